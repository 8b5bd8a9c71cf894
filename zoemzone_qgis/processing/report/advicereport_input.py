"""What advicereport reads: the habitat map with its tables, and all layers that were given."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from ...core.cells.frame import COARSE_M, Frame
from ...core.classes import read_classes, table_beside
from ...core.corridor.managers import read_managers
from ...core.errors import Fault
from ...core.grid import Window
from ...core.land.landvalues import land_values
from ...core.land.profiles import Profile, read_profiles
from ...core.land.rules import PRESETS, Rules, read_rules
from ...core.measures import read_measures
from ...core.progress import SILENT, Progress
from ...core.surface import BANDS, with_derived
from ...i18n import user_locale
from ...layers.advice.places import DISTRICT_NAMES, NAMES, Place, read_places
from ...layers.advice.records import OwnTable, Run, file_of_layer, own_tables, read_run, read_runs
from ...layers.crs import settle
from ...layers.habitat import Confidence, HabitatCodes
from ...layers.raster import RasterSource
from ...layers.vector import VectorSource
from ...layers.warp import warped
from ...report.advice.model import Both
from ..inputs import RunInput, require_result
from ..landinput import is_given
from ..parameters import chosen_profile
from . import advicereport_form as form

VECTORS = (
    "MUNICIPALITY", "BLOCKS", "GAPS", "PLAN", "DISTRICTS", "ROUTES", "NETWORK", "OPPORTUNITIES", "OPTIONS", "CURVE",
    "COMPARISON", "NEIGHBOURS", "INITIATIVES", "WATER", "ROUTES_RECREATION", "SCHOOLS", "FRUIT", "HERITAGE", "HOMES",
    "PLANNED_WORKS",
)  # fmt: skip
AREAS = frozenset(("MUNICIPALITY", "DISTRICTS", "NEIGHBOURS", "BLOCKS", "OPPORTUNITIES", "FRUIT"))
LINES = frozenset(("GAPS", "ROUTES"))
"""Layers of which nothing can be told where they hold other shapes."""
ROLES = {
    "HABITAT": "habitat",
    "CONFIDENCE": "confidence",
    "BLOCKS": "blocks",
    "ROUTES": "routes",
    "GAPS": "gaps",
    "OPPORTUNITIES": "zones",
}
"""Parameters whose layers stand on maps. The food map comes later: it may have to be made."""
RESULTS = ("HABITAT", "FORAGE", "BLOCKS", "GAPS", "ROUTES", "NETWORK", "OPTIONS", "PLAN", "CURVE", "OPPORTUNITIES")
NO_HEAT = -9999.0
_MEASURES = ("MEASURES", "MEASURE_RULES", "MEASURE_COSTS")
_TABLES = ("CLASSES", "PROFILES", *_MEASURES)


class AdviceInput(RunInput):
    """The inputs of one run; opened on the main thread, read on the worker."""

    def _open(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        # a model may hand on a layer with "selected features only"; NAME tells which of them
        parameters = {
            name: value.source if isinstance(value, QgsProcessingFeatureSourceDefinition) else value
            for name, value in parameters.items()
        }
        self.habitat = algorithm.parameterAsRasterLayer(parameters, "HABITAT", context)
        self.source = RasterSource.from_layer(self.habitat, "HABITAT")
        self._vectors: dict[str, VectorSource] = {}
        self._labels = {one.name(): one.description() for one in algorithm.parameterDefinitions()}
        self.layers: dict[str, QgsMapLayer] = {"HABITAT": self.habitat}
        for name in VECTORS:
            if is_given(parameters, name):
                self._open_vector(algorithm.parameterAsVectorLayer(parameters, name, context), name)
        if "MUNICIPALITY" not in self._vectors:
            raise Fault("The layer of parameter {parameter} cannot be opened.", parameter="MUNICIPALITY")
        settle(self.source.crs.authid(), *(source.crs.authid() for source in self._vectors.values()))
        self._open_rasters(algorithm, parameters, context)
        self._read_tables(algorithm, parameters, context)
        self._read_choices(algorithm, parameters, context)
        codes = HabitatCodes(self.source)
        self.frame, self.detailed = Frame(codes.read, self.source.grid), Frame(codes.detailed, self.source.grid)
        self.sure = Confidence(self.confidence, self.frame, self.source) if self.confidence is not None else None
        self._record.source(self.source.name, parameter="HABITAT", path=self.source.path, cell_m=self.source.grid.cell)

    def _open_vector(self, layer: QgsVectorLayer | None, name: str) -> None:
        if layer is None:
            raise Fault("The layer of parameter {parameter} cannot be opened.", parameter=name)
        source = VectorSource(layer)
        if name in AREAS and source.kind not in (Qgis.GeometryType.Polygon, Qgis.GeometryType.Unknown):
            raise Fault("{layer} holds no polygons, and {parameter} needs areas. Choose a layer of polygons.",
                        layer=source.name, parameter=self._labels.get(name, name))  # fmt: skip
        if name in LINES and source.kind not in (Qgis.GeometryType.Line, Qgis.GeometryType.Unknown):
            raise Fault("{layer} holds no lines, and {parameter} needs them. Choose a result of Missing links in the "
                        "bee network.", layer=source.name, parameter=self._labels.get(name, name))  # fmt: skip
        require_result(name, source.name, source.fields, source.count)
        self._vectors[name] = source
        self.layers[name] = layer

    def _open_rasters(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        rasters: dict[str, QgsRasterLayer | None] = {}
        for name in ("FORAGE", "CONFIDENCE", "HEAT"):
            layer = algorithm.parameterAsRasterLayer(parameters, name, context) if is_given(parameters, name) else None
            if layer is None and is_given(parameters, name):
                raise Fault("The raster of parameter {parameter} cannot be opened.", parameter=name)
            rasters[name] = layer
        self.beside = ""
        if rasters["CONFIDENCE"] is None:
            rasters["CONFIDENCE"] = self._confidence_beside()
        self.forage, self.confidence = rasters["FORAGE"], rasters["CONFIDENCE"]
        self.heat = RasterSource.from_layer(rasters["HEAT"], "HEAT") if rasters["HEAT"] is not None else None
        if self.forage is not None:
            self._check_forage(self.forage)
            self.layers["FORAGE"] = self.forage
        if self.confidence is not None:
            self.layers["CONFIDENCE"] = self.confidence

    def _check_forage(self, layer: QgsRasterLayer) -> None:
        source = RasterSource.from_layer(layer, "FORAGE")
        if layer.bandCount() < len(BANDS):
            raise Fault("{layer} is no food map: it has {count} bands. Choose a result of Food and nest maps.",
                        layer=layer.name(), count=layer.bandCount())  # fmt: skip
        if source.crs != self.source.crs:
            raise Fault("{layer} and {other} have different CRSs. Make the food map from this habitat map.",
                        layer=layer.name(), other=self.source.name)  # fmt: skip

    def _confidence_beside(self) -> QgsRasterLayer | None:
        """The confidence that was made with the habitat map, by its run record."""
        run = read_run(self.source.path)
        told = str(run.outputs.get("CONFIDENCE") or "") if run is not None else ""
        path = file_of_layer(told)
        if path is None and told:  # the folder was moved
            path = file_of_layer(str(Path(self.source.path).with_name(Path(told).name)))
        layer = QgsRasterLayer(str(path), path.stem) if path is not None else None
        if layer is None or not layer.isValid():
            return None
        self.beside = str(path)
        return layer

    def _read_tables(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        own: dict[str, str] = {}
        for name in _TABLES:
            given = algorithm.parameterAsFile(parameters, name, context)
            if given:
                self._record.table(name.lower(), Path(given))
                own[name.lower()] = given
        beside = table_beside(self.source.path)
        path = Path(own["classes"]) if "classes" in own else (beside if beside.is_file() else None)
        if path is not None and path == beside:
            self._record.table("classes", beside)
        self.table = with_derived(read_classes(path))
        self.profiles = read_profiles(Path(own["profiles"]) if "profiles" in own else None, self.table)
        self.profile: Profile = chosen_profile(
            algorithm.parameterAsString(parameters, "PROFILE", context), self.profiles
        )
        measures = (Path(own[name.lower()]) if name.lower() in own else None for name in _MEASURES)
        self.catalogue = read_measures(self.table, *measures)
        self.rules: Rules = read_rules(PRESETS[algorithm.parameterAsEnum(parameters, "RULES", context)])
        self.values = land_values(self.table, self.profile, self.rules)
        self.classes, self.own_profiles = own.get("classes", ""), own.get("profiles", "")
        self._read_records(own)

    def _read_records(self, own: dict[str, str]) -> None:
        """The run records beside the results that were given."""
        sources = [self.layers[name].source() for name in RESULTS if name in self.layers]
        self.runs: list[Run] = read_runs(sources)
        named = [pair for run in self.runs for pair in run.tables.items()]
        beside = table_beside(self.source.path)
        mine = [*own.items(), *([("classes", str(beside))] if beside.is_file() else [])]
        self.own_tables: list[OwnTable] = own_tables([*mine, *named])

    def _read_choices(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        def text(name: str) -> str:
            return (algorithm.parameterAsString(parameters, name, context) or "").strip()

        self.fields = {name: text(name) for name in ("AREA_FIELD", "DISTRICT_FIELD", "NEIGHBOUR_FIELD")}
        self.name = text("NAME")
        self.horizon = algorithm.parameterAsDouble(parameters, "HORIZON_YEARS", context)
        self.initiative_m = algorithm.parameterAsDouble(parameters, "INITIATIVE_DISTANCE", context)
        self.link_m = algorithm.parameterAsDouble(parameters, "LINK_DISTANCE", context)
        chosen = form.LANGUAGES[algorithm.parameterAsEnum(parameters, "LANGUAGE", context)]
        self.language = ("nl" if user_locale().startswith("nl") else "en") if chosen == "auto" else chosen
        templates = algorithm.parameterAsFile(parameters, "TEMPLATES", context)
        logo = algorithm.parameterAsFile(parameters, "LOGO", context)
        self.templates, self.logo = Path(templates) if templates else None, Path(logo) if logo else None
        if self.templates is not None and not self.templates.is_dir():
            raise Fault("The folder with templates {path} is not there.", path=self.templates)
        if self.logo is not None and not self.logo.is_file():
            raise Fault("{file} is not there. Choose another file or folder.", file=self.logo)
        self.today = date.today().isoformat()
        table = read_managers()
        pairs = [Both(row.manager["nl"], row.manager["en"]) for row in table.rows.values()]
        self.managers = {word.casefold(): pair for pair in pairs for word in pair}

    @property
    def is_fine(self) -> bool:
        """Whether cells are small enough for networks to be found."""
        return self.source.grid.cell <= COARSE_M + 1e-6

    def has(self, name: str) -> bool:
        """Whether an optional vector layer was given."""
        return name in self._vectors

    # ---- reading --------------------------------------------------------------------------------
    def shapes(
        self, name: str, progress: Progress = SILENT, extent: QgsRectangle | None = None
    ) -> Iterator[tuple[QgsFeature, QgsGeometry]]:
        """Features of a layer with clean geometries in the CRS of the map."""
        source = self._vectors[name]
        yield from source.features(self.source.crs, self.transforms, extent, progress)

    def rows(self, name: str) -> Iterator[QgsFeature]:
        """Rows of a table."""
        yield from self._vectors[name].values(limit=10_000)

    def count(self, name: str) -> int:
        """How many rows a layer has."""
        return int(self._vectors[name].count)

    def code_at(self, point: QgsPointXY) -> int:
        """The class code at a point; 0 where nothing is known."""
        row, column = self.source.grid.cell_of(point.x(), point.y())
        return int(self.source.codes(Window(row, column, 1, 1))[0, 0])

    def heat_on_map(self) -> RasterSource | None:
        """The heat map, warped where it has another CRS than the habitat map."""
        if self.heat is not None and self.heat.crs != self.source.crs:
            how = {"resampleAlg": "near", "dstNodata": NO_HEAT}
            described = warped(self.heat.path, self.heat.crs, self.source.crs, self.frame.coarse, **how)
            self.heat = RasterSource(described, self.heat.name)
        return self.heat

    def note(self) -> None:
        """Note the layers in the run record, with what was read of them."""
        for name, source in self._vectors.items():
            tally = source.tally
            self._record.source(source.name, parameter=name, path=source.path, read=tally.read, skipped=tally.skipped)

    def places(self, name: str, field: str, progress: Progress) -> list[Place]:
        """The places of a layer, by name."""
        names = DISTRICT_NAMES if name == "DISTRICTS" else NAMES
        return read_places(self.shapes(name, progress), self.fields[field], self._vectors[name].name, names)

    def layer_name(self, name: str) -> str:
        """The name of a layer."""
        return self._vectors[name].name

    def map_layers(self) -> dict[str, QgsMapLayer]:
        """Layers that stand on maps, by their role."""
        found = {ROLES[name]: layer for name, layer in self.layers.items() if name in ROLES}
        for name in ("PLAN", "OPTIONS"):
            if name in self.layers:
                return {**found, "plan": self.layers[name]}
        return found
