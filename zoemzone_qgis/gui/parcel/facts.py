"""Rows of a name and what it is, which wrap to the width of the dock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from ..widgets import paint


def plain_tip(text: str) -> str:
    """A text as a tooltip shows it: one that looks like HTML would be read as such, and vanish."""
    return f"<span>{escape(text)}</span>" if "<" in text else text


class Title(QLabel):
    """A name on one line, large; one that is too long for it is cut in the middle, and whole in the tooltip."""

    LARGER = 1.2

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * self.LARGER)
        self.setFont(font)

    def show_name(self, name: str) -> None:
        """Another name."""
        self._name = name
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideMiddle, max(40, self.width())))


@dataclass(frozen=True)
class Fact:
    """One row; ``colour`` is that of a state, ``link`` makes the text one that can be clicked."""

    name: str
    text: str
    tip: str = ""
    colour: str = ""
    link: str = ""


class Facts(QWidget):
    """The rows; ``followed`` sends the link that was clicked."""

    followed = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._labels: list[tuple[QLabel, QLabel]] = []

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Other rows; labels are used again, so that nothing flickers."""
        while len(self._labels) < len(facts):
            self._labels.append(self._row(len(self._labels)))
        for place, (name, value) in enumerate(self._labels):
            shown = place < len(facts)
            name.setVisible(shown)
            value.setVisible(shown)
            if not shown:
                continue
            fact = facts[place]
            name.setText(fact.name)
            if fact.link:
                value.setTextFormat(Qt.TextFormat.RichText)
                value.setText(f'<a href="{escape(fact.link)}">{escape(fact.text)}</a>')
            else:
                value.setTextFormat(Qt.TextFormat.PlainText)
                value.setText(fact.text)
            value.setToolTip(plain_tip(fact.tip))
            name.setToolTip(plain_tip(fact.tip))
            value.setAccessibleName(f"{fact.name}: {fact.text}")
            paint(value, fact.colour)

    def texts(self) -> dict[str, str]:
        """What is shown, by name."""
        return {name.text(): value.text() for name, value in self._labels if not name.isHidden()}

    def _row(self, place: int) -> tuple[QLabel, QLabel]:
        name, value = QLabel(), QLabel()
        name.setWordWrap(True)
        name.setFixedWidth(96)
        name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        name.setEnabled(True)
        value.setWordWrap(True)
        value.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        value.linkActivated.connect(self.followed)
        self._grid.addWidget(name, place, 0)
        self._grid.addWidget(value, place, 1)
        return name, value
