"""What a mowing contract says of grass now, and what with a measure (docs/method/mowing.md)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ...paths import TABLES
from ..land.tables import Row, read_table, unique

COLUMNS = ("key", "present_nl", "present_en", "present_removal", "new_nl", "new_en", "new_removal")


@dataclass(frozen=True)
class Regime:
    """How grass is mown, in Dutch and English, and whether the cuttings are taken away (None: not known)."""

    name_nl: str
    name_en: str
    removal: bool | None


class Mowing:
    """Regimes by the class of the land, and by measure where the class stays.

    >>> mowing = Mowing(read_table(TABLES / "mowing.csv", COLUMNS))
    >>> now, then = mowing.change(["BRMR", "ERF"], "BRME")
    >>> now.name_en, then.removal
    ('ordinary verge: flail-mown or not known', True)
    >>> mowing.change(["GRN"], "BLR") is None, mowing.change(["GKR"], "GKR+M02")[1].name_en[:12]
    (True, 'sinus mowing')
    """

    def __init__(self, rows: list[Row]) -> None:
        unique(rows, "key")
        self.present = {row.text("key"): _regime(row, "present") for row in rows if row.text("present_nl")}
        self.new = {row.text("key"): _regime(row, "new") for row in rows if row.text("new_nl")}

    def change(self, now: Iterable[str], becomes: str, measure: str = "") -> tuple[Regime, Regime] | None:
        """The regime of land of classes ``now`` and that of ``becomes``; None where mowing does not change.

        The present regime is that of the first of the classes that is mown. ``becomes`` may have marks of measures
        behind it ("GKR+M02"); a ``measure`` that has a regime of its own counts first.
        """
        present = next(
            (self.present[base] for base in (_base(one) for one in now) if base in self.present and base != becomes),
            None,
        )
        marks = [measure, *becomes.split("+")[1:]]
        new = next((self.new[mark] for mark in marks if mark in self.new), self.new.get(_base(becomes)))
        return None if present is None or new is None else (present, new)


def read_mowing(path: Path | None = None) -> Mowing:
    """The shipped regimes, or those of an own table."""
    return Mowing(read_table(path or TABLES / "mowing.csv", COLUMNS))


def _base(name: str) -> str:
    return name.split("+")[0]


def _regime(row: Row, when: str) -> Regime:
    said = row.text(f"{when}_removal")
    return Regime(row.required(f"{when}_nl"), row.required(f"{when}_en"), {"yes": True, "no": False}.get(said))
