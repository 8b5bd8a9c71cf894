"""Field names: what the deliveries of a source call the same attribute."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ...paths import TABLES
from .tables import TWICE, read_table

COLUMNS = ("source", "layer", "field", "alias")
_SHAPEFILE = 10  # characters that a shapefile keeps of a field name


@dataclass(frozen=True)
class Aliases:
    """The field names of all sources: (source, layer) -> alias -> field, the layer empty for what all layers share."""

    names: Mapping[tuple[str, str], Mapping[str, str]]

    def layers(self) -> tuple[tuple[str, str], ...]:
        """Every source and layer that has fields of its own."""
        return tuple(key for key in self.names if key[1])

    def fields(self, source: str, layer: str, present: Iterable[str]) -> dict[str, str]:
        """The fields that a layer has, as field -> the name it goes by in ``present``.

        Letter case, hyphens and points do not count, and names cut off by a shapefile are understood. Where two
        names stand for one field, the one that is listed first in the table wins.

        >>> read_aliases().fields("BGT", "begroeidterreindeel", ["fid", "bgt_fysiekVoorkomen", "plus_fysie"])
        {'fysiek_voorkomen': 'bgt_fysiekVoorkomen', 'plus_fysiek_voorkomen': 'plus_fysie'}
        """
        there = {plain_field(name): name for name in present}
        known = {**self.names.get((source, layer), {}), **self.names.get((source, ""), {})}
        found: dict[str, str] = {}
        for cut in (None, _SHAPEFILE):
            for alias, field in known.items():
                name = there.get(alias[:cut])
                if name is not None and field not in found and name not in found.values():
                    found[field] = name
        return found


def read_aliases(path: Path | None = None) -> Aliases:
    """The shipped table of field names, or an own copy."""
    names: dict[tuple[str, str], dict[str, str]] = {}
    for row in read_table(path or TABLES / "aliases.csv", COLUMNS):
        known = names.setdefault((row.required("source"), row.text("layer")), {})
        alias = plain_field(row.required("alias"))
        if alias in known:
            raise row.fault(TWICE, "alias")
        known[alias] = row.required("field")
    return Aliases(names)


def plain_field(name: str) -> str:
    """A field name as the table writes it: letter case, hyphens and points do not count."""
    return name.strip().casefold().replace("-", "_").replace(".", "_")
