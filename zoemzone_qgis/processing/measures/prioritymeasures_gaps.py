"""The gaps that a plan can close, each by one of several chains of options."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...core.land.rules import Rules
from ...core.plan import MUST, NEVER, PROMISED, Chain, Links
from ...core.progress import Progress
from ...core.sitefigures import HA
from ...core.stones.alternatives import cheapest
from ...core.stones.crossing import Crossing, chain_of
from ...core.stones.search import Search
from ...i18n import translate
from ...layers.gaps import STONE, STRIP, Gap, number
from ...layers.standing import Standing
from ...layers.stones.land import Carried, by_outline
from ...layers.vector import every_feature, field_place
from ..corridors.steppingstones_blocks import Around, BlockLayer
from ..corridors.steppingstones_form import STRIP_REACH_M
from ..corridors.steppingstones_gaps import GapLayer
from ..corridors.steppingstones_parcels import GapIndex, Near, Parcel
from ..corridors.steppingstones_solve import Question, Target
from ..record import RunRecord
from .prioritymeasures_option import Option, by_unit
from .prioritymeasures_values import plain, text

CHAINS = 8
"""Chains that are found for each gap by the cost over the horizon; half as many for each budget that is limited."""
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Place:
    """A piece of land that can be a link: the unit, its shape, and the options that make it one (any of them)."""

    unit: str
    land: QgsGeometry
    options: tuple[int, ...]


@dataclass
class GapSet:
    """The gaps that can count, and what is known of each.

    ``gaps`` in the order of their numbers; ``cheapest`` holds the cost of the cheapest chain of each, None where there
    is none, and ``least`` the least that a chain takes of each of the costs that were asked; ``standing`` are the gaps
    that are closed by what is there. ``lengths`` (m) and ``sides`` (kind and number of what lies at both ends) by the
    numbers of gaps, as their layer tells.
    """

    gaps: list[Gap] = field(default_factory=list)
    chains: list[Chain] = field(default_factory=list)
    cheapest: list[float | None] = field(default_factory=list)
    least: list[list[float]] = field(default_factory=list)
    standing: list[Gap] = field(default_factory=list)
    lengths: dict[int, float] = field(default_factory=dict)
    sides: dict[int, tuple[tuple[str, str], tuple[str, str]]] = field(default_factory=dict)

    def length_of(self, gap: Gap) -> float:
        """The length of a gap (m): as its layer says, else that of its line."""
        return self.lengths.get(gap.id, float(gap.line.length()))

    def links(self, count: int) -> Links:
        """The gaps as the solvers read them, among ``count`` options."""
        importance = [1.0 if gap.importance is None else gap.importance for gap in self.gaps]
        return Links.of(importance, self.chains, count)


class GapInput:
    """Gaps and blocks, read when the options are known."""

    def __init__(
        self,
        source: QgsProcessingFeatureSource,
        blocks: BlockLayer | None,
        rules: Rules,
        gap_m: float,
        stone_m: float,
    ) -> None:
        self.layer, self._blocks, self._rules, self._source = GapLayer(source), blocks, rules, source
        self._targets = {
            STONE: Target(STONE, stone_m, float("inf"), stone_m),
            STRIP: Target(STRIP, gap_m, stone_m, STRIP_REACH_M),
        }

    def read(
        self,
        options: Sequence[Option],
        costs: Sequence[Floats],
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        record: RunRecord,
        feedback: QgsProcessingFeedback,
        progress: Progress,
    ) -> GapSet:
        """The gaps and their chains. ``costs``: EUR of each option, one array for each way of counting; the first one
        over the horizon."""
        gaps = self.layer.read(crs, transforms, progress)
        _tell(self.layer, gaps, record, feedback)
        found = GapSet()
        if not gaps:
            return found
        self._words(found)
        reach = max(target.reach_m for target in self._targets.values())
        places, near = _near(options, gaps, reach, progress.part(0.0, 0.3))
        blocks: list[Standing] = []
        if self._blocks is not None:
            blocks = self._blocks.read(GapIndex(gaps, reach).extent, crs, transforms, record, progress)
        carried = self._carried(places, options, progress.part(0.3, 0.5))
        question = Question(gaps, near, carried, Around(blocks, gaps, reach), self._rules, True)
        able = _Able(places, question)
        euros = [
            np.array([min(max(0.0, float(cost[one])) for one in place.options) for place in places]) for cost in costs
        ]
        for place, gap in enumerate(gaps):
            progress.report(0.5 + 0.5 * place / len(gaps))
            self._answer(found, question, place, gap, able, euros, progress)
        return found

    def _words(self, found: GapSet) -> None:
        """Read what the layer tells of the length and the ends of gaps."""
        fields = self._source.fields()
        names = ("id", "length_m", "from_type", "from_id", "to_type", "to_id")
        place = {name: field_place(fields, name) for name in names}
        request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        for feature in every_feature(self._source, request):
            said = {name: plain(feature[at]) if at >= 0 else None for name, at in place.items()}
            id = number(said["id"])
            key = int(id) if id is not None else int(feature.id())
            length = number(said["length_m"])
            if length is not None and length > 0:
                found.lengths[key] = length
            sides = [(text(said[f"{end}_type"]), text(said[f"{end}_id"])) for end in ("from", "to")]
            if all(kind for kind, _ in sides):
                found.sides[key] = (sides[0], sides[1])

    def _carried(self, places: Sequence[Place], options: Sequence[Option], progress: Progress) -> Carried:
        """What each place can be: as its options say, else by its outline."""
        silent = [place for place, one in enumerate(places) if options[one.options[0]].carries is None]
        outline = by_outline([places[place].land for place in silent], self._rules, progress)
        effective, strip = np.zeros(len(places)), np.zeros(len(places), dtype=bool)
        effective[silent], strip[silent] = outline.effective_m2, outline.strip
        for at, place in enumerate(places):
            said = {one for option in place.options for one in options[option].carries or ()}
            if STONE in said:
                effective[at] = self._rules.stone_ha * HA
            strip[at] |= STRIP in said
        return Carried(np.array([place.land.area() for place in places]), effective, strip)

    def _answer(
        self,
        found: GapSet,
        question: Question,
        place: int,
        gap: Gap,
        able: _Able,
        costs: Sequence[Floats],
        progress: Progress,
    ) -> None:
        """Add a gap with its chains; ``costs`` are those of the places."""
        ways: dict[tuple[int, ...], float] = {}
        for kind, cost in enumerate(costs):
            question.cost = cost
            crossing, chosen = question.ask(place, self._targets[gap.kind])
            for parcels in _chains(crossing, CHAINS if kind == 0 else CHAINS // 2, progress):
                way = tuple(sorted(int(chosen[one]) for one in parcels))
                ways.setdefault(way, float(costs[0][list(way)].sum()))
        if () in ways:
            found.standing.append(gap)
            return
        here = len(found.gaps)
        chains = [Chain(here, able.members(way)) for way in sorted(ways)]
        found.gaps.append(gap)
        found.chains += [chain for chain in chains if all(chain.members)]
        found.cheapest.append(min(ways.values(), default=None))
        found.least.append([min((float(cost[list(way)].sum()) for way in ways), default=0.0) for cost in costs])


class _Able:
    """Which options can take the part of a place in a chain."""

    def __init__(self, places: Sequence[Place], question: Question) -> None:
        self._places, self._question = places, question
        self._of: dict[str, list[int]] = {}
        for at, place in enumerate(places):
            self._of.setdefault(place.unit, []).append(at)

    def members(self, way: Sequence[int]) -> tuple[tuple[int, ...], ...]:
        """The options for each place: its own, and those of its unit on land that holds it and can be as much."""
        found = []
        for place in way:
            able = list(self._places[place].options)
            for other in self._of[self._places[place].unit]:
                if other != place and self._holds(other, place):
                    able += self._places[other].options
            found.append(tuple(sorted(able)))
        return tuple(found)

    def _holds(self, other: int, place: int) -> bool:
        question = self._question
        is_as_much = question.is_piece[other] >= question.is_piece[place]
        is_as_much = is_as_much and question.is_stone[other] >= question.is_stone[place]
        return bool(is_as_much) and self._places[other].land.contains(self._places[place].land)


def _chains(crossing: Crossing, count: int, progress: Progress) -> list[tuple[int, ...]]:
    """The places of the cheapest chains."""
    most = crossing.most(None)
    ways = cheapest(crossing, Search(crossing, progress, most), count, most)
    return [chain_of(crossing, way).parcels for way in ways]


def _near(options: Sequence[Option], gaps: Sequence[Gap], reach: float, progress: Progress) -> tuple[list[Place], Near]:
    """The places near gaps, and how far they lie from each. Options of a unit on the same land are one place."""
    index = GapIndex(gaps, reach)
    places: list[Place] = []
    pairs: list[list[tuple[int, float]]] = [[] for _ in gaps]
    for turn, (unit, numbers) in enumerate(sorted(by_unit(options).items())):
        if turn % 500 == 0:
            progress.check()
        grounds: dict[tuple[bytes, bool, bool, bool], list[int]] = {}
        for one in numbers:
            row = options[one]
            if row.lock == NEVER or row.carries == ():
                continue
            said = row.carries or ()
            key = (row.wkb, row.carries is None, STONE in said, STRIP in said)
            grounds.setdefault(key, []).append(one)
        for some in grounds.values():
            land = options[some[0]].land
            near = index.near(land)
            for gap, distance in near:
                pairs[gap].append((len(places), distance))
            if near:
                places.append(Place(unit, land, tuple(some)))
    return places, Near(
        [Parcel(place.unit, (), place.land, 0.0) for place in places],
        [np.array([place for place, _ in some], dtype=np.int64) for some in pairs],
        [np.array([distance for _, distance in some], dtype=np.float64) for some in pairs],
    )


def chain_costs(options: Sequence[Option], horizon: float, one_off: bool, per_year: bool) -> list[Floats]:
    """What options cost in a chain: over the horizon, and by each limited budget; nothing where they are fixed."""
    once = np.array([row.one_off for row in options])
    yearly = np.array([row.per_year for row in options])
    fixed = np.array([row.lock in (MUST, PROMISED) for row in options], dtype=bool)
    kinds = [once + horizon * yearly, *([once] if one_off else []), *([yearly] if per_year else [])]
    return [np.where(fixed, 0.0, kind) for kind in kinds]


def _tell(layer: GapLayer, gaps: Sequence[Gap], record: RunRecord, feedback: QgsProcessingFeedback) -> None:
    """What the user should know of the gaps."""
    record.source(
        layer.name, parameter="GAPS", read=layer.tally.read, skipped=layer.tally.skipped + layer.no_line,
        wood=layer.wood, gaps=len(gaps),
    )  # fmt: skip
    if layer.wood:
        feedback.pushInfo(
            translate("Zoemzone", "{layer}: {count} stretches of wood are no gaps and are left out").format(
                layer=layer.name, count=layer.wood
            )
        )
    if layer.tally.skipped + layer.no_line:
        feedback.pushWarning(
            translate(
                "Zoemzone", "{layer}: {count} gaps have no length, no line or several lines and are left out."
            ).format(layer=layer.name, count=layer.tally.skipped + layer.no_line)
        )
    if not gaps:
        feedback.pushWarning(translate("Zoemzone", "{layer} holds no gap to close.").format(layer=layer.name))
