"""The chapters on food per season and on ecoprofiles."""

from __future__ import annotations

from ....core.advice.ecoprofiles import ProfileNetworks
from ....core.land.profiles import Profile
from ....core.land.rules import Rules
from ....core.wording import DUTCH, ENGLISH, pair
from ..findings import Findings
from ..model import Both, Ecoprofiles, HungerRow, ProfileRow, SeasonRow, Seasons
from ..sentences import MONTHS, all_of, capital, district, joined, percent, say, season, season_name, uncapped

_MOST_HUNGRY = 3
UNIT = Both("ha beste bloemenweide per km2", "ha of best meadow per km2")
_EVERY_MONTH = Both(
    "Bijen hebben van het vroege voorjaar tot in het najaar elke maand bloemen nodig.",
    "Bees need flowers in every month from early spring into autumn.",
)
_POOR_SUMMER = Both(
    "Juist in de zomer is er hier weinig: dan is gemaaid wat in mei nog bloeide.",
    "Here the summer is poor: what flowered in May has been mown by then.",
)


def seasons(found: Findings) -> Seasons:
    """The season chart: a mean km2 of the municipality against what bees need in a km2."""
    if not found.seasons:
        return Seasons(
            missing=(
                say(
                    "Over het voedselaanbod is niets bekend: de leefgebiedenkaart heeft hier geen land.",
                    "Nothing is known of food: the habitat map has no land here.",
                ),
            )
        )
    rows = tuple(
        SeasonRow(
            one.key,
            season_name(one.key),
            MONTHS.get(one.key, Both()),
            one.food_ha,
            one.need_ha,
            one.met_pct,
            one.weakest,
        )
        for one in found.seasons
    )
    said = (*_said(found), *_hungriest(found))
    return Seasons(said, tuple(_missing(found)), rows, UNIT, _hunger(found))


def _hunger(found: Findings) -> tuple[HungerRow, ...]:
    """The hunger calendar: which part of its need each ecoprofile finds in each season, on a mean km2."""
    return tuple(
        HungerRow(id, _name(found.profiles[id]), tuple((one.met_pct, one.weakest) for one in seasons))
        for id, seasons in found.hunger.items()
        if seasons
    )


def _hungriest(found: Findings) -> list[Both]:
    """Who finds too little when; the worst first."""
    short = sorted(
        (one.met_pct, id, one.key)
        for id, seasons in found.hunger.items()
        for one in seasons
        if one.met_pct is not None and one.met_pct < 100.0
    )
    if not found.hunger:
        return []
    if not short:
        return [
            Both(
                "Geen enkele groep soorten komt gemiddeld in een seizoen voedsel tekort.",
                "On average no group of species is short of food in any season.",
            )
        ]
    told = [
        say(
            "{name} in {season} ({met})",
            "{name} in {season} ({met})",
            name=uncapped(_name(found.profiles[id])),
            season=season(key),
            met=percent(met),
        )
        for met, id, key in short[:_MOST_HUNGRY]
    ]
    return [say("De grootste honger hebben {list}.", "Hungriest are {list}.", list=all_of(told))]


def _name(profile: Profile) -> Both:
    return Both(profile.name_nl or profile.name_en, profile.name_en or profile.name_nl)


def _said(found: Findings) -> list[Both]:
    weakest = next(one for one in found.seasons if one.weakest)
    enough = (weakest.met_pct or 0.0) >= 100.0
    if enough:
        parts = [_EVERY_MONTH]
    elif weakest.key == "summer":
        parts = [joined([_EVERY_MONTH, _POOR_SUMMER])]
    else:
        lean = say(
            "Een mooie zomer helpt niet als er in {season} te weinig bloeit.",
            "A rich summer does not help when too little flowers in {season}.",
            season=season(weakest.key),
        )
        parts = [joined([_EVERY_MONTH, lean])]
    if enough:
        parts.append(
            say(
                "Gemiddeld is er hier in elk seizoen genoeg; {season} is het schraalst.",
                "On average there is enough in every season here; {season} is the leanest.",
                season=season(weakest.key),
            )
        )
    short = [one for one in found.seasons if one.met_pct is not None and one.met_pct < 100.0]
    if short:
        told = [(season_name(one.key), percent(one.met_pct or 0.0)) for one in short]
        listed = [Both(f"{name.nl} {met.nl}", f"{name.en} {met.en}") for name, met in told]
        parts.append(
            say(
                "Zoveel van wat nodig is, is er gemiddeld: {list}.",
                "So much of what is needed is there on average: {list}.",
                list=joined(listed, ", "),
            )
        )
    if found.food is not None:
        parts.append(
            say(
                "Op {share} van het land is er binnen 1 km2 het hele jaar door genoeg.",
                "On {share} of the land there is enough all year within 1 km2.",
                share=percent(found.food.complete_pct),
            )
        )
    parts += _districts(found)
    return parts


