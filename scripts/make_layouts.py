#!/usr/bin/env python3
"""Write the templates of print layouts, resources/templates/layouts/*.qpt: A4 and A3, lying and standing, with one map
or four, in Dutch and English. Only where things stand and how they look; what they show is filled in from the project
by their ids (zoemzone_qgis/report/layouts).

    QT_QPA_PLATFORM=offscreen python scripts/make_layouts.py [folder]
"""

from __future__ import annotations

import base64
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsBasicNumericFormat,
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from zoemzone_qgis.paths import ICONS  # noqa: E402
from zoemzone_qgis.report.layouts.template import FOLDER, ORIENTATIONS, PAPERS, shipped  # noqa: E402
from zoemzone_qgis.report.layouts.words import LANGUAGES, word  # noqa: E402

MM = Qgis.LayoutUnit.Millimeters
SIZES = {"A4": (297.0, 210.0), "A3": (420.0, 297.0)}
LARGER = {"A4": 1.0, "A3": 1.25}  # letters and margins
INK, SOFT, MARK, LINE = "#1f2a24", "#5b6b62", "#1b6b4a", "#c4cfc9"
FAMILY = "Arial"  # replaced by one that the machine has; a name that QGIS would fetch from the web stands nowhere
MAPS = (1, 4)
UUID = re.compile(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}")
NORTH = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="56" viewBox="0 0 40 56">'
    '<path d="M20 2 L34 40 L20 32 L6 40 Z" fill="#ffffff" stroke="#ffffff" stroke-width="5" stroke-linejoin="round"/>'
    '<path d="M20 2 L34 40 L20 32 Z" fill="#1f2a24"/>'
    '<path d="M20 2 L6 40 L20 32 Z" fill="#ffffff" stroke="#1f2a24" stroke-width="1.6" stroke-linejoin="round"/>'
    '<path d="M15 54 V43 L25 54 V43" fill="none" stroke="#ffffff" stroke-width="6"/>'
    '<path d="M15 54 V43 L25 54 V43" fill="none" stroke="#1f2a24" stroke-width="2.4"/></svg>'
)
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Places:
    """Where everything stands on a page (mm): the foot of the page, the column beside or below the map, the map."""

    width: float
    height: float
    factor: float
    portrait: bool

    @property
    def edge(self) -> float:
        return 8.0 * self.factor

    @property
    def inside(self) -> float:
        return self.width - 2 * self.edge

    def head(self) -> dict[str, Box]:
        f, edge = self.factor, self.edge
        left = edge + 16 * f
        return {
            "logo": (edge, edge - f, 13 * f, 13 * f),
            "title": (left, edge - 1.5 * f, self.width - left - edge, 8.5 * f),
            "subtitle": (left, edge + 7 * f, self.width - left - edge, 5.5 * f),
            "rule": (edge, edge + 13.6 * f, self.inside, 0.5 * f),
        }

    def foot(self) -> dict[str, Box]:
        f, edge = self.factor, self.edge
        top = self.height - edge - 4.5 * f
        third = self.inside / 4
        return {
            "note": (edge, top, 2 * third, 4.5 * f),
            "made": (edge + 2 * third, top, third, 4.5 * f),
            "page": (edge + 3 * third, top, third, 4.5 * f),
        }

    def body(self) -> dict[str, Box]:
        return self._standing() if self.portrait else self._lying()

    def _lying(self) -> dict[str, Box]:
        f, edge = self.factor, self.edge
        top, low = edge + 17 * f, self.height - edge - 6.5 * f  # of what lies between head and foot
        side = 72 * f
        wide = self.inside - side - 4 * f
        x = edge + wide + 4 * f
        sources = 15 * f
        scale = 8.5 * f
        shown = low - sources - scale - 1.5 * f - top
        inset = 34 * f
        dates = low - 9 * f
        seen = dates - 2 * f - 9 * f - inset - 6.5 * f  # where the confidence begins
        return {
            "map": (edge, top, wide, shown),
            "scale_bar": (edge, top + shown + 1.2 * f, wide * 0.62, scale),
            "scale": (edge + wide * 0.62, top + shown + 1.2 * f, wide * 0.38, 5 * f),
            "sources_title": (edge, low - sources, 20 * f, 4 * f),
            "sources": (edge, low - sources + 4 * f, wide, sources - 4 * f),
            "legend_title": (x, top - 0.8 * f, side, 5.5 * f),
            "legend": (x, top + 5.0 * f, side, seen - 8.5 * f - top - 5.0 * f),
            "legend_note": (x, seen - 7.5 * f, side, 5 * f),
            "confidence_title": (x, seen, side, 5.5 * f),
            "confidence_map": (x, seen + 6.5 * f, inset, inset),
            "confidence_legend": (x + inset + 2 * f, seen + 6.5 * f, side - inset - 2 * f, inset),
            "confidence_note": (x, seen + 6.5 * f + inset + 1 * f, side, 9 * f),
            "dates": (x, dates, side, 9 * f),
        }

    def _standing(self) -> dict[str, Box]:
        f, edge = self.factor, self.edge
        top, low = edge + 17 * f, self.height - edge - 6.5 * f
        sources, scale, inset = 19 * f, 8.5 * f, 36 * f
        below = low - sources - 1 * f - 69 * f  # where legend and confidence begin
        shown = below - scale - 3 * f - top
        side = 76 * f
        wide = self.inside - side - 5 * f
        x = edge + wide + 5 * f
        return {
            "map": (edge, top, self.inside, shown),
            "scale_bar": (edge, top + shown + 1.2 * f, self.inside * 0.62, scale),
            "scale": (edge + self.inside * 0.62, top + shown + 1.2 * f, self.inside * 0.38, 5 * f),
            "legend_title": (edge, below, wide, 5.5 * f),
            "legend": (edge, below + 6.3 * f, wide, 69 * f - 14.5 * f),
            "legend_note": (edge, low - sources - 7.5 * f, wide, 5 * f),
            "confidence_title": (x, below, side, 5.5 * f),
            "confidence_map": (x, below + 6.5 * f, inset, inset),
            "confidence_legend": (x + inset + 2 * f, below + 6.5 * f, side - inset - 2 * f, inset),
            "confidence_note": (x, below + 6.5 * f + inset + 1 * f, side, 9 * f),
            "dates": (x, low - sources - 12 * f, side, 9 * f),
            "sources_title": (edge, low - sources, 20 * f, 4 * f),
            "sources": (edge, low - sources + 4 * f, self.inside, sources - 4 * f),
        }

    def maps(self, count: int) -> Iterator[tuple[str, Box, Box]]:
        """Ending of the ids, where the map stands and where its words stand."""
        x, y, wide, high = self.body()["map"]
        if count == 1:
            yield "", (x, y, wide, high), (0, 0, 0, 0)
            return
        gap, words = 3 * self.factor, 5.2 * self.factor
        width, height = (wide - gap) / 2, (high - gap) / 2
        for number in range(count):
            left, top = x + number % 2 * (width + gap), y + number // 2 * (height + gap)
            ending = f"_{number + 1}" if number else ""
            yield ending, (left, top + words, width, height - words), (left, top, width, words)


