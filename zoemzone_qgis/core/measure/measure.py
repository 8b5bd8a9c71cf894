"""A measure, the rules by which it is placed, and its prices."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from ..land.landclass import LandClass
from .conditions import Condition

WHOLE, STRIP, SHARE, POINTS = FORMS = ("whole", "strip", "share", "points")
EDGES = ("longest", "all", "road", "water", "wood", "parcel")
ONE_OFF, UPKEEP, ON_TOP, PRESENT = ITEMS = ("one_off", "upkeep", "on_top", "present")
UNITS = ("m2", "ha", "m", "tree", "piece", "present")


@dataclass(frozen=True)
class Crown:
    """How the crown of a planted tree grows: diameter (m) when planted, growth (m a year) and largest diameter (m)."""

    start_m: float
    growth_m: float
    most_m: float

    def area_m2(self, years: float) -> float:
        """Area of the crown after some years: ``pi / 4 x min(start + growth x years, most)^2``.

        >>> round(Crown(2, 0.3, 12).area_m2(10), 2)
        19.63
        """
        return math.pi / 4 * min(self.start_m + self.growth_m * years, self.most_m) ** 2


@dataclass(frozen=True)
class Measure:
    """What a measure does (columns of measures.csv).

    ``to`` are the classes that the ground can become, alternatives of each other; empty: it stays. ``changes`` are
    changes to the values of that class, or of the ground that stays. ``years`` is the range until it has effect.
    """

    id: str
    name_nl: str
    name_en: str
    to: tuple[str, ...]
    changes: str
    early: str
    early_years: float
    keeps_weight: bool
    annual: bool
    nature: bool
    years: tuple[float, float]
    crown: Crown | None
    executors_nl: tuple[str, ...]
    executors_en: tuple[str, ...]
    source: str
    note: str

    @property
    def marks(self) -> bool:
        """Whether it makes a class of its own, because it changes values: ``GAZ+M16``."""
        return bool(self.changes) or self.keeps_weight

    @property
    def replaces(self) -> bool:
        """Whether what grows there gives way to another class."""
        return bool(self.to) and self.crown is None and not self.keeps_weight

    def executor(self, manager: str) -> tuple[str, str]:
        """Who does it (Dutch, English) where the land has a manager (English): the manager if that is one of the
        executors, else the usual one.

        >>> names = ("gemeente", "agrariër"), ("municipality", "farmer")
        >>> measure = Measure("M04", "", "", ("GKR",), "", "", 0, False, False, False, (2, 3), None, *names, "", "")
        >>> measure.executor("farmer"), measure.executor("road manager (municipality)"), measure.executor("resident")
        (('agrariër', 'farmer'), ('gemeente', 'municipality'), ('gemeente', 'municipality'))
        """
        pairs = list(zip(self.executors_nl, self.executors_en, strict=True))
        known = (pair for pair in pairs if pair[1].casefold() in manager.casefold())
        return next(known, pairs[0])

    def years_needed(self) -> float:
        """Years after which it counts; for the early stage of a class, those of that stage.

        >>> measure = Measure("M03", "", "", ("GKR",), "", "GEXT", 3, False, False, False, (3, 5), None, (), (), "", "")
        >>> measure.years_needed(), measure.stage("GKR", 4), measure.stage("GKR", 5), measure.stage("GKR", 2)
        (3, 'GEXT', 'GKR', None)
        """
        if self.crown:
            return 0.0
        return self.early_years if self.early else self.years[1]

    def stage(self, to: str, horizon: float) -> str | None:
        """The class that ``to`` has become at a horizon (years), None when it is too early for any effect."""
        if self.crown or horizon >= self.years[1]:
            return to
        return self.early if self.early and horizon >= self.early_years else None


@dataclass(frozen=True)
class Rule:
    """Where and how much of a measure (one row of measure_rules.csv); lengths in m, areas in m2, 0 where not given."""

    measure: str
    form: str
    classes: tuple[str, ...]
    edge: str
    width_m: float
    share: float
    spacing_m: float
    m2_each: float
    covers_m2: float
    min_m2: float
    min_length_m: float
    min_width_m: float
    min_pieces: int
    line: bool
    sight_strip: bool
    sprayed_m: float
    conditions: tuple[Condition, ...]
    source: str
    note: str


@dataclass(frozen=True)
class Price:
    """EUR per unit, excluding VAT: low, mean and high; for land that is now of ``classes`` (empty: all)."""

    item: str
    unit: str
    amounts: tuple[float, float, float]
    classes: frozenset[str]
    year: int
    source: str
    note: str

    def holds(self, ground: str) -> bool:
        """Whether the price holds for land that is now of this class."""
        return not self.classes or ground in self.classes


@dataclass(frozen=True)
class Way:
    """One way to do a measure: by one of its rules, towards one of its classes ("" where the ground stays).

    ``key`` is its name, unlike that of any other way: ``M05 strip``, ``M09 points BMZ``, and ``M09 points 2 BMZ`` for
    the second rule of that form.
    """

    measure: Measure
    rule: Rule
    to: str
    key: str


@dataclass(frozen=True)
class Catalogue:
    """All measures with their rules and prices; ``upkeep`` holds the present upkeep by class id or group."""

    measures: Mapping[str, Measure]
    rules: tuple[Rule, ...]
    prices: Mapping[str, tuple[Price, ...]]
    upkeep: Mapping[str, Price]

    @cached_property
    def ways(self) -> tuple[Way, ...]:
        """Every way to do every measure, in the order of the rules."""
        found: list[Way] = []
        forms: Counter[tuple[str, str]] = Counter()
        for rule in self.rules:
            measure = self.measures[rule.measure]
            forms[rule.measure, rule.form] += 1
            number = forms[rule.measure, rule.form]
            name = f"{measure.id} {rule.form}" + (f" {number}" if number > 1 else "")
            several = len(measure.to) > 1
            found += [Way(measure, rule, to, f"{name} {to}" if several else name) for to in measure.to or ("",)]
        return tuple(found)

    def present(self, ground: LandClass) -> tuple[float, float, float]:
        """Present upkeep of a class in EUR per m2 and year (low, mean, high): its own or its group's, else 0."""
        price = self.upkeep.get(ground.id) or self.upkeep.get(ground.group)
        return price.amounts if price else (0.0, 0.0, 0.0)
