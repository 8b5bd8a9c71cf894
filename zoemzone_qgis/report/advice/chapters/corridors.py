"""The chapters on gaps, initiatives near by, and links to neighbours."""

from __future__ import annotations

import re
from collections.abc import Callable

from ....core.measure.owners import GOVERNMENT, OWN, UNKNOWN, owner_class
from ....layers.advice.network import LEAST_M2, Crossing, GapLine
from ..findings import Findings
from ..model import Around, Both, GapRow, Gaps, Initiative, NeighbourLink
from ..sentences import (
    NOT_KNOWN,
    all_of,
    block_name,
    capital,
    class_name,
    counted,
    direction,
    district,
    metres,
    neighbour,
    say,
    status,
)

MOST_GAPS = 40
MOST_INITIATIVES = 30
MOST_LINKS = 20
LEAST_HA = 0.05
"""Smaller blocks over the border are told in number only, unless there are no others (E)."""
KINDS = {
    "stone": Both("stapstenen te ver uiteen", "stepping stones too far apart"),
    "strip": Both("strook onderbroken", "strip broken"),
}
_CERTAIN = {
    "yes": Both("ja", "yes"),
    "no": Both("nee, hangt af van het beheer", "no, depends on management"),
}
_PRIVATE = Both("particuliere eigenaar", "private owner")
_SHARE = re.compile(r"^(?P<name>.*\S)\s+(?P<share>\d+(?:[.,]\d+)?)\s*%?$")
_MOST_PARTS = 3


def gaps(found: Findings) -> Gaps:
    """The gaps, most important first."""
    if found.gaps is None:
        text = say(
            "Onderbrekingen zijn niet bekend: de laag van Ontbrekende schakels in het bijennetwerk is niet gegeven.",
            "Gaps are not known: the layer of Missing links in the bee network was not given.",
        )
        return Gaps(missing=(text,))
    routes = _routes(found)
    if found.is_unlinked and not found.is_lone:
        text = say(
            "Tussen de Bed & Breakfast-gebieden is geen route gevonden om te onderzoeken: die waarmee is gerekend "
            "liggen te ver uiteen, of het is er maar een.",
            "No route between Bed & Breakfast areas was found to look at: those that counted lie too far apart, or "
            "there is only one.",
        )
        return Gaps(missing=(text,))
    if found.is_unlinked:
        text = say(
            "Er zijn nog geen twee Bed & Breakfast-gebieden om te verbinden; dan valt er ook niets te onderbreken. "
            "Maak eerst een tweede gebied, hier of bij de buren.",
            "There are no two Bed & Breakfast areas to link yet, so nothing can be broken. First make a second area, "
            "here or with the neighbours.",
        )
        return Gaps(missing=(text,))
    if not found.gaps:
        text = say("In deze gemeente is geen onderbreking gevonden.", "No gap was found in this municipality.")
        return Gaps(tuple(routes), (text,))
    shown = found.gaps[:MOST_GAPS]
    said = [
        say(
            "Er zijn {count}. De langste is {length}.",
            "There are {count}. The longest is {length}.",
            count=counted(len(found.gaps), ("onderbreking", "onderbrekingen"), ("gap", "gaps")),
            length=metres(max(gap.length_m for gap in found.gaps)),
        )
    ]
    if len(found.gaps) == 1:
        said = [
            say(
                "Er is 1 onderbreking, van {length}.",
                "There is 1 gap, of {length}.",
                length=metres(found.gaps[0].length_m),
            )
        ]
    if len(shown) < len(found.gaps):
        shows = ("De tabel toont de {count} belangrijkste.", "The table shows the {count} most important.")
        said.append(say(*shows, count=len(shown)))
    return Gaps((*said, *routes), (), tuple(_gap(found, gap) for gap in shown), len(found.gaps))


def _routes(found: Findings) -> list[Both]:
    if found.routes is None or not found.routes[1]:
        return []
    linked, every = found.routes
    if every == 1:
        broken = Both("De enige onderzochte route is onderbroken.", "The only route that was looked at has a gap.")
        whole = Both("De enige onderzochte route is niet onderbroken.", "The only route that was looked at has no gap.")
        return [whole if linked else broken]
    if linked == 0:
        return [
            say(
                "Alle {all} onderzochte routes zijn onderbroken.",
                "All {all} routes that were looked at have gaps.",
                all=every,
            )
        ]
    return [
        say(
            "Van de {all} onderzochte routes {are} er {linked} zonder onderbreking.",
            "Of the {all} routes that were looked at, {linked} {are} without a gap.",
            all=every,
            linked=linked,
            are=Both("is" if linked == 1 else "zijn", "is" if linked == 1 else "are"),
        )
    ]


def _gap(found: Findings, gap: GapLine) -> GapRow:
    return GapRow(
        gap.id,
        KINDS.get(gap.kind, Both(gap.kind, gap.kind)),
        block_name(*gap.start),
        block_name(*gap.end),
        gap.length_m,
        gap.over_m,
        _shares(gap.classes, lambda name: class_name(found.table, name)),
        _shares(gap.managers, lambda name: _manager(found, name)),
        district(gap.place),
        _CERTAIN.get(gap.certain.lower(), Both()),
        gap.importance,
    )


