"""What the plan asks of the user: files, names, yes or no."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from ... import settings
from ...i18n import translate
from .planholder import free_path


class Asker:
    """Asks with the dialogs of the system. None where the user cancels."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def yes(self, question: str) -> bool:
        """A question that is answered by yes or no; no is the safe answer."""
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._parent, translate("Zoemzone", "Plan"), question, buttons.Yes | buttons.No, buttons.No
        )
        return bool(answer == buttons.Yes)

    def file_to_open(self) -> Path | None:
        """Which plan to open; begins where the last one was."""
        title = translate("Zoemzone", "Open a plan")
        last = settings.PLAN_FILE.get()
        path, _ = QFileDialog.getOpenFileName(self._parent, title, last, "GeoPackage (*.gpkg)")
        return Path(path) if path else None

    def file_to_save(self, title: str, name: str, kinds: str = "GeoPackage (*.gpkg)") -> Path | None:
        """Where to write something; the dialog asks before it overwrites."""
        last = settings.PLAN_FILE.get()
        proposed = Path(last).with_name(f"{name}.gpkg") if last and Path(last).parent.is_dir() else free_path(name)
        proposed.parent.mkdir(parents=True, exist_ok=True)
        path, _ = QFileDialog.getSaveFileName(self._parent, title, str(proposed), kinds)
        if not path:
            return None
        found = Path(path)
        return found if found.suffix else found.with_name(found.name + ".gpkg")
