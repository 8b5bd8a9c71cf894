"""Which values of an own table differ from the shipped one."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

EXPERT = "E"
MOST_VALUES = 400
"""More differences than this are not listed one by one."""
_KEYS = ("id", "key", "code", "measure", "source", "letter")


@dataclass(frozen=True)
class Change:
    """A value that differs: row and column, shipped and own value ("" where there is none), and whether the shipped one
    is an estimate of experts (E)."""

    row: str
    column: str
    shipped: str
    own: str
    expert: bool


def table_changes(shipped: Path, own: Path) -> tuple[Change, ...]:
    """The cells of ``own`` that differ from ``shipped``, row by row, with rows that were added or left out.

    Rows are known by their id, key or code, with a number where several share one; numbers that are equal however they
    are written (0.50 and .5) are no change, nor is a column that the shipped table lacks with nothing in it.

    >>> import tempfile
    >>> folder = Path(tempfile.mkdtemp())
    >>> _ = (folder / "a.csv").write_text("id,weight,basis\\nGKR,1,E\\nHEI,0.5,P\\n")
    >>> _ = (folder / "b.csv").write_text("id,weight,basis\\nGKR,1.0,E\\nHEI,0.4,P\\nOWN,1,E\\n")
    >>> for change in table_changes(folder / "a.csv", folder / "b.csv"):
    ...     print(change.row, change.column, change.shipped, change.own)
    HEI weight 0.5 0.4
    OWN   OWN
    """
    before, after = _rows(shipped), _rows(own)
    found = []
    for key in dict.fromkeys([*before, *after]):
        old, new = before.get(key), after.get(key)
        if old is None or new is None:
            found.append(Change(key, "", key if old else "", key if new else "", _expert(old or {})))
            continue
        for column in dict.fromkeys([*old, *new]):
            one, other = old.get(column, ""), new.get(column, "")
            if not _same(one, other):
                found.append(Change(key, column, one, other, _expert(old)))
    return tuple(found)


def _rows(path: Path) -> dict[str, Mapping[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    found: dict[str, Mapping[str, str]] = {}
    for row in rows:
        cells = {str(name).strip(): str(value or "").strip() for name, value in row.items() if name is not None}
        name = next((cells[key] for key in _KEYS if cells.get(key)), "")
        name = " ".join(part for part in (name, cells.get("item", ""), cells.get("form", "")) if part)
        found[_unused(name, found)] = cells
    return found


def _unused(name: str, taken: Iterable[str]) -> str:
    known = set(taken)
    if name not in known:
        return name
    number = 2
    while f"{name} ({number})" in known:
        number += 1
    return f"{name} ({number})"


def _same(one: str, other: str) -> bool:
    if one == other:
        return True
    try:
        return float(one) == float(other)
    except ValueError:
        return False


def _expert(cells: Mapping[str, str]) -> bool:
    """Whether a row says of itself that it is an estimate of experts."""
    told = f"{cells.get('basis', '')},{cells.get('source', '')}".replace(";", ",")
    return EXPERT in {word.strip() for word in told.split(",")}
