"""The first page: three numbers, and the questions of the alderman with their answers."""

from __future__ import annotations

from ....layers.advice.network import BnbFigures, bnb_figures
from ...page import NOTHING
from ..findings import Findings
from ..model import Answer, Both, Number, Summary
from ..sentences import (
    NOT_KNOWN,
    area,
    block_name,
    counted,
    hectares,
    joined,
    metres,
    percent,
    say,
    season,
)
from .answers import plan_answers
from .unplanned import unplanned_answers

QUESTIONS = {
    "missing": Both("Wat ontbreekt er?", "What is missing?"),
    "money": Both("Wat kost het extra?", "What does it cost extra?"),
    "land": Both("Is het onze grond?", "Is it on our land?"),
    "verge": Both("Om hoeveel berm gaat het?", "How much verge is it?"),
    "where": Both("In welk dorp of welke wijk?", "In which village or district?"),
    "when": Both("Wanneer is het te zien?", "When will it show?"),
    "half": Both("Wat krijgen we voor de helft van het geld?", "What does half the money buy?"),
    "gain": Both("Waar is het meest te winnen?", "Where is most to be gained?"),
    "next": Both("Wat is de volgende stap?", "What is the next step?"),
}
_NOTHING = Both(NOTHING, NOTHING)
_NO_NETWORK = Both("nog geen netwerk", "no network yet")
_NO_ROUTE = Both("geen route onderzocht", "no route looked at")
_KNOWN_ENOUGH = 75.0
_AREA = ("Bed & Breakfast area", "Bed & Breakfast areas")


def summary(found: Findings) -> Summary:
    """The page that is read first."""
    bnb = bnb_figures(found.blocks or ())
    answers = {"missing": _missing(found, bnb), **(plan_answers(found) or unplanned_answers(found))}
    return Summary(
        said=_opening(found),
        missing=_cautions(found),
        numbers=(_share(found), _bnb(found, bnb), _gap(found)),
        answers=tuple(Answer(key, QUESTIONS[key], text) for key, text in answers.items()),
    )


def _opening(found: Findings) -> tuple[Both, ...]:
    if found.land.known_m2 <= 0:
        return ()
    return (
        say(
            "Van de {known} in {name} die de kaart kent, is {share} goed leefgebied voor wilde bijen.",
            "Of the {known} of {name} that the map knows, {share} is good habitat for wild bees.",
            known=area(found.land.known_m2),
            name=found.place,
            share=percent(found.land.share_pct or 0.0),
        ),
    )


def _cautions(found: Findings) -> tuple[Both, ...]:
    if found.land.known_m2 <= 0:
        return (
            say(
                "Deze gemeente ligt buiten de leefgebiedenkaart: over haar land is niets bekend.",
                "This municipality lies outside the habitat map: nothing is known of its land.",
            ),
        )
    if found.land.known_pct < _KNOWN_ENOUGH:
        return (
            say(
                "Let op: de kaart kent maar {known} van de gemeente. Alle hectares gaan over dat deel.",
                "Mind: the map knows only {known} of the municipality. All hectares are of that part.",
                known=percent(found.land.known_pct),
            ),
        )
    return ()


# ---- the three numbers -----------------------------------------------------------------------------------------------
def _share(found: Findings) -> Number:
    label = Both("Effectief leefgebied", "Effective habitat")
    if found.land.share_pct is None:
        return Number("share", label, None, "%", _NOTHING, NOT_KNOWN)
    note = say(
        "{effective} van {known}",
        "{effective} of {known}",
        effective=area(found.land.effective_m2),
        known=area(found.land.known_m2),
    )
    return Number("share", label, found.land.share_pct, "%", percent(found.land.share_pct), note)


def _bnb(found: Findings, bnb: BnbFigures) -> Number:
    label = Both("Bed & Breakfast-gebied", "Bed & Breakfast area")
    if found.blocks is None:
        short = _short_note(short_of(found, bnb))
        return Number("bnb", label, None, "ha", _NOTHING, joined([NOT_KNOWN, short], "; ") if short.nl else NOT_KNOWN)
    value = bnb.potential_ha or bnb.confirmed_ha
    notes = []
    if bnb.potential_ha and bnb.confirmed_ha:
        notes.append(say("waarvan {ha} bevestigd", "of which {ha} confirmed", ha=hectares(bnb.confirmed_ha)))
    elif bnb.confirmed_ha:
        notes.append(Both("bevestigd", "confirmed"))
    elif bnb.potential_ha:
        notes.append(Both("potentieel, nog niet bevestigd", "potential, not confirmed yet"))
    more = _short_note(short_of(found, bnb))
    notes += [more] if more.nl else []
    return Number("bnb", label, value, "ha", hectares(value), joined(notes, "; "))


def _short_note(short_ha: float | None) -> Both:
    if short_ha is None or short_ha <= 0:
        return Both()
    return say("nog {ha} tot het volgende gebied", "{ha} to go until the next area", ha=hectares(short_ha))


