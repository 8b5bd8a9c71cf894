"""What comparemunicipalities reads: the municipalities, the maps with their tables, and the results to tell of."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRasterLayer,
)

from ...core.classes import read_classes, table_beside
from ...core.errors import Fault
from ...core.grid import Window
from ...core.land.landvalues import land_values
from ...core.land.profiles import read_profiles
from ...core.land.rules import Rules, read_rules
from ...core.progress import Progress
from ...core.surface import NODATA, with_derived
from ...i18n import translate
from ...layers.aligned import MapFile
from ...layers.gaps import Gap
from ...layers.habitat import HabitatCodes
from ...layers.raster import RasterSource
from ...layers.vector import Tally, clean_features
from ..corridors.steppingstones_gaps import GapLayer, require
from ..inputs import RunInput
from ..landinput import is_given, source_of
from ..parameters import chosen_profile
from .comparemunicipalities_form import LAYERS

BANDS = ("known_pct", "completeness", "share_pct")
"""What is read from the food and nest maps."""
Shape = tuple[QgsFeature, QgsGeometry]
Floats = NDArray[np.floating[Any]]


class FoodMap:
    """Bands of the food and nest maps by their names."""

    def __init__(self, layer: QgsRasterLayer | None, habitat: RasterSource) -> None:
        file = MapFile(layer, "FOOD")
        self._bands: dict[str, RasterSource] = {}
        for name in BANDS:
            if name not in file.bands:
                raise Fault(
                    "{layer} has no band {band}. Choose the result of Food and nest maps.", layer=file.name, band=name
                )
            self._bands[name] = RasterSource.from_layer(layer, "FOOD", file.bands.index(name) + 1)
        self.source = self._bands[BANDS[0]]
        if self.source.crs != habitat.crs:
            raise Fault(
                "{layer} has another CRS than {other}. Choose the food and nest maps that were made from it.",
                layer=self.source.name,
                other=habitat.name,
            )

    def read(self, name: str, window: Window) -> Floats:
        """A band in a window, which may reach outside; ``NODATA`` where the land is not known."""
        cells = self._bands[name].read(window, fill=NODATA)
        return np.where(np.isfinite(cells), cells, np.float32(NODATA))


class CompareInput(RunInput):
    """The inputs of one run; opened on the main thread, read on the worker."""

    def _open(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self.habitat = RasterSource.from_layer(
            algorithm.parameterAsRasterLayer(parameters, "HABITAT", context), "HABITAT"
        )
        self.codes = HabitatCodes(self.habitat)
        self.rules: Rules = read_rules()
        self._read_tables(algorithm, parameters, context)
        self.food: FoodMap | None = None
        if is_given(parameters, "FOOD"):
            self.food = FoodMap(algorithm.parameterAsRasterLayer(parameters, "FOOD", context), self.habitat)
            self._record.source(self.food.source.name, parameter="FOOD", path=self.food.source.path)
        self._sources: dict[str, QgsProcessingFeatureSource] = {}
        for name in ("INPUT", *LAYERS):
            if name == "INPUT" or is_given(parameters, name):
                self._sources[name] = source_of(algorithm, parameters, name, context)
                require(self._sources[name], Qgis.GeometryType.Line if name == "GAPS" else Qgis.GeometryType.Polygon)
        self.name_field = algorithm.parameterAsString(parameters, "NAME_FIELD", context) or ""
        known = self._sources["INPUT"].fields()
        if self.name_field and known.lookupField(self.name_field) < 0:
            raise Fault(
                "{layer} has no field {field}. Choose one of these: {known}.",
                layer=self._sources["INPUT"].sourceName(),
                field=self.name_field,
                known=", ".join(known.names()),
            )
        self._record.source(self.habitat.name, path=self.habitat.path, cell_m=self.habitat.grid.cell)

    def _read_tables(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        def own(name: str) -> Path | None:
            given = algorithm.parameterAsFile(parameters, name, context)
            return Path(given) if given else None

        beside = table_beside(self.habitat.path)
        classes = own("CLASSES") or (beside if beside.is_file() else None)
        profiles = own("PROFILES")
        for name, path in (("classes", classes), ("profiles", profiles)):
            if path is not None:
                self._record.table(name, path)
        self.table = with_derived(read_classes(classes))
        self.profile = chosen_profile(
            algorithm.parameterAsString(parameters, "PROFILE", context), read_profiles(profiles, self.table)
        )
        self.values = land_values(self.table, self.profile, self.rules)

    def has(self, name: str) -> bool:
        """Whether a layer was given."""
        return name in self._sources

    # ---- reading --------------------------------------------------------------------------------
    def shapes(self, name: str, progress: Progress) -> Iterator[Shape]:
        """Features of a layer with clean geometries in the CRS of the map; says what was repaired or skipped."""
        source, tally = self._sources[name], Tally()
        for one in clean_features(source, self.habitat.crs, self.transforms, tally, progress=progress):
            progress.check()  # what is done with a large polygon takes a while
            yield one
        facts = {"read": tally.read, "repaired": tally.repaired, "skipped": tally.skipped}
        self._record.source(source.sourceName(), parameter=name, **facts)
        if name == "INPUT" and tally.skipped:
            self._feedback.pushWarning(
                translate("Zoemzone", "{layer}: {count} rows have no polygon and are left out.").format(
                    layer=source.sourceName(), count=tally.skipped
                )
            )
            return
        self._feedback.pushInfo(
            translate("Zoemzone", "{layer}: {read} polygons read, {repaired} repaired, {skipped} skipped").format(
                layer=source.sourceName(), **facts
            )
        )

    def gaps(self, progress: Progress) -> list[Gap]:
        """The gaps; wood on a route is none."""
        layer = GapLayer(self._sources["GAPS"])
        gaps = layer.read(self.habitat.crs, self.transforms, progress)
        self._record.source(layer.name, parameter="GAPS", gaps=len(gaps), wood=layer.wood)
        return gaps

    def read(self, window: Window) -> tuple[NDArray[np.uint16], NDArray[np.bool_] | None]:
        """The class codes of a window, and which cells only coarse land cover knows (None: no such land)."""
        codes = self.codes.read(window)
        coarse = self.codes.coarse
        return codes, None if coarse is None else coarse.read(window) > 0

    def input_name(self) -> str:
        """The name of the layer of municipalities."""
        return str(self._sources["INPUT"].sourceName())

    def require_fields(self, name: str, fields: tuple[str, ...]) -> None:
        """Refuse a layer that holds none of the fields it is read for."""
        known = self._sources[name].fields()
        if all(known.lookupField(field) < 0 and known.lookupField(field[:10]) < 0 for field in fields):
            raise Fault(
                "{layer} has none of these fields: {fields}. Choose another layer for {parameter}.",
                layer=self._sources[name].sourceName(),
                fields=", ".join(fields),
                parameter=name,
            )
