"""Who manages a parcel, and who carries out a measure on it."""

from __future__ import annotations

from ...core.measures import Measure, MeasureOptions
from ...core.progress import Progress, checked
from ...layers.units.unitset import UnitSet
from .measureoptions_input import OptionInput

_LEASED = "own_leased"


class Who:
    """Managers and executors of units.

    The manager is the one that is given, else the owner (not of land that is leased out), else the likely manager of
    the class that covers most of the unit.
    """

    def __init__(self, given: OptionInput, found: UnitSet) -> None:
        self._given, self._set = given, found
        self._words = {
            dutch.casefold(): english
            for measure in given.catalogue.measures.values()
            for dutch, english in zip(measure.executors_nl, measure.executors_en, strict=True)
        }
        self._said: dict[int, str] = {}

    def manager(self, unit: int) -> str:
        """The manager in the user's language; empty where nothing is known."""
        language, stated = self._given.language, self._stated(unit)
        return self._given.holders[language](stated) if stated else self._likely(unit, language)

    def executor(self, unit: int, measure: Measure) -> tuple[str, str]:
        """Who does a measure (Dutch, English): the stated manager where the table names one of that kind, else the
        likely one, else the usual one."""
        if unit not in self._said:
            english = self._given.holders["en"](self._stated(unit))
            named = english.casefold()
            self._said[unit] = " ".join([named, *(word for dutch, word in self._words.items() if dutch in named)])
        said = self._said[unit]
        if any(name.casefold() in said for name in measure.executors_en):
            return measure.executor(said)
        return measure.executor(self._likely(unit, "en"))

    def _stated(self, unit: int) -> str:
        owner = "" if self._set.owner_class[unit] == _LEASED else self._set.owner[unit]
        return self._set.manager[unit] or owner

    def _likely(self, unit: int, language: str) -> str:
        areas = self._set.units.areas[unit]
        if not (areas > 0).any():
            return ""
        land = self._given.table.by_code(self._set.units.codes[int(areas.argmax())])
        return self._given.managers.of(land).manager[language]


def executors(who: Who, options: MeasureOptions, progress: Progress) -> list[tuple[str, str]]:
    """Who does each option, in Dutch and English."""
    pairs = zip(options.unit.tolist(), options.way.tolist(), strict=True)
    return [who.executor(unit, options.ways[way].measure) for unit, way in checked(pairs, progress)]
