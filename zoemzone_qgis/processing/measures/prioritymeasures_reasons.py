"""The reason of each measure of a plan, from the plan itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ...core.planning.contribution import facts_of
from ...core.progress import Progress
from ...report.reasons import DUTCH, ENGLISH, ClosedGap, choice_of, reason
from .prioritymeasures_plan import Planned
from .prioritymeasures_rows import Given

# reasons are written in both languages, whatever that of QGIS
_SIDES = {
    "bnb": ("B&B-gebied", "B&B area"),
    "nearly_bnb": ("bijna-B&B-gebied", "nearly-B&B area"),
    "stepping_stone": ("stapsteen", "stepping stone"),
    "strip": ("strook", "strip"),
    "wood": ("bos", "wood"),
    "start": ("het begin van de lijn", "the begin of the line"),
    "end": ("het eind van de lijn", "the end of the line"),
}


def reasons_of(made: Planned, given: Given, progress: Progress) -> list[tuple[str, str]]:
    """The reason of each choice in Dutch and English, best first."""
    if not made.plan.chosen:
        return []
    # told by the whole shortfall of areas; what counts as complete is decided with the slack of the cells
    problem = replace(made.problem, areas=made.areas.coverage())
    rows = made.options.rows
    food = np.array([row.food_m2 for row in rows], dtype=np.float64)
    facts = facts_of(problem, made.plan.chosen, food, progress)
    units = [row.unit for row in rows]
    gaps = [_gaps(made, tongue) for tongue in (DUTCH, ENGLISH)]
    found = []
    for fact, done in zip(facts, made.completes, strict=True):
        row = rows[fact.option]
        area = fact.area and replace(fact.area, completes=bool(done))
        said = [
            reason(
                choice_of(
                    replace(fact, area=area),
                    measure=(given.text(row, "measure_nl"), given.text(row, "measure_en")),
                    quantity=(row.area_m2, "m2"),
                    units=units,
                    blocks=made.areas.names,
                    gaps=gaps[tongue],
                    nests_lack="nests" in given.text(row, "lacks"),
                    years=made.wishes.horizon,
                )
            )[tongue]
            for tongue in (DUTCH, ENGLISH)
        ]
        found.append((said[DUTCH], said[ENGLISH]))
    return found


def _gaps(made: Planned, tongue: int) -> list[ClosedGap]:
    """The gaps in words."""
    found = []
    for gap in made.gaps.gaps:
        begin, end = made.gaps.sides.get(gap.id, (("", ""), ("", "")))
        found.append(ClosedGap(str(gap.id), made.gaps.length_of(gap), _side(begin, tongue), _side(end, tongue)))
    return found


def _side(side: Sequence[str], tongue: int) -> str:
    kind, id = side
    name = _SIDES.get(kind, (kind, kind))[tongue]
    return f"{name} {id}" if name and id else name
