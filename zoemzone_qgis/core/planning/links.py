"""Links that a plan can close: each by one of several chains, of which every member must be chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from ..errors import Fault
from .options import Floats


@dataclass(frozen=True)
class Chain:
    """A way to close gap number ``gap``: of each of its ``members`` one option (a row number) must be chosen."""

    gap: int
    members: tuple[tuple[int, ...], ...]

    @classmethod
    def of_options(cls, gap: int, options: Iterable[int]) -> Chain:
        """A chain of given options.

        >>> Chain.of_options(0, [3, 5]).members
        ((3,), (5,))
        """
        return cls(gap, tuple((option,) for option in options))

    @classmethod
    def of_parcels(cls, gap: int, parcels: Iterable[object], parcel: Sequence[object], able: ArrayLike = True) -> Chain:
        """A chain of parcels: any option that is ``able`` on each will do; ``parcel`` names that of each option.

        >>> Chain.of_parcels(0, ["a", "b"], ["a", "a", "b"]).members
        ((0, 1), (2,))
        """
        can = np.broadcast_to(np.asarray(able, dtype=bool), (len(parcel),))
        found: dict[object, list[int]] = {}
        for option, name in enumerate(parcel):
            if can[option]:
                found.setdefault(name, []).append(option)
        return cls(gap, tuple(tuple(found.get(name, ())) for name in parcels))


@dataclass(frozen=True)
class Links:
    """Gaps with their ``importance`` (gaps,), and the ``chains`` that close them. A gap counts once, however many of
    its chains are whole."""

    importance: Floats
    chains: tuple[Chain, ...]

    @classmethod
    def of(cls, importance: ArrayLike, chains: Iterable[Chain], count: int) -> Links:
        """Links among ``count`` options, checked: chains that lack a possible option for a member go.

        >>> Links.of([2.0], [Chain(0, ((0,), (1,))), Chain(0, ((2,), ()))], 3).chains
        (Chain(gap=0, members=((0,), (1,))),)
        """
        values = np.array(importance, dtype=np.float64).reshape(-1)
        kept = tuple(chain for chain in chains if all(chain.members))
        if not np.isfinite(values).all() or (values < 0).any():
            raise Fault("The importance of a gap is below 0 or not a number. Correct it.")
        for chain in kept:
            named = [option for member in chain.members for option in member]
            if not 0 <= chain.gap < len(values) or any(not 0 <= option < count for option in named):
                raise Fault("A chain names a gap or an option that does not exist.")
        return cls(values, kept)

    @classmethod
    def nothing(cls) -> Links:
        """No gaps at all."""
        return cls(np.zeros(0), ())

    def closed(self, chosen: Iterable[int]) -> list[int]:
        """The gaps that the chosen options close, counted from the ground up."""
        there = set(chosen)
        whole = {chain.gap for chain in self.chains if all(there.intersection(member) for member in chain.members)}
        return sorted(whole)

    def value(self, chosen: Iterable[int]) -> float:
        """Importance of the gaps that the chosen options close."""
        return float(sum(self.importance[gap] for gap in self.closed(chosen)))
