"""Texts and numbers of reasons, in Dutch and in English.

Both are always filled, whatever the language of QGIS, so that a layer can go to a partner who reads the other one. The
texts therefore stand here in both languages, and not in the translations of the interface; decimals and thousands are
written as each language does.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...core.sitefigures import HA

DUTCH, ENGLISH = 0, 1
_SMALL_HA, _PAIR_HA, _SAME_HA = 0.1, 0.01, 5e-5
_NEAR = 0.1

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
_TEXT = {
    "food": (
        "brengt in {season} {food} voedselaanbod voor {cells}",
        "adds {food} of {season} food for {cells}",
    ),
    "fed": ("voedt {fed} ha nestgelegenheid die tekortkomt", "feeds {fed} ha of nest land that lacks food"),
    "less": ("kost in {season} {food} voedselaanbod", "takes {food} of {season} food away"),
    "cell": ("{count} nestplek waar dan te weinig bloeit", "{count} nest area that lacks it"),
    "cells": ("{count} nestplekken waar dan te weinig bloeit", "{count} nest areas that lack it"),
    "nests": ("geeft {nests} nestgelegenheid", "gives {nests} of nest land"),
    "nests_lack": ("geeft {nests} nestgelegenheid waar die ontbreekt", "gives {nests} of nest land where nests lack"),
    "nests_fed": (
        "geeft {nests} nestgelegenheid met voedsel binnen vliegbereik",
        "gives {nests} of nest land with food within reach",
    ),
    "block": (
        "levert {adds} van de {short} die bijna-B&B-gebied {block} mist",
        "brings {adds} of the {short} that nearly-B&B area {block} lacks",
    ),
    "whole": (
        "maakt bijna-B&B-gebied {block} compleet met de {short} die het mist",
        "completes nearly-B&B area {block} with the {short} that it lacks",
    ),
    "with_one": (
        "maakt bijna-B&B-gebied {block} compleet met {adds} van de {short} die het mist (samen met 1 andere maatregel)",
        "completes nearly-B&B area {block} with {adds} of the {short} that it lacks (together with 1 other measure)",
    ),
    "with_more": (
        "maakt bijna-B&B-gebied {block} compleet met {adds} van de {short} die het mist (samen met {others} andere "
        "maatregelen)",
        "completes nearly-B&B area {block} with {adds} of the {short} that it lacks (together with {others} other "
        "measures)",
    ),
    "gap": ("sluit {gap}", "closes {gap}"),
    "gap_with": ("sluit met {units} {gap}", "closes {gap} with {units}"),
    "gap_of_some": ("{gap} (met {units})", "{gap} (with {units})"),
    "gap_between": (
        "de onderbreking van {length} m tussen {start} en {end}",
        "the {length} m gap between {start} and {end}",
    ),
    "gap_named": ("onderbreking {name} van {length} m", "the {length} m gap {name}"),
    "gap_only": ("onderbreking {name}", "gap {name}"),
    "more_gap": ("nog 1 onderbreking", "1 more gap"),
    "more_gaps": ("nog {count} onderbrekingen", "{count} more gaps"),
    "parcel": ("perceel {names}", "parcel {names}"),
    "parcels": ("percelen {names}", "parcels {names}"),
    "many": ("{count} andere percelen", "{count} other parcels"),
    "same": ("de andere maatregel op dit perceel", "the other measure on this parcel"),
    "nothing": (
        "voegt naast de andere maatregelen niets toe aan voedsel, B&B-gebieden of verbindingen",
        "adds nothing to food, B&B areas or links beside the other measures",
    ),
    "must": ("vastgezet (altijd)", "locked (must)"),
    "promised": ("toegezegd door een partner", "promised by a partner"),
    "and": (" en ", " and "),
    "but": (", maar ", ", but "),
    "once": ("EUR {once} aanleg", "EUR {once} once"),
    "yearly": ("EUR {yearly} extra beheer per jaar", "EUR {yearly} more upkeep per year"),
    "saved": ("EUR {yearly} minder beheer per jaar", "EUR {yearly} less upkeep per year"),
    "total": ("EUR {total} in {years} jaar", "EUR {total} in {years} years"),
    "total_saved": ("EUR {total} minder in {years} jaar", "EUR {total} less in {years} years"),
    "both": ("{once} en {yearly}, samen {total}", "{once} and {yearly}, in all {total}"),
    "over": ("{yearly}, {total}", "{yearly}, {total}"),
    "cents": ("minder dan EUR 1", "less than EUR 1"),
    "free": ("zonder kosten", "at no cost"),
    "paid": ("kost dit plan niets", "costs this plan nothing"),
    "short_food": ("{season} +{food}", "{season} +{food}"),
    "short_fed": ("voedt {fed} ha", "feeds {fed} ha"),
    "short_nests": ("nesten +{nests}", "nests +{nests}"),
    "short_block": ("B&B {block} +{adds}", "B&B {block} +{adds}"),
    "short_whole": ("B&B {block} compleet", "completes B&B {block}"),
    "short_gap": ("sluit {length} m", "closes {length} m"),
    "short_gap_named": ("sluit {name}", "closes {name}"),
    "short_total": ("EUR {total}", "EUR {total}"),
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


def say(key: str, tongue: int, **facts: str) -> str:
    return _TEXT[key][tongue].format(**facts)


def listed(parts: Sequence[str], tongue: int) -> str:
    """One, two and three: commas, and an "and" before the last."""
    if len(parts) < 2:
        return "".join(parts)
    return ", ".join(parts[:-1]) + say("and", tongue) + parts[-1]


def _local(text: str, tongue: int) -> str:
    """A number written with a comma for thousands and a point for decimals, as the language writes it."""
    return text.translate(str.maketrans(",.", ".,")) if tongue == DUTCH else text


def whole(value: float, tongue: int) -> str:
    return _local(f"{value:,.0f}", tongue)


def number(value: float, tongue: int) -> str:
    """A number above 0 in two digits that count, whole from 10 on."""
    if value >= 10:
        return whole(value, tongue)
    decimals = 0
    while decimals < 6 and round(value, decimals) < 10 ** (1 - decimals):
        decimals += 1
    text = f"{value:.{decimals}f}"
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
