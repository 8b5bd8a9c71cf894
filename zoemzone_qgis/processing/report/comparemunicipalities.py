"""comparemunicipalities: one table to compare the municipalities of a province."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from qgis.core import Qgis, QgsGeometry, QgsProcessingContext, QgsProcessingFeedback

from ...core.cells.tracing import Tracer
from ...core.forage import RULE_RADIUS_M
from ...core.grid import Grid, Window
from ...core.landcount import ANY_MISSING_PCT, LITTLE_PCT, MUCH, SOME, UNKNOWN, LandCount, MarkCount, marks
from ...core.progress import Progress
from ...core.sitefigures import HA
from ...core.surface import RULE_SHARE_PCT
from ...i18n import translate
from ...layers.markstyle import show_shares
from ...layers.municipalities import Municipalities
from ...layers.polygonize import multipolygon
from ...layers.raster import gdal_errors
from .. import fieldnames
from ..base import NumberLabels, Parameters, ZoemzoneAlgorithm
from ..sinks import Results, Row, file_of, refuse_overwriting, write_rows
from . import comparemunicipalities_form as form
from .comparemunicipalities_found import GAINS, LEAST_M2, MONEY, count_blocks, count_gaps, count_plan, count_zones
from .comparemunicipalities_input import CompareInput, FoodMap
from .comparemunicipalities_rows import FIELDS, MARK_FIELDS, MARK_NAMES, Comparison, fields_of

_TILE = 1024
Outlines = dict[int, QgsGeometry]


class CompareMunicipalities(ZoemzoneAlgorithm):
    """Counts what lies in each municipality."""

    ID = "comparemunicipalities"
    GROUP = "report"
    STYLED: ClassVar[Mapping[str, str]] = {
        "OUTPUT": "comparemunicipalities.qml",
        "MARKS": "missing_land.qml",
    }

    KEPT = ("_shares",)

    def __init__(self) -> None:
        super().__init__()
        self._shares: dict[str, float] = {}

    def aliases(self) -> Mapping[str, str]:
        return fieldnames.municipalities()

    def displayName(self) -> str:  # noqa: N802
        return translate("Zoemzone", "Compare municipalities")

    def tags(self) -> list[str]:
        return translate(
            "Zoemzone", "province,municipalities,districts,compare,table,ranking,border,neighbours,budget,bees"
        ).split(",")

    def shortDescription(self) -> str:  # noqa: N802
        return translate(
            "Zoemzone", "Compares municipalities: habitat, food, building blocks, gaps, money and what is not known."
        )

    def shortHelpString(self) -> str:  # noqa: N802
        return form.help_text()

    def dialog(self) -> Parameters:
        return (*form.inputs(), *form.destinations())

    def numbers(self) -> NumberLabels:
        return form.outputs()

    # ---- reading --------------------------------------------------------------------------------
    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        given = self._given = CompareInput(self, parameters, context, self.record, feedback)
        layers = [self.parameterAsVectorLayer(parameters, name, context) for name in ("INPUT", *form.LAYERS)]
        sources = [given.habitat.path, *(layer.source() for layer in layers if layer is not None)]
        sources += [given.food.source.path] if given.food is not None else []
        refuse_overwriting(sources, [file_of(parameters, name) for name in ("OUTPUT", "TABLE", "MARKS")])
        for name, fields in (("BLOCKS", ("type",)), ("OPPORTUNITIES", ("zone",)), ("PLAN", (*MONEY, *GAINS))):
            if given.has(name):
                given.require_fields(name, fields)
        self.record.definition(
            profile=given.profile.id,
            shares="of the known land",
            rank="share of effective habitat, of municipalities with at least 75 % known",
            least_part_m2=LEAST_M2,
            depends_below_pct=[LITTLE_PCT, ANY_MISSING_PCT],
            rule_radius_m=round(RULE_RADIUS_M, 2),
        )

    # ---- running --------------------------------------------------------------------------------
    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        given, progress = self._given, self.progress
        feedback.setProgressText(translate("Zoemzone", "Reading the municipalities"))
        cell_m2 = given.habitat.grid.cell**2
        shapes = given.shapes("INPUT", progress)
        with gdal_errors(), Municipalities(shapes, given.name_field, given.input_name(), cell_m2) as areas:
            feedback.setProgressText(translate("Zoemzone", "Counting the land of each municipality"))
            land = self._land(areas, progress.part(0.05, 0.4))
            found, outlines = self._marks(areas, given.food, progress.part(0.4, 0.7))
            comparison = Comparison(
                areas,
                land,
                land.worth(given.values, cell_m2),
                cell_m2,
                areas.beyond(given.habitat.grid),
                found,
                given.food.source.grid.cell**2 if given.food is not None else 0.0,
            )
            feedback.setProgressText(translate("Zoemzone", "Laying the results over the municipalities"))
            self._lay_over(comparison, progress.part(0.7, 0.95))
            outputs = self._written(parameters, context, comparison, outlines)
            self._shares = comparison.mark_shares()
            self._say(comparison, feedback)
            return {**outputs, **self._numbers(comparison)}

    def _land(self, areas: Municipalities, progress: Progress) -> LandCount:
        """The classes in each municipality."""
        given, count = self._given, LandCount(len(areas))
        grid, tiles = _over(given.habitat.grid, areas)
        for number, window in enumerate(tiles):
            progress.report(number / len(tiles))
            codes, coarse = None, None
            for keys in areas.keys(grid.part(window)):
                if codes is None:
                    codes, coarse = given.read(window)
                count.add(keys, codes, coarse)
        for code in count.codes:
            given.table.by_code(code)  # a code without a class belongs to another table
        return count

    def _marks(
        self, areas: Municipalities, food: FoodMap | None, progress: Progress
    ) -> tuple[MarkCount | None, Outlines]:
        """The land that depends on land without data: counted, and as an outline for each municipality and mark."""
        if food is None:
            return None, {}
        count = MarkCount(len(areas), 2)
        grid, tiles = _over(food.source.grid, areas)
        if not tiles:
            return count, {}
        first = tiles[0]
        span = Window(first.row, first.column, *_size(tiles))
        tracer = Tracer(grid.part(span))
        for number, window in enumerate(tiles):
            progress.report(0.9 * number / len(tiles))
            padded, inner = window.padded(1), (slice(1, -1), slice(1, -1))
            numbers = np.zeros((padded.rows, padded.columns), np.int32)
            found: NDArray[np.uint8] | None = None
            for keys in areas.keys(grid.part(padded)):
                if found is None:
                    found = marks(food.read("known_pct", padded))
                    values = self._values(food, window)
                count.add(keys[inner], found[inner], values)
                here = (keys > 0) & (found > 0) & (numbers == 0)
                numbers[here] = keys[here].astype(np.int32) * 4 + found[here]
            numbers = _only(numbers, padded, span)
            tracer.add(Window(window.row - span.row, window.column - span.column, window.rows, window.columns), numbers)
        polygons = tracer.polygons(progress.part(0.9, 1.0))
        return count, {number: multipolygon(parts) for number, parts in polygons}

    @staticmethod
    def _values(food: FoodMap, window: Window) -> list[NDArray[np.floating[Any]]]:
        """Completeness, and whether the circle meets the rule of 10 %."""
        met = food.read("share_pct", window) >= RULE_SHARE_PCT * (1 - 1e-6)
        return [food.read("completeness", window), met.astype(np.float32)]

    def _lay_over(self, comparison: Comparison, progress: Progress) -> None:
        """What of the given results lies in each municipality."""
        given, areas = self._given, comparison.areas
        if given.has("BLOCKS"):
            comparison.blocks = count_blocks(given.shapes("BLOCKS", progress), areas)
        progress.report(0.3)
        if given.has("GAPS"):
            comparison.gaps = count_gaps(given.gaps(progress), areas)
        progress.report(0.4)
        if given.has("OPPORTUNITIES"):
            comparison.zones = count_zones(given.shapes("OPPORTUNITIES", progress), areas)
        progress.report(0.8)
        if given.has("PLAN"):
            comparison.plan = count_plan(given.shapes("PLAN", progress), areas)
        progress.report(1.0)

    def _written(
        self, parameters: dict[str, Any], context: QgsProcessingContext, comparison: Comparison, outlines: Outlines
    ) -> dict[str, Any]:
        polygon, crs = Qgis.WkbType.MultiPolygon, self._given.habitat.crs
        fields = fields_of(FIELDS)
        with Results() as results:
            table = results.made(
                write_rows(self, parameters, "TABLE", context, fields, comparison.rows(with_land=False))
            )
            marked = results.made(
                write_rows(
                    self,
                    parameters,
                    "MARKS",
                    context,
                    fields_of(MARK_FIELDS),
                    self._marked(comparison, outlines),
                    polygon,
                    crs,
                )
            )
            output = results.made(
                write_rows(self, parameters, "OUTPUT", context, fields, comparison.rows(with_land=True), polygon, crs)
            )
        return {"OUTPUT": output, "TABLE": table, "MARKS": marked}

    @staticmethod
    def _marked(comparison: Comparison, outlines: Outlines) -> list[Row]:
        """A row for each municipality and mark."""
        rows: list[Row] = []
        for number in sorted(outlines):
            place, mark = number // 4 - 1, number % 4
            land = outlines[number]
            whole = comparison.marks.cells[place].sum() * comparison.mark_cell_m2 if comparison.marks else 0.0
            share = 100.0 * land.area() / whole if whole > 0 else None
            rows.append((land, [comparison.areas.rows[place].name, MARK_NAMES[mark], land.area() / HA, share]))
        return rows

    # ---- what is told ---------------------------------------------------------------------------
    def _say(self, comparison: Comparison, feedback: QgsProcessingFeedback) -> None:
        given, rows = self._given, comparison.areas.rows
        if not rows:
            feedback.pushWarning(
                translate("Zoemzone", "{layer} holds no polygons; the result is empty.").format(
                    layer=given.input_name()
                )
            )
            return
        none = [row.name for row, known in zip(rows, comparison.worth.known, strict=True) if not known > 0]
        if none:
            feedback.pushWarning(
                translate("Zoemzone", "There are no data of {count} municipalities: {names}").format(
                    count=len(none), names=", ".join(none[:20]) + (", ..." if len(none) > 20 else "")
                )
            )
        lacking = [
            name for name in ("FOOD", "BLOCKS", "GAPS") if not (given.food if name == "FOOD" else given.has(name))
        ]
        if lacking:
            feedback.pushWarning(
                translate("Zoemzone", "{names} is not given: the fields that follow from it are empty.").format(
                    names=", ".join(lacking)
                )
            )
        if any((share or 0.0) >= 100.0 - 1e-6 for share in comparison.coarse_pct):
            feedback.pushWarning(
                translate(
                    "Zoemzone",
                    "Of some municipalities the land is known from CORINE, LGN or OSM only: whether they have building "
                    "blocks cannot be told, so these fields are empty.",
                )
            )

    def _numbers(self, comparison: Comparison) -> dict[str, Any]:
        """The number outputs."""
        cells = comparison.marks.cells.sum(axis=0) if comparison.marks is not None else None
        known = float(cells[:UNKNOWN].sum()) if cells is not None else 0.0
        some, much = (float(cells[mark]) if cells is not None else 0.0 for mark in (SOME, MUCH))
        return {
            "MUNICIPALITIES": len(comparison.areas),
            "RANKED": sum(rank is not None for rank in comparison.ranks),
            "NO_DATA": int((comparison.worth.known <= 0).sum()),
            "KNOWN_HA": float(comparison.worth.known.sum()) / HA,
            "EFFECTIVE_HA": float(comparison.worth.effective.sum()) / HA,
            "SHARED_BLOCKS": len(comparison.blocks.shared) if comparison.blocks is not None else None,
            "DEPENDS_PCT": 100.0 * (some + much) / known if known > 0 else None,
            "DEPENDS_MUCH_PCT": 100.0 * much / known if known > 0 else None,
            "PLAN_OUTSIDE_PCT": comparison.plan.outside_pct if comparison.plan is not None else None,
        }

    def postProcessAlgorithm(  # noqa: N802
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        super().postProcessAlgorithm(context, feedback)
        marked = self._outputs.get("MARKS")
        if marked:
            abstract = self.abstract("MARKS", self.parameterDefinition("MARKS"))
            words = fieldnames.value_words()
            show_shares(context, marked, self.STYLED["MARKS"], abstract, self.aliases(), words, self._shares)
        return {}


def _over(grid: Grid, areas: Municipalities) -> tuple[Grid, list[Window]]:
    """The windows of a grid that hold municipalities, as whole rows of tiles."""
    box = areas.box
    if not len(areas):
        return grid, []
    top, left = grid.cell_of(box.xMinimum(), box.yMaximum())
    bottom, right = grid.cell_of(box.xMaximum(), box.yMinimum())
    top, left = max(top, 0), max(left, 0)
    bottom, right = min(bottom + 1, grid.rows), min(right + 1, grid.columns)
    if bottom <= top or right <= left:
        return grid, []
    tiles = Grid(0.0, 0.0, 1.0, bottom - top, right - left).tiles(_TILE)
    return grid, [Window(top + tile.row, left + tile.column, tile.rows, tile.columns) for tile in tiles]


def _size(tiles: list[Window]) -> tuple[int, int]:
    """Rows and columns of windows that follow each other."""
    first, last = tiles[0], tiles[-1]
    return last.row + last.rows - first.row, last.column + last.columns - first.column


def _only(numbers: NDArray[np.int32], window: Window, span: Window) -> NDArray[np.int32]:
    """The numbers of a window, 0 outside the span: what is traced ends there."""
    rows = np.arange(window.row, window.row + window.rows)
    columns = np.arange(window.column, window.column + window.columns)
    down = (rows >= span.row) & (rows < span.row + span.rows)
    across = (columns >= span.column) & (columns < span.column + span.columns)
    return np.where(down[:, None] & across, numbers, np.int32(0))
