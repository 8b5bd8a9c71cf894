"""The legend of a layout: in the words of the map's language, as large as its box allows, never beyond it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsLayerTreeLayer,
    QgsLayoutItemLegend,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsMapLayerStyle,
    QgsRasterLayer,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QSizeF, Qt
from qgis.PyQt.QtGui import QColor

from ..paper.boxes import font, wrapped
from .words import Labels, plain

INK = "#1f2a24"
SYMBOL_MM = (5.5, 3.0)
_GAP_MM = 4.0  # between columns
_TEXT_MM = 2.0  # between a symbol and its words
_SMALL = 7.25  # letters (points) that stand closer together
BESIDE = ((8.0, 1), (7.5, 1), (7.0, 1), (6.5, 1), (7.0, 2), (6.5, 2), (6.0, 2), (6.0, 3))
WHOLE_PAGE = ((9.0, 2), (8.0, 2), (8.0, 3), (7.0, 3), (7.0, 4), (6.0, 4), (6.0, 5), (5.0, 5), (5.0, 6))
SMALL_BOX = ((6.5, 1), (6.0, 1))
"""Points and columns that are tried in turn: in a column beside a map, on a page of its own, in an inset."""
_SHORT_POINTS = 6.5
_LEAST_COLUMN_MM = 30.0
_NARROW = 0.96  # of its box is what lines are wrapped to
_SAFE = 0.98  # of its box: what draws the letters may space them a little wider
_WRAP = "\n"


@dataclass(frozen=True)
class Entry:
    """A layer in the legend: its name there and the labels of its classes, in the order of QGIS; ``None`` is not
    shown."""

    layer: QgsMapLayer
    name: str
    texts: Sequence[str | None]


def entries_of(
    explained: Sequence[tuple[QgsMapLayer, str]], labels: Labels, styles: Mapping[str, str] | None = None
) -> list[Entry]:
    """The layers with the labels of their classes in the language of the map; ``styles`` are those of the map, by
    layer, where they are not the layer's own."""
    made = []
    for layer, name in explained:
        shown = layer
        if styles and layer.id() in styles:
            shown = layer.clone()
            QgsMapLayerStyle(styles[layer.id()]).writeToLayer(shown)
        made.append(Entry(layer, name, [*_texts(shown, labels)]))
    return made


def _texts(layer: QgsMapLayer, labels: Labels) -> Iterator[str | None]:
    node = QgsLayerTreeLayer(layer)
    legend = layer.legend()
    nodes = legend.createLayerTreeModelLegendNodes(node) if legend is not None else []
    for one in nodes:
        text = str(one.data(Qt.ItemDataRole.DisplayRole) or "")
        # QGIS puts the name of the band above the classes of a raster
        is_band = isinstance(layer, QgsRasterLayer) and len(nodes) > 1 and text.startswith(_bands(layer))
        yield None if is_band else labels.of(text)


def _bands(layer: QgsRasterLayer) -> tuple[str, ...]:
    return tuple(layer.bandName(number) for number in range(1, layer.bandCount() + 1)) or ("Band 1",)


def fill(
    legend: QgsLayoutItemLegend,
    entries: Sequence[Entry],
    box: tuple[float, float],
    tries: Sequence[tuple[float, int]] = BESIDE,
    factor: float = 1.0,
) -> bool:
    """Fill a legend so that it fits a box (width, height in mm): in smaller letters and more columns where it must.

    ``factor`` is how much larger all is than on A4. False where it cannot fit; the legend then holds as many classes of
    each layer as there is room for.
    """
    _prepare(legend, factor)
    fits = False
    for size, columns in tries:
        if columns > 1 and box[0] / columns < _LEAST_COLUMN_MM * factor:
            continue
        _write(legend, entries, size * factor, columns, box[0])
        fits = _fits(legend, box)
        if fits:
            break
    if not fits:
        _shorten(legend, entries, box, factor)
    _settle(legend, box)
    # what has nothing on the map is left out; never more than was measured
    legend.setLegendFilterByMapEnabled(legend.linkedMap() is not None)
    return fits


