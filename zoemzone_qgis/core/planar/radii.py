"""Radii as a user writes them."""

from __future__ import annotations

import math
import re

from ..errors import Fault

LARGEST_M = 25_000.0


def radii_of(text: object) -> tuple[float, ...]:
    """The radii (m) in a text, a number or a list, ascending, each once.

    Between numbers stand commas, semicolons or spaces. Where semicolons stand, a comma is a decimal comma.

    >>> radii_of("500, 150"), radii_of("150,5; 500"), radii_of([300, "1000"]), radii_of(250.0)
    ((150.0, 500.0), (150.5, 500.0), (300.0, 1000.0), (250.0,))
    """
    parts = text if isinstance(text, (list, tuple)) else [text]
    words = [word for part in parts for word in _words(str(part))]
    radii = {_radius(word) for word in words}
    if not radii:
        raise Fault("RADII is empty. Give one or more radii in metres, such as 150, 300, 500, 1000.")
    return tuple(sorted(radii))


def _words(text: str) -> list[str]:
    parts = text.split(";")
    if len(parts) > 1:
        parts = [re.sub(r"(?<=\d),(?=\d)", ".", part) for part in parts]
    return [word for part in parts for word in re.split(r"[\s,]+", part) if word]


def _radius(word: str) -> float:
    try:
        radius = float(word)
    except ValueError:
        radius = math.nan
    if not 0 < radius <= LARGEST_M:
        raise Fault(
            "{value} in RADII is not a radius. Give numbers in metres above 0 and up to {most}, such as "
            "150, 300, 500, 1000.",
            value=word,
            most=f"{LARGEST_M:.0f}",
        )
    return radius
