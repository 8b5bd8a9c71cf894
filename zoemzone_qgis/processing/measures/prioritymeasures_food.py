"""The objective "seasonal food at nests": from the layer of nest cells, or option by option where there is none."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...core import parcel
from ...core.cells.regions import Outlines
from ...core.errors import Fault
from ...core.land.landclass import SEASONS
from ...core.nestcells import Blocks, NestCells, blocks_of, coverages
from ...core.plan import Coverage
from ...core.progress import Progress
from ...i18n import translate
from ...layers.nestlayer import GUILD_FIELDS
from ...layers.polygons import flat
from ...layers.vector import every_feature, field_place
from ..record import RunRecord
from .prioritymeasures_option import Option
from .prioritymeasures_values import amount

_CHECK_EVERY = 5_000
NEEDED = (
    "nest_ha", *(f"reach_{season}_m2" for season in SEASONS), *(f"need_{season}_m2" for season in SEASONS),
)  # fmt: skip


def beside(path: str) -> str:
    """The layer of nest cells that was made with the options, by the run record beside their file; empty where it is
    not told or not there any more."""
    file = Path(path.partition("|")[0])
    record = file.with_name(file.name + ".run.json")
    if not path or not record.is_file():
        return ""
    try:
        facts = json.loads(record.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ""
    outputs = facts.get("outputs") if isinstance(facts, dict) else None
    named = outputs.get("NESTS") if isinstance(outputs, dict) else None
    if not isinstance(named, str) or not named:
        return ""
    name, mark, rest = named.partition("|")
    for place in (Path(name), file.with_name(Path(name).name)):  # both may have been moved together
        if place.is_file():
            return f"{place}{mark}{rest}"
    return ""


class NestLayer:
    """The layer of nest cells."""

    def __init__(self, source: QgsProcessingFeatureSource) -> None:
        self._source, self.name, self.crs = source, source.sourceName(), source.sourceCrs()
        if QgsWkbTypes.geometryType(source.wkbType()) != Qgis.GeometryType.Point:
            raise Fault(
                "{layer} holds no {wanted}. Choose a layer of {wanted}.",
                layer=self.name,
                wanted=translate("Zoemzone", "points"),
            )
        if not self.crs.isValid():
            raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=self.name)
        self._places = {
            name: field_place(source.fields(), name) for name in (*NEEDED, "cell_m", "radius_m", "known_pct")
        }
        self._guilds = {name: field_place(source.fields(), name) for name in GUILD_FIELDS}
        lacking = [name for name, place in self._places.items() if place < 0 and name != "known_pct"]
        if lacking:
            raise Fault(
                "{layer} is no layer of nest cells: it has no field {field}. Choose the nest cells that were made with "
                "the options.",
                layer=self.name,
                field=lacking[0],
            )

    def read(self, record: RunRecord, progress: Progress) -> NestCells:
        """The cells; ``Fault`` where a number lacks or the cells do not belong together."""
        rows: list[list[float]] = []
        land: list[list[float]] = []
        for number, feature in enumerate(every_feature(self._source, QgsFeatureRequest()), start=1):
            if number % _CHECK_EVERY == 1:
                progress.check()
            if feature.geometry().isEmpty():
                continue
            point = feature.geometry().centroid().asPoint()
            rows.append([point.x(), point.y(), *(self._number(feature, name, number) for name in self._places)])
            land.append([self._land(feature, name, number) for name in GUILD_FIELDS])
        table = np.array(rows, dtype=np.float64).reshape(len(rows), 2 + len(self._places))
        column = {name: table[:, 2 + place] for place, name in enumerate(self._places)}
        for name in ("cell_m", "radius_m"):
            if len(rows) and np.ptp(column[name]) > 0:
                raise Fault(
                    "{layer}: {field} is not the same for all cells. Give the nest cells of one run.",
                    layer=self.name,
                    field=name,
                )
        record.source(self.name, parameter="NESTS", read=len(rows))
        around = np.array(land, dtype=np.float64).reshape(len(rows), len(GUILD_FIELDS))
        told = np.flatnonzero(np.isfinite(around).all(axis=0) & (len(rows) > 0))
        return NestCells.of(
            table[:, 0],
            table[:, 1],
            float(column["cell_m"][0]) if len(rows) else 1.0,
            float(column["radius_m"][0]) if len(rows) else 1.0,
            column["nest_ha"],
            np.column_stack([column[f"reach_{season}_m2"] for season in SEASONS]),
            np.column_stack([column[f"need_{season}_m2"] for season in SEASONS]),
            column["known_pct"],
            [list(GUILD_FIELDS.values())[guild] for guild in told.tolist()],
            around[:, told],
        )

    def _land(self, feature: Any, name: str, row: int) -> float:
        """Nest land of a guild; not a number where the layer does not say."""
        place = self._guilds[name]
        found = None if place < 0 else amount(feature[place], self.name, row, str(feature.id()), name)
        return math.nan if found is None else found

    def _number(self, feature: Any, name: str, row: int) -> float:
        place = self._places[name]
        if place < 0:
            return 100.0
        found = amount(feature[place], self.name, row, str(feature.id()), name)
        if found is None:
            raise Fault(
                "{layer}, row {row} ({name}): {field} is empty. Make the nest cells again.",
                layer=self.name,
                row=row,
                name=feature.id(),
                field=name,
            )
        return found


class AtNests:
    """What options add at the nests; those of a unit on the same land share a footprint."""

    def __init__(
        self,
        cells: NestCells,
        cells_crs: QgsCoordinateReferenceSystem,
        options: Sequence[Option],
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        progress: Progress,
    ) -> None:
        self._cells, self._count = cells, len(options)
        number: dict[tuple[str, bytes], int] = {}
        lands: list[Option] = []
        self._row = np.zeros(len(options), dtype=np.int64)
        for place, option in enumerate(options):
            if place % _CHECK_EVERY == 0:
                progress.check()
            key = (option.unit, option.wkb)
            if key not in number:
                number[key] = len(lands)
                lands.append(option)
            self._row[place] = number[key]
        transform = QgsCoordinateTransform(crs, cells_crs, transforms)

        def placed(option: Option) -> QgsGeometry:
            land = option.land
            if cells_crs != crs:
                land.transform(transform)
            return land

        rings, owner = flat(placed(option) for option in lands)
        self._blocks = blocks_of(Outlines(rings, owner, len(lands)), cells, progress=progress)
        self._food = np.array([option.food_m2 for option in options], dtype=np.float64)
        self._nests = np.array([option.nest_ha for option in options], dtype=np.float64)

    def coverage(self, progress: Progress) -> Coverage:
        """The objective."""
        return self.at_reaches([1.0], progress)[0]

    def at_reaches(self, factors: Sequence[float], progress: Progress, keep: Sequence[int] = ()) -> list[Coverage]:
        """The objective for several radii, as multiples of that of the nest cells; of the options ``keep`` only, where
        these are named."""
        if not self._count or not self._cells.count:
            return [Coverage.nothing(len(keep) or self._count) for _ in factors]
        some = np.array(keep, dtype=np.int64) if len(keep) else np.arange(self._count)
        used, row = np.unique(self._row[some], return_inverse=True)
        blocks = self._blocks
        if len(used) < blocks.count:
            here = np.isin(blocks.unit, used)
            blocks = Blocks(
                np.searchsorted(used, blocks.unit[here]),
                blocks.row[here],
                blocks.column[here],
                blocks.share[here],
                len(used),
                blocks.per_cell,
            )
        food, nests = self._food[some], self._nests[some]
        return coverages(self._cells, blocks, row.reshape(-1), food, nests, factors, progress)


def each_alone(options: Sequence[Option]) -> Coverage:
    """What options add when each counts by itself: the sum of their ``gain_fed_ha``."""
    return parcel.each_alone([option.fed_ha for option in options])


def say_alone(has_gains: bool, layer: str, feedback: QgsProcessingFeedback) -> None:
    """Say what food at nests means without nest cells."""
    if has_gains:
        text = translate(
            "Zoemzone",
            "No nest cells are given: food at nests is the sum of gain_fed_ha of {layer}, as if each measure were the "
            "only one. Give the nest cells that were made with the options, so that measures near each other are not "
            "counted twice.",
        )
    else:
        text = translate(
            "Zoemzone",
            "No nest cells are given and {layer} has no gain_fed_ha: food at nests counts 0 in this plan.",
        )
    feedback.pushWarning(text.format(layer=layer))
