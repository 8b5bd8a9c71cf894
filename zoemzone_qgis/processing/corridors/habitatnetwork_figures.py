"""All figures of a habitat network: what an officer reads first, and the indices of the literature."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ...core.errors import Fault
from ...core.graph.patchgraph import TOLERANCE
from ...core.land.rules import Rules
from ...core.network import (
    Decay,
    Importance,
    LinkImportance,
    Overall,
    PatchGraph,
    Viability,
    betweenness,
    cohesion,
    components,
    connectivity,
    importance,
    importance_iic,
    integral,
    largest_gap,
    link_importance,
    spanning_tree,
    viability,
    watch_list,
)
from ...core.progress import Progress
from ...layers.patches.links import Floats, Ints

EXACT_UP_TO = 2000
"""Networks of at most so many patches (links) get exact figures for all of them; larger ones for the top."""
TOP = 100
MOST_NAMES, MOST_NAMED = 500, 4000
"""Named areas, and patches with a name, of which all pairs are compared."""
_PAIRS = 1_000_000  # pairs of patches compared at once


@dataclass(frozen=True)
class Question:
    """What is asked of a network: distances in metres (or cost), the key patch in ha, the rules of viability."""

    link_m: float
    dispersal_m: float
    probability: float
    key_ha: float
    rules: Rules
    landscape_ha: float | None = None
    top: int = 0
    distances: tuple[float, ...] = ()

    @property
    def network_m(self) -> float:
        """The distance that joins local areas into networks: never less than the link distance."""
        return max(self.link_m, self.dispersal_m)

    @property
    def reach_m(self) -> float:
        """The longest link that any figure asks for."""
        return max(self.network_m, *self.distances) if self.distances else self.network_m

    @property
    def decay(self) -> Decay:
        return Decay(self.dispersal_m, self.probability)

    def check(self) -> None:
        """Raise ``Fault`` for distances and thresholds that no network can be computed with."""
        _ = self.decay  # it looks at the dispersal distance and its chance
        if not (math.isfinite(self.link_m) and self.link_m >= 0):
            raise Fault("The link distance is {distance} m; it must be 0 m or more.", distance=self.link_m)
        if not (math.isfinite(self.key_ha) and self.key_ha > 0):
            raise Fault("The area of a key patch is {key}; it must be more than 0.", key=self.key_ha)
        if self.landscape_ha is not None and not self.landscape_ha > 0:
            raise Fault("The area of the landscape is {area}; it must be more than 0.", area=self.landscape_ha)

    def most(self, count: int) -> int | None:
        """How many of ``count`` patches or links get exact figures; None for all."""
        if self.top > 0:
            return self.top if self.top < count else None
        return None if count <= EXACT_UP_TO else TOP


def distances_of(text: object) -> tuple[float, ...]:
    """The distances (m) in a text or a list, rising, each once. Between numbers stand commas, semicolons or spaces;
    where semicolons stand, a comma is a decimal comma.

    >>> distances_of("500, 1000 250"), distances_of("0,5; 2"), distances_of([300, "100"]), distances_of("")
    ((250.0, 500.0, 1000.0), (0.5, 2.0), (100.0, 300.0), ())
    """
    found = set()
    for part in text if isinstance(text, (list, tuple)) else [text]:
        line = str(part)
        if ";" in line:
            line = re.sub(r"(?<=\d),(?=\d)", ".", line)
        for word in re.split(r"[\s,;]+", line.strip()):
            if not word:
                continue
            try:
                distance = float(word)
            except ValueError:
                distance = math.nan
            if not (math.isfinite(distance) and distance > 0):
                raise Fault(
                    "{value} in DISTANCES is not a distance. Give numbers in metres above 0, such as 250, 500, 1000.",
                    value=word,
                )
            found.add(distance)
    return tuple(sorted(found))


@dataclass(frozen=True)
class DistanceRow:
    """The network with one distance: links of at most that distance count, for all figures."""

    distance_m: float
    links: int
    components: int
    viable: int
    largest_ha: float
    pc: Overall
    iic: Overall


@dataclass(frozen=True)
class Pair:
    """The largest gap on the best way between two named areas, and between which patches it lies."""

    first: str
    second: str
    gap_m: float
    ends: tuple[int, int] | None


class Figures:
    """The figures of a network. ``graph`` holds all known links, those beyond the network distance too."""

    def __init__(self, graph: PatchGraph, question: Question, progress: Progress) -> None:
        self.graph, self.question = graph, question
        self.pc_graph, self.iic_graph = graph.within(question.dispersal_m), graph.within(question.link_m)
        self.network_graph = graph.within(question.network_m)
        decay = question.decay
        self.pc: Overall = connectivity(self.pc_graph, decay, progress.part(0.0, 0.05))
        self.iic: Overall = integral(self.iic_graph, progress.part(0.05, 0.1))
        top = question.most(graph.count)
        self.importance: Importance = importance(self.pc_graph, decay, progress.part(0.1, 0.35), top)
        self.importance_iic: Importance = importance_iic(self.iic_graph, progress.part(0.35, 0.5), top)
        top = question.most(len(self.pc_graph.first))
        self.links: LinkImportance = link_importance(self.pc_graph, decay, self.iic_graph, progress.part(0.5, 0.8), top)
        self.betweenness: Floats = betweenness(self.pc_graph, decay, progress.part(0.8, 0.9))
        self.cohesion: Floats = cohesion(self.pc_graph, question.dispersal_m, progress.part(0.9, 0.95))
        self.networks: Viability = viability(
            graph, question.link_m, question.network_m, question.key_ha, question.rules
        )
        self.component: Ints = components(self.iic_graph)
        self.splits: Floats = watch_list(self.network_graph)
        progress.report(1.0)

    # ---- the whole ------------------------------------------------------------------------------
    @cached_property
    def tree(self) -> Ints:
        """Numbers of the links of the spanning tree over all known links."""
        return spanning_tree(self.graph)

    @property
    def largest_gap_m(self) -> float | None:
        """The longest link that joins everything; None for fewer than two patches or where no link joins all."""
        if self.graph.count < 2 or len(self.tree) < self.graph.count - 1:
            return None
        return float(self.graph.distance[self.tree].max())

    @property
    def component_count(self) -> int:
        return int(self.component.max(initial=0))

    @property
    def network_count(self) -> int:
        return len(self.networks.weight)

    @property
    def watched(self) -> list[int]:
        """The patches whose loss splits their network, the worst first."""
        order = np.argsort(-self.splits, kind="stable")
        return [int(patch) for patch in order if self.splits[patch] > 0]

    def index(self, overall: Overall) -> float | None:
        """PC or IIC; None without the area of the landscape."""
        area = self.question.landscape_ha
        return None if area is None else overall.per_landscape(area)

    # ---- per link -------------------------------------------------------------------------------
    @cached_property
    def shown(self) -> Ints:
        """Numbers (in ``graph``) of the links within the network distance."""
        return np.flatnonzero(self.graph.distance <= self.question.network_m + TOLERANCE)

    def _key(self, graph: PatchGraph) -> Ints:
        key: Ints = graph.first * np.int64(graph.count) + graph.second
        return key

    def _spread(self, graph: PatchGraph, values: Floats | NDArray[np.bool_], nothing: float) -> Floats:
        """Values of the links of a graph at the links that are shown."""
        spread = np.full(len(self.shown), nothing)
        spread[np.searchsorted(self._key(self.network_graph), self._key(graph))] = values
        return spread

    @cached_property
    def link_dpc(self) -> Floats:
        """dPC of the links that are shown; NaN for those that PC does not count."""
        return self._spread(self.pc_graph, self.links.dpc, np.nan)

    @cached_property
    def link_diic(self) -> Floats:
        """dIIC of the links that are shown; NaN for those that IIC does not count."""
        return self._spread(self.iic_graph, self.links.diic, np.nan)

    @cached_property
    def link_exact(self) -> NDArray[np.bool_]:
        """Whether both figures of a link that is shown are exact."""
        pc = self._spread(self.pc_graph, self.links.dpc_exact, 1.0) > 0
        exact: NDArray[np.bool_] = pc & (self._spread(self.iic_graph, self.links.diic_exact, 1.0) > 0)
        return exact

    @cached_property
    def node_exact(self) -> NDArray[np.bool_]:
        """Whether all figures of a patch are exact."""
        exact: NDArray[np.bool_] = self.importance.exact & self.importance_iic.exact
        return exact

    # ---- per network ----------------------------------------------------------------------------
    @cached_property
    def weakest(self) -> list[int | None]:
        """For each network the number of its weakest link: the longest that it needs to hang together. None where
        there is one patch."""
        found: list[int | None] = [None] * self.network_count
        inside = self.tree[self.graph.distance[self.tree] <= self.question.network_m + TOLERANCE]
        for link in inside[np.argsort(self.graph.distance[inside], kind="stable")].tolist():
            found[int(self.networks.network[self.graph.first[link]]) - 1] = link
        return found

    def members(self, network: int) -> list[int]:
        """The patches of a network (from 1), those with the most weight first."""
        found = np.flatnonzero(self.networks.network == network)
        return [int(patch) for patch in found[np.argsort(-self.graph.weights[found], kind="stable")]]

    @cached_property
    def nearest(self) -> list[tuple[float, int] | None]:
        """For each network the distance to the nearest other one, and its number; None where none is known."""
        found: list[tuple[float, int] | None] = [None] * self.network_count
        ends = self.networks.network[self.graph.first], self.networks.network[self.graph.second]
        apart = np.flatnonzero(ends[0] != ends[1])
        for link in apart[np.argsort(-self.graph.distance[apart], kind="stable")].tolist():
            one, other, distance = int(ends[0][link]), int(ends[1][link]), float(self.graph.distance[link])
            found[one - 1], found[other - 1] = (distance, other), (distance, one)
        return found

    # ---- tables ---------------------------------------------------------------------------------
    def per_distance(self, progress: Progress) -> list[DistanceRow]:
        """The network for each distance, that of the run among them."""
        question = self.question
        distances = sorted({*question.distances, question.dispersal_m})
        rows = []
        for number, distance in enumerate(distances):
            part = progress.part(number / len(distances), (number + 1) / len(distances))
            graph = self.graph.within(distance)
            link_m = min(question.link_m, distance)
            networks = viability(graph, link_m, distance, question.key_ha, question.rules)
            rows.append(
                DistanceRow(
                    distance,
                    len(graph.first),
                    len(networks.weight),
                    int(networks.viable.sum()),
                    float(networks.weight.max(initial=0.0)),
                    connectivity(graph, Decay(distance, question.probability), part.part(0.0, 0.6)),
                    integral(graph, part.part(0.6, 1.0)),
                )
            )
        return rows

    def pairs(self, names: Sequence[str], progress: Progress) -> list[Pair] | None:
        """The largest gap between any two named areas; None when there are too many. An area may have more patches:
        the pair of patches with the smallest gap counts."""
        known = sorted({name for name in names if name})
        patches = np.array([patch for patch, name in enumerate(names) if name], dtype=np.int64)
        if len(known) > MOST_NAMES or len(patches) > MOST_NAMED:
            return None
        number = {name: place for place, name in enumerate(known)}
        of = np.array([number[names[patch]] for patch in patches.tolist()], dtype=np.int64)
        order = self.tree[np.argsort(self.graph.distance[self.tree], kind="stable")]
        # ranks instead of lengths: the largest gap then tells which link it is
        first, second = self.graph.first[order], self.graph.second[order]
        ranked = PatchGraph.of(self.graph.weights, first, second, np.arange(len(order), dtype=np.float64))
        best = np.full((len(known), len(known)), math.inf)
        step = max(1, _PAIRS // max(len(patches), 1))
        for begin in range(0, len(patches), step):
            progress.report(begin / len(patches))
            rows = np.arange(begin, min(begin + step, len(patches)))
            one, other = (axis.ravel() for axis in np.meshgrid(rows, np.arange(len(patches)), indexing="ij"))
            kept = of[one] < of[other]
            one, other = one[kept], other[kept]
            gaps = largest_gap(ranked, np.column_stack([patches[one], patches[other]]))
            np.minimum.at(best, (of[one], of[other]), gaps)
        return [
            self._pair(known[one], known[other], best[one, other], order)
            for one in range(len(known))
            for other in range(one + 1, len(known))
        ]

    def _pair(self, first: str, second: str, rank: float, order: Ints) -> Pair:
        if not math.isfinite(rank):
            return Pair(first, second, math.inf, None)
        link = int(order[int(rank)])
        ends = int(self.graph.first[link]), int(self.graph.second[link])
        return Pair(first, second, float(self.graph.distance[link]), ends)
