"""The table of building blocks: what each is, what it lacks, and its figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np
from numpy.typing import NDArray

from ..buildingblocks import BNB, NEARLY, STRIP, TYPES, Landscape
from ..cells.regions import COUNTED
from ..forage import RULE_AREA_M2, completeness
from ..land.landclass import SEASONS
from ..land.rules import Rules
from ..sitefigures import LACKS
from .blockmeasures import Measures
from .discareas import HECTARE
from .strips import NOT_MEASURED

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
POTENTIAL, CONFIRMED = "potential", "confirmed"
FLAG = "known_below_75"
"""Flag of blocks of which less than the known share (75 %) of the best disc is known."""


@dataclass(frozen=True)
class Block:
    """One building block; ``number`` is its number in its ``Landscape``, ``id`` its place in the list.

    ``effective_ha`` and ``core_pct`` are those of the best disc for B&B and nearly-B&B areas, else those of the
    block's own land; what the best disc holds stands from ``best_disc_pct`` (of its known land) to ``nests_m2``, and in
    ``known_pct``. None: not known.
    """

    number: int
    id: int
    type: str
    basis: str
    lacks: str
    lacks_nests: str
    rank: int
    area_m2: float
    effective_ha: float
    land_effective_ha: float
    core_pct: float | None
    best_disc_pct: float
    best_disc_ha: float
    best_disc_x: float
    best_disc_y: float
    deficit_m2: float
    completeness: float
    weakest_season: str | None
    forage_m2: tuple[float, ...]
    nests_m2: tuple[float, ...]
    width_m: float | None
    width_basis: str | None
    length_m: float | None
    risk_near_pct: float | None
    risk_far_pct: float | None
    known_pct: float
    confidence_pct: float | None
    flag: str
    chain: int | None


@dataclass(frozen=True)
class Judged:
    """What the best discs of blocks lack: ``lacks`` (LACKS, blocks), ``nests`` (guilds, blocks)."""

    lacks: NDArray[np.bool_]
    nests: NDArray[np.bool_]
    completeness: Floats
    weakest: NDArray[np.uint8]


def judge(landscape: Landscape) -> Judged:
    """Compare the best disc of each block with the rules: at least, within 1e-6; food and nests, which are counted
    along lines and right to 1e-5, within 1e-4."""
    values, circles, around = landscape.stock.values, landscape.circles, landscape.around
    rules, slack = values.rules, values.rules.tolerance
    complete, weakest = completeness(around.season, values.profile)
    used = np.array([[guild.used] for guild in values.guilds])
    nests = used & (around.nests < rules.nest_ha * HECTARE * (1 - COUNTED))
    lacks = np.array(
        [
            circles.effective < rules.bnb_ha * HECTARE * (1 - slack),
            nests.any(axis=0),
            complete < 1.0 - COUNTED,
            circles.core < rules.core_share * circles.effective * (1 - slack),
        ]
    )
    return Judged(lacks, nests, complete, weakest)


def rank(type: str, lacking: int) -> int:
    """The order of blocks: 1 B&B that lacks nothing, 2 B&B complete except one, 3 other B&B, 4 nearly-B&B complete
    except one, 5 other nearly-B&B, 6 stepping stone, 7 connecting strip, 8 fuel station.

    >>> rank("bnb", 0), rank("nearly_bnb", 1), rank("nearly_bnb", 2)
    (1, 4, 5)
    """
    if type == BNB:
        return 1 + min(lacking, 2)
    if type == NEARLY:
        return 4 if lacking <= 1 else 5
    return 4 + TYPES.index(type)


class BlockTable(Sequence[Block]):
    """The blocks in order of type, rank and size, numbered from ``first_id``. Blocks without a cell of their own stay
    out. Only the order is kept: a block is made when it is asked for."""

    def __init__(self, landscape: Landscape, measures: Measures, basis: str, first_id: int) -> None:
        self._landscape, self._measures, self._basis = landscape, measures, basis
        self._judged = judge(landscape)
        self._types = np.array([TYPES.index(type) for type in landscape.types], np.int8)
        order = self._sorted()
        ids = np.arange(first_id, first_id + len(order))
        held = measures.area[order] > 0
        self._order, self._ids = order[held], ids[held]

    def _sorted(self) -> Ints:
        circles, measures = self._landscape.circles, self._measures
        lacking = self._judged.lacks.sum(axis=0)
        ranks = np.array([[rank(type, count) for count in range(len(LACKS) + 1)] for type in TYPES])
        is_area = np.isin(self._types, (TYPES.index(BNB), TYPES.index(NEARLY)))
        size = _rounded(np.where(is_area, circles.effective, measures.effective))
        keys = (circles.x, -circles.y, -_rounded(measures.area), -size, ranks[self._types, lacking], self._types)
        return np.asarray(np.lexsort(keys), np.int64)

    @property
    def numbers(self) -> Ints:
        """The number of each block in its ``Landscape``."""
        return self._order + 1

    def of(self, type: str) -> Ints:
        """The places in the table of the blocks of a type."""
        return np.flatnonzero(self._types[self._order] == TYPES.index(type))

    def area_m2(self, type: str) -> float:
        """How much land the blocks of a type are."""
        return float(sum(self._measures.area[self._order[self.of(type)]].tolist()))

    def __len__(self) -> int:
        return len(self._order)

    @overload
    def __getitem__(self, place: int) -> Block: ...

    @overload
    def __getitem__(self, place: slice) -> list[Block]: ...

    def __getitem__(self, place: int | slice) -> Block | list[Block]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        n = int(self._order[place])
        type, id = TYPES[self._types[n]], int(self._ids[place])
        return _block(self._landscape, self._measures, self._judged, n, type, id, self._basis)


def _rounded(values: Floats) -> Floats:
    """To 3 decimals, as Python rounds: what is equal to a millimetre stands in the order of the next key."""
    return np.array([round(value, 3) for value in values.tolist()], np.float64)


def block_table(landscape: Landscape, measures: Measures, basis: str, first_id: int = 1) -> BlockTable:
    """The blocks in order of type, rank and size, numbered from ``first_id``."""
    return BlockTable(landscape, measures, basis, first_id)


def _block(landscape: Landscape, measures: Measures, judged: Judged, n: int, type: str, id: int, basis: str) -> Block:
    values, circles, around = landscape.stock.values, landscape.circles, landscape.around
    rules = values.rules
    held, core = float(circles.effective[n]), float(circles.core[n])
    is_area = type in (BNB, NEARLY)
    own = (held, core) if is_area else (float(measures.effective[n]), float(measures.core[n]))
    lacks = [name for name, lack in zip(LACKS, judged.lacks[:, n], strict=True) if lack]
    nests = [guild.name for guild, lack in zip(values.guilds, judged.nests[:, n], strict=True) if lack]
    known = float(around.known[n])
    weakest = int(judged.weakest[n])
    width = _width(landscape, n) if type == STRIP else (None, None, None)
    confidence = float(measures.confidence[n])
    area = float(measures.area[n])
    return Block(
        number=n + 1,
        id=id,
        type=type,
        basis=basis,
        lacks=",".join(lacks),
        lacks_nests=",".join(nests),
        rank=rank(type, len(lacks)),
        area_m2=area,
        effective_ha=own[0] / HECTARE,
        land_effective_ha=float(measures.effective[n]) / HECTARE,
        core_pct=100.0 * own[1] / own[0] if own[0] > 0 else None,
        best_disc_pct=share_pct(held, known),
        best_disc_ha=held / HECTARE,
        best_disc_x=float(circles.x[n]),
        best_disc_y=float(circles.y[n]),
        deficit_m2=deficit(held, rules),
        completeness=float(judged.completeness[n]),
        weakest_season=SEASONS[weakest - 1] if weakest else None,
        forage_m2=tuple(float(one) for one in around.forage[:, n]),
        nests_m2=tuple(float(one) for one in around.nests[:, n]),
        width_m=width[0],
        width_basis=width[1],
        length_m=width[2],
        risk_near_pct=_percent(measures.near[n], area),
        risk_far_pct=_percent(measures.far[n], area),
        known_pct=min(100.0 * known, 100.0),
        confidence_pct=None if np.isnan(confidence) else confidence,
        flag=FLAG if known < rules.known_share else "",
        chain=int(landscape.chain[n]) or None,
    )


def deficit(effective_m2: float, rules: Rules) -> float:
    """What a disc is short of a Bed & Breakfast area (m2); known land only."""
    short = rules.bnb_ha * HECTARE - effective_m2
    return short if short > rules.bnb_ha * HECTARE * rules.tolerance else 0.0


def share_pct(effective_m2: float, known: float) -> float:
    """Effective habitat of a disc in percent of its known land.

    >>> share_pct(50_000.0, 0.5), share_pct(0.0, 0.0)
    (10.0, 0.0)
    """
    return 100.0 * effective_m2 / (RULE_AREA_M2 * min(known, 1.0)) if known > 0 else 0.0


def _percent(part: float, whole: float) -> float | None:
    return float(100.0 * part / whole) if whole > 0 else None


def _width(landscape: Landscape, n: int) -> tuple[float | None, str | None, float | None]:
    """Mean width, what it was measured on, and length of a strip."""
    strips = landscape.strips
    strip = n - len(landscape.areas) + 1
    width, length = float(strips.width_m[strip]), float(strips.length_m[strip])
    return None if strips.width_basis == NOT_MEASURED else width, strips.width_basis, length
