"""What measureoptions reads on the main thread: parcels, the map and its tables, and the layers beside them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorLayer,
)

from ...core.classes import ClassTable, read_classes, table_beside
from ...core.corridor.managers import LANGUAGES, holder_names, read_managers
from ...core.errors import Fault
from ...core.grid import Window
from ...core.land.profiles import Profile, read_profiles
from ...core.land.rules import Rules, read_rules
from ...core.measures import Catalogue, read_measures
from ...core.progress import Progress
from ...core.surface import with_derived
from ...i18n import user_locale
from ...layers.raster import RasterSource
from ...layers.units.counting import counted
from ...layers.units.layer import AreaLayer, UnitFields, UnitLayer
from ...layers.units.unitset import UnitInputs
from ...layers.vector import VectorSource
from ..corridors.steppingstones_gaps import GapLayer, require
from ..inputs import layers_of
from ..landinput import is_given, source_of
from ..parameters import chosen_profile
from ..record import RunRecord
from .measureoptions_blocks import NearlyLayer
from .measureoptions_more import FLAGS
from .measureoptions_near import NONE_M, WORKS_M, NearGaps, Places

_OWNER_FIELDS = ("owner", "eigenaar", "rechthebbende", "bronhouder", "naam")
_SOIL_FIELDS = ("soil", "grondsoort", "bodem")
_VILLAGE_FIELDS = ("village", "naam", "name", "woonplaats", "wijk", "buurt", "statnaam")
_MOST_PERCENT = 100


@dataclass(frozen=True)
class Choices:
    """Horizon (years), preparation (a share), distance to sprayed crops or not, reach of a nest (m)."""

    horizon: float
    preparation: float
    spray: bool
    radius_m: float


class OptionInput:
    """The inputs of one run; opened on the main thread, read on the worker."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        record: RunRecord,
    ) -> None:
        self._algorithm, self._parameters, self._context, self._record = algorithm, parameters, context, record
        self.transforms = context.transformContext()
        self.language = user_locale()[:2] if user_locale()[:2] in LANGUAGES else LANGUAGES[0]
        self.choices = Choices(
            horizon=algorithm.parameterAsDouble(parameters, "HORIZON_YEARS", context),
            preparation=algorithm.parameterAsDouble(parameters, "PREPARATION", context) / 100,
            spray=algorithm.parameterAsBool(parameters, "SPRAY", context),
            radius_m=algorithm.parameterAsDouble(parameters, "RADIUS", context),
        )
        self.source = RasterSource.from_layer(
            algorithm.parameterAsRasterLayer(parameters, "HABITAT", context), "HABITAT"
        )
        self.crs = self.source.crs
        self._read_tables()
        self.units = self._unit_inputs()
        blocks, gaps = (self._given(name) for name in ("BLOCKS", "GAPS"))
        self.blocks = NearlyLayer(source_of(*self._named("BLOCKS"))) if blocks else None
        self.gaps = NearGaps(GapLayer(source_of(*self._named("GAPS"))), self.rules) if gaps else None
        self.confidence = self._raster("CONFIDENCE")
        self.works: Places | None = None
        if self._given("PLANNED_WORKS"):
            layer = algorithm.parameterAsVectorLayer(parameters, "PLANNED_WORKS", context)
            source_of(*self._named("PLANNED_WORKS"))
            self.works = Places(VectorSource(layer), WORKS_M) if layer is not None else None
        benefits = layers_of(algorithm, parameters, context, "CO_BENEFITS")
        for layer in benefits:
            if not isinstance(layer, QgsVectorLayer):
                raise Fault("{layer} is no vector layer. Choose points, lines or polygons.", layer=layer.name())
        self.co_benefits = [Places(VectorSource(layer), NONE_M) for layer in benefits]

    # ---- what was given -------------------------------------------------------------------------
    def _given(self, name: str) -> bool:
        return is_given(self._parameters, name)

    def _named(self, name: str) -> tuple[QgsProcessingAlgorithm, dict[str, Any], str, QgsProcessingContext]:
        return self._algorithm, self._parameters, name, self._context

    def _text(self, name: str) -> str:
        return str(self._algorithm.parameterAsString(self._parameters, name, self._context) or "").strip()

    def _raster(self, name: str) -> RasterSource | None:
        if not self._given(name):
            return None
        layer = self._algorithm.parameterAsRasterLayer(self._parameters, name, self._context)
        source = RasterSource.from_layer(layer, name)
        self._record.source(source.name, parameter=name, path=source.path, cell_m=source.grid.cell)
        return source

    def _area(self, name: str, field: str = "", guesses: tuple[str, ...] = ()) -> AreaLayer | None:
        """A layer of polygons and the field of its values: the one that is given, else the first of ``guesses``."""
        if not self._given(name):
            return None
        source = source_of(*self._named(name))
        require(source, Qgis.GeometryType.Polygon)
        if not field and guesses:
            known = [guess for guess in guesses if source.fields().lookupField(guess) >= 0]
            field = known[0] if known else guesses[0]
        return AreaLayer(source, field)

    # ---- tables ---------------------------------------------------------------------------------
    def _own(self, name: str, label: str) -> Path | None:
        text = self._algorithm.parameterAsFile(self._parameters, name, self._context)
        if text:
            self._record.table(label, Path(text))
        return Path(text) if text else None

    def _read_tables(self) -> None:
        beside = table_beside(self.source.path)
        classes = self._own("CLASSES", "classes")
        if classes is None and beside.is_file():
            classes = beside
            self._record.table("classes", classes)
        table = read_classes(classes)
        self.table: ClassTable = with_derived(table)
        self.profile: Profile = chosen_profile(
            self._text("PROFILE"), read_profiles(self._own("PROFILES", "profiles"), table)
        )
        self.rules: Rules = read_rules()
        self.managers = read_managers()
        self.holders = {language: holder_names(language) for language in LANGUAGES}
        own = {label: self._own(name, label) for name, label in _TABLES.items()}
        self.catalogue: Catalogue = read_measures(
            self.table, own["measures"], own["measure_rules"], own["measure_costs"]
        )

    # ---- units ----------------------------------------------------------------------------------
    def _unit_inputs(self) -> UnitInputs:
        layer = source_of(*self._named("INPUT"))
        require(layer, Qgis.GeometryType.Polygon)
        kept = self._algorithm.parameterAsStrings(self._parameters, "PARCEL_FIELD", self._context)
        village = self._text("VILLAGE_FIELD")
        has_villages = self._given("VILLAGE")
        fields = UnitFields(
            kept=tuple(kept),
            manager=self._text("MANAGER_FIELD"),
            road=self._text("NAME_FIELD"),
            owner=self._text("OWNER_FIELD"),
            village="" if has_villages else village,
        )
        flags = {fact: self._area(name) for name, fact in FLAGS.items()}
        return UnitInputs(
            units=UnitLayer(layer, fields),
            municipality=self._area("MUNICIPALITY"),
            nature=self._area("NATURE"),
            owners=self._area("OWNER_LAYER", self._text("OWNER_LAYER_FIELD"), _OWNER_FIELDS),
            villages=self._area("VILLAGE", village, _VILLAGE_FIELDS),
            soil=self._area("SOIL", self._text("SOIL_FIELD"), _SOIL_FIELDS),
            flags={fact: area for fact, area in flags.items() if area is not None},
            heights=self._raster("DEM"),
            own=tuple(split(self._text("OWN"))),
            stretches=self._algorithm.parameterAsBool(self._parameters, "STRETCHES", self._context),
        )

    def owners(self) -> list[str]:
        """The owners that are planned, empty for all."""
        return split(self._text("OWNERS"))

    # ---- the map --------------------------------------------------------------------------------
    @property
    def extent(self) -> QgsRectangle:
        """The extent of the habitat map."""
        grid = self.source.grid
        return QgsRectangle(grid.left, grid.bottom, grid.right, grid.top)

    def paths(self) -> list[str]:
        """What is read from files: no result may take their place."""
        names = ["INPUT", "BLOCKS", "GAPS", "MUNICIPALITY", "VILLAGE", "OWNER_LAYER", "NATURE", "SOIL", "PLANNED_WORKS"]
        layers = [
            self._algorithm.parameterAsVectorLayer(self._parameters, name, self._context)
            for name in (*names, *FLAGS)
            if self._given(name)
        ]
        layers += layers_of(self._algorithm, self._parameters, self._context, "CO_BENEFITS")
        rasters = [self.source, self.confidence, self.units.heights]
        return [
            *(layer.source() for layer in layers if layer is not None),
            *(raster.path for raster in rasters if raster is not None),
        ]

    def confidence_of(self, shapes: list[QgsGeometry], progress: Progress) -> np.ndarray:
        """Mean confidence (percent) of polygons in the CRS of the map, NaN where none is known."""
        raster = self.confidence
        if raster is None or not shapes:
            return np.full(len(shapes), np.nan)
        if raster.crs != self.crs:
            there = QgsCoordinateTransform(self.crs, raster.crs, self.transforms)
            shapes = [QgsGeometry(shape) for shape in shapes]
            for shape in shapes:
                shape.transform(there)

        def read(window: Window) -> np.ndarray:
            cells = raster.read(window, fill=255)
            known = (cells >= 0) & (cells <= _MOST_PERCENT)  # false for NaN, too
            if raster.nodata is not None:
                known &= cells != raster.nodata
            return np.where(known, cells + 1.0, 0.0)  # 0 is no data; a byte holds no -1

        found = counted(shapes, raster.grid, lambda window: read(window).astype(np.uint16), progress)
        total = found.areas.sum(axis=1)
        percent = np.array(found.codes, dtype=np.float64) - 1
        return np.divide(found.areas @ percent, total, out=np.full(len(shapes), np.nan), where=total > 0)


_TABLES = {"MEASURES": "measures", "MEASURE_RULES": "measure_rules", "MEASURE_COSTS": "measure_costs"}


def split(text: str) -> list[str]:
    """The words of a text with semicolons between.

    >>> split(" own; Jansen BV ;; ")
    ['own', 'Jansen BV']
    """
    return [word.strip() for word in text.split(";") if word.strip()]


def told(feedback: QgsProcessingFeedback, text: str, names: list[str], most: int = 5, **facts: Any) -> None:
    """Warn with a count and the first names."""
    if names:
        shown = ", ".join(names[:most]) + (", ..." if len(names) > most else "")
        feedback.pushWarning(text.format(count=len(names), names=shown, **facts))
