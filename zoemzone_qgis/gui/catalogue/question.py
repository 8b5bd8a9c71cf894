"""A question that waits in the dock for its answer, while QGIS goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..widgets import SPACING, note

Answer = tuple[str, Callable[[], object]]


class Question(QFrame):
    """One question at a time, with a button for each answer; a new one takes the place of the old."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ZoemzoneQuestion")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.label = note()
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        layout.addWidget(self.label)
        layout.addLayout(self._row)
        self.setVisible(False)

    def ask(self, text: str, answers: Sequence[Answer]) -> None:
        """Show a question; the first answer is the usual one."""
        self.clear()
        self.label.setText(text)
        for words, do in answers:
            button = QPushButton(words)
            button.clicked.connect(lambda checked=False, do=do: self._answer(do))
            self._row.addWidget(button)
            self.buttons.append(button)
        self.setVisible(True)
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """No question."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        self.setVisible(False)

    def _answer(self, do: Callable[[], object]) -> None:
        self.clear()
        do()
