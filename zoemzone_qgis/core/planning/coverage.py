"""Gains that are capped: food at nests, season by season, and hectares towards a complete B&B."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..errors import Fault
from .options import Floats, Ints

NONE = -1
"""The footprint of an option that adds nothing here."""


@dataclass(frozen=True)
class Coverage:
    """Cells with a need per season, and what each option adds.

    The value of a plan is ``sum over cells c of N_c x sum over seasons s of min(need_cs, reach_cs)``, in the unit of
    the need times that of the nests. ``need``, ``present`` (cells, seasons): what is needed, and what is there.
    ``nests`` (cells,): N_c of today. A footprint says which cells an option reaches: those of footprint ``k`` stand in
    ``cell``, ``share`` and ``nest_share`` from ``first[k]`` up to ``first[k + 1]``, each cell once. Option ``o`` has
    footprint ``row[o]`` (-1: none) and adds ``share x amount[o, s]`` to the reach of season s and
    ``nest_share x nest_amount[o]`` to N_c. Amounts may be negative (a hedge takes the summer food of a meadow).
    Nest values of options add up; whoever makes them sees to it that they stay within what a place can hold.

    Make one with ``of`` (options that share footprints) or ``from_additions`` (a value per option, cell, season).
    """

    need: Floats
    present: Floats
    nests: Floats
    first: Ints
    cell: NDArray[np.int32]
    share: Floats
    nest_share: Floats | None
    row: Ints
    amount: Floats
    nest_amount: Floats | None

    @classmethod
    def of(
        cls,
        need: ArrayLike,
        present: ArrayLike,
        nests: ArrayLike,
        footprints: tuple[ArrayLike, ArrayLike, ArrayLike],
        row: ArrayLike,
        amount: ArrayLike,
        nest_share: ArrayLike | None = None,
        nest_amount: ArrayLike | None = None,
    ) -> Coverage:
        """A coverage of footprints (``first``, ``cell``, ``share``), checked; arrays of one season may be flat.

        >>> food = Coverage.of([[10.0, 10.0]], [[4.0, 9.0]], [0.5], ([0, 1], [0], [1.0]), [0], [[8.0, 8.0]])
        >>> food.value([]), food.value([0])
        (6.5, 10.0)
        """
        needs = _grid(need)
        added = _grid(amount)
        first, cell, share = footprints
        made = cls(
            need=needs,
            present=_grid(present),
            nests=np.array(np.broadcast_to(np.asarray(nests, dtype=np.float64), needs.shape[:1])),
            first=np.asarray(first, dtype=np.int64),
            cell=np.asarray(cell, dtype=np.int32),
            share=np.asarray(share, dtype=np.float64),
            nest_share=None if nest_share is None else np.asarray(nest_share, dtype=np.float64),
            row=np.asarray(row, dtype=np.int64),
            amount=added,
            nest_amount=None if nest_amount is None else np.asarray(nest_amount, dtype=np.float64),
        )
        _check(made)
        return made

    @classmethod
    def from_additions(
        cls,
        need: ArrayLike,
        present: ArrayLike,
        nests: ArrayLike,
        count: int,
        additions: tuple[ArrayLike, ArrayLike, ArrayLike, ArrayLike],
        nest_additions: tuple[ArrayLike, ArrayLike, ArrayLike] = ((), (), ()),
    ) -> Coverage:
        """A coverage of ``count`` options from single values: (option, cell, season, amount), and for nests (option,
        cell, value). Each season of a cell becomes a cell of its own, so that any pattern fits; rows that name the
        same place add up.

        >>> food = Coverage.from_additions([[10, 10]], [[4, 9]], 0.5, 1, ([0, 0], [0, 0], [0, 1], [8, 8]))
        >>> food.value([]), food.value([0])
        (6.5, 10.0)
        """
        needs = _grid(need)
        seasons = needs.shape[1]
        option, cell, season = (np.asarray(one, dtype=np.int64) for one in additions[:3])
        nest_option, nest_cell = (np.asarray(one, dtype=np.int64) for one in nest_additions[:2])
        place = cell * seasons + season
        every = (nest_cell[:, None] * seasons + np.arange(seasons)).ravel()
        size = needs.size
        food, nest = np.asarray(additions[3], dtype=np.float64), np.asarray(nest_additions[2], dtype=np.float64)
        keys = np.concatenate([option * size + place, np.repeat(nest_option, seasons) * size + every])
        unique, at = np.unique(keys, return_inverse=True)
        owner = unique // size if size else unique
        return cls.of(
            needs.reshape(-1, 1),
            _grid(present).reshape(-1, 1),
            np.repeat(np.broadcast_to(np.asarray(nests, dtype=np.float64), needs.shape[:1]), seasons),
            (
                np.searchsorted(owner, np.arange(count + 1)),
                unique - owner * size,
                np.bincount(at[: len(option)], food, len(unique)),
            ),
            np.arange(count),
            np.ones((count, 1)),
            np.bincount(at[len(option) :], np.repeat(nest, seasons), len(unique)) if len(nest) else None,
            np.ones(count) if len(nest) else None,
        )

    @classmethod
    def nothing(cls, count: int) -> Coverage:
        """A coverage without cells, for ``count`` options that add nothing."""
        none = np.zeros((0, 1))
        return cls.of(none, none, np.zeros(0), ([0], [], []), np.full(count, NONE), np.zeros((count, 1)))

    @property
    def has_nests(self) -> bool:
        """Whether any option adds nest value."""
        return self.nest_share is not None and self.nest_amount is not None

    def reach(self, chosen: ArrayLike) -> tuple[Floats, Floats]:
        """Food (cells, seasons) and nest value (cells,) with the chosen options, counted from the ground up."""
        reach, nests = self.present.copy(), self.nests.copy()
        for option in np.asarray(chosen, dtype=np.int64).tolist():
            row = self.row[option]
            if row == NONE:
                continue
            here = slice(self.first[row], self.first[row + 1])
            reach[self.cell[here]] += self.share[here, None] * self.amount[option]
            if self.nest_share is not None and self.nest_amount is not None:
                nests[self.cell[here]] += self.nest_share[here] * self.nest_amount[option]
        return reach, nests

    def value(self, chosen: ArrayLike) -> float:
        """Value with the chosen options: ``sum of N_c x sum of min(need_cs, reach_cs)``."""
        reach, nests = self.reach(chosen)
        return float((nests * np.minimum(self.need, reach).sum(axis=1)).sum())


def areas(
    deficit: ArrayLike, count: int, additions: tuple[ArrayLike, ArrayLike, ArrayLike], annual: ArrayLike = False
) -> Coverage:
    """Hectares towards completing nearly-B&B areas: ``sum over areas of min(deficit, sum of hectares)``.

    ``deficit`` (areas,) in ha; ``additions``: (option, area, effective ha); options that are ``annual`` earn none.

    >>> areas([0.8], 2, ([0, 1], [0, 0], [0.6, 0.6])).value([0, 1])
    0.8
    """
    option, area = (np.asarray(one, dtype=np.int64) for one in additions[:2])
    hectares = np.asarray(additions[2], dtype=np.float64)
    lasting = ~np.broadcast_to(np.asarray(annual, dtype=bool), (count,))
    keep = lasting[option]
    short = np.asarray(deficit, dtype=np.float64).reshape(-1, 1)
    kept = (option[keep], area[keep], np.zeros(int(keep.sum()), dtype=np.int64), hectares[keep])
    return Coverage.from_additions(short, np.zeros_like(short), 1.0, count, kept)


def _grid(given: ArrayLike) -> Floats:
    """An array of (rows, seasons); a flat one has one season."""
    array = np.asarray(given, dtype=np.float64)
    return array[:, None] if array.ndim == 1 else array


def _check(coverage: Coverage) -> None:
    """Refuse shapes that do not fit and values that cannot be."""
    cells, seasons = coverage.need.shape
    rows = len(coverage.first) - 1
    fits = (
        coverage.present.shape == coverage.need.shape
        and coverage.amount.shape == (len(coverage.row), seasons)
        and len(coverage.cell) == len(coverage.share) == (coverage.first[-1] if rows >= 0 else -1)
        and (coverage.nest_share is None or len(coverage.nest_share) == len(coverage.cell))
        and (coverage.nest_amount is None or len(coverage.nest_amount) == len(coverage.row))
        and (coverage.row >= NONE).all()
        and (coverage.row < rows).all()
    )
    if not fits or (len(coverage.cell) and not 0 <= coverage.cell.min() <= coverage.cell.max() < cells):
        raise Fault("The gains of the options do not match the cells or areas that they are for.")
    finite = (coverage.need, coverage.present, coverage.nests, coverage.share, coverage.amount)
    if not all(np.isfinite(one).all() for one in finite):
        raise Fault("A need, a gain or a nest value of the options is not a number. Correct it.")
    if (coverage.need < 0).any() or (coverage.nests < 0).any():
        raise Fault("A need or a nest value is below 0. Correct it.")
