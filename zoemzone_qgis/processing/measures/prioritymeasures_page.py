"""The page of a plan: facts first, then what the money buys, the plan, who does it, and what stays open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...core.plan import CANCELLED, GREEDY, OPTIMAL, TIME, UNAVAILABLE, Point
from ...i18n import translate, user_locale
from ...report.charts import Line, Mark, line_chart
from ...report.page import Column, Section, shown, write_page
from .prioritymeasures_option import Option
from .prioritymeasures_parts import open_sections, village_section, who_section
from .prioritymeasures_plan import Planned
from .prioritymeasures_rows import Given
from .prioritymeasures_sure import Curve, Told

MOST_ROWS = 500
"""Measures in the table of the page; the layer holds them all."""
_LITTLE = 5e-7


@dataclass(frozen=True)
class Page:
    """What the page is about."""

    made: Planned
    told: Told
    own: Planned | None
    layer: str
    given: Given


def write_plan_page(path: str, page: Page) -> None:
    """Write the page."""
    sections = [
        _money_section(page),
        _plan_section(page),
        village_section(page.made, page.given),
        who_section(page.made, translate("Zoemzone", "Per executor"), _executor),
        who_section(page.made, translate("Zoemzone", "Per owner"), lambda row: row.owner),
        *open_sections(page.made),
        _reading_section(page),
    ]
    write_page(path, translate("Zoemzone", "Best measures for a budget"), facts(page), sections)


def is_dutch() -> bool:
    """Whether the user reads Dutch."""
    return user_locale().startswith("nl")


def _executor(row: Option) -> str:
    return row.executors[0] if is_dutch() and row.executors[0] else row.executor


# ---- facts ------------------------------------------------------------------------------------------
def facts(page: Page) -> list[tuple[str, str]]:
    """What comes first: cost, gains, proof."""
    made, plan = page.made, page.made.plan
    gain = made.gain
    found = [
        (translate("Zoemzone", "Measures chosen"), f"{len(plan.chosen)}"),
        (translate("Zoemzone", "One-off cost"), euros(float(plan.cost[0]))),
        (translate("Zoemzone", "Extra cost per year"), euros(float(plan.cost[1]))),
        (
            translate("Zoemzone", "Cost over {years} years").format(years=f"{made.wishes.horizon:g}"),
            _with_range(page, float(plan.cost[2])),
        ),
        (translate("Zoemzone", "Food at nests"), _more(gain[0], 2, translate("Zoemzone", "ha of fed nest land"))),
        (translate("Zoemzone", "B&B areas"), _areas_fact(made, float(gain[1]))),
        (translate("Zoemzone", "Gaps closed"), _gaps_fact(made)),
        (translate("Zoemzone", "Proof"), proof(made)),
    ]
    found += _money_facts(page)
    if page.own is not None:
        found.append((translate("Zoemzone", "Own land only"), _own_fact(page)))
    options = made.options
    if options.asked:
        share = 100.0 * options.unwilling / options.asked
        text = translate("Zoemzone", "{share} % of the options left out")
        found.append((translate("Zoemzone", "Owner not willing"), text.format(share=shown(share, 0))))
    if options.unsure:
        text = translate("Zoemzone", "{count} options on land of which too little is known")
        found.append((translate("Zoemzone", "Survey first"), text.format(count=options.unsure)))
    return found


def euros(amount: float) -> str:
    """An amount in words."""
    return f"€ {shown(amount, 0)}" if amount >= 0 else f"-€ {shown(-amount, 0)}"


def _more(value: float, decimals: int, unit: str) -> str:
    return f"{'+' if value >= 0 else ''}{shown(float(value), decimals)} {unit}"


def _with_range(page: Page, cost: float) -> str:
    """The cost over the horizon, between its low and high where they are known of all."""
    horizon, ends = page.made.wishes.horizon, []
    for end in ("low", "high"):
        total = 0.0
        for row in page.made.rows:
            once, yearly = (page.given.number(row, f"cost_{kind}_{end}") for kind in ("one_off", "per_year"))
            if once is None:
                return euros(cost)
            total += once + horizon * (yearly or 0.0)
        ends.append(total)
    if not page.made.rows:
        return euros(cost)
    return translate("Zoemzone", "{cost} (between {low} and {high})").format(
        cost=euros(cost), low=euros(ends[0]), high=euros(ends[1])
    )


def _areas_fact(made: Planned, hectares: float) -> str:
    if not made.areas.names:
        return translate("Zoemzone", "no nearly-B&B areas in reach")
    return translate("Zoemzone", "{gain} ha; {done} of {all} completed").format(
        gain=_more(hectares, 2, "").strip(), done=len(made.plan.completed), all=len(made.areas.names)
    )


def _gaps_fact(made: Planned) -> str:
    if not made.gaps.gaps:
        return translate("Zoemzone", "no gaps given")
    return translate("Zoemzone", "{closed} of {all}").format(closed=len(made.plan.closed), all=len(made.gaps.gaps))


def proof(made: Planned) -> str:
    """The proven distance from the best possible plan, in words."""
    plan = made.plan
    percent = 100.0 * made.distance
    if not plan.chosen and percent == 0:
        return translate("Zoemzone", "no plan within these budgets adds anything")
    if not plan.chosen:
        return translate("Zoemzone", "nothing found that fits; the exact search can prove whether there is")
    if percent < 0.005:
        return translate("Zoemzone", "the best possible plan (proven)")
    return translate("Zoemzone", "at most {distance} % below the best possible plan").format(
        distance=shown(percent, 2 if percent < 1 else 1)
    )


def _money_facts(page: Page) -> list[tuple[str, str]]:
    """What half and twice the money buys."""
    curve, made = page.told.curve, page.made
    named = [(0.5, translate("Zoemzone", "With half the money")), (2.0, translate("Zoemzone", "With twice the money"))]
    found = []
    for factor, name in named:
        point = curve.at(factor)
        if point is not None and made.plan.score > _LITTLE:
            share = 100.0 * point.score / made.plan.score
            text = translate("Zoemzone", "{share} % of what this plan brings")
            found.append((name, text.format(share=shown(share, 0))))
    return found


def _own_fact(page: Page) -> str:
    own, made = page.own, page.made
    if own is None or made.plan.score <= _LITTLE or not any(row.is_own for row in own.options.rows):
        return translate("Zoemzone", "no option on land that is known as own")
    share = 100.0 * own.score_of(made) * made.whole / made.plan.score
    return translate("Zoemzone", "{count} measures, {cost}: {share} % of what this plan brings").format(
        count=len(own.plan.chosen), cost=euros(float(own.plan.cost[2])), share=shown(share, 0)
    )


# ---- what the money buys ----------------------------------------------------------------------------
def chart(made: Planned, curve: Curve) -> str:
    """The curve as a chart: all goals together, and each by itself, in % of what all measures would bring."""
    points = sorted(zip(curve.points, curve.gains, strict=True), key=lambda one: (float(one[0].cost[2]), one[0].factor))
    cost = [float(point.cost[2]) for point, _ in points]
    lines = [
        Line(
            translate("Zoemzone", "All goals"),
            [(x, 100.0 * point.score / made.whole) for x, (point, _) in zip(cost, points, strict=True)],
        )
    ]
    names = (
        translate("Zoemzone", "Food at nests"),
        translate("Zoemzone", "B&B areas"),
        translate("Zoemzone", "Gaps"),
    )
    for number, name in enumerate(names):
        full = float(made.plan.full[number])
        if full > _LITTLE and made.wishes.weights[number] > 0:
            shares = [100.0 * min(1.0, gain[number] / full) for _, gain in points]
            lines.append(Line(name, list(zip(cost, shares, strict=True))))
    mark = Mark(float(made.plan.cost[2]), 100.0 * made.score, translate("Zoemzone", "this plan"))
    return line_chart(
        translate("Zoemzone", "Curve of cost and gain"),
        translate("Zoemzone", "Cost over {years} years (EUR)").format(years=f"{made.wishes.horizon:g}"),
        translate("Zoemzone", "% of what all measures bring"),
        lines,
        [mark],
    )


def _money_section(page: Page) -> Section:
    curve, made = page.told.curve, page.made
    points: Sequence[Point] = curve.points
    if curve.of_cost:
        text = translate(
            "Zoemzone",
            "No budget was given. The table shows what parts of the cost of this plan buy, when it is spent on what "
            "brings most.",
        )
    else:
        text = translate("Zoemzone", "What parts and multiples of the budgets buy, each with a plan of its own.")
    return Section(
        translate("Zoemzone", "What the money buys"),
        text,
        [
            Column(translate("Zoemzone", "Part of the money"), [100.0 * point.factor for point in points], "%", 0),
            Column(translate("Zoemzone", "One-off"), [float(point.cost[0]) for point in points], "€", 0),
            Column(translate("Zoemzone", "Per year"), [float(point.cost[1]) for point in points], "€", 0),
            Column(translate("Zoemzone", "Measures"), [len(point.chosen) for point in points], "", 0),
            Column(translate("Zoemzone", "Fed nest land"), [gain[0] for gain in curve.gains], "ha", 2),
            Column(translate("Zoemzone", "Towards B&B areas"), [gain[1] for gain in curve.gains], "ha", 2),
            *_gap_columns(page),
            Column(
                translate("Zoemzone", "Of what all measures bring"),
                [100.0 * point.score / made.whole for point in points],
                "%",
                0,
            ),
        ],
        chart(made, curve) if len(points) > 1 else "",
    )


def _gap_columns(page: Page) -> list[Column]:
    """What gaps bring, where there are any."""
    if not page.made.gaps.gaps:
        return []
    title = translate("Zoemzone", "Importance of gaps closed")
    return [Column(title, [gain[2] for gain in page.told.curve.gains], "", 2)]


# ---- the plan ---------------------------------------------------------------------------------------
def _plan_section(page: Page) -> Section:
    made, sure, given = page.made, page.told.sure[:MOST_ROWS], page.given
    rows = made.rows[:MOST_ROWS]
    dutch = is_dutch()
    text = translate("Zoemzone", "The measures, best first: what adds most per euro beside those above it.")
    if len(made.rows) > MOST_ROWS:
        text += " " + translate("Zoemzone", "The first {count}; the layer holds them all.").format(count=MOST_ROWS)
    if not rows:
        return Section(translate("Zoemzone", "The plan"), translate("Zoemzone", "No measure is chosen."))
    names = [given.text(row, "measure_nl" if dutch else "measure_en") or row.measure for row in rows]
    classes = class_names()
    each = made.gain_each[:MOST_ROWS]
    columns = [
        Column(translate("Zoemzone", "Rank"), list(range(1, len(rows) + 1))),
        Column(translate("Zoemzone", "Class"), [classes.get(one.klass, one.klass) for one in sure]),
        Column(translate("Zoemzone", "Like ranks"), [_ranks(one.rank_low, one.rank_high) for one in sure]),
        Column(translate("Zoemzone", "Parcel or unit"), [row.unit for row in rows]),
        Column(translate("Zoemzone", "Measure"), names),
        Column(translate("Zoemzone", "Year"), made.year[:MOST_ROWS]),
        Column(translate("Zoemzone", "One-off"), [row.one_off for row in rows], "€", 0),
        Column(translate("Zoemzone", "Per year"), [row.per_year for row in rows], "€", 0),
        Column(translate("Zoemzone", "Fed nest land"), each[:, 0].tolist(), "ha", 2),
        Column(translate("Zoemzone", "Towards B&B areas"), each[:, 1].tolist(), "ha", 2),
        Column(translate("Zoemzone", "Closes gaps"), [", ".join(map(str, one)) for one in made.closes[:MOST_ROWS]]),
        Column(translate("Zoemzone", "Lost without it"), [one.loss_pct for one in sure], "%", 1),
        Column(translate("Zoemzone", "Reason"), [one.reason_nl if dutch else one.reason_en for one in sure]),
    ]
    return Section(
        translate("Zoemzone", "The plan"),
        text,
        [column for column in columns if any(value not in ("", None) for value in column.values)],
    )


def class_names() -> dict[str, str]:
    """Classes of choices in words."""
    return {
        "top": translate("Zoemzone", "top"),
        "good": translate("Zoemzone", "good"),
        "possible": translate("Zoemzone", "possible"),
    }


def _ranks(low: int | None, high: int | None) -> str:
    if low is None or high is None:
        return ""
    return f"{low}" if low == high else f"{low}-{high}"


def _reading_section(page: Page) -> Section:
    made = page.made
    ended = {
        GREEDY: translate("Zoemzone", "The plan was made by the fast search."),
        OPTIMAL: translate("Zoemzone", "The exact search proved the plan to within the distance asked."),
        TIME: translate("Zoemzone", "The exact search ran out of time; this is the best plan that it found."),
        CANCELLED: translate("Zoemzone", "The exact search was stopped; this is the best plan found till then."),
        UNAVAILABLE: translate("Zoemzone", "This SciPy has no exact solver; the plan was made by the fast search."),
    }
    weights = made.wishes.weights
    text = translate(
        "Zoemzone",
        "Options: {layer}. Weights: food at nests {food}, B&B areas {bnb}, gaps {gaps}; each goal is divided by what "
        "all allowed measures together would bring. Amounts exclude VAT; the cost per year is that above present "
        "management. Shortfalls of areas are counted on cells: 0.001 ha less counts as complete.",
    ).format(layer=page.layer, food=shown(weights[0], 2), bnb=shown(weights[1], 2), gaps=shown(weights[2], 2))
    ranks = translate(
        "Zoemzone",
        "A measure is like other ranks when drawing the uncertain values anew puts it there: then choose by what else "
        "counts. Lost without it: what the plan loses when the measure may not be done and its money goes elsewhere.",
    )
    if page.told.is_approximate:
        ranks += " " + translate("Zoemzone", "In this large plan that is an estimate.")
    return Section(translate("Zoemzone", "How to read this"), f"{ended.get(made.plan.status, '')}\n\n{text}\n\n{ranks}")
