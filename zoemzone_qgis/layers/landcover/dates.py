"""Dates as layers hold them."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

MIDDLE_OF_YEAR = (7, 1)
BRP_DAY = (5, 15)  # the reference date of the register of crop parcels
NEVER = 9000  # from this year on a date stands for "not yet", as in 9999-12-31
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_YEAR = re.compile(r"(\d{4})(?:[-/.]\d{1,2}|\.0+)?")


def as_date(value: Any, source: str = "") -> date | None:
    """A date from what layers hold: a date, a date and time, a text that starts with one, or a year.

    A crop year of BRP stands for its reference date, 15 May; another year for its middle.

    >>> as_date("2020-07-28T08:52:36.000"), as_date(2023, "BRP"), as_date("n.v.t.")
    (datetime.date(2020, 7, 28), datetime.date(2023, 5, 15), None)
    >>> as_date("28-07-2020"), as_date("20200728085236"), as_date("2020.0")
    (datetime.date(2020, 7, 28), datetime.date(2020, 7, 28), datetime.date(2020, 7, 1))
    """
    if hasattr(value, "toPyDateTime"):
        value = value.toPyDateTime() if value.isValid() else None
    elif hasattr(value, "toPyDate"):
        value = value.toPyDate() if value.isValid() else None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date) or value is None:
        return value
    text = str(value).strip()
    try:
        if found := _YEAR_FIRST.match(text) or _DIGITS.match(text):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := _DAY_FIRST.match(text):
            return date(int(found[3]), int(found[2]), int(found[1]))
        if found := _YEAR.fullmatch(text):
            return date(int(found[1]), *(BRP_DAY if source == "BRP" else MIDDLE_OF_YEAR))
    except ValueError:
        return None
    return None


def is_past(value: Any) -> bool:
    """Whether an end date is filled in and stands for an end.

    >>> is_past("2021-03-04"), is_past("9999-12-31"), is_past(" "), is_past(None), is_past("NULL")
    (True, False, False, False, False)
    """
    text = str(value).strip().casefold() if value is not None else ""
    if text in ("", "null", "none", "nan"):
        return False
    day = as_date(value)
    return day is None or day.year < NEVER
