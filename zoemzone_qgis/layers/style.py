"""Shipped styles on results, with name, description and the names of fields in the user's language.

QGIS calls a post-processor after the algorithm object is gone, so whoever waits to be called is kept here.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProviderRegistry,
    QgsReadWriteContext,
    QgsRuleBasedRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtXml import QDomDocument

from ..i18n import translate
from ..paths import STYLES
from .fieldwidgets import Words, show_values

_waiting: dict[int, QgsProcessingLayerPostProcessorInterface] = {}


class Styler(QgsProcessingLayerPostProcessorInterface):
    """Loads a shipped QML on one result layer, names its fields and their values, and writes its abstract."""

    def __init__(self, qml: str, abstract: str, aliases: Mapping[str, str], words: Mapping[str, Words]) -> None:
        super().__init__()
        self._qml, self._abstract, self._aliases, self._words = qml, abstract, aliases, words

    def postProcessLayer(  # noqa: N802  (Qt override)
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        apply_style(layer, self._qml, self._abstract)
        name_fields(layer, self._aliases, self._words)
        _waiting.pop(id(self), None)


class SwitchedOff(QgsProcessingLayerPostProcessorInterface):
    """Switches a result off and folds its legend, after whoever styles it: it lies over or under what is shown.

    What is switched off stands below ``group``: the layer, or the group that it came into.
    """

    def __init__(self, styler: QgsProcessingLayerPostProcessorInterface | None, group: str) -> None:
        super().__init__()
        self._styler, self._group = styler, group

    def postProcessLayer(  # noqa: N802  (Qt override)
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if self._styler is not None:
            self._styler.postProcessLayer(layer, context, feedback)
        _waiting.pop(id(self), None)
        project = layer.project() or context.project()
        node = project.layerTreeRoot().findLayer(layer.id()) if project is not None else None
        if node is None:
            return
        while node.parent() is not None and node.parent().parent() is not None and node.parent().name() != self._group:
            node = node.parent()
        node.setItemVisibilityChecked(False)
        node.setExpanded(False)


def switch_off_when_loaded(details: QgsProcessingContext.LayerDetails, group: str) -> None:
    """Have QGIS switch a result off when it is loaded into a group."""
    after = SwitchedOff(details.postProcessor(), group)
    _waiting[id(after)] = after
    details.setPostProcessor(after)


def apply_style(layer: QgsMapLayer, qml: str, abstract: str = "") -> None:
    """Load ``resources/styles/<qml>`` on a layer and describe it."""
    if layer is None or sip.isdeleted(layer):
        return
    path = STYLES / qml
    if path.is_file():
        layer.loadNamedStyle(str(path))
        translate_legend(layer)
        layer.triggerRepaint()
    if abstract:
        metadata = layer.metadata()
        metadata.setAbstract(abstract)
        layer.setMetadata(metadata)


def keep_style(path: str, qml: str, abstract: str, aliases: Mapping[str, str], words: Mapping[str, Words]) -> bool:
    """Put the style, names of fields and description into a GeoPackage, so that it opens with them wherever; False
    where they could not be written. Other files keep none, nor does a package of the user's that holds more."""
    file = Path(path)
    if file.suffix.lower() != ".gpkg" or not file.is_file():
        return True
    layer = QgsVectorLayer(path, file.stem, "ogr")
    if not layer.isValid():
        return True  # no file of its own
    if qml:
        apply_style(layer, qml, abstract)
    name_fields(layer, aliases, words)
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext())
    provider = QgsProviderRegistry.instance().providerMetadata("ogr")
    given = (path, document.toString(), "", file.stem, abstract, "", True)
    try:
        done = provider.saveStyle(*given, "")
    except TypeError:  # where the text of the error is handed back
        done = provider.saveStyle(*given)
    return bool(done[0] if isinstance(done, tuple) else done)


def name_fields(layer: QgsMapLayer, aliases: Mapping[str, str], words: Mapping[str, Words] | None = None) -> None:
    """Show fields by their names in the user's language, numbers rounded and codes in words; the fields themselves
    keep theirs. An alias that is given to the fields of a sink is lost, so the layer gets it.

    ``words`` are those for the codes of a field, by its name (``fieldwidgets.ANY``: of any other text field).
    """
    if not isinstance(layer, QgsVectorLayer) or sip.isdeleted(layer):
        return
    for index, field in enumerate(layer.fields()):
        if field.name() in aliases:
            layer.setFieldAlias(index, aliases[field.name()])
    show_values(layer, aliases, words or {})


def translate_legend(layer: QgsMapLayer) -> None:
    """Put the legend of a shipped style, whose labels are English, into the user's language."""
    if layer.renderer() is None:
        return
    renderer = layer.renderer().clone()
    if isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().descendants():
            rule.setLabel(translate("Zoemzone", rule.label()))
    elif isinstance(renderer, QgsCategorizedSymbolRenderer):
        for number, category in enumerate(renderer.categories()):
            renderer.updateCategoryLabel(number, translate("Zoemzone", category.label()))
    elif isinstance(renderer, QgsPalettedRasterRenderer):
        for entry in renderer.classes():
            renderer.setLabel(entry.value, translate("Zoemzone", entry.label))  # it asks for the value, not the place
    elif isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        ramp = renderer.shader().rasterShaderFunction()
        items = ramp.colorRampItemList()
        for item in items:
            item.label = translate("Zoemzone", item.label)
        ramp.setColorRampItemList(items)
    else:
        return
    layer.setRenderer(renderer)  # set anew: the tree of layers hears only of a new renderer


def style_when_loaded(
    context: QgsProcessingContext,
    layer_id: str,
    qml: str,
    abstract: str,
    name: str = "",
    aliases: Mapping[str, str] | None = None,
    words: Mapping[str, Words] | None = None,
) -> None:
    """Have QGIS style the result when (and if) it loads it. Call in postProcessAlgorithm, on the main thread."""
    if not context.willLoadLayerOnCompletion(layer_id):
        return
    styler = Styler(qml, abstract, aliases or {}, words or {})
    _waiting[id(styler)] = styler
    details = context.layerToLoadOnCompletionDetails(layer_id)
    details.setPostProcessor(styler)
    if name:
        details.name = name
        details.forceName = True
