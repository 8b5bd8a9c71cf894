"""What was decided before about a partner's layer: for the same file, for the same fields, for the same names."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..settings import FIELD_MAPS
from .model.entry import Entry
from .partnerfile import Part, PartnerFile

MOST_NAMES = 20
"""Names of a field that are remembered for one required field."""


@dataclass(frozen=True)
class Remembered:
    """An entry that says how a layer was read before, and whether it is the very same layer."""

    entry: Entry
    is_same: bool


def remembered(file: PartnerFile, part: Part, entries: Iterable[Entry]) -> Remembered | None:
    """The entry of the same layer of the same file, else of a layer of a partner with the same fields."""
    fields = key_of(part.field_names)
    alike: Entry | None = None
    for entry in entries:
        if not entry.is_file or not entry.address:
            continue
        if _plain(entry.place) == _plain(file.path) and entry.layer in ("", part.name):
            return Remembered(entry, True)
        if alike is None and entry.partner_type and fields and key_of(entry.fields) == fields:
            alike = entry
    return Remembered(alike, False) if alike is not None else None


def key_of(fields: Sequence[str]) -> tuple[str, ...]:
    """A set of fields, whatever their order and case."""
    return tuple(sorted(name.casefold() for name in fields))


def _plain(path: str) -> str:
    return path.replace("\\", "/")


# ---- names --------------------------------------------------------------------------------------
def known_names(kind: str) -> dict[str, list[str]]:
    """Required field -> names that the user once said it goes by, the latest first."""
    try:
        found = json.loads(FIELD_MAPS.get().get(kind, "{}"))
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(name): [str(one) for one in names] for name, names in found.items() if isinstance(names, list)}


def remember(kind: str, field_map: Mapping[str, str]) -> None:
    """Keep what the names of fields mean, for the next layer of this type."""
    names = known_names(kind)
    for required, actual in field_map.items():
        if actual and actual != required:
            names[required] = [actual, *(one for one in names.get(required, ()) if one != actual)][:MOST_NAMES]
    maps = FIELD_MAPS.get()
    FIELD_MAPS.set({**maps, kind: json.dumps(names, ensure_ascii=False)})


def with_known_names(kind: str, fields: Sequence[str], field_map: Mapping[str, str]) -> dict[str, str]:
    """A mapping with what the user said before filled in where the names are there."""
    there = {name.casefold(): name for name in fields}
    made = dict(field_map)
    for required, names in known_names(kind).items():
        actual = next((there[one.casefold()] for one in names if one.casefold() in there), "")
        if actual and actual not in made.values():
            made[required] = actual
    return made
