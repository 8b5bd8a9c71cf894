"""Why a measure is in a plan: one sentence in Dutch and the same in English, and a short form for the label on the map.

Every claim is what the plan would lose without the measure (``core.planning.contribution``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..core.classes import SEASONS
from ..core.planning.contribution import Contribution
from ..core.sitefigures import HA
from ..core.wording import LITTLE_EUR, cost_text
from .reasons_text import DUTCH, ENGLISH, SEASON, SHORT_SEASON, land, listed, number, pair, quantity_text, say, whole

__all__ = ["DUTCH", "ENGLISH", "Choice", "ClosedGap", "choice_of", "label", "reason"]

MUST, PROMISED = "must", "promised"
_NAMED_UNITS = 3
_NAMED_GAPS = 2
_LITTLE_M2 = 0.05
_GOOD_PART = 0.25


@dataclass(frozen=True)
class ClosedGap:
    """A gap that is open without the measure: its name, length (m, None unknown), what it lies between ("" unknown),
    and the units of the other measures that it is closed with, by their names."""

    name: str
    length_m: float | None = None
    start: str = ""
    end: str = ""
    units: tuple[str, ...] = ()


@dataclass(frozen=True)
class Choice:
    """A chosen measure and what the plan would lose without it; nothing counts as lost where a value is 0 or empty.

    ``quantity`` is in ``quantity_unit`` (m2, m, tree or piece). ``season`` (key): in which most is gained,
    ``food_m2``: food that it adds then (m2 of best meadow), ``nest_cells``: cells with nests in reach that lack it
    without the measure; ``fed_ha``: nest land that is fed. ``less_season``, ``less_m2``: food taken away.
    ``nest_ha``: nest value added, ``nests_fed_ha``: how much of it has food, ``nests_lack``: whether nests lack there.
    ``block``: the nearly-B&B area, ``block_ha`` of ``block_short_ha`` that it brings, whether the area is complete only
    with it, and with how many others. ``once``, ``yearly``, ``total`` (EUR, over ``years``). ``lock``: "", must or
    promised.
    """

    measure_nl: str
    measure_en: str
    unit: str
    quantity: float
    quantity_unit: str = "m2"
    season: str = ""
    food_m2: float = 0.0
    nest_cells: int = 0
    fed_ha: float = 0.0
    less_season: str = ""
    less_m2: float = 0.0
    nest_ha: float = 0.0
    nests_fed_ha: float = 0.0
    nests_lack: bool = False
    block: str = ""
    block_ha: float = 0.0
    block_short_ha: float = 0.0
    block_complete: bool = False
    block_others: int = 0
    gaps: tuple[ClosedGap, ...] = ()
    once: float = 0.0
    yearly: float = 0.0
    total: float = 0.0
    years: float = 10.0
    lock: str = ""


def reason(choice: Choice) -> tuple[str, str]:
    """The reason in one sentence: Dutch, English.

    >>> gap = ClosedGap("7", 140.0, "B&B 1", "B&B 2", ("12", "14"))
    >>> choice = Choice("", "", "P1", 8000.0, season="summer", food_m2=4000.0, nest_cells=3, gaps=(gap,), total=6000.0)
    >>> dutch, english = reason(choice)
    >>> english[:77]
    'Adds 0.4 ha of summer food for 3 nest areas that lack it and closes the 140 m'
    """
    return _reason(choice, DUTCH), _reason(choice, ENGLISH)


def label(choice: Choice) -> tuple[str, str]:
    """A short form for the map: measure, quantity, what it brings most, cost; Dutch, English."""
    return _label(choice, DUTCH), _label(choice, ENGLISH)


# ---- the sentence ------------------------------------------------------------------------------------------------
def _reason(choice: Choice, tongue: int) -> str:
    gains = [*_food(choice, tongue), *_nests(choice, tongue), *_block(choice, tongue), *_gaps(choice, tongue)]
    said = listed(gains, tongue) if gains else say("nothing", tongue)
    if choice.less_season and choice.less_m2 > _LITTLE_M2:
        season = SEASON[choice.less_season][tongue]
        less = say("less", tongue, season=season, food=land(choice.less_m2, tongue))
        said += say("but", tongue) + less
    parts = [said, _cost(choice, tongue)]
    if choice.lock in (MUST, PROMISED):
        parts.insert(1 if gains else 0, say(choice.lock, tongue))
    text = "; ".join(parts) + "."
    return text[0].upper() + text[1:]


def _food(choice: Choice, tongue: int) -> list[str]:
    """What it feeds, in the season in which most of it counts."""
    if choice.season and choice.food_m2 > _LITTLE_M2 and choice.nest_cells > 0:
        several = choice.nest_cells != 1
        cells = say("cells" if several else "cell", tongue, count=whole(choice.nest_cells, tongue))
        season = SEASON[choice.season][tongue]
        if tongue == ENGLISH:
            season = season.replace(" ", "-")
        return [say("food", tongue, season=season, food=land(choice.food_m2, tongue), cells=cells)]
    if choice.fed_ha * HA > _LITTLE_M2 and not choice.season and not choice.nest_ha:
        return [say("fed", tongue, fed=number(choice.fed_ha, tongue))]
    return []


def _nests(choice: Choice, tongue: int) -> list[str]:
    """Nests that it gives: where they lack, where they are a good part of what is gained, or where all else is
    nothing."""
    is_minor = _food(choice, tongue) and not choice.nests_lack and choice.nests_fed_ha < _GOOD_PART * choice.fed_ha
    if choice.nest_ha * HA <= _LITTLE_M2 or is_minor:
        return []
    kind = "nests_lack" if choice.nests_lack else "nests_fed" if choice.nests_fed_ha > 0 else "nests"
    return [say(kind, tongue, nests=land(choice.nest_ha * HA, tongue))]


def _block(choice: Choice, tongue: int) -> list[str]:
    if not choice.block or choice.block_ha * HA <= _LITTLE_M2:
        return []
    adds, short = pair(choice.block_ha, choice.block_short_ha, tongue)
    facts = {"block": choice.block, "adds": adds, "short": short, "others": whole(choice.block_others, tongue)}
    if not choice.block_complete:
        return [say("block", tongue, **facts)]
    kind = "whole" if choice.block_others == 0 else "with_one" if choice.block_others == 1 else "with_more"
    return [say(kind, tongue, **facts)]


def _gaps(choice: Choice, tongue: int) -> list[str]:
    """The gaps that it closes, the first ones by name."""
    named = [(_gap(gap, tongue), _units(gap.units, choice.unit, tongue)) for gap in choice.gaps[:_NAMED_GAPS]]
    if not named:
        return []
    if len(choice.gaps) == 1:
        gap, units = named[0]
        return [say("gap_with" if units else "gap", tongue, gap=gap, units=units)]
    said = [say("gap_of_some", tongue, gap=gap, units=units) if units else gap for gap, units in named]
    more = len(choice.gaps) - _NAMED_GAPS
    if more > 0:
        said.append(say("more_gap" if more == 1 else "more_gaps", tongue, count=whole(more, tongue)))
    return [say("gap", tongue, gap=listed(said, tongue))]


def _gap(gap: ClosedGap, tongue: int) -> str:
    length = None if gap.length_m is None or gap.length_m != gap.length_m else whole(gap.length_m, tongue)
    if length is not None and gap.start and gap.end:
        return say("gap_between", tongue, length=length, start=gap.start, end=gap.end)
    if length is not None:
        return say("gap_named", tongue, name=gap.name, length=length)
    return say("gap_only", tongue, name=gap.name)


def _units(units: Sequence[str], own: str, tongue: int) -> str:
    """The other units that close a gap, each once; the same unit is told as its other measure."""
    others = list(dict.fromkeys(unit for unit in units if unit != own))
    said = [say("same", tongue)] if own in units else []
    if len(others) > _NAMED_UNITS:
        said.append(say("many", tongue, count=whole(len(others), tongue)))
    elif others:
        kind = "parcel" if len(others) == 1 else "parcels"
        said.append(say(kind, tongue, names=listed(others, tongue)))
    return listed(said, tongue)


def _cost(choice: Choice, tongue: int) -> str:
    """What it costs; nothing where a partner has promised it."""
    if choice.lock == PROMISED:
        return say("paid", tongue)
    return cost_text(choice.once, choice.yearly, choice.total, choice.years, tongue)


# ---- the label ---------------------------------------------------------------------------------------------------
def _label(choice: Choice, tongue: int) -> str:
    name = (choice.measure_nl, choice.measure_en)[tongue]
    parts = [f"{name} {quantity_text(choice.quantity, choice.quantity_unit)[tongue]}".strip()]
    if choice.gaps:
        gap = choice.gaps[0]
        is_long = gap.length_m is not None and gap.length_m == gap.length_m
        length = whole(gap.length_m or 0.0, tongue) if is_long else ""
        parts.append(say("short_gap" if is_long else "short_gap_named", tongue, length=length, name=gap.name))
    if choice.block and choice.block_ha * HA > _LITTLE_M2:
        kind = "short_whole" if choice.block_complete else "short_block"
        parts.append(say(kind, tongue, block=choice.block, adds=land(choice.block_ha * HA, tongue)))
    if _food(choice, tongue):
        if choice.season:
            season = SHORT_SEASON[choice.season][tongue]
            parts.append(say("short_food", tongue, season=season, food=land(choice.food_m2, tongue)))
        else:
            parts.append(say("short_fed", tongue, fed=number(choice.fed_ha, tongue)))
    elif _nests(choice, tongue):
        parts.append(say("short_nests", tongue, nests=land(choice.nest_ha * HA, tongue)))
    if choice.lock == PROMISED:
        parts.append(say(PROMISED, tongue))
    else:
        sign = "-" if choice.total <= -LITTLE_EUR else ""
        parts.append(say("short_total", tongue, total=sign + whole(abs(choice.total), tongue)))
    return ", ".join(parts)


# ---- from the plan -----------------------------------------------------------------------------------------------
def choice_of(
    fact: Contribution,
    *,
    measure: tuple[str, str],
    quantity: tuple[float, str],
    units: Sequence[str],
    blocks: Sequence[str],
    gaps: Sequence[ClosedGap],
    nests_lack: bool = False,
    years: float = 10.0,
) -> Choice:
    """The choice that a fact of a plan is about: ``measure`` (Dutch, English), how much of it (amount, unit), the
    ``units`` of all options, the names of all ``blocks`` and all ``gaps`` of the plan, by their rows."""
    fed, area = fact.fed, fact.area
    return Choice(
        measure_nl=measure[0],
        measure_en=measure[1],
        unit=units[fact.option],
        quantity=quantity[0],
        quantity_unit=quantity[1],
        season=_key(fed.season),
        food_m2=fed.season_m2,
        nest_cells=fed.cells,
        fed_ha=fed.fed_ha,
        less_season=_key(fed.less),
        less_m2=fed.less_m2,
        nest_ha=fed.nest_ha,
        nests_fed_ha=fed.nests_ha,
        nests_lack=nests_lack,
        block=blocks[area.area] if area is not None else "",
        block_ha=area.adds_ha if area is not None else 0.0,
        block_short_ha=area.short_ha if area is not None else 0.0,
        block_complete=area is not None and area.completes,
        block_others=len(area.others) if area is not None else 0,
        gaps=tuple(replace(gaps[one.gap], units=tuple(units[other] for other in one.others)) for one in fact.closings),
        once=fact.cost[0],
        yearly=fact.cost[1],
        total=fact.cost[2],
        years=years,
        lock=PROMISED if fact.promised else MUST if fact.must else "",
    )


def _key(season: int) -> str:
    return SEASONS[season] if season >= 0 else ""
