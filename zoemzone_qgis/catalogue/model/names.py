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
@lru_cache(maxsize=8192)  # each field of a layer is held against every synonym
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
    short = plain(name)
    if len(short) == SHAPEFILE_LENGTH and any(_is_cut(short, one) for one in (wanted, *synonyms)):
        return CUT
    return 0.0


def _is_cut(short: str, whole: str) -> bool:
    """Whether a name is what a shapefile leaves of a whole one: ten characters, the last ones a number if need be."""
    begins = _begins(whole)
    # of two names with the same beginning a shapefile numbers the second: oppervla_1
    return short in begins or (_NUMBERED.search(short) is not None and _NUMBERED.sub("", short) in begins)


@lru_cache(maxsize=4096)
def _begins(whole: str) -> frozenset[str]:
    """What a shapefile can leave of a name, however its parts are set apart: ten characters, or less for a number."""
    long = plain(whole)
    spelled = {long, _APART.sub("", long), _APART.sub("_", long)}
    lengths = (SHAPEFILE_LENGTH, SHAPEFILE_LENGTH - 2, SHAPEFILE_LENGTH - 3)
    return frozenset(one[:length] for one in spelled if len(one) > SHAPEFILE_LENGTH for length in lengths)
