"""The models that the provider offers: chains of its algorithms, in files that the model designer can open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingOutputNumber,
)
from qgis.PyQt.QtCore import QUrl

from ..i18n import translate, user_locale
from ..paths import HELP, ICONS, MODELS
from . import modelresults as results
from .base import GROUPS
from .modelprogress import WeighedFeedback


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model of the plugin: its name, group and labels in the user's language. The names of its parameters and
    outputs stay as the file has them.

    Beside what the file says, it weighs the progress of its steps, gives figures of them as numbers, and puts its
    layers into a group with the name of the municipality.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._names: list[str] = []
        self._told: list[str] = []
        self._called: dict[str, str] = {}
        self.is_read: bool = self.fromFile(str(path))
        self._label()

    def _label(self) -> None:
        """Labels and tooltips in the user's language, and the numbers among the outputs."""
        for parameter in self.parameterDefinitions():
            english = parameter.description()
            parameter.setDescription(translate("Zoemzone", parameter.description()))
            self._called[english] = parameter.description()
            if parameter.help():
                parameter.setHelp(translate("Zoemzone", parameter.help()))
        for output in self.outputDefinitions():
            output.setDescription(self._called.get(output.description(), output.description()))
        for name, label in results.numbers(self):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def settle(self) -> None:
        """Find the steps that were not in the registry when the file was read: those of the same provider. What the
        registry holds has its results from then on, as ``qgis_process help`` shows them."""
        for step in self.childAlgorithms():
            self.childAlgorithm(step).reattach()
        self.updateDestinationParameters()
        for one in self.destinationParameterDefinitions():
            if not one.flags() & Qgis.ProcessingParameterFlag.Optional:
                one.setDefaultValue(QgsProcessing.TEMPORARY_OUTPUT)  # else qgis_process asks for it before we can
        self._label()

    def text(self) -> str:
        """What the model is for, in English."""
        return str(self.helpContent().get("ALG_DESC", ""))

    def createInstance(self) -> ShippedModel:  # noqa: N802
        return ShippedModel(self._path)

    def name(self) -> str:
        return self._path.stem

    def displayName(self) -> str:  # noqa: N802
        return names().get(self.name(), self.name())

    def group(self) -> str:
        return GROUPS["report"]()

    def groupId(self) -> str:  # noqa: N802
        return "report"

    def shortHelpString(self) -> str:  # noqa: N802
        return str(translate("Zoemzone", self.text()))

    def svgIconPath(self) -> str:  # noqa: N802
        return str(ICONS / "opportunitymap.svg")

    def helpUrl(self) -> str:  # noqa: N802
        page = HELP / ("nl" if user_locale().startswith("nl") else "en") / "kansenkaart.html"
        return QUrl.fromLocalFile(str(page)).toString() if page.is_file() else ""

    # ---- running --------------------------------------------------------------------------------
    def filled(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """With the defaults of the model, which QGIS hands to no step; and with a temporary result where one is
        needed that nobody asked for: a step makes it for those after it."""
        wanted: dict[str, Any] = {}
        for one in self.parameterDefinitions():
            if not results.is_open(parameters, one.name()):
                continue
            if not one.isDestination():
                wanted[one.name()] = one.defaultValue()
            elif not one.flags() & Qgis.ProcessingParameterFlag.Optional:
                wanted[one.name()] = QgsProcessing.TEMPORARY_OUTPUT
        return {**parameters, **{name: value for name, value in wanted.items() if value not in (None, NULL)}}

    def checkParameterValues(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        fine, said = super().checkParameterValues(self.filled(parameters), context)
        return bool(fine), str(said)

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read what lives on the main thread: the name of the municipality."""
        self._names = results.area_names(self, parameters, context)
        self._told = results.not_given(self, parameters)
        return bool(super().prepareAlgorithm(parameters, context, feedback))

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        for line in self._told:
            feedback.pushInfo(line)
        parameters = self.filled(parameters)
        instead, said = results.reported(parameters, self._names)
        if said and self.parameterDefinition("NAME") is not None:
            feedback.pushWarning(said)
        weighed = WeighedFeedback(feedback, results.steps(self))
        before = set(context.layersToLoadOnCompletion())
        try:
            made: dict[str, Any] = super().processAlgorithm({**parameters, **instead}, context, weighed)
        finally:
            weighed.release()
        loaded = set(context.layersToLoadOnCompletion()) - before
        results.settle_layers(self, made, loaded, context, results.group_name(self._names), self._called)
        return made | results.figures(self, made.get("CHILD_RESULTS", {}))


def names() -> dict[str, str]:
    """The models and what they are called."""
    return {
        "kansenkaart": translate("Zoemzone", "The whole opportunity map"),
        "kansenkaart_forage": translate("Zoemzone", "Part of it: habitat map and food"),
        "kansenkaart_gaps": translate("Zoemzone", "Part of it: building blocks and missing links"),
        "kansenkaart_measures": translate("Zoemzone", "Part of it: measures and plan"),
        "kansenkaart_province": translate("Zoemzone", "A province: all municipalities compared"),
        "kansenkaart_pilots": translate("Zoemzone", "Two pilots: rich and poor data compared"),
    }


def shipped_models() -> Iterator[ShippedModel]:
    """The models of resources/models that can be read."""
    for path in sorted(MODELS.glob("*.model3")):
        model = ShippedModel(path)
        if model.is_read:
            yield model
