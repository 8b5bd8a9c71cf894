"""Whether two names of fields mean the same: case, accents, separators, synonyms and what a shapefile cuts off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from .search import plain

EXACT, SYNONYM, CUT = 1.0, 0.9, 0.75
SHAPEFILE_LENGTH = 10
"""What a shapefile keeps of a name, in bytes."""
_KNOWN = 1 << 16
"""Answers that are kept: each field of a layer is set beside every name of every type, many times over."""
_APART = re.compile(r"[^a-z0-9]+")
_NUMBERED = re.compile(r"_\d{1,2}$")


@lru_cache(maxsize=_KNOWN)
def squeezed(name: str) -> str:
    """A name without case, accents and separators.

    >>> squeezed("Maai-Frequentie (per jaar)")
    'maaifrequentieperjaar'
    """
    return _APART.sub("", plain(name))


def likeness(name: str, wanted: str, synonyms: Sequence[str] = ()) -> float:
    """How far a name of a layer's field is the wanted one: 1 the same, less for a synonym or a cut name, 0 not.

    >>> [likeness(name, "maaifrequentie", ["maaibeurten"]) for name in ("MAAIFREQUE", "Maaibeurten", "maai")]
    [0.75, 0.9, 0.0]
    """
    bare = squeezed(name)
    if not bare:
        return 0.0
    if bare == squeezed(wanted):
        return EXACT
    if any(bare == squeezed(one) for one in synonyms):
        return SYNONYM
    if any(_is_cut(name, one) for one in (wanted, *synonyms)):
        return CUT
    return 0.0


@lru_cache(maxsize=_KNOWN)
def _is_cut(name: str, whole: str) -> bool:
    """Whether a name is what a shapefile leaves of a whole one: ten characters, the last ones a number if need be."""
    short, long = plain(name), plain(whole)
    for spelled in (long, _APART.sub("", long), _APART.sub("_", long)):
        if len(spelled) <= SHAPEFILE_LENGTH:
            continue
        if len(short) == SHAPEFILE_LENGTH and spelled.startswith(short):
            return True
        # of two names with the same beginning a shapefile numbers the second: oppervla_1
        if len(short) <= SHAPEFILE_LENGTH and _NUMBERED.search(short):
            begin = _NUMBERED.sub("", short)
            if len(begin) >= SHAPEFILE_LENGTH - 3 and len(short) == SHAPEFILE_LENGTH and spelled.startswith(begin):
                return True
    return False
