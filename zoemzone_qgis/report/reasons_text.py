"""Texts of reasons, in Dutch and in English; see ``core.wording`` for their numbers."""

from __future__ import annotations

from ..core.wording import DUTCH, ENGLISH, SEASON, SHORT_SEASON, land, listed, number, pair, quantity_text, whole

__all__ = [
    "DUTCH",
    "ENGLISH",
    "SEASON",
    "SHORT_SEASON",
    "land",
    "listed",
    "number",
    "pair",
    "quantity_text",
    "say",
    "whole",
]

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
    "but": (", maar ", ", but "),
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


def say(key: str, tongue: int, **facts: str) -> str:
    """A text with its facts.

    >>> say("must", DUTCH), say("fed", ENGLISH, fed="1.2")
    ('vastgezet (altijd)', 'feeds 1.2 ha of nest land that lacks food')
    """
    return _TEXT[key][tongue].format(**facts)
