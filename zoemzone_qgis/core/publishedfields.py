"""What the fields of a published layer mean: names and units in both languages, from published_fields.csv."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..paths import TABLES
from .land.tables import read_table

ANY = "any"


@dataclass(frozen=True)
class FieldName:
    """A field: its unit, and what it holds in Dutch and English."""

    name: str
    unit: str
    nl: str
    en: str

    def label(self, language: str) -> str:
        """The name with its unit behind it.

        >>> FieldName("area_ha", "ha", "Oppervlakte", "Area").label("nl")
        'Oppervlakte (ha)'
        """
        text = self.nl if language == "nl" else self.en
        return f"{text} ({self.unit})" if self.unit else text


@dataclass(frozen=True)
class PublishedFields:
    """The table: fields by layer and name.

    >>> fields = read_published_fields()
    >>> fields.of("plan", "block").en, fields.of("opportunities", "BLOCK").en, fields.of("plan", "mine").en
    ('Number of the nearly-B&B', 'Building block', 'mine')
    >>> fields.knows("plan", "rank"), fields.knows("plan", "mine")
    (True, False)
    """

    rows: Mapping[tuple[str, str], FieldName]

    def of(self, layer: str, field: str) -> FieldName:
        """The field of a layer; one that the table does not know is called what it is called."""
        name = field.casefold()
        return self.rows.get((layer, name)) or self.rows.get((ANY, name)) or FieldName(field, "", field, field)

    def knows(self, layer: str, field: str) -> bool:
        """Whether the table has the field."""
        name = field.casefold()
        return (layer, name) in self.rows or (ANY, name) in self.rows


@cache
def read_published_fields(path: Path | None = None) -> PublishedFields:
    """The shipped table. Raises ``Fault`` for a damaged one."""
    columns = ("layer", "field", "unit", "name_nl", "name_en")
    rows = read_table(path or TABLES / "published_fields.csv", columns)
    return PublishedFields(
        {
            (row.required("layer"), row.required("field").casefold()): FieldName(
                row.required("field"), row.text("unit"), row.required("name_nl"), row.required("name_en")
            )
            for row in rows
        }
    )
