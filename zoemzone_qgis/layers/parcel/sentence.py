"""What a parcel lacks and is for, and what work on it brings: one sentence in Dutch and the same in English.

Both are always filled, as the reasons of a plan are (``core.wording``): a sheet can go to a partner.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...core.buildingblocks import BNB, FUEL, NEARLY, STRIP
from ...core.sitefigures import HA
from ...core.wording import DUTCH, ENGLISH, SEASON, cost_text, land, listed, number, pair, whole
from .answers import Effect, NearBlock, NearGap, Season, Sheet

CONNECT_M = 50.0
"""Land within this distance of a gap can connect."""
GAP_M = 500.0
"""Land within this distance of a nearly-B&B area belongs to its chain."""
_LITTLE_HA, _LITTLE_M2 = 5e-6, 0.05

_BLOCKS = {
    BNB: ("B&B-gebied", "B&B area"),
    NEARLY: ("bijna-B&B-gebied", "nearly-B&B area"),
    "stepping_stone": ("stapsteen", "stepping stone"),
    STRIP: ("verbindende strook", "connecting strip"),
    FUEL: ("bij-tankstation", "fuel station"),
}
_GUILDS = {
    "ground": ("nesten in de grond", "nests in the ground"),
    "cavity": ("nesten in holtes en stengels", "nests in cavities and stems"),
    "bumblebee": ("hommelnesten", "nests of bumblebees"),
    "larval": ("leefgebied voor larven van zweefvliegen", "land for larvae of hoverflies"),
}
_TEXT = {
    "food": (
        "in {season} bloeit er binnen 500 m {pct} % van wat bijen nodig hebben",
        "within 500 m there is {pct} % of the food that bees need in {season}",
    ),
    "nests": ("er is te weinig plaats voor {guilds}", "there is too little room for {guilds}"),
    "enough": (
        "binnen vliegbereik is genoeg voedsel en nestgelegenheid",
        "there are enough food and nests within reach",
    ),
    "unknown": ("wat er binnen vliegbereik is, is niet bekend", "what lies within reach is not known"),
    "in_block": ("het perceel hoort bij {kind} {name}", "the parcel is part of {kind} {name}"),
    "in_short": (
        "het perceel hoort bij {kind} {name}, dat nog {short} mist",
        "the parcel is part of {kind} {name}, which still lacks {short}",
    ),
    "near_short": (
        "het perceel kan {kind} {name} op {distance} m helpen aan de {short} die het mist",
        "the parcel can help {kind} {name} at {distance} m to the {short} that it lacks",
    ),
    "near_block": (
        "de dichtstbijzijnde bouwsteen is {kind} {name} op {distance} m",
        "the nearest building block is {kind} {name} at {distance} m",
    ),
    "in_gap": (
        "het perceel ligt in onderbreking {name} van {length} m",
        "the parcel lies in gap {name} of {length} m",
    ),
    "near_gap": (
        "het perceel ligt op {distance} m van onderbreking {name} van {length} m",
        "the parcel lies {distance} m from gap {name} of {length} m",
    ),
    "adds_food": ("brengt in {season} {food} voedselaanbod", "adds {food} of {season} food"),
    "effective": ("brengt {ha} effectief leefgebied", "adds {ha} of effective habitat"),
    "fed": ("voedt {ha} nestgelegenheid", "feeds {ha} of nest land"),
    "block": (
        "levert {adds} van de {short} die bijna-B&B-gebied {name} mist",
        "brings {adds} of the {short} that nearly-B&B area {name} lacks",
    ),
    "closes": ("sluit onderbreking {names}", "closes gap {names}"),
    "closes_some": ("sluit de onderbrekingen {names}", "closes the gaps {names}"),
    "shortens": (
        "maakt de langste sprong in onderbreking {name} korter, tot {left} m",
        "shortens the longest hop of gap {name} to {left} m",
    ),
    "nothing": (
        "voegt hier niets toe aan voedsel, leefgebied of verbindingen",
        "adds nothing to food, habitat or links here",
    ),
}


def sheet_reason(sheet: Sheet) -> tuple[str, str]:
    """What a parcel lacks and what it is for: Dutch, English; nothing for a parcel of which nothing is known."""
    if sheet.note and not sheet.classes:
        return "", ""
    return _sheet(sheet, DUTCH), _sheet(sheet, ENGLISH)


def effect_reason(effect: Effect, years: float) -> tuple[str, str]:
    """What work brings and costs: Dutch, English; nothing where nothing was done."""
    if not effect.lines:
        return "", ""
    return _effect(effect, years, DUTCH), _effect(effect, years, ENGLISH)


def _say(key: str, tongue: int, **facts: str) -> str:
    return _TEXT[key][tongue].format(**facts)


def _first(text: str) -> str:
    return text[:1].upper() + text[1:] + "."


# ---- sheet --------------------------------------------------------------------------------------
def _sheet(sheet: Sheet, tongue: int) -> str:
    said = []
    hungry = next((season for season in sheet.seasons if season.hungry), None)
    if hungry is not None and hungry.share is not None:
        said.append(_say("food", tongue, season=SEASON[hungry.key][tongue], pct=_percent(hungry)))
    short = [_GUILDS[nest.guild][tongue] for nest in sheet.nests if nest.lacks]
    if short:
        said.append(_say("nests", tongue, guilds=listed(short, tongue)))
    lacks = listed(said, tongue) if said else _say("enough" if sheet.seasons else "unknown", tongue)
    role = [*_block(sheet.block, tongue), *_gap(sheet.gap, tongue)]
    return _first("; ".join([lacks, listed(role, tongue)]) if role else lacks)


def _percent(season: Season) -> str:
    """The share that is there, rounded down, so that what falls short never reads as 100 %."""
    return f"{min(int(100.0 * (season.share or 0.0)), 99)}"


def _block(block: NearBlock | None, tongue: int) -> list[str]:
    if block is None:
        return []
    kind = _BLOCKS.get(block.kind, (block.kind, block.kind))[tongue]
    facts = {"kind": kind, "name": block.name, "distance": whole(block.distance_m, tongue)}
    short = land(block.short_ha * HA, tongue)
    if block.distance_m < 0.5:
        is_short = block.short_ha > _LITTLE_HA
        return [_say("in_short" if is_short else "in_block", tongue, **facts, short=short)]
    if block.kind == NEARLY and block.short_ha > _LITTLE_HA and block.distance_m <= GAP_M:
        return [_say("near_short", tongue, **facts, short=short)]
    return [_say("near_block", tongue, **facts)]


def _gap(gap: NearGap | None, tongue: int) -> list[str]:
    """The gap that the parcel lies in, or near."""
    if gap is None or gap.distance_m > GAP_M:
        return []
    facts = {"name": str(gap.id), "length": whole(gap.length_m, tongue), "distance": whole(gap.distance_m, tongue)}
    return [_say("in_gap" if gap.distance_m <= CONNECT_M else "near_gap", tongue, **facts)]


# ---- effect -------------------------------------------------------------------------------------
def _effect(effect: Effect, years: float, tongue: int) -> str:
    said = [*_food(effect, tongue)]
    if abs(effect.effective_ha) > _LITTLE_HA:
        said.append(_say("effective", tongue, ha=_hectares(effect.effective_ha, tongue)))
    if effect.fed_ha is not None and effect.fed_ha > _LITTLE_HA:
        said.append(_say("fed", tongue, ha=land(effect.fed_ha * HA, tongue)))
    if effect.block is not None and effect.block_ha > _LITTLE_HA:
        adds, short = pair(min(effect.block_ha, effect.block.short_ha), effect.block.short_ha, tongue)
        said.append(_say("block", tongue, adds=adds, short=short, name=effect.block.name))
    said += _gaps(effect, tongue)
    brings = listed(said, tongue) if said else _say("nothing", tongue)
    cost = cost_text(effect.once[1], effect.yearly[1], effect.total[1], years, tongue)
    return _first("; ".join([brings, cost]))


def _food(effect: Effect, tongue: int) -> list[str]:
    """Food in the hungry season; else in the season that gains most."""
    hungry = next((season.key for season in effect.seasons if season.hungry_before), "")
    key = hungry if effect.forage_m2.get(hungry, 0.0) > _LITTLE_M2 else ""
    key = key or max(effect.forage_m2, key=lambda one: effect.forage_m2[one], default="")
    gain = effect.forage_m2.get(key, 0.0)
    if gain <= _LITTLE_M2:
        return []
    season = SEASON[key][tongue]
    return [
        _say(
            "adds_food",
            tongue,
            season=season.replace(" ", "-") if tongue == ENGLISH else season,
            food=land(gain, tongue),
        )
    ]


def _gaps(effect: Effect, tongue: int) -> list[str]:
    said: Sequence[str] = [str(id) for id in effect.closed]
    found = [_say("closes" if len(said) == 1 else "closes_some", tongue, names=listed(said, tongue))] if said else []
    found += [_say("shortens", tongue, name=str(id), left=whole(left, tongue)) for id, left in effect.shortened[:1]]
    return found


def _hectares(value: float, tongue: int) -> str:
    if value < 0:
        return "-" + land(-value * HA, tongue)
    return land(value * HA, tongue) if value * HA >= 1 else number(value * HA, tongue) + " m2"
