"""What is said of a layer beside its content: whose it is, what one may do with it, and of when it is."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QLineEdit, QWidget

from ...catalogue.model.entry import Entry
from ...i18n import translate
from .partnerentry import Papers

LICENCES = ("CC0 1.0", "CC BY 4.0", "CC BY-SA 4.0", "CC BY-NC 4.0", "ODbL 1.0", "Public Domain Mark 1.0")
MOST_SCALE_M = 10_000.0


class PapersForm(QWidget):
    """Owner, licence, date, contact role and working scale; one for all layers of a file."""

    changed = pyqtSignal()

    def __init__(self, day: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.owner, self.contact_role = QLineEdit(), QLineEdit()
        self.licence = _editable((*LICENCES, translate("Zoemzone", "only for partners of the project")))
        self.date = _editable((day,) if day else ())
        self.scale = QDoubleSpinBox()
        self.scale.setRange(0.0, MOST_SCALE_M)
        self.scale.setDecimals(1)
        self.scale.setSuffix(" m")
        self.scale.setSpecialValueText(translate("Zoemzone", "not known"))
        self.contact_role.setPlaceholderText(translate("Zoemzone", "a function, such as tree manager; no names"))
        self.date.lineEdit().setPlaceholderText(translate("Zoemzone", "such as 2026-05-15 or 2026"))
        self.owner.setPlaceholderText(translate("Zoemzone", "organisation"))
        rows = (
            (translate("Zoemzone", "Owner"), self.owner, translate("Zoemzone", "Whose data these are.")),
            (
                translate("Zoemzone", "Licence"),
                self.licence,
                translate("Zoemzone", "What others may do with the data. A red mark shows where it is not known."),
            ),
            (
                translate("Zoemzone", "Date"),
                self.date,
                translate("Zoemzone", "Day or year of the data, not of the file. The list holds the day of the file."),
            ),
            (
                translate("Zoemzone", "Contact (function)"),
                self.contact_role,
                translate("Zoemzone", "Who can be asked, as a function: no personal data are kept."),
            ),
            (
                translate("Zoemzone", "Working scale"),
                self.scale,
                translate("Zoemzone", "The smallest thing that can be seen in the data, in metres."),
            ),
        )
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, widget, tip in rows:
            widget.setToolTip(tip)
            form.addRow(label, widget)
        for edit in (self.owner, self.contact_role, self.licence.lineEdit(), self.date.lineEdit()):
            edit.textChanged.connect(lambda _: self.changed.emit())
        self.scale.valueChanged.connect(lambda _: self.changed.emit())

    def fill(self, entry: Entry, with_date: bool) -> None:
        """What an entry says; its date only where it is of the same file."""
        self.owner.setText(entry.owner)
        self.contact_role.setText(entry.contact_role)
        self.licence.setCurrentText(entry.licence)
        self.scale.setValue(entry.working_scale_m)
        if with_date:
            self.date.setCurrentText(entry.date)

    def papers(self) -> Papers:
        """What was filled in."""
        return Papers(
            owner=self.owner.text().strip(),
            licence=self.licence.currentText().strip(),
            date=self.date.currentText().strip(),
            contact_role=self.contact_role.text().strip(),
            working_scale_m=self.scale.value(),
        )


def _editable(items: tuple[str, ...]) -> QComboBox:
    """A box to type in, with what is common to choose from."""
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(["", *items])
    return box
