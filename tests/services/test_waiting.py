"""Downloads that wait for a slow service leave QGIS's workers to others."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsTask

from tests.smoke.slowserver import SlowServer
from zoemzone_qgis.catalogue.loading import LoadTask

from .loadkit import core, entry, work_until


def test_a_question_is_answered_while_downloads_wait(tmp_path: Path) -> None:
    """QGIS runs as many tasks as there are processors; here there are more downloads than that."""
    manager = QgsApplication.taskManager()
    pool = manager.threadPool()
    most = pool.maxThreadCount()
    answered: list[bool] = []
    with SlowServer() as server:
        loads = [LoadTask(entry("oaf", server.url, "slow", id=f"slow-{n}"), core(), tmp_path) for n in range(most + 1)]
        for task in loads:
            manager.addTask(task)
        work_until(lambda: server.begun >= most, 20)
        question = QgsTask.fromFunction("a question", lambda task: answered.append(True))
        manager.addTask(question)
        work_until(lambda: bool(answered), 5)
        assert server.open >= most
        for task in loads:
            task.cancel()
        work_until(lambda: manager.countActiveTasks() == 0, 20)
    work_until(lambda: pool.activeThreadCount() <= 0, 10)
    assert (pool.activeThreadCount(), pool.maxThreadCount()) == (0, most)
