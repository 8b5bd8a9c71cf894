"""Measures carried out on the habitat map, one scenario after the other, each from the same start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry

from ..core.cells.coarse import CodeSource
from ..core.changes.ledger import HA
from ..core.changes.works import NO_DATA, NO_ROOM, OUTSIDE, SIGHT, TINY
from ..core.classes import ClassTable
from ..core.measures import Way, Worths
from ..core.progress import Progress
from ..core.scenario import Changed, Done, Ledger, Task, Works
from ..i18n import translate
from .changedmap import cells_inside

Floats = NDArray[np.float64]


def reasons() -> dict[str, str]:
    """Why a measure is not done, in words."""
    return {
        OUTSIDE: translate("Zoemzone", "it lies outside the habitat map, or holds no centre of a cell"),
        NO_DATA: translate("Zoemzone", "the habitat map knows nothing of the land there"),
        SIGHT: translate("Zoemzone", "all of the land is sight strip beside paving"),
        TINY: translate("Zoemzone", "it is smaller than a cell of the habitat map"),
        NO_ROOM: translate("Zoemzone", "there is no room for a single piece"),
        "class": translate("Zoemzone", "it is not meant for the land cover there"),
        "good": translate("Zoemzone", "the land is good habitat already"),
        "tree": translate("Zoemzone", "a tree stands there already"),
        "done": translate("Zoemzone", "it has been done there already"),
        "less": translate("Zoemzone", "the land would become poorer habitat"),
        "nothing": translate("Zoemzone", "it adds nothing on the map there"),
        "late": translate("Zoemzone", "it has no effect yet after the horizon"),
    }


Cost = tuple[float, float, float]


@dataclass(frozen=True)
class Wish:
    """A row of a layer of measures, or a part of a parcel: the task, its land (in the CRS of the map), and its costs.

    ``costs`` holds one-off, per year and total in EUR, each low, mean and high; None where nothing is said of them.
    """

    task: Task
    land: QgsGeometry
    costs: tuple[Cost | None, Cost | None, Cost | None]


@dataclass(frozen=True)
class Spent:
    """Costs in EUR: once, extra per year, and together over the horizon; each low, mean and high.

    ``given`` says whether the layer told the mean.
    """

    once: Floats
    yearly: Floats
    total: Floats
    given: bool

    def __add__(self, other: Spent) -> Spent:
        return Spent(
            self.once + other.once, self.yearly + other.yearly, self.total + other.total, self.given and other.given
        )


NOTHING = Spent(np.zeros(3), np.zeros(3), np.zeros(3), True)


@dataclass
class Scenario:
    """A layer of measures as it was carried out."""

    name: str
    changed: Changed
    works: Works
    ledger: Ledger
    done: list[Done] = field(default_factory=list)
    spent: list[Spent] = field(default_factory=list)

    @property
    def carried_out(self) -> list[tuple[Done, Spent]]:
        """What was done, with its costs."""
        return [(one, spent) for one, spent in zip(self.done, self.spent, strict=True) if not one.reason]

    @property
    def left(self) -> list[Done]:
        """What was not done."""
        return [one for one in self.done if one.reason]

    @property
    def changed_ha(self) -> float:
        """Land that has changed; land that changed twice counts once."""
        rows, _ = self.changed.cells()
        return float(rows.size * self.changed.grid.cell**2 / HA)

    def costs(self) -> Spent:
        """All costs together."""
        return sum((spent for _, spent in self.carried_out), NOTHING)

    def by_way(self) -> list[tuple[Way, list[tuple[Done, Spent]]]]:
        """What was done, by the way it was done, in the order of the table of measures."""
        ways = {id(way): way for way in self.works.worths.outcomes.catalogue.ways}
        found: dict[int, list[tuple[Done, Spent]]] = {key: [] for key in ways}
        for one, spent in self.carried_out:
            found[id(one.way)].append((one, spent))
        return [(ways[key], some) for key, some in found.items() if some]


def carry_out(
    name: str,
    wishes: Sequence[Wish],
    source: CodeSource,
    worths: Worths,
    table: ClassTable,
    progress: Progress,
) -> Scenario:
    """Do the measures of a layer, in their order."""
    changed, ledger = Changed(source), Ledger(source.grid.cell**2)
    works = Works(changed, worths, table, ledger.move)
    scenario = Scenario(name, changed, works, ledger)
    for number, wish in enumerate(wishes):
        progress.report(number / len(wishes))
        done = works.do(wish.task, *cells_inside(wish.land, source.grid))
        scenario.done.append(done)
        scenario.spent.append(_spent(works, done, wish, worths.horizon))
    return scenario


def _spent(works: Works, done: Done, wish: Wish, horizon: float) -> Spent:
    """The costs that the layer tells, and by the price table where it does not."""
    if done.reason:
        return NOTHING
    once, yearly = works.cost(done)
    given_once, given_yearly, given_total = (None if cost is None else np.array(cost) for cost in wish.costs)
    once = once if given_once is None else given_once
    yearly = yearly if given_yearly is None else given_yearly
    total = once + horizon * yearly if given_total is None else given_total
    return Spent(once, yearly, total, any(cost is not None for cost in wish.costs))


def longest(land: QgsGeometry) -> float:
    """The longer side of the smallest box around a polygon, at any angle."""
    _, _, _, width, height = land.orientedMinimumBoundingBox()
    return max(float(width), float(height))
