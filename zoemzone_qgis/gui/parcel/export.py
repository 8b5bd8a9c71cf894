"""The sheet of one parcel as a file: the map is drawn in the background, then the page is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Subject:
    """What a sheet is about: a ``layers.parcel`` Parcel, its Sheet, its PartWork and their Effect (None: no measure)."""

    parcel: Any
    sheet: Any
    parts: Sequence[Any] = ()
    effect: Any = None
