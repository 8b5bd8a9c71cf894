"""Parts of work carried out on the map, as measurescenario carries out a layer of the same polygons."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import Qgis, QgsGeometry

from ...core.classes import SEASONS, ClassTable
from ...core.errors import Fault
from ...core.land.guilds import GUILDS_M
from ...core.measure.measure import POINTS, STRIP, Way
from ...core.measure.spread import nest_value
from ...core.measures import Worths
from ...core.progress import Progress
from ...core.scenario import Done, Task, ways_of
from ...core.sitefigures import HA
from ..carriedout import Scenario, Spent, Wish, carry_out, longest, reasons
from ..vector import clean
from .answers import Amounts, Line, PartWork, Refused
from .ground import Ground

Floats = NDArray[np.float64]
_SEGMENTS = 16
_HALF_DIAGONAL = 0.7072  # of a cell: so far a centre can be from a point in it
NEST_PLACES = ("ground", "cavity", "bumblebee")


@dataclass(frozen=True)
class PartGain:
    """What a part adds: ``effective_m2``, food per season (m2 of best meadow), nest value for each guild and for the
    profile (m2), and the land on which it is done."""

    land: QgsGeometry
    effective_m2: float
    food_m2: Floats
    guild_m2: dict[str, float]
    nest_m2: float


@dataclass(frozen=True)
class Carried:
    """Parts carried out: the scenario, the table with every class before and after, lines and gains of those that were
    done, and what was not."""

    scenario: Scenario
    table: ClassTable
    lines: tuple[Line, ...]
    gains: tuple[PartGain, ...]
    refused: tuple[Refused, ...]


def carried(ground: Ground, parts: Sequence[PartWork], progress: Progress) -> Carried:
    """Do parts of work in their order; later ones work on what earlier ones made."""
    wishes: list[Wish] = []
    asked: list[int] = []
    refused: list[Refused] = []
    for number, part in enumerate(parts):
        wish, reason = _wish(ground, part, number)
        if wish is None:
            refused.append(Refused(number, part.way, reason))
        else:
            wishes.append(wish)
            asked.append(number)
    scenario = carry_out("", wishes, ground.source, ground.worths, ground.table, progress)
    made = [row for row in scenario.works.made.values() if row.code not in ground.present]
    table = ground.present.extended(made)
    said, lines, gains = reasons(), [], []
    for number, wish, done, spent in zip(asked, wishes, scenario.done, scenario.spent, strict=True):
        if done.reason:
            refused.append(Refused(number, parts[number].way, said[done.reason]))
            continue
        gain = _gain(ground, done, wish.land)
        lines.append(_line(ground, number, done, spent, gain))
        gains.append(gain)
    return Carried(scenario, table, tuple(lines), tuple(gains), tuple(sorted(refused, key=lambda one: one.part)))


def polygon_of(ground: Ground, part: PartWork) -> QgsGeometry:
    """The land of a part: as it is drawn; around points, room for what a piece covers, in whole cells."""
    land = part.geometry
    if land.type() != Qgis.GeometryType.Point:
        return land
    way = ways_of(ground.catalogue, "", part.way, part.form)[0]
    reach = math.sqrt(piece_m2(way, ground.worths) / math.pi) + _HALF_DIAGONAL * ground.grid.cell
    return land.buffer(reach, _SEGMENTS)


def piece_m2(way: Way, worths: Worths) -> float:
    """What one piece covers (m2): a tree its crown at the horizon."""
    return float(way.measure.crown.area_m2(worths.horizon) if way.measure.crown else way.rule.covers_m2)


def _wish(ground: Ground, part: PartWork, number: int) -> tuple[Wish | None, str]:
    """The part as a row of a layer of measures; None, and why, where it cannot be one."""
    ways = ways_of(ground.catalogue, "", part.way, part.form)
    if not ways:
        raise Fault(
            "There is no measure {measure}. Choose one of these: {known}.",
            measure=part.way,
            known=", ".join(ground.catalogue.measures),
        )
    if part.geometry.isEmpty():
        return None, reasons()["outside"]
    pieces = part.pieces or None
    if part.geometry.type() == Qgis.GeometryType.Point and pieces is None:
        pieces = float(part.geometry.constGet().partCount())
    land = clean(polygon_of(ground, part))
    if land is None or not land.area() > 0.0:
        return None, reasons()["tiny"]
    area = part.area_m2 or None
    task = Task(str(number + 1), ways, area, pieces, part.length_m or longest(land))
    return Wish(task, land, (None, None, None)), ""


def _gain(ground: Ground, done: Done, land: QgsGeometry) -> PartGain:
    """What a part adds, by the classes of its land before and after."""
    effective, nests = 0.0, 0.0
    food, guilds = np.zeros(len(SEASONS)), dict.fromkeys(NEST_PLACES, 0.0)
    for before, area in done.land.items():
        after = ground.worths.of(before, done.way).becomes
        effective += area * (ground.weight_of(after) - ground.weight_of(before))
        food += area * (np.array(after.forage) - np.array(before.forage))
        for name in NEST_PLACES:
            guilds[name] += area * (after.value(f"nest_{name}") - before.value(f"nest_{name}"))
        nests += area * (nest_value(after, ground.profile) - nest_value(before, ground.profile))
    every = {guild: guilds.get(guild, nests) for guild in GUILDS_M}
    return PartGain(land, effective, food, every, nests)


def _line(ground: Ground, number: int, done: Done, spent: Spent, gain: PartGain) -> Line:
    rule, measure = done.way.rule, done.way.measure
    length = done.area_m2 / rule.width_m if rule.form == STRIP else done.task.length_m
    quantity, unit = quantity_of(done.way, done.area_m2, length, done.pieces)
    return Line(
        part=number,
        way=done.way.key,
        measure=measure.id,
        name_nl=measure.name_nl,
        name_en=measure.name_en,
        form=rule.form,
        quantity=quantity,
        unit=unit,
        area_m2=done.area_m2,
        length_m=length if rule.form == STRIP or rule.spacing_m else 0.0,
        pieces=done.pieces,
        once=amounts(spent.once),
        yearly=amounts(spent.yearly),
        total=amounts(spent.total),
        effective_ha=gain.effective_m2 / HA,
        geometry=gain.land,
    )


def quantity_of(way: Way, area_m2: float, length_m: float, pieces: float) -> tuple[float, str]:
    """How much of a way, as one would order it: pieces or trees, metres of a strip, else m2."""
    if pieces and (way.rule.form == POINTS or way.rule.spacing_m):
        return pieces, "tree" if way.measure.crown else "piece"
    if way.rule.form == STRIP and length_m:
        return length_m, "m"
    return area_m2, "m2"


def amounts(values: Floats) -> Amounts:
    """Low, mean and high."""
    low, mean, high = (float(value) + 0.0 for value in values)
    return low, mean, high
