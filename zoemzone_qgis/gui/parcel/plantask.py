"""A copy of a plan, written in the background."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ...errors import sentence
from ...i18n import translate
from .planfile import Content, Facts, write_plan


class CopyTask(QgsTask):
    """Writes a plan as it stood when the task was made. Sends ``done`` with the path or ``failed`` with a sentence, and
    always ``ended``, on the main thread. Keep a reference until then."""

    done = pyqtSignal(str)
    failed = pyqtSignal(str)
    ended = pyqtSignal()

    def __init__(self, path: Path, facts: Facts, content: Content) -> None:
        super().__init__(translate("Zoemzone", "Copy of the plan {name}").format(name=facts.name))
        self._path, self._facts, self._content = path, facts, content
        self._error = ""

    def run(self) -> bool:
        """On the worker."""
        try:
            self._path = write_plan(self._path, self._facts, self._content)
        except Exception as error:  # whatever happens must become a sentence: a task may not raise
            self._error = sentence(error)
            return False
        return True

    def finished(self, result: bool) -> None:
        """On the main thread."""
        if result:
            self.done.emit(str(self._path))
        elif self._error:
            self.failed.emit(self._error)
        self.ended.emit()
