"""corridorgaps: routes between blocks and every gap along them, with its length, whose land it crosses and its rank."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace
from typing import Any, ClassVar

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...core.blocks.strips import NOT_MEASURED
from ...core.corridor.breaks import STONE, STRIP, WOOD
from ...core.errors import Fault
from ...i18n import translate
from ...layers.corridor.hop import HopFinder
from ...layers.corridor.land import REACH_M, WHOLE_M
from ...layers.corridor.routes import Courses, found_courses, given_courses
from ...layers.raster import gdal_errors
from ..base import NumberLabels, Parameters, ZoemzoneAlgorithm
from ..sinks import Results, file_of, refuse_overwriting, write_rows
from . import corridorgaps_form as form
from .corridorgaps_blocks import Blocks
from .corridorgaps_input import GapInput
from .corridorgaps_page import write_gap_page
from .corridorgaps_rows import (
    EXCESS_PCT,
    GAP_COLUMNS,
    ROUTE_COLUMNS,
    RouteRow,
    fields_of,
    gap_rows,
    judged_routes,
    route_rows,
)
from .corridorgaps_verdict import YES, Gap, Judge


class CorridorGaps(ZoemzoneAlgorithm):
    """Finds the missing links between blocks."""

    ID = "corridorgaps"
    GROUP = "corridors"
    STYLED: ClassVar[Mapping[str, str]] = {"ROUTES": "corridor_routes.qml", "GAPS": "corridor_gaps.qml"}
    CHOICES: ClassVar[Mapping[str, tuple[str, ...]]] = {"ENDS": form.ENDS, "ALONG": form.ALONG, "BASIS": form.BASIS}

    def displayName(self) -> str:  # noqa: N802
        return translate("Zoemzone", "Missing links in the bee network")

    def tags(self) -> list[str]:
        return translate(
            "Zoemzone", "corridors,gaps,routes,links,stepping stones,verges,least cost,connectivity,owners,bees"
        ).split(",")

    def shortDescription(self) -> str:  # noqa: N802
        return translate(
            "Zoemzone",
            "Finds routes between B&B areas and every gap along them: how long it is, what it crosses and who manages "
            "that land.",
        )

    def shortHelpString(self) -> str:  # noqa: N802
        return form.help_text()

    def aliases(self) -> Mapping[str, str]:
        return {**form.route_names(), **form.gap_names()}

    def dialog(self) -> Parameters:
        return (*form.inputs(), *form.destinations())

    def numbers(self) -> NumberLabels:
        return form.outputs()

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._input = land = GapInput(self, parameters, context, self.record, feedback)
        self._gap_m = self.parameterAsDouble(parameters, "GAP_LIMIT", context)
        self._stone_m = self.parameterAsDouble(parameters, "STONE_DISTANCE", context)
        self._decay = self.parameterAsDouble(parameters, "COST_DISTANCE", context)
        self._along = form.ALONG[self.parameterAsEnum(parameters, "ALONG", context)]
        self._neighbours = self.parameterAsInt(parameters, "NEIGHBOURS", context)
        if self._neighbours not in form.NEIGHBOURS:
            raise Fault("A step has 8 or 16 directions, not {number}.", number=self._neighbours)
        self._rules = replace(land.rules, strip_break_m=self._gap_m, stone_distance_m=self._stone_m)
        refuse_overwriting(land.paths(), [file_of(parameters, name) for name in ("ROUTES", "GAPS", "TABLE", "HTML")])
        self.record.definition(
            profile=land.profile.id,
            gap_limit_m=self._gap_m,
            stone_distance_m=self._stone_m,
            least_width_m=land.rules.strip_width_m,
            least_length_m=land.rules.strip_length_m,
            least_weight=land.rules.strip_weight,
            reach_m=REACH_M,
            land_read_m=WHOLE_M,
            cost_distance=self._decay,
            neighbours=self._neighbours,
            lengths_at_most_too_long_pct=EXCESS_PCT[self._neighbours],
            along=self._along,
            pair_distance_m=land.rules.pair_distance_m,
            pair_cost=land.rules.pair_cost,
            distances="edge to edge",
        )

    # ---- running --------------------------------------------------------------------------------
    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        land = self._input
        with ExitStack() as stack, gdal_errors():
            reading = self.progress.part(0.0, 0.05)
            blocks = land.blocks.read(land.crs, land.transforms, land.extent, reading)
            land.blocks.tell(blocks, self.record, feedback)
            courses = self._courses(blocks, feedback)
            corridor = land.corridor(stack, self.progress.part(0.45, 0.5))
            crossed = land.land(stack, self.progress.part(0.5, 0.55))
            feedback.setProgressText(translate("Zoemzone", "Looking for gaps along the routes"))
            finder = HopFinder(
                corridor, courses.places, self._gap_m, self._stone_m, crossed.wood_m, land.source.grid.cell
            )
            judge = Judge(courses, finder, crossed, self._gap_m, self._decay)
            gaps, verdicts = judge.judge(self.progress.part(0.55, 0.97))
            excess = None if land.has("ROUTES_IN") else EXCESS_PCT[self._neighbours]
            routes = judged_routes(courses, verdicts, corridor.basis, excess)
        self.record.definition(width_measured_on=corridor.basis)
        self._say(routes, gaps, corridor.basis, feedback)
        self.progress.report(0.98)
        return {**self._write(parameters, context, routes, gaps), **_numbers(routes, gaps)}

    def _courses(self, blocks: Blocks, feedback: QgsProcessingFeedback) -> Courses:
        """The routes: those of the user, else those that are found."""
        land, progress = self._input, self.progress.part(0.05, 0.45)
        if land.has("ROUTES_IN"):
            lines = land.lines(progress.part(0.0, 0.1))
            surface = land.surface(self._along == form.ALONG[1], progress.part(0.1, 0.9))
            found = given_courses(blocks.places, blocks.is_end, lines, surface, land.rules.bnb_ha, progress)
            if not found.courses:
                feedback.pushWarning(translate("Zoemzone", "There is no line to test; the result is empty."))
            return found
        if sum(blocks.is_end) < 2:
            feedback.pushWarning(
                translate(
                    "Zoemzone", "There are {count} areas to link, and a link needs two; the result is empty."
                ).format(count=sum(blocks.is_end))
            )
            return Courses([], [], blocks.places)
        feedback.setProgressText(translate("Zoemzone", "Looking for routes"))
        surface = land.surface(self._along == form.ALONG[1], progress.part(0.0, 0.4))
        found = found_courses(
            blocks.places, blocks.is_end, surface, self._neighbours, self._rules, progress.part(0.4, 1.0)
        )
        self.record.definition(route_cell_m=surface.grid.cell)
        if found.touching:
            feedback.pushInfo(
                translate("Zoemzone", "{count} pairs of areas touch: they need no route").format(count=found.touching)
            )
        if found.parts > 1:
            feedback.pushWarning(
                translate(
                    "Zoemzone",
                    "Between {count} parts of the area there is no route at all: land without data lies between them.",
                ).format(count=found.parts)
            )
        return found

    def _write(
        self, parameters: dict[str, Any], context: QgsProcessingContext, routes: list[RouteRow], gaps: list[Gap]
    ) -> dict[str, Any]:
        """Write all results, or none."""
        crs, line = self._input.crs, Qgis.WkbType.LineString
        with Results() as results:
            made: dict[str, Any] = {}
            for name, columns, rows, wkb in (
                ("ROUTES", ROUTE_COLUMNS, route_rows(routes), line),
                ("GAPS", GAP_COLUMNS, gap_rows(gaps), line),
                ("TABLE", GAP_COLUMNS, gap_rows(gaps, with_lines=False), Qgis.WkbType.NoGeometry),
            ):
                wanted = crs if wkb != Qgis.WkbType.NoGeometry else None
                made[name] = results.made(
                    write_rows(self, parameters, name, context, fields_of(columns), rows, wkb, wanted)
                )
            made["HTML"] = results.made(self._page(parameters, context, routes, gaps))
        return made

    def _page(
        self, parameters: dict[str, Any], context: QgsProcessingContext, routes: list[RouteRow], gaps: list[Gap]
    ) -> str | None:
        path = self.parameterAsFileOutput(parameters, "HTML", context)
        if not path:
            return None
        write_gap_page(path, self._input.source.name, routes, gaps)
        return path

    # ---- what is told ---------------------------------------------------------------------------
    def _say(self, routes: list[RouteRow], gaps: list[Gap], basis: str, feedback: QgsProcessingFeedback) -> None:
        """Tell what an officer should know beside the map."""
        if not routes:
            return
        if basis == NOT_MEASURED:
            feedback.pushWarning(
                translate(
                    "Zoemzone",
                    "The width of strips is not measured: the cells of {layer} are larger than 1 m. Give classified "
                    "polygons.",
                ).format(layer=self._input.source.name)
            )
        counted = [gap for gap in gaps if gap.is_gap]
        feedback.pushInfo(
            translate(
                "Zoemzone",
                "{routes} routes: the stone link holds on {stone}, the strip link on {strip}; {gaps} gaps",
            ).format(
                routes=len(routes),
                stone=sum(row.verdict.stone_link for row in routes),
                strip=sum(row.verdict.strip_link for row in routes),
                gaps=len(counted),
            )
        )
        at_edge = sum(gap.crossed.edge for gap in counted)
        if at_edge:
            feedback.pushInfo(
                translate(
                    "Zoemzone", "{count} gaps lie near unknown land or the edge of the map: look there first"
                ).format(count=at_edge)
            )


def _numbers(routes: list[RouteRow], gaps: list[Gap]) -> dict[str, Any]:
    """The number outputs."""

    def of(kind: str) -> list[Gap]:
        return [gap for gap in gaps if gap.found.kind == kind]

    counted = of(STONE) + of(STRIP)
    return {
        "COUNT_ROUTES": len(routes),
        "COUNT_GAPS": len(counted),
        "COUNT_STONE_GAPS": len(of(STONE)),
        "COUNT_STRIP_GAPS": len(of(STRIP)),
        "COUNT_WOOD": len(of(WOOD)),
        "COUNT_CERTAIN": sum(gap.certain == YES for gap in counted),
        "STONE_LINKS": sum(row.verdict.stone_link for row in routes),
        "STRIP_LINKS": sum(row.verdict.strip_link for row in routes),
        "STONE_OVER_M": sum(gap.found.over_m for gap in of(STONE)),
        "STRIP_OVER_M": sum(gap.found.over_m for gap in of(STRIP)),
        "LARGEST_GAP_M": max((gap.found.length_m for gap in counted), default=0.0),
    }
