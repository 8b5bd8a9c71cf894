"""Questions to a study, put to it in the background one at a time: the newest of a kind counts."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import Cancelled
from ...core.progress import Progress
from ...errors import sentence

Work = Callable[[Progress], Any]
LONGEST_S = 3.0
"""For a worker to hear that it must stop."""
FIRST = 1000  # priority among the tasks of QGIS: a question is waited for


class TaskProgress(Progress):
    """The progress of a task of QGIS."""

    def __init__(self, task: QgsTask) -> None:
        self._task = task

    def show(self, fraction: float) -> None:
        self._task.setProgress(100.0 * min(1.0, max(0.0, fraction)))

    def stopped(self) -> bool:
        return bool(self._task.isCanceled())


class Job(QgsTask):
    """Work on a worker thread; its answer, or the sentence that says why there is none, when it is done."""

    def __init__(self, title: str, work: Work, done: Callable[[Job], None], hidden: bool) -> None:
        flags = QgsTask.Flag.CanCancel
        if hidden:
            flags |= QgsTask.Flag.Hidden | QgsTask.Flag.Silent
        super().__init__(title, flags)
        self._work: Work | None = work
        self._done = done
        self.answer: Any = None
        self.fault = ""
        self.cancelled = False
        self.over = Event()

    def run(self) -> bool:
        """On the worker; never raises, because QGIS would show that as a fault of Python."""
        try:
            if self._work is not None:
                self.answer = self._work(TaskProgress(self))
        except Cancelled:
            self.cancelled = True
        except Exception as error:
            self.fault = sentence(error)
        finally:
            self.over.set()
        return not (self.cancelled or self.fault)

    def finished(self, result: bool) -> None:
        """On the main thread."""
        self._work = None
        self._done(self)


class Questions(QObject):
    """Asks one thing at a time, because a study answers one worker at a time.

    A new question of a kind takes the place of the one before: that is cancelled, and its answer is not sent any more.
    Kinds wait for each other in the order of their first question. ``busy`` says whether anything is under way.
    """

    answered = pyqtSignal(str, object)
    failed = pyqtSignal(str, str)
    progressed = pyqtSignal(str, float)
    busy = pyqtSignal(bool)

    def __init__(self, title: str, hidden: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title, self._hidden = title, hidden
        self._waiting: dict[str, Work] = {}
        self._kind = ""
        self._job: Job | None = None
        self._wanted = False  # the running question's answer is still of use

    @property
    def pending(self) -> bool:
        """Whether a question is under way whose answer will be sent."""
        return bool(self._waiting) or (self._job is not None and self._wanted)

    def holds(self, kind: str) -> bool:
        """Whether a question of a kind waits or is under way."""
        return kind in self._waiting or (self._job is not None and self._kind == kind and self._wanted)

    def ask(self, kind: str, work: Work) -> None:
        """Put a question; an older one of its kind falls away."""
        self._waiting[kind] = work
        if self._job is not None and self._kind == kind:
            self._drop()
        self._next()
        self.busy.emit(True)

    def forget(self, *kinds: str) -> None:
        """Let questions of some kinds fall away, of all where none is named."""
        for kind in kinds or tuple(self._waiting):
            self._waiting.pop(kind, None)
        if self._job is not None and (not kinds or self._kind in kinds):
            self._drop()
        if not self.pending:
            self.busy.emit(False)

    def stop(self) -> None:
        """Let everything fall away, and wait until the worker has heard it: QGIS may be about to take down what it
        reads from."""
        self.forget()
        job = self._job
        if job is not None and not sip.isdeleted(job) and job.status() == QgsTask.TaskStatus.Running:
            job.over.wait(LONGEST_S)

    def _drop(self) -> None:
        self._wanted = False
        if self._job is not None and not sip.isdeleted(self._job):
            self._job.cancel()

    def _next(self) -> None:
        if self._job is not None or not self._waiting:
            return
        self._kind = next(iter(self._waiting))
        work = self._waiting.pop(self._kind)
        self._wanted = True
        self._job = Job(self._title, work, self._over, self._hidden)  # kept: QGIS does not run a task Python let go
        self._job.progressChanged.connect(self._show)
        QgsApplication.taskManager().addTask(self._job, FIRST)

    def _show(self, percent: float) -> None:
        if self._wanted:
            self.progressed.emit(self._kind, percent)

    def _over(self, job: Job) -> None:
        """The running question is done; sent by QGIS, which may be after we were let go."""
        if sip.isdeleted(self) or job is not self._job:
            return
        kind, wanted = self._kind, self._wanted
        self._job, self._wanted, self._kind = None, False, ""
        self._next()
        if wanted and not job.cancelled:
            if job.fault:
                self.failed.emit(kind, job.fault)
            else:
                self.answered.emit(kind, job.answer)
        elif wanted:
            self.failed.emit(kind, "")  # stopped in QGIS's own list of tasks
        if not self.pending:
            self.busy.emit(False)
