"""Room in a low window: the chart and what a measure changes stay in sight, and the window need not be higher."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QSizePolicy, QSplitter, QWidget

from .measurelist import LEAST_ROWS, MOST_ROWS
from .seasons import SeasonChart
from .trying import Trying

LOW_PX = 640
"""Sheet and measures together; below this they do not both show whole."""
EDGE_PX, LEAST_PX, LEAST_LOWER_PX = 6, 60, 130
SETTLE_MS = 60


def scrolled(page: QWidget) -> QScrollArea:
    """A page that scrolls down, never sideways."""
    return _bare(QScrollArea(), page)


class Lowered(QScrollArea):
    """As high as its page where there is room, and scrolling where there is not: a long form must not make the window
    of QGIS higher than the screen."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        _bare(self, page)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:  # noqa: N802
        page = self.widget()
        return page.sizeHint().boundedTo(page.maximumSize())  # a closed group says how high it is by its maximum

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.widget().minimumSizeHint().width(), min(self.sizeHint().height(), LEAST_PX))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def _bare(area: QScrollArea, page: QWidget) -> QScrollArea:
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


class Room(QObject):
    """Divides the splitter of sheet and measures, as long as the user has not moved it by hand.

    While a measure is tried in a low window, the sheet keeps the height of its chart, which is scrolled into sight, and
    the list shows fewer rows, so that what the measure changes comes nearer.
    """

    def __init__(self, split: QSplitter, chart: SeasonChart, trying: Trying) -> None:
        super().__init__(split)
        self._split, self._chart, self._trying = split, chart, trying
        self._by_hand = False
        split.splitterMoved.connect(self._moved)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._divide)

    def divide(self) -> None:
        """Something else is tried, or the effect of it is known."""
        tight = self._split.height() < LOW_PX and bool(self._trying.drafts())
        self._trying.list.show_rows(LEAST_ROWS if tight else MOST_ROWS)
        self._timer.start(0)  # after the layout of what was just shown

    def _moved(self, *_: int) -> None:
        self._by_hand = True

    def _divide(self) -> None:
        if self._timer.interval() == 0:
            self._timer.start(SETTLE_MS)  # once more: texts that wrap are laid out in several steps
        every, tried = sum(self._split.sizes()), bool(self._trying.drafts())
        if not self._by_hand:
            upper = every // 2
            if tried and self._split.height() < LOW_PX:
                upper = min(self._chart.height() + EDGE_PX, every - LEAST_LOWER_PX)
            self._split.setSizes([upper, every - upper])
        area = self._split.widget(0)
        if not isinstance(area, QScrollArea):
            return
        if tried and self._chart.isVisible():
            area.ensureWidgetVisible(self._chart, 0, EDGE_PX // 2)
        elif not tried:
            area.verticalScrollBar().setValue(0)
