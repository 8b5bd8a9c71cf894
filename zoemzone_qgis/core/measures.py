"""Measures for bees: the catalogue, where each is allowed, what it changes, and what it costs.

The catalogue is three tables (docs/method/measures.md). ``read_measures`` reads and checks them; ``allowed`` says what
can be done on land of a class; ``weigh`` weighs all measures on all units at once.
"""

from __future__ import annotations

from .classes import ClassTable
from .land.landclass import LandClass
from .measure.costs import Quantity, costs
from .measure.measure import Catalogue, Crown, Measure, Price, Rule, Way
from .measure.options import HIGH, LOW, MEAN, MeasureOptions, Why, weigh
from .measure.outcome import Outcomes
from .measure.placing import REASONS
from .measure.reading import read_measures
from .measure.units import Units
from .measure.worth import Worth, Worths

__all__ = [
    "HIGH",
    "LOW",
    "MEAN",
    "REASONS",
    "Catalogue",
    "Crown",
    "Measure",
    "MeasureOptions",
    "Outcomes",
    "Price",
    "Quantity",
    "Rule",
    "Units",
    "Way",
    "Why",
    "Worth",
    "Worths",
    "allowed",
    "costs",
    "read_measures",
    "weigh",
]


def allowed(catalogue: Catalogue, table: ClassTable, land: LandClass, horizon: float = 10.0) -> dict[str, Worth]:
    """What can be done on land of a class: per way its worth per m2, the reason key in it where it cannot be done.

    Ways that are not for this class at all are left out.

    >>> from .classes import read_classes
    >>> table = read_classes()
    >>> found = allowed(read_measures(table), table, table.by_id("GKR"))
    >>> {key: worth.reason for key, worth in found.items()}
    {'M02 whole': 'allowed', 'M11 points': 'allowed', 'M12 share': 'allowed'}
    """
    worths = Worths(Outcomes(table, catalogue), horizon)
    found = {way.key: worths.of(land, way) for way in catalogue.ways}
    return {key: worth for key, worth in found.items() if worth.reason != "class"}
