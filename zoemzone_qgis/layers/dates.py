"""Dates as layers hold them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any


def as_date(value: Any, source: str = "") -> date | None:
    """A date from what layers hold: a date, a date and time, a text that starts with one, or a year.

    A crop year of BRP stands for its reference date, 15 May.

    >>> as_date("2020-07-28T08:52:36.000"), as_date(2023, "BRP"), as_date("n.v.t.")
    (datetime.date(2020, 7, 28), datetime.date(2023, 5, 15), None)
    """
    if hasattr(value, "toPyDateTime"):
        value = value.toPyDateTime().date() if value.isValid() else None
    elif hasattr(value, "toPyDate"):
        value = value.toPyDate() if value.isValid() else None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    text = str(value).strip()[:10] if value is not None else ""
    digits = text.replace("-", "")
    try:
        if len(digits) == 8 and digits.isdecimal():
            return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
        if len(text) >= 4 and text[:4].isdecimal() and text[4:] in ("", ".0"):
            return date(int(text[:4]), 5, 15) if source == "BRP" else date(int(text[:4]), 7, 1)
    except ValueError:
        return None
    return None
