"""The page with routes and gaps, the worst first."""

from __future__ import annotations

from ...core.corridor.breaks import Side
from ...i18n import translate
from ...report.page import Column, Section, write_page
from ..fieldnames import answers, kind_names, type_names
from .corridorgaps_rows import RouteRow
from .corridorgaps_verdict import NO, YES, Gap


def write_gap_page(path: str, map_name: str, routes: list[RouteRow], gaps: list[Gap]) -> None:
    """Write the page."""
    counted = [gap for gap in gaps if gap.is_gap]
    facts = [
        (translate("Zoemzone", "Habitat map"), map_name),
        (translate("Zoemzone", "Routes between blocks"), str(len(routes))),
        (translate("Zoemzone", "Routes with a stone link"), str(sum(row.verdict.stone_link for row in routes))),
        (translate("Zoemzone", "Routes with a strip link"), str(sum(row.verdict.strip_link for row in routes))),
        (translate("Zoemzone", "Gaps in the bee network"), str(len(counted))),
    ]
    sections = [_gap_section(counted), _route_section(routes)]
    wood = [gap for gap in gaps if not gap.is_gap]
    if wood:
        sections.append(_wood_section(wood))
    write_page(path, translate("Zoemzone", "Missing links in the bee network"), facts, sections)


def _gap_section(gaps: list[Gap]) -> Section:
    kinds, types, said = kind_names(), type_names(), answers()
    text = translate(
        "Zoemzone",
        "The gaps, the most important first. A stone gap is longer than the distance between stepping stones allows; a "
        "strip gap is longer than a break in a strip may be. Close the stone gaps first.",
    )
    return Section(
        translate("Zoemzone", "Gaps"),
        text if gaps else translate("Zoemzone", "There are no gaps."),
        [
            Column(translate("Zoemzone", "Rank"), [gap.rank for gap in gaps]),
            Column(translate("Zoemzone", "Number"), [gap.id for gap in gaps]),
            Column(translate("Zoemzone", "Kind of gap"), [kinds[gap.found.kind] for gap in gaps]),
            Column(translate("Zoemzone", "Length"), [gap.found.length_m for gap in gaps], "m", 0),
            Column(translate("Zoemzone", "Over the limit"), [gap.found.over_m for gap in gaps], "m", 0),
            Column(translate("Zoemzone", "From"), [_side(gap.found.begin, types) for gap in gaps]),
            Column(translate("Zoemzone", "To"), [_side(gap.found.end, types) for gap in gaps]),
            Column(translate("Zoemzone", "Land it crosses"), [gap.crossed.land for gap in gaps]),
            Column(translate("Zoemzone", "All managers"), [gap.crossed.managers for gap in gaps]),
            Column(translate("Zoemzone", "Certain"), [said[gap.certain] for gap in gaps]),
            Column(translate("Zoemzone", "At the edge"), [said[YES] if gap.crossed.edge else "" for gap in gaps]),
            Column(translate("Zoemzone", "All its routes"), [", ".join(map(str, gap.routes)) for gap in gaps]),
        ]
        if gaps
        else (),
    )


def _route_section(routes: list[RouteRow]) -> Section:
    types, said = type_names(), answers()
    return Section(
        translate("Zoemzone", "Routes"),
        "" if routes else translate("Zoemzone", "There are no routes."),
        [
            Column(translate("Zoemzone", "Route"), [row.id for row in routes]),
            Column(translate("Zoemzone", "From"), [_side(row.first.side, types) for row in routes]),
            Column(translate("Zoemzone", "To"), [_side(row.last.side, types) for row in routes]),
            Column(translate("Zoemzone", "Length"), [row.course.length_m for row in routes], "m", 0),
            Column(translate("Zoemzone", "Stone link"), [said[_yes(row.verdict.stone_link)] for row in routes]),
            Column(translate("Zoemzone", "Strip link"), [said[_yes(row.verdict.strip_link)] for row in routes]),
            Column(translate("Zoemzone", "Largest gap"), [row.verdict.largest_m or None for row in routes], "m", 0),
        ]
        if routes
        else (),
    )


def _wood_section(wood: list[Gap]) -> Section:
    return Section(
        translate("Zoemzone", "Through wood"),
        translate("Zoemzone", "Here the only link leads through wood. That is no gap, but open glades and rides help."),
        [
            Column(translate("Zoemzone", "Number"), [gap.id for gap in wood]),
            Column(translate("Zoemzone", "Length"), [gap.found.length_m for gap in wood], "m", 0),
            Column(translate("Zoemzone", "All managers"), [gap.crossed.managers for gap in wood]),
            Column(translate("Zoemzone", "All its routes"), [", ".join(map(str, gap.routes)) for gap in wood]),
        ],
    )


def _yes(value: bool) -> str:
    return YES if value else NO


def _side(side: Side, types: dict[str, str]) -> str:
    name = types.get(side.type, side.type)
    return name if side.id is None else f"{name} {side.id}"
