"""The answers of a plan to the alderman: money, land, verge, where, when, and what half of the money brings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from ....core.advice.money import Half, Sum, half_by_curve, half_by_order, summed, visible
from ....core.measure.owners import OWN, OWN_LEASED, UNKNOWN
from ....layers.advice.measures import MeasureRow
from ..findings import PLAN, Findings
from ..model import Both
from ..sentences import OWNER, WHOLE_PLAN, all_of, area, counted, euros, joined, metres, percent, say, years

NO_PLAN = say(
    "Dat is nog niet te zeggen: er is nog geen maatregelenplan voor deze gemeente.",
    "This cannot be told yet: there is no plan of measures for this municipality.",
)
EMPTY_PLAN = say(
    "Het plan heeft in deze gemeente geen enkele maatregel.", "The plan has no measure at all in this municipality."
)
_VERGE_MEASURES = ("M01",)
_MOST_PLACES = 3


def plan_answers(found: Findings) -> dict[str, Both]:
    """The answers by their keys."""
    asked: dict[str, Callable[[Findings, Sequence[MeasureRow]], Both]] = {
        "money": _money,
        "land": _land,
        "verge": _verge,
        "where": _where,
        "when": _when,
        "half": _half,
    }
    return {key: _of_plan(found, answer) for key, answer in asked.items()}


def planned(found: Findings) -> Sequence[MeasureRow]:
    """The measures of the plan in this municipality."""
    return (found.measures or ()) if found.basis == PLAN else ()


def _of_plan(found: Findings, answer: Callable[[Findings, Sequence[MeasureRow]], Both]) -> Both:
    if found.basis != PLAN or found.measures is None:
        return NO_PLAN
    return answer(found, planned(found)) if found.measures else EMPTY_PLAN


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
        parts.append(
            say(
                "Het beheer wordt {yearly} per jaar goedkoper",
                "Upkeep gets {yearly} a year cheaper",
                yearly=_ranged(yearly, -1),
            )
        )
    elif yearly.mean is not None:
        parts.append(say("{yearly} per jaar extra", "{yearly} more a year", yearly=_ranged(yearly)))
    if once.mean is not None:
        parts.append(say("eenmalig {once}", "{once} once", once=_ranged(once)))
    text = say("{parts}, zonder btw.", "{parts}, without VAT.", parts=all_of(parts))
    sentences = [Both(text.nl[:1].upper() + text.nl[1:], text.en[:1].upper() + text.en[1:])]
    if total.mean is not None and abs(total.mean) >= 0.5:
        dutch, english = "In {years} is dat samen {total}.", "In {years} that is {total} in all."
        if total.mean < 0:
            dutch, english = "In {years} scheelt dat samen {total}.", "In {years} that saves {total} in all."
        sentences.append(say(dutch, english, years=years(found.years), total=euros(abs(total.mean))))
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


def _ranged(amount: Sum, sign: int = 1) -> Both:
    """A sum with its range."""
    mean = sign * (amount.mean or 0.0)
    if amount.low is None or amount.high is None:
        return euros(mean)
    low, high = sorted((sign * amount.low, sign * amount.high))
    if high - low < 0.5:
        return euros(mean)
    if low < 0 < high:
        return say(
            "{mean} (van {low} minder tot {high} meer)",
            "{mean} (from {low} less to {high} more)",
            mean=euros(mean),
            low=euros(-low),
            high=euros(high),
        )
    return say(
        "{mean} (tussen {low} en {high})",
        "{mean} (between {low} and {high})",
        mean=euros(mean),
        low=euros(low),
        high=euros(high),
    )


def _land(found: Findings, rows: Sequence[MeasureRow]) -> Both:
    counts = Counter(row.owner_class for row in rows)
    if set(counts) == {UNKNOWN}:
        return say(
            "Van wie de grond is, is niet bekend: het plan noemt geen eigenaren.",
            "Whose land it is, is not known: the plan names no owners.",
        )
    shares = owner_shares(rows)
    own = shares.get(OWN, 0.0) + shares.get(OWN_LEASED, 0.0)
    first = say(
        "Voor {own}: {count} van de {all} plekken liggen op onze eigen grond.",
        "For {own}: {count} of the {all} places lie on our own land.",
        own=percent(own),
        count=counts[OWN] + counts[OWN_LEASED],
        all=len(rows),
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


def owner_shares(rows: Sequence[MeasureRow]) -> dict[str, float]:
    """The share (%) of each class of owner in the land of the measures; in their number where none has land."""
    weights = [row.area_m2 for row in rows]
    if not sum(weights) > 0:
        weights = [1.0] * len(rows)
    found: dict[str, float] = {}
    for row, weight in zip(rows, weights, strict=True):
        found[row.owner_class] = found.get(row.owner_class, 0.0) + 100.0 * weight / sum(weights)
    return found


def is_verge(found: Findings, row: MeasureRow) -> bool:
    """Whether most of the land of a measure is verge (not the margin of a field); by the measure where the layer does
    not tell its land."""
    if not row.land:
        return row.measure in _VERGE_MEASURES
    id = max(row.land, key=lambda one: row.land[one])
    ground = id.partition("+")[0]
    known = found.table.by_id(ground) if ground in found.table else None
    return known is not None and known.group == "verge" and ground != "GRR"


def verge_m(found: Findings, rows: Sequence[MeasureRow]) -> float:
    """Metres of verge that measures are on; a verge with two measures counts once."""
    lengths: dict[str, float] = {}
    for row in rows:
        if is_verge(found, row):
            lengths[row.unit] = max(lengths.get(row.unit, 0.0), row.strip_m)
    return sum(lengths.values())


def _verge(found: Findings, rows: Sequence[MeasureRow]) -> Both:
    some = [row for row in rows if is_verge(found, row)]
    if not some:
        return Both("In het plan zit geen berm.", "The plan has no verge in it.")
    length = verge_m(found, rows)
    lands: dict[str, float] = {}
    for row in some:
        lands[row.unit] = max(lands.get(row.unit, 0.0), row.area_m2)
    text = say("{km} km", "{km} km", km=_km(length)) if length >= 100 else metres(length)
    return say(
        "{length} berm, op {places}, samen {land}.",
        "{length} of verge, on {places}, {land} in all.",
        length=text,
        places=counted(len({row.unit for row in some}), ("plek", "plekken"), ("place", "places")),
        land=area(sum(lands.values())),
    )


def _km(length_m: float) -> Both:
    text = f"{length_m / 1000:.1f}" if length_m < 99_950 else f"{length_m / 1000:.0f}"
    return Both(text.replace(".", ","), text)


def _where(found: Findings, rows: Sequence[MeasureRow]) -> Both:
    named = Counter(row.place for row in rows if row.place)
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
    top = named.most_common(_MOST_PLACES)
    parts = [
        say(
            "{name} ({count})",
            "{name} ({count})",
            name=name,
            count=counted(count, ("plek", "plekken"), ("place", "places")),
        )
        for name, count in top
    ]
    text = say("Vooral in {parts}.", "Mostly in {parts}.", parts=all_of(parts))
    if len(named) == 1 and sum(named.values()) == len(rows):
        text = say("Alles in {name}.", "All of it in {name}.", name=top[0][0])
    rest = len(rows) - sum(named.values())
    if not rest:
        return text
    more = say(
        "{count} buiten de dorpen en wijken.",
        "{count} outside the villages and districts.",
        count=counted(rest, ("plek ligt", "plekken liggen"), ("place lies", "places lie")),
    )
    return joined([text, more])


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
