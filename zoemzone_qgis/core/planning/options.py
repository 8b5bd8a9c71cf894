"""Options: a measure on a parcel, what it costs, who does it, and which options exclude each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..errors import Fault

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

FREE, MUST, NEVER, PROMISED = 0, 1, 2, 3
"""Locks: chosen when it pays; always; never; done by a partner already (counted as there, without cost)."""
NOBODY = ""
"""An owner or executor that is not known."""


@dataclass(frozen=True)
class Options:
    """What can be done, one row per measure on a parcel. Make one with ``of``.

    ``key`` (n,): the name of the option, each once (texts or whole numbers). ``parcel`` (n,): the parcel it lies on;
    options of one parcel exclude each other, unless ``parts`` names the parts of the parcel that each takes: then
    those exclude each other that share a part. ``one_off`` (n,): euros once; ``per_year`` (n,): euros per year above
    present management, negative where it saves. ``annual`` (n,): whether the measure is sown anew every year: it earns
    no hectares of a B&B. ``owner``, ``executor`` (n,): names, "" for unknown. ``lock`` (n,): FREE, MUST, NEVER or
    PROMISED. ``co_benefit`` (n,): breaks ties, higher first.
    """

    key: NDArray[np.generic]
    parcel: NDArray[np.generic]
    one_off: Floats
    per_year: Floats
    parts: tuple[tuple[str, ...], ...] | None
    annual: Flags
    owner: NDArray[np.str_]
    executor: NDArray[np.str_]
    lock: NDArray[np.int8]
    co_benefit: Floats
    _numbers: dict[object, int] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(
        cls,
        key: Sequence[object],
        parcel: Sequence[object],
        one_off: ArrayLike,
        per_year: ArrayLike | None = None,
        *,
        parts: Sequence[Sequence[str]] | None = None,
        annual: ArrayLike | None = None,
        owner: Sequence[str] | None = None,
        executor: Sequence[str] | None = None,
        lock: ArrayLike | None = None,
        co_benefit: ArrayLike | None = None,
    ) -> Options:
        """Options of what is given, checked.

        Raises ``Fault`` where columns differ in length, a key stands twice, a cost is missing, not a number or
        infinite, a one-off cost is negative, or a lock is none of the four.

        >>> options = Options.of(["P1-M01", "P1-M05"], ["P1", "P1"], [1000.0, 1500.0], [500.0, 0.0])
        >>> options.count, options.total(10).tolist()
        (2, [6000.0, 1500.0])
        """
        count = len(key)
        made = cls(
            key=_names(key),
            parcel=_names(parcel),
            one_off=_numbers(one_off, count, "one-off cost"),
            per_year=_numbers(0.0 if per_year is None else per_year, count, "cost per year"),
            parts=None if parts is None else tuple(tuple(sorted(set(taken))) for taken in parts),
            annual=np.broadcast_to(np.asarray(False if annual is None else annual, dtype=bool), (count,)),
            owner=np.array([NOBODY] * count if owner is None else [name or NOBODY for name in owner], dtype=np.str_),
            executor=np.array(
                [NOBODY] * count if executor is None else [name or NOBODY for name in executor], dtype=np.str_
            ),
            lock=np.array(np.broadcast_to(np.asarray(FREE if lock is None else lock, dtype=np.int8), (count,))),
            co_benefit=_numbers(0.0 if co_benefit is None else co_benefit, count, "co-benefit"),
        )
        _check(made)
        return made

    @property
    def count(self) -> int:
        return len(self.key)

    def total(self, horizon_years: float) -> Floats:
        """Euros of each over the whole horizon: once, plus the years times the cost per year."""
        return self.one_off + horizon_years * self.per_year

    def number(self, key: object) -> int:
        """The row of the option with this key; ``Fault`` where there is none."""
        if not self._numbers:
            self._numbers.update({name: row for row, name in enumerate(self.key.tolist())})
        if key not in self._numbers:
            raise Fault("There is no option {key} in the layer of options. Check its name.", key=key)
        return self._numbers[key]


def _names(given: Sequence[object]) -> NDArray[np.generic]:
    """Names as an array that can be sorted: whole numbers stay so, all else becomes text."""
    array = np.asarray(given)
    if array.dtype.kind in "iu" or (array.dtype.kind == "U" and array.ndim == 1):
        return array
    return np.array([str(name) for name in given], dtype=np.str_)


def _numbers(given: ArrayLike, count: int, name: str) -> Floats:
    """A column of finite numbers; one number serves for all."""
    try:
        array = np.asarray(given, dtype=np.float64)
    except (TypeError, ValueError) as wrong:
        raise Fault(
            "The {column} of an option is not a number ({said}). Correct it.", column=name, said=wrong
        ) from wrong
    if array.ndim and len(array) != count:
        raise Fault(
            "The {column} has {found} values for {expected} options; these must match.",
            column=name,
            found=len(array),
            expected=count,
        )
    array = np.array(np.broadcast_to(array, (count,)))
    if not np.isfinite(array).all():
        row = int(np.flatnonzero(~np.isfinite(array))[0])
        raise Fault("Option {row} of the layer of options has no {column}. Fill it in.", row=row + 1, column=name)
    return array


def _check(options: Options) -> None:
    """Refuse what no plan can be made of."""
    count = options.count
    for name, column in (("parcel", options.parcel), ("owner", options.owner), ("executor", options.executor)):
        if len(column) != count:
            raise Fault(
                "The {column} has {found} values for {expected} options; these must match.",
                column=name,
                found=len(column),
                expected=count,
            )
    if options.parts is not None and (len(options.parts) != count or not all(options.parts)):
        raise Fault("Each option must name at least one part of its parcel, or none of the options may name parts.")
    ordered, times = np.unique(options.key, return_counts=True)
    if count and times.max() > 1:
        raise Fault(
            "The option {key} stands twice in the layer of options. Give each its own name.",
            key=ordered[int(np.argmax(times))],
        )
    if (options.one_off < 0).any():
        row = int(np.flatnonzero(options.one_off < 0)[0])
        raise Fault(
            "The one-off cost of option {key} is {cost}, below 0. Correct it.",
            key=options.key[row],
            cost=float(options.one_off[row]),
        )
    if not np.isin(options.lock, (FREE, MUST, NEVER, PROMISED)).all():
        row = int(np.flatnonzero(~np.isin(options.lock, (FREE, MUST, NEVER, PROMISED)))[0])
        raise Fault("The lock of option {key} is none of must, never and promised. Correct it.", key=options.key[row])
