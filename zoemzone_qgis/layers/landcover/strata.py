"""Which layer wins: the order of sources as ranks."""

from __future__ import annotations

from collections.abc import Sequence

STRATUM = 1000  # ranks a stratum has for its own order

BGT, BGT_FARM = "BGT", "BGT farmland"
BRP, BRP_ELEMENTS = "BRP", "BRP landscape elements"
NATURE = "NATURE"
OWN = "OWN"

# Within BGT and one height level, the highest first: building, road, water, unpaved, vegetated. A hedge drawn as a
# line lies on the land beside it, never on a building, a road or water. Functional areas (cemetery, allotments) say
# more than the terrain they lie on. Other sources use the same names.
WITHIN = ("building", "road", "water", "hedge", "function", "unpaved", "vegetated")
LEVELS = 9  # height levels above ground that are told apart


def order_of_strata(sources: Sequence[str], with_nature: bool) -> list[str]:
    """Strata from the top down, for sources in the user's order (own layers are "OWN:<place in the list>").

    Own layers and the landscape elements of BRP win everywhere; crops of BRP win over BGT farmland only, so with
    BGT they come right between BGT's other land and its farmland. Nature management types stand below BRP and
    BGT, above everything coarser.

    >>> order_of_strata(["BGT", "BRP", "CORINE"], with_nature=True)
    ['BRP landscape elements', 'BGT', 'BRP', 'BGT farmland', 'NATURE', 'CORINE']
    """
    own = [source for source in sources if source.startswith(OWN)]
    rest: list[str] = []
    for source in sources:
        if source == BGT:
            rest += [BGT, *([BRP] if BRP in sources else []), BGT_FARM]
        elif source == BRP:
            rest += [] if BGT in sources else [BRP]
        elif not source.startswith(OWN):
            rest.append(source)
    if with_nature:
        place = max((rest.index(finer) + 1 for finer in (BGT_FARM, BRP) if finer in rest), default=0)
        rest.insert(place, NATURE)
    return own + ([BRP_ELEMENTS] if BRP in sources else []) + rest


def ranks_of_strata(order: Sequence[str]) -> dict[str, int]:
    """The lowest rank of each stratum; a higher rank covers a lower one.

    >>> ranks_of_strata(["BGT", "CORINE"])
    {'BGT': 1000, 'CORINE': 0}
    """
    return {stratum: (len(order) - 1 - place) * STRATUM for place, stratum in enumerate(order)}


def rank_within(kind: str, level: int) -> int:
    """Rank inside a stratum: the height level first, then the kind of object.

    >>> rank_within("road", 1) > rank_within("building", 0) > rank_within("vegetated", 0)
    True
    """
    return min(max(level, 0), LEVELS) * len(WITHIN) + len(WITHIN) - 1 - WITHIN.index(kind)
