"""Crosswalks: from the attributes of a source layer to a land-cover class and a confidence."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ...paths import TABLES
from ..classes import ClassTable
from ..errors import Fault
from .tables import UNKNOWN, Row, read_table

COLUMNS = ("source", "layer", "field1", "value1", "field2", "value2", "context", "class", "confidence", "note")
CONTEXTS = ("", "builtup", "outside", "nature")
LEFT_OUT = "-"
"""Class of objects that are no land cover, such as lamp posts: what lies under them counts."""
UNFILLED_FACTOR = 0.4
"""Attribute factor of the confidence where the attribute that decides the class is not filled (E)."""

_EMPTY = ("", "waardeonbekend", "geenwaarde", "null", "none", "nan")
_RANGE = re.compile(r"(\d+)-(\d+)")

Specificity = tuple[int, int]


@dataclass(frozen=True)
class Match:
    """What a crosswalk says of an object.

    ``confidence`` is the factor of the row, else of the source; ``named`` tells that the row names its own;
    ``decisive_filled`` is False where the row is the fallback for an attribute that is not filled or not known.
    ``class_id`` is empty for objects to leave out.
    """

    class_id: str
    confidence: float
    named: bool
    decisive_filled: bool
    note: str = ""

    @property
    def factor(self) -> float:
        """Source factor x attribute factor: the attribute counts only where the row names no confidence.

        >>> round(Match("GRN", 0.9, named=False, decisive_filled=False).factor, 6)
        0.36
        """
        return self.confidence * (1.0 if self.named or self.decisive_filled else UNFILLED_FACTOR)


@dataclass(frozen=True)
class _Condition:
    field: str
    value: str  # as written: exact, a range of whole numbers, a pattern with *, or empty for a fallback
    specificity: Specificity
    test: Callable[[str], bool]


@dataclass(frozen=True)
class _Rule:
    layer: str
    conditions: tuple[_Condition, ...]
    context: str
    match: Match

    @property
    def order(self) -> tuple[tuple[Specificity, ...], bool, bool]:
        """What goes first: the more exact conditions, then a context, then a layer."""
        exactness = sorted((condition.specificity for condition in self.conditions), reverse=True)
        padded = (*exactness, (0, 0), (0, 0))[:2]
        return padded, bool(self.context), bool(self.layer)


class Crosswalks:
    """The crosswalks of all sources. Within a source the most exact row wins, then the upper one."""

    def __init__(self, rules: Mapping[str, list[_Rule]], defaults: Mapping[str, float]) -> None:
        self._rules = {
            source: sorted(rows, key=lambda rule: rule.order, reverse=True) for source, rows in rules.items()
        }
        self._defaults = dict(defaults)
        self._fields: dict[tuple[str, str], tuple[str, ...]] = {}
        self._found: dict[tuple[str, ...], Match | None] = {}

    def source_factor(self, source: str) -> float:
        """The confidence factor of a source for rows that name none (also of partner layers: source OWN)."""
        if source not in self._defaults:
            raise Fault("The crosswalks hold no confidence for the source {source}.", source=source)
        return self._defaults[source]

    def layers(self, source: str) -> tuple[str, ...]:
        """The layers of a source that have rows."""
        return tuple(dict.fromkeys(rule.layer for rule in self._rules.get(source, ())))

    def fields(self, source: str, layer: str) -> tuple[str, ...]:
        """The fields that decide the class in a layer."""
        key = (source, layer)
        if key not in self._fields:
            rules = [rule for rule in self._rules.get(source, ()) if rule.layer in ("", layer)]
            names = (condition.field for rule in rules for condition in rule.conditions)
            self._fields[key] = tuple(sorted(set(names)))
        return self._fields[key]

    def knows(self, source: str, layer: str, field: str, value: object) -> bool:
        """Whether a row names this very value (not as a fallback): helps to recognise a layer by its values."""
        text = normal(value)
        return bool(text) and any(
            condition.field == field and condition.value and condition.test(text)
            for rule in self._rules.get(source, ())
            if rule.layer in ("", layer)
            for condition in rule.conditions
        )

    def match(self, source: str, layer: str, attributes: Mapping[str, object], context: str = "") -> Match | None:
        """The class of an object, or None when no row fits.

        ``attributes`` go by the field names of the table (see aliases.csv); letter case and surrounding space of
        values do not count, and waardeOnbekend and geenWaarde are empty. ``context`` is where the object lies.
        """
        values = tuple(normal(attributes.get(field)) for field in self.fields(source, layer))
        key = (source, layer, context, *values)
        if key not in self._found:
            self._found[key] = self._match(
                source, layer, dict(zip(self.fields(source, layer), values, strict=True)), context
            )
        return self._found[key]

    def _match(self, source: str, layer: str, values: Mapping[str, str], context: str) -> Match | None:
        for rule in self._rules.get(source, ()):
            if (
                rule.layer in ("", layer)
                and rule.context in ("", context)
                and all(condition.test(values.get(condition.field, "")) for condition in rule.conditions)
            ):
                return rule.match
        return None


def normal(value: object) -> str:
    """A value as the crosswalks compare it.

    >>> normal(" Gras- en kruidachtigen"), normal(265.0), normal("waardeOnbekend"), normal(None)
    ('gras- en kruidachtigen', '265', '', '')
    """
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = " ".join(str(value).split()).casefold()
    return "" if text in _EMPTY else text


def read_crosswalks(path: Path | None, classes: ClassTable) -> Crosswalks:
    """The shipped crosswalks, or an own copy.

    A row without layer, fields and class holds the confidence factor of its source. Raises ``Fault`` with file, row,
    column and value for a damaged table or a class that ``classes`` lacks.
    """
    rules: dict[str, list[_Rule]] = {}
    rows = read_table(path or TABLES / "crosswalks.csv", COLUMNS)
    defaults = {row.required("source"): row.value("confidence", 0, 1) for row in rows if not row.text("class")}
    seen: set[tuple[str, ...]] = set()
    for row in rows:
        if row.text("class"):
            rules.setdefault(row.required("source"), []).append(_rule(row, classes, defaults))
        elif any(row.text(column) for column in COLUMNS[1:7]):
            raise row.fault(UNKNOWN, "class")
        key = (str(bool(row.text("class"))), *(row.text(column).casefold() for column in COLUMNS[:7]))
        if key in seen:
            raise row.fault(
                "Table {file}, row {row}, column {column}: {value} has the same conditions as a row above.", "class"
            )
        seen.add(key)
    return Crosswalks(rules, defaults)


def _rule(row: Row, classes: ClassTable, defaults: Mapping[str, float]) -> _Rule:
    class_id, named = row.text("class"), bool(row.text("confidence"))
    if class_id != LEFT_OUT and class_id not in classes:
        raise row.fault(UNKNOWN, "class")
    if row.text("context") not in CONTEXTS:
        raise row.fault(UNKNOWN, "context")
    if not named and row.text("source") not in defaults:
        raise row.fault(
            "Table {file}, row {row}, column {column}: the cell is empty ({value}) and no row holds the confidence of "
            "the whole source.",
            "confidence",
        )
    conditions = tuple(
        _condition(row, number) for number in ("1", "2") if row.text("field" + number) or row.text("value" + number)
    )
    confidence = row.value("confidence", 0, 1) if named else defaults[row.text("source")]
    filled = all(condition.value for condition in conditions)
    class_id = "" if class_id == LEFT_OUT else class_id
    return _Rule(
        row.text("layer"), conditions, row.text("context"), Match(class_id, confidence, named, filled, row.text("note"))
    )


def _condition(row: Row, number: str) -> _Condition:
    field, value = row.required("field" + number), normal(row.text("value" + number))
    span = _RANGE.fullmatch(value)
    if not value:
        return _Condition(field, value, (0, 0), lambda text: True)
    if span:
        low, high = int(span[1]), int(span[2])
        if low > high:
            raise row.fault(UNKNOWN, "value" + number)
        return _Condition(field, value, (2, low - high), lambda text: text.isdecimal() and low <= int(text) <= high)
    if "*" in value:
        pattern = re.compile(".*".join(re.escape(part) for part in value.split("*")))
        return _Condition(field, value, (1, len(value)), lambda text: bool(text and pattern.fullmatch(text)))
    return _Condition(field, value, (3, 0), lambda text: text == value)
