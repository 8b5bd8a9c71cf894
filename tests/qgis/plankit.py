"""Options, nests and gaps made by hand for the tests of prioritymeasures."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsVectorLayer

from .layers import memory_layer
from .stonekit import CASE_9, Row, X, Y, land

SEASONS = ("early_spring", "late_spring", "summer", "autumn")
NEED = (25.0, 35.0, 30.0, 10.0)


def options(*rows: tuple[str, Row], **more: Any) -> QgsVectorLayer:
    """A layer of options."""
    return memory_layer("options", rows, **more)


def row(unit: str, cost: Any, place: int = 0, **values: Any) -> tuple[str, Row]:
    """An option on a square of a hectare, 200 m from that of the place before it."""
    return land(200 * place, 0, 200 * place + 100, 100), {"unit": unit, "cost_one_off": cost, **values}


def case_9_options(**more: Any) -> QgsVectorLayer:
    """The parcels of case 9 as options."""
    return options(
        *(
            (land(begin, -5, end, 5), {"unit": name, "measure": "M04", "cost_one_off": float(cost), **more})
            for name, (begin, end, cost) in CASE_9.items()
        )
    )


CASE_10 = (
    # unit, measure, once, per year, annual, hectares, gain in fed nest land
    ("P1", "M01", 1000.0, 500.0, "no", 0.8, 0.2),
    ("P2", "M23", 0.0, 500.0, "yes", 0.0, 0.1),
    ("P3", "M05", 1200.0, 1760.0, "no", 0.8, 0.1),
)


def case_10_options(only: str = "P1 P2 P3") -> QgsVectorLayer:
    """The parcels of case 10: a nearly-B&B that lacks 0.8 ha."""
    return options(
        *(
            row(
                unit,
                once,
                place,
                measure=measure,
                cost_per_year=yearly,
                annual=annual,
                block=1,
                block_short_ha=0.8,
                block_gain_ha=hectares,
                gain_fed_ha=fed,
            )
            for place, (unit, measure, once, yearly, annual, hectares, fed) in enumerate(CASE_10)
            if unit in only.split()
        )
    )


def nests(*cells: dict[str, Any], name: str = "nests") -> QgsVectorLayer:
    """Nest cells of 100 m with a radius of 500 m; each says its column and row, and what differs."""
    rows = []
    for number, cell in enumerate(cells):
        values: Row = {"cell": number, "cell_m": 100.0, "radius_m": 500.0, "nest_ha": 1.0, "known_pct": 100.0}
        for season, need in zip(SEASONS, NEED, strict=True):
            values[f"reach_{season}_m2"] = 0.0
            values[f"need_{season}_m2"] = need * 1000.0
        values.update({key: value for key, value in cell.items() if key not in ("column", "row")})
        x, y = X + 50 + 100 * cell.get("column", 0), Y + 50 + 100 * cell.get("row", 0)
        rows.append((f"POINT({x} {y})", values))
    return memory_layer(name, rows, "Point")
