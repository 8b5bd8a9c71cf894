"""The rows of a plan or of options, as the advice report reads them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsPointXY

from ...core.cells.shapes import rectangle
from ...core.measure.landtext import land_of
from ...core.measure.owners import UNKNOWN
from ...core.sitefigures import HA
from ..gaps import number
from ..vector import field_value
from .places import Finder

Amounts = tuple[float | None, float | None, float | None]
"""Low, mean and high; None where the layer does not say."""
COSTS = ("cost_one_off", "cost_per_year", "cost_total")


@dataclass(frozen=True)
class MeasureRow:
    """A row: the measure on a place, with what it costs (EUR) and brings. ``spot`` is a point on it. ``place`` is the
    district, ``land`` the area (m2) by class id that is used; ``rank`` None where the layer ranks nothing; ``score``
    its part of the gain of the plan in one number."""

    unit: str
    measure: str
    measure_nl: str
    measure_en: str
    executor: tuple[str, str]
    owner_class: str
    manager: str
    place: str
    area_m2: float
    length_m: float
    pieces: int
    form: str
    once: Amounts
    yearly: Amounts
    total: Amounts
    gain_ha: float | None
    score: float | None
    rank: int | None
    klass: str
    reason: tuple[str, str]
    years: tuple[float, float] | None
    confidence_pct: float | None
    land: dict[str, float]
    planned_works: bool
    becomes: str
    shape: QgsGeometry
    spot: QgsPointXY

    @property
    def strip_m(self) -> float:
        """Its length (m): as the layer tells, else of the rectangle with its area and outline."""
        if self.length_m > 0:
            return self.length_m
        if self.shape.type() != Qgis.GeometryType.Polygon or not self.shape.area() > 0:
            return 0.0
        return float(rectangle(np.array([self.shape.area()]), np.array([self.shape.length()]))[1][0])


def read_measures_of(
    rows: Iterable[tuple[QgsFeature, QgsGeometry]], within: QgsGeometry, districts: Finder | None
) -> list[MeasureRow]:
    """The rows whose point on the surface lies in a place, without those on which nothing is possible; best rank
    first, then in the order of the layer."""
    engine = QgsGeometry.createGeometryEngine(within.constGet())
    engine.prepareGeometry()
    found = []
    for feature, shape in rows:
        spot = shape.pointOnSurface()
        if spot.isEmpty() or not engine.intersects(spot.constGet()):
            continue
        row = _row(feature, shape, spot.asPoint(), districts)
        if row is not None:
            found.append(row)
    return sorted(found, key=lambda row: (row.rank is None, row.rank or 0))


def _row(feature: QgsFeature, shape: QgsGeometry, spot: QgsPointXY, districts: Finder | None) -> MeasureRow | None:
    def text(name: str) -> str:
        return _text(field_value(feature, name))

    def amount(name: str) -> float | None:
        return number(field_value(feature, name))

    measure = text("measure")
    if text("why_not") or not (measure or text("way") or text("measure_nl") or text("measure_en")):
        return None
    length, pieces, rank = amount("length_m") or 0.0, amount("pieces") or 0.0, amount("rank")
    area = amount("area_m2")
    low, high = amount("years_low"), amount("years_high")
    is_polygon = shape.type() == Qgis.GeometryType.Polygon
    return MeasureRow(
        unit=text("unit") or text("option") or str(feature.id()),
        measure=measure,
        measure_nl=text("measure_nl") or text("measure_en") or measure,
        measure_en=text("measure_en") or text("measure_nl") or measure,
        executor=(text("executor_nl"), text("executor_en")),
        owner_class=text("owner_class") or UNKNOWN,
        manager=text("manager") or text("owner"),
        place=(districts.at(spot) if districts is not None else "") or text("village"),
        area_m2=area if area is not None else (shape.area() if is_polygon else 0.0),
        length_m=length,
        pieces=round(pieces),
        form=text("form"),
        once=_amounts(amount, COSTS[0]),
        yearly=_amounts(amount, COSTS[1]),
        total=_amounts(amount, COSTS[2]),
        gain_ha=amount("gain_ha"),
        score=amount("score_pct"),
        rank=None if rank is None else int(rank),
        klass=text("class"),
        reason=(text("reason_nl"), text("reason_en")),
        years=None if low is None or high is None else (low, high),
        confidence_pct=amount("confidence_pct"),
        land=land_of(text("land")) if text("land") else {},
        planned_works=text("planned_works").lower() in ("yes", "ja", "true", "1"),
        becomes=text("becomes"),
        shape=shape,
        spot=spot,
    )


def _amounts(amount: Any, name: str) -> Amounts:
    return amount(f"{name}_low"), amount(name), amount(f"{name}_high")


def _text(value: Any) -> str:
    return "" if value is None else str(value).strip()


LEAST_EUR = 100.0
"""A measure that costs less counts as this much where gain is set against cost (E): else the cheapest come first,
however little they bring."""


def best_of_units(rows: Iterable[MeasureRow]) -> list[MeasureRow]:
    """The best row of each unit, by gain in habitat (ha) per euro over the horizon; the best unit first. Rows whose
    cost is not known come behind, by their gain."""

    def worth(row: MeasureRow) -> tuple[bool, float]:
        gain, cost = row.gain_ha or 0.0, row.total[1]
        return (cost is not None, gain / max(cost, LEAST_EUR)) if cost is not None else (False, gain)

    best: dict[str, MeasureRow] = {}
    for row in rows:
        if row.unit not in best or worth(row) > worth(best[row.unit]):
            best[row.unit] = row
    return sorted(best.values(), key=lambda row: (*(-one for one in worth(row)), row.unit))


def read_zones_of(
    rows: Iterable[tuple[QgsFeature, QgsGeometry]], within: QgsGeometry, districts: Finder | None
) -> list[MeasureRow]:
    """The zones of the opportunity map that lie in a place, as measures without costs; most to gain first. What is kept
    needs no measure."""
    engine = QgsGeometry.createGeometryEngine(within.constGet())
    engine.prepareGeometry()
    found = []
    for feature, shape in rows:
        spot, zone = shape.pointOnSurface(), _text(field_value(feature, "zone"))
        if zone in ("", "keep") or spot.isEmpty() or not engine.intersects(spot.constGet()):
            continue
        found.append(_zone(feature, zone, shape, spot.asPoint(), districts))
    return sorted(found, key=lambda row: (-(row.gain_ha or 0.0), -row.area_m2, row.unit))


def _zone(feature: QgsFeature, zone: str, shape: QgsGeometry, spot: QgsPointXY, districts: Finder | None) -> MeasureRow:
    area = number(field_value(feature, "area_ha"))
    nothing: Amounts = (None, None, None)
    dutch, english = (_text(field_value(feature, f"measure_{one}")) for one in ("nl", "en"))
    return MeasureRow(
        unit=f"{zone} {_text(field_value(feature, 'id')) or feature.id()}",
        measure=zone,
        measure_nl=dutch or english,
        measure_en=english or dutch,
        executor=("", ""),
        owner_class=UNKNOWN,
        manager="",
        place=(districts.at(spot) if districts is not None else "") or _text(field_value(feature, "place")),
        area_m2=shape.area() if area is None else area * HA,
        length_m=0.0,
        pieces=0,
        form="",
        once=nothing,
        yearly=nothing,
        total=nothing,
        gain_ha=number(field_value(feature, "gain_ha")),
        score=None,
        rank=None,
        klass="",
        reason=(_text(field_value(feature, "reason_nl")), _text(field_value(feature, "reason_en"))),
        years=None,
        confidence_pct=None,
        land={},
        planned_works=False,
        becomes="",
        shape=shape,
        spot=spot,
    )
