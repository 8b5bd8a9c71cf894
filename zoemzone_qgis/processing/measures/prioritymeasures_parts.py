"""Parts of the page of a plan: work per village and year, per executor and owner, and what stays open."""

from __future__ import annotations

from collections.abc import Callable

from ...core.measure.verges import is_verge
from ...core.sitefigures import HA
from ...i18n import translate
from ...report.page import Column, Section
from ..fieldnames import kind_names
from .prioritymeasures_option import Option
from .prioritymeasures_plan import Planned
from .prioritymeasures_rows import Given


def village_section(made: Planned, given: Given) -> Section:
    """Kilometres of verge and hectares per village and year."""
    found: dict[tuple[str, int], list[float]] = {}
    for row, year in zip(made.rows, made.year, strict=True):
        sums = found.setdefault((row.village, year), [0.0, 0.0, 0.0, 0.0])
        sums[0] += row.length_m / 1000.0 if is_verge(row.classes, given.text(row, "becomes")) else 0.0
        sums[1] += row.area_m2 / HA
        sums[2] += row.one_off
        sums[3] += row.per_year
    keys = sorted(found)
    return Section(
        translate("Zoemzone", "Work per village and year"),
        "" if keys else translate("Zoemzone", "No measure is chosen."),
        [
            Column(translate("Zoemzone", "Village or district"), [village for village, _ in keys]),
            Column(translate("Zoemzone", "Year"), [year for _, year in keys]),
            Column(translate("Zoemzone", "Verge"), [found[key][0] for key in keys], "km", 2),
            Column(translate("Zoemzone", "Area"), [found[key][1] for key in keys], "ha", 2),
            Column(translate("Zoemzone", "One-off"), [found[key][2] for key in keys], "€", 0),
            Column(translate("Zoemzone", "Per year"), [found[key][3] for key in keys], "€", 0),
        ]
        if keys
        else (),
    )


def who_section(made: Planned, title: str, who: Callable[[Option], str]) -> Section:
    """Measures and costs per executor or owner."""
    found: dict[str, list[float]] = {}
    for row in made.rows:
        sums = found.setdefault(who(row), [0, 0.0, 0.0])
        sums[0] += 1
        sums[1] += row.one_off
        sums[2] += row.per_year
    names = sorted(found, key=lambda name: (not name, name.casefold()))
    horizon = made.wishes.horizon
    return Section(
        title,
        "" if names else translate("Zoemzone", "No measure is chosen."),
        [
            Column(translate("Zoemzone", "Name"), [name or translate("Zoemzone", "not known") for name in names]),
            Column(translate("Zoemzone", "Measures"), [int(found[name][0]) for name in names]),
            Column(translate("Zoemzone", "One-off"), [found[name][1] for name in names], "€", 0),
            Column(translate("Zoemzone", "Per year"), [found[name][2] for name in names], "€", 0),
            Column(
                translate("Zoemzone", "Over {years} years").format(years=f"{horizon:g}"),
                [found[name][1] + horizon * found[name][2] for name in names],
                "€",
                0,
            ),
        ]
        if names
        else (),
    )


# ---- what stays open --------------------------------------------------------------------------------
def open_sections(made: Planned) -> list[Section]:
    """Gaps that stay open, and areas that stay incomplete."""
    found = []
    gaps = [(number, gap) for number, gap in enumerate(made.gaps.gaps) if number not in made.gaps_closed]
    if made.gaps.gaps:
        kinds = kind_names()
        costs = [made.gaps.cheapest[number] for number, _ in gaps]
        found.append(
            Section(
                translate("Zoemzone", "Gaps that stay open"),
                translate("Zoemzone", "What the cheapest chain of measures would cost over the horizon, by itself.")
                if gaps
                else translate("Zoemzone", "All gaps are closed."),
                [
                    Column(translate("Zoemzone", "Gap"), [gap.id for _, gap in gaps]),
                    Column(translate("Zoemzone", "Kind of gap"), [kinds.get(gap.kind, gap.kind) for _, gap in gaps]),
                    Column(translate("Zoemzone", "Importance"), [gap.importance for _, gap in gaps], "", 2),
                    Column(translate("Zoemzone", "Cheapest chain"), costs, "€", 0),
                    Column(
                        translate("Zoemzone", "Why"),
                        [_why_open(made, number) for number, _ in gaps],
                    ),
                ]
                if gaps
                else (),
            )
        )
    left = [(name, short, after) for name, short, after in _shortfalls(made) if after > 0]
    if made.areas.names:
        found.append(
            Section(
                translate("Zoemzone", "Nearly-B&B areas that stay incomplete"),
                "" if left else translate("Zoemzone", "All areas in reach of a measure are completed."),
                [
                    Column(translate("Zoemzone", "Number"), [name for name, _, _ in left]),
                    Column(translate("Zoemzone", "Lacks now"), [short for _, short, _ in left], "ha", 2),
                    Column(translate("Zoemzone", "Lacks with the plan"), [after for _, _, after in left], "ha", 2),
                ]
                if left
                else (),
            )
        )
    return found


def _why_open(made: Planned, gap: int) -> str:
    """Why a gap stays open; the least costs are those over the horizon, then those of each limited budget."""
    budget = made.wishes.budget
    if made.gaps.cheapest[gap] is None:
        return translate("Zoemzone", "no chain of measures closes it")
    total = float("inf") if budget.total is None else budget.total
    limits = [total, *(limit for limit in (budget.one_off, budget.per_year) if limit is not None)]
    if any(least > limit + 0.005 for least, limit in zip(made.gaps.least[gap], limits, strict=True)):
        return translate("Zoemzone", "its cheapest chain costs more than the budget")
    return translate("Zoemzone", "other measures bring more for the money")


def _shortfalls(made: Planned) -> list[tuple[str, float, float]]:
    return list(zip(made.areas.names, made.areas.short_ha.tolist(), made.short_after.tolist(), strict=True))
