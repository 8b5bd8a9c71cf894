"""Why no measure is possible on a parcel: the way that came nearest, as one sentence in Dutch and in English."""

from __future__ import annotations

import numpy as np

from ...core.land.landclass import LandClass
from ...core.measure.measure import SHARE
from ...core.measure.worth import GOOD
from ...core.measures import MeasureOptions, Way, Why, Worths
from . import whynot_words as words

_BY_CLASS = frozenset(("class", "good", "tree", "done", "less", "nothing", "late"))
_MIXTURES = range(101, 200)
_SURVEY = "unknown"
_CORE = 0.7  # habitat weight of core habitat


class WhyNot:
    """Tells why nothing is possible on a unit: a key of ``REASONS`` and the sentences."""

    def __init__(self, options: MeasureOptions, worths: Worths) -> None:
        self._options, self._worths = options, worths
        self._lands = [worths.outcomes.table.by_code(code) for code in options.units.codes]

    def of(self, unit: int) -> tuple[str, str, str]:
        """The key, the Dutch and the English sentence."""
        number, why = self._nearest(unit)
        way = self._options.ways[number]
        land = self._land(unit, way, why.key)
        dutch, english = (words.START[language] + self._said(why, way, land, language) for language in (0, 1))
        return why.key, dutch, english

    def _nearest(self, unit: int) -> tuple[int, Why]:
        """The way that came nearest, and why it is not possible: of those that failed at the latest test, the one with
        the largest part of the size that it needs."""
        reasons = self._options.reasons[:, unit]
        latest = np.flatnonzero(reasons == reasons[self._options.nearest(unit)]).tolist()
        every = [self._options.why(unit, number) for number in latest]
        place = max(range(len(every)), key=lambda one: (_part(every[one]), -one))
        return latest[place], every[place]

    def _land(self, unit: int, way: Way, key: str) -> LandClass | None:
        """The class that the reason is about: of those to which it applies, the one with most land; None for none."""
        areas = self._options.units.areas[unit]
        wanted = key if key in _BY_CLASS else "allowed"
        fits = np.array([self._worths.of(land, way).reason == wanted for land in self._lands], dtype=bool)
        if not (areas[fits] > 0).any():
            fits[:] = True
        fits &= areas > 0
        if not fits.any():
            return None
        return self._lands[int(np.where(fits, areas, -1.0).argmax())]

    def _said(self, why: Why, way: Way, land: LandClass | None, language: int) -> str:
        """The sentence in one language, without its beginning."""
        if land is None:
            return words.SENTENCES["blank"][language]
        measure = way.measure
        called = lower(measure.name_en if language else measure.name_nl)
        ground = self._worths.ground(land)
        facts = {"measure": called, "land": _short(ground.name_en if language else ground.name_nl)}
        if why.key in ("unknown", "condition"):
            condition = next(one for one in way.rule.conditions if one.text == why.facts["condition"])
            return words.condition_text(condition, why.facts["found"], called, language)
        if why.key == "edge":
            return words.EDGES[way.rule.edge][language].format(**facts)
        key = why.key
        if key == "class" and (ground.group == _SURVEY or ground.code in _MIXTURES):
            key = "blank" if ground.group == _SURVEY else "survey"
        elif key == "class" and ground.habitat_weight >= _CORE:
            key = "good"
        elif key == "good" and ground.id not in GOOD:
            key = "confirmed"
        elif key == "nothing" and not (measure.to or measure.changes):
            key = "only"
        elif key == "small" and way.rule.form == SHARE:
            key = "part"
        numbers = {name: why.facts[name] for name in ("found", "needed") if name in why.facts}
        shown = {name: words.figure(float(str(value)), language) for name, value in numbers.items()}
        return words.SENTENCES[key][language].format(**facts, **shown)


def _part(why: Why) -> float:
    """What part of the size that is needed there is; 0 where it is not about a size."""
    found, needed = why.facts.get("found"), why.facts.get("needed")
    if why.key == "late" or not isinstance(found, float) or not isinstance(needed, (int, float)) or not needed > 0:
        return 0.0
    return found / needed


def lower(name: str) -> str:
    """A name inside a sentence."""
    return name[:1].lower() + name[1:]


def _short(name: str) -> str:
    """The name of a class inside a sentence: without what comes after a comma."""
    return lower(name.partition(",")[0])
