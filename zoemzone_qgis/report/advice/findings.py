"""What was found for one municipality: plain figures from the layers, before they become chapters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ...core.advice.doubt import Doubt, Sureness
from ...core.advice.ecoprofiles import ProfileNetworks
from ...core.advice.food import LandFigures, SeasonFood
from ...core.advice.money import CurvePoint
from ...core.buildingblocks import BNB, NEARLY
from ...core.classes import ClassTable
from ...core.land.profiles import Profile
from ...core.land.rules import Rules
from ...layers.advice.beside import Found, InitiativeRow
from ...layers.advice.controls import Control
from ...layers.advice.foodmap import FoodFigures
from ...layers.advice.measures import MeasureRow
from ...layers.advice.network import BlockRow, Crossing, GapLine
from ...layers.advice.records import OwnTable, Run
from .model import Both, OwnValue, Step

PLAN, OPTIONS, ZONES = "plan", "options", "zones"
MOST_OPPORTUNITIES = 20


@dataclass(frozen=True)
class Comparison:
    """A map of two chains compared (a row of ``comparemaps``): agreement of classes and error of the best places (%),
    effective habitat of both (ha), typical error and the mean of the first; None where the row does not say."""

    map: str
    agreement_pct: float | None
    best_error_pct: float | None
    effective_first_ha: float | None
    effective_second_ha: float | None
    rmse: float | None
    mean_first: float | None


@dataclass(frozen=True)
class Findings:
    """Everything the chapters are written from. None: the layer was not given; empty: it holds nothing here.

    ``basis`` says what ``measures`` are (plan, options: one for each place, or zones); ``outside``: how many rows of a
    plan lie outside the municipality. ``benefits`` stand beside the first rows of ``measures``. ``controls`` are places
    to count at, each with what it is compared with. ``hunger`` is food against the need of each ecoprofile;
    ``best_bearing`` tells where in the municipality its best circle lies (None: in the middle). ``managers``: words for
    a manager in both languages, by either.
    """

    place: str
    date: str
    table: ClassTable
    profile: Profile
    profiles: Mapping[str, Profile]
    rules: Rules
    land: LandFigures
    seasons: Sequence[SeasonFood]
    districts: Sequence[tuple[str, LandFigures]] | None
    food: FoodFigures | None
    networks: Mapping[str, ProfileNetworks]
    hunger: Mapping[str, Sequence[SeasonFood]] = field(default_factory=dict)
    has_nameless_districts: bool = False
    best_bearing: float | None = None
    watch: Sequence[str] = ()
    blocks: Sequence[BlockRow] | None = None
    gaps: Sequence[GapLine] | None = None
    routes: tuple[int, int] | None = None
    measures: Sequence[MeasureRow] | None = None
    basis: str = ""
    outside: int = 0
    curve: Sequence[CurvePoint] | None = None
    benefits: Sequence[Sequence[Found]] = ()
    themes: Sequence[str] = ()
    initiatives: Sequence[InitiativeRow] | None = None
    initiative_m: float = 0.0
    crossings: Sequence[Crossing] | None = None
    has_neighbours: bool = False
    link_m: float = 0.0
    sure: Sureness | None = None
    doubts: Sequence[Doubt] = ()
    comparison: Sequence[Comparison] | None = None
    controls: Sequence[tuple[MeasureRow, Control | None]] = ()
    runs: Sequence[Run] = ()
    tables: Sequence[OwnTable] = ()
    steps: Sequence[Step] = ()
    changed: Sequence[OwnValue] = ()
    versions: Sequence[tuple[str, str]] = ()
    years: float = 10.0
    has_fine_map: bool = True
    managers: Mapping[str, Both] = field(default_factory=dict)

    @property
    def is_unlinked(self) -> bool:
        """Whether there was nothing to link: no gap was found because no route was, or there are no two areas."""
        if self.gaps is None or self.gaps:
            return False
        if self.routes is not None:
            return self.routes[1] == 0
        return self.is_lone

    @property
    def is_lone(self) -> bool:
        """Whether it is known that there are no two areas to link, B&B or nearly."""
        ends = {block.id for block in self.blocks or () if block.type in (BNB, NEARLY)}
        return self.blocks is not None and len(ends) < 2
