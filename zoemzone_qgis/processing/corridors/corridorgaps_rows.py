"""The fields of routes and gaps, and a row for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsField, QgsFields, QgsGeometry, QgsPointXY

from ...core.corridor.breaks import STONE, STRIP
from ...layers.corridor.crossing import OTHER
from ...layers.corridor.hop import Place
from ...layers.corridor.routes import Course, Courses
from ..habitat.blockrows import KINDS
from ..sinks import Row
from .corridorgaps_verdict import NO, YES, Gap, Verdict

EXCESS_PCT = {8: 8.24, 16: 2.75}
"""By how much a length over cells can be too long, by the directions of a step."""
LAND_KINDS = ("wood", "built", "water", "arable", "grass", "verge", "garden", OTHER)


def _yes(value: bool) -> str:
    return YES if value else NO


def _positive(value: float) -> float | None:
    return value if value > 0 else None


def _each_metre(course: Course) -> float | None:
    """The mean resistance outside the blocks, which cost nothing."""
    return course.cost / course.outside_m if course.outside_m > 0 else None


GAP_COLUMNS: list[tuple[str, type, Callable[[Gap], Any]]] = [
    ("id", int, lambda gap: gap.id),
    ("route", int, lambda gap: gap.routes[0]),
    ("routes", str, lambda gap: ",".join(map(str, gap.routes))),
    ("kind", str, lambda gap: gap.found.kind),
    ("length_m", float, lambda gap: gap.found.length_m),
    ("over_m", float, lambda gap: gap.found.over_m),
    ("limit_m", float, lambda gap: gap.found.limit_m),
    ("from_type", str, lambda gap: gap.found.begin.type),
    ("from_id", int, lambda gap: gap.found.begin.id),
    ("to_type", str, lambda gap: gap.found.end.type),
    ("to_id", int, lambda gap: gap.found.end.id),
    ("wood_m", float, lambda gap: gap.crossed.wood_m),
    ("classes", str, lambda gap: gap.crossed.classes),
    *((f"{kind}_pct", float, lambda gap, kind=kind: gap.crossed.pct[kind]) for kind in LAND_KINDS),
    ("manager", str, lambda gap: gap.crossed.manager),
    ("managers", str, lambda gap: gap.crossed.managers),
    ("executor", str, lambda gap: gap.crossed.executor),
    ("cost_before", float, lambda gap: gap.cost_before),
    ("cost_after", float, lambda gap: gap.cost_after),
    ("importance", float, lambda gap: gap.importance if gap.is_gap else None),
    ("rank", int, lambda gap: gap.rank),
    ("certain", str, lambda gap: gap.certain),
    ("edge", str, lambda gap: _yes(gap.crossed.edge)),
]
"""Name, type and value of each field of a gap."""


@dataclass(frozen=True)
class RouteRow:
    """A route with its verdict."""

    id: int
    course: Course
    first: Place
    last: Place
    verdict: Verdict
    width_basis: str
    excess_pct: float | None


ROUTE_COLUMNS: list[tuple[str, type, Callable[[RouteRow], Any]]] = [
    ("id", int, lambda row: row.id),
    ("name", str, lambda row: row.course.name),
    ("from_type", str, lambda row: row.first.side.type),
    ("from_id", int, lambda row: row.first.side.id),
    ("to_type", str, lambda row: row.last.side.type),
    ("to_id", int, lambda row: row.last.side.id),
    ("length_m", float, lambda row: row.course.length_m),
    ("cost", float, lambda row: row.course.cost),
    ("mean_resistance", float, lambda row: _each_metre(row.course)),
    ("stones", int, lambda row: max(0, len(row.course.places) - 2)),
    ("verdict", str, lambda row: row.verdict.name),
    ("stone_link", str, lambda row: _yes(row.verdict.stone_link)),
    ("strip_link", str, lambda row: _yes(row.verdict.strip_link)),
    ("stone_gaps", int, lambda row: len(row.verdict.of(STONE))),
    ("strip_gaps", int, lambda row: len(row.verdict.of(STRIP))),
    ("stone_over_m", float, lambda row: row.verdict.over_m(STONE)),
    ("strip_over_m", float, lambda row: row.verdict.over_m(STRIP)),
    ("largest_gap_m", float, lambda row: _positive(row.verdict.largest_m)),
    ("wood_m", float, lambda row: row.verdict.wood_m),
    ("width_basis", str, lambda row: row.width_basis),
    ("excess_pct", float, lambda row: row.excess_pct),
]
"""Name, type and value of each field of a route."""


def fields_of(columns: list[tuple[str, type, Callable[..., Any]]]) -> QgsFields:
    """The fields of a layer."""
    fields = QgsFields()
    for name, kind, _ in columns:
        fields.append(QgsField(name, KINDS[kind]))
    return fields


def values_of(columns: list[tuple[str, type, Callable[..., Any]]], item: Any) -> list[Any]:
    """The values of one row."""
    return [value(item) for _, _, value in columns]


def gap_rows(gaps: list[Gap], with_lines: bool = True) -> Iterator[Row]:
    """The rows of gaps."""
    for gap in gaps:
        line = [QgsPointXY(*point) for point in gap.found.line]
        yield QgsGeometry.fromPolylineXY(line) if with_lines else None, values_of(GAP_COLUMNS, gap)


def route_rows(routes: list[RouteRow]) -> Iterator[Row]:
    """The rows of routes."""
    for route in routes:
        yield route.course.line, values_of(ROUTE_COLUMNS, route)


def judged_routes(
    courses: Courses, verdicts: list[Verdict], width_basis: str, excess_pct: float | None
) -> list[RouteRow]:
    """The routes with their verdicts, in order."""
    places = courses.places
    return [
        RouteRow(number, course, places[course.places[0]], places[course.places[-1]], verdict, width_basis, excess_pct)
        for number, (course, verdict) in enumerate(zip(courses.courses, verdicts, strict=True), start=1)
    ]
