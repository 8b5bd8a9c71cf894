"""From routes to gaps: the breaks of every hop, each once, what it is worth, and the two verdicts of every route."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...core.corridor.breaks import STONE, STRIP, WOOD, Break, overlaps
from ...core.corridor.figures import ranks
from ...core.progress import Progress
from ...core.routes import cost_when_habitat, gap_importance
from ...layers.corridor.crossing import Crossed, Land
from ...layers.corridor.hop import HopFinder
from ...layers.corridor.routes import Courses, Hop

YES, NO = "yes", "no"


@dataclass
class Gap:
    """A gap with the routes that it breaks (numbers from 1), what it is worth and what it crosses.

    ``cost_before`` and ``cost_after`` are those of its first route; ``importance`` (ha) is summed over its routes.
    """

    found: Break
    certain: str
    crossed: Crossed
    routes: list[int] = field(default_factory=list)
    cost_before: float = 0.0
    cost_after: float = 0.0
    importance: float = 0.0
    rank: int | None = None
    id: int = 0

    @property
    def is_gap(self) -> bool:
        """Whether it counts as a gap; a stretch through wood does not."""
        return self.found.kind != WOOD


@dataclass(frozen=True)
class Verdict:
    """What holds of a route, and its gaps."""

    gaps: list[Gap]

    def of(self, kind: str) -> list[Gap]:
        """The gaps of a kind."""
        return [gap for gap in self.gaps if gap.found.kind == kind]

    @property
    def stone_link(self) -> bool:
        """Whether stones follow each other closely enough."""
        return not self.of(STONE)

    @property
    def strip_link(self) -> bool:
        """Whether strips do, too."""
        return self.stone_link and not self.of(STRIP)

    @property
    def name(self) -> str:
        """The verdict in a word: strip (both links hold), stone (only the stone link), none."""
        return STRIP if self.strip_link else STONE if self.stone_link else "none"

    def over_m(self, kind: str) -> float:
        """Metres over the limit."""
        return sum(gap.found.over_m for gap in self.of(kind))

    @property
    def largest_m(self) -> float:
        """Length of the largest gap; 0 without."""
        return max((gap.found.length_m for gap in self.gaps if gap.is_gap), default=0.0)

    @property
    def wood_m(self) -> float:
        """Metres that the route is reported to run through wood."""
        return sum(gap.found.length_m for gap in self.of(WOOD))


@dataclass(frozen=True)
class _OnHop:
    found: Break
    stretch: tuple[float, float]
    certain: str


class Judge:
    """Judges routes; ``decay`` is the cost over which the worth of a link falls to 1/e."""

    def __init__(self, courses: Courses, finder: HopFinder, land: Land, gap_m: float, decay: float) -> None:
        self._courses, self._finder, self._land = courses, finder, land
        self._gap_m, self._decay = gap_m, decay

    def judge(self, progress: Progress) -> tuple[list[Gap], list[Verdict]]:
        """The gaps, the most important first and wood last, and the verdict of every route."""
        hops = self._courses.hops
        on_hop: list[list[_OnHop]] = []
        for number, hop in enumerate(hops):
            progress.report(0.9 * number / max(len(hops), 1))
            on_hop.append(self._breaks(hop, progress))
        gaps: dict[tuple[object, ...], Gap] = {}
        verdicts = []
        for number, course in enumerate(self._courses.courses, start=1):
            progress.report(0.9 + 0.1 * number / len(self._courses.courses))
            own: dict[int, Gap] = {}
            for at in course.hops:
                for item in on_hop[at]:
                    gap = self._gap(gaps, item)
                    if id(gap) not in own:
                        own[id(gap)] = gap
                        self._add_route(gap, number, item.stretch, hops[at])
            verdicts.append(Verdict(list(own.values())))
        return self._ranked(list(gaps.values())), verdicts

    def _breaks(self, hop: Hop, progress: Progress) -> list[_OnHop]:
        """The breaks of a hop, where they lie on its way, and whether they stand whatever the verges are."""
        stones = self._finder.stone(hop.first, hop.second, hop.way)
        strips, ecological = self._finder.strip(hop.first, hop.second, hop.way, progress)
        for place in (hop.first, hop.second):
            self._courses.places[place].shape.release()
        stretches = [self._stretch(hop, one) for one in ecological or () if one.kind != WOOD]
        found = [_OnHop(one, self._stretch(hop, one), YES if ecological is not None else "") for one in stones]
        for one in strips:
            stretch = self._stretch(hop, one)
            certain = "" if ecological is None else YES if overlaps(stretch, stretches) else NO
            found.append(_OnHop(one, stretch, "" if one.kind == WOOD else certain))
        return found

    @staticmethod
    def _stretch(hop: Hop, found: Break) -> tuple[float, float]:
        return hop.way.stretch(found.line[0], found.line[-1])

    def _gap(self, gaps: dict[tuple[object, ...], Gap], item: _OnHop) -> Gap:
        """The gap of a break: the same one, whichever hop it was found on."""
        key = item.found.key
        if key not in gaps:
            gaps[key] = Gap(item.found, item.certain, self._land.crossed(item.found.line, self._gap_m))
        elif NO in (item.certain, gaps[key].certain):
            gaps[key].certain = NO
        return gaps[key]

    def _add_route(self, gap: Gap, number: int, stretch: tuple[float, float], hop: Hop) -> None:
        """Note that a route has this gap, and what it is worth to the route."""
        course, places = self._courses.courses[number - 1], self._courses.places
        before = course.cost
        after = cost_when_habitat(before, hop.way.cost_between(*stretch), stretch[1] - stretch[0])
        if not gap.routes:
            gap.cost_before, gap.cost_after = before, after
        gap.routes.append(number)
        first, last = places[course.places[0]], places[course.places[-1]]
        gap.importance += gap_importance(first.area_ha, last.area_ha, before, after, self._decay)

    @staticmethod
    def _ranked(gaps: list[Gap]) -> list[Gap]:
        counted = [gap for gap in gaps if gap.is_gap]
        for gap, rank in zip(counted, ranks([round(gap.importance, 9) for gap in counted]), strict=True):
            gap.rank = rank
        gaps.sort(key=lambda gap: (not gap.is_gap, gap.rank or 0, -gap.found.over_m, gap.found.key))
        for number, gap in enumerate(gaps, start=1):
            gap.id = number
        return gaps
