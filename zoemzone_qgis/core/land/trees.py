"""Tree species to crown classes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ...paths import TABLES
from ..classes import ClassTable
from .tables import UNKNOWN, read_table, unique

COLUMNS = ("name", "language", "class")
OTHER = "BMO"
"""The crown class of species that the table does not list."""


@dataclass(frozen=True)
class Trees:
    """Crown classes by name, in lower case: genera and species, and Dutch names."""

    latin: Mapping[str, str]
    dutch: Mapping[str, str]

    def crown(self, name: object) -> str:
        """The crown class of a species as a tree register writes it.

        A species wins over its genus; a Dutch name may be the end of a word. Cultivars, authors and brackets do not
        count.

        >>> trees = read_trees()
        >>> [trees.crown(name) for name in ("Tilia (vulgaris) europaea 'Pallida'", "Winterlinde", "Fraxinus ornus")]
        ['BMZ', 'BMZ', 'BMV']
        >>> [trees.crown(name) for name in ("Fraxinus excelsior", "Quercus robur", None)]
        ['BMO', 'BMO', 'BMO']
        """
        return self._listed(name) or OTHER

    def knows(self, name: object) -> bool:
        """Whether the table lists the species or its genus: helps to recognise a tree register by its values.

        >>> trees = read_trees()
        >>> trees.knows("Quercus robur"), trees.knows("Bombus terrestris")
        (True, False)
        """
        return self._listed(name) is not None

    def _listed(self, name: object) -> str | None:
        text = re.sub(r"\(.*?\)|[\"'‘’“”].*?[\"'‘’“”]|[×.,;]", " ", str(name or "").casefold())
        words = [word for word in text.split() if word != "x"]
        text = " ".join(words)
        if not words:
            return None
        for candidate in (" ".join(words[:2]), words[0]):
            if candidate in self.latin:
                return self.latin[candidate]
        fitting = [known for known in self.dutch if text.endswith(known) or any(word.endswith(known) for word in words)]
        return self.dutch[max(fitting, key=len)] if fitting else None


def read_trees(path: Path | None = None, classes: ClassTable | None = None) -> Trees:
    """The shipped table of tree names, or an own copy; with ``classes``, their crown classes are checked."""
    rows = read_table(path or TABLES / "trees.csv", COLUMNS)
    unique(rows, "name")
    for row in rows:
        if classes is not None and row.required("class") not in classes:
            raise row.fault(UNKNOWN, "class")
        if row.text("language") not in ("latin", "dutch"):
            raise row.fault(UNKNOWN, "language")
    latin, dutch = (
        {row.required("name").casefold(): row.required("class") for row in rows if row.text("language") == language}
        for language in ("latin", "dutch")
    )
    return Trees(latin, dutch)
