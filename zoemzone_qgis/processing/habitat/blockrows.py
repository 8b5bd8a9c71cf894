"""The fields of building blocks, and a row for each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

from ...core.blocks.blocktable import Block
from ...core.land.landclass import SEASONS

KINDS = {str: QMetaType.Type.QString, int: QMetaType.Type.Int, float: QMetaType.Type.Double}

COLUMNS: list[tuple[str, type, Callable[[Block], Any]]] = [
    ("id", int, lambda block: block.id),
    ("type", str, lambda block: block.type),
    ("basis", str, lambda block: block.basis),
    ("lacks", str, lambda block: block.lacks),
    ("lacks_nests", str, lambda block: block.lacks_nests),
    ("rank", int, lambda block: block.rank),
    ("area_m2", float, lambda block: block.area_m2),
    ("effective_ha", float, lambda block: block.effective_ha),
    ("land_effective_ha", float, lambda block: block.land_effective_ha),
    ("core_pct", float, lambda block: block.core_pct),
    ("best_disc_pct", float, lambda block: block.best_disc_pct),
    ("best_disc_ha", float, lambda block: block.best_disc_ha),
    ("best_disc_x", float, lambda block: block.best_disc_x),
    ("best_disc_y", float, lambda block: block.best_disc_y),
    ("deficit_m2", float, lambda block: block.deficit_m2),
    ("completeness", float, lambda block: block.completeness),
    ("weakest_season", str, lambda block: block.weakest_season),
    *(
        (f"forage_{season}_m2", float, lambda block, number=number: block.forage_m2[number])
        for number, season in enumerate(SEASONS)
    ),
    ("nest_ground_m2", float, lambda block: block.nests_m2[0]),
    ("nest_cavity_m2", float, lambda block: block.nests_m2[1]),
    ("nest_bumblebee_m2", float, lambda block: block.nests_m2[2]),
    ("larval_m2", float, lambda block: block.nests_m2[3]),
    ("width_m", float, lambda block: block.width_m),
    ("width_basis", str, lambda block: block.width_basis),
    ("length_m", float, lambda block: block.length_m),
    ("risk_10m_pct", float, lambda block: block.risk_near_pct),
    ("risk_50m_pct", float, lambda block: block.risk_far_pct),
    ("known_pct", float, lambda block: block.known_pct),
    ("confidence_pct", float, lambda block: block.confidence_pct),
    ("flag", str, lambda block: block.flag),
    ("chain", int, lambda block: block.chain),
]
"""Name, type and value of each field."""


def block_fields() -> QgsFields:
    """The fields of the output."""
    fields = QgsFields()
    for name, kind, _ in COLUMNS:
        fields.append(QgsField(name, KINDS[kind]))
    return fields


def block_row(block: Block) -> list[Any]:
    """The values of one block."""
    return [value(block) for _, _, value in COLUMNS]
