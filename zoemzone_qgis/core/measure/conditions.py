"""Conditions of a measure that need more than the habitat map, such as the slope or the soil."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..land.tables import Row

Flags = NDArray[np.bool_]

NUMBERS = ("slope_deg", "aspect_deg", "edge_deg", "water_m", "forage_50", "forage_150")
"""Known of a unit as a number: slope, direction of the slope and of the edge (degrees, 0 is north), distance to water
(m), mean forage value (0..1) within 50 and 150 m."""
WORDS = ("soil", "play", "wet", "builtup", "building", "flat_roof", "business", "public_site")
"""Known of a unit as a word: the kind of soil, and yes or no for the rest."""

_TEXT = re.compile(r"(?P<name>\w+)(?P<sign>>=|<=|=)(?P<value>[^\s!<>=]+)(?P<needed>!?)")
_SPAN = re.compile(r"(?P<low>\d+(\.\d+)?)-(?P<high>\d+(\.\d+)?)")
_TOLERANCE = 1e-6


@dataclass(frozen=True)
class Condition:
    """One condition: ``low`` to ``high`` for a number (over north when low is above high), or one of ``words``.

    ``needed`` means that the measure is not proposed where nothing is known; else nothing known is good enough.
    """

    name: str
    text: str
    low: float = -np.inf
    high: float = np.inf
    words: tuple[str, ...] = ()
    needed: bool = False

    def known(self, facts: Mapping[str, NDArray[Any]], units: int) -> Flags:
        """For which units the fact is known: a number that is not NaN, a word that is not empty."""
        values = facts.get(self.name)
        if values is None:
            return np.zeros(units, dtype=bool)
        if self.words:
            return np.asarray(values != "", dtype=bool)
        return ~np.isnan(np.asarray(values, dtype=np.float64))

    def holds(self, values: NDArray[Any]) -> Flags:
        """Where a known fact meets the condition; words as ``as_words`` makes them.

        >>> south = read_condition("aspect_deg=112-247")
        >>> south.holds(np.array([100.0, 112.0, 180.0])).tolist()
        [False, True, True]
        >>> read_condition("edge_deg=315-45").holds(np.array([350.0, 10.0, 90.0])).tolist()
        [True, True, False]
        >>> read_condition("soil=sand,loess").holds(np.array(["loess", "clay"])).tolist()
        [True, False]
        """
        if self.words:
            return np.isin(values, self.words)
        numbers = np.asarray(values, dtype=np.float64)
        above, below = numbers >= self.low - _TOLERANCE, numbers <= self.high + _TOLERANCE
        return above | below if self.low > self.high else above & below


def as_words(values: NDArray[Any]) -> NDArray[np.str_]:
    """Facts as words in lower case: yes and no for truth values, empty for nothing.

    >>> as_words(np.array([True, False])).tolist(), as_words(np.array([" Sand ", None], dtype=object)).tolist()
    (['yes', 'no'], ['sand', ''])
    """
    given = np.asarray(values)
    if given.dtype == bool:
        return np.where(given, "yes", "no")
    if given.dtype == object:
        flags = {True: "yes", False: "no"}
        given = np.array([flags[bool(one)] if isinstance(one, (bool, np.bool_)) else one or "" for one in given], str)
    words: NDArray[np.str_] = np.char.lower(np.char.strip(given.astype(str)))
    return words


def read_condition(text: str) -> Condition | None:
    """A condition such as ``slope_deg>=15``, ``soil=sand,loess`` or ``flat_roof=yes!``; None when it cannot be read.

    >>> read_condition("forage_150>=0.3").low, read_condition("flat_roof=yes!").needed, read_condition("tall=yes")
    (0.3, True, None)
    """
    match = _TEXT.fullmatch(text)
    if match is None:
        return None
    name, sign, value, needed = match["name"], match["sign"], match["value"], bool(match["needed"])
    if name in WORDS and sign == "=":
        words = tuple(one.casefold() for one in value.split(",") if one)
        return Condition(name, text, words=words, needed=needed) if words else None
    if name not in NUMBERS:
        return None
    span = _SPAN.fullmatch(value)
    if sign == "=" and span:
        return Condition(name, text, float(span["low"]), float(span["high"]), needed=needed)
    try:
        number = float(value)
    except ValueError:
        return None
    if not np.isfinite(number) or sign == "=":
        return None
    low, high = (number, np.inf) if sign == ">=" else (-np.inf, number)
    return Condition(name, text, low, high, needed=needed)


def conditions_of(row: Row, column: str = "conditions") -> tuple[Condition, ...]:
    """The conditions in a cell, separated by spaces; ``Fault`` for one that cannot be read."""
    found = []
    for text in row.text(column).split():
        condition = read_condition(text)
        if condition is None:
            raise row.fault(
                "Table {file}, row {row}, column {column}: the condition {condition} cannot be read. Write a name, a "
                "sign and a value, such as slope_deg>=15 or soil=sand,loess.",
                column,
                condition=text,
            )
        found.append(condition)
    return tuple(found)
