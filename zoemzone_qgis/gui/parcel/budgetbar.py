"""One line of the totals: what is spent, drawn against the budget, and the field in which the budget is filled in."""

from __future__ import annotations

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from ...i18n import translate
from ..widgets import SPACING, colour, note, paint
from .plantotals import Amount
from .words import euros

BUDGET_WIDTH = 125
_HEIGHT = 8
_NO_LIMIT = -1.0
_MOST = 1e9


class Bar(QWidget):
    """How far an amount reaches into a budget; red beyond it, with a line where the budget ends."""

    def __init__(self) -> None:
        super().__init__()
        self._amount, self._budget = 0.0, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_amount(self, amount: float, budget: float) -> None:
        """Draw another amount."""
        self._amount, self._budget = amount, budget
        self.update()

    @property
    def is_over(self) -> bool:
        """Whether more is spent than there is."""
        return self._amount > self._budget + 0.005

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(80, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, 0, self.width(), self.height())
        ground = QColor(self.palette().color(QPalette.ColorRole.Text))
        ground.setAlphaF(0.15)
        painter.setBrush(ground)
        painter.drawRoundedRect(whole, 3, 3)
        most = max(self._amount, self._budget)
        if most <= 0 or self._amount <= 0:
            return
        spent = QRectF(0, 0, self.width() * self._amount / most, self.height())
        painter.setBrush(colour("red" if self.is_over else "green", self.palette()))
        painter.drawRoundedRect(spent, 3, 3)
        if self.is_over:
            end = self.width() * self._budget / most
            painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
            painter.drawRect(QRectF(max(0.0, end - 1), 0, 2, self.height()))


class BudgetLine(QWidget):
    """A name, what is spent of the budget in words, the bar, and the field of the budget."""

    edited = pyqtSignal()

    def __init__(self, name: str, tip: str) -> None:
        super().__init__()
        self._name = QLabel(name)
        self.told = note()
        self.bar = Bar()
        self.field = QgsDoubleSpinBox()
        self.field.setRange(_NO_LIMIT, _MOST)
        self.field.setDecimals(0)
        self.field.setSingleStep(1000)
        self.field.setPrefix("€ ")
        self.field.setSpecialValueText(translate("Zoemzone", "no limit"))
        self.field.setClearValue(_NO_LIMIT, translate("Zoemzone", "no limit"))
        self.field.setKeyboardTracking(False)
        self.field.setToolTip(tip)
        self.field.setAccessibleName(tip)
        self.field.setGroupSeparatorShown(True)
        self.field.setMaximumWidth(BUDGET_WIDTH)
        self.field.clear()
        self.field.valueChanged.connect(self._on_edit)
        self._name.setBuddy(self.field)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(SPACING)
        layout.setVerticalSpacing(2)
        layout.addWidget(self._name, 0, 0)
        layout.addWidget(self.told, 0, 1)
        layout.addWidget(self.field, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.bar, 1, 0, 1, 2)
        layout.setColumnStretch(1, 1)

    def rename(self, name: str) -> None:
        """Another name."""
        self._name.setText(name)

    @property
    def budget(self) -> float | None:
        """What is filled in; None where there is no limit."""
        value = float(self.field.value())
        return None if value < 0 else value

    def show_budget(self, budget: float | None) -> None:
        """Fill in a budget, without telling that it was edited."""
        if budget != self.budget:
            self.field.blockSignals(True)
            self.field.setValue(_NO_LIMIT if budget is None else budget)
            self.field.blockSignals(False)

    def show_amount(self, amount: Amount) -> None:
        """Show what is spent, in words and as a bar."""
        budget = self.budget
        self.bar.setVisible(budget is not None)
        over = budget is not None and amount.mean > budget + 0.005
        text = _unbroken(euros(amount.mean))
        if budget is not None and over:
            more = _unbroken(euros(amount.mean - budget))
            text = translate("Zoemzone", "{cost} ({more} too much)").format(cost=text, more=more)
        self.told.setText(text)
        paint(self.told, "red" if over else "")
        self.told.setToolTip(
            translate("Zoemzone", "Between {low} and {high}").format(low=euros(amount.low), high=euros(amount.high))
        )
        self.bar.setToolTip(self.told.toolTip())
        self.bar.show_amount(amount.mean, budget or 0.0)

    def _on_edit(self) -> None:
        self.edited.emit()


def _unbroken(text: str) -> str:
    """An amount that stays on one line."""
    return text.replace(" ", "\u00a0")
