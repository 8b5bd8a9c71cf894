"""How the layers of a package look and what they are called, in both languages, as texts of QML and SLD.

All of it on the main thread: a style needs a layer.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsExpressionContextUtils,
    QgsFeatureRenderer,
    QgsFields,
    QgsMapLayer,
    QgsReadWriteContext,
    QgsRenderContext,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtXml import QDomDocument

from ...core.privacy.told import masked
from ...core.publishedfields import PublishedFields
from ...i18n import speaking
from ...paths import STYLES
from ..fieldwidgets import Words, show_values
from ..style import translate_legend

LANGUAGES = ("nl", "en")
PLAIN = "#5f6b6d"
"""The colour of what has none."""
_RIM = "#ffffff"
_SHOWN = (
    QgsMapLayer.StyleCategory.Symbology
    | QgsMapLayer.StyleCategory.Labeling
    | QgsMapLayer.StyleCategory.Fields
    | QgsMapLayer.StyleCategory.Forms
    | QgsMapLayer.StyleCategory.MapTips
    | QgsMapLayer.StyleCategory.Rendering
)
_LOOKS = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Rendering


@dataclass(frozen=True)
class Legend:
    """The legend of a layer by one field: value, label and colour (#rrggbb) of each row. Without a field one row."""

    field: str
    rows: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Style:
    """The look of a layer in one language: QML and SLD."""

    qml: str
    sld: str
    legend: Legend


def styles_of(
    layer: QgsVectorLayer,
    key: str,
    shipped: str,
    fields: QgsFields,
    known: PublishedFields,
    words: Mapping[str, Mapping[str, Words]],
    changed: Collection[str] = (),
) -> tuple[dict[str, Style], bool]:
    """The look of a layer with only ``fields`` by language, and whether its own look could be kept.

    Results of ours have the shipped style, other layers the look that they have, unless that shows what may not go out:
    a field that stays out or is reduced (``changed``), a person or a file. Then they get a plain one.
    """
    own = _own_look(layer, fields, changed) if not shipped else None
    kept = bool(shipped) or own is not None or not layer.isSpatial()
    made, full = {}, layer.clone()
    for language in LANGUAGES:
        with speaking(language):
            bare = _bare(layer, fields)
            if shipped and (STYLES / shipped).is_file():
                bare.loadNamedStyle(str(STYLES / shipped))
                translate_legend(bare)
            elif own is not None:
                bare.importNamedStyle(own)
            names = {one.name(): known.of(key, one.name()).label(language) for one in fields}
            for place, one in enumerate(bare.fields()):
                bare.setFieldAlias(place, names.get(one.name(), ""))
            _show_values(full, bare, names, words.get(language, {}))
        made[language] = Style(_qml(bare), _sld(bare), legend_of(bare))
    return made, kept


_EQUAL = re.compile(r"""^\s*"(?P<field>[^"]+)"\s*=\s*'(?P<value>(?:[^']|'')*)'""")


def legend_of(layer: QgsVectorLayer) -> Legend:
    """The legend as far as it follows the values of one field; rules count by the first comparison in their filter."""
    renderer = layer.renderer()
    rows: dict[str, tuple[str, str, str]] = {}
    field = ""
    if isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().descendants():
            match = _EQUAL.match(rule.filterExpression())
            if match is None or rule.symbol() is None or field not in ("", match["field"]):
                continue
            field, value = match["field"], match["value"].replace("''", "'")
            rows.setdefault(value, (value, rule.label(), _colour(rule.symbol())))
    elif isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute() in layer.fields().names():
        field = renderer.classAttribute()
        for one in renderer.categories():
            values = one.value() if isinstance(one.value(), list) else [one.value()]
            for value in values:
                if value is not None and str(value) not in ("", "NULL"):
                    rows.setdefault(str(value), (str(value), one.label(), _colour(one.symbol())))
    if rows:
        return Legend(field, tuple(rows.values()))
    symbol = renderer.symbol() if isinstance(renderer, QgsSingleSymbolRenderer) else None
    return Legend("", (("", "", _colour(symbol)),))


def _colour(symbol: QgsSymbol | None) -> str:
    """The colour of a symbol; of an outline where its inside is empty, of a line without the rim that lies below."""
    if symbol is None:
        return PLAIN
    layer = symbol.symbolLayer(0)
    if symbol.type() == Qgis.SymbolType.Line:
        return next(_inks(symbol), PLAIN)
    empty = layer is not None and hasattr(layer, "brushStyle") and layer.brushStyle() == Qt.BrushStyle.NoBrush
    colour = layer.strokeColor() if empty else symbol.color()
    return str(colour.name()) if colour.isValid() and colour.alpha() > 0 else PLAIN


def _inks(symbol: QgsSymbol) -> Iterator[str]:
    """The colours of a line but its rim, from the top, also those of the lines that it draws beside itself."""
    for number in reversed(range(symbol.symbolLayerCount())):
        layer = symbol.symbolLayer(number)
        if layer.subSymbol() is not None:
            yield from _inks(layer.subSymbol())
        elif layer.color().isValid() and layer.color().alpha() > 0 and layer.color().name() != _RIM:
            yield str(layer.color().name())


def _bare(layer: QgsVectorLayer, fields: QgsFields) -> QgsVectorLayer:
    """A layer without rows, with the shape of another and these fields. Its name, which SLD tells, says nothing."""
    kind = QgsWkbTypes.displayString(QgsWkbTypes.multiType(QgsWkbTypes.flatType(layer.wkbType())))
    made = QgsVectorLayer("None" if layer.wkbType() == Qgis.WkbType.NoGeometry else kind, "layer", "memory")
    made.setCrs(layer.crs())
    made.dataProvider().addAttributes(list(fields))
    made.updateFields()
    return made


def _own_look(layer: QgsVectorLayer, fields: QgsFields, changed: Collection[str]) -> QDomDocument | None:
    """The look that the user gave a layer; None where it shows what may not go out, or is none."""
    renderer: QgsFeatureRenderer | None = layer.renderer()
    if renderer is None:
        return None
    kept = {one.name().casefold() for one in fields} - {one.casefold() for one in changed}
    left_out = {one.name().casefold() for one in layer.fields()} - kept
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext(), _LOOKS)
    text = document.toString()
    used = {str(one).casefold() for one in renderer.usedAttributes(_context(layer))}
    if used & left_out or any(f'"{name}"' in text.casefold() for name in left_out):
        return None
    return document if masked(text)[0] == text and not _tells_in_pictures(text) else None


