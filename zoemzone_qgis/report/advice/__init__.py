"""The advice report of a municipality: its content, its pictures and its pages."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingFeedback

from .model import Advice
from .pictures import MapSources, Pictures, map_sources

__all__ = ["MapSources", "Pictures", "map_sources", "write"]


def write(
    advice: Advice,
    pictures: Pictures,
    templates: Path | None,
    language: str,
    html_path: Path | None,
    pdf_path: Path | None,
    feedback: QgsProcessingFeedback,
) -> None:
    """Draw the pictures and write the report as HTML and as PDF (None: not that one); both appear whole or neither.

    Safe on a worker. ``templates`` is the partner's folder, whose files go before ours; ``language`` is "nl" or "en",
    whatever the language of QGIS is. Raises ``Fault`` for a template with an error or a file that cannot be made, and
    ``Cancelled``.
    """
    raise NotImplementedError
