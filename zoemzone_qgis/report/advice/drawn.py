"""Everything that a template is given beside the content: maps, charts, and what is missing of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .graphs import charts
from .maps import drawn_maps
from .model import Advice, Both
from .pictures import MapSources, Pictures
from .sentences import all_of, say

_LACKS = {
    "habitat": Both("landgebruik", "land cover"),
    "forage": Both("voedsel en nestgelegenheid", "food and places to nest"),
    "blocks": Both("bouwstenen", "building blocks"),
    "gaps": Both("netwerk en onderbrekingen", "network and gaps"),
    "zones": Both("kansenkaart", "opportunity map"),
    "plan": Both("maatregelen", "measures"),
    "confidence": Both("betrouwbaarheid", "confidence"),
}
"""Layers without which a map is not drawn, and what it would show."""


def drawn(advice: Advice, pictures: Pictures, language: str, report: Callable[[float], None]) -> dict[str, Any]:
    """What templates know beside ``advice``; ``report`` is told how far it is (0..1) and may raise ``Cancelled``."""
    weakest = next((row.name for row in advice.seasons.rows if row.weakest), None)
    return {
        "maps": drawn_maps(pictures.maps, language, report) if pictures.maps is not None else (),
        "maps_missing": _missing(pictures.maps),
        "season": weakest or _season(pictures.maps),
        "charts": charts(advice, pictures, language),
    }


def _missing(sources: MapSources | None) -> tuple[Both, ...]:
    """What the maps lack."""
    if sources is None or not sources.maps:
        return (Both("Er is hier niets op een kaart te zetten.", "There is nothing to show on a map here."),)
    told = []
    lacking = [text for role, text in _LACKS.items() if role not in sources.layers]
    if lacking:
        told.append(
            say(
                "Wat niet is meegegeven, staat hier niet op de kaart: {names}.",
                "What was not given is not on a map here: {names}.",
                names=all_of(lacking),
            )
        )
    if "gaps" in sources.layers and "network" not in sources.maps:
        told.append(
            Both(
                "Een kaart van het netwerk is er niet: er is geen verbinding of onderbreking om te tonen.",
                "There is no map of the network: there is no route or gap to show.",
            )
        )
    return tuple(told)


def _season(sources: MapSources | None) -> Both:
    return SEASON_NAMES.get(sources.weakest if sources is not None else "", SEASON_NAMES["summer"])


SEASON_NAMES = {
    "early_spring": Both("vroege voorjaar", "early spring"),
    "late_spring": Both("late voorjaar", "late spring"),
    "summer": Both("zomer", "summer"),
    "autumn": Both("najaar", "autumn"),
}
