"""Values of a layer of options as plain ones: numbers, yes or no, locks; and sentences for what is none."""

from __future__ import annotations

from typing import Any

from qgis.core import NULL

from ...core.errors import Fault
from ...core.plan import FREE, MUST, NEVER, PROMISED
from ...layers.gaps import number

LOCKS = {
    "": FREE, "free": FREE, "vrij": FREE, "must": MUST, "moet": MUST, "altijd": MUST, "always": MUST,
    "never": NEVER, "nooit": NEVER, "promised": PROMISED, "toegezegd": PROMISED,
}  # fmt: skip
LOCK_NAMES = {FREE: "", MUST: "must", NEVER: "never", PROMISED: "promised"}
_NO = {"no", "nee", "n", "0", "false", "onwaar"}
_YES = {"yes", "ja", "y", "j", "1", "true", "waar"}


def plain(value: Any) -> Any:
    """A value as Python's own; None for what is empty or not a number (NaN)."""
    if value is None or value == NULL or (isinstance(value, float) and value != value):
        return None
    return value


def text(value: Any) -> str:
    """A value as text: a whole number without decimals, nothing as an empty text."""
    value = plain(value)
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()


def amount(value: Any, layer: str, row: int, name: str, field: str) -> float | None:
    """A number; None where nothing is given. ``Fault`` for text that is none, and for what is infinite."""
    value = plain(value)
    if value is None or (isinstance(value, str) and value.strip().lower() in ("", "nan", "null")):
        return None
    found = number(value)
    if found is None:
        raise Fault(
            "{layer}, row {row} ({name}): {field} is {value}, which is not a number. Correct it.",
            layer=layer,
            row=row,
            name=name,
            field=field,
            value=value,
        )
    return found


def cost(value: Any, layer: str, row: int, name: str, field: str) -> float | None:
    """A one-off cost: the same, and not below 0."""
    found = amount(value, layer, row, name, field)
    if found is not None and found < 0:
        raise Fault(
            "{layer}, row {row} ({name}): {field} is {value}, below 0. Correct it.",
            layer=layer,
            row=row,
            name=name,
            field=field,
            value=f"{found:g}",
        )
    return found


def is_yes(value: Any) -> bool:
    """Whether a value says yes."""
    return text(value).lower() in _YES


def is_no(value: Any) -> bool:
    """Whether a value says no; an empty one says nothing."""
    return text(value).lower() in _NO


def lock_of(value: Any, layer: str, row: int, name: str, field: str) -> int:
    """The lock that a value names."""
    said = text(value).lower()
    if said not in LOCKS:
        raise Fault(
            "{layer}, row {row} ({name}): {field} is {value}. Write must, never or promised, or leave it empty.",
            layer=layer,
            row=row,
            name=name,
            field=field,
            value=said,
        )
    return LOCKS[said]
