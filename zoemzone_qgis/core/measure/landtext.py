"""The land that an option uses, as its row says it."""

from __future__ import annotations

import re

_LAND = re.compile(r"^(?P<name>.*\S)\s+(?P<size>\d+(?:[.,]\d+)?)$")


def land_of(text: str) -> dict[str, float]:
    """The classes of land that an option uses, with their m2 (0 where not told).

    >>> land_of("BRMR 8000, GAZ 120")
    {'BRMR': 8000.0, 'GAZ': 120.0}
    """
    found: dict[str, float] = {}
    for part in re.split(r",\s+|;", text):
        match = _LAND.match(part.strip())
        name = match["name"] if match else part.strip()
        if name:
            found[name] = found.get(name, 0.0) + (float(match["size"].replace(",", ".")) if match else 0.0)
    return found