def _shorten(legend: QgsLayoutItemLegend, entries: Sequence[Entry], box: tuple[float, float], factor: float) -> None:
    """As many classes of each layer as there is room for; one of the first layers where there are too many."""
    columns, size = max(1, min(2, int(box[0] // (_LEAST_COLUMN_MM * factor)))), _SHORT_POINTS * factor

    def fits(layers: int, classes: int) -> bool:
        _write(legend, [_first(one, classes) for one in entries[:layers]], size, columns, box[0])
        return _fits(legend, box)

    classes = _most(lambda count: fits(len(entries), count), max(len(one.texts) for one in entries))
    layers = len(entries) if classes > 1 else _most(lambda count: fits(count, 1), len(entries))
    fits(layers, classes)


def _most(holds: Callable[[int], bool], high: int) -> int:
    """The largest number up to ``high`` for which something holds, as it does for all below; at least 1.

    >>> _most(lambda number: number <= 5, 9), _most(lambda number: False, 9)
    (5, 1)
    """
    low = 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if holds(middle) else (low, middle - 1)
    return low


def _first(entry: Entry, count: int) -> Entry:
    """A layer with its first classes."""
    kept, texts = 0, []
    for text in entry.texts:
        texts.append(text if kept < count else None)
        kept += text is not None
    return Entry(entry.layer, entry.name, texts)


def _prepare(legend: QgsLayoutItemLegend, factor: float) -> None:
    legend.setAutoUpdateModel(False)  # from here on it has a tree of its own
    legend.setLegendFilterByMapEnabled(False)
    legend.setTitle("")
    legend.setWrapString(_WRAP)
    legend.setSymbolWidth(SYMBOL_MM[0] * factor)
    legend.setSymbolHeight(SYMBOL_MM[1] * factor)
    legend.setBoxSpace(0.0)
    legend.setColumnSpace(_GAP_MM)
    legend.setSplitLayer(True)
    legend.setEqualColumnWidth(True)
    legend.setResizeToContents(False)
    legend.setBackgroundEnabled(False)
    legend.setRasterStrokeColor(QColor("#8a958f"))
    legend.setRasterStrokeWidth(0.1)


def _write(legend: QgsLayoutItemLegend, entries: Sequence[Entry], size: float, columns: int, width: float) -> None:
    """The entries in letters of a size, in columns, wrapped to the width of a column."""
    column = (width * _NARROW - (columns - 1) * _GAP_MM) / columns
    beside = legend.symbolWidth() + _TEXT_MM + 0.5
    root = legend.model().rootGroup()
    root.removeAllChildren()
    for entry in entries:
        node = root.addLayer(entry.layer)
        if not entry.name:
            node.setCustomProperty("legend/title-style", "hidden")
        node.setCustomProperty("legend/title-label", _plain(wrapped(entry.name, column, size + 0.5, True)))
        kept = [number for number, text in enumerate(entry.texts) if text is not None]
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, kept)
        for number in kept:
            text = str(entry.texts[number] or "")
            lines = wrapped(text, column - beside, size) if text else [""]
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, number, _plain(lines) or " ")
        if len(kept) == 1 and not str(entry.texts[kept[0]] or ""):
            # a single symbol stands beside the name of its layer
            lines = wrapped(entry.name, column - beside, size)
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, kept[0], _plain(lines))
            node.setCustomProperty("legend/title-style", "hidden")
        legend.model().refreshLayerLegend(node)
    legend.setColumnCount(columns)
    _set_letters(legend, size)


def _plain(lines: Sequence[str]) -> str:
    """Lines as they are shown: what looks like an expression is not evaluated."""
    return plain(_WRAP.join(lines))


def _set_letters(legend: QgsLayoutItemLegend, size: float) -> None:
    for part in (QgsLegendStyle.Style.Group, QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel):
        bold = part != QgsLegendStyle.Style.SymbolLabel
        letters = QgsTextFormat()
        letters.setFont(font(bold))
        letters.setSize(size + (0.5 if bold else 0.0))
        letters.setSizeUnit(Qgis.RenderUnit.Points)
        letters.setColor(QColor(INK))
        style = legend.style(part)
        style.setTextFormat(letters)
        style.setMargin(QgsLegendStyle.Side.Left, 0.0 if bold else _TEXT_MM)
        style.setMargin(QgsLegendStyle.Side.Top, 2.2 if bold else 0.0)
        legend.setStyle(part, style)
    nothing = legend.style(QgsLegendStyle.Style.Title)
    for side in (QgsLegendStyle.Side.Top, QgsLegendStyle.Side.Bottom):
        nothing.setMargin(side, 0.0)
    legend.setStyle(QgsLegendStyle.Style.Title, nothing)
    symbol = legend.style(QgsLegendStyle.Style.Symbol)
    symbol.setMargin(QgsLegendStyle.Side.Top, 1.3 if size < _SMALL else 1.5)
    legend.setStyle(QgsLegendStyle.Style.Symbol, symbol)


def size_of(legend: QgsLayoutItemLegend) -> QSizeF:
    """How large the legend is (mm); the item itself only knows after it was painted."""
    context = QgsLayoutUtils.createRenderContextForLayout(legend.layout(), None)
    return QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(context)


def _fits(legend: QgsLayoutItemLegend, box: tuple[float, float]) -> bool:
    size = size_of(legend)
    return size.width() <= box[0] * _SAFE and size.height() <= box[1] * _SAFE


def _settle(legend: QgsLayoutItemLegend, box: tuple[float, float]) -> None:
    """At the size of its box: a legend that follows its contents is measured anew where it is first drawn, on a screen
    with letters that are wider than on paper."""
    legend.setResizeToContents(False)
    legend.attemptResize(QgsLayoutSize(*box, Qgis.LayoutUnit.Millimeters))
