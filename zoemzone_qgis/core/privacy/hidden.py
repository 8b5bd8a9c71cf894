"""Layers that are not public, by name and file: a run record can tell that one was used."""

from __future__ import annotations

import re
from dataclasses import dataclass, field


@dataclass
class Hidden:
    """Names and files of layers that are not public.

    >>> hidden = Hidden()
    >>> hidden.add("Badger setts", "/data/jan/setts.gpkg|layername=setts", "Badger_setts_1a2b")
    >>> told = "setts.gpkg", "C:/x/setts.gpkg|layername=other", "Badger setts", "setts", "sett"
    >>> [hidden.hides(one) for one in told]
    [True, False, True, True, False]
    """

    names: set[str] = field(default_factory=set)
    files: dict[str, set[str]] = field(default_factory=dict)
    """Names of files, each with the tables in it that are not public ("" for all)."""

    def add(self, name: str, source: str, *more: str) -> None:
        """Add a layer: its name, its source, and other names."""
        path, _, rest = source.partition("|")
        file = re.split(r"[\\/]", path.rstrip("\\/"))[-1]
        table = _table(rest)
        self.names.update(one for one in (name, table, *more) if len(one) > 1)
        if "." in file and ("/" in path or "\\" in path):
            stem = file.rpartition(".")[0]
            self.files.setdefault(file.casefold(), set()).add(table.casefold())
            self.names.add(f"{stem} ({table or stem})")
            self.names.update(() if table else (stem,))

    def hides(self, text: str) -> bool:
        """Whether a text of a run record names such a layer, its table or its file."""
        if not self.names:
            return False
        if text in self.names:
            return True
        said = text.casefold()
        for file, tables in self.files.items():
            for match in re.finditer(rf"(?<![\w.-]){re.escape(file)}(?![\w.-]*\w)", said):
                table = _table(said[match.end() :])
                if not table or tables & {"", table}:
                    return True
        return False


def _table(text: str) -> str:
    """The table in the rest of a source.

    >>> _table("|layername=a b|subset=x"), _table("|subset=x")
    ('a b', '')
    """
    match = re.search(r"layername=([^|;,]*)", text)
    return match[1] if match else ""