class Page:
    """One template in the making."""

    def __init__(self, paper: str, orientation: str, maps: int, language: str) -> None:
        wide, high = SIZES[paper]
        self._portrait = orientation == "portrait"
        size = (high, wide) if self._portrait else (wide, high)
        self._places = Places(*size, LARGER[paper], self._portrait)
        self._language, self._maps = language, maps
        self._project = QgsProject()  # the layout does not keep it
        self.layout = QgsPrintLayout(self._project)
        self.layout.initializeDefaults()
        self.layout.setName(f"Zoem Zone {paper} {orientation}")
        self.layout.pageCollection().page(0).setPageSize(QgsLayoutSize(*size, MM))
        self.layout.renderContext().setDpi(300)
        self._head()
        self._body()
        self._foot()

    def _word(self, key: str, **facts: object) -> str:
        return word(key, self._language, **facts)

    def _head(self) -> None:
        at = self._places.head()
        self._picture("logo", at["logo"], (ICONS / "zoemzone.svg").read_text(encoding="utf-8"))
        self._label("title", at["title"], "Zoem Zone", 17, True)
        self._label("subtitle", at["subtitle"], "", 9.5, colour=SOFT)
        rule = QgsLayoutItemShape(self.layout)
        rule.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        rule.setSymbol(QgsFillSymbol.createSimple({"color": MARK, "outline_style": "no"}))
        self._place(rule, "rule", at["rule"])

    def _foot(self) -> None:
        at = self._places.foot()
        page = "[% @layout_page + (coalesce(@atlas_featurenumber, 1) - 1) * @layout_numpages %]"
        pages = "[% @layout_numpages * coalesce(@atlas_totalfeatures, 1) %]"
        self._label("note", at["note"], self._word("note"), 8, True)
        self._label("made", at["made"], self._word("made", version=""), 7, colour=SOFT, align="right")
        self._label("page", at["page"], self._word("page", page=page, pages=pages), 8, colour=SOFT, align="right")

    def _body(self) -> None:
        at, language = self._places.body(), self._language
        shown = [self._map(ending, box, words) for ending, box, words in self._places.maps(self._maps)]
        main = shown[0]
        x, y, wide, _ = next(self._places.maps(self._maps))[1]
        f = self._places.factor
        north = self._picture("north", (x + wide - 12 * f, y + 2.5 * f, 9.5 * f, 13 * f), NORTH)
        north.setLinkedMap(main)
        self._bar(main, at["scale_bar"])
        scale = f"[% format_number(item_variables('map')['map_scale'], 0, '{language}') %]"
        self._label("scale", at["scale"], self._word("scale", scale=scale), 9, align="right")
        for part in ("sources", "legend", "confidence"):
            size = 7.5 if part == "sources" else 10
            self._label(f"{part}_title", at[f"{part}_title"], self._word(part), size, True, MARK)
        self._label("sources", at["sources"], "", 6.5, colour=INK)
        self._legend("legend", at["legend"], main)
        self._label("legend_note", at["legend_note"], "", 7.5, colour=SOFT)
        inset = self._map_item("confidence_map", at["confidence_map"])
        self._legend("confidence_legend", at["confidence_legend"], inset)
        self._label("confidence_note", at["confidence_note"], "", 7, colour=SOFT)
        self._label("dates", at["dates"], "", 7.5, colour=SOFT, low=True)

    def _map(self, ending: str, box: Box, words: Box) -> QgsLayoutItemMap:
        if words[2]:
            self._label(f"map_title{ending}", words, "", 9, True)
        return self._map_item(f"map{ending}", box)

    def _map_item(self, id: str, box: Box) -> QgsLayoutItemMap:
        item = QgsLayoutItemMap(self.layout)
        self._place(item, id, box)
        item.setBackgroundColor(QColor("#f7f8f6"))
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor(SOFT))
        item.setFrameStrokeWidth(QgsLayoutMeasurement(0.2, MM))
        return item

    def _legend(self, id: str, box: Box, shown: QgsLayoutItemMap) -> None:
        legend = QgsLayoutItemLegend(self.layout)
        legend.setLinkedMap(shown)
        legend.setAutoUpdateModel(False)
        legend.setResizeToContents(False)
        self._place(legend, id, box)

    def _bar(self, shown: QgsLayoutItemMap, box: Box) -> None:
        bar, f = QgsLayoutItemScaleBar(self.layout), self._places.factor
        bar.setStyle("Single Box")
        bar.setLinkedMap(shown)
        bar.setNumberOfSegments(2)
        bar.setNumberOfSegmentsLeft(0)
        bar.setUnits(Qgis.DistanceUnit.Meters)
        bar.setUnitLabel("m")
        bar.setSegmentSizeMode(Qgis.ScaleBarSegmentSizeMode.FitWidth)
        bar.setMinimumBarWidth(28 * f)
        bar.setMaximumBarWidth(70 * f)
        plain = QgsBasicNumericFormat()
        plain.setShowThousandsSeparator(True)
        plain.setThousandsSeparator("." if self._language == "nl" else ",")
        plain.setDecimalSeparator("," if self._language == "nl" else ".")
        bar.setNumericFormat(plain)
        bar.setHeight(1.8 * f)
        bar.setLabelBarSpace(0.8 * f)
        bar.setBoxContentSpace(0.4)
        bar.setTextFormat(self._letters(7.5, False, INK))
        self._place(bar, "scale_bar", box)

    def _picture(self, id: str, box: Box, svg: str) -> QgsLayoutItemPicture:
        item = QgsLayoutItemPicture(self.layout)
        item.setPicturePath("base64:" + base64.b64encode(svg.encode("utf-8")).decode("ascii"))
        item.setMode(QgsLayoutItemPicture.Format.FormatSVG)
        self._place(item, id, box)
        return item

    def _label(
        self,
        id: str,
        box: Box,
        text: str,
        size: float,
        bold: bool = False,
        colour: str = INK,
        align: str = "left",
        low: bool = False,
    ) -> None:
        label = QgsLayoutItemLabel(self.layout)
        label.setText(text)
        label.setTextFormat(self._letters(size, bold, colour))
        label.setMargin(0)
        label.setHAlign(Qt.AlignmentFlag.AlignRight if align == "right" else Qt.AlignmentFlag.AlignLeft)
        label.setVAlign(Qt.AlignmentFlag.AlignBottom if low else Qt.AlignmentFlag.AlignTop)
        self._place(label, id, box)

    def _letters(self, size: float, bold: bool, colour: str) -> QgsTextFormat:
        font = QFont(FAMILY)
        font.setBold(bold)
        letters = QgsTextFormat()
        letters.setFont(font)
        letters.setSize(size * self._places.factor)
        letters.setSizeUnit(Qgis.RenderUnit.Points)
        letters.setColor(QColor(colour))
        return letters

    def _place(self, item: QgsLayoutItem, id: str, box: Box) -> None:
        self.layout.addLayoutItem(item)
        item.setId(id)
        item.attemptMove(QgsLayoutPoint(box[0], box[1], MM))
        item.attemptResize(QgsLayoutSize(box[2], box[3], MM))


