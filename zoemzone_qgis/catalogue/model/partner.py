"""Layers of partners: which of the known types a layer is, by its fields, and what it lacks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as kept

from .names import likeness
from .partnercheck import Finding, LayerFacts, check, completeness
from .partnertypes import (
    GEOMETRIES,
    LINE,
    NO_GEOMETRY,
    POINT,
    POLYGON,
    FieldMap,
    PartnerField,
    PartnerType,
    partner_types,
    read_types,
)

__all__ = [
    "GEOMETRIES", "LINE", "NO_GEOMETRY", "POINT", "POLYGON", "FieldMap", "Finding", "Guess", "LayerFacts",
    "PartnerField", "PartnerType", "check", "completeness", "match_fields", "partner_types", "read_types",
    "recognise",
]  # fmt: skip
LEAST_SCORE = 0.2
"""Below this a likeness is chance: a layer with a lone field "type" is nothing in particular."""
OTHER_SHAPE = 0.5
"""What a guess is still worth when the geometry is another: a tree register of crowns is a tree register yet."""


@dataclass(frozen=True)
class Guess:
    """A type that a layer may be."""

    type: PartnerType
    score: float
    """From 0 to 1: how much of what the type needs is there; fields that many types have count less."""
    field_map: FieldMap = kept(default_factory=dict, hash=False)
    missing: tuple[str, ...] = ()
    """Required fields that were not found; of a group the first."""


def match_fields(kind: PartnerType, fields: Sequence[str]) -> dict[str, str]:
    """Which field of a layer is which field of a type; each is taken once, the best likeness first."""
    pairs = sorted(
        (
            (-likeness(name, one.name, one.synonyms), number, place, one.name, name)
            for number, one in enumerate(kind.fields)
            for place, name in enumerate(fields)
        ),
    )
    found: dict[str, str] = {}
    for worse, _, _, required, name in pairs:
        if worse < 0 and required not in found and name not in found.values():
            found[required] = name
    return {one.name: found[one.name] for one in kind.fields if one.name in found}


def recognise(fields: Sequence[str], geometry: str = "", types: Sequence[PartnerType] | None = None) -> list[Guess]:
    """The types that a layer with these fields may be, the likeliest first; empty when it looks like none.

    ``geometry`` is "point", "line", "polygon" or "none"; "" where it is not known.
    """
    kinds = partner_types() if types is None else tuple(types)
    maps = [match_fields(kind, fields) for kind in kinds]
    weights = _weights(kinds)
    guesses = []
    for kind, found in zip(kinds, maps, strict=True):
        needs = kind.needs
        whole = sum(max(weights[one.name] for one in group) for group in needs)
        there = sum(max((_worth(one, found, weights) for one in group), default=0.0) for group in needs)
        score = there / whole if whole else 0.0
        if geometry and kind.geometry and geometry not in kind.geometry:
            score *= OTHER_SHAPE
        if score >= LEAST_SCORE:
            missing = tuple(group[0].name for group in needs if not any(one.name in found for one in group))
            guesses.append(Guess(kind, score, found, missing))
    # a stable sort: types that fit as well keep the order of the file
    return sorted(guesses, key=lambda guess: -round(guess.score, 9))


def _worth(one: PartnerField, found: FieldMap, weights: Mapping[str, float]) -> float:
    if one.name not in found:
        return 0.0
    return weights[one.name] * likeness(found[one.name], one.name, one.synonyms)


def _weights(kinds: Sequence[PartnerType]) -> dict[str, float]:
    """What a field tells: one that many types have, under this name or as a synonym, tells little."""
    names = {one.name for kind in kinds for one in kind.fields}
    return {
        name: 1.0 / max(1, sum(any(likeness(name, one.name, one.synonyms) for one in kind.fields) for kind in kinds))
        for name in names
    }
