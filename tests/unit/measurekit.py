"""Units to weigh measures on, by hand and at random."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from zoemzone_qgis.core.classes import read_classes
from zoemzone_qgis.core.measures import MeasureOptions, Units, read_measures, weigh

from .measureoracle import LAND, Unit

TABLE = read_classes()
CATALOGUE = read_measures(TABLE)


def code(id: str) -> int:
    return TABLE.by_id(id).code


def one(land: dict[str, float], horizon: float = 10.0, spray: bool = True, **given: Any) -> MeasureOptions:
    """The options of a single unit."""
    columns = {key: value if isinstance(value, dict) else np.array([value]) for key, value in given.items()}
    units = Units.of([code(id) for id in land], np.array([list(land.values())], dtype=float), **columns)
    return weigh(CATALOGUE, TABLE, units, horizon=horizon, spray=spray)


def found(options: MeasureOptions, key: str) -> int:
    """The option of a way, by its key."""
    hits = [row for row in range(options.count) if options.ways[options.way[row]].key == key]
    assert len(hits) == 1, key
    return hits[0]


def reason(options: MeasureOptions, key: str) -> tuple[str, dict[str, object]]:
    """Why a way is not possible on the first unit."""
    number = next(number for number, way in enumerate(options.ways) if way.key == key)
    assert number not in options.way
    why = options.why(0, number)
    return why.key, dict(why.facts)


NO_OR_YES = ("", "yes", "no")
FACTS: dict[str, tuple[Any, Any, Any]] = {
    "aspect_deg": (math.nan, 90.0, 180.0),
    "edge_deg": (math.nan, 10.0, 100.0),
    "water_m": (math.nan, 2.0, 30.0),
    "forage_50": (math.nan, 0.1, 0.5),
    "forage_150": (math.nan, 0.2, 0.4),
    "soil": ("", "sand", "clay"),
    **dict.fromkeys(("play", "wet", "builtup", "building", "flat_roof", "business", "public_site"), NO_OR_YES),
}


def random_units(count: int, seed: int) -> list[Unit]:
    draw = np.random.default_rng(seed)
    ids = [id for id in LAND if id not in ("BMV", "BMZ", "BMO")]
    units = []
    for _ in range(count):
        chosen = draw.choice(ids, draw.integers(1, 4), replace=False)
        land = {str(id): float(draw.choice([0.0, 30.0, 900.0, 4_000.0, 20_000.0]) * draw.random()) for id in chosen}
        unit = Unit(land, length=float(draw.choice([math.nan, 20.0, 60.0, 240.0])))
        unit.width = float(draw.choice([math.nan, 2.0, 3.0, 40.0]))
        unit.sprayed = float(draw.choice([math.nan, 5.0, 10.0, 80.0]))
        unit.protected = bool(draw.random() < 0.1)
        unit.edges = {
            edge: float(draw.choice([math.nan, 0.0, 20.0, 60.0, 240.0])) for edge in ("longest", "water", "all")
        }
        for name, values in FACTS.items():
            unit.facts[name] = values[draw.integers(0, 3)]
        units.append(unit)
    return units


def columns_of(units: list[Unit]) -> Units:
    ids = sorted({id for unit in units for id in unit.land})
    facts = {name: np.array([unit.facts[name] for unit in units]) for name in units[0].facts}
    return Units.of(
        [code(id) for id in ids],
        np.array([[unit.land.get(id, 0.0) for id in ids] for unit in units]),
        length=np.array([unit.length for unit in units]),
        width=np.array([unit.width for unit in units]),
        edges={edge: np.array([unit.edges[edge] for unit in units]) for edge in ("longest", "water", "all")},
        facts=facts,
        sprayed_m=np.array([unit.sprayed for unit in units]),
        protected=np.array([unit.protected for unit in units]),
    )
