"""Parts of models made for tests."""

from __future__ import annotations

from qgis.core import QgsProcessingModelOutput


def output(child: str, name: str, called: str) -> dict[str, QgsProcessingModelOutput]:
    """An output of a step as an output of the model."""
    made = QgsProcessingModelOutput(called, called)
    made.setChildId(child)
    made.setChildOutputName(name)
    return {called: made}
