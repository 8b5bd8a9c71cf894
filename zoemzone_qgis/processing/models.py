"""The models that the provider offers: chains of its algorithms, in files that the model designer can open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm

from ..i18n import translate, user_locale
from ..paths import HELP, ICONS, MODELS
from .base import GROUPS


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model of the plugin: its name, group and labels in the user's language. The names of its parameters and
    outputs stay as the file has them."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.is_read: bool = self.fromFile(str(path))
        for parameter in self.parameterDefinitions():
            parameter.setDescription(translate("Zoemzone", parameter.description()))
            if parameter.help():
                parameter.setHelp(translate("Zoemzone", parameter.help()))

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
        page = HELP / ("nl" if user_locale().startswith("nl") else "en") / "opportunitymap.html"
        return page.as_uri() if page.is_file() else ""


def names() -> dict[str, str]:
    """The models and what they are called."""
    return {
        "kansenkaart": translate("Zoemzone", "The whole opportunity map"),
        "kansenkaart_forage": translate("Zoemzone", "Part of it: habitat map and food"),
        "kansenkaart_gaps": translate("Zoemzone", "Part of it: building blocks and missing links"),
        "kansenkaart_measures": translate("Zoemzone", "Part of it: measures and plan"),
    }


def shipped_models() -> Iterator[ShippedModel]:
    """The models of resources/models that can be read."""
    for path in sorted(MODELS.glob("*.model3")):
        model = ShippedModel(path)
        if model.is_read:
            yield model
