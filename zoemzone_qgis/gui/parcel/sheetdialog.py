"""What the sheet of a parcel is for and where it goes."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QFileInfo
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ... import settings
from ...i18n import translate
from ...report.sheet.content import Beside, sheet_page
from ..widgets import note
from .export import Subject, Wishes
from .fund import applicants
from .planholder import free_path


class SheetDialog(QDialog):
    """Asks for the title, the applicant and the file."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Zoemzone", "Sheet of this parcel"))
        self.setMinimumWidth(460)
        self.title = QLineEdit(sheet_page(subject.parcel, subject.sheet, subject.effect, Beside()).title)
        self.applicant = QComboBox()
        for key, name in applicants().items():
            self.applicant.addItem(name, key)
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter("PDF (*.pdf);;HTML (*.html)")
        self.file.setDialogTitle(translate("Zoemzone", "Sheet of this parcel"))
        self.file.setFilePath(str(_proposed(subject)))
        self.file.fileChanged.connect(self._check)
        form = QFormLayout()
        form.addRow(translate("Zoemzone", "Title"), self.title)
        form.addRow(translate("Zoemzone", "Applicant to the fund"), self.applicant)
        form.addRow(translate("Zoemzone", "File (PDF or HTML)"), self.file)
        self.problem = note("", "red")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(
            note(
                translate(
                    "Zoemzone",
                    "One page of A4 for the fund or the alderman: the map as you see it now, what bees lack here, the "
                    "measures with their cost and gain, and a list of what to check.",
                )
            )
        )
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        self._check()

    def wishes(self) -> Wishes:
        """What was filled in."""
        return Wishes(self._path(), self.title.text().strip(), str(self.applicant.currentData() or ""))

    def _path(self) -> Path:
        path = Path(self.file.filePath().strip())
        return path if path.suffix else path.with_name(path.name + ".pdf")

    def _check(self) -> None:
        """Only a file that can be made can be accepted."""
        text = self.file.filePath().strip()
        path = self._path() if text else Path()
        told = ""
        if text and path.suffix.lower() not in (".pdf", ".html", ".htm"):
            told = translate("Zoemzone", "The name of the file must end in .pdf or .html.")
        elif text and not QFileInfo(str(path.parent)).isWritable():
            told = translate("Zoemzone", "Nothing can be written in that folder. Choose another one.")
        self.problem.setText(told)
        self.problem.setVisible(bool(told))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(text) and not told)


def _proposed(subject: Subject) -> Path:
    """Beside the plan that was open last, named after the parcel."""
    name = translate("Zoemzone", "Sheet {parcel}").format(parcel=subject.parcel.name[:60])
    free = free_path(name)
    last = settings.PLAN_FILE.get()
    folder = Path(last).parent if last and Path(last).parent.is_dir() else free.parent
    return folder / free.with_suffix(".pdf").name
