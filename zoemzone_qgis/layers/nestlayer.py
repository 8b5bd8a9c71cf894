"""The layer of nests: cells with nests as points."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from qgis.core import QgsField, QgsFields, QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QMetaType

from ..core.classes import SEASONS
from ..core.land.guilds import GUILDS_M
from ..core.nestcells import NestCells

GUILD_FIELDS = {f"nest_{guild}_ha": guild for guild in GUILDS_M}
"""Nest land of each guild within its radius; empty for a guild that the profile does not use."""
NAMES = (
    "cell",
    "cell_m",
    "radius_m",
    "nest_ha",
    *(f"{what}_{season}_m2" for season in SEASONS for what in ("reach", "need")),
    "known_pct",
    *GUILD_FIELDS,
)


def nest_fields() -> QgsFields:
    """The fields of the layer of nests."""
    fields = QgsFields()
    for name in NAMES:
        fields.append(QgsField(name, QMetaType.Type.Int if name == "cell" else QMetaType.Type.Double))
    return fields


def nest_rows(cells: NestCells) -> Iterator[tuple[QgsGeometry, list[Any]]]:
    """A point and its values for every cell, numbered from 1."""
    pairs = np.stack([cells.reach_m2, cells.need_m2], axis=2).reshape(cells.count, 2 * cells.reach_m2.shape[1])
    for number in range(cells.count):
        values = [number + 1, cells.cell_m, cells.radius_m, float(cells.nest_ha[number]), *pairs[number].tolist()]
        point = QgsGeometry.fromPointXY(QgsPointXY(float(cells.x[number]), float(cells.y[number])))
        land = dict(zip(cells.guilds, cells.guild_ha[number].tolist(), strict=True))
        yield point, [*values, float(cells.known_pct[number]), *(land.get(guild) for guild in GUILD_FIELDS.values())]
