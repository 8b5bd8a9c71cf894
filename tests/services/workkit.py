"""Work done where the catalogue does it: in a task, while the main thread ticks."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsFeedback, QgsGeometry, QgsRectangle, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEventLoop, QTimer

from zoemzone_qgis.catalogue.model.entry import Entry, Words
from zoemzone_qgis.catalogue.municipality import Municipality
from zoemzone_qgis.errors import Fault

TICK_MS = 5


class Worker(QgsTask):
    """Calls a function in a worker."""

    def __init__(self, call: Callable[[], Any]) -> None:
        super().__init__("", QgsTask.Flag.CanCancel)
        self.call, self.result, self.error = call, None, None

    def run(self) -> bool:
        try:
            self.result = self.call()
        except Exception as error:
            self.error = error
        return True


class Clock:
    """Ticks on the main thread; ``stall_ms`` is the longest time that it could not."""

    def __init__(self) -> None:
        self.stall_ms = 0.0
        self._last = 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> Clock:
        self._last = time.perf_counter()
        self._timer.start(TICK_MS)
        return self

    def __exit__(self, *_: object) -> None:
        self._tick()
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.stall_ms = max(self.stall_ms, (now - self._last) * 1000 - TICK_MS)
        self._last = now


def stall_at_best(work: Callable[[], Any], runs: int = 8) -> float:
    """The longest stall while something is done, in the best of a few runs: what else this machine does only adds."""
    least = float("inf")
    for _ in range(runs):
        with Clock() as clock:
            work()
        least = min(least, clock.stall_ms)
        if least < 60:
            break
    return least


def wait_for(done: Callable[[], bool], seconds: float = 30.0) -> None:
    """Let the main thread work until something is so."""
    loop, timer, end = QEventLoop(), QTimer(), time.monotonic() + seconds

    def look() -> None:
        if done() or time.monotonic() > end:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(TICK_MS)
    if not done():
        loop.exec()
    timer.stop()
    assert done(), f"nothing came of it within {seconds:.0f} s"


def over(task: QgsTask) -> bool:
    """QGIS deletes a task that has ended."""
    return sip.isdeleted(task) or task.status() in (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)


def run_task(task: QgsTask, seconds: float = 30.0) -> None:
    """Run a task to its end."""
    ended: list[bool] = []
    task.taskCompleted.connect(lambda: ended.append(True))
    task.taskTerminated.connect(lambda: ended.append(False))
    QgsApplication.taskManager().addTask(task)
    wait_for(lambda: bool(ended), seconds)


def in_worker(call: Callable[[], Any], seconds: float = 30.0) -> Any:
    """What a function gives that is called in a worker; it raises what that raises."""
    worker = Worker(call)
    run_task(worker, seconds)
    if worker.error is not None:
        raise worker.error
    return worker.result


def fault_of(call: Callable[[], Any], seconds: float = 30.0) -> Fault:
    """The fault that a function raises in a worker."""
    worker = Worker(call)
    run_task(worker, seconds)
    assert isinstance(worker.error, Fault), worker.error or worker.result
    return worker.error


def cancelling(feedback: QgsFeedback, after_ms: int) -> None:
    QTimer.singleShot(after_ms, feedback.cancel)


def place(west: float = 180_000, south: float = 330_000, side: float = 1000, margin: float = 0) -> Municipality:
    """A square municipality."""
    box = QgsRectangle(west, south, west + side, south + side)
    return Municipality("'s-Vlek", "GM9903", QgsGeometry.fromRect(box), margin)


def entry(kind: str, address: str, layer: str = "", **more: Any) -> Entry:
    """An entry with as little as it needs."""
    told: dict[str, Any] = {"id": f"vlek-{kind}", "theme": "proef", "title": Words("Vlekken", "Spots")}
    return Entry(kind=kind, address=address, layer=layer, **(told | more))
