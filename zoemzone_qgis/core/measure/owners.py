"""Whose land a unit is: a class of owner, from words or the code of a BGT holder."""

from __future__ import annotations

import re
from collections.abc import Iterable

OWN, OWN_LEASED, GOVERNMENT, PRIVATE, UNKNOWN = OWNER_CLASSES = (
    "own",
    "own_leased",
    "government",
    "private",
    "unknown",
)

BELIEVED = frozenset(("verge", "bank", "water", "lawn", "shrub", "rail"))
"""Groups of classes of road, verge, green and water objects: there the holder of a BGT object is mostly the owner."""
BELIEVED_CLASSES = frozenset(("VERH", "OVH", "PLV", "MHVH"))
NOT_BELIEVED = frozenset(("GRR",))

_HOLDER = re.compile(r"([GPWL])\d{4}")
"""G municipality, P province, W water board, L state (L0001 nature and food, L0002 Rijkswaterstaat, L0003 defence,
L0004 ProRail); the codes of the BGT's list of holders."""

_LEASED = ("verpacht", "pacht", "erfpacht", "leased", "leased out", "lease")
_OWN = ("eigen", "own", "eigendom")
_MUNICIPAL = ("gemeente", "municipality", "municipal")
_GOVERNMENT = (
    "rijk", "state", "rijkswaterstaat", "rws", "prorail", "provincie", "province", "waterschap", "hoogheemraadschap",
    "wetterskip", "water board", "overheid", "government", "rijksvastgoedbedrijf", "rvb", "staatsbosbeheer", "sbb",
    "ministerie", "ministry", "defensie", "domeinen", "railway", "spoorwegen", "public authority",
)  # fmt: skip
_PRIVATE = (
    "particulier", "private", "prive", "privé", "bewoner", "resident", "agrariër", "agrarier", "farmer", "boer",
    "bedrijf", "business", "company", "stichting", "foundation", "vereniging", "association", "vve", "kerk", "church",
    "woningcorporatie", "housing association", "natuurmonumenten", "bv", "b.v.", "nv", "n.v.", "maatschap", "vof",
    "v.o.f.", "landschap",
)  # fmt: skip
_UNKNOWN = ("onbekend", "unknown", "niet bekend", "not known", "n.v.t.", "geen")


def is_holder(owner: str) -> bool:
    """Whether this is the code of a BGT holder.

    >>> is_holder("G0228"), is_holder("gemeente Ede")
    (True, False)
    """
    return _HOLDER.fullmatch(owner.strip().upper()) is not None


def owner_class(owner: str, own: Iterable[str] = (), holds: bool = True) -> str:
    """The class of an owner: own, own_leased, government, private or unknown.

    ``own`` are the owners that count as own (case does not matter) and win; without any, municipalities do, because
    the reader is one. ``holds`` says whether the land is of a kind for which the holder of a BGT object is its
    owner; else such a code says nothing. A name that tells nothing is private: authorities are known by their names.

    >>> owner_class("G0228"), owner_class("G0228", holds=False), owner_class("W0621"), owner_class("")
    ('own', 'unknown', 'government', 'unknown')
    >>> owner_class("gemeente Ede", own=["Gemeente Wageningen"]), owner_class("J. Jansen"), owner_class("own_leased")
    ('government', 'private', 'own_leased')
    """
    text = owner.strip().casefold()
    listed = {one.strip().casefold() for one in own}
    if text and text in listed:
        return OWN
    if text.replace(" ", "_") in OWNER_CLASSES:
        return text.replace(" ", "_")
    if not text or _has(text, _UNKNOWN):
        return UNKNOWN
    holder = _HOLDER.fullmatch(owner.strip().upper())
    municipal = GOVERNMENT if listed else OWN
    if holder:
        if not holds:
            return UNKNOWN
        return municipal if holder[1] == "G" else GOVERNMENT
    if _has(text, _GOVERNMENT):
        return GOVERNMENT
    if _has(text, _PRIVATE):
        return PRIVATE
    if _has(text, _LEASED):
        return OWN_LEASED
    if _has(text, _MUNICIPAL):
        return municipal
    return OWN if _has(text, _OWN) else PRIVATE


def believed(id: str, group: str) -> bool:
    """Whether the holder of a BGT object of this class (and group) is believed to be its owner.

    >>> believed("BRMR", "verge"), believed("GRR", "verge"), believed("VERH+BMZ", "built"), believed("GAGR", "")
    (True, False, True, False)
    """
    ground = id.partition("+")[0]
    return (group in BELIEVED and ground not in NOT_BELIEVED) or ground in BELIEVED_CLASSES


def _has(text: str, words: Iterable[str]) -> bool:
    """Whether one of the words stands in a text, by itself."""
    return any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) for word in words)
