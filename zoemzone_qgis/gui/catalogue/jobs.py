"""What is under way, below the tree: each with its progress and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...i18n import translate
from ..widgets import SPACING, heading, icon, tip

MOST_HEIGHT = 160


class Elided(QLabel):
    """One line that is cut with dots where it does not fit; all of it in the tooltip."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._text = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str) -> None:
        """Another text."""
        self._text = text
        self.setToolTip(tip(text))
        self.setAccessibleName(text)
        self._fit()

    def full(self) -> str:
        """The text, uncut."""
        return self._text

    def resizeEvent(self, event: object) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        self.setText(metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, max(0, self.width())))


class JobRow(QWidget):
    """One job."""

    def __init__(self, title: str, cancel: Callable[[], object]) -> None:
        super().__init__()
        self.title = title
        self.label = Elided(translate("Zoemzone", "{title}: waiting for its turn").format(title=title))
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setValue(0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName(title)
        self.button = QToolButton()
        self.button.setIcon(icon("dock_cancel"))
        self.button.setIconSize(QSize(16, 16))
        self.button.setAutoRaise(True)
        stop = translate("Zoemzone", "Cancel {title}").format(title=title)
        self.button.setToolTip(tip(stop))
        self.button.setAccessibleName(stop)
        self.button.clicked.connect(lambda checked=False: self._stop(cancel))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.bar, 1, 0)
        grid.addWidget(self.button, 0, 1, 2, 1)
        grid.setColumnStretch(0, 1)

    def _stop(self, cancel: Callable[[], object]) -> None:
        self.button.setEnabled(False)
        self.label.say(translate("Zoemzone", "{title}: stopping").format(title=self.title))
        cancel()

    def tell(self, percent: float, text: str) -> None:
        """How far it is; below 0 nobody knows."""
        if percent < 0:
            self.bar.setRange(0, 0)
        else:
            self.bar.setRange(0, 100)
            self.bar.setValue(min(100, round(percent)))
        if self.button.isEnabled():
            self.label.say(f"{self.title}: {text}" if text else self.title)


class JobList(QFrame):
    """All jobs; hidden where there is none."""

    emptied = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ZoemzoneJobs")
        self._rows: dict[str, JobRow] = {}
        self.count = heading("")
        self.all = QPushButton(translate("Zoemzone", "Cancel all"))
        self.all.clicked.connect(lambda checked=False: self.cancel_all())
        head = QHBoxLayout()
        head.addWidget(self.count, 1)
        head.addWidget(self.all)
        inner = QWidget()
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(SPACING)
        self._list.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addLayout(head)
        layout.addWidget(self._scroll)
        self.setVisible(False)

    def keys(self) -> list[str]:
        """The jobs under way."""
        return list(self._rows)

    def row(self, key: str) -> JobRow | None:
        """The row of a job."""
        return self._rows.get(key)

    def add(self, key: str, title: str, cancel: Callable[[], object]) -> None:
        """Another job."""
        self.end(key)
        row = JobRow(title, cancel)
        self._rows[key] = row
        self._list.insertWidget(self._list.count() - 1, row)
        self._show()

    def tell(self, key: str, percent: float, text: str = "") -> None:
        """How far a job is; one that has ended says nothing."""
        row = self._rows.get(key)
        if row is not None and not sip.isdeleted(row):  # a worker may speak after the dock is gone
            row.tell(percent, text)

    def end(self, key: str) -> None:
        """A job is over."""
        row = self._rows.pop(key, None)
        if row is None or sip.isdeleted(row):
            return
        self._list.removeWidget(row)
        row.setParent(None)
        row.deleteLater()
        self._show()
        if not self._rows:
            self.emptied.emit()

    def cancel_all(self) -> None:
        """Stop all; each goes when it has ended."""
        for row in list(self._rows.values()):
            if row.button.isEnabled():
                row.button.click()

    def _show(self) -> None:
        many = len(self._rows)
        self.count.setText(translate("Zoemzone", "Under way: {count}").format(count=many))
        self.all.setVisible(many > 1)
        self.setVisible(many > 0)  # before it is measured: what is hidden has no font yet
        high = sum(row.sizeHint().height() + SPACING for row in self._rows.values())
        self._scroll.setFixedHeight(min(MOST_HEIGHT, max(high, 1)))
