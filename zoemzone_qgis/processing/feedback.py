"""Processing's feedback as the progress that core functions take."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ..core.progress import Progress


class FeedbackProgress(Progress):
    """Shows 0..1 as percent and stops when the user cancels."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def show(self, fraction: float) -> None:
        self._feedback.setProgress(100.0 * fraction)

    def stopped(self) -> bool:
        return bool(self._feedback.isCanceled())
