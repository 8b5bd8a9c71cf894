"""The fast solver: greedy plans at several prices of the budgets, and swaps that improve the best of them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..progress import SILENT, Progress
from .bulk import BulkGreedy
from .candidates import LEAST, is_even, rounded
from .greedy import MANY, Greedy
from .options import Flags, Floats
from .problem import CENT
from .work import Work

TRIES, FEWEST, MOST_COUNTED, MOST_ENTRIES = 400, 20, 60_000, 16_000_000
"""Choices that are tried again in a sweep: fewer where there are many options, or where these reach many cells and
seasons (entries); none where that leaves too few."""
SWEEPS = 4
SAME = 1e-9
"""Weighted gain (about 1 for the whole) by which plans count as equal."""


def prices(work: Work) -> list[Floats]:
    """Prices of a euro once, a euro per year and a euro over the horizon to choose by: each budget by itself and all
    together, each divided by what there is of it; without a budget, euros over the horizon."""
    left = work.left[0]
    most = np.abs(work.table.cost).sum(axis=0)
    bound = np.isfinite(left) & (left < most)
    little = np.array([0.0, 0.0, 1e-6 / max(float(most[2]), 1.0)])
    if not bound.any():
        return [np.array([0.0, 0.0, 1.0])]
    each = np.where(bound, 1.0 / np.maximum(left, CENT), 0.0)
    found = [each + little]
    if bound.sum() > 1:
        found += [np.where(np.arange(3) == kind, each, 0.0) + little for kind in np.flatnonzero(bound).tolist()]
    return found


def searched(start: Work, price: Sequence[Floats], progress: Progress = SILENT) -> Work:
    """The best plan that the greedy choice finds at some prices; ``start`` stays as it is."""
    best: Work | None = None
    for number, one in enumerate(price):
        part = progress.part(number / len(price), (number + 1) / len(price))
        work = start.copy()
        _fill_minimum(work, one, part)
        greedy = greedy_for(work, one, None, part)
        greedy.run()
        work.price, work.worth_of_euro = one, greedy.last * one
        if best is None or is_better(work, best):
            best = work
    return start.copy() if best is None else best


def greedy_for(work: Work, price: Floats, banned: Flags | None = None, progress: Progress = SILENT) -> Greedy:
    """The greedy choice that fits the number of parcels."""
    is_many = work.table.parcels >= MANY and is_even(work)
    return (BulkGreedy if is_many else Greedy)(work, price, banned, progress)


def total(work: Work) -> float:
    """The weighted value of a plan."""
    return float(work.values() @ work.scale)


def is_better(one: Work, other: Work) -> bool:
    """Whether a plan is better: more gain; where equal, more co-benefit, fewer euros over the horizon, earlier keys."""
    gain = total(one) - total(other)
    if abs(gain) > SAME:
        return gain > 0
    table = one.table
    co_benefit = table.problem.options.co_benefit[table.row]
    ranks = []
    for work in (one, other):
        chosen = np.flatnonzero(work.chosen)
        cost = float(table.cost[chosen, 2].sum())
        ranks.append(
            (-round(float(co_benefit[chosen].sum()), 6), round(cost, 2), tuple(np.sort(table.tie[chosen]).tolist()))
        )
    return ranks[0] < ranks[1]


def _fill_minimum(work: Work, price: Floats, progress: Progress) -> None:
    """Spend at each owner what is to be spent there at least, on what gains most there."""
    table = work.table
    for pool in np.flatnonzero(table.minimum > 0).tolist():
        inside = (table.pools == pool).any(axis=1)
        spent = float(table.cost[work.chosen & inside, 2].sum())
        # the owner's own greedy plan, cut off where the minimum is reached
        greedy = Greedy(work.copy(), price, ~inside, progress)
        greedy.run()
        for pick in greedy.picks:
            if spent >= table.minimum[pool] - CENT:
                break
            rivals = rivals_of(work, pick)
            if work.fits(pick, rivals):
                work.apply(pick, rivals)
                spent = float(table.cost[work.chosen & inside, 2].sum())


def keeps_minimum(work: Work, than: Work) -> bool:
    """Whether a plan spends at each owner what is asked, or no less than another plan does."""
    table = work.table
    for pool in np.flatnonzero(table.minimum > 0).tolist():
        inside = (table.pools == pool).any(axis=1)
        spent, before = (float(table.cost[one.chosen & inside, 2].sum()) for one in (work, than))
        if spent < min(float(table.minimum[pool]), before) - CENT:
            return False
    return True


def swapped(work: Work, progress: Progress = SILENT) -> Work:
    """A plan improved by trying each choice again: without it, and with each that was left out, the rest chosen anew
    around it. A change stays when the plan is better by it."""
    price = work.price
    entries = sum(int(side.length[side.row].sum()) * side.room.shape[1] for side in (work.food, work.areas))
    tries = min(TRIES, MOST_COUNTED // max(1, work.table.count), MOST_ENTRIES // max(1, entries))
    for _ in range(SWEEPS if tries >= FEWEST else 0):
        before = work
        work = _with_each(_without_each(work, price, tries, progress), price, tries, progress)
        if work is before:
            break
    return work


def _without_each(work: Work, price: Floats, tries: int, progress: Progress) -> Work:
    """Each choice, and each chain, left out in turn."""
    table = work.table
    groups: list[tuple[int, ...]] = [(option,) for option in np.flatnonzero(work.chosen & ~work.fixed).tolist()]
    for number, chain in enumerate(table.links.chains):
        if not work.links.missing[number]:
            held = {option for member in chain.members for option in member if work.chosen[option]}
            groups.append(tuple(sorted(option for option in held if not work.fixed[option])))
    for group in _most_doubtful(groups, [-work.worth([], group) for group in groups], work, price)[:tries]:
        progress.check()
        if not group or not all(work.chosen[option] for option in group):
            continue
        trial = work.copy()
        trial.apply([], group)
        banned = np.zeros(table.count, dtype=bool)
        banned[list(group)] = True
        if (trial.left < -CENT).any():
            continue  # what is left out saved the euros of others
        Greedy(trial, price, banned, progress).run()
        Greedy(trial, price, None, progress).run()
        if is_better(trial, work) and keeps_minimum(trial, work):
            work = trial
    return work


def _with_each(work: Work, price: Floats, tries: int, progress: Progress) -> Work:
    """Each option that was left out, and each chain, put in; what gains least per euro makes room."""
    table = work.table
    groups: list[tuple[int, ...]] = [(option,) for option in np.flatnonzero(table.free & ~work.chosen).tolist()]
    greedy = Greedy(work, price, None, progress)
    for number in range(len(table.links.chains)):
        groups += greedy.missing(number)
    single = np.array([group[0] for group in groups], dtype=np.int64)
    gain = work.gains(single)[0]
    worth = [
        -float(one) if len(group) == 1 else -work.worth(group, rivals_of(work, group))
        for one, group in zip(gain, groups, strict=True)
    ]
    for group in _most_doubtful(groups, worth, work, price)[:tries]:
        progress.check()
        if any(work.chosen[option] for option in group):
            continue
        trial = _with(work, group, price)
        if trial is None:
            continue
        Greedy(trial, price, None, progress).run()
        if is_better(trial, work) and keeps_minimum(trial, work):
            work = trial
    return work


def rivals_of(work: Work, group: Sequence[int]) -> list[int]:
    """The chosen options that exclude one of a group."""
    return sorted({rival for option in group for rival in work.rivals(option)})


def _most_doubtful(
    groups: Sequence[tuple[int, ...]], worth: Sequence[float], work: Work, price: Floats
) -> list[tuple[int, ...]]:
    """Groups in rising order of worth per price, ties by name."""
    table = work.table
    keys = []
    for group, one in zip(groups, worth, strict=True):
        euros = max(float((table.cost[list(group)] @ price).sum()), LEAST)
        ratio = float(rounded(np.array([one / euros]))[0])
        keys.append((ratio, len(group), [int(table.tie[option]) for option in group], group))
    return [group for *_, group in sorted(keys)]


def _with(work: Work, group: tuple[int, ...], price: Floats) -> Work | None:
    """A copy of a plan with some options put in; None where there is no room for them."""
    trial = work.copy()
    rivals = rivals_of(trial, group)
    if any(work.fixed[rival] for rival in rivals):
        return None
    trial.apply(group, rivals)
    while (trial.left < -CENT).any():
        out = np.flatnonzero(trial.chosen & ~trial.fixed)
        out = out[~np.isin(out, group)]
        over = np.argwhere(trial.left < -CENT)
        helps = np.zeros(len(out), dtype=bool)
        for pool, kind in over.tolist():
            helps |= (trial.table.pools[out] == pool).any(axis=1) & (trial.table.cost[out, kind] > 0)
        out = out[helps]
        if not len(out):
            return None
        lost = np.array([-trial.worth([], [option]) for option in out.tolist()])
        euros = np.maximum(trial.table.cost[out] @ price, LEAST)
        worst = int(out[np.lexsort((-trial.table.tie[out], lost / euros))[0]])
        trial.apply([], [worst])
    return trial
