"""Numbers, areas and lists as a Dutch and as an English sentence writes them.

Sentences that go into layers and pages stand there in both languages, whatever the language of QGIS, so that they can
go to a partner who reads the other one. They are therefore written as pairs, not in the translations of the interface.
"""

from __future__ import annotations

from collections.abc import Sequence

from .sitefigures import HA

DUTCH, ENGLISH = 0, 1
_SMALL_HA, _PAIR_HA, _SAME_HA = 0.1, 0.01, 5e-5
_NEAR = 0.1
_AND = (" en ", " and ")
LITTLE_EUR = 0.5
_COST = {
    "once": ("EUR {once} aanleg", "EUR {once} once"),
    "yearly": ("EUR {yearly} extra beheer per jaar", "EUR {yearly} more upkeep per year"),
    "saved": ("EUR {yearly} minder beheer per jaar", "EUR {yearly} less upkeep per year"),
    "total": ("EUR {total} in {years} jaar", "EUR {total} in {years} years"),
    "total_saved": ("EUR {total} minder in {years} jaar", "EUR {total} less in {years} years"),
    "both": ("{once} en {yearly}, samen {total}", "{once} and {yearly}, in all {total}"),
    "over": ("{yearly}, {total}", "{yearly}, {total}"),
    "cents": ("minder dan EUR 1", "less than EUR 1"),
    "free": ("zonder kosten", "at no cost"),
}

SEASON = {
    "early_spring": ("het vroege voorjaar", "early spring"),
    "late_spring": ("het late voorjaar", "late spring"),
    "summer": ("de zomer", "summer"),
    "autumn": ("het najaar", "autumn"),
}
SHORT_SEASON = {
    "early_spring": ("vroege voorjaar", "early spring"),
    "late_spring": ("late voorjaar", "late spring"),
    "summer": ("zomer", "summer"),
    "autumn": ("najaar", "autumn"),
}
_UNITS = {
    "m2": ("m2", "m2"),
    "m": ("m", "m"),
    "tree": ("boom", "tree"),
    "trees": ("bomen", "trees"),
    "piece": ("stuk", "piece"),
    "pieces": ("stuks", "pieces"),
}


def quantity_text(amount: float, unit: str) -> tuple[str, str]:
    """How much of a measure: Dutch, English.

    >>> quantity_text(8000.0, "m2"), quantity_text(1.0, "tree"), quantity_text(1250.0, "m")
    (('0,8 ha', '0.8 ha'), ('1 boom', '1 tree'), ('1.250 m', '1,250 m'))
    """
    if unit == "m2":
        return land(amount, DUTCH), land(amount, ENGLISH)
    several = unit in ("tree", "piece") and round(amount) != 1
    names = _UNITS[unit + "s" if several else unit]
    return f"{whole(amount, DUTCH)} {names[DUTCH]}", f"{whole(amount, ENGLISH)} {names[ENGLISH]}"


def listed(parts: Sequence[str], tongue: int) -> str:
    """One, two and three: commas, and an "and" before the last."""
    if len(parts) < 2:
        return "".join(parts)
    return ", ".join(parts[:-1]) + _AND[tongue] + parts[-1]


def _local(text: str, tongue: int) -> str:
    """A number written with a comma for thousands and a point for decimals, as the language writes it."""
    return text.translate(str.maketrans(",.", ".,")) if tongue == DUTCH else text


def whole(value: float, tongue: int) -> str:
    """A whole number with thousands marked."""
    return _local(f"{value:,.0f}", tongue)


def number(value: float, tongue: int) -> str:
    """A number above 0 in two digits that count, whole from 10 on.

    >>> number(9.53, DUTCH), number(9.96, DUTCH), number(0.0953, ENGLISH), number(12.4, ENGLISH)
    ('9,5', '10', '0.095', '12')
    """
    if value >= 10:
        return whole(value, tongue)
    rounded, decimals = float(f"{value:.2g}"), 0
    while decimals < 6 and rounded < 10 ** (1 - decimals):
        decimals += 1
    text = f"{rounded:.{decimals}f}"
    return _local(text.rstrip("0").rstrip(".") if "." in text else text, tongue)


def land(m2: float, tongue: int) -> str:
    """An area: hectares from 0.1 ha on, else m2; two digits that count."""
    if m2 >= _SMALL_HA * HA:
        return f"{number(m2 / HA, tongue)} ha"
    return f"{number(m2, tongue) if m2 < 10 else whole(float(f'{m2:.2g}'), tongue)} m2"


def pair(part: float, all_of_it: float, tongue: int) -> tuple[str, str]:
    """A part of some hectares, and all of them: with the same decimals, as many as tell them apart (at most 4) and
    keep the part right to 10 %; the part in m2 below 0.01 ha.

    >>> pair(0.3, 0.8, ENGLISH), pair(0.799, 0.8, ENGLISH), pair(0.8, 0.8, DUTCH), pair(0.0012, 1.48, DUTCH)
    (('0.3', '0.8 ha'), ('0.799', '0.800 ha'), ('0,8', '0,8 ha'), ('12 m2', '1,5 ha'))
    """
    if part < _PAIR_HA:
        return land(part * HA, tongue), land(all_of_it * HA, tongue)
    texts = (f"{part:.4f}", f"{all_of_it:.4f}")
    for decimals in range(1, 4):
        found = f"{part:.{decimals}f}", f"{all_of_it:.{decimals}f}"
        is_apart = found[0] != found[1] or abs(all_of_it - part) <= _SAME_HA
        if is_apart and abs(float(found[0]) - part) <= _NEAR * part:
            texts = found
            break
    return _local(texts[0], tongue), f"{_local(texts[1], tongue)} ha"


def cost_text(once: float, yearly: float, total: float, years: float, tongue: int) -> str:
    """What something costs (EUR): once, per year, and over the years; below half a euro it is told that it is little.

    >>> cost_text(1000.0, 500.0, 6000.0, 10.0, ENGLISH)
    'EUR 1,000 once and EUR 500 more upkeep per year, in all EUR 6,000 in 10 years'
    """
    has_once, has_yearly = once >= LITTLE_EUR, abs(yearly) >= LITTLE_EUR
    start = _COST["once"][tongue].format(once=whole(once, tongue))
    each = _COST["yearly" if yearly > 0 else "saved"][tongue].format(yearly=whole(abs(yearly), tongue))
    kind = "total" if total > -LITTLE_EUR else "total_saved"
    count = f"{years:g}".replace(".", "," if tongue == DUTCH else ".")
    all_of_it = _COST[kind][tongue].format(total=whole(abs(total), tongue), years=count)
    if has_once and has_yearly:
        return _COST["both"][tongue].format(once=start, yearly=each, total=all_of_it)
    if has_yearly:
        return _COST["over"][tongue].format(yearly=each, total=all_of_it)
    if has_once and abs(total - once) < LITTLE_EUR:
        return start
    if abs(total) >= LITTLE_EUR:
        return all_of_it
    return _COST["cents" if total > 0 else "free"][tongue]
