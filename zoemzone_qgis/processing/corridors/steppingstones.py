"""steppingstones: the parcels that close a gap, as a chain, at the least cost; and what remains where none does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...core.classes import read_classes, table_beside
from ...core.errors import Fault
from ...core.land.rules import Rules, read_rules
from ...core.progress import Progress
from ...core.stones.carry import Carrying
from ...core.surface import with_derived
from ...i18n import translate
from ...layers.crs import in_metres
from ...layers.gaps import STONE, STRIP, Gap
from ...layers.raster import RasterSource
from ...layers.standing import Standing
from ...layers.stones.land import Carried, by_map, by_outline
from ..base import NumberLabels, Parameters, ZoemzoneAlgorithm
from ..landinput import is_given, source_of
from ..sinks import Results, Row, file_of, refuse_overwriting, write_rows
from . import steppingstones_form as form
from .steppingstones_blocks import Around, BlockLayer
from .steppingstones_gaps import GapLayer
from .steppingstones_parcels import GapIndex, Near, ParcelLayer
from .steppingstones_rows import Rows, aliases, chain_fields, table_fields
from .steppingstones_solve import Found, Question, Target


class SteppingStones(ZoemzoneAlgorithm):
    """Finds the cheapest chains of parcels across gaps."""

    ID = "steppingstones"
    GROUP = "corridors"
    STYLED: ClassVar[Mapping[str, str]] = {"OUTPUT": "steppingstones.qml"}
    CHOICES: ClassVar[Mapping[str, tuple[str, ...]]] = {"TARGET": form.TARGETS}

    def displayName(self) -> str:  # noqa: N802
        return translate("Zoemzone", "Stepping stones that close a gap")

    def tags(self) -> list[str]:
        return translate(
            "Zoemzone", "stepping stones,gap,corridor,chain,parcels,cheapest,budget,strip,verges,shortest path,bees"
        ).split(",")

    def shortDescription(self) -> str:  # noqa: N802
        return translate(
            "Zoemzone", "Finds the parcels that together close a gap at the least cost, or what gap remains."
        )

    def shortHelpString(self) -> str:  # noqa: N802
        return form.help_text()

    def aliases(self) -> Mapping[str, str]:
        return aliases()

    def dialog(self) -> Parameters:
        return (*form.inputs(), *form.destinations())

    def numbers(self) -> NumberLabels:
        return form.outputs()

    # ---- reading --------------------------------------------------------------------------------
    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._rules: Rules = read_rules()
        self._gaps = GapLayer(source_of(self, parameters, "INPUT", context))
        cost = self.parameterAsString(parameters, "COST_FIELD", context)
        names = self.parameterAsStrings(parameters, "PARCEL_FIELD", context)
        self._parcels = ParcelLayer(source_of(self, parameters, "PARCELS", context), cost, names)
        self._blocks = (
            BlockLayer(source_of(self, parameters, "BLOCKS", context), self._rules)
            if is_given(parameters, "BLOCKS")
            else None
        )
        self._raster: RasterSource | None = None
        if is_given(parameters, "HABITAT"):
            layer = self.parameterAsRasterLayer(parameters, "HABITAT", context)
            self._raster = RasterSource.from_layer(layer, "HABITAT")
            self._carrying = self._class_values(self.parameterAsFile(parameters, "CLASSES", context))
        self._crs = in_metres(self._gaps.crs, self._parcels.crs)
        self._transforms = context.transformContext()
        self._choices(parameters, context)
        layers = [self.parameterAsVectorLayer(parameters, name, context) for name in ("INPUT", "PARCELS", "BLOCKS")]
        sources = [layer.source() for layer in layers if layer is not None]
        if self._raster is not None:
            sources.append(self._raster.path)
        refuse_overwriting(sources, [file_of(parameters, name) for name in ("OUTPUT", "TABLE")])

    def _choices(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """The targets and their distances, and what a chain may cost."""
        gap, stone = (self.parameterAsDouble(parameters, name, context) for name in ("GAP_LIMIT", "STONE_DISTANCE"))
        if gap > stone:
            raise Fault(
                "The largest break of a strip ({gap} m) cannot be larger than the distance between stones ({stone} m).",
                gap=f"{gap:g}",
                stone=f"{stone:g}",
            )
        reach = (
            self.parameterAsDouble(parameters, "SEARCH_DISTANCE", context)
            if is_given(parameters, "SEARCH_DISTANCE")
            else None
        )
        targets = (
            Target(STONE, stone, float("inf"), stone if reach is None else reach),
            Target(STRIP, gap, stone, form.STRIP_REACH_M if reach is None else reach),
        )
        chosen = form.TARGETS[self.parameterAsEnum(parameters, "TARGET", context)]
        self._targets = [target for target in targets if chosen in (form.BOTH, target.name)]
        self._alternatives = self.parameterAsInt(parameters, "ALTERNATIVES", context)
        self._budget = self.parameterAsDouble(parameters, "BUDGET", context) if is_given(parameters, "BUDGET") else None
        self.record.definition(
            crs=self._crs.authid(),
            gap_limit_m=gap,
            stone_distance_m=stone,
            search_distance_m={target.name: target.reach_m for target in self._targets},
            stone_ha=self._rules.stone_ha,
            strip={"least_width_m": self._rules.strip_width_m, "least_length_m": self._rules.strip_length_m},
            ends="count as stones",
            cost="field" if self._parcels.has_costs else "usable area in ha",
            chain="cheapest by shortest path over admissible hops, exact; every parcel is needed",
        )

    def _class_values(self, own: str) -> Carrying:
        path = Path(own) if own else None
        if path is None and self._raster is not None and table_beside(self._raster.path).is_file():
            path = table_beside(self._raster.path)
        if path is not None:
            self.record.table("classes", path)
        return Carrying(with_derived(read_classes(path)), self._rules)

    # ---- running --------------------------------------------------------------------------------
    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        feedback.setProgressText(translate("Zoemzone", "Reading gaps and parcels"))
        gaps = self._gaps.read(self._crs, self._transforms, self.progress)
        self._gaps.tell(gaps, self.record, feedback)
        question = self._question(gaps, feedback)
        feedback.setProgressText(translate("Zoemzone", "Looking for chains of parcels"))
        found = question.answers(self._targets, self._alternatives, self._budget, self.progress.part(0.6, 0.95))
        self._say(question, found, feedback)
        feedback.setProgressText(translate("Zoemzone", "Writing the results"))
        rows = Rows(question, found)
        with Results() as results:
            table = results.made(
                write_rows(self, parameters, "TABLE", context, table_fields(), self._checked(rows.table()))
            )
            output = results.made(
                write_rows(
                    self,
                    parameters,
                    "OUTPUT",
                    context,
                    chain_fields(self._parcels.kept),
                    self._checked((_multi(land), values) for land, values in rows.chains()),
                    Qgis.WkbType.MultiPolygon,
                    self._crs,
                )
            )
        return {"OUTPUT": output, "TABLE": table, **self._numbers(gaps, found, rows)}

    def _question(self, gaps: list[Gap], feedback: QgsProcessingFeedback) -> Question:
        """What lies around the gaps."""
        reach = max(target.reach_m for target in self._targets)
        near = self._parcels.read(gaps, reach, self._crs, self._transforms, self.progress.part(0.0, 0.25))
        self._parcels.tell(near, self.record, feedback)
        blocks: list[Standing] = []
        if self._blocks is not None and gaps:
            extent = GapIndex(gaps, reach).extent
            blocks = self._blocks.read(extent, self._crs, self._transforms, self.record, self.progress)
        feedback.setProgressText(translate("Zoemzone", "Looking at what the parcels could carry"))
        carried = self._carried(near, self.progress.part(0.25, 0.6))
        around = Around(blocks, gaps, reach)
        return Question(gaps, near, carried, around, self._rules, self._parcels.has_costs)

    def _carried(self, near: Near, progress: Progress) -> Carried:
        lands = [parcel.land for parcel in near.parcels]
        if self._raster is None or not lands:
            return by_outline(lands, self._rules, progress)
        self.record.source(self._raster.name, path=self._raster.path, cell_m=self._raster.grid.cell)
        if self._raster.crs != self._crs:
            transform = QgsCoordinateTransform(self._crs, self._raster.crs, self._transforms)
            lands = [QgsGeometry(land) for land in lands]
            for land in lands:
                land.transform(transform)
        return by_map(lands, self._raster, self._carrying, self._rules, progress)

    def _checked(self, rows: Iterator[Row]) -> Iterator[Row]:
        """The same rows; stops when the user has asked for it."""
        for number, row in enumerate(rows):
            if number % 200 == 0:
                self.progress.check()
            yield row

    # ---- what is told ---------------------------------------------------------------------------
    def _say(self, question: Question, found: list[Found], feedback: QgsProcessingFeedback) -> None:
        """Tell what an officer should know beside the map."""
        count = len(question.near.parcels)
        for target in self._targets:
            is_stone = target.name == STONE
            fit = question.is_stone if is_stone else question.is_piece
            some = [one for one in found if one.target == target.name]
            still_open = sum(not one.answer.is_closed for one in some)
            text = (
                translate(
                    "Zoemzone",
                    "Stone link: {fit} of {count} parcels could carry a stone; {closed} gaps can be closed, {open} "
                    "stay open",
                )
                if is_stone
                else translate(
                    "Zoemzone",
                    "Strip link: {fit} of {count} parcels could carry a piece of strip; {closed} gaps can be closed, "
                    "{open} stay open",
                )
            )
            feedback.pushInfo(
                text.format(fit=int(fit.sum()), count=count, closed=len(some) - still_open, open=still_open)
            )
        standing = sum(one.answer.is_closed and not one.answer.chains[0].parcels for one in found)
        if standing:
            feedback.pushInfo(
                translate(
                    "Zoemzone", "{count} times a gap keeps the rules of a target already: nothing is needed there"
                ).format(count=standing)
            )
        if found and not any(one.answer.is_closed for one in found):
            feedback.pushWarning(
                translate(
                    "Zoemzone",
                    "No chain of parcels closes a gap. The table says what remains and which parcel helps most.",
                )
            )

    def _numbers(self, gaps: list[Gap], found: list[Found], rows: Rows) -> dict[str, Any]:
        """The number outputs."""

        def count(target: str, is_closed: bool) -> int:
            return sum(one.target == target and one.answer.is_closed == is_closed for one in found)

        return {
            "GAP_COUNT": len(gaps),
            "CHAINS": sum(bool(chain.parcels) for one in found for chain in one.answer.chains),
            "CLOSED_STONE": count(STONE, True),
            "CLOSED_STRIP": count(STRIP, True),
            "OPEN_STONE": count(STONE, False),
            "OPEN_STRIP": count(STRIP, False),
            "OPEN": count(STONE, False) + count(STRIP, False),
            "TOTAL_COST": rows.total_cost(),
            "TOTAL_COST_STONE": rows.total_cost(STONE),
            "TOTAL_COST_STRIP": rows.total_cost(STRIP),
        }


def _multi(land: QgsGeometry | None) -> QgsGeometry | None:
    """The same land as a multipolygon."""
    if land is None or land.isMultipart():
        return land
    copy = QgsGeometry(land)
    copy.convertToMultiType()
    return copy
