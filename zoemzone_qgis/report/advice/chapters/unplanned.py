"""The first page where no plan has a measure here: where most is to be gained, and what comes next."""

from __future__ import annotations

from collections import Counter

from ..findings import OPTIONS, PLAN, ZONES, Findings
from ..model import Both
from ..sentences import counted, direction, hectares, joined, say
from .answers import busiest

_RUN = {
    "options": Both("Wat kan er op elk perceel", "What can be done on each parcel"),
    "plan": Both("Beste maatregelen voor een budget", "Best measures for a budget"),
}
"""Names of algorithms, as the toolbox shows them."""


def unplanned_answers(found: Findings) -> dict[str, Both]:
    """The answers by their keys; no question is asked that only a plan can answer."""
    where = _where(found)
    return {**({"gain": where} if where.nl else {}), "next": _next(found)}


def _where(found: Findings) -> Both:
    """Where most is to be gained: the best circle, and the villages with most places that can do something."""
    parts = []
    if found.food is not None and found.food.best_ha > 0:
        way = found.best_bearing
        side = say("in het {way} van de gemeente", "in the {way} of the municipality", way=direction(way or 0.0))
        if way is None:
            side = Both("midden in de gemeente", "in the middle of the municipality")
        parts.append(
            say(
                "De beste plek van 1 km2 ligt {side}; daar is al {has} leefgebied om op voort te bouwen.",
                "The best km2 lies {side}; there is {has} of habitat to build on.",
                side=side,
                has=hectares(found.food.best_ha),
            )
        )
    rows = found.measures or ()
    if rows and found.basis in (OPTIONS, ZONES):
        parts.append(_places(found))
    return joined(parts)


def _places(found: Findings) -> Both:
    """Where something can be done."""
    rows = found.measures or ()
    units = len({row.unit for row in rows})
    text = say(
        "Op {count} is een maatregel mogelijk.",
        "On {count} something can be done.",
        count=counted(units, ("plek", "plekken"), ("place", "places")),
    )
    if found.basis == ZONES:
        text = say(
            "De kansenkaart heeft hier {count} waar iets te winnen is.",
            "The opportunity map has {count} here where something is to be gained.",
            count=counted(units, ("zone", "zones"), ("zone", "zones")),
        )
    named = Counter(row.place for row in rows if row.place)
    if not named:
        return text
    return joined([text, say("De meeste liggen in {places}.", "Most lie in {places}.", places=busiest(named))])


def _next(found: Findings) -> Both:
    """What to do next, so that this page can answer the rest."""
    if found.land.known_m2 <= 0:
        return say(
            "Maak een leefgebiedenkaart van deze gemeente; daarop rust al het andere.",
            "Make a habitat map of this municipality: all else rests on it.",
        )
    if found.basis == PLAN:
        return say(
            "Het plan heeft in deze gemeente geen enkele maatregel. Geef het meer budget, of kijk of de percelen van "
            "deze gemeente erin zitten.",
            "The plan has no measure at all in this municipality. Give it more money, or see whether the parcels of "
            "this municipality are in it.",
        )
    parts = [Both("Er is nog geen maatregelenplan.", "There is no plan of measures yet.")]
    if found.basis != OPTIONS:
        parts.append(
            say(
                "Laat eerst uitrekenen wat er op elk perceel kan (\u2018{run}\u2019).",
                "First have it worked out what can be done on each parcel (\u2018{run}\u2019).",
                run=_RUN["options"],
            )
        )
    parts.append(
        say(
            "Kies daarna een budget (\u2018{run}\u2019): dan staat hier wat het kost, of het onze grond is, om hoeveel "
            "berm het gaat, in welk dorp, wanneer het te zien is en wat de helft van het geld oplevert.",
            "Then choose a budget (\u2018{run}\u2019): this page will tell what it costs, whether it is on our land, "
            "how much verge it is, in which village, when it will show, and what half the money buys.",
            run=_RUN["plan"],
        )
    )
    return joined(parts)
