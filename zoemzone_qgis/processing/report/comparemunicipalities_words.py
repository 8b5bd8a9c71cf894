"""What is said of a municipality: its shared blocks and one sentence, in Dutch and the same in English.

The sentences are written as pairs and do not go through the translation, which knows one language at a time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...core.buildingblocks import BNB, FUEL, NEARLY, STONE, STRIP
from ...core.wording import DUTCH, SHORT_SEASON, listed, whole
from .comparemunicipalities_found import OUTSIDE, Shared

Pair = tuple[str, str]

MOST_NAMED = 8
"""Shared blocks that are named; of more the number is told (E)."""
_TYPES: dict[str, Pair] = {
    BNB: ("B&B-gebied {id}", "B&B area {id}"),
    NEARLY: ("bijna-B&B-gebied {id}", "nearly-B&B area {id}"),
    STONE: ("stapsteen {id}", "stepping stone {id}"),
    FUEL: ("bij-tankstation {id}", "fuel station {id}"),
    STRIP: ("strook {id}", "strip {id}"),
}
_TEXT: dict[str, Pair] = {
    "with": ("{block} met {names}", "{block} with {names}"),
    "outside": ("land buiten deze kaart van gemeenten", "land outside these municipalities"),
    "more": ("; en nog {count}", "; and {count} more"),
    "no_data": (
        "Van deze gemeente zijn geen gegevens: er is niets over te zeggen",
        "There are no data of this municipality: nothing can be said of it",
    ),
    "share": (
        "{share} % van het bekende land is effectief leefgebied ({land} ha)",
        "{share} % of the known land is effective habitat ({land} ha)",
    ),
    "rank": (", plaats {rank} van {count}", ", rank {rank} of {count}"),
    "little": (
        ". Zonder rang: maar {known} % van het land is bekend",
        ". Without a rank: only {known} % of the land is known",
    ),
    "season": (
        ". Het voedsel blijft het meest achter bij de behoefte in het {season}",
        ". Food falls shortest of the need in {season}",
    ),
    "summer": (
        ". Het voedsel blijft het meest achter bij de behoefte in de {season}",
        ". Food falls shortest of the need in {season}",
    ),
    "depends": (
        ". {share} % van het bekende land hangt af van land zonder gegevens",
        ". {share} % of the known land depends on land without data",
    ),
    "coarse": (
        ". {share} % van het land is alleen bekend van CORINE, LGN of OSM: bouwstenen zijn daar niet te zien",
        ". {share} % of the land is known from CORINE, LGN or OSM only: blocks cannot be seen there",
    ),
    "budget": (
        ". {budget} % van het geld van het plan komt hier terecht, op {land} % van het land",
        ". {budget} % of the plan's money is spent here, on {land} % of the land",
    ),
}


@dataclass(frozen=True)
class Facts:
    """What the sentence of a municipality is made of; None is not known. ``season`` is a key, empty without food."""

    known_pct: float | None
    effective_ha: float | None
    share_pct: float | None
    rank: int | None
    ranked: int
    season: str
    missing_pct: float | None
    coarse_pct: float | None
    budget_pct: float | None
    land_pct: float


def reason(facts: Facts, tongue: int) -> str:
    """What stands out in a municipality, as a sentence or some."""
    if facts.share_pct is None or facts.effective_ha is None:
        return _TEXT["no_data"][tongue] + "."
    said = _say("share", tongue, share=percent(facts.share_pct, tongue), land=_one_decimal(facts.effective_ha, tongue))
    if facts.rank is not None:
        said += _say("rank", tongue, rank=str(facts.rank), count=str(facts.ranked))
    else:
        said += _say("little", tongue, known=percent(facts.known_pct or 0.0, tongue))
    if facts.season:
        key = "summer" if facts.season == "summer" else "season"
        said += _say(key, tongue, season=SHORT_SEASON[facts.season][tongue])
    if facts.missing_pct:
        said += _say("depends", tongue, share=percent(facts.missing_pct, tongue))
    if facts.coarse_pct:
        said += _say("coarse", tongue, share=percent(facts.coarse_pct, tongue))
    if facts.budget_pct is not None:
        said += _say("budget", tongue, budget=percent(facts.budget_pct, tongue), land=percent(facts.land_pct, tongue))
    return said + "."


def shared_text(blocks: Sequence[Shared], own: int, names: Sequence[str], tongue: int) -> str:
    """The blocks that a municipality shares, each with whom."""
    said = []
    for block in blocks[:MOST_NAMED]:
        others = [_TEXT["outside"][tongue] if place == OUTSIDE else names[place] for place in _others(block, own)]
        called = _TYPES[block.type][tongue].format(id=block.id)
        said.append(_TEXT["with"][tongue].format(block=called, names=listed(others, tongue)))
    rest = len(blocks) - MOST_NAMED
    return "; ".join(said) + (_say("more", tongue, count=str(rest)) if rest > 0 else "")


def _others(block: Shared, own: int) -> list[int]:
    """The other places of a block, land outside last."""
    return sorted((place for place in block.places if place != own), key=lambda place: (place == OUTSIDE, place))


def percent(value: float, tongue: int) -> str:
    """A share in %: whole from 10 on, one decimal below; never 0 or 100 for what is only nearly so.

    >>> [percent(value, 1) for value in (0.0, 0.01, 3.14, 12.6, 99.98, 100.0)]
    ['0', '0.1', '3.1', '13', '99.9', '100']
    """
    if value > 0 and value < 0.1:
        value = 0.1
    elif 99.0 < value < 100.0:
        value = min(value, 99.9)
        return _one_decimal(value, tongue)
    if value == 0 or value >= 9.95:
        return whole(value, tongue)
    return _one_decimal(value, tongue)


def _one_decimal(value: float, tongue: int) -> str:
    if value >= 100:
        return whole(value, tongue)
    text = f"{value:.1f}"
    return text.replace(".", ",") if tongue == DUTCH else text


def _say(key: str, tongue: int, **facts: str) -> str:
    return _TEXT[key][tongue].format(**facts)
