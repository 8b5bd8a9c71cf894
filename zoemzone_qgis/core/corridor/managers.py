"""Who is likely to manage a piece of land, by its class: a rule table (E), never a statement on ownership."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ...paths import TABLES
from ..land.landclass import LandClass
from ..land.tables import read_table, unique

UNKNOWN = "unknown"
LANGUAGES = ("en", "nl")
_COLUMNS = ("key", "manager_en", "manager_nl", "executor_en", "executor_nl", "basis", "note")


@dataclass(frozen=True)
class Manager:
    """A likely manager, and who would do the work, by language (en, nl)."""

    manager: Mapping[str, str]
    executor: Mapping[str, str]


@dataclass(frozen=True)
class Managers:
    """The table: rows by class id or by group of classes.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> table, classes = read_managers(), read_classes()
    >>> [table.of(classes.by_id(id)).manager["en"] for id in ("GRN", "OEV", "GRR", "GKR", "ERF")]
    ['farmer', 'water board', 'farmer', 'site manager', 'resident']
    """

    rows: Mapping[str, Manager]

    def of(self, land: LandClass | None) -> Manager:
        """The manager of a class: by its id, by the id of its ground, by its group; else unknown."""
        keys = () if land is None else (land.id, land.id.partition("+")[0], land.group)
        return next((self.rows[key] for key in keys if key in self.rows), self.rows.get(UNKNOWN, _NOBODY))


_NOBODY = Manager({"en": UNKNOWN, "nl": "onbekend"}, {"en": UNKNOWN, "nl": "onbekend"})


def read_managers(path: Path | None = None) -> Managers:
    """The shipped table of managers, or an own copy. Raises ``Fault`` for a damaged one."""
    rows = read_table(path or TABLES / "managers.csv", _COLUMNS)
    unique(rows, "key")
    return Managers(
        {
            row.text("key"): Manager(
                {language: row.required(f"manager_{language}") for language in LANGUAGES},
                {language: row.required(f"executor_{language}") for language in LANGUAGES},
            )
            for row in rows
        }
    )


_HOLDER = re.compile(r"([A-Z])\d{3,5}")


def holder_names(language: str, path: Path | None = None) -> Callable[[str], str]:
    """What turns the code of a BGT holder (bronhouder) into words; other names stay as they are.

    >>> [holder_names("nl")(name) for name in ("G0228", "W0621", "Janssen", "X0001")]
    ['gemeente G0228', 'waterschap W0621', 'Janssen', 'X0001']
    """
    rows = read_table(path or TABLES / "holders.csv", ("letter", "holder_en", "holder_nl", "note"))
    unique(rows, "letter")
    kinds = {row.text("letter"): row.required(f"holder_{language}") for row in rows}

    def named(name: str) -> str:
        found = _HOLDER.fullmatch(name)
        return f"{kinds[found[1]]} {name}" if found and found[1] in kinds else name

    return named