def _shares(text: str, called: Callable[[str], Both]) -> Both:
    """Names with their share, such as "GAGR 60 %, ERF 40 %", in words; the largest three."""
    parts: dict[Both, float | None] = {}
    for part in (one.strip() for one in text.split(",")):
        if not part:
            continue
        match = _SHARE.match(part)
        name = called(match["name"] if match else part)
        share = float(match["share"].replace(",", ".")) if match else None
        parts[name] = share if share is None else (parts.get(name) or 0.0) + share
    if not parts:
        return NOT_KNOWN
    shown = sorted(parts.items(), key=lambda one: -(one[1] or 0.0))[:_MOST_PARTS]
    said = [
        name if share is None else Both(f"{name.nl} {share:.0f} %", f"{name.en} {share:.0f} %") for name, share in shown
    ]
    return all_of(said)


def _manager(found: Findings, name: str) -> Both:
    """A manager in both languages. Names of authorities are shown; those of private owners never are."""
    known = found.managers.get(name.casefold())
    if known is not None:
        return known
    kind = owner_class(name)
    if kind in (OWN, GOVERNMENT):
        return Both(name, name)
    return NOT_KNOWN if kind == UNKNOWN else _PRIVATE


# ---- around ----------------------------------------------------------------------------------------------------------
def around(found: Findings) -> Around:
    """Initiatives and links over the border, with what is not known of them."""
    said, missing = [], []
    initiatives = tuple(
        Initiative(
            one.name or "-",
            one.organisation,
            status(one.status),
            Both(one.what, one.what),
            one.distance_m,
            direction(one.bearing),
            one.years,
        )
        for one in (found.initiatives or ())[:MOST_INITIATIVES]
    )
    if found.initiatives is None:
        missing.append(
            say(
                "Initiatieven zijn niet bekend: het register is niet gegeven.",
                "Initiatives are not known: the register was not given.",
            )
        )
    elif not found.initiatives:
        missing.append(
            say(
                "In het register staat geen initiatief in de gemeente of binnen {reach}.",
                "The register has no initiative in the municipality or within {reach}.",
                reach=metres(found.initiative_m),
            )
        )
    else:
        said.append(
            say(
                "In de gemeente en binnen {reach} zijn er {count}. Zoek hen op: samen is het sneller gedaan.",
                "In the municipality and within {reach} there are {count}. Look them up: together it is done sooner.",
                reach=metres(found.initiative_m),
                count=counted(len(found.initiatives), ("initiatief", "initiatieven"), ("initiative", "initiatives")),
            )
        )
    links, more, lacking = _links(found)
    return Around(tuple(said + more), tuple(missing + lacking), initiatives, links)


def _links(found: Findings) -> tuple[tuple[NeighbourLink, ...], list[Both], list[Both]]:
    if found.crossings is None:
        text = say(
            "Verbindingen met buurgemeenten zijn niet bekend: de bouwstenen zijn niet gegeven.",
            "Links with neighbours are not known: the building blocks were not given.",
        )
        return (), [], [text]
    if not found.crossings:
        text = say(
            "Geen bouwsteen steekt de grens over of ligt er binnen {reach} van een bouwsteen aan deze kant. Reikt de "
            "kaart niet tot over de grens, dan is dat niet te zien.",
            "No building block crosses the border or lies within {reach} of one on this side. Where the map ends at "
            "the border, this cannot be seen.",
            reach=metres(found.link_m),
        )
        return (), [], [text]
    large = [one for one in found.crossings if one.block.effective_ha >= LEAST_HA] or list(found.crossings)
    links = tuple(_link(one) for one in large[:MOST_LINKS])
    names = sorted({one.with_whom for one in links if one.with_whom})
    lacking = []
    more = []
    rest = len(found.crossings) - len(links)
    if names:
        listed = all_of([neighbour(one) for one in names])
        more = [say("Spreek hierover met {names}.", "Talk about these with {names}.", names=listed)]
    if rest:
        more.append(
            say(
                "{count} op of bij de grens {are} kleiner of verder weg en {stand} niet in de tabel.",
                "{count} on or near the border {are} smaller or farther off and {stand} not in the table.",
                count=counted(rest, ("bouwsteen", "bouwstenen"), ("block", "blocks")),
                are=Both("is" if rest == 1 else "zijn", "is" if rest == 1 else "are"),
                stand=Both("staat" if rest == 1 else "staan", "is" if rest == 1 else "are"),
            )
        )
    if not found.has_neighbours:
        lacking.append(
            say(
                "Met welke buurgemeente is niet bekend: de laag met buren is niet gegeven.",
                "With which neighbour is not known: the layer of neighbours was not given.",
            )
        )
    return links, more, lacking


def _link(one: Crossing) -> NeighbourLink:
    block = block_name(one.block.type, one.block.id)
    name = one.neighbour
    outside = max(0.0, one.block.effective_ha - one.block.inside_ha)
    where = neighbour(name) if name else Both("de buurgemeente", "the neighbour")
    if one.near is None:
        said = say(
            "{block} ligt aan beide kanten van de grens met {where}: beheer het samen.",
            "{block} lies on both sides of the border with {where}: manage it together.",
            block=capital(block),
            where=where,
        )
    elif one.distance_m < 0.5:
        said = say(
            "{block} in {where} grenst aan {near} hier.",
            "{block} in {where} touches {near} here.",
            block=capital(block),
            where=where,
            near=block_name(one.near.type, one.near.id),
        )
    else:
        said = say(
            "{block} in {where} ligt op {distance} van {near} hier.",
            "{block} in {where} lies at {distance} from {near} here.",
            block=capital(block),
            where=where,
            distance=metres(one.distance_m),
            near=block_name(one.near.type, one.near.id),
        )
    inside = one.block.inside_ha if one.block.inside_m2 >= LEAST_M2 else 0.0
    return NeighbourLink(block, name, inside, outside, one.distance_m, said)