def _districts(found: Findings) -> list[Both]:
    """The districts with most and least habitat."""
    known = [(name, land) for name, land in found.districts or () if land.share_pct is not None and land.known_m2 > 1e4]
    if len(known) < 2:
        return []
    order = sorted(known, key=lambda one: one[1].share_pct or 0.0)
    best = district(order[-1][0])
    return [
        say(
            "Het meeste leefgebied heeft {best} ({high}), het minste {worst} ({low}).",
            "{best} has most habitat ({high}), {worst} least ({low}).",
            best=Both(best.nl, capital(best).en),
            high=percent(order[-1][1].share_pct or 0.0),
            worst=district(order[0][0]),
            low=percent(order[0][1].share_pct or 0.0),
        )
    ]


def _missing(found: Findings) -> list[Both]:
    parts = []
    if found.food is None:
        parts.append(
            say(
                "Waar in de gemeente het krap is, is niet bekend: de kaart is daar te grof voor of kent het land niet.",
                "Where food is short is not known: the map is too coarse for it or does not know the land.",
            )
        )
    if found.has_nameless_districts:
        parts.append(
            say(
                "Dorpen en wijken zijn niet vergeleken: in hun laag staat geen naam.",
                "Villages and districts were not compared: their layer has no names.",
            )
        )
    elif found.districts is None:
        parts.append(
            say(
                "Dorpen en wijken zijn niet vergeleken: hun laag is niet gegeven.",
                "Villages and districts were not compared: their layer was not given.",
            )
        )
    return parts


# ---- ecoprofiles -----------------------------------------------------------------------------------------------------
def ecoprofiles(found: Findings) -> Ecoprofiles:
    """Whether the habitat of each group of species holds together and is large enough."""
    if not found.networks:
        text = (
            say(
                "Netwerken per soortgroep zijn niet berekend: de leefgebiedenkaart is daar te grof voor.",
                "Networks per group of species were not computed: the habitat map is too coarse.",
            )
            if not found.has_fine_map
            else say(
                "Netwerken per soortgroep zijn niet berekend: de kaart heeft hier geen land.",
                "Networks per group of species were not computed: the map has no land here.",
            )
        )
        return Ecoprofiles(missing=(text,))
    rows = tuple(_row(found.profiles[id], networks, found.rules) for id, networks in found.networks.items())
    viable = sum(row.viable > 0 for row in rows)
    said = [
        say(
            "Voor {viable} van de {all} groepen is er een netwerk dat groot genoeg is om te blijven bestaan.",
            "For {viable} of the {all} groups there is a network that is large enough to last.",
            viable=viable,
            all=len(rows),
        ),
        Both(
            "Land buiten de gemeentegrens telt mee voor zover bijen er kunnen komen.",
            "Land beyond the border counts as far as bees can get there.",
        ),
    ]
    if found.watch:
        said.append(
            say(
                "Wees zuinig op bouwsteen {blocks}: valt er een weg, dan valt een netwerk uiteen.",
                "Take care of building block {blocks}: when one is lost, a network falls apart.",
                blocks=", ".join(found.watch),
            )
        )
    return Ecoprofiles(tuple(said), (), rows)


def _row(profile: Profile, networks: ProfileNetworks, rules: Rules) -> ProfileRow:
    return ProfileRow(
        profile.id,
        _name(profile),
        networks.habitat_ha,
        networks.areas,
        networks.networks,
        networks.viable,
        networks.key_patches,
        networks.largest_ha,
        profile.key_ha,
        _verdict(profile, networks, rules),
    )


def _verdict(profile: Profile, networks: ProfileNetworks, rules: Rules) -> Both:
    if not networks.networks:
        return Both("geen leefgebied van betekenis", "no habitat to speak of")
    if networks.viable:
        return Both("duurzaam", "viable")
    needed = (rules.viable_key if networks.key_patches else rules.viable_total) * profile.key_ha
    told = [pair(networks.largest_ha, needed, tongue) for tongue in (DUTCH, ENGLISH)]
    return say(
        "nog niet duurzaam: {has} van {needed}",
        "not viable yet: {has} of {needed}",
        has=(told[DUTCH][0], told[ENGLISH][0]),
        needed=(told[DUTCH][1], told[ENGLISH][1]),
    )
