"""What opportunitymap reads: the habitat map with its tables, and the layers around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)

from ...core.buildingblocks import BNB, STONE
from ...core.cells.frame import COARSE_M, Frame, Marks
from ...core.classes import read_classes, table_beside
from ...core.grid import Window
from ...core.land.landvalues import land_values
from ...core.land.profiles import Profile, read_profiles
from ...core.land.rules import Rules, read_rules
from ...core.measures import Outcomes, Worths, read_measures
from ...core.opportunities import Circle, Reader
from ...core.progress import Progress, checked
from ...core.sitefigures import HA
from ...core.surface import with_derived
from ...i18n import translate
from ...layers.completing import Nearly
from ...layers.gaps import Gap
from ...layers.habitat import HabitatCodes
from ...layers.landcover.cover import LARGEST_M
from ...layers.marks import PolygonMarks
from ...layers.polygons import parts_of
from ...layers.raster import RasterSource
from ...layers.vector import Tally, clean_features, field_place, field_value
from ..corridors.steppingstones_gaps import GapLayer, require
from ..inputs import RunInput, require_result
from ..landinput import is_given, source_of
from ..measures.measureoptions_blocks import NearlyLayer
from ..parameters import chosen_profile

SEGMENTS = 30
"""Segments a quarter circle of buffers around gaps and blocks: their rim is right to 0.05 %."""
KEPT = (BNB, STONE)
"""The types of blocks whose good habitat is kept."""
_TABLES = ("MEASURES", "MEASURE_RULES", "MEASURE_COSTS")
Shape = tuple[QgsFeature, QgsGeometry]


@dataclass
class Blocks:
    """The blocks that count: their land with number and type, and the nearly-B&B areas with their circles."""

    land: list[tuple[str, str, QgsGeometry]] = field(default_factory=list)
    nearly: list[Nearly] = field(default_factory=list)

    def circles(self, rules: Rules) -> list[Circle]:
        """The best circles of the nearly-B&B areas."""
        return [Circle(one.id, one.x, one.y, max(0.0, rules.bnb_ha - one.short_ha) * HA) for one in self.nearly]


class OpportunityInput(RunInput):
    """The inputs of one run; opened on the main thread, read on the worker."""

    def _open(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self.source = RasterSource.from_layer(
            algorithm.parameterAsRasterLayer(parameters, "HABITAT", context), "HABITAT"
        )
        self.rules: Rules = read_rules()
        self._read_tables(algorithm, parameters, context)
        self.min_m2 = algorithm.parameterAsDouble(parameters, "MIN_AREA", context)
        self._sources: dict[str, QgsProcessingFeatureSource] = {}
        for name in ("BLOCKS", "GAPS", "NATURE", "OPTIONS", "AREAS"):
            if is_given(parameters, name):
                self._sources[name] = source_of(algorithm, parameters, name, context)
                kind = Qgis.GeometryType.Line if name == "GAPS" else Qgis.GeometryType.Polygon
                require(self._sources[name], kind)
                found = self._sources[name]
                require_result(name, found.sourceName(), found.fields(), found.featureCount())
        self.area_field = algorithm.parameterAsString(parameters, "AREA_FIELD", context) or ""
        codes = HabitatCodes(self.source)
        self.frame = Frame(codes.read, self.source.grid)
        # land that only coarse land cover knows is never part of a B&B area
        self.detailed = Frame(codes.detailed, self.source.grid)
        self._record.source(self.source.name, path=self.source.path, cell_m=self.source.grid.cell)

    def _read_tables(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        def own(name: str) -> Path | None:
            given = algorithm.parameterAsFile(parameters, name, context)
            if given:
                self._record.table(name.lower(), Path(given))
            return Path(given) if given else None

        beside = table_beside(self.source.path)
        path = own("CLASSES") or (beside if beside.is_file() else None)
        if path == beside:
            self._record.table("classes", beside)
        self.table = with_derived(read_classes(path))
        known = read_profiles(own("PROFILES"), self.table)
        self.profile: Profile = chosen_profile(algorithm.parameterAsString(parameters, "PROFILE", context), known)
        self.values = land_values(self.table, self.profile, self.rules)
        catalogue = read_measures(self.table, *(own(name) for name in _TABLES))
        self.horizon = algorithm.parameterAsDouble(parameters, "HORIZON_YEARS", context)
        self.worths = Worths(Outcomes(self.table, catalogue), self.horizon, self.profile)

    @property
    def is_fine(self) -> bool:
        """Whether cells are small enough for B&B areas to be found."""
        return self.source.grid.cell <= COARSE_M + 1e-6

    def has(self, name: str) -> bool:
        """Whether an optional layer was given."""
        return name in self._sources

    # ---- reading --------------------------------------------------------------------------------
    def layer_name(self, name: str) -> str:
        """The name of a layer."""
        return str(self._sources[name].sourceName())

    def shapes(
        self,
        name: str,
        progress: Progress,
        wanted: Sequence[str] | None = None,
        same: dict[bytes, QgsGeometry | None] | None = None,
    ) -> Iterator[Shape]:
        """Features of a layer with clean geometries in the CRS of the map; says what was repaired or skipped.

        With the fields that are ``wanted`` no others are read; with ``same`` equal geometries are one and the same.
        """
        source, tally = self._sources[name], Tally()
        request = QgsFeatureRequest()
        if wanted is not None:
            places = [field_place(source.fields(), field) for field in wanted]
            request.setSubsetOfAttributes([place for place in places if place >= 0])
        yield from clean_features(
            source, self.source.crs, self.transforms, tally, progress=progress, request=request, same=same
        )
        facts = {"read": tally.read, "repaired": tally.repaired, "skipped": tally.skipped}
        self._record.source(source.sourceName(), parameter=name, **facts)
        self._feedback.pushInfo(
            translate("Zoemzone", "{layer}: {read} polygons read, {repaired} repaired, {skipped} skipped").format(
                layer=source.sourceName(), **facts
            )
        )

    def blocks(self, progress: Progress) -> Blocks:
        """The building blocks: those of basis potential, or confirmed where there are no others."""
        if not self.has("BLOCKS"):
            return Blocks()
        rows = []
        same: dict[bytes, QgsGeometry | None] = {}  # read twice, but looked at once
        for place, (feature, land) in enumerate(self.shapes("BLOCKS", progress, same=same)):
            type, basis = (str(field_value(feature, name) or "").strip().lower() for name in ("type", "basis"))
            id = field_value(feature, "id")
            rows.append((basis, (str(place + 1 if id is None else id), type, land)))
        stated = bool(rows) and all(basis == "confirmed" for basis, _ in rows)
        nearly = NearlyLayer(self._sources["BLOCKS"]).read(
            self.source.crs, self.transforms, self._record, self._feedback, progress, same
        )
        return Blocks([row for basis, row in rows if stated or basis != "confirmed"], nearly)

    def gaps(self, progress: Progress) -> list[Gap]:
        """The gaps; wood on a route is none."""
        if not self.has("GAPS"):
            return []
        layer = GapLayer(self._sources["GAPS"])
        gaps = layer.read(self.source.crs, self.transforms, progress)
        self._record.source(layer.name, parameter="GAPS", gaps=len(gaps), wood=layer.wood)
        return gaps

    def reader(self, shapes: Iterator[QgsGeometry], progress: Progress, stack: ExitStack) -> Reader:
        """Marks the cells of a window of the frame whose centre lies in one of some polygons."""
        parts = (part for shape in shapes for part in _apart(shape))
        marks = stack.enter_context(PolygonMarks((QgsFeature(), part) for part in checked(parts, progress)))
        grid = self.frame.grid

        def read(window: Window) -> Marks:
            return marks.marks(grid.part(window))

        return read

    def kept(self, blocks: Blocks, progress: Progress, stack: ExitStack) -> Reader:
        """Land in B&B areas, stepping stones and protected nature."""

        def shapes() -> Iterator[QgsGeometry]:
            yield from (land for _, type, land in blocks.land if type in KEPT)
            if self.has("NATURE"):
                yield from (land for _, land in self.shapes("NATURE", progress))

        return self.reader(shapes(), progress, stack)

    def around(self, shapes: list[QgsGeometry], metres: float, progress: Progress, stack: ExitStack) -> Reader:
        """Land within a distance of lines or polygons."""

        def buffers() -> Iterator[QgsGeometry]:
            for shape in shapes:
                progress.check()
                yield shape.buffer(metres, SEGMENTS)

        return self.reader(buffers(), progress, stack)


def _apart(land: QgsGeometry) -> list[QgsGeometry]:
    """Land of large extent polygon by polygon: far cheaper than cutting all of it, and marks the same cells."""
    box = land.boundingBox()
    return parts_of(land) if max(box.width(), box.height()) > LARGEST_M else [land]
