"""Measures carried out on the habitat map, one scenario after the other, each from the same start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingFeedback

from ...core.changes.ledger import HA
from ...core.changes.works import NO_DATA, NO_ROOM, OUTSIDE, SIGHT, TINY
from ...core.classes import ClassTable
from ...core.measure.measure import WHOLE
from ...core.measures import Way, Worths
from ...core.progress import Progress
from ...core.scenario import Changed, Done, Ledger, Works
from ...i18n import translate, user_locale
from ...layers.changedmap import cells_inside
from ...layers.raster import RasterSource
from ..fieldnames import form_names
from .measurescenario_input import Wish

Floats = NDArray[np.float64]
_NAMED = 5  # measures named in a message


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
    source: RasterSource,
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


def measure_name(way: Way) -> str:
    """Id and name of a measure in the user's language, and how it is done where that is not on all of the land."""
    name = way.measure.name_nl if user_locale().startswith("nl") else way.measure.name_en
    how = "" if way.rule.form == WHOLE else f", {form_names()[way.rule.form]}"
    return f"{way.measure.id} {name}{how}"


def tell(scenario: Scenario, map_name: str, feedback: QgsProcessingFeedback) -> None:
    """Tell what was done and what was not."""
    done, left = scenario.carried_out, scenario.left
    feedback.pushInfo(
        translate("Zoemzone", "{layer}: {done} measures done, {left} not done; {area} ha changes").format(
            layer=scenario.name, done=len(done), left=len(left), area=f"{scenario.changed_ha:.2f}"
        )
    )
    said = reasons()
    for reason in sorted({one.reason for one in left}):
        some = [one for one in left if one.reason == reason]
        names = ", ".join(f"{one.task.name} ({one.way.measure.id})" for one in some[:_NAMED])
        feedback.pushWarning(
            translate("Zoemzone", "{layer}: {count} measures are not done, because {reason}: {names}").format(
                layer=scenario.name,
                count=len(some),
                reason=said[reason],
                names=names + (", ..." if len(some) > _NAMED else ""),
            )
        )
    if not done:
        feedback.pushWarning(
            translate(
                "Zoemzone", "{layer} changes nothing: the result is a copy of {map}. Look whether they overlap."
            ).format(layer=scenario.name, map=map_name)
        )
