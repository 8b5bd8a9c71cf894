"""The order of the options of a plan: at each turn what gains most per euro beside those before it.

All gains are counted exactly at every turn: what a choice changes are the cells that it reaches, so only the entries of
others at these cells are counted again, as arrays. That is what makes it cheap enough to do for every draw.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..progress import SILENT, Progress
from .candidates import LEAST, rounded
from .coverage import Coverage
from .options import Flags, Floats, Ints
from .state import Closed, Covered, spread, summed


class Reach:
    """Which cells some options reach: the part of a coverage that draws leave as it is.

    ``begin`` (options + 1), ``owner``, ``cell``, ``share``: the entries, option by option; cells are numbered among
    those that are reached, ``cells`` are their numbers in the coverage. ``at_cell``, ``by_cell``: the entries of each.
    """

    def __init__(self, side: Covered, options: Ints) -> None:
        coverage = side.coverage
        self.coverage, self.options = coverage, options
        row = side.row[options]
        self.owner, place = spread(side.first, row)
        self.begin = np.concatenate([[0], np.cumsum(side.length[row])]).astype(np.int64)
        self.cells, cell = np.unique(coverage.cell[place], return_inverse=True)
        self.cell: Ints = np.asarray(cell, dtype=np.int64).reshape(-1)
        self.share = coverage.share[place]
        self.nest_share = None if coverage.nest_share is None else coverage.nest_share[place]
        self.by_cell = np.argsort(self.cell, kind="stable")
        self.at_cell = np.searchsorted(self.cell[self.by_cell], np.arange(len(self.cells) + 1))

    @property
    def meetings(self) -> int:
        """Entries that are counted again when all options are chosen one by one."""
        each = np.diff(self.at_cell)
        return int((each * each).sum())

    def is_of(self, coverage: Coverage, options: Ints) -> bool:
        """Whether it holds for a coverage and options: the same footprints, whatever the amounts."""
        mine = self.coverage
        alike = all(
            getattr(mine, name) is getattr(coverage, name) for name in ("cell", "share", "first", "row", "nest_share")
        )
        return alike and len(mine.need) == len(coverage.need) and np.array_equal(self.options, options)


class Lane:
    """What the options add to one objective beside those chosen so far. ``gain`` (options,): of each by itself."""

    def __init__(self, reach: Reach, side: Covered) -> None:
        self.reach = reach
        self.need = side.coverage.need[reach.cells]
        self.room, self.nests, self.met = side.room[reach.cells], side.nests[reach.cells], side.met[reach.cells]
        self.added = reach.share[:, None] * side.amount[reach.options][reach.owner]
        self.nest_added: Floats | None = None
        if side.nest_amount is not None and reach.nest_share is not None:
            self.nest_added = reach.nest_share * side.nest_amount[reach.options][reach.owner]
        self.value = self._values(np.arange(len(reach.owner)))
        self.gain = summed(reach.owner, self.value, len(reach.options))

    def _values(self, entry: Ints) -> Floats:
        """What entries gain now."""
        cell = self.reach.cell[entry]
        room = self.room[cell]
        more: Floats = (np.minimum(room, self.added[entry]) - np.minimum(room, 0.0)).sum(axis=1)
        value: Floats = self.nests[cell] * more
        if self.nest_added is not None:
            value += self.nest_added[entry] * (self.met[cell] + more)
        return value

    def together(self, options: Sequence[int]) -> float:
        """What several options gain together now."""
        reach = self.reach
        _, entry = spread(reach.begin, np.array(options, dtype=np.int64))
        cell, at = np.unique(reach.cell[entry], return_inverse=True)
        at = at.reshape(-1)
        room, more = self.room[cell], np.zeros(len(cell))
        for season in range(room.shape[1]):
            added = summed(at, self.added[entry, season], len(cell))
            more += np.minimum(room[:, season], added) - np.minimum(room[:, season], 0.0)
        gain = self.nests[cell] * more
        if self.nest_added is not None:
            gain += summed(at, self.nest_added[entry], len(cell)) * (self.met[cell] + more)
        return float(gain.sum())

    def choose(self, option: int, is_open: Flags) -> NDArray[np.int64]:
        """Add an option; gives those still open whose gain is another now."""
        reach = self.reach
        entry = slice(reach.begin[option], reach.begin[option + 1])
        cell = reach.cell[entry]
        if not len(cell):
            return cell
        self.room[cell] -= self.added[entry]
        if self.nest_added is not None:
            self.nests[cell] += self.nest_added[entry]
            self.met[cell] = (self.need[cell] - np.maximum(self.room[cell], 0.0)).sum(axis=1)
        _, place = spread(reach.at_cell, cell)
        changed = reach.by_cell[place]
        changed = changed[is_open[reach.owner[changed]]]
        self.value[changed] = self._values(changed)
        met = np.zeros(len(is_open), dtype=bool)
        met[reach.owner[changed]] = True
        others = np.flatnonzero(met)
        owner, entries = spread(reach.begin, others)
        self.gain[others] = summed(owner, self.value[entries], len(others))
        return others


class Ranking:
    """Orders options that may all be chosen.

    ``lanes``: food and hectares; ``links``: what is closed at the start; ``options``: their numbers there; ``scale``
    (3,): what a unit of each objective counts.
    """

    def __init__(self, lanes: Sequence[Lane], links: Closed, options: Ints, scale: Floats) -> None:
        self.lanes, self.links, self.scale, self.options = lanes, links, scale, options
        self.place: dict[int, int] = {int(option): place for place, option in enumerate(options.tolist())}
        self.is_open = np.ones(len(options), dtype=bool)
        self.linked = np.array([place for option, place in self.place.items() if option in links.roles], dtype=np.int64)
        self.chains = self._possible_chains() if scale[2] else []
        self._chains_of: dict[int, list[int]] = {}
        for number in self.chains:
            for option in {option for member in links.links.chains[number].members for option in member}:
                if option in self.place:
                    self._chains_of.setdefault(self.place[option], []).append(number)
        self._steps: dict[int, tuple[float, int, list[int]] | None] = {}

    def _possible_chains(self) -> list[int]:
        """Chains of which each member is there already or is one of the options."""
        return [
            number
            for number, chain in enumerate(self.links.links.chains)
            if all(
                self.links.held.get((number, at)) or any(option in self.place for option in member)
                for at, member in enumerate(chain.members)
            )
        ]

    def run(self, euros: Floats, floor: float, tie: Ints, progress: Progress = SILENT) -> tuple[list[int], list[int]]:
        """Places of the options in order, and of those that gain nothing any more (in order of ``tie``).

        ``euros`` (options,): what each costs, ``floor`` the least that counts; ``tie`` (options,): which goes first
        where gains per euro are equal.
        """
        self.euros, self.tie = np.maximum(euros, floor), tie
        self.floor, self.plain = floor, euros
        ratio = self._ratios(np.arange(len(self.options)))
        order: list[int] = []
        while True:
            progress.check()
            picked = self._best(ratio)
            if not picked:
                break
            for place in picked:
                self.is_open[place] = False
                ratio[place] = -1.0
                order.append(place)
                changed = [lane.choose(place, self.is_open) for lane in self.lanes]
                option = int(self.options[place])
                if option in self.links.roles:
                    self.links.apply(option, 1)
                    changed.append(self.linked[self.is_open[self.linked]])
                    self._steps.clear()
                for some in changed:
                    ratio[some] = self._ratios(some)
                    if self._steps:
                        for one in some.tolist():
                            for number in self._chains_of.get(one, ()):
                                self._steps.pop(number, None)
        late = np.flatnonzero(self.is_open)
        return order, late[np.argsort(tie[late], kind="stable")].tolist()

    def _ratios(self, places: Ints) -> Floats:
        """Gain per euro of options; -1 where there is no gain."""
        gain = np.zeros(len(places))
        for lane, scale in zip(self.lanes, self.scale.tolist(), strict=False):
            if scale:
                gain += scale * lane.gain[places]
        if self.scale[2] and len(self.linked):
            for at in np.flatnonzero(np.isin(places, self.linked)).tolist():
                gain[at] += self.scale[2] * self.links.change([int(self.options[places[at]])], [])
        found: Floats = np.where(gain > LEAST, rounded(gain / self.euros[places]), -1.0)
        return found

    def _best(self, ratio: Floats) -> list[int]:
        """The option, or the missing members of a chain, that gains most per euro; empty where nothing gains."""
        most = float(ratio.max(initial=-1.0))
        found: tuple[float, int, list[int]] | None = None
        if most > 0:
            first = np.flatnonzero(ratio == most)
            one = int(first[np.argmin(self.tie[first])])
            found = (-most, int(self.tie[one]), [one])
        for number in self.chains:
            if number not in self._steps:
                self._steps[number] = self._chain(number)
            step = self._steps[number]
            if step is not None and (found is None or step[:2] < found[:2]):
                found = step
        return [] if found is None else found[2]

    def _chain(self, number: int) -> tuple[float, int, list[int]] | None:
        """What is missing of a chain, as one choice: gain per euro (below 0), tie and places."""
        add = self._missing(number)
        gain = self.worth(add) if len(add) > 1 else 0.0
        if gain <= LEAST:
            return None
        price = max(float(self.plain[add].sum()), self.floor)
        return -float(rounded(np.array([gain / price]))[0]), int(self.tie[add].min()), add

    def worth(self, places: Sequence[int]) -> float:
        """Weighted gain of several options together."""
        food, hectares, links = self.scale.tolist()
        gain = links * self.links.change([int(self.options[one]) for one in places], [])
        for lane, scale in zip(self.lanes, (food, hectares), strict=True):
            gain += scale * lane.together(places) if scale else 0.0
        return float(gain)

    def _missing(self, number: int) -> list[int]:
        """Places of what is missing of a chain of an open gap, of each member the cheapest; empty where it cannot be
        closed."""
        chain = self.links.links.chains[number]
        if self.links.whole[chain.gap]:
            return []
        add: list[int] = []
        for at, member in enumerate(chain.members):
            if self.links.held.get((number, at)) or any(self.place.get(option) in add for option in member):
                continue
            able = [self.place[one] for one in member if one in self.place and self.is_open[self.place[one]]]
            if not able:
                return []
            add.append(min(able, key=lambda one: (float(self.plain[one]), int(self.tie[one]))))
        return add
