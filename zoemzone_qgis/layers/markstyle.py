"""The legend of land that depends on missing data: each mark with its share of the land."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from ..i18n import user_locale
from .fieldwidgets import Words
from .style import Styler

_waiting: dict[int, QgsProcessingLayerPostProcessorInterface] = {}


class MarkStyler(Styler):
    """A styler that writes the share of each mark into the legend."""

    def __init__(self, qml: str, abstract: str, aliases: Mapping[str, str], words: Mapping[str, Words]) -> None:
        super().__init__(qml, abstract, aliases, words)
        self.shares: Mapping[str, float] = {}

    def postProcessLayer(  # noqa: N802  (Qt override)
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        super().postProcessLayer(layer, context, feedback)
        tell_shares(layer, self.shares)
        _waiting.pop(id(self), None)


def tell_shares(layer: QgsMapLayer, shares: Mapping[str, float]) -> None:
    """Write the share (%) of each mark behind its label."""
    if not isinstance(layer, QgsVectorLayer) or not isinstance(layer.renderer(), QgsRuleBasedRenderer):
        return
    renderer = layer.renderer().clone()
    for rule in renderer.rootRule().descendants():
        mark = next((name for name in shares if f"'{name}'" in rule.filterExpression()), None)
        if mark is not None:
            text = f"{shares[mark]:.1f}"
            text = text.replace(".", ",") if user_locale().startswith("nl") else text
            rule.setLabel(f"{rule.label()}: {text} %")
    layer.setRenderer(renderer)


def show_shares(
    context: QgsProcessingContext,
    layer_id: str,
    qml: str,
    abstract: str,
    aliases: Mapping[str, str],
    words: Mapping[str, Words],
    shares: Mapping[str, float],
) -> None:
    """Have QGIS style the result when (and if) it loads it. Call in postProcessAlgorithm, on the main thread."""
    if not context.willLoadLayerOnCompletion(layer_id):
        return
    styler = MarkStyler(qml, abstract, aliases, words)
    styler.shares = shares
    _waiting[id(styler)] = styler
    context.layerToLoadOnCompletionDetails(layer_id).setPostProcessor(styler)
