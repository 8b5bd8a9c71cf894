"""What a plan would lose without one of its options: the facts that a reason is made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from ..errors import Fault
from ..progress import SILENT, Progress
from .coverage import NONE, Coverage
from .links import Links
from .options import MUST, PROMISED, Floats
from .problem import CENT, Problem

WITHIN = 0.5
"""A cell counts as within reach of an option from this share of its land on: about where its centre is."""
LITTLE_HA = 1e-6
"""Gains below this (0.01 m2) are rounding."""
NO_SEASON = -1


@dataclass(frozen=True)
class Fed:
    """Food and nests that a plan would lose without an option.

    ``fed_ha``: fed nest land; ``season_ha`` (seasons): how much of it by food, season by season, negative where the
    option takes food away; ``nests_ha``: how much by nests. ``season``: where most of it is gained, -1 where none or
    where seasons are not told apart; ``season_m2``: food that the option adds in it, m2 of best meadow; ``cells``:
    cells with nests within reach that lack food in it without the option. ``less``: the season in which most is lost,
    -1 for none; ``less_m2``: food that it takes away then. ``nest_ha``: nest value that it adds.
    """

    fed_ha: float = 0.0
    season_ha: tuple[float, ...] = ()
    nests_ha: float = 0.0
    season: int = NO_SEASON
    season_m2: float = 0.0
    cells: int = 0
    less: int = NO_SEASON
    less_m2: float = 0.0
    nest_ha: float = 0.0


@dataclass(frozen=True)
class Completion:
    """A nearly-B&B area that an option adds most to.

    ``area``: its row; ``hectares`` that the area would have less of what it lacks without the option; ``adds_ha`` that
    the option adds (at most ``short_ha``, which lacks beside what is promised); ``completes``: whether it is complete
    with the option and not without it; ``others``: chosen or promised options that add to it, too.
    """

    area: int
    hectares: float
    adds_ha: float
    short_ha: float
    completes: bool
    others: tuple[int, ...]


@dataclass(frozen=True)
class Closing:
    """A gap (its row) that is closed with an option and open without it, and the ``others`` that it is closed with."""

    gap: int
    others: tuple[int, ...]


@dataclass(frozen=True)
class Contribution:
    """What a plan would lose without ``option`` (its row), and what the option costs: once, per year, over the horizon.

    ``must`` and ``promised``: how it is locked. ``closings`` in order of the gaps.
    """

    option: int
    fed: Fed
    area: Completion | None
    closings: tuple[Closing, ...]
    cost: tuple[float, float, float]
    must: bool
    promised: bool

    @property
    def is_nothing(self) -> bool:
        """Whether the plan is as good without it."""
        return self.fed.fed_ha <= LITTLE_HA and self.area is None and not self.closings


def facts_of(
    problem: Problem, chosen: Sequence[int], food_m2: ArrayLike, progress: Progress = SILENT
) -> list[Contribution]:
    """What a plan would lose without each option, one by one; what is promised counts as there.

    ``chosen``: rows of the plan; facts may be asked of promised options, too, by naming them. ``food_m2`` (options,
    seasons): what each adds, m2 of best meadow. Every number is the value with the plan minus that without the option.

    >>> from zoemzone_qgis.core.plan import Budget, Options, areas
    >>> options = Options.of("ab", "ab", [10.0, 20.0], [1.0, 0.0])
    >>> problem = Problem.of(options, Budget(), areas=areas([0.8], 2, ([0, 1], [0, 0], [0.6, 0.6])))
    >>> facts = facts_of(problem, [0, 1], np.zeros((2, 4)))
    >>> area = facts[0].area
    >>> (area.completes, round(area.hectares, 6), area.adds_ha, area.short_ha, area.others), facts[0].cost
    ((True, 0.2, 0.6, 0.8, (1,)), (10.0, 1.0, 20.0))
    """
    added = np.asarray(food_m2, dtype=np.float64)
    if added.ndim != 2 or len(added) != problem.options.count:
        raise Fault(
            "There are gains for {found} options, but {expected} options; these must match.",
            found=len(added),
            expected=problem.options.count,
        )
    lock = problem.options.lock
    there = sorted({*np.flatnonzero(lock == PROMISED).tolist(), *chosen})
    food, areas, links = _Food(problem.food, there, added), _Areas(problem, there), _Links(problem.links, there)
    once, yearly = problem.options.one_off, problem.options.per_year
    found = []
    for place, option in enumerate(chosen):
        if place % 100 == 0:
            progress.report(place / len(chosen))
        promised = bool(lock[option] == PROMISED)
        total = float(once[option] + problem.horizon_years * yearly[option])
        found.append(
            Contribution(
                option=int(option),
                fed=food.without(option),
                area=areas.without(option),
                closings=links.without(option),
                cost=(0.0, 0.0, 0.0) if promised else (float(once[option]), float(yearly[option]), total),
                must=bool(lock[option] == MUST),
                promised=promised,
            )
        )
    return found


class _Food:
    """Food at nests with a plan."""

    def __init__(self, food: Coverage, there: Sequence[int], added: Floats) -> None:
        self._food, self._added = food, added
        self._reach, self._nests = food.reach(there)
        self._tells_seasons = food.need.shape[1] == added.shape[1] > 1

    def without(self, option: int) -> Fed:
        """What is lost without an option."""
        food, row = self._food, self._food.row[option]
        if row == NONE:
            return Fed()
        here = slice(food.first[row], food.first[row + 1])
        cell, share = food.cell[here], food.share[here]
        need, reach, nests = food.need[cell], self._reach[cell], self._nests[cell]
        before = reach - share[:, None] * food.amount[option]
        nest_ha, nests_before = 0.0, nests
        if food.nest_share is not None and food.nest_amount is not None:
            nest_ha = float(food.nest_amount[option])
            nests_before = nests - food.nest_share[here] * nest_ha
        met_before = np.minimum(need, before)
        by_season = (nests[:, None] * (np.minimum(need, reach) - met_before)).sum(axis=0)
        by_nests = float(((nests - nests_before) * met_before.sum(axis=1)).sum())
        fed = float(by_season.sum()) + by_nests
        if not self._tells_seasons:
            return Fed(fed_ha=fed, nests_ha=by_nests, nest_ha=nest_ha)
        most, least = int(by_season.argmax()), int(by_season.argmin())
        is_fed, is_less = by_season[most] > LITTLE_HA, by_season[least] < -LITTLE_HA
        short = (nests > 0) & (before[:, most] < need[:, most] * (1 - 1e-9))
        within = short & (share >= WITHIN)
        return Fed(
            fed_ha=fed,
            season_ha=tuple(by_season.tolist()),
            nests_ha=by_nests,
            season=most if is_fed else NO_SEASON,
            season_m2=float(self._added[option, most]) if is_fed else 0.0,
            cells=int((within if within.any() else short & (share > 0)).sum()) if is_fed else 0,
            less=least if is_less else NO_SEASON,
            less_m2=float(-self._added[option, least]) if is_less else 0.0,
            nest_ha=nest_ha,
        )


class _Areas:
    """Hectares towards complete areas with a plan."""

    def __init__(self, problem: Problem, there: Sequence[int]) -> None:
        self._areas = problem.areas
        promised = np.flatnonzero(problem.options.lock == PROMISED).tolist()
        self._need = problem.areas.need[:, 0]
        self._reach = problem.areas.reach(there)[0][:, 0]
        self._before = problem.areas.reach(promised)[0][:, 0]
        self._promised = set(promised)
        self._adders: dict[int, list[int]] = {}
        for option in there:
            for area, more in self._adds(option).items():
                if more > 0:
                    self._adders.setdefault(area, []).append(option)

    def _adds(self, option: int) -> dict[int, float]:
        """Hectares that an option adds, by area."""
        areas, row = self._areas, self._areas.row[option]
        if row == NONE:
            return {}
        here = slice(areas.first[row], areas.first[row + 1])
        amount = areas.share[here] * areas.amount[option, 0]
        return {int(area): float(more) for area, more in zip(areas.cell[here], amount, strict=True) if more}

    def without(self, option: int) -> Completion | None:
        """What the area loses that would lose most; None where none would."""
        best: Completion | None = None
        for area, more in sorted(self._adds(option).items()):
            need, reach = float(self._need[area]), float(self._reach[area])
            lost = min(need, reach) - min(need, reach - more)
            if lost <= LITTLE_HA or (best is not None and lost <= best.hectares):
                continue
            done = reach >= need - CENT > reach - more
            start = float(self._before[area]) - (more if option in self._promised else 0.0)
            others = tuple(one for one in self._adders.get(area, []) if one != option)
            short = max(need - start, 0.0)
            best = Completion(area, lost, min(more, short), short, bool(done), others)
        return best


class _Links:
    """Gaps closed with a plan."""

    def __init__(self, links: Links, there: Iterable[int]) -> None:
        self._links, self._there = links, set(there)
        self._gaps: dict[int, set[int]] = {}
        self._chains: dict[int, list[int]] = {}
        for number, chain in enumerate(links.chains):
            self._chains.setdefault(chain.gap, []).append(number)
            for member in chain.members:
                for option in self._there.intersection(member):
                    self._gaps.setdefault(option, set()).add(chain.gap)

    def _whole(self, gap: int, there: set[int]) -> list[int]:
        """The chains of a gap that are whole."""
        chains = self._links.chains
        return [
            number for number in self._chains[gap] if all(there.intersection(one) for one in chains[number].members)
        ]

    def without(self, option: int) -> tuple[Closing, ...]:
        """The gaps that open again."""
        found = []
        rest = self._there - {option}
        for gap in sorted(self._gaps.get(option, ())):
            whole = self._whole(gap, self._there)
            if not whole or self._whole(gap, rest):
                continue
            # every whole chain needs the option; the one with the fewest members is told
            chain = self._links.chains[min(whole, key=lambda number: (len(self._links.chains[number].members), number))]
            found.append(
                Closing(gap, _partners([rest.intersection(member) for member in chain.members if option not in member]))
            )
        return tuple(found)


def _partners(members: Sequence[set[int]]) -> tuple[int, ...]:
    """One option of each member, none that can be missed."""
    taken = {min(member) for member in members}
    for option in sorted(taken, reverse=True):
        if all((taken - {option}).intersection(member) for member in members):
            taken.remove(option)
    return tuple(sorted(taken))
