"""Progress of a model by what its steps take, where QGIS gives every step an equal share."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import Qt

from ..core.progress import Share

WEIGHTS = {
    "habitatmap": 48.0,
    "foragesurface": 5.0,
    "buildingblocks": 65.0,
    "corridorgaps": 17.0,
    "measureoptions": 144.0,
    "prioritymeasures": 110.0,
    "opportunitymap": 64.0,
    "comparemaps": 15.0,
    "advicereport": 30.0,
    "comparemunicipalities": 30.0,
}
"""Seconds of work that a step takes on a municipality of 100 km2 (benchmarks/chain.py); the last three guessed (E)."""
OTHER = 20.0


class WeighedFeedback(QgsProcessingFeedback):
    """Hands on what a model says; its progress, in equal parts for each step, becomes that of the weighed steps.

    It never goes back: a step that reports its own parts in another order stands still meanwhile.
    """

    def __init__(self, feedback: QgsProcessingFeedback, algorithms: Sequence[str]) -> None:
        super().__init__(False)
        self._feedback = feedback
        self._shares = Share([WEIGHTS.get(name, OTHER) for name in algorithms])
        self._most = 0.0
        # both may be told from another thread than the one this was made in, which has no loop of events
        direct = Qt.ConnectionType.DirectConnection
        self.progressChanged.connect(self._advance, direct)
        feedback.canceled.connect(self.cancel, direct)
        if feedback.isCanceled():
            self.cancel()

    def _advance(self, percent: float) -> None:
        weighed = 100.0 * self._shares.of(percent / 100.0)
        if weighed > self._most:
            self._most = weighed
            self._feedback.setProgress(weighed)

    def release(self) -> None:
        """No longer listen; the feedback that was handed in lives on."""
        self._feedback.canceled.disconnect(self.cancel)

    # ---- handed on ------------------------------------------------------------------------------
    def setProgressText(self, text: str) -> None:  # noqa: N802
        self._feedback.setProgressText(text)

    def pushInfo(self, info: str) -> None:  # noqa: N802
        self._feedback.pushInfo(info)

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        self._feedback.pushWarning(warning)

    def pushDebugInfo(self, info: str) -> None:  # noqa: N802
        self._feedback.pushDebugInfo(info)

    def pushCommandInfo(self, info: str) -> None:  # noqa: N802
        self._feedback.pushCommandInfo(info)

    def pushConsoleInfo(self, info: str) -> None:  # noqa: N802
        self._feedback.pushConsoleInfo(info)

    def pushFormattedMessage(self, html: str, text: str) -> None:  # noqa: N802
        self._feedback.pushFormattedMessage(html, text)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        self._feedback.reportError(error, fatalError)
