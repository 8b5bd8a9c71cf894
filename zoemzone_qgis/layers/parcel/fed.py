"""Nest land that gets food by work on a parcel, as the options of measures count it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import Qgis, QgsCoordinateTransformContext, QgsFeature, QgsGeometry, QgsRectangle

from ...core.cells.regions import Outlines
from ...core.classes import SEASONS
from ...core.errors import Fault
from ...core.nestcells import Lacks, NestCells, blocks_of, counted_nests, coverage, footprints
from ...core.progress import SILENT, Progress
from ...core.sitefigures import HA
from ...i18n import translate
from ..gaps import number
from ..nestlayer import GUILD_FIELDS
from ..polygons import flat
from ..vector import VectorSource, field_place, field_value
from .work import PartGain

Floats = NDArray[np.float64]
_NEEDED = (
    "cell_m", "radius_m", "nest_ha", *(f"reach_{season}_m2" for season in SEASONS),
    *(f"need_{season}_m2" for season in SEASONS),
)  # fmt: skip


def read_nests(source: VectorSource, progress: Progress = SILENT) -> NestCells:
    """The cells of a layer of nest cells, in its own CRS; ``Fault`` where it is none."""
    if source.kind != Qgis.GeometryType.Point:
        wanted = translate("Zoemzone", "points")
        raise Fault("{layer} holds no {wanted}. Choose a layer of {wanted}.", layer=source.name, wanted=wanted)
    lacking = [name for name in _NEEDED if field_place(source.fields, name) < 0]
    if lacking:
        raise Fault(
            "{layer} is no layer of nest cells: it has no field {field}. Choose the nest cells that were made with the "
            "options.",
            layer=source.name,
            field=lacking[0],
        )
    rows: list[list[float]] = []
    for feature, point in source.features(source.crs, QgsCoordinateTransformContext(), None, progress):
        place = point.centroid().asPoint()
        rows.append([place.x(), place.y(), *(_number(source, feature, name) for name in _NEEDED), *_guilds(feature)])
    table = np.array(rows, dtype=np.float64).reshape(len(rows), 2 + len(_NEEDED) + len(GUILD_FIELDS))
    first = table[0] if len(table) else np.ones(table.shape[1])
    seasons = 5 + len(SEASONS)
    land = table[:, 2 + len(_NEEDED) :]
    told = np.flatnonzero(np.isfinite(land).all(axis=0) & (len(rows) > 0))
    return NestCells.of(
        table[:, 0], table[:, 1], float(first[2]), float(first[3]), table[:, 4], table[:, 5:seasons],
        table[:, seasons : seasons + len(SEASONS)], 100.0,
        [list(GUILD_FIELDS.values())[guild] for guild in told.tolist()], land[:, told],
    )  # fmt: skip


def near_cells(cells: NestCells, box: QgsRectangle) -> NestCells:
    """The cells that land in a box can feed."""
    reach = cells.radius_m + 2 * cells.cell_m
    inside = (cells.x >= box.xMinimum() - reach) & (cells.x <= box.xMaximum() + reach)
    inside &= (cells.y >= box.yMinimum() - reach) & (cells.y <= box.yMaximum() + reach)
    return cells.some(np.flatnonzero(inside))


def fed_gain(cells: NestCells, gains: Sequence[PartGain], lacks: Lacks) -> float:
    """Nest land (ha) that gets food by parts together, each season up to its need; ``lacks`` says which guilds lack
    nests at the parcel: nests that the parts bring count for those."""
    if not gains or not cells.count:
        return 0.0
    rings, owner = flat([gain.land for gain in gains])
    feet = footprints(cells, blocks_of(Outlines(rings, owner, len(gains)), cells))
    food = np.array([gain.food_m2 for gain in gains])
    by_guild = np.array([[gain.guild_m2[guild] for guild in lacks.guilds] for gain in gains]).reshape(len(gains), -1)
    short = np.repeat(lacks.short[:1], len(gains), axis=0)
    nests = counted_nests([gain.nest_m2 for gain in gains], by_guild, short) / HA
    every = list(range(len(gains)))
    found = coverage(cells, feet, every, food, nests)
    return float(found.value(every) - found.value([]))


def shape_box(lands: Sequence[QgsGeometry]) -> QgsRectangle:
    """The box of some lands."""
    box = QgsRectangle()
    for land in lands:
        box.combineExtentWith(land.boundingBox())
    return box


def _guilds(feature: QgsFeature) -> list[float]:
    found = (number(field_value(feature, name)) for name in GUILD_FIELDS)
    return [np.nan if one is None else one for one in found]


def _number(source: VectorSource, feature: QgsFeature, name: str) -> float:
    found = number(field_value(feature, name))
    if found is None:
        raise Fault(
            "{layer}, row {row} ({name}): {field} is empty. Make the nest cells again.",
            layer=source.name,
            row=int(feature.id()),
            name=feature.id(),
            field=name,
        )
    return found
