"""Parcels, effects and plans made by hand for the tests of the plan of the dock."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry

from zoemzone_qgis.layers.parcel import Effect, Line, NearBlock, Parcel, PartWork, SeasonChange

from .layers import box

X, Y = 187_000.0, 459_000.0


def square(place: int, size: float = 100.0, down: float = 0.0) -> QgsGeometry:
    """A square; each place lies 200 m from the one before."""
    left = X + 200 * place
    return QgsGeometry.fromWkt(box(left, Y - down, left + size, Y - down + size))


def parcel(name: str, place: int = 0, ids: tuple[str, ...] | None = None, **more: Any) -> Parcel:
    return Parcel(name, square(place), (name,) if ids is None else ids, **more)


def line(way: str, geometry: QgsGeometry, once: float, yearly: float, gain: float, part: int = 0) -> Line:
    measure, _, form = way.partition(" ")
    area = geometry.area()
    total = once + 10 * yearly
    return Line(
        part, way, measure, f"Maatregel {measure}", f"Measure {measure}", form or "whole", area, "m2", area, 100.0, 0.0,
        (once / 2, once, once * 2), (yearly / 2, yearly, yearly * 2), (total / 2, total, total * 2), gain, geometry,
    )  # fmt: skip


def effect(*lines: Line, **more: Any) -> Effect:
    def amounts(which: str) -> tuple[float, float, float]:
        return tuple(sum(getattr(one, which)[at] for one in lines) for at in range(3))  # type: ignore[return-value]

    season = SeasonChange("summer", 10_000.0, 12_000.0, 34_000.0, True, True)
    values: dict[str, Any] = {
        "seasons": (season,),
        "effective_ha": sum(one.effective_ha for one in lines),
        "forage_m2": {"early_spring": 0.0, "late_spring": 900.0, "summer": 2000.0, "autumn": 100.0},
        "nest_m2": 60.0,
        "fed_ha": 0.3,
        "once": amounts("once"),
        "yearly": amounts("yearly"),
        "total": amounts("total"),
        "lines": lines,
        "reason_nl": "Hier komt voedsel in de zomer.",
        "reason_en": "Here food comes in summer.",
    }
    return Effect(**{**values, **more})


def block(short: float = 1.0, number: int = 4) -> NearBlock:
    return NearBlock("nearly_bnb", number, "", 0.0, short, ("area",))


def works(*lines: Line) -> list[PartWork]:
    return [PartWork(one.way, one.geometry, one.form) for one in lines]


def put(keeper: Any, name: str, place: int = 0, once: float = 1000.0, yearly: float = 50.0, gain: float = 0.5) -> bool:
    """One parcel with one measure into the plan."""
    one = line("M01 whole", square(place), once, yearly, gain)
    return bool(keeper.add(parcel(name, place), works(one), effect(one)))
