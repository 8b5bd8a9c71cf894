"""Several catalogues as one: by id, the nearest wins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from ...core.errors import Fault
from .catalogue import Catalogue
from .entry import ORIGINS, Entry, Theme


def merged(catalogues: Sequence[Catalogue]) -> Catalogue:
    """One catalogue: local before remote before shipped, and of two of one kind the one that is given first.

    Layers stand where the farthest catalogue has them, so that a replaced layer stays in its place. An entry is never
    mixed from two: whoever gives an id anew gives all of it.
    """
    near_first = sorted(catalogues, key=lambda one: ORIGINS.index(one.origin.kind))
    warnings = [fault for one in near_first for fault in one.warnings]
    winners: dict[str, Entry] = {}
    for one in near_first:
        for entry in one.entries:
            winner = winners.setdefault(entry.id, entry)
            if winner is not entry and winner.origin.kind == entry.origin.kind:
                warnings.append(_twice(winner, entry))
    # a stable sort keeps what was given first before its like, whichever way it is walked
    far_first = sorted(catalogues, key=lambda one: -ORIGINS.index(one.origin.kind))
    places = dict.fromkeys(entry.id for one in far_first for entry in one.entries)
    themes: dict[str, Theme] = {}
    for one in near_first:
        for theme in one.themes:
            themes.setdefault(theme.key, theme)
    keys = dict.fromkeys(theme.key for one in far_first for theme in one.themes)
    base = far_first[0] if far_first else Catalogue()
    return replace(
        base,
        themes=tuple(themes[key] for key in keys),
        entries=tuple(winners[key] for key in places),
        warnings=tuple(warnings),
        extra={},
    )


def _twice(winner: Entry, entry: Entry) -> Fault:
    return Fault(
        "{file}, {entry}: {other} has a layer with the same id and goes before it. Give one of the two another id.",
        file=PurePath(entry.origin.place).name,
        entry=entry.id,
        other=winner.origin.place,
    )
