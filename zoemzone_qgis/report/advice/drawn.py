"""Everything that a template is given beside the content: maps, charts, and what is missing of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .graphs import charts
from .maps import drawn_maps
from .model import Advice, Both
from .pictures import MapSources, Pictures

_LACKS = {
    "habitat": Both(
        "Het landgebruik staat hier niet, omdat de leefgebiedenkaart niet is meegegeven.",
        "Land cover is not shown, because the habitat map was not given.",
    ),
    "forage": Both(
        "Voedsel en nestgelegenheid staan hier niet, omdat de voedselkaart niet is meegegeven. Maak die met Voedsel- "
        "en nestkaarten.",
        "Food and places to nest are not shown, because the food map was not given. Make it with Food and nest maps.",
    ),
    "blocks": Both(
        "De bouwstenen staan hier niet, omdat die niet zijn meegegeven.",
        "Building blocks are not shown, because they were not given.",
    ),
    "gaps": Both(
        "Het netwerk met zijn onderbrekingen staat hier niet, omdat die niet zijn meegegeven.",
        "The network with its gaps is not shown, because the gaps were not given.",
    ),
    "zones": Both(
        "De kansenkaart staat hier niet, omdat die niet is meegegeven.",
        "The opportunity map is not shown, because it was not given.",
    ),
    "plan": Both(
        "De maatregelen staan hier niet, omdat er geen plan is meegegeven.",
        "The measures are not shown, because no plan was given.",
    ),
    "confidence": Both(
        "De betrouwbaarheid staat hier niet, omdat die kaart niet is meegegeven.",
        "Confidence is not shown, because that map was not given.",
    ),
}


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
    """What the maps lack, each thing in one sentence."""
    if sources is None or not sources.maps:
        return (Both("Er zijn geen kaarten meegegeven.", "No maps were given."),)
    return tuple(text for role, text in _LACKS.items() if role not in sources.layers)


def _season(sources: MapSources | None) -> Both:
    return SEASON_NAMES.get(sources.weakest if sources is not None else "", SEASON_NAMES["summer"])


SEASON_NAMES = {
    "early_spring": Both("vroege voorjaar", "early spring"),
    "late_spring": Both("late voorjaar", "late spring"),
    "summer": Both("zomer", "summer"),
    "autumn": Both("najaar", "autumn"),
}
