"""Classified polygons, as the habitat map algorithm writes them, read into a tree of boxes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from qgis.core import QgsFeature, QgsFields, QgsGeometry

from ..core.errors import Fault
from ..core.land.lookup import Lookup
from ..core.planar.boxtree import BoxTree
from .polygons import flat
from .vector import value_at


class Classifier:
    """Gives polygons a class code from their field ``code`` or, failing that, ``class``; remembers what it lacked."""

    def __init__(self, fields: QgsFields, lookup: Lookup, layer: str) -> None:
        self._places = [fields.lookupField(name) for name in ("code", "class")]
        if max(self._places) < 0:
            raise Fault(
                "{layer} has neither a field code nor a field class. Use the classified polygons that the habitat map "
                "algorithm writes, or add a field class with class ids such as GKR.",
                layer=layer,
            )
        self._lookup = lookup
        self._found: dict[tuple[Any, ...], int | None] = {}
        self.lacking: dict[str, float] = {}

    def code(self, feature: QgsFeature, area: float) -> int:
        """The class code; 0 for no data. A class that nobody knows is "unknown", noted with its area (m2)."""
        key = tuple(value_at(feature, place) for place in self._places)
        if key not in self._found:
            self._found[key] = self._find(*key)
        found = self._found[key]
        if found is not None:
            return found
        value = next((str(part) for part in reversed(key) if part is not None), "NULL")
        self.lacking[value] = self.lacking.get(value, 0.0) + area
        return self._lookup.unknown.code

    def _find(self, code: Any, name: Any) -> int | None:
        try:
            number = int(float(code)) if code is not None else None
        except (ValueError, OverflowError):
            number = None
        if number is not None and (number == 0 or self._lookup.row(number) is not None):
            return number
        return self._lookup.code(str(name).strip()) if name is not None else None


def read_classified(
    features: Iterable[tuple[QgsFeature, QgsGeometry]], classifier: Classifier
) -> tuple[BoxTree, list[int]]:
    """The polygons in a tree, and the class codes that its kinds stand for."""
    codes: list[int] = []

    def held() -> Iterator[QgsGeometry]:
        for feature, geometry in features:
            code = classifier.code(feature, geometry.area())
            if code:
                codes.append(code)
                yield geometry

    rings, owner = flat(held())
    used, kind = np.unique(np.array(codes, dtype=np.int64), return_inverse=True)
    return BoxTree(rings, kind[owner], len(used)), [int(code) for code in used]
