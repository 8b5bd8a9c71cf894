"""What of a layer may go out: which fields, and which values in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from qgis.core import NULL, QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

from ...core.corridor.managers import LANGUAGES, read_managers
from ...core.measure.owners import GOVERNMENT, OWN, OWNER_CLASSES, is_holder, owner_class
from ...core.privacy.columns import NumberColumn
from ...core.privacy.found import find_personal
from ...core.privacy.names import OWNER, PersonalNames
from ...core.privacy.removed import Removed
from ...core.privacy.told import masked, public_text
from ...core.publishedfields import PublishedFields

ASKED, BYTES, NOT_NEEDED, KNOWN_NAME, HIDDEN = "asked", "bytes", "not_needed", "named_elsewhere", "not_public"
"""Reasons to leave something out, beside the kinds of ``core.privacy.names``."""
LEFT_OUT, REDUCED, MASKED, EMPTIED = "left_out", "reduced", "masked", "emptied"
"""What was done about it."""
PEOPLE = ("contact", "person", OWNER)
"""Kinds of field whose values are names, which other texts can hold, too."""
OWNER_CLASS, FID = "owner_class", "fid"

_WHOLE = (QMetaType.Type.Int, QMetaType.Type.UInt, QMetaType.Type.LongLong, QMetaType.Type.ULongLong)
_TIMES = (QMetaType.Type.QDate, QMetaType.Type.QDateTime, QMetaType.Type.QTime)
_PLAIN = (*_WHOLE, *_TIMES, QMetaType.Type.Double, QMetaType.Type.Bool)
_AUTHORITY = re.compile(
    r"(gemeenten?|provincie|waterschap|hoogheemraadschap|wetterskip|ministerie|rijkswaterstaat|rws|prorail|rijk"
    r"|staatsbosbeheer|rijksvastgoedbedrijf|municipality|province|water board|ministry|state)(?!\w)",
    re.IGNORECASE,
)
_SHARE = re.compile(r"^(?P<name>.*?)(?P<share>[\s:]+[\d.,]+\s?(?:m2|m|km|ha|%)?)?$")


@dataclass
class Log:
    """What was left out of one layer: by field, reason and what was done, how often."""

    counts: Counter[tuple[str, str, str]] = field(default_factory=Counter)

    def note(self, name: str, kind: str, done: str, count: int = 1) -> None:
        """Count it."""
        self.counts[name, kind, done] += count

    def rows(self) -> list[tuple[str, str, str, int]]:
        """Field, kind, what was done, how many values; 0 values where a whole field was left out unread."""
        return [(*key, count) for key, count in sorted(self.counts.items())]


@dataclass(frozen=True)
class Choices:
    """What the user decided: fields to leave out, fields that may go out whatever they are called."""

    drop: frozenset[str] = frozenset()
    public: frozenset[str] = frozenset()

    def names(self, layer: str, name: str) -> tuple[str, str]:
        """How a field can be named: alone or with its layer."""
        return name.casefold(), f"{layer}.{name}".casefold()

    def drops(self, layer: str, name: str) -> bool:
        """Whether a field is to be left out."""
        return any(one in self.drop for one in self.names(layer, name))

    def allows(self, layer: str, name: str) -> bool:
        """Whether a field may go out."""
        return any(one in self.public for one in self.names(layer, name))


@dataclass
class Column:
    """A field that goes out: its place in the source, and how its values are treated."""

    place: int
    name: str
    owner: bool = False
    text: bool = False
    number: bool = False
    """Whether it may be a column of numbers of persons: one that is not ours."""


class Cleaner:
    """Decides on the fields of a layer and cleans its values. ``log`` says what was left out."""

    def __init__(
        self,
        layer: str,
        fields: QgsFields,
        keep: Sequence[str],
        choices: Choices,
        names: PersonalNames,
        known: PublishedFields,
    ) -> None:
        self.log, self.fields = Log(), QgsFields()
        self.columns: list[Column] = []
        self.people: list[int] = []
        self._layer, self._choices, self._names, self._known = layer, choices, names, known
        wanted = {one.casefold() for one in keep}
        if not any(one.name().casefold() in wanted for one in fields):
            wanted = set()  # a layer with other names: what is not personal goes out
        for place, one in enumerate(fields):
            self._decide(place, one, wanted)
        self._class_place = fields.lookupField(OWNER_CLASS)
        self._number_kinds: dict[int, str] = {}
        self._plain_numbers: set[int] = set()

    def _decide(self, place: int, one: QgsField, wanted: set[str]) -> None:
        name = one.name()
        if name.casefold() == FID:
            return  # the package numbers its rows itself
        kind = None if name.casefold() == OWNER_CLASS else self._names.kind(name)
        kind = None if kind is not None and self._choices.allows(self._layer, name) else kind
        plain = name.replace("_", " ")
        said = find_personal(plain)
        if self._choices.drops(self._layer, name):
            self._leave_out(place, name, ASKED, kind)
        elif said:  # the name itself, which every paper of the package tells
            self._leave_out(place, public_text(plain), said[0].kind, kind)
        elif kind is not None and kind != OWNER:
            self._leave_out(place, name, kind, kind)
        elif wanted and name.casefold() not in wanted and not self._choices.allows(self._layer, name):
            self._leave_out(place, name, NOT_NEEDED, kind)
        elif one.type() == QMetaType.Type.QByteArray:
            self._leave_out(place, name, BYTES, kind)
        else:
            self._take(place, one, kind == OWNER)

    def _leave_out(self, place: int, name: str, why: str, kind: str | None) -> None:
        self.log.note(name, why, LEFT_OUT, 0)
        if kind in PEOPLE:
            self.people.append(place)

    def _take(self, place: int, one: QgsField, owner: bool) -> None:
        owner = owner and not (one.type() in _PLAIN and self._names.is_share(one.name()))
        plain = one.type() in _PLAIN and not owner
        countable = one.type() in (*_WHOLE, QMetaType.Type.Double, QMetaType.Type.QString) and not owner
        number = countable and not self._known.knows(self._layer, one.name())
        self.columns.append(Column(place, one.name(), owner, not plain, number))
        kept = QgsField(one.name(), one.type() if plain else QMetaType.Type.QString)
        self.fields.append(kept)
        if owner:
            self.people.append(place)

    @property
    def must_look_first(self) -> bool:
        """Whether the rows must be read once before they are written: for names, and for columns of numbers."""
        return bool(self.people) or any(column.number for column in self.columns)

    def looks(self, rows: Iterable[Sequence[Any]], removed: Removed) -> None:
        """The first reading: names that will not go out, and columns that hold numbers of persons."""
        found = {
            column.place: NumberColumn(self._names.is_measure(column.name)) for column in self.columns if column.number
        }
        for values in rows:
            for place in self.people:
                for part in _parts(_text(values[place])):
                    if part and not _is_public_name(part):
                        removed.add(part)
            for place, column in found.items():
                value = values[place]
                if value is not None and value != NULL:
                    column.add(_number(value))
        self._number_kinds = {place: kind for place, column in found.items() if (kind := column.kind())}
        self._plain_numbers = {place for place, column in found.items() if column.is_numbers} - set(self._number_kinds)

    def cleaned(self, values: Sequence[Any], removed: Removed) -> list[Any]:
        """The values of a row that go out, in the order of ``fields``."""
        return [self._value(column, values, removed) for column in self.columns]

    def _value(self, column: Column, values: Sequence[Any], removed: Removed) -> Any:
        value = values[column.place]
        if value is None or value == NULL:
            return None
        if column.owner:
            return self._owner(column, _text(value), values)
        if column.place in self._number_kinds:
            self.log.note(column.name, self._number_kinds[column.place], EMPTIED)
            return None
        if not column.text or column.place in self._plain_numbers:  # keys that pass a rule by chance
            return value
        return self._masked(column.name, _text(value), removed)

    def _owner(self, column: Column, text: str, values: Sequence[Any]) -> str:
        stated = _text(values[self._class_place]).casefold() if self._class_place >= 0 else ""
        told = []
        for part, share in zip(_parts(text), _shares(text), strict=True):
            if _is_public_name(part):
                told.append(part + share)
                continue
            self.log.note(column.name, OWNER, REDUCED)
            told.append((stated if stated in OWNER_CLASSES else owner_class(part)) + share)
        return _masked(", ".join(told))[0]

    def _masked(self, name: str, text: str, removed: Removed) -> str:
        out, kinds = _masked(text)
        for kind in kinds:
            self.log.note(name, kind, MASKED)
        out, count = removed.masked(out)
        if count:
            self.log.note(name, KNOWN_NAME, MASKED, count)
        return out


@lru_cache(maxsize=20_000)
def _masked(text: str) -> tuple[str, tuple[str, ...]]:
    out, kinds = masked(text)
    return out, tuple(kinds)


def _text(value: Any) -> str:
    """A value as text; lists and maps as they are written."""
    return "" if value is None or value == NULL else str(value).strip()


def _number(value: Any) -> str:
    """A value as a column of numbers counts it: whole numbers without decimals."""
    return f"{value:.6f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value).strip()


def _split(text: str) -> list[tuple[str, str]]:
    """The names in a list with shares, and those shares; a text without shares is one name ("Jansen, J.")."""
    found = [match for one in re.split(r"[;,](?!\d)", text) if (match := _SHARE.match(one.strip())) is not None]
    pairs = [(match["name"], match["share"] or "") for match in found]
    return pairs if any(share for _, share in pairs) else [(text, "")]


def _parts(text: str) -> list[str]:
    """The names in a list of owners or managers, without their shares.

    >>> _parts("gemeente 30 m, Jansen 12,5 m"), _parts("Jansen, J.")
    (['gemeente', 'Jansen'], ['Jansen, J.'])
    """
    return [name for name, _ in _split(text)]


def _shares(text: str) -> list[str]:
    return [share for _, share in _split(text)]


@lru_cache(maxsize=20_000)
def _is_public_name(text: str) -> bool:
    """Whether a name is no person's: an authority, a code of the BGT, a class of owner or a kind of manager.

    >>> [_is_public_name(one) for one in ("agrariër", "Gemeente Ede", "G0228", "private", "J. Rijk", "Jansen")]
    [True, True, True, True, False, False]
    """
    bare = text.strip().casefold()
    if not bare or bare in _kinds_of_manager() or bare.replace(" ", "_") in OWNER_CLASSES:
        return True
    if is_holder(bare) or is_holder(bare.rpartition(" ")[2]):
        return True
    return _AUTHORITY.match(bare) is not None and owner_class(bare) in (GOVERNMENT, OWN)


@lru_cache(maxsize=1)
def _kinds_of_manager() -> frozenset[str]:
    rows: Mapping[str, Any] = read_managers().rows
    told = {row.manager[one] for row in rows.values() for one in LANGUAGES}
    told |= {row.executor[one] for row in rows.values() for one in LANGUAGES}
    return frozenset(one.casefold() for one in (*told, "onbekend", "unknown", "particulier", "private"))
