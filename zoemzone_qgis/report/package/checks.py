"""What was left out, as rows that people read: layer, field, what it is, what was done, how often."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ...core.errors import Fault
from ...core.privacy.names import OWNER
from ...i18n import user_locale
from ...layers.package.cleaning import ASKED, BYTES, EMPTIED, HIDDEN, KNOWN_NAME, LEFT_OUT, MASKED, NOT_NEEDED, REDUCED
from ...layers.package.part import Part
from ...layers.package.spreadsheets import delimiter_of, safe

COLUMNS = ("layer", "field", "kind", "done", "values", "nl", "en")
HARMLESS = (NOT_NEEDED, ASKED)
"""What was left out without being personal."""
_KINDS = {
    "contact": ("contactgegevens", "contact details"),
    "email": ("e-mailadres", "e-mail address"),
    "phone": ("telefoonnummer", "telephone number"),
    "person": ("naam van een persoon", "name of a person"),
    "name": ("naam van een persoon", "name of a person"),
    OWNER: ("naam van een eigenaar of beheerder", "name of an owner or manager"),
    "address": ("adres", "address"),
    "bsn": ("burgerservicenummer", "citizen service number"),
    "iban": ("rekeningnummer", "bank account"),
    "birth": ("geboortegegevens", "birth data"),
    "photo": ("foto of bijlage", "photo or attachment"),
    "path": ("pad op een computer", "path of a computer"),
    ASKED: ("gevraagd weg te laten", "asked to be left out"),
    BYTES: ("bestand in een veld", "file in a field"),
    NOT_NEEDED: ("niet nodig op de kaart", "not needed on the map"),
    KNOWN_NAME: ("naam die in een ander veld is weggelaten", "name that was left out of another field"),
    HIDDEN: ("niet openbaar", "not public"),
}
_DONE = {
    LEFT_OUT: ("weggelaten", "left out"),
    REDUCED: ("teruggebracht tot de soort eigenaar", "reduced to the kind of owner"),
    MASKED: ("uit de tekst gehaald", "taken out of the text"),
    EMPTIED: ("leeg gemaakt", "emptied"),
}


@dataclass(frozen=True)
class Checked:
    """One thing that was left out. ``field`` is empty for a whole layer, and ``layer`` for one that is not public: its
    name can tell what it holds, so it is told to the user alone (``name``)."""

    layer: str
    field: str
    kind: str
    done: str
    values: int = 0
    name: str = ""

    def words(self, language: str) -> tuple[str, str]:
        """What it is, and what was done."""
        place = 0 if language == "nl" else 1
        return _KINDS.get(self.kind, (self.kind,) * 2)[place], _DONE[self.done][place]

    def sentence(self, language: str) -> str:
        """In one sentence for the papers.

        >>> Checked("trees", "owner", OWNER, REDUCED, 3).sentence("en")
        'trees, owner: name of an owner or manager, reduced to the kind of owner (3 values)'
        """
        what, done = self.words(language)
        layer = self.layer or {"nl": "een laag", "en": "a layer"}[language]
        where = f"{layer}, {self.field}" if self.field else layer
        one = {"nl": "waarde", "en": "value"}[language]
        count = f"1 {one}" if self.values == 1 else f"{self.values} {one}{'n' if language == 'nl' else 's'}"
        return f"{where}: {what}, {done}" + (f" ({count})" if self.values else "")


def checked(parts: Iterable[Part]) -> list[Checked]:
    """What was left out of the layers."""
    return [
        Checked(part.key, field, kind, done, count)
        for part in parts
        for field, kind, done, count in part.cleaner.log.rows()
    ]


def refuse(rows: Sequence[Checked]) -> None:
    """Refuse to publish what holds personal data. Raises ``Fault``."""
    found = [one for one in rows if one.kind not in HARMLESS]
    if found:
        raise Fault(
            "Not published, because it is not all public: {what}. Leave it out yourself, or choose to leave it out and "
            "go on.",
            what="; ".join(told(one) for one in found[:5]) + (" ..." if len(found) > 5 else ""),
        )


def told(one: Checked) -> str:
    """A row in the language of the user."""
    return replace(one, layer=one.layer or one.name).sentence("nl" if user_locale().startswith("nl") else "en")


def write_checked(path: Path, rows: Sequence[Checked], language: str) -> None:
    """The rows as CSV."""
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=delimiter_of(language), lineterminator="\r\n")
        writer.writerow(COLUMNS)
        for one in rows:
            sentences = (", ".join(one.words(language)) for language in ("nl", "en"))
            writer.writerow([safe(one.layer), safe(one.field), one.kind, one.done, one.values, *sentences])
