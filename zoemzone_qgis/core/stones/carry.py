"""What a parcel could carry: how much of it can become habitat, and how much effective habitat that would be."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..classes import CODES, ClassTable
from ..land.rules import Rules
from .places import Flags, Floats

CHANGEABLE = frozenset(
    (
        "lawn",
        "verge",
        "grassland",
        "arable",
        "annual",
        "flower",
        "fruit",
        "nursery",
        "heath",
        "bare",
        "bank",
        "own",
    )
)
"""Groups of classes that can become herb-rich land (E). Water, buildings and paving, wood, gardens, scrub, marsh,
railways, roofs and unknown land stay what they are."""


class Carrying:
    """Values by class code: ``weight`` is the habitat weight that the class could have, ``usable`` marks classes that
    could be part of a strip.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from zoemzone_qgis.core.land.rules import read_rules
    >>> table = read_classes()
    >>> carrying = Carrying(table, read_rules())
    >>> codes = [table.by_id(id).code for id in ("GRN", "VERH", "LBOS", "HAAG")]
    >>> carrying.weight[codes].tolist(), carrying.usable[codes].tolist()
    ([1.0, 0.0, 0.2, 1.0], [True, False, False, True])
    """

    def __init__(self, classes: ClassTable, rules: Rules) -> None:
        self._classes = classes
        self.weight: Floats = np.zeros(CODES)
        for row in classes.rows:
            self.weight[row.code] = 1.0 if row.group in CHANGEABLE else row.habitat_weight
        self.usable: Flags = self.weight >= rules.strip_weight - rules.tolerance

    def areas(self, codes: Sequence[int], areas: Floats) -> tuple[Floats, Floats]:
        """Usable area (m2) and effective habitat (m2) that each parcel could carry, from its area of each class
        (parcels, classes). Raises ``Fault`` for a code that the class table lacks."""
        for code in codes:
            self._classes.by_code(code)
        columns = np.asarray(codes, dtype=np.int64)
        return areas @ self.usable[columns].astype(np.float64), areas @ self.weight[columns]
