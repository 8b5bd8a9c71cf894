"""The page with before and after: what changes, what it costs, per measure, and what was not done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...core.changes.ledger import HA
from ...i18n import translate
from ...layers.carriedout import Scenario, Spent, reasons
from ...report.bars import Bars, bar_chart
from ...report.page import Column, Section, shown, write_page
from .measurescenario_figures import Figure
from .measurescenario_land import Start
from .measurescenario_run import measure_name

_DRAWN = (
    "effective_ha",
    "bnb_ha",
    "nearly_bnb_ha",
    "ec_ha",
    "gaps",
    "forage_early_spring_m2",
    "forage_late_spring_m2",
    "forage_summer_m2",
    "forage_autumn_m2",
    "near_share_pct",
    "near_completeness",
)
"""Indicators that are drawn, in this order."""
_NEAR = "near_"


def write_scenario_page(
    path: str, start: Start, scenarios: Sequence[Scenario], found: Mapping[str, list[Figure]]
) -> None:
    """Write the page."""
    first = scenarios[0]
    spent = first.costs()
    facts = [
        (translate("Zoemzone", "Habitat map"), start.source.name),
        (translate("Zoemzone", "Plan or measures"), first.name),
        (translate("Zoemzone", "Ecoprofile"), start.profile.id),
        (translate("Zoemzone", "Horizon"), translate("Zoemzone", "{years} years").format(years=f"{start.horizon:g}")),
        (translate("Zoemzone", "Measures done"), str(len(first.carried_out))),
        (translate("Zoemzone", "Measures not done"), str(len(first.left))),
        (translate("Zoemzone", "Land that changes"), f"{shown(first.changed_ha, 2)} ha"),
        (translate("Zoemzone", "Cost over the horizon"), f"€ {shown(float(spent.total[1]), 0)}"),
    ]
    sections = [_changes(first, found[first.name])]
    if len(scenarios) > 1:
        sections.append(_side_by_side(found))
    for scenario in scenarios:
        title = (
            translate("Zoemzone", "Measures: {scenario}") if len(scenarios) > 1 else translate("Zoemzone", "Measures")
        )
        sections.append(_measures(title.format(scenario=scenario.name), scenario, start.horizon))
        if scenario.left:
            title = (
                translate("Zoemzone", "Not done: {scenario}")
                if len(scenarios) > 1
                else translate("Zoemzone", "Not done")
            )
            sections.append(_not_done(title.format(scenario=scenario.name), scenario))
    write_page(path, translate("Zoemzone", "What a plan does: before and after"), facts, sections)


def _changes(scenario: Scenario, figures: Sequence[Figure]) -> Section:
    title = translate("Zoemzone", "Before and after")
    told = _told([figures])
    now = translate("Zoemzone", "Before")
    after = translate("Zoemzone", "After")
    return Section(
        title,
        _summary(scenario, figures)
        + "\n\n"
        + translate(
            "Zoemzone",
            "Effective habitat is area times habitat weight. Food is in m2 of best meadow: as much as that area of "
            "herb-rich grassland gives in late spring. Land that is not known is not counted.",
        ),
        [
            Column(translate("Zoemzone", "Indicator"), [one.name for one in figures]),
            Column(translate("Zoemzone", "Unit"), [one.unit for one in figures]),
            Column(now, [shown(one.before, one.decimals) for one in figures], right=True),
            Column(after, [shown(one.after, one.decimals) for one in figures], right=True),
            Column(translate("Zoemzone", "Difference"), [_signed(one) for one in figures], right=True),
        ],
        bar_chart(title, [now, after], [_bars([one]) for (one,) in told]) if told else "",
    )


def _summary(scenario: Scenario, figures: Sequence[Figure]) -> str:
    """What matters most, in words."""
    by_key = {one.key: one for one in figures}
    said = [
        ("effective_ha", translate("Zoemzone", "Effective habitat goes from {before} to {after} ha.")),
        ("bnb_count", translate("Zoemzone", "The number of B&B areas goes from {before} to {after}.")),
        ("gaps", translate("Zoemzone", "The number of gaps goes from {before} to {after}.")),
    ]
    sentences = []
    for key, text in said:
        one = by_key.get(key)
        if one is not None and one.before is not None and one.after is not None:
            decimals = one.decimals
            sentences.append(text.format(before=shown(one.before, decimals), after=shown(one.after, decimals)))
    spent = scenario.costs()
    text = translate("Zoemzone", "That costs € {once} once and € {yearly} more per year.")
    sentences.append(text.format(once=shown(float(spent.once[1]), 0), yearly=shown(float(spent.yearly[1]), 0)))
    return " ".join(sentences)


def _side_by_side(found: Mapping[str, list[Figure]]) -> Section:
    """The scenarios beside each other; figures within reach of the measures of one are left out: each has its own."""
    names = list(found)
    kept = [row for row in zip(*found.values(), strict=True) if not row[0].key.startswith(_NEAR)]
    title = translate("Zoemzone", "Scenarios side by side")
    told = [row for row in _told(list(found.values())) if not row[0].key.startswith(_NEAR)]
    now = translate("Zoemzone", "Before")
    return Section(
        title,
        translate("Zoemzone", "All scenarios begin from the same habitat map."),
        [
            Column(translate("Zoemzone", "Indicator"), [row[0].name for row in kept]),
            Column(translate("Zoemzone", "Unit"), [row[0].unit for row in kept]),
            Column(now, [shown(row[0].before, row[0].decimals) for row in kept], right=True),
            *(
                Column(name, [shown(row[place].after, row[place].decimals) for row in kept], right=True)
                for place, name in enumerate(names)
            ),
        ],
        bar_chart(title, [now, *names], [_bars(row) for row in told]) if told else "",
    )


def _told(found: Sequence[Sequence[Figure]]) -> list[list[Figure]]:
    """The figures that are drawn, one for each scenario, where all are known."""
    rows = {row[0].key: list(row) for row in zip(*found, strict=True)}
    some = [rows[key] for key in _DRAWN if key in rows]
    return [row for row in some if all(one.before is not None and one.after is not None for one in row)]


def _bars(row: Sequence[Figure]) -> Bars:
    values = [row[0].before or 0.0, *(one.after or 0.0 for one in row)]
    return Bars(row[0].name, values, [f"{shown(value, row[0].decimals)} {_short(row[0])}" for value in values])


def _short(figure: Figure) -> str:
    """The unit as it stands beside a bar."""
    return {"0-1": "", translate("Zoemzone", "number"): "", translate("Zoemzone", "m2 of best meadow"): "m2"}.get(
        figure.unit, figure.unit
    )


def _measures(title: str, scenario: Scenario, horizon: float) -> Section:
    rows = scenario.by_way()
    if not rows:
        return Section(title, translate("Zoemzone", "No measure was done."))
    text = (
        translate("Zoemzone", "Costs are those of the layer, in EUR excluding VAT.")
        if all(spent.given for _, spent in scenario.carried_out)
        else translate(
            "Zoemzone",
            "Costs in EUR excluding VAT, by the price table where the layer names none; mean, with low and high.",
        )
    )
    years = translate("Zoemzone", "Per year is extra, above present management; the total is over {years} years.")
    every = translate("Zoemzone", "All together")
    return Section(
        title,
        text + "\n\n" + years.format(years=f"{horizon:g}"),
        [
            Column(translate("Zoemzone", "Measure"), [*(measure_name(way) for way, _ in rows), every]),
            Column(translate("Zoemzone", "Number"), [*(len(some) for _, some in rows), len(scenario.carried_out)]),
            Column(
                translate("Zoemzone", "Land that changes"),
                [*(sum(one.area_m2 for one, _ in some) / HA for _, some in rows), scenario.changed_ha],
                "ha",
                2,
            ),
            Column(
                translate("Zoemzone", "Trees or pieces"),
                [*(sum(one.pieces for one, _ in some) or None for _, some in rows), None],
                "",
                0,
            ),
            *_cost_columns([[spent for _, spent in some] for _, some in rows], scenario.costs()),
        ],
    )


def _cost_columns(sums: Sequence[Sequence[Spent]], every: Spent) -> list[Column]:
    """Costs by measure, and of all together in the last row."""

    def mean(title: str, key: str) -> Column:
        return Column(
            title, [*(sum(getattr(one, key)[1] for one in some) for some in sums), getattr(every, key)[1]], "EUR", 0
        )

    return [
        mean(translate("Zoemzone", "One-off"), "once"),
        mean(translate("Zoemzone", "Per year"), "yearly"),
        mean(translate("Zoemzone", "Total"), "total"),
        Column(translate("Zoemzone", "Total, low - high"), [*(_range(some) for some in sums), _range([every])], "EUR"),
    ]


def _range(some: Sequence[Spent]) -> str:
    low, high = (float(sum(one.total[place] for one in some)) for place in (0, 2))
    return f"{shown(low, 0)} - {shown(high, 0)}"


def _not_done(title: str, scenario: Scenario) -> Section:
    said = reasons()
    return Section(
        title,
        translate("Zoemzone", "These measures change nothing on the map and are left out of the costs."),
        [
            Column(translate("Zoemzone", "Parcel"), [one.task.name for one in scenario.left]),
            Column(translate("Zoemzone", "Measure"), [measure_name(one.way) for one in scenario.left]),
            Column(translate("Zoemzone", "Why"), [said[one.reason] for one in scenario.left]),
        ],
    )


def _signed(figure: Figure) -> str:
    """A difference with its sign."""
    change = figure.difference
    if change is None:
        return shown(None)
    text = shown(change, figure.decimals)
    return f"+{text}" if change > 0 and any(digit in "123456789" for digit in text) else text
