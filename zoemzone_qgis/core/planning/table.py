"""The problem as the solvers read it: options in an order of their own, so that no result depends on the rows'."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..errors import Fault
from .links import Chain, Links
from .options import FREE, MUST, NEVER, NOBODY, PROMISED, Flags, Floats, Ints
from .problem import CENT, Budget, Problem
from .state import spread


@dataclass(frozen=True)
class Table:
    """Options sorted by parcel and key. Numbers of options below are those of this order.

    ``row``: the row of each in the problem. ``first_option``: those of parcel ``p`` stand from ``first_option[p]`` up
    to ``first_option[p + 1]``. ``first_part``, ``part``: which parts each takes, numbered over all parcels.
    ``cost`` (options, 3): once, per year, total over the horizon. ``pools`` (options, 3): the budgets that it draws
    from (whole plan, owner, executor); ``limits`` (pools, 3). ``promised``, ``must``: what is fixed; ``free``: what
    may be chosen beside it. ``tie``: the place of each where gains per euro are equal (higher co-benefit, then key).
    """

    problem: Problem
    row: Ints
    parcel: Ints
    first_option: Ints
    first_part: Ints
    part: Ints
    cost: Floats
    pools: Ints
    limits: Floats
    minimum: Floats
    promised: Ints
    must: Ints
    free: Flags
    tie: Ints

    @classmethod
    def of(cls, problem: Problem) -> Table:
        """The table of a problem; ``Fault`` where locks conflict with each other or with a budget."""
        options = problem.options
        row = np.lexsort((options.key, options.parcel))
        names, parcel = np.unique(options.parcel[row], return_inverse=True)
        first_part, part = _parts(problem, row, parcel)
        lock = options.lock[row]
        once, yearly = options.one_off[row].copy(), options.per_year[row].copy()
        once[lock == PROMISED], yearly[lock == PROMISED] = 0.0, 0.0
        pools, limits, minimum = _pools(problem, row)
        place = np.empty(len(row), dtype=np.int64)
        place[np.lexsort((np.arange(len(row)), options.key[row], -options.co_benefit[row]))] = np.arange(len(row))
        made = cls(
            problem=problem,
            row=row,
            parcel=parcel.reshape(-1).astype(np.int64),
            first_option=np.searchsorted(parcel.reshape(-1), np.arange(len(names) + 1)),
            first_part=first_part,
            part=part,
            cost=np.column_stack([once, yearly, once + problem.horizon_years * yearly]),
            pools=pools,
            limits=limits,
            minimum=minimum,
            promised=np.flatnonzero(lock == PROMISED),
            must=np.flatnonzero(lock == MUST),
            free=lock == FREE,
            tie=place,
        )
        return made._with_locks(lock)

    def _with_locks(self, lock: Ints) -> Table:
        """The table in which nothing is free that what is fixed excludes."""
        holder: dict[int, int] = {}
        for option in sorted([*self.promised.tolist(), *self.must.tolist()]):
            for part in self.parts_of(option):
                if part in holder:
                    raise Fault(
                        "The options {first} and {second} are both locked as must or promised, but they exclude each "
                        "other on the same land. Unlock one of them.",
                        first=self.key(holder[part]),
                        second=self.key(option),
                    )
                holder[part] = option
        self._check_must()
        taken = np.zeros(self.part_count, dtype=bool)
        taken[list(holder)] = True
        entry = np.repeat(np.arange(self.count), np.diff(self.first_part))
        meets = np.bincount(entry, taken[self.part], self.count) > 0
        free = (lock == FREE) & ~meets & (lock != NEVER)
        return Table(**{**self.__dict__, "free": free})

    def _check_must(self) -> None:
        """Refuse measures that must be taken but cost more than a budget."""
        spent = self.spent(self.must)
        kinds = ("one-off", "yearly", "total")
        for pool, kind in np.argwhere(spent > self.limits + CENT).tolist():
            inside = self.must[(self.pools[self.must] == pool).any(axis=1)]
            raise Fault(
                "The options that must be taken ({names}) cost {cost} euros, more than the {kind} budget of {budget} "
                "euros. Unlock some or raise the budget.",
                names=", ".join(str(self.key(option)) for option in inside.tolist()[:10]),
                cost=round(float(spent[pool, kind]), 2),
                kind=kinds[kind],
                budget=round(float(self.limits[pool, kind]), 2),
            )

    @property
    def count(self) -> int:
        return len(self.row)

    @property
    def parcels(self) -> int:
        return len(self.first_option) - 1

    @property
    def part_count(self) -> int:
        return int(self.part.max()) + 1 if len(self.part) else 0

    @cached_property
    def is_simple(self) -> bool:
        """Whether every two options of a parcel exclude each other, and each takes one part."""
        return self.part_count == self.parcels and len(self.part) == self.count

    @cached_property
    def has_pools(self) -> bool:
        """Whether owners or executors have budgets of their own."""
        return bool(np.isfinite(self.limits[1:]).any())

    @cached_property
    def links(self) -> Links:
        """The links, with the options numbered as here; options that may not be chosen go."""
        problem = self.problem
        place = np.empty(self.count, dtype=np.int64)
        place[self.row] = np.arange(self.count)
        able = self.free.copy()
        able[self.promised], able[self.must] = True, True
        chains = []
        for chain in problem.links.chains:
            members = ([option for option in place[list(member)].tolist() if able[option]] for member in chain.members)
            chains.append(Chain(chain.gap, tuple(sorted(tuple(sorted(member)) for member in members))))
        return Links.of(problem.links.importance, sorted(chains, key=lambda one: (one.gap, one.members)), self.count)

    def key(self, option: int) -> object:
        """The name of an option."""
        return self.problem.options.key[self.row[option]].item()

    def parts_of(self, option: int) -> list[int]:
        """The parts that an option takes."""
        parts: list[int] = self.part[self.first_part[option] : self.first_part[option + 1]].tolist()
        return parts

    def spent(self, options: Ints) -> Floats:
        """Euros that options draw from each budget (pools, 3)."""
        spent = np.zeros_like(self.limits)
        for column in range(3):
            np.add.at(spent, self.pools[options, column], self.cost[options])
        return spent

    def options_of(self, parcels: Ints) -> Ints:
        """The options of some parcels."""
        return spread(self.first_option, parcels)[1]


def _parts(problem: Problem, row: Ints, parcel: Ints) -> tuple[Ints, Ints]:
    """Which parts each option takes, numbered over all parcels."""
    given = problem.options.parts
    if given is None:
        return np.arange(len(row) + 1), np.asarray(parcel, dtype=np.int64).reshape(-1)
    numbers: dict[tuple[int, str], int] = {}
    taken = [
        [numbers.setdefault((place, name), len(numbers)) for name in given[option]]
        for option, place in zip(row.tolist(), np.asarray(parcel).reshape(-1).tolist(), strict=True)
    ]
    first = np.concatenate([[0], np.cumsum([len(one) for one in taken])]).astype(np.int64)
    return first, np.array([part for one in taken for part in one], dtype=np.int64)


def _pools(problem: Problem, row: Ints) -> tuple[Ints, Floats, Floats]:
    """The budgets that each option draws from, their limits (pools, 3), and what is to be spent at least (pools,)."""
    limits, minimum = [problem.budget.limits, np.full(3, np.inf), np.full(3, np.inf)], [0.0, 0.0, 0.0]
    pools = np.tile(np.array([0, 1, 2]), (len(row), 1))
    named: list[tuple[int, Mapping[str, Budget], Mapping[str, float]]] = [
        (1, problem.owner_budgets, problem.owner_minimum),
        (2, problem.executor_budgets, {}),
    ]
    for column, budgets, least in named:
        names = (problem.options.owner, problem.options.executor)[column - 1][row]
        for name in sorted({*budgets, *least} - {NOBODY}):
            pools[names == name, column] = len(limits)
            limits.append(budgets.get(name, Budget()).limits)
            minimum.append(least.get(name, 0.0))
    return pools, np.array(limits), np.array(minimum)
