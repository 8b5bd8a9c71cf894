"""The layers of measures that measurescenario carries out: which measure where, how much, and at what cost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...core.errors import Fault
from ...core.measures import Catalogue
from ...core.progress import Progress
from ...core.scenario import Task, ways_of
from ...i18n import translate
from ...layers.carriedout import Cost, Wish, longest
from ...layers.gaps import number
from ...layers.vector import Tally, clean_features, field_place, value_at
from ..corridors.steppingstones_gaps import require
from ..record import RunRecord

NAMES = ("unit", "parcel", "name", "id", "option")
"""Fields that can name a row, the first that is filled."""
COSTS = ("cost_one_off", "cost_per_year", "cost_total")
_BOUNDS = ("_low", "", "_high")
_SUMMED = 100  # features between two reports


class MeasureLayer:
    """A layer of measures. Raises ``Fault`` when it holds no polygons or no field that names a measure."""

    def __init__(self, source: QgsProcessingFeatureSource) -> None:
        require(source, Qgis.GeometryType.Polygon)
        self.name, self.crs, self.tally = source.sourceName(), source.sourceCrs(), Tally()
        self._source = source
        self._count = max(1, source.featureCount())
        fields = source.fields()
        costs = [name + bound for name in COSTS for bound in _BOUNDS]
        wanted = ("measure", "way", "form", "area_m2", "pieces", "length_m", "rank", *NAMES, *costs)
        self._place = {name: field_place(fields, name) for name in wanted}
        if self._place["measure"] < 0 and self._place["way"] < 0:
            raise Fault(
                "{layer} has no field measure and no field way. Add a field measure with the id of a measure, such as "
                "M05.",
                layer=self.name,
            )
        self.empty = 0
        self.odd: list[str] = []

    def read(
        self,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        catalogue: Catalogue,
        progress: Progress,
    ) -> list[Wish]:
        """The measures in the order in which they are done: by rank where there is one, else as rows are numbered."""
        found: list[tuple[tuple[bool, float, int], Wish]] = []
        for place, (feature, land) in enumerate(
            clean_features(self._source, crs, transforms, self.tally, None, progress)
        ):
            if place % _SUMMED == 0:
                progress.report(min(place / self._count, 1.0))
            wish = self._wish(feature, land, catalogue)
            if wish is None:
                self.empty += 1
                continue
            rank = number(self._value(feature, "rank"))
            found.append(((rank is None, rank or 0.0, feature.id()), wish))
        found.sort(key=lambda one: one[0])
        return [wish for _, wish in found]

    def _value(self, feature: QgsFeature, name: str) -> Any:
        return value_at(feature, self._place[name])

    def _text(self, feature: QgsFeature, name: str) -> str:
        value = self._value(feature, name)
        return "" if value is None or value != value else str(value).strip()

    def _wish(self, feature: QgsFeature, land: QgsGeometry, catalogue: Catalogue) -> Wish | None:
        """The measure of a row; None where it names none, as parcels without any allowed measure do."""
        measure, way = self._text(feature, "measure"), self._text(feature, "way")
        if not measure and not way:
            return None
        name = next((text for text in (self._text(feature, one) for one in NAMES) if text), str(feature.id()))
        ways = ways_of(catalogue, measure, way, self._text(feature, "form"))
        if not ways:
            raise self._unknown(name, measure, way, self._text(feature, "form"), catalogue)
        return Wish(
            Task(
                name,
                ways,
                # an area beside a way is what the measure takes; without one it can be that of the whole polygon
                area_m2=(self._amount(feature, "area_m2", name) or None) if way else None,
                pieces=self._amount(feature, "pieces", name) or None,
                length_m=self._amount(feature, "length_m", name) or longest(land),
            ),
            land,
            (self._cost(feature, COSTS[0]), self._cost(feature, COSTS[1]), self._cost(feature, COSTS[2])),
        )

    def _amount(self, feature: QgsFeature, field: str, name: str) -> float | None:
        """A size that cannot be below zero; what is none counts as not given."""
        value = self._value(feature, field)
        found = number(value)
        if found is not None and found < 0:
            found = None
        if found is None and value is not None and self._text(feature, field):
            self.odd.append(f"{name} ({field})")
        return found

    def _cost(self, feature: QgsFeature, field: str) -> Cost | None:
        """Low, mean and high; the mean in the place of a bound that is not there."""
        low, mean, high = (number(self._value(feature, field + bound)) for bound in _BOUNDS)
        return None if mean is None else (mean if low is None else low, mean, mean if high is None else high)

    def _unknown(self, name: str, measure: str, way: str, form: str, catalogue: Catalogue) -> Fault:
        given = way or measure
        ids = ", ".join(catalogue.measures)
        if not ways_of(catalogue, measure or way.partition(" ")[0]):
            return Fault(
                "{layer}, row {row}: there is no measure {measure}. Choose one of these: {known}.",
                layer=self.name,
                row=name,
                measure=given,
                known=ids,
            )
        keys = [one.key for one in ways_of(catalogue, measure or way.partition(" ")[0])]
        return Fault(
            "{layer}, row {row}: the measure {measure} cannot be done that way ({way}). Choose one of these: {known}.",
            layer=self.name,
            row=name,
            measure=measure or way.partition(" ")[0],
            way=way or form,
            known=", ".join(keys),
        )

    # ---- what is told ---------------------------------------------------------------------------
    def tell(self, wishes: Sequence[Wish], record: RunRecord, feedback: QgsProcessingFeedback) -> None:
        """Tell how the rows fared, and write it into the run record."""
        facts = {"read": self.tally.read, "repaired": self.tally.repaired, "skipped": self.tally.skipped}
        feedback.pushInfo(
            translate("Zoemzone", "{layer}: {read} polygons read, {repaired} repaired, {skipped} skipped").format(
                layer=self.name, **facts
            )
        )
        record.source(self.name, **facts, measures=len(wishes), without_measure=self.empty)
        if self.empty:
            feedback.pushInfo(
                translate("Zoemzone", "{layer}: {count} rows name no measure and change nothing").format(
                    layer=self.name, count=self.empty
                )
            )
        if self.odd:
            feedback.pushWarning(
                translate(
                    "Zoemzone",
                    "{layer}: {count} sizes are no numbers above zero and count as not given, such as {rows}.",
                ).format(layer=self.name, count=len(self.odd), rows=", ".join(self.odd[:5]))
            )