def tidy(text: str) -> str:
    """The text of a template with ids that do not change from one run to the next."""
    numbers: dict[str, str] = {}
    for uuid in UUID.findall(text):
        numbers.setdefault(uuid, f"{{00000000-0000-4000-8000-{len(numbers) + 1:012d}}}")
    return UUID.sub(lambda found: numbers[found[0]], text)


def write(paper: str, orientation: str, maps: int, language: str, folder: Path) -> Path:
    """Write one template into a folder."""
    path = folder / shipped(paper, orientation, language, maps).name
    page = Page(paper, orientation, maps, language)
    if not page.layout.saveAsTemplate(str(path), QgsReadWriteContext()):
        raise OSError(f"{path} cannot be written")
    path.write_text(tidy(path.read_text(encoding="utf-8")), encoding="utf-8")
    return path


def make(folder: Path) -> list[Path]:
    """Write all templates into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    return [write(*one, folder) for one in product(PAPERS, ORIENTATIONS, MAPS, LANGUAGES)]


def main() -> None:
    """Write the templates."""
    if os.environ.get("QT_HASH_SEED") != "0":  # else Qt writes attributes in another order each time
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "QT_HASH_SEED": "0"})  # noqa: S606
    app = QgsApplication([], True)
    app.initQgis()
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
    sys.stdout.flush()
    os._exit(0)  # Qt takes its own time to leave without a window


if __name__ == "__main__":
    main()
