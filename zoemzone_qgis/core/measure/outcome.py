"""What land becomes by a measure: the class, and its code."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from ..classes import DERIVED_CODES, ClassTable
from ..errors import Fault
from ..land.derived import CONFIRMED, FIRST_FREE, FLAIL, Derived
from ..land.landclass import VALUES, LandClass, changed
from .measure import Catalogue, Measure, Way
from .reading import MARKED, MOST_GROUNDS, grounds_of

_STEP = 48  # crown rank x 6 + slope x 3 + management, as for the other derived classes
FIRST_OTHER = FIRST_FREE + len(MARKED) * MOST_GROUNDS * _STEP
"""Codes from here are given out in order, to what has no code by the rule."""
LAST_CODE = 65_534
"""The last code of a UInt16 but one; the last stands for land that does not take part."""
_MANAGEMENT = {"confirmed": CONFIRMED, "flail": FLAIL}


@dataclass(frozen=True)
class Parts:
    """What a class is made of: ground, measures that changed its values, crown (0 none), slope and management."""

    ground: str
    marks: tuple[str, ...] = ()
    crown: int = 0
    slope: bool = False
    management: int = 0

    @property
    def confirmed(self) -> bool:
        """Whether a partner states friendly management."""
        return self.management == CONFIRMED


class Outcomes:
    """Classes after measures, for a class table (that of the habitat map) and a catalogue.

    * A measure that replaces the ground makes its class; crown and slope stay, stated management and earlier
      measures go, because the land is managed anew.
    * A tree puts its crown over the ground.
    * A measure that changes values marks the ground: lawn with bulbs is ``GAZ+M16``. The changes are applied to
      the ground, several in the order of their ids, and what stands over it (crown, slope, management) comes after.
    * A measure that keeps the weight gives the values of its class, the higher of the two habitat weights and the
      lower of the two resistances: open patches in a meadow are ``GKR+ZND+M12``.

    Codes of marked classes follow from their parts, so that one has the same code in every map::

        34600 + 48 x (16 x (number - 1) + place) + crown rank x 6 + slope x 3 + management

    number: that of the measure, M01 to M40; place: the place of the ground among the classes that the measure makes or,
    when it makes none, is done on. What lies outside this rule (two marks on one ground, or a code that another
    class of the table has) gets the next free code from 65320 on. A class of the table keeps its code.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from zoemzone_qgis.core.measure.reading import read_measures
    >>> table = read_classes()
    >>> catalogue = read_measures(table)
    >>> outcomes = Outcomes(table, catalogue)
    >>> bulbs = next(way for way in catalogue.ways if way.measure.id == "M16")
    >>> after = outcomes.after(table.by_id("GAZ"), bulbs)
    >>> after.id, after.code, round(after.forage[0], 2)
    ('GAZ+M16', 46120, 0.32)
    """

    def __init__(self, table: ClassTable, catalogue: Catalogue) -> None:
        self.table = table
        self.catalogue = catalogue
        self._derived = Derived(table)
        self._crowns = (0, *(int(code) for code in self._derived.base.group_codes("crown")))
        self._grounds = {
            measure.id: grounds_of(measure, catalogue.rules) for measure in catalogue.measures.values() if measure.marks
        }
        self._given: dict[str, int] = {}
        self.parts = cache(self._parts)

    def after(self, land: LandClass, way: Way, to: str | None = None) -> LandClass:
        """The class that land becomes by a way; ``to`` is its class at the horizon when that is not ``way.to``.

        The class comes with its code. A mark that is there already is not added again.
        """
        measure, parts = way.measure, self.parts(land)
        target = way.to if to is None else to
        if measure.crown:
            parts = replace(parts, crown=self.table.by_id(target).code)
        elif measure.replaces:
            parts = Parts(target, (), parts.crown, parts.slope)
        if measure.marks:
            parts = replace(parts, marks=tuple(sorted({*parts.marks, measure.id})))
        return self.row(parts) if parts != self.parts(land) else land

    def row(self, parts: Parts) -> LandClass:
        """The class of some parts, with its code."""
        if not parts.marks:
            code = self._derived.code(self.table.by_id(parts.ground).code, parts.crown, parts.slope, parts.management)
            return self._derived.row(code)
        ground = self.table.by_id(parts.ground)
        for mark in parts.marks:
            ground = self._marked(ground, self.catalogue.measures[mark])
        # a slope or a management that says nothing about a class stays out, as the code of its ground tells
        plain = self._derived.code(self.table.by_id(parts.ground).code, parts.crown, parts.slope, parts.management)
        _, crown, slope, management = self._derived.parts(plain)
        kept = Parts(parts.ground, parts.marks, crown, slope, management)
        row = self._derived.over(ground, crown, slope, management)
        return row.with_values({"code": self._code(kept, row.id)})

    def extended(self, rows: Iterable[LandClass]) -> ClassTable:
        """The class table with the classes that land has become, to be written beside a new habitat map."""
        return self.table.extended(rows)

    def _marked(self, ground: LandClass, measure: Measure) -> LandClass:
        row, id = ground, f"{ground.id}+{measure.id}"
        if measure.keeps_weight:
            row, id = (
                self._patched(ground, self.table.by_id(measure.to[0])),
                f"{ground.id}+{measure.to[0]}+{measure.id}",
            )
        return changed(row, measure.changes).with_values(
            {
                "id": id,
                "name_nl": f"{ground.name_nl} + {_lower(measure.name_nl)}",
                "name_en": f"{ground.name_en} + {_lower(measure.name_en)}",
                "basis": "derived",
                "source": f"{ground.source if ground.basis == 'derived' else ground.id} + {measure.id}",
            }
        )

    @staticmethod
    def _patched(ground: LandClass, patch: LandClass) -> LandClass:
        """The ground with the values of the patch, and the better of the two as habitat and for passing."""
        values = {column: patch.value(column) for column in VALUES}
        spread = dict(patch.spread)
        if ground.habitat_weight > patch.habitat_weight:
            values["habitat_weight"] = ground.habitat_weight
            spread.pop("habitat_weight", None)
            spread |= {column: bounds for column, bounds in ground.spread.items() if column == "habitat_weight"}
        return ground.with_values({**values, "resistance": min(ground.resistance, patch.resistance)}, spread)

    def _code(self, parts: Parts, id: str) -> int:
        if id in self.table:
            return self.table.by_id(id).code
        if id in self._given:
            return self._given[id]
        code = self._by_rule(parts)
        taken = {row.code for row in self.table.rows if row.code >= FIRST_FREE} | set(self._given.values())
        if code is None or code in taken:
            code = next((free for free in range(FIRST_OTHER, LAST_CODE + 1) if free not in taken), None)
        if code is None:
            raise Fault("There are too many combinations of measures on one ground. Apply fewer measures at a time.")
        self._given[id] = code
        return code

    def _by_rule(self, parts: Parts) -> int | None:
        mark = parts.marks[0]
        if len(parts.marks) > 1 or parts.ground not in self._grounds[mark]:
            return None
        slot = MOST_GROUNDS * (MARKED[mark] - 1) + self._grounds[mark].index(parts.ground)
        return FIRST_FREE + _STEP * slot + 6 * self._crowns.index(parts.crown) + 3 * parts.slope + parts.management

    def _parts(self, land: LandClass) -> Parts:
        if land.code < DERIVED_CODES.start:
            return Parts(land.id)
        if land.code < FIRST_FREE:
            ground, crown, slope, management = self._derived.parts(land.code)
            return Parts(self.table.by_code(ground).id, (), crown, slope, management)
        return self._read(land)

    def _read(self, land: LandClass) -> Parts:
        """The parts of a class with marks, from its id; a class with a part that nobody knows is a ground by itself."""
        ground, *words = land.id.split("+")
        parts, patches = Parts(ground), {measure.to[0] for measure in self._patches()}
        known = ground in self.table
        for word in words:
            if word in self._grounds:
                parts = replace(parts, marks=(*parts.marks, word))
            elif word == "slope":
                parts = replace(parts, slope=True)
            elif word in _MANAGEMENT:
                parts = replace(parts, management=_MANAGEMENT[word])
            elif word in self.table and self.table.by_id(word).code in self._crowns:
                parts = replace(parts, crown=self.table.by_id(word).code)
            else:
                known &= word in patches
        return parts if known else Parts(land.id)

    def _patches(self) -> list[Measure]:
        return [measure for measure in self.catalogue.measures.values() if measure.keeps_weight]


def _lower(name: str) -> str:
    return name[:1].lower() + name[1:]
