"""Which field of a partner's layer holds what the analysis asks for: a row for each, with a few values."""

from __future__ import annotations

import html
from collections.abc import Mapping

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...catalogue.model.partner import PartnerField, PartnerType
from ...catalogue.partnerfile import Part, shortened
from ...i18n import translate, user_locale
from ..widgets import SPACING, note, number, paint

LONGEST_VALUES = 60


class FieldMapping(QWidget):
    """A combo box for each field of a type."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._part: Part | None = None
        self.boxes: dict[str, QComboBox] = {}
        self._values: dict[str, QLabel] = {}

    def show_type(self, kind: PartnerType, part: Part, field_map: Mapping[str, str]) -> None:
        """The rows of a type for a layer, filled in with a mapping."""
        self._clear()
        self._part = part
        labels = [self._label(field) for field in kind.fields]
        width = max((label.sizeHint().width() for label in labels), default=0)
        for field, label in zip(kind.fields, labels, strict=True):
            box, values, row = self._box(field, part), note(), QWidget()
            label.setFixedWidth(width)
            label.setBuddy(box)
            paint(values, "grey")
            values.setContentsMargins(width + SPACING, 0, 0, 0)
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(SPACING)
            line.addWidget(label)
            line.addWidget(box, 1)
            self._column.addWidget(row)
            self._column.addWidget(values)
            self.boxes[field.name], self._values[field.name] = box, values
            box.setCurrentIndex(max(0, box.findData(field_map.get(field.name, ""))))
            self._show_values(field.name)
            box.currentIndexChanged.connect(lambda _, name=field.name: self._chosen(name))

    def field_map(self) -> dict[str, str]:
        """Required field -> field of the layer, for those that were chosen."""
        return {name: str(box.currentData()) for name, box in self.boxes.items() if box.currentData()}

    # ---- rows -----------------------------------------------------------------------------------
    def _clear(self) -> None:
        while self._column.count():
            widget = self._column.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        self.boxes, self._values = {}, {}

    @staticmethod
    def _label(field: PartnerField) -> QLabel:
        meaning = field.meaning.text(user_locale())
        label = QLabel(field.name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setToolTip(f"<p>{html.escape(meaning)}</p>")
        label.setAccessibleDescription(meaning)
        return label

    @staticmethod
    def _box(field: PartnerField, part: Part) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(field.name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(14)
        box.addItem(translate("Zoemzone", "– not there –"), "")
        for one in part.fields:
            box.addItem(shortened(one.name, LONGEST_VALUES), one.name)
        return box

    def _chosen(self, name: str) -> None:
        self._show_values(name)
        self.changed.emit()

    def _show_values(self, name: str) -> None:
        """A few values of the chosen field, and how far it is filled in."""
        part, actual = self._part, str(self.boxes[name].currentData() or "")
        if part is None or not actual:
            self._values[name].setVisible(False)
            return
        self._values[name].setVisible(True)
        share = 100.0 * part.filled.get(actual, 0.0)
        values = shortened(part.values(actual), LONGEST_VALUES)
        text = translate("Zoemzone", "{pct} % filled in: {values}") if values else translate("Zoemzone", "empty")
        self._values[name].setText(text.format(pct=number(share), values=values))
