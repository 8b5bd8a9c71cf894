"""Work beside the main thread: started, kept until it has ended, and cancelled together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsFeedback, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import Cancelled
from ..errors import sentence

SOON = 10
_kept: set[QgsTask] = set()
"""A task without a reference from Python never runs; one that its dock has left must still end."""


class Work(QgsTask):
    """Calls a function in a worker and hands over what it gives, or the sentence of what went wrong."""

    done = pyqtSignal(object)
    fault = pyqtSignal(str)

    def __init__(self, text: str, work: Callable[[QgsFeedback], Any], hidden: bool = False) -> None:
        flags = QgsTask.Flag.CanCancel
        super().__init__(text, flags | QgsTask.Flag.Hidden if hidden else flags)
        self._work, self._feedback = work, QgsFeedback()
        self._result: Any = None
        self._problem = ""

    def run(self) -> bool:
        try:
            self._result = self._work(self._feedback)
        except Cancelled:
            return False
        except Exception as error:  # whatever it is, the user gets a sentence and QGIS goes on
            self._problem = sentence(error)
            return False
        return not self.isCanceled()

    def cancel(self) -> None:
        self._feedback.cancel()
        super().cancel()

    def finished(self, result: bool) -> None:
        if result:
            self.done.emit(self._result)
        elif self._problem and not self.isCanceled():
            self.fault.emit(self._problem)


class Tasks(QObject):
    """The tasks of one widget."""

    ended = pyqtSignal(object)
    """A task is over, whatever came of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[QgsTask] = []

    def start(self, task: QgsTask) -> QgsTask:
        """Hand a task to QGIS, at the next turn of the main thread: many that are asked at once do not hold it up."""
        _kept.add(task)
        self._running.append(task)
        task.taskCompleted.connect(lambda: self._end(task))
        task.taskTerminated.connect(lambda: self._end(task))
        QTimer.singleShot(0, lambda: self._begin(task))
        return task

    def _begin(self, task: QgsTask) -> None:
        if task in _kept and not sip.isdeleted(task):  # else it was cancelled meanwhile
            # QGIS runs as many tasks as there are processors: ours, which are short, go before downloads that wait
            QgsApplication.taskManager().addTask(task, SOON if isinstance(task, Work) else 0)

    def running(self) -> list[QgsTask]:
        """Those that have not ended."""
        return list(self._running)

    def cancel(self) -> None:
        """Cancel all; they end by themselves, and are kept until they have."""
        for task in self.running():
            if not sip.isdeleted(task):
                task.cancel()

    def _end(self, task: QgsTask) -> None:
        _kept.discard(task)
        if sip.isdeleted(self):
            return
        if task in self._running:
            self._running.remove(task)
        self.ended.emit(task)
