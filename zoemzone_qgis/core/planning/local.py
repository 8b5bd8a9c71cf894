"""One changed parcel, scored again: only what lies within its reach is counted."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..errors import Fault
from .options import Floats
from .problem import Problem
from .start import started
from .table import Table
from .work import numbers, with_rows


class Rescore:
    """A plan whose choices are changed one by one, with the numbers of a full recount.

    Budgets are told (``cost``), not kept: this answers "what if". Options are rows of the problem.

    >>> from zoemzone_qgis.core.plan import Budget, Options, areas
    >>> gains = areas([100.0], 2, ([0, 1], [0, 0], [60.0, 80.0]))
    >>> rescore = Rescore(Problem.of(Options.of("ab", "ab", [1.0, 1.0]), Budget(), areas=gains), [0])
    >>> rescore.gain.tolist(), rescore.change(add=[1]).tolist()
    ([0.0, 60.0, 0.0], [0.0, 40.0, 0.0])
    >>> rescore.apply(add=[1], remove=[0])
    >>> rescore.gain.tolist(), rescore.chosen
    ([0.0, 80.0, 0.0], (1,))
    """

    def __init__(self, problem: Problem, chosen: Sequence[int] = ()) -> None:
        self.problem = problem
        start = started(Table.of(problem))
        self._work = with_rows(start, chosen)
        self._number = np.array(numbers(start.table, range(start.table.count)), dtype=np.int64)
        self.gain: Floats = self._work.values() - start.base

    @property
    def score(self) -> float:
        """The weighted gain."""
        return float(self.gain @ self._work.scale)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The rows that are chosen now, promised ones aside."""
        table = self._work.table
        inside = self._work.chosen.copy()
        inside[table.promised] = False
        return tuple(np.sort(table.row[np.flatnonzero(inside)]).tolist())

    def change(self, add: Sequence[int] = (), remove: Sequence[int] = ()) -> Floats:
        """What a change would add to each objective, in its own unit; what the new options exclude goes with it."""
        more, less = self._numbers(add, remove)
        return self._work.change(more, less)

    def apply(self, add: Sequence[int] = (), remove: Sequence[int] = ()) -> None:
        """Make a change."""
        more, less = self._numbers(add, remove)
        self.gain = self.gain + self._work.change(more, less)
        self._work.apply(more, less)

    def _numbers(self, add: Sequence[int], remove: Sequence[int]) -> tuple[list[int], list[int]]:
        """What is added and removed, by number; options that exclude each other are refused."""
        work = self._work
        more = [option for option in self._number[list(add)].tolist() if not work.chosen[option]]
        less = {option for option in self._number[list(remove)].tolist() if work.chosen[option]}
        parts = [part for option in more for part in work.table.parts_of(option)]
        less.update(rival for option in more for rival in work.rivals(option))
        if len(parts) != len(set(parts)) or any(option in work.table.promised for option in less):
            raise Fault("The options exclude each other, or one that a partner has promised.")
        for option in more:
            if not work.table.free[option] and option not in work.table.must:
                raise Fault(
                    "The option {key} is locked as never, or what is locked or promised excludes it.",
                    key=work.table.key(option),
                )
        return more, sorted(less)
