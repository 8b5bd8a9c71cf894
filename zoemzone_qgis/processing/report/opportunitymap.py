"""opportunitymap: what each piece of land is best used for, the kansenkaart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsSpatialIndex,
)

from ...core.blocks.stock import kernel_sums
from ...core.cells.frame import Frame
from ...core.cells.kernels import disc_kernel
from ...core.cells.tracing import Tracer
from ...core.forage import RULE_RADIUS_M
from ...core.grid import Grid, Window
from ...core.opportunities import NEW, ZONES, Around, Circle, Kinds, Near, Possible, Reader, ZoneMap, new_circles
from ...core.sitefigures import HA
from ...i18n import translate
from ...layers.gaps import Gap
from ...layers.raster import gdal_errors
from .. import fieldnames
from ..base import NumberLabels, Parameters, ZoemzoneAlgorithm
from ..habitat.blockrows import KINDS
from ..sinks import Results, file_of, refuse_overwriting, write_rows
from . import opportunitymap_form as form
from .opportunitymap_areas import TABLE_FIELDS, Areas
from .opportunitymap_input import Blocks, OpportunityInput
from .opportunitymap_options import Options
from .opportunitymap_rows import Figures, Telling, Zone, Zones, zone_fields

_KNOWN_M = 50.0
"""Known land around a place is summed on cells of about this size."""


class OpportunityMap(ZoemzoneAlgorithm):
    """Makes the opportunity map from the results of the other algorithms."""

    ID = "opportunitymap"
    GROUP = "report"
    STYLED: ClassVar[Mapping[str, str]] = {"OUTPUT": "opportunitymap.qml"}

    def aliases(self) -> Mapping[str, str]:
        return fieldnames.opportunities()

    def displayName(self) -> str:  # noqa: N802
        return translate("Zoemzone", "Opportunity map")

    def tags(self) -> list[str]:
        return translate(
            "Zoemzone", "kansenkaart,opportunities,zones,keep,complete,new,connect,fuel station,management,bees"
        ).split(",")

    def shortDescription(self) -> str:  # noqa: N802
        return translate(
            "Zoemzone", "Says of each piece of land what it is best used for: keep, complete, new, connect and more."
        )

    def shortHelpString(self) -> str:  # noqa: N802
        return form.help_text()

    def dialog(self) -> Parameters:
        return (*form.inputs(), *form.destinations())

    def numbers(self) -> NumberLabels:
        return form.outputs()

    # ---- reading --------------------------------------------------------------------------------
    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._given = OpportunityInput(self, parameters, context, self.record, feedback)
        layers = [
            self.parameterAsVectorLayer(parameters, name, context)
            for name in ("BLOCKS", "GAPS", "NATURE", "OPTIONS", "AREAS")
        ]
        sources = [self._given.source.path, *(layer.source() for layer in layers if layer is not None)]
        refuse_overwriting(sources, [file_of(parameters, name) for name in ("OUTPUT", "TABLE")])
        rules = self._given.rules
        self.record.definition(
            zones=list(ZONES),
            order="first zone that fits",
            keep_weight=rules.core_weight,
            new_ha=[rules.new_low_ha, rules.new_high_ha],
            bnb_ha=rules.bnb_ha,
            connect_m=rules.connect_m,
            away_m=rules.away_m,
            rule_radius_m=round(RULE_RADIUS_M, 2),
            profile=self._given.profile.id,
            horizon_years=self._given.horizon,
            allowed="options" if self._given.has("OPTIONS") else "by class; not on paving and water",
            smallest_m2=self._given.min_m2,
        )

    # ---- running --------------------------------------------------------------------------------
    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        given, progress = self._given, self.progress
        with ExitStack() as stack, gdal_errors():
            feedback.setProgressText(translate("Zoemzone", "Reading the map and the layers around it"))
            possible = Possible.of(given.table, given.worths, self._present().tolist())
            blocks = given.blocks(progress)
            gaps = given.gaps(progress)
            options = Options(given.shapes("OPTIONS", progress, Options.FIELDS, {})) if given.has("OPTIONS") else None
            around = self._around(blocks, gaps, options, stack)
            new = self._new(possible, around.allowed, feedback)
            kinds = Kinds.of(given.table, given.values)
            zones = ZoneMap(given.frame, kinds, possible, around, blocks.circles(given.rules), new)
            areas = self._areas(stack)
            feedback.setProgressText(translate("Zoemzone", "Giving out the land to the zones"))
            features, small, known = self._traced(zones, blocks, areas)
            figures = Figures(given, possible, features, progress.part(0.8, 0.9))
            telling = Telling(given, zones, figures, options, _Gaps(gaps, given.rules.connect_m).of, areas.at, known)
            feedback.setProgressText(translate("Zoemzone", "Writing the results"))
            outputs = self._written(parameters, context, features, telling, areas)
        self._say(areas, new, feedback)
        return {**outputs, **self._numbers(features, areas, len(new), small)}

    def _present(self) -> NDArray[np.int64]:
        """The codes on the map."""
        frame, counts = self._given.frame, np.zeros(1 << 16, np.int64)
        tiles = list(frame.tiles())
        reading = self.progress.part(0.0, 0.1)
        for number, window in enumerate(tiles):
            reading.report(number / len(tiles))
            counts += np.bincount(frame.read(window).ravel(), minlength=1 << 16)
        counts[0] = 0
        for code in np.flatnonzero(counts).tolist():
            self._given.table.by_code(code)  # a code without a class belongs to another table
        return np.flatnonzero(counts)

    def _around(self, blocks: Blocks, gaps: list[Gap], options: Options | None, stack: ExitStack) -> Around:
        given, progress, rules = self._given, self.progress, self._given.rules
        near: Reader = _everywhere  # where blocks are is not known: nobody can say that land is far from them
        if given.has("BLOCKS"):
            standing = given.reader((land for _, _, land in blocks.land), progress, stack)
            near = Near(given.frame, standing, rules.away_m, progress.part(0.1, 0.2)).read
        return Around(
            given.kept(blocks, progress, stack),
            given.around([gap.line for gap in gaps], rules.connect_m, progress, stack),
            near,
            given.reader(iter(options.land), progress, stack) if options is not None else None,
        )

    def _new(self, possible: Possible, allowed: Reader | None, feedback: QgsProcessingFeedback) -> list[Circle]:
        """Where a B&B area can begin."""
        given = self._given
        if not given.is_fine:
            feedback.pushWarning(
                translate(
                    "Zoemzone",
                    "{layer} has cells of {cell} m: too coarse to tell where a B&B area can begin. That zone is left "
                    "out.",
                ).format(layer=given.source.name, cell=f"{given.source.grid.cell:g}")
            )
            return []
        feedback.setProgressText(translate("Zoemzone", "Looking for places where a B&B area can begin"))
        return new_circles(given.detailed, given.values, possible, allowed, self.progress.part(0.2, 0.5))

    def _areas(self, stack: ExitStack) -> Areas:
        given = self._given
        if not given.has("AREAS"):
            found = Areas()
            found.start()
            return found
        return Areas.of(given.shapes("AREAS", self.progress), given.area_field, given.layer_name("AREAS"), stack)

    def _traced(
        self, zones: ZoneMap, blocks: Blocks, areas: Areas
    ) -> tuple[list[Zone], float, Callable[[QgsPointXY], float]]:
        """The features, the land left out because it is too small (m2), and the known share around a place (%)."""
        frame, given = self._given.frame, self._given
        tracer, tiles, known = Tracer(frame.grid), list(frame.tiles()), _Known(frame)
        # the place of the zone of a number; circles come behind the fixed zones
        count = 4 + len(zones.circles)
        place = np.array([0, *(ZONES.index(zones.zone(number)) + 1 for number in range(1, count + 1))], np.uint8)
        drawing = self.progress.part(0.5, 0.75)
        for number, window in enumerate(tiles):
            drawing.report(number / len(tiles))
            padded = zones.read(window.padded(1))
            tracer.add(window, padded)
            here = frame.read(window) > 0
            known.add(window, here)
            areas.count(frame.grid.part(window), here, place[padded[1:-1, 1:-1]])
        collector = Zones(zones, blocks, given.min_m2)
        drawing = self.progress.part(0.75, 0.8)
        features = collector.features(tracer.polygons(drawing), drawing)
        return features, collector.small_m2, known.ready()

    def _written(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        features: list[Zone],
        telling: Telling,
        areas: Areas,
    ) -> dict[str, Any]:
        fields = QgsFields()
        for name, kind in TABLE_FIELDS:
            fields.append(QgsField(name, KINDS[kind]))
        rows = areas.rows(self._given.source.grid.cell**2, translate("Zoemzone", "Whole map"))
        with Results() as results:
            table = results.made(write_rows(self, parameters, "TABLE", context, fields, rows))
            output = results.made(
                write_rows(
                    self,
                    parameters,
                    "OUTPUT",
                    context,
                    zone_fields(),
                    telling.rows(features, self.progress),
                    Qgis.WkbType.MultiPolygon,
                    self._given.source.crs,
                )
            )
        return {"OUTPUT": output, "TABLE": table}

    # ---- what is told ---------------------------------------------------------------------------
    def _say(self, areas: Areas, new: list[Circle], feedback: QgsProcessingFeedback) -> None:
        hectares = areas.hectares(self._given.source.grid.cell**2)[0]
        names = fieldnames.zone_names()
        for place, zone in enumerate(ZONES):
            feedback.pushInfo(f"{names[zone]}: {hectares[place + 2]:.2f} ha")
        if new:
            feedback.pushInfo(
                translate("Zoemzone", "A B&B area can begin in {count} circles of 1 km2").format(count=len(new))
            )
        if not hectares[2:].any():
            feedback.pushWarning(
                translate("Zoemzone", "{layer} holds no land of any zone; the result is empty.").format(
                    layer=self._given.source.name
                )
            )
        lacking = [name for name in ("BLOCKS", "GAPS") if not self._given.has(name)]
        if lacking:
            feedback.pushWarning(
                translate(
                    "Zoemzone",
                    "{names} is not given: the zones that follow from it are left out. Make it with Building blocks or "
                    "Missing links in the bee network.",
                ).format(names=", ".join(lacking))
            )

    def _numbers(self, features: list[Zone], areas: Areas, circles: int, small_m2: float) -> dict[str, Any]:
        hectares = areas.hectares(self._given.source.grid.cell**2)[0]
        zones = {f"{zone.upper()}_HA": float(hectares[place + 2]) for place, zone in enumerate(ZONES)}
        return {
            **zones,
            "ZONES": len(features),
            f"{NEW.upper()}_CIRCLES": circles,
            "KNOWN_HA": float(hectares[0]),
            "SMALL_HA": small_m2 / HA,
        }


def _everywhere(window: Window) -> NDArray[np.bool_]:
    return np.ones((window.rows, window.columns), dtype=bool)


class _Gaps:
    """The gaps within a distance of land, with their lengths."""

    def __init__(self, gaps: list[Gap], reach_m: float) -> None:
        self._gaps, self._reach = gaps, reach_m
        self._index = QgsSpatialIndex()
        for number, gap in enumerate(gaps):
            self._index.addFeature(number, gap.line.boundingBox())

    def of(self, land: QgsGeometry) -> list[tuple[str, float]]:
        """Number and length (m) of each gap, by number."""
        box = land.boundingBox().buffered(self._reach)
        near = [self._gaps[place] for place in self._index.intersects(box)]
        found = {gap.id: gap.line.length() for gap in near if gap.line.distance(land) <= self._reach}
        return [(str(id), found[id]) for id in sorted(found)]


class _Known:
    """The share of known land in 1 km2 around a place, summed on cells of about 50 m."""

    def __init__(self, frame: Frame) -> None:
        coarse = frame.coarse
        self._step = max(1, round(_KNOWN_M / coarse.cell))
        rows, columns = -(-coarse.rows // self._step), -(-coarse.columns // self._step)
        self._grid = Grid(coarse.left, coarse.top, coarse.cell * self._step, rows, columns)
        self._cells = np.zeros((rows, columns), np.float32)
        self._fine = frame.factor * self._step

    def add(self, window: Window, known: NDArray[np.bool_]) -> None:
        """Count the known cells of a window."""
        rows = (np.arange(window.row, window.row + window.rows)) // self._fine
        columns = (np.arange(window.column, window.column + window.columns)) // self._fine
        across = np.add.reduceat(known, np.flatnonzero(np.diff(columns, prepend=-1)), axis=1, dtype=np.float32)
        sums = np.add.reduceat(across, np.flatnonzero(np.diff(rows, prepend=-1)), axis=0)
        self._cells[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] += sums

    def ready(self) -> Callable[[QgsPointXY], float]:
        """Percent known around a place."""
        share = self._cells / np.float32(self._fine**2)
        disc = disc_kernel(RULE_RADIUS_M, self._grid.cell)
        (sums,) = kernel_sums([share], disc)
        whole = float(disc.sum())

        def of(place: QgsPointXY) -> float:
            row, column = self._grid.cell_of(place.x(), place.y())
            row, column = min(max(row, 0), self._grid.rows - 1), min(max(column, 0), self._grid.columns - 1)
            return float(min(100.0, 100.0 * sums[row, column] / whole))

        return of