_PICTURE = re.compile(r"base64:([A-Za-z0-9+/=]+)")


def _tells_in_pictures(text: str) -> bool:
    """Whether a picture inside a style tells who made it and where: a drawing its file, a photo its place and time."""
    for match in _PICTURE.finditer(text):
        try:
            picture = base64.b64decode(match[1], validate=True)
        except ValueError:
            return True
        told = picture.decode("utf-8", "ignore")
        if b"Exif" in picture or masked(told)[0] != told:
            return True
    return False


def _context(layer: QgsVectorLayer) -> QgsRenderContext:
    context = QgsRenderContext()
    context.expressionContext().appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    return context


def _show_values(
    full: QgsVectorLayer, bare: QgsVectorLayer, names: Mapping[str, str], words: Mapping[str, Words]
) -> None:
    """Codes in words and numbers rounded, as the results themselves show them: asked of the layer with its rows."""
    for place in range(full.fields().count()):
        full.setEditorWidgetSetup(place, QgsEditorWidgetSetup("", {}))
    show_values(full, {name: label for name, label in names.items() if full.fields().lookupField(name) >= 0}, words)
    for place, one in enumerate(bare.fields()):
        there = full.fields().lookupField(one.name())
        setup = full.editorWidgetSetup(there)
        if there >= 0 and setup.type() in ("Range", "ValueMap"):
            bare.setEditorWidgetSetup(place, setup)


def _qml(layer: QgsVectorLayer) -> str:
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext(), _SHOWN)
    return str(document.toString())


def _sld(layer: QgsVectorLayer) -> str:
    document = QDomDocument()
    layer.exportSldStyle(document, "")
    return str(document.toString())
