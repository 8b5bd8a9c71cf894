"""Why land lies in a zone of the opportunity map: one sentence in Dutch and the same in English.

The sentences are written as pairs and do not go through the translation, which knows one language at a time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...core.buildingblocks import BNB, STONE
from ...core.opportunities import COMPLETE, CONNECT, FUEL, IMPROVE, KEEP, NEW
from ...core.sitefigures import HA
from ...core.wording import DUTCH, ENGLISH, land, listed, number, whole

Pair = tuple[str, str]

_TEXT: dict[str, Pair] = {
    "keep": ("Houd dit goede leefgebied in stand: {land} {where}", "Keep this good habitat: {land} {where}"),
    BNB: ("in B&B-gebied {block}", "in B&B area {block}"),
    STONE: ("in stapsteen {block}", "in stepping stone {block}"),
    "block": ("in bouwsteen {block}", "in building block {block}"),
    "nature": ("in beschermde natuur", "in protected nature"),
    "complete": (
        "Maak hier een B&B-gebied compleet: in de beste cirkel van 1 km2 komt bijna-B&B-gebied {block} {short} "
        "leefgebied tekort",
        "Complete a B&B area here: in its best circle of 1 km2 nearly-B&B area {block} is {short} of habitat short",
    ),
    "new": (
        "Begin hier een B&B-gebied: de beste cirkel van 1 km2 heeft {held} leefgebied, en met maatregelen is {could} "
        "haalbaar",
        "Begin a B&B area here: the best circle of 1 km2 holds {held} of habitat, and measures can bring {could}",
    ),
    "more": (
        "; op deze {land} kunnen maatregelen {gain} toevoegen",
        "; measures on these {land} can add {gain}",
    ),
    "no_more": (
        "; op deze {land} zijn alleen kleine maatregelen mogelijk",
        "; on these {land} only small measures are possible",
    ),
    "connect": (
        "Verbind hier: dit ligt binnen {reach} m van {gaps}",
        "Connect here: this lies within {reach} m of {gaps}",
    ),
    "gap": ("onderbreking {names}", "gap {names}"),
    "gaps": ("onderbrekingen {names}", "gaps {names}"),
    "gap_length": ("{name} ({length} m)", "{name} ({length} m)"),
    "fuel_station": (
        "Maak hier een bij-tankstation: binnen {away} m ligt geen enkele bouwsteen; nu vooral {classes}",
        "Make a fuel station here: no building block lies within {away} m; now mostly {classes}",
    ),
    "improve": ("Verbeter hier het beheer: {land} {classes}", "Improve the management here: {land} of {classes}"),
    "measure": (", bijvoorbeeld met: {measure}", ", for example by: {measure}"),
    "unknown": (
        ". Let op: van de omgeving is maar {known} % bekend",
        ". Mind: only {known} % of the surroundings is known",
    ),
}
_NAMED = 3


@dataclass(frozen=True)
class Told:
    """What the sentence of a zone is made of; what is not known is empty or 0.

    Areas in m2. ``gaps`` holds name and length (m, 0 unknown); ``classes`` names in Dutch and in English.
    """

    zone: str
    area_m2: float
    block: str = ""
    block_type: str = ""
    short_m2: float = 0.0
    held_m2: float = 0.0
    could_m2: float = 0.0
    gain_m2: float = 0.0
    gaps: Sequence[tuple[str, float]] = ()
    classes: Pair = ("", "")
    measure: Pair = ("", "")
    reach_m: float = 50.0
    away_m: float = 500.0
    known_pct: float | None = None


def reason(told: Told) -> Pair:
    """The sentence: Dutch, English.

    >>> reason(Told("keep", 12_000.0, block="3", block_type="bnb"))[1]
    'Keep this good habitat: 1.2 ha in B&B area 3.'
    >>> reason(Told("connect", 900.0, gaps=[("4", 230.0)], measure=("haag", "hedge")))[0]
    'Verbind hier: dit ligt binnen 50 m van onderbreking 4 (230 m), bijvoorbeeld met: haag.'
    """
    return _reason(told, DUTCH), _reason(told, ENGLISH)


def _reason(told: Told, tongue: int) -> str:
    text = _head(told, tongue)
    if told.zone in (COMPLETE, NEW):
        key = "more" if land_shows(told.gain_m2) else "no_more"
        text += _TEXT[key][tongue].format(land=land(told.area_m2, tongue), gain=land(told.gain_m2, tongue))
    if told.measure[tongue] and told.zone != KEEP:
        text += _TEXT["measure"][tongue].format(measure=told.measure[tongue])
    if told.known_pct is not None:
        text += _TEXT["unknown"][tongue].format(known=f"{told.known_pct:.0f}")
    return text + "."


def land_shows(m2: float) -> bool:
    """Whether an area is worth a number: a square metre or more."""
    return m2 >= 1.0


def _head(told: Told, tongue: int) -> str:
    here = land(told.area_m2, tongue)
    if told.zone == KEEP:
        key = told.block_type if told.block_type in _TEXT else "block"
        where = _TEXT[key if told.block else "nature"][tongue].format(block=told.block)
        return _TEXT["keep"][tongue].format(land=here, where=where)
    if told.zone == COMPLETE:
        return _TEXT["complete"][tongue].format(block=told.block, short=land(told.short_m2, tongue))
    if told.zone == NEW:
        held, could = (f"{number(m2 / HA, tongue)} ha" for m2 in (told.held_m2, told.could_m2))
        return _TEXT["new"][tongue].format(held=held, could=could)
    if told.zone == CONNECT:
        return _TEXT["connect"][tongue].format(reach=f"{told.reach_m:g}", gaps=_gaps(told.gaps, tongue))
    if told.zone == FUEL:
        return _TEXT["fuel_station"][tongue].format(away=f"{told.away_m:g}", classes=told.classes[tongue])
    if told.zone == IMPROVE:
        return _TEXT["improve"][tongue].format(land=here, classes=told.classes[tongue])
    raise ValueError(told.zone)


def _gaps(gaps: Sequence[tuple[str, float]], tongue: int) -> str:
    names = [
        _TEXT["gap_length"][tongue].format(name=name, length=whole(length, tongue)) if length > 0 else name
        for name, length in gaps[:_NAMED]
    ]
    if len(gaps) > _NAMED:
        names.append("...")
    return _TEXT["gap" if len(gaps) == 1 else "gaps"][tongue].format(names=listed(names, tongue))
