"""How a long computation tells how far it is and hears that it must stop."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import TypeVar

from .errors import Cancelled

_CHECK_EVERY = 200  # rows between two looks at the cancel button
_Row = TypeVar("_Row")


class Progress:
    """Progress of a long computation; this base class says nothing and never stops.

    Core functions call ``report`` with a fraction 0..1 once a block; it raises ``Cancelled``
    when the user has stopped the run.

    >>> Progress().part(0.5, 1.0).report(0.5)
    """

    def report(self, fraction: float) -> None:
        """Tell that ``fraction`` (0..1) of the work is done, and stop if that was asked."""
        self.show(fraction)
        self.check()

    def check(self) -> None:
        """Stop if that was asked; for places that do not know how far the work is."""
        if self.stopped():
            raise Cancelled

    def show(self, fraction: float) -> None:
        """Show the fraction; silent here."""

    def stopped(self) -> bool:
        """Whether the user has stopped the run."""
        return False

    def part(self, begin: float, end: float) -> "Progress":
        """The stretch from ``begin`` to ``end`` (0..1) of this progress, as a progress of its own."""
        return _Part(self, begin, end)


class _Part(Progress):
    def __init__(self, whole: Progress, begin: float, end: float) -> None:
        self._whole, self._begin, self._span = whole, begin, end - begin

    def show(self, fraction: float) -> None:
        self._whole.show(self._begin + self._span * fraction)

    def stopped(self) -> bool:
        return self._whole.stopped()


class Share:
    """From a fraction in which every step counts alike to one in which each counts by its weight.

    Raises ``ValueError`` without steps or with a weight that is not above 0.

    >>> whole = Share([1.0, 3.0])
    >>> whole.of(0.0), whole.of(0.5), whole.of(0.75), whole.of(1.0)
    (0.0, 0.25, 0.625, 1.0)
    """

    def __init__(self, weights: Sequence[float]) -> None:
        if not weights or min(weights) <= 0:
            raise ValueError("every step needs a weight above 0")
        total = sum(weights)
        self._ends = [0.0, *(end / total for end in accumulate(weights))]

    def of(self, fraction: float) -> float:
        """The weighed fraction (0..1)."""
        steps = len(self._ends) - 1
        place = min(max(fraction, 0.0), 1.0) * steps
        step = min(bisect_right(range(1, steps + 1), place), steps - 1)
        begin, end = self._ends[step], self._ends[step + 1]
        return begin + (end - begin) * (place - step)


SILENT = Progress()


def checked(rows: Iterable[_Row], progress: Progress) -> Iterator[_Row]:
    """The same rows; stops on the way when that was asked.

    >>> list(checked("ab", SILENT))
    ['a', 'b']
    """
    for number, row in enumerate(rows):
        if number % _CHECK_EVERY == 0:
            progress.check()
        yield row
