"""What buildingblocks reads on the main thread: the map, its tables and rules, and the layers beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingAlgorithm, QgsProcessingContext

from ...core.cells.frame import COARSE_M, Codes, Frame, Marks
from ...core.classes import CODES, DERIVED_CODES, ClassTable, read_classes, table_beside
from ...core.errors import Fault
from ...core.grid import Window
from ...core.land.derived import CONFIRMED, Derived
from ...core.land.guilds import parts
from ...core.land.landvalues import NOTHING, LandValues, land_values
from ...core.land.lookup import Lookup
from ...core.land.profiles import Profile, read_profiles
from ...core.land.rules import PRESETS, Rules, read_rules
from ...core.progress import Progress
from ...core.surface import with_derived
from ...i18n import translate
from ...layers.classified import Classifier
from ...layers.habitat import Confidence, HabitatCodes
from ...layers.marks import PolygonMarks, WideLand
from ...layers.raster import RasterSource
from ...layers.vector import Tally, clean_features
from ..inputs import RunInput
from ..landinput import is_given, source_of
from ..parameters import chosen_profile
from . import buildingblocks_form as form

STATED = "confirmed"
"""Part of the id of classes with stated friendly management."""
_PLAY = 1e-6


class BlockInput(RunInput):
    """The inputs of one run; opened on the main thread, read on the worker."""

    def _open(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self.source = RasterSource.from_layer(algorithm.parameterAsRasterLayer(parameters, "INPUT", context), "INPUT")
        if self.source.grid.cell > COARSE_M + _PLAY:
            raise Fault(
                "{layer} has cells of {cell} m. Building blocks need a habitat map with cells of 10 m or less; from "
                "coarser land cover the share of habitat can be mapped, but no Bed & Breakfast area.",
                layer=self.source.name,
                cell=f"{self.source.grid.cell:g}",
            )
        self.codes = HabitatCodes(self.source)
        table = self._class_table(algorithm.parameterAsFile(parameters, "CLASSES", context))
        self.classes = with_derived(table)
        self._stated = {row.code for row in table.rows if STATED in parts(row)}
        cover = self._land_cover()
        self.frame = Frame(lambda window: cover[self.codes.detailed(window)], self.source.grid)
        self.plain = Frame(lambda window: cover[self.codes.read(window)], self.source.grid)
        self.profile = self._profile(algorithm, parameters, context)
        self.rules = form.chosen_rules(algorithm, parameters, context, self._read_rules, self._feedback)
        self.values: LandValues = land_values(self.classes, self.profile, self.rules)
        self._polygons = {
            name: source_of(algorithm, parameters, name, context)
            for name in ("CLASSIFIED", "CONFIRMED", "RISK")
            if is_given(parameters, name)
        }
        for polygons in self._polygons.values():
            if not polygons.sourceCrs().isValid():
                raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=polygons.sourceName())
        self.confidence: Confidence | None = None
        if is_given(parameters, "CONFIDENCE"):
            layer = algorithm.parameterAsRasterLayer(parameters, "CONFIDENCE", context)
            self.confidence = Confidence(layer, self.frame, self.source)
            if self.confidence.warped:
                self._feedback.pushWarning(
                    translate("Zoemzone", "{layer} does not lie on the cells of {map}: it is warped (nearest).").format(
                        layer=self.confidence.name, map=self.source.name
                    )
                )
        self._record.source(self.source.name, path=self.source.path, cell_m=self.source.grid.cell)

    # ---- tables ---------------------------------------------------------------------------------
    def _class_table(self, own: str) -> ClassTable:
        beside = table_beside(self.source.path)
        path = Path(own) if own else beside if beside.is_file() else None
        if path is not None:
            self._record.table("classes", path)
        return read_classes(path)

    def _land_cover(self) -> Codes:
        """What each code is without what a partner stated: friendly management is not land cover."""
        derived, cover = Derived(self.classes), np.arange(CODES, dtype=np.uint16)
        for row in self.classes.rows:
            if STATED in parts(row) and row.code in DERIVED_CODES:
                ground, crown, slope, _ = derived.parts(row.code)
                cover[row.code] = derived.code(ground, crown, slope)
        return cover

    def _profile(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Profile:
        own = algorithm.parameterAsFile(parameters, "PROFILES", context)
        if own:
            self._record.table("profiles", Path(own))
        known = read_profiles(Path(own) if own else None, self.classes)
        return chosen_profile(algorithm.parameterAsString(parameters, "PROFILE", context), known)

    def _read_rules(self, preset: str, own: str) -> Rules:
        if own:
            self._record.table("rules", Path(own))
        return read_rules(preset if preset in PRESETS else PRESETS[0], Path(own) if own else None)

    # ---- layers ---------------------------------------------------------------------------------
    @property
    def has_confirmed(self) -> bool:
        """Whether friendly management is stated, in a layer or in the class table that belongs to the map."""
        return bool(self._stated) or self.has("CONFIRMED")

    def has(self, name: str) -> bool:
        """Whether an optional polygon layer was given."""
        return name in self._polygons

    def polygons(self, name: str, progress: Progress, stack: ExitStack) -> PolygonMarks:
        """The polygons of a layer, in the CRS of the map; says what was repaired or skipped."""
        source, tally = self._polygons[name], Tally()
        rows: Iterator[tuple[QgsFeature, QgsGeometry]] = clean_features(
            source, self.source.crs, self.transforms, tally, progress=progress
        )
        if name == "CLASSIFIED":
            rows = self._corridors(rows)
        marks = stack.enter_context(PolygonMarks(rows))
        facts = {"read": tally.read, "repaired": tally.repaired, "skipped": tally.skipped}
        self._record.source(source.sourceName(), parameter=name, **facts)
        self._feedback.pushInfo(
            translate("Zoemzone", "{layer}: {read} polygons read, {repaired} repaired, {skipped} skipped").format(
                layer=source.sourceName(), **facts
            )
        )
        return marks

    def _corridors(self, rows: Iterator[tuple[QgsFeature, QgsGeometry]]) -> Iterator[tuple[QgsFeature, QgsGeometry]]:
        """The classified polygons of classes that can be a strip."""
        source = self._polygons["CLASSIFIED"]
        classifier = Classifier(source.fields(), Lookup(self.classes), source.sourceName())
        for feature, geometry in rows:
            if self.values.corridor[classifier.code(feature, geometry.area())]:
                yield feature, geometry

    def wide_land(self, progress: Progress, stack: ExitStack) -> WideLand | None:
        """Where the classified polygons are wide enough; None when there are none."""
        if not self.has("CLASSIFIED"):
            return None
        polygons = self.polygons("CLASSIFIED", progress, stack)
        return WideLand(polygons, self.frame, self.rules.opening_m, self.rules.width_tolerance_m, progress)

    def sprayed(self, progress: Progress, stack: ExitStack) -> Callable[[Window], Marks]:
        """Reads the sprayed cells of a window of the frame: by class, and inside the polygons of RISK."""
        polygons = self.polygons("RISK", progress, stack) if self.has("RISK") else None
        frame, by_class = self.plain, self.values.sprayed

        def read(window: Window) -> Marks:
            marks: Marks = by_class[frame.read(window)]
            if polygons is not None:
                marks = marks | polygons.marks(frame.grid.part(window))
            return marks

        return read

    def confirmed(self, progress: Progress, stack: ExitStack) -> Frame:
        """The map of confirmed land alone: friendly management raises the weight of vegetated classes there, land
        elsewhere takes no part."""
        polygons = self.polygons("CONFIRMED", progress, stack) if self.has("CONFIRMED") else None
        derived, codes, grid = Derived(self.classes), self.codes, self.source.grid
        stated = np.zeros(CODES, dtype=bool)
        stated[list(self._stated)] = True

        def read(window: Window) -> Codes:
            land = codes.detailed(window)
            inside = stated[land]
            if polygons is not None:
                inside |= polygons.marks(grid.part(window))
            if not inside.any():
                return np.where(land > 0, np.uint16(NOTHING), land)
            known = np.where(inside & (land != NOTHING), land, 0)
            friendly = derived.codes(known, management=np.full(known.shape, CONFIRMED))
            return np.where(friendly > 0, friendly, np.where(land > 0, np.uint16(NOTHING), 0)).astype(np.uint16)

        return Frame(read, grid)