def short_of(found: Findings, bnb: BnbFigures) -> float | None:
    """Hectares that lack until the next B&B area: of the nearly-B&B area that is least short, else of the best circle
    of 1 km2 (where there is no B&B area yet); None where neither is known."""
    if bnb.nearest is not None:
        return bnb.nearest.short_ha
    if found.food is None or bnb.count:
        return None
    return max(0.0, found.rules.bnb_ha - found.food.best_ha)


def _gap(found: Findings) -> Number:
    label = Both("Grootste onderbreking", "Largest gap")
    if found.gaps is None:
        return Number("gap", label, None, "m", _NOTHING, NOT_KNOWN)
    if found.is_unlinked:
        return Number("gap", label, None, "m", _NOTHING, _NO_NETWORK if found.is_lone else _NO_ROUTE)
    if not found.gaps:
        return Number("gap", label, 0.0, "m", Both("geen", "none"))
    largest = max(found.gaps, key=lambda gap: gap.length_m)
    note = say(
        "van {start} naar {end}",
        "from {start} to {end}",
        start=block_name(*largest.start),
        end=block_name(*largest.end),
    )
    return Number("gap", label, largest.length_m, "m", metres(largest.length_m), note if largest.start[0] else Both())


# ---- the answers -----------------------------------------------------------------------------------------------------
def _missing(found: Findings, bnb: BnbFigures) -> Both:
    if found.land.known_m2 <= 0 and not found.blocks and not found.gaps:
        return Both(
            "Dat is niet bekend: deze gemeente ligt buiten de leefgebiedenkaart.",
            "This is not known: this municipality lies outside the habitat map.",
        )
    parts = [_next_bnb(found, bnb), _weakest(found)]
    if found.gaps:
        parts.append(
            say(
                "De grootste onderbreking in het netwerk is {length}.",
                "The largest gap in the network is {length}.",
                length=metres(max(gap.length_m for gap in found.gaps)),
            )
        )
    elif found.is_unlinked and not found.is_lone:
        parts.append(
            Both(
                "Tussen de gebieden is geen route gevonden om op onderbrekingen te onderzoeken.",
                "No route between the areas was found to look for gaps on.",
            )
        )
    elif found.is_unlinked:
        parts.append(
            Both(
                "Een netwerk is er nog niet: er zijn nog geen twee gebieden om te verbinden.",
                "There is no network yet: there are no two areas to link.",
            )
        )
    elif found.gaps is not None:
        parts.append(Both("In het netwerk zit geen onderbreking.", "The network has no gap."))
    else:
        parts.append(
            Both("Onderbrekingen zijn niet onderzocht.", "Gaps were not looked for."),
        )
    return joined([part for part in parts if part.nl])


def _next_bnb(found: Findings, bnb: BnbFigures) -> Both:
    short = short_of(found, bnb)
    if bnb.nearest is not None and short is not None:
        text = say(
            "Voor het volgende Bed & Breakfast-gebied ontbreekt {short}: {block} heeft in zijn beste cirkel {has} van "
            "de {whole} die nodig is.",
            "The next Bed & Breakfast area lacks {short}: {block} has {has} in its best circle, where {whole} is "
            "needed.",
            short=hectares(short),
            block=block_name(bnb.nearest.type, bnb.nearest.id),
            has=hectares(found.rules.bnb_ha - short),
            whole=hectares(found.rules.bnb_ha),
        )
    elif short is not None and found.food is not None:
        text = say(
            "Een Bed & Breakfast-gebied is er nog niet. De beste plek van 1 km2 heeft {has} leefgebied en er is "
            "{whole} nodig: er ontbreekt {short}.",
            "There is no Bed & Breakfast area yet. The best km2 holds {has} of habitat where {whole} is needed: "
            "{short} is missing.",
            has=hectares(found.food.best_ha),
            whole=hectares(found.rules.bnb_ha),
            short=hectares(short),
        )
    else:
        text = Both()
    if not bnb.count:
        return text
    have = say(
        "De gemeente heeft al {count}, samen {ha}.",
        "The municipality already has {count}, {ha} in all.",
        count=counted(bnb.count, ("Bed & Breakfast-gebied", "Bed & Breakfast-gebieden"), _AREA),
        ha=hectares(bnb.potential_ha or bnb.confirmed_ha),
    )
    return joined([have, text]) if text.nl else have


def _weakest(found: Findings) -> Both:
    row = next((one for one in found.seasons if one.weakest), None)
    if row is None or row.met_pct is None:
        return Both()
    if row.met_pct >= 100.0:
        return say(
            "Gemiddeld is er in geen enkel seizoen te weinig voedsel; {season} is het schraalst.",
            "On average food is short in no season; {season} is the leanest.",
            season=season(row.key),
        )
    return say(
        "Het krapste seizoen is {season}: gemiddeld is er dan {met} van het voedsel dat bijen nodig hebben.",
        "The weakest season is {season}: on average there is {met} of the food that bees need then.",
        season=season(row.key),
        met=percent(row.met_pct),
    )
