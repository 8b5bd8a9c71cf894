"""The layer of options that prioritymeasures chooses from: of measureoptions, or made by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...core.errors import Fault
from ...core.land.landclass import SEASONS as SEASON_KEYS
from ...core.measure.landtext import land_of
from ...core.plan import FREE, MUST, NEVER
from ...core.progress import Progress
from ...core.sitefigures import HA
from ...i18n import translate
from ...layers.vector import Tally, clean_features, every_feature, field_place
from ..corridors.steppingstones_gaps import require
from ..keptfields import FID
from ..record import RunRecord
from .prioritymeasures_nests import NEST_FIELDS, counted_m2, say_not_told, tells_lack
from .prioritymeasures_option import Option, OptionSet, parts_of
from .prioritymeasures_values import amount, cost, is_no, is_yes, lock_of, plain, text

Floats = NDArray[np.float64]
T = TypeVar("T", str, bytes, tuple[str, ...], tuple[str, str])

NAMES = ("unit", "parcel", "id")
COSTS = ("cost_one_off", "cost")
OWN = "own"
_NAMED = 5  # options named in a message


@dataclass(frozen=True)
class Columns:
    """The fields that the user chose; empty where there is none."""

    lock: str = ""
    willing: str = ""
    owner: str = ""
    co_benefit: str = ""
    area: str = ""
    least_confidence: float = 0.0  # % of land below which an option is left out: survey it first


class OptionLayer:
    """The layer of options: which of its fields say what, and what is left out."""

    def __init__(self, source: QgsProcessingFeatureSource, columns: Columns) -> None:
        require(source, Qgis.GeometryType.Polygon)
        self._source, self.name, self.crs, self.tally = source, source.sourceName(), source.sourceCrs(), Tally()
        self._fields = source.fields()
        self._places: dict[str, int] = {}
        self._columns = columns
        for name in (columns.lock, columns.willing, columns.owner, columns.co_benefit, columns.area):
            if name and self.place(name) < 0:
                raise Fault(
                    "{layer} has no field {field}. Its fields are: {known}.",
                    layer=self.name,
                    field=name,
                    known=", ".join(one.name() for one in self._fields),
                )
        self._cost = next((name for name in COSTS if self.place(name) >= 0), "")
        if not self._cost:
            raise Fault(
                "{layer} has no costs. Give it a field cost_one_off or cost with the cost of each measure in EUR.",
                layer=self.name,
            )
        self._unit = next((name for name in NAMES if self.place(name) >= 0), "")
        self.fields: list[QgsField] = [one for one in self._fields if one.name().casefold() != FID]
        self._kept = [place for place, one in enumerate(self._fields) if one.name().casefold() != FID]
        self.no_cost: list[str] = []
        self.no_measure = 0
        self._horizons: set[float] = set()
        self.tells_nests = tells_lack(self.place)
        self._known: dict[Any, Any] = {}
        self._lands: dict[str, dict[str, float]] = {}

    def _land(self, given: str) -> dict[str, float]:
        """The classes of land of a row; those of other rows that say the same are the same."""
        if given not in self._lands:
            self._lands[given] = {self._same(name): m2 for name, m2 in land_of(given).items()}
        return self._lands[given]

    def _same(self, value: T) -> T:
        """A value that many rows share, kept once."""
        found: T = self._known.setdefault(value, value)
        return found

    def place(self, name: str) -> int:
        """The place of a field, also under the name that a shapefile cut; -1 where there is none."""
        if name not in self._places:
            self._places[name] = field_place(self._fields, name)
        return self._places[name]

    def has(self, name: str) -> bool:
        """Whether there is a field of this name."""
        return self.place(name) >= 0

    @property
    def lock_field(self) -> str:
        """The name of the field of locks; empty where there is none."""
        return self._columns.lock

    # ---- reading --------------------------------------------------------------------------------
    def read(
        self, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext, progress: Progress
    ) -> OptionSet:
        """The options in ``crs``."""
        found = OptionSet()
        for number, (feature, land) in enumerate(
            clean_features(self._source, crs, transforms, self.tally, progress=progress), start=1
        ):
            row = self._row(feature, land, number)
            if row is None:
                continue
            if self._columns.willing:
                found.asked += 1
                if is_no(self._value(feature, self._columns.willing)):
                    self._refuse_unwilling(row)
                    found.unwilling += 1
                    continue
            if row.lock in (FREE, NEVER) and self._is_unsure(feature, number, row):
                found.unsure += 1
                continue
            found.rows.append(row)
        if any(row.measure for row in found.rows):
            # beside others that have one, a row without a measure is a parcel on which nothing can be done
            self.no_measure += sum(not row.measure for row in found.rows)
            found.rows = [row for row in found.rows if row.measure]
        found.rows.sort(key=_order)
        self._name_all(found.rows)
        found.rows.sort(key=lambda row: (row.unit, row.name))
        found.parts = parts_of(found.rows)
        _check_locks(found, self.name)
        return found

    def fill(self, rows: Iterable[Option]) -> None:
        """Read all fields of some options."""
        wanted: dict[int, list[Option]] = {}
        for row in rows:
            if not row.values:
                wanted.setdefault(row.id, []).append(row)
        request = QgsFeatureRequest().setFilterFids(list(wanted)).setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        for feature in every_feature(self._source, request) if wanted else ():
            for row in wanted.pop(feature.id(), ()):
                row.values = [plain(feature[place]) for place in self._kept]
        if wanted:
            raise Fault("{layer} changed while it was read. Run it again.", layer=self.name)

    def _is_unsure(self, feature: QgsFeature, number: int, row: Option) -> bool:
        """Whether too little is known of the land of an option; where nothing is told it is not."""
        if not self._columns.least_confidence:
            return False
        name = "confidence_pct"
        confidence = amount(self._value(feature, name), self.name, number, row.name or row.unit, name)
        return confidence is not None and confidence < self._columns.least_confidence

    def _refuse_unwilling(self, row: Option) -> None:
        if row.lock == MUST:
            raise Fault(
                "{layer}: {name} is locked as must, but its owner is not willing. Change one of the two.",
                layer=self.name,
                name=row.name or row.unit,
            )

    def _value(self, feature: QgsFeature, name: str) -> Any:
        place = self.place(name)
        return plain(feature[place]) if place >= 0 else None

    def _row(self, feature: QgsFeature, land: QgsGeometry, number: int) -> Option | None:
        """An option; None for a row that is none, or whose cost is not known."""
        values = {name: self._value(feature, name) for name in _READ}
        if text(values["why_not"]):
            self.no_measure += 1
            return None
        unit = text(self._value(feature, self._unit)) if self._unit else ""
        unit = unit or str(feature.id())
        name = text(values["option"]) or " ".join(part for part in (unit, text(values["measure"])) if part)
        where = (self.name, number, name)
        columns = self._columns
        once = cost(self._value(feature, self._cost), *where, self._cost)
        yearly = amount(values["cost_per_year"], *where, "cost_per_year") if self.has("cost_per_year") else 0.0
        lock = lock_of(self._value(feature, columns.lock), *where, columns.lock) if columns.lock else FREE
        if once is None or yearly is None:
            self.no_cost.append(name)
            return None

        def gain(field: str) -> float:
            return amount(values[field], *where, field) or 0.0

        co_benefit = amount(self._value(feature, columns.co_benefit), *where, columns.co_benefit)
        horizon = amount(values["horizon_years"], *where, "horizon_years")
        if horizon is not None:
            self._horizons.add(horizon)
        area = amount(values["area_m2"], *where, "area_m2")
        return Option(
            id=feature.id(),
            name=text(values["option"]),
            unit=self._same(unit),
            measure=self._same(text(values["measure"])),
            wkb=self._same(bytes(land.asWkb().data())),
            values=[],
            one_off=once,
            per_year=yearly,
            classes=self._land(text(values["land"])),
            annual=is_yes(values["annual"]),
            lock=lock,
            owner=self._same(text(self._value(feature, columns.owner)) if columns.owner else ""),
            executors=self._same(
                (text(values["executor_nl"]), text(values["executor_en"]) or text(values["executor"]))
            ),
            # planned works go first among equals, then co-benefits
            co_benefit=(co_benefit or 0.0) + is_yes(values["planned_works"]),
            village=self._same(text(self._value(feature, columns.area)) if columns.area else ""),
            is_own=text(values["owner_class"]).lower() == OWN,
            carries=self._same(_carried(values["carries"])) if self.has("carries") else None,
            fed_ha=gain("gain_fed_ha"),
            food_m2=tuple(gain(f"gain_{season}_m2") for season in SEASON_KEYS),
            nest_ha=counted_m2(values, gain, self.tells_nests) / HA,
            block=text(values["block"]),
            short_ha=gain("block_short_ha"),
            block_ha=gain("block_gain_ha"),
            area_m2=land.area() if area is None else area,
            length_m=gain("length_m"),
        )

    def _name_all(self, rows: list[Option]) -> None:
        """Names for options that have none: the unit and the measure, numbered where that is not unique."""
        given = {row.name for row in rows if row.name}
        twice = [name for name, times in Counter(row.name for row in rows if row.name).items() if times > 1]
        if twice:
            raise Fault(
                "{layer}: the option {name} stands twice. Give each option its own name.",
                layer=self.name,
                name=min(twice),
            )
        for row in rows:
            if row.name:
                continue
            base = name = " ".join(part for part in (row.unit, row.measure) if part)
            number = 1
            while name in given:
                number += 1
                name = f"{base} ({number})"
            given.add(name)
            row.name = name

    # ---- telling --------------------------------------------------------------------------------
    def tell(self, found: OptionSet, horizon: float, record: RunRecord, feedback: QgsProcessingFeedback) -> None:
        """What the user should know of the options."""
        record.source(
            self.name,
            parameter="INPUT",
            read=self.tally.read,
            repaired=self.tally.repaired,
            skipped=self.tally.skipped,
            options=len(found),
            without_measure=self.no_measure,
            without_cost=len(self.no_cost),
            unwilling=found.unwilling,
            survey_first=found.unsure,
        )
        if self.no_cost:
            names = sorted(self.no_cost)
            feedback.pushWarning(
                translate(
                    "Zoemzone", "{layer}: the cost of {count} options is missing; they are left out: {names}"
                ).format(
                    layer=self.name,
                    count=len(names),
                    names=", ".join(names[:_NAMED]) + (", ..." if len(names) > _NAMED else ""),
                )
            )
        say_not_told(self.tells_nests, found.column("nest_ha"), self.name, feedback)
        if self.tally.skipped:
            feedback.pushWarning(
                translate("Zoemzone", "{layer}: {count} options without a usable shape are left out").format(
                    layer=self.name, count=self.tally.skipped
                )
            )
        if found.unwilling:
            feedback.pushInfo(
                translate("Zoemzone", "{count} of {all} options are left out: their owner is not willing").format(
                    count=found.unwilling, all=found.asked
                )
            )
        if found.unsure:
            feedback.pushInfo(
                translate(
                    "Zoemzone",
                    "{count} options are left out, because the confidence of their land is below {least} %: survey "
                    "them first",
                ).format(count=found.unsure, least=f"{self._columns.least_confidence:g}")
            )
        others = sorted(years for years in self._horizons if years != horizon)
        if others:
            feedback.pushWarning(
                translate(
                    "Zoemzone",
                    "{layer}: gains are those after {years} years, but the horizon is {horizon} years. Make the "
                    "options again for this horizon, or use theirs.",
                ).format(layer=self.name, years=f"{others[0]:g}", horizon=f"{horizon:g}")
            )
        if not len(found):
            feedback.pushWarning(
                translate("Zoemzone", "{layer} holds no option to choose from.").format(layer=self.name)
            )


_READ = (
    "option", "measure", "why_not", "land", "annual", "executor", "executor_nl", "executor_en", "planned_works",
    "owner_class", "carries", "block", "horizon_years", "cost_per_year", "area_m2", "length_m", "gain_fed_ha",
    *NEST_FIELDS, "block_short_ha", "block_gain_ha", *(f"gain_{season}_m2" for season in SEASON_KEYS),
)  # fmt: skip


def _carried(value: Any) -> tuple[str, ...]:
    return tuple(part.strip().lower() for part in text(value).split(",") if part.strip())


def _order(row: Option) -> tuple[Any, ...]:
    """By name, then by what else tells options apart."""
    land = row.land
    box = land.boundingBox()
    corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return (row.unit, row.name, row.measure, *corners, land.area(), row.one_off, row.per_year)


def _check_locks(found: OptionSet, layer: str) -> None:
    """Refuse must and never on the same land of one unit."""
    holders: dict[tuple[str, str], str] = {}
    for row, parts in zip(found.rows, found.parts, strict=True):
        if row.lock == MUST:
            holders.update({(row.unit, part): row.name for part in parts})
    for row, parts in zip(found.rows, found.parts, strict=True):
        clash = next((holders[row.unit, part] for part in parts if (row.unit, part) in holders), None)
        if row.lock == NEVER and clash is not None:
            raise Fault(
                "{layer}: on {unit} the option {first} is locked as must and {second} as never, on the same land. "
                "Unlock one of them.",
                layer=layer,
                unit=row.unit,
                first=clash,
                second=row.name,
            )
