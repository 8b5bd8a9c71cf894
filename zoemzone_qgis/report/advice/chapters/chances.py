"""The chapters on opportunities and on what each kind of owner can do."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ....core.advice.benefits import FRUIT, HEALTH, HERITAGE, WORKS
from ....core.advice.money import summed
from ....core.measure.owners import OWN
from ....core.wording import quantity_text
from ....layers.advice.beside import Found
from ....layers.advice.measures import Amounts, MeasureRow
from ..findings import MOST_OPPORTUNITIES, OPTIONS, PLAN, ZONES, Findings
from ..model import UNSAID, Benefit, Both, Cost, Opportunities, Opportunity, OwnerGroup, Owners, Task
from ..sentences import (
    NOT_KNOWN,
    OWNER,
    RANK,
    THEMES,
    ZONE,
    all_of,
    area,
    confidence,
    counted,
    district,
    figure,
    hectares,
    joined,
    metres,
    percent,
    say,
    uncapped,
)

GROUPS = {
    "municipality": Both("Gemeente", "Municipality"),
    "water": Both("Waterschap", "Water board"),
    "farmers": Both("Agrariërs", "Farmers"),
    "companies": Both("Bedrijven", "Companies"),
    "residents": Both("Bewoners, scholen en verenigingen", "Residents, schools and associations"),
    "nature": Both("Terreinbeheerders", "Site managers"),
    "government": Both("Andere overheden", "Other authorities"),
    "other": Both("Overige eigenaren", "Other owners"),
}
_BY_PLAN = Both(
    "Zo is het plan verdeeld over wie de grond heeft of beheert.",
    "This is how the plan falls to those who own or manage the land.",
)
_BY_OPTION = Both(
    "Per plek is de beste maatregel geteld; een plan kiest daaruit.",
    "The best measure of each place is counted; a plan chooses from them.",
)
ALWAYS = ("municipality", "water", "farmers", "companies", "residents")
"""Those of whom the report always says something."""
_WORDS = {
    "water": r"waterschap|water board|hoogheemraad|wetterskip|w\d{4}$",
    "municipality": r"gemeente|municipal|g\d{4}$",
    "farmers": r"agrari|farmer|boer\b|maatschap|collectief",
    "nature": r"terreinbeheer|site manager|natuurmonumenten|staatsbosbeheer|landschap|boseigenaar|forest owner",
    "government": r"provinc|rijk|\bstate\b|spoor|railway|prorail|[pl]\d{4}$",
    "companies": r"bedrijf|business|compan|\bb\.?v\.?$|\bn\.?v\.?$|park ?management|park association|groeve|quarry"
    r"|corporatie|housing association|owner of the building|eigenaar van het gebouw",
    "residents": r"bewoner|resident|school|vereniging|association|stichting|foundation|particulier|private",
}


def opportunities(found: Findings) -> Opportunities:
    """The best twenty, with what else they bring."""
    rows = list(found.measures or ())[:MOST_OPPORTUNITIES]
    themes = tuple((key, THEMES[key]) for key in found.themes)
    if not rows:
        return Opportunities(missing=(_none(found),), basis=found.basis, years=found.years, themes=themes)
    benefits = list(found.benefits) + [()] * len(rows)
    shown = tuple(
        _opportunity(found, number, row, some)
        for number, (row, some) in enumerate(zip(rows, benefits, strict=False), start=1)
    )
    return Opportunities(
        tuple(_said(found, len(rows))), tuple(_missing(found)), shown, found.basis, found.years, themes
    )


def _none(found: Findings) -> Both:
    if found.measures is None:
        return say(
            "Kansen zijn niet bekend: geen plan, geen mogelijke maatregelen en geen kansenkaart is gegeven.",
            "Opportunities are not known: no plan, no options and no opportunity map was given.",
        )
    return say(
        "De gegeven laag heeft in deze gemeente geen enkele kans.", "The given layer has no opportunity here at all."
    )


def _said(found: Findings, shown: int) -> list[Both]:
    total = len(found.measures or ())
    if found.basis == PLAN:
        text = say(
            "Dit zijn de {shown} beste maatregelen van het plan, de beste eerst; in totaal zijn het er {total}.",
            "These are the {shown} best measures of the plan, the best first; there are {total} in all.",
            shown=shown,
            total=total,
        )
        if total == 1:
            text = Both("Het plan heeft hier 1 maatregel.", "The plan has 1 measure here.")
        elif shown == total:
            text = say(
                "Dit zijn alle {total} maatregelen van het plan in deze gemeente, de beste eerst.",
                "These are all {total} measures of the plan in this municipality, the best first.",
                total=total,
            )
    elif found.basis == OPTIONS:
        text = say(
            "Een plan is er nog niet. Dit zijn de plekken die het meeste leefgebied per euro opleveren, met per plek "
            "de beste maatregel. Samenhang tussen de plekken telt hier nog niet mee.",
            "There is no plan yet. These are the places that bring most habitat per euro, each with its best measure. "
            "How places help each other is not counted yet.",
        )
    else:
        text = say(
            "Maatregelen per perceel zijn nog niet gewogen. Dit zijn de zones van de kansenkaart waar het meeste te "
            "winnen is; wat het kost, is nog niet bekend.",
            "Measures per parcel have not been weighed yet. These are the zones of the opportunity map with most to "
            "gain; what they cost is not known yet.",
        )
    return [text]


def _missing(found: Findings) -> list[Both]:
    lacking = [THEMES[key] for key in THEMES if key not in found.themes]
    if not lacking:
        return []
    return [
        say(
            "Meekoppelkansen zijn niet bekeken voor {themes}: die lagen zijn niet gegeven.",
            "Co-benefits were not looked at for {themes}: those layers were not given.",
            themes=all_of([Both(one.nl.lower(), one.en.lower()) for one in lacking]),
        )
    ]


def _opportunity(found: Findings, number: int, row: MeasureRow, benefits: Sequence[Found]) -> Opportunity:
    works = [Found(WORKS, 1.0, 0.0)] if row.planned_works and all(one.theme != WORKS for one in benefits) else []
    return Opportunity(
        rank=row.rank if row.rank is not None else number,
        place=row.unit,
        district=district(row.place),
        measure=_measure(row),
        size=size_of(row),
        executor=Both(*row.executor) if any(row.executor) else NOT_KNOWN,
        owner=OWNER.get(row.owner_class, OWNER["unknown"]),
        once=_cost(row.once),
        yearly=_cost(row.yearly),
        total=_cost(row.total),
        gain_ha=row.gain_ha,
        reason=Both(*row.reason),
        klass=RANK.get(row.klass, UNSAID),
        benefits=tuple(_benefit(one) for one in (*benefits, *works)),
        confidence_pct=row.confidence_pct,
        confidence=confidence(row.confidence_pct),
        x=row.spot.x(),
        y=row.spot.y(),
    )


def _measure(row: MeasureRow) -> Both:
    """A measure in words; of a zone without one what the zone asks."""
    if row.measure_nl or row.measure_en:
        return Both(row.measure_nl or row.measure_en, row.measure_en or row.measure_nl)
    return ZONE.get(row.measure, Both(row.measure, row.measure))


def size_of(row: MeasureRow) -> Both:
    """How much of a measure: trees or pieces, metres of a strip, else land."""
    if row.pieces > 0 and row.form == "points":
        return Both(*quantity_text(row.pieces, "piece"))
    if row.length_m > 0 and row.area_m2 > 0:
        return say("{length} ({land})", "{length} ({land})", length=metres(row.length_m), land=area(row.area_m2))
    return area(row.area_m2) if row.area_m2 > 0 else NOT_KNOWN


def _cost(amounts: Amounts) -> Cost:
    return Cost(*amounts)


def _benefit(found: Found) -> Benefit:
    measured, key = found.measured, found.theme
    if key in (HERITAGE, WORKS):
        why = Both("op of tegen de plek", "on or touching the place")
    elif measured is None:
        why = Both()
    elif key == FRUIT:
        why = say("{share} fruit binnen 500 m", "{share} fruit within 500 m", share=percent(measured))
    elif key == HEALTH:
        why = say("{more} graden warmer dan gemiddeld", "{more} degrees above the mean", more=figure(measured))
    elif measured < 1.0:
        why = Both("op of tegen de plek", "on or touching the place")
    else:
        why = say("op {distance}", "at {distance}", distance=metres(measured))
    return Benefit(key, THEMES[key], round(found.score, 3), why)


# ---- owners ----------------------------------------------------------------------------------------------------------
def group_of(row: MeasureRow) -> str:
    """The kind of owner that a measure is for: own land is the municipality's; else by who manages the land, else by
    who usually does the work."""
    if row.owner_class == OWN:
        return "municipality"
    for text in (row.manager, row.executor[1], row.executor[0]):
        for key, pattern in _WORDS.items():
            if text and re.search(pattern, text.strip().casefold()):
                return key
    return "government" if row.owner_class == "government" else "other"


def owners(found: Findings) -> Owners:
    """What each can do, by the plan, or by the best option of each place."""
    if found.measures is None or found.basis == ZONES:
        text = say(
            "Wat ieder kan doen is nog niet bekend: daarvoor is een plan of een lijst van mogelijke maatregelen nodig.",
            "What each can do is not known yet: that takes a plan or a list of options.",
        )
        return Owners(missing=(text,))
    by_group: dict[str, list[MeasureRow]] = {}
    for row in found.measures:
        by_group.setdefault(group_of(row), []).append(row)
    groups = [
        _group(key, name, by_group.get(key, []), found)
        for key, name in GROUPS.items()
        if key in ALWAYS or key in by_group
    ]
    said = _BY_PLAN if found.basis == PLAN else _BY_OPTION
    return Owners((said,), (), tuple(groups), found.basis)


def _group(key: str, name: Both, rows: Sequence[MeasureRow], found: Findings) -> OwnerGroup:
    if not rows:
        plan = Both("Dit plan vraagt niets van deze groep.", "This plan asks nothing of this group.")
        none = Both("Voor deze groep zijn geen maatregelen gevonden.", "No measures were found for this group.")
        return OwnerGroup(key, name, plan if found.basis == PLAN else none)
    by_measure: dict[tuple[str, str, str], list[MeasureRow]] = {}
    for row in rows:
        by_measure.setdefault((row.measure, row.measure_nl, row.measure_en), []).append(row)
    tasks = [_task(Both(dutch, english), some) for (_, dutch, english), some in by_measure.items()]
    tasks.sort(key=lambda task: (-(task.gain_ha or 0.0), -task.places, task.measure.en))
    return OwnerGroup(key, name, _group_said(rows, tasks, found.basis == PLAN), tuple(tasks))


def _group_said(rows: Sequence[MeasureRow], tasks: Sequence[Task], is_plan: bool) -> Both:
    best = tasks[0]
    gain = sum(task.gain_ha or 0.0 for task in tasks)
    places = counted(len({row.unit for row in rows}), ("plek", "plekken"), ("place", "places"))
    parts = [
        say(
            "{places}, samen {land}. Het meeste levert op: {measure}.",
            "{places}, {land} in all. What brings most: {measure}.",
            places=places,
            land=area(sum(row.area_m2 for row in rows)),
            measure=uncapped(best.measure),
        )
    ]
    if gain > 0 and is_plan:
        parts.append(
            say("Winst: {gain} leefgebied.", "Gain: {gain} of habitat.", gain=hectares(gain)),
        )
    return joined(parts)


def _task(measure: Both, rows: Sequence[MeasureRow]) -> Task:
    gains = [row.gain_ha for row in rows if row.gain_ha is not None]
    return Task(
        measure,
        len({row.unit for row in rows}),
        sum(row.area_m2 for row in rows),
        sum(row.length_m for row in rows),
        sum(gains) if gains else None,
        summed(row.once for row in rows).mean,
        summed(row.yearly for row in rows).mean,
    )
