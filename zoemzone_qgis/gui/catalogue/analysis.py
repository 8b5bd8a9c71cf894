"""From loaded layers to the algorithms: the habitat map opened with its form filled in, never run unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject

if TYPE_CHECKING:
    from ...catalogue.municipality import Municipality

HABITAT_MAP = "zoemzone:habitatmap"
MODEL = "zoemzone:kansenkaart"


def analysis_parameters(project: QgsProject, municipality: Municipality | None) -> tuple[dict[str, Any], list[str]]:
    """The parameters of ``habitatmap`` for the layers of the project, and in sentences what is left out and why."""
    return {}, []


def open_analysis(iface: Any, municipality: Municipality | None) -> None:
    """Open the dialog of the habitat map, filled in; with nothing suitable, say what to load."""


def has_model() -> bool:
    """Whether the model of the whole chain is there; its button is hidden where it is not."""
    return False


def open_model(iface: Any, municipality: Municipality | None) -> None:
    """Open the dialog of the whole model, filled in."""
