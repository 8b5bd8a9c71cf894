"""buildingblocks: B&B areas, nearly-B&B areas, stepping stones, fuel stations and connecting strips."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from qgis.core import (
    Qgis,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...core.blocks.blockmeasures import Measurer, Risk, find_risk
from ...core.blocks.blocktable import CONFIRMED, POTENTIAL, Block, BlockTable, block_table, deficit, share_pct
from ...core.blocks.discareas import HECTARE
from ...core.blocks.places import NARROW_M, WHOLE_M2
from ...core.blocks.strips import SLENDER, WIDEST_M
from ...core.buildingblocks import BNB, FUEL, NEARLY, STONE, STRIP, Landscape, Request, landscape
from ...core.cells.frame import Frame
from ...core.cells.room import most
from ...core.cells.tracing import Tracer
from ...core.forage import NEED_M2, RULE_RADIUS_M
from ...core.progress import Progress
from ...i18n import translate
from ...layers.marks import WideLand
from ...layers.polygonize import multipolygon
from ...layers.raster import gdal_errors
from ...layers.sheets import Sheets
from .. import fieldnames
from ..base import NumberLabels, Parameters, ZoemzoneAlgorithm
from ..sinks import Row, write_rows
from . import buildingblocks_form as form
from .blockinput import BlockInput
from .blockrows import block_fields, block_row


@dataclass
class Found:
    """The blocks of one basis, and their outlines."""

    landscape: Landscape
    table: BlockTable
    outlines: Tracer


@dataclass
class Told:
    """How many blocks lie partly near sprayed land, and how many are flagged."""

    risk: int = 0
    flagged: int = 0


class BuildingBlocks(ZoemzoneAlgorithm):
    """Finds the building blocks of the bee landscape on a habitat map."""

    ID = "buildingblocks"
    GROUP = "habitat"
    STYLED: ClassVar[Mapping[str, str]] = {"OUTPUT": "buildingblocks.qml"}

    def aliases(self) -> Mapping[str, str]:
        return fieldnames.blocks()

    def displayName(self) -> str:  # noqa: N802
        return translate("Zoemzone", "Building blocks of the bee landscape")

    def tags(self) -> list[str]:
        return translate(
            "Zoemzone",
            "bed and breakfast,b&b,habitat,patches,stepping stones,fuel stations,strips,verges,bees,10 ha,1 km2",
        ).split(",")

    def shortDescription(self) -> str:  # noqa: N802
        return translate(
            "Zoemzone",
            "Finds Bed & Breakfast areas, nearly-B&B areas, stepping stones, fuel stations and connecting strips.",
        )

    def shortHelpString(self) -> str:  # noqa: N802
        return form.help_text()

    def dialog(self) -> Parameters:
        return (*form.inputs(), *form.destinations())

    def numbers(self) -> NumberLabels:
        return form.outputs()

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._input = BlockInput(self, parameters, context, self.record, feedback)
        rules = self._input.rules
        self.record.definition(
            profile=self._input.profile.id,
            rules={"preset": form.PRESET_OF[self.parameterAsEnum(parameters, "RULES", context)]}
            | form.definitions(rules),
            ten_percent="moving circle of 1 km2 (radius 564.19 m), habitat of one chain",
            rule_radius_m=round(RULE_RADIUS_M, 4),
            need_m2=NEED_M2,
            area="habitat inside the union of all circles that qualify, drawn in steps of one coarse cell",
            coarse_cell_m=self._input.frame.coarse.cell,
            figures="best circle; nests around its centre",
            strip={"widest_m": WIDEST_M, "least_length_in_widths": SLENDER},
            stone={"lines_cut_off_below_m": NARROW_M},
            fuel_station={"counted_whole_up_to_m2": WHOLE_M2},
        )

    # ---- running --------------------------------------------------------------------------------
    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        land = self._input
        with ExitStack() as stack, gdal_errors():
            if land.confidence is not None:
                stack.callback(land.confidence.close)
            reading = self.progress.part(0.0, 0.02)
            wide = land.wide_land(reading, stack)
            frames = {POTENTIAL: land.frame}
            if land.has_confirmed:
                frames[CONFIRMED] = land.confirmed(reading, stack)
            rules = land.rules
            sprayed = land.sprayed(reading, stack)
            feedback.setProgressText(translate("Zoemzone", "Looking for sprayed land"))
            risk = find_risk(land.plain, sprayed, rules.risk_near_m, rules.risk_far_m, self.progress.part(0.02, 0.06))
            found: dict[str, Found] = {}
            step = 1.0 / len(frames)
            for number, (basis, frame) in enumerate(frames.items()):
                part = self.progress.part(0.06, 0.92).part(number * step, (number + 1) * step)
                first = 1 + sum(len(one.table) for one in found.values())
                found[basis] = self._blocks(frame, basis, wide, risk, first, part, stack, feedback)
            told = Told()
            output = write_rows(
                self,
                parameters,
                "OUTPUT",
                context,
                block_fields(),
                self._rows(list(found.values()), wide, told, self.progress.part(0.92, 1.0)),
                Qgis.WkbType.MultiPolygon,
                land.source.crs,
            )
        self._say(found[POTENTIAL].landscape, any(one.table for one in found.values()), told, feedback)
        return {"OUTPUT": output, **self._numbers(found)}

    def _blocks(
        self,
        frame: Frame,
        basis: str,
        wide: WideLand | None,
        risk: Risk,
        first_id: int,
        progress: Progress,
        stack: ExitStack,
        feedback: QgsProcessingFeedback,
    ) -> Found:
        """The blocks of one basis with their outlines."""
        if basis == POTENTIAL:
            feedback.setProgressText(translate("Zoemzone", "Finding building blocks from land cover"))
        else:
            feedback.setProgressText(translate("Zoemzone", "Finding building blocks on confirmed land"))
        sheets = stack.enter_context(Sheets(frame.grid))
        request = Request(
            frame,
            self._input.values,
            sheets.new,
            wide.marks if wide is not None else None,
            self._input.plain if basis == POTENTIAL else frame,
            progress.part(0.0, 0.8),
        )
        result = landscape(request)
        confidence = self._input.confidence
        measurer = Measurer(result, risk, confidence.read if confidence is not None else None)
        drawing = progress.part(0.8, 1.0)
        outlines = Tracer(frame.grid, drawing)
        tiles = list(frame.tiles())
        for number, window in enumerate(tiles):
            drawing.report(number / len(tiles))
            padded = result.ids(window.padded(1))
            measurer.add(window, padded[1:-1, 1:-1])
            outlines.add(window, padded)
        return Found(result, block_table(result, measurer.result(), basis, first_id), outlines)

    @staticmethod
    def _rows(found: list[Found], wide: WideLand | None, told: Told, progress: Progress) -> Iterator[Row]:
        """The blocks as they are written: each is drawn only then."""
        total, done = sum(len(one.table) for one in found) or 1, 0
        for one in found:
            part = progress.part(done / total, (done + len(one.table)) / total)
            done += len(one.table)
            drawn = one.outlines.polygons(part, one.table.numbers)
            for block, (_, polygons) in zip(one.table, drawn, strict=True):
                progress.check()
                shape = multipolygon(polygons)
                if wide is not None:
                    block = _measured(block, shape, wide)
                told.risk += bool(block.risk_near_pct)
                told.flagged += bool(block.flag)
                yield shape, block_row(block)

    # ---- what is told ---------------------------------------------------------------------------
    def _numbers(self, found: dict[str, Found]) -> dict[str, Any]:
        """The number outputs."""
        result, blocks = found[POTENTIAL].landscape, found[POTENTIAL].table
        confirmed = found[CONFIRMED].table if CONFIRMED in found else None
        best, held = result.best, result.best.effective if result.best else 0.0
        return {
            "BEST_DISC_HA": held / HECTARE,
            "BEST_DISC_PCT": share_pct(held, result.best_known),
            "BEST_DISC_KNOWN_PCT": min(100.0 * result.best_known, 100.0),
            "BEST_DISC_X": best.x if best else None,
            "BEST_DISC_Y": best.y if best else None,
            "BEST_DISC_DEFICIT_M2": deficit(held, self._input.rules),
            "COUNT_BNB": len(blocks.of(BNB)),
            "COUNT_NEARLY": len(blocks.of(NEARLY)),
            "COUNT_STONES": len(blocks.of(STONE)),
            "COUNT_STRIPS": len(blocks.of(STRIP)),
            "COUNT_FUEL": len(blocks.of(FUEL)),
            "COUNT_COMPLETE": sum(not blocks[int(place)].lacks for place in blocks.of(BNB)),
            "BNB_HA": blocks.area_m2(BNB) / HECTARE,
            "NEARLY_HA": blocks.area_m2(NEARLY) / HECTARE,
            "CHAINS": int(most(result.stock.chain)),
            "COUNT_BNB_CONFIRMED": len(confirmed.of(BNB)) if confirmed else 0,
            "COUNT_NEARLY_CONFIRMED": len(confirmed.of(NEARLY)) if confirmed else 0,
            "BNB_CONFIRMED_HA": confirmed.area_m2(BNB) / HECTARE if confirmed else 0.0,
        }

    def _say(self, result: Landscape, any_found: bool, told: Told, feedback: QgsProcessingFeedback) -> None:
        """Tell what an officer should know beside the map."""
        rules, best = self._input.rules, result.best
        if self._input.codes.holds_coarse():
            feedback.pushWarning(
                translate(
                    "Zoemzone",
                    "Part of {layer} is known from CORINE, LGN or OSM only. It counts as food around blocks, but is no "
                    "block itself: that land cover is too coarse.",
                ).format(layer=self._input.source.name)
            )
        if best is None:
            feedback.pushWarning(
                translate("Zoemzone", "{layer} holds no habitat of ecoprofile {profile}.").format(
                    layer=self._input.source.name, profile=self._input.profile.id
                )
            )
        else:
            feedback.pushInfo(
                translate(
                    "Zoemzone",
                    "The best circle of 1 km2 holds {held} ha of effective habitat of one chain, {short} ha short of a "
                    "Bed & Breakfast area; its centre is {x}, {y}",
                ).format(
                    held=f"{best.effective / HECTARE:.2f}",
                    short=f"{deficit(best.effective, rules) / HECTARE:.2f}",
                    x=f"{best.x:.0f}",
                    y=f"{best.y:.0f}",
                )
            )
        if not any_found:
            feedback.pushWarning(translate("Zoemzone", "There are no building blocks; the result is empty."))
        if told.risk:
            feedback.pushInfo(
                translate("Zoemzone", "{count} blocks lie partly within {distance} m of sprayed land").format(
                    count=told.risk, distance=f"{rules.risk_near_m:g}"
                )
            )
        if told.flagged:
            feedback.pushWarning(
                translate(
                    "Zoemzone", "{count} blocks are flagged: less than {share} % of their best circle is known."
                ).format(count=told.flagged, share=f"{100 * rules.known_share:g}")
            )


def _measured(block: Block, shape: QgsGeometry, wide: WideLand) -> Block:
    """A strip with its width and length measured on the classified polygons."""
    size = wide.size(shape) if block.type == STRIP else None
    return block if size is None else replace(block, width_m=size[0], length_m=size[1])
