"""Writing the folder of a web map."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingFeedback

from .content import WebContent, WebFigures


def write_webmap(folder: Path, content: WebContent, feedback: QgsProcessingFeedback) -> WebFigures:
    """Write the page, its library and its data into ``folder``, which is made and must be empty.

    The caller writes beside and moves into place. Raises ``Fault`` when a layer cannot be read or the folder cannot
    be written, ``Cancelled`` within a second of a cancel.
    """
    raise NotImplementedError
