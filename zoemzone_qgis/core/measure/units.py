"""What is known of the units (parcels, verges, green objects) on which measures are weighed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import Fault
from .conditions import WORDS, Condition, as_words
from .measure import Rule

Floats = NDArray[np.float64]
StripKey = tuple[Any, ...]

LONGEST = "longest"
FACING = "edge_deg"


def faced(rule: Rule) -> tuple[Condition, ...]:
    """The conditions of a rule on where the edge faces."""
    return tuple(condition for condition in rule.conditions if condition.name == FACING)


def strip_key(rule: Rule) -> StripKey:
    """What tells the strip of one rule from that of another: edge, width, whether the sight strip stays free, where it
    must face, and the classes along which it lies."""
    return rule.edge, rule.width_m, rule.sight_strip, faced(rule), rule.classes


@dataclass(frozen=True)
class Units:
    """Units as columns; arrays with an entry per unit. Make one with ``of``.

    ``areas`` (units, classes) is the usable land in m2 of each class of ``codes``; ``clear`` the same without the
    sight strip beside roads. ``length`` and ``width`` in m, NaN where not known (then they are not tested). ``edges``
    gives metres of an edge (longest, all, road, water, wood, parcel); ``strips`` the land (units, classes) of a strip
    along an edge, by ``strip_key`` or by (edge, width) for all rules alike. ``facts`` are what conditions ask for.
    ``sprayed_m`` is the distance to crops that are usually sprayed, NaN where not known; ``protected`` marks nature
    network and Natura 2000.
    """

    codes: tuple[int, ...]
    areas: Floats
    clear: Floats
    length: Floats
    width: Floats
    edges: Mapping[str, Floats]
    strips: Mapping[StripKey, Floats]
    facts: Mapping[str, NDArray[Any]]
    sprayed_m: Floats
    protected: NDArray[np.bool_]

    @classmethod
    def of(
        cls,
        codes: Sequence[int],
        areas: Floats,
        *,
        clear: Floats | None = None,
        length: Floats | None = None,
        width: Floats | None = None,
        edges: Mapping[str, Floats] | None = None,
        strips: Mapping[StripKey, Floats] | None = None,
        facts: Mapping[str, NDArray[Any]] | None = None,
        sprayed_m: Floats | None = None,
        protected: NDArray[np.bool_] | None = None,
    ) -> Units:
        """Units of what is given; the longest edge is the length where no edges are given.

        Raises ``Fault`` where the arrays do not belong together or an area is negative or not a number.

        >>> units = Units.of([13], np.array([[8000.0], [0.0]]), length=np.array([100.0, 5.0]))
        >>> units.count, units.edges["longest"].tolist()
        (2, [100.0, 5.0])
        """
        land = np.asarray(areas, dtype=np.float64)
        if land.ndim != 2 or land.shape[1] != len(codes) or not np.all(np.isfinite(land) & (land >= 0)):
            raise Fault("The areas of the units must be finite and not negative, in one column per class.")
        count, unknown = len(land), np.full(len(land), np.nan)
        size = unknown if length is None else np.asarray(length, dtype=np.float64)
        given: dict[str, Floats] = {LONGEST: size} if length is not None else {}
        units = cls(
            codes=tuple(int(code) for code in codes),
            areas=land,
            clear=land if clear is None else np.asarray(clear, dtype=np.float64),
            length=size,
            width=unknown if width is None else np.asarray(width, dtype=np.float64),
            edges={**given, **(edges or {})},
            strips=dict(strips or {}),
            facts={name: as_words(known) if name in WORDS else known for name, known in (facts or {}).items()},
            sprayed_m=unknown if sprayed_m is None else np.asarray(sprayed_m, dtype=np.float64),
            protected=np.zeros(count, dtype=bool) if protected is None else np.asarray(protected, dtype=bool),
        )
        columns = (units.length, units.width, units.sprayed_m, units.protected, *units.edges.values())
        tables = (units.clear, *units.strips.values())
        matching = all(len(column) == count for column in (*columns, *units.facts.values()))
        if not matching or any(table.shape != land.shape for table in tables):
            raise Fault("What is known of the units does not have one entry per unit.")
        return units

    @property
    def count(self) -> int:
        """Number of units."""
        return len(self.areas)

    @cached_property
    def _totals(self) -> tuple[Floats, Floats]:
        return self.areas.sum(axis=1), self.clear.sum(axis=1)

    def land(self, rule: Rule) -> Floats:
        """Usable land (units, classes) for a rule: without the sight strip where that stays free."""
        return self.clear if rule.sight_strip else self.areas

    def total(self, rule: Rule) -> Floats:
        """Usable land of all classes together (units) for a rule."""
        return self._totals[rule.sight_strip]

    def edge(self, rule: Rule) -> Floats:
        """Metres of the edge that a rule asks for, NaN where not known."""
        return self.edges.get(rule.edge, np.full(self.count, np.nan))

    def conditions(self, rule: Rule) -> tuple[Condition, ...]:
        """The conditions that a unit as a whole must meet: of a strip that was laid where the edge faces so, the
        others."""
        laid = strip_key(rule) in self.strips
        return tuple(one for one in rule.conditions if not (laid and one.name == FACING))

    def strip(self, rule: Rule, columns: NDArray[np.int64]) -> Floats:
        """Land (units, columns) of the strip that a rule asks for, 0 where nothing is known of that edge.

        The strip given for the edge and width; else length of the edge x width, at most the unit, with the classes in
        the shares that they have in the unit.
        """
        given = self.strips.get(strip_key(rule), self.strips.get((rule.edge, rule.width_m)))
        if given is not None:
            return np.nan_to_num(given[:, columns])
        total = self.total(rule)
        taken = np.minimum(np.nan_to_num(self.edge(rule)) * rule.width_m, total)
        share = np.divide(taken, total, out=np.zeros_like(total), where=total > 0)
        found: Floats = self.land(rule)[:, columns] * share[:, None]
        return found
