"""The answers of a plan to the alderman: money, land, verge, where, when, and what half of the money brings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from ....core.advice.money import Half, Sum, half_by_curve, half_by_order, summed, visible
from ....core.measure.owners import OWN, OWN_LEASED, UNKNOWN
from ....core.measure.verges import is_verge
from ....layers.advice.measures import MeasureRow
from ..findings import PLAN, Findings
from ..model import Both
from ..sentences import (
    OWNER,
    WHOLE_PLAN,
    all_of,
    area,
    capital,
    class_name,
    counted,
    district,
    euros,
    joined,
    metres,
    percent,
    say,
    uncapped,
    years,
)
from .chances import group_of

_VERGE_MEASURES = ("M01",)
_MARGINS = frozenset(("GRR",))
"""Of the group of verges, but the margin of a field."""
_MOST_PLACES = 3
_PLACES_NL, _PLACES_EN = ("plek", "plekken"), ("place", "places")


def plan_answers(found: Findings) -> dict[str, Both]:
    """The answers by their keys; none where the plan has no measure here, or there is no plan."""
    rows = planned(found)
    asked: dict[str, Callable[[Findings, Sequence[MeasureRow]], Both]] = {
        "money": _money,
        "land": _land,
        "verge": _verge,
        "where": _where,
        "when": _when,
        "half": _half,
    }
    return {key: answer(found, rows) for key, answer in asked.items()} if rows else {}


def planned(found: Findings) -> Sequence[MeasureRow]:
    """The measures of the plan in this municipality."""
    return (found.measures or ()) if found.basis == PLAN else ()


def _money(found: Findings, rows: Sequence[MeasureRow]) -> Both:
    once, yearly = summed(row.once for row in rows), summed(row.yearly for row in rows)
    total = summed(row.total for row in rows)
    if once.mean is None and yearly.mean is None:
        return say(
            "Dat is niet bekend: het plan noemt van geen enkele maatregel de kosten.",
            "This is not known: the plan names no costs of any measure.",
        )
    parts = []
    if yearly.mean is not None and yearly.mean < -0.5:
        less = say("{yearly} per jaar goedkoper", "{yearly} a year cheaper", yearly=euros(-yearly.mean))
        parts.append(say("het beheer wordt {less}", "upkeep gets {less}", less=less))
    elif yearly.mean is not None:
        parts.append(say("{yearly} per jaar extra", "{yearly} more a year", yearly=euros(yearly.mean)))
    if once.mean is not None:
        parts.append(say("eenmalig {once}", "{once} once", once=euros(once.mean)))
    sentences = [say("{parts}, zonder btw.", "{parts}, without VAT.", parts=capital(all_of(parts)))]
    if total.mean is not None and abs(total.mean) >= 0.5:
        dutch, english = "In {years} is dat samen {total}.", "In {years} that is {total} in all."
        if total.mean < 0:
            dutch, english = "In {years} scheelt dat samen {total}.", "In {years} that saves {total} in all."
        sentences.append(say(dutch, english, years=years(found.years), total=euros(abs(total.mean))))
    sentences += _widest(once, yearly)
    unknown = max(once.unknown, yearly.unknown)
    if unknown:
        sentences.append(
            say(
                "Van {count} is de prijs niet bekend; die zijn niet meegeteld.",
                "The price of {count} is not known; they are not counted.",
                count=counted(unknown, ("maatregel", "maatregelen"), ("measure", "measures")),
            )
        )
    return joined(sentences)


def _widest(once: Sum, yearly: Sum) -> list[Both]:
    """The widest range of the costs: all low, or all high (docs/method, computation 29)."""
    yearly_span, once_span = _span(yearly), _span(once)
    parts = []
    if yearly_span.nl:
        parts.append(say("per jaar {span}", "{span} a year", span=yearly_span))
    if once_span.nl:
        parts.append(say("eenmalig {span}", "{span} once", span=once_span))
    if not parts:
        return []
    return [
        say(
            "Met alle prijzen laag of alle prijzen hoog is het {parts}: dat is de ruimste marge.",
            "With all prices low or all prices high it is {parts}: that is the widest range.",
            parts=all_of(parts),
        )
    ]


def _span(amount: Sum) -> Both:
    """From low to high; less than nothing is told as less. Nothing where they are not known, or are the same."""
    low, high = amount.low, amount.high
    if low is None or high is None or high - low < 0.5:
        return Both()
    if low < 0 < high:
        return say("{low} minder tot {high} meer", "{low} less to {high} more", low=euros(-low), high=euros(high))
    if low < 0:
        return say("{low} tot {high} minder", "{low} to {high} less", low=euros(-high), high=euros(-low))
    return say("{low} tot {high}", "{low} to {high}", low=euros(low), high=euros(high))


def _land(found: Findings, rows: Sequence[MeasureRow]) -> Both:
    counts = Counter(row.owner_class for row in rows)
    if set(counts) == {UNKNOWN}:
        return _by_manager(rows)
    shares = owner_shares(rows)
    own = shares.get(OWN, 0.0) + shares.get(OWN_LEASED, 0.0)
    mine = counts[OWN] + counts[OWN_LEASED]
    first = say(
        "Voor {own}: {count} van de {all} op onze eigen grond.",
        "For {own}: {count} of the {all} on our own land.",
        own=_of_land(percent(own), rows),
        count=Both(f"{mine}", f"{mine}"),
        all=Both(
            f"{counted(len(rows), _PLACES_NL, _PLACES_EN).nl} {'ligt' if mine == 1 else 'liggen'}",
            f"{counted(len(rows), _PLACES_NL, _PLACES_EN).en} {'lies' if mine == 1 else 'lie'}",
        ),
    )
    others = [
        say("{name} {share}", "{name} {share}", name=OWNER.get(key, Both(key, key)), share=percent(share))
        for key, share in sorted(shares.items(), key=lambda one: -one[1])
        if key not in (OWN, OWN_LEASED) and share > 0
    ]
    parts = [first]
    leased = shares.get(OWN_LEASED, 0.0)
    if leased > 0:
        parts.append(
            say("Daarvan is {part} verpacht.", "Of that, {part} is leased out.", part=percent(100.0 * leased / own))
        )
    if others:
        parts.append(say("Verder: {others}.", "Further: {others}.", others=all_of(others)))
    return joined(parts)


def _by_manager(rows: Sequence[MeasureRow]) -> Both:
    """Where no owners are known: how much the municipality probably manages."""
    unknown = say(
        "Van wie de grond is, is niet bekend: het plan noemt geen eigenaren.",
        "Whose land it is, is not known: the plan names no owners.",
    )
    mine = sum(group_of(row) == "municipality" for row in rows)
    if not mine:
        return unknown
    likely = say(
        "Naar beheerder of gebruikelijke uitvoerder te oordelen {are} {count} van de {all} voor de gemeente.",
        "Going by who manages the land or usually does the work, {count} of the {all} {are} for the municipality.",
        are=Both("is" if mine == 1 else "zijn", "is" if mine == 1 else "are"),
        count=mine,
        all=counted(len(rows), _PLACES_NL, _PLACES_EN),
    )
    return joined([unknown, likely])


def _of_land(share: Both, rows: Sequence[MeasureRow]) -> Both:
    """A share of the land, which is not that of the places."""
    if not any(row.area_m2 > 0 for row in rows):
        return share
    return say("{share} van het oppervlak", "{share} of the land", share=share)


def owner_shares(rows: Sequence[MeasureRow]) -> dict[str, float]:
    """The share (%) of each class of owner in the land of the measures; in their number where none has land."""
    weights = [row.area_m2 for row in rows]
    if not sum(weights) > 0:
        weights = [1.0] * len(rows)
    found: dict[str, float] = {}
    for row, weight in zip(rows, weights, strict=True):
        found[row.owner_class] = found.get(row.owner_class, 0.0) + 100.0 * weight / sum(weights)
    return found


def is_on_verge(found: Findings, row: MeasureRow) -> bool:
    """Whether a measure is on verge, or makes verge of other land; where the layer tells neither, by the measure."""
    if not row.land and not row.becomes:
        return row.measure in _VERGE_MEASURES
    verges = {one.id for one in found.table.rows if one.group == "verge"} - _MARGINS
    return is_verge(row.land, row.becomes, verges)


def verge_m(found: Findings, rows: Sequence[MeasureRow]) -> float:
    """Metres of verge that measures are on; a verge with two measures counts once."""
    return _length_m([row for row in rows if is_on_verge(found, row)])


def _length_m(rows: Sequence[MeasureRow]) -> float:
    """Metres of the places of measures, each place once."""
    lengths: dict[str, float] = {}
    for row in rows:
        lengths[row.unit] = max(lengths.get(row.unit, 0.0), row.strip_m)
    return sum(lengths.values())


def _verge(found: Findings, rows: Sequence[MeasureRow]) -> Both:
    some = [row for row in rows if is_on_verge(found, row)]
    if not some:
        return Both("In het plan zit geen berm.", "The plan has no verge in it.")
    lands: dict[str, float] = {}
    for row in some:
        lands[row.unit] = max(lands.get(row.unit, 0.0), row.area_m2)
    text = say(
        "{length} berm, op {places}, samen {land}.",
        "{length} of verge, on {places}, {land} in all.",
        length=_long(_length_m(some)),
        places=counted(len(lands), _PLACES_NL, _PLACES_EN),
        land=area(sum(lands.values())),
    )
    fresh = [row for row in some if row.land and not is_on_verge(found, replace(row, becomes=""))]
    if not fresh:
        return text
    ids = Counter[str]()
    for row in fresh:
        ids.update({id: area for id, area in row.land.items() if area > 0})
    now = say(
        "Daarvan is {length} nu nog {what}; dat gaat als berm beheerd worden.",
        "Of this {length} is still {what}; it is going to be managed as verge.",
        length=_long(_length_m(fresh)),
        what=uncapped(class_name(found.table, max(ids, key=lambda id: ids[id]))),
    )
    return joined([text, now])


def _long(length_m: float) -> Both:
    """A length in kilometres, in metres where it is short."""
    return say("{km} km", "{km} km", km=_km(length_m)) if length_m >= 100 else metres(length_m)


def _km(length_m: float) -> Both:
    text = f"{length_m / 1000:.1f}" if length_m < 99_950 else f"{length_m / 1000:.0f}"
    return Both(text.replace(".", ","), text)


def _where(found: Findings, rows: Sequence[MeasureRow]) -> Both:
    named = Counter(row.place for row in rows if row.place)
    if not named and found.has_nameless_districts:
        return say(
            "Dat is niet bekend: in de laag met dorpen en wijken staat geen naam.",
            "This is not known: the layer of villages and districts has no names.",
        )
    if not named and found.districts is not None:
        return say(
            "Alle maatregelen liggen buiten de gegeven dorpen en wijken.",
            "All measures lie outside the villages and districts that were given.",
        )
    if not named:
        return say(
            "Dat is niet bekend: er is geen laag met dorpen of wijken gegeven.",
            "This is not known: no layer of villages or districts was given.",
        )
    text = say("Vooral in {parts}.", "Mostly in {parts}.", parts=busiest(named))
    if sum(named.values()) == len(rows) and len(named) <= _MOST_PLACES:
        text = say("In {parts}.", "In {parts}.", parts=busiest(named))
        if len(named) == 1:
            text = say("Alles in {name}.", "All of it in {name}.", name=district(next(iter(named))))
    rest = len(rows) - sum(named.values())
    if not rest:
        return text
    more = say(
        "{count} buiten de genoemde dorpen en wijken.",
        "{count} outside the villages and districts that have a name.",
        count=counted(rest, ("plek ligt", "plekken liggen"), ("place lies", "places lie")),
    )
    return joined([text, more])


def busiest(named: Counter[str]) -> Both:
    """The villages or districts with most places."""
    return all_of(
        [
            say("{name} ({count})", "{name} ({count})", name=district(name),
                count=counted(count, _PLACES_NL, _PLACES_EN))
            for name, count in named.most_common(_MOST_PLACES)
        ]
    )  # fmt: skip


def _when(found: Findings, rows: Sequence[MeasureRow]) -> Both:
    known = [row for row in rows if row.years is not None]
    seen = visible([row.years or (0.0, 0.0) for row in known], [row.gain_ha or 0.0 for row in known])
    if seen is None:
        return say(
            "Dat is niet bekend: het plan noemt geen jaren tot effect.",
            "This is not known: the plan names no years until effect.",
        )
    if seen.first < seen.half == seen.whole:
        return say(
            "De eerste resultaten na {first}, alles binnen {whole}. Gerekend vanaf de aanleg.",
            "The first results after {first}, all of it within {whole}. Counted from the work.",
            first=years(seen.first),
            whole=years(seen.whole),
        )
    if seen.first == seen.whole:
        return say("Na {first}.", "After {first}.", first=years(seen.first))
    return say(
        "De eerste resultaten na {first}, de helft binnen {half}, alles binnen {whole}. Gerekend vanaf de aanleg.",
        "The first results after {first}, half of it within {half}, all of it within {whole}. Counted from the work.",
        first=years(seen.first),
        half=years(seen.half),
        whole=years(seen.whole),
    )


def half_of(found: Findings) -> Half | None:
    """What half of the money brings: from the curve of the plan, else from the order of the plan itself."""
    if found.curve:
        half = half_by_curve(found.curve)
        if half is not None:
            return half
    rows = planned(found)
    gains = [row.score if row.score is not None else (row.gain_ha or 0.0) for row in rows]
    if any(row.rank is None for row in rows):
        return None
    return half_by_order([row.total[1] for row in rows], gains)


def _half(found: Findings, rows: Sequence[MeasureRow]) -> Both:
    half = half_of(found)
    if half is None and all(row.total[1] is not None and row.total[1] <= 0 for row in rows):
        return say(
            "Daar is niets te halveren: geen maatregel van het plan kost per saldo geld.",
            "There is nothing to halve: no measure of the plan costs money on balance.",
        )
    if half is None:
        return say(
            "Dat is niet te zeggen: daarvoor moet het plan van elke maatregel volgorde, kosten en winst noemen.",
            "This cannot be told: for that the plan must name the order, costs and gain of every measure.",
        )
    gain = say(
        "{gain} van het resultaat",
        "{gain} of the result",
        gain=percent(min(100.0, half.gain_pct)),
    )
    with_measures = counted(half.measures, ("maatregel", "maatregelen"), ("measure", "measures"))
    if half.basis == "curve":
        text = say(
            "{gain}, met {count}: dat is het beste plan voor dat geld.",
            "{gain}, with {count}: the best plan for that money.",
            gain=gain,
            count=with_measures,
        )
        if found.outside:
            text = joined([text, WHOLE_PLAN])
        return text
    return say(
        "{gain}, met de eerste {count} van het plan, voor {money} van het geld. Een plan dat voor de helft van het "
        "geld is gemaakt, kan beter zijn.",
        "{gain}, with the first {count} of the plan, for {money} of the money. A plan made for half the money may be "
        "better.",
        gain=gain,
        count=with_measures,
        money=percent(half.money_pct),
    )
