"""Small parts that both tabs of the dock are built of; they follow the colours and the font of QGIS, light or dark."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPalette
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ..i18n import user_locale
from ..paths import ICONS

SPACING = 6
"""Pixels between the parts of a tab."""

# per state: on a light ground, on a dark one; each at least 3 : 1 against its ground
_COLOURS = {
    "green": ("#1a7f37", "#5fd07a"),
    "amber": ("#b35900", "#f2b24a"),
    "red": ("#c62828", "#ff8a80"),
    "grey": ("#6b6b6b", "#a8a8a8"),
    "blue": ("#1c5fa8", "#7db8f0"),
    "accent": ("#c98a00", "#f8bf2c"),
}


def is_dark(palette: QPalette) -> bool:
    """Whether the ground is darker than what is written on it.

    >>> is_dark(QPalette(QColor("black")))
    True
    """
    return palette.color(QPalette.ColorRole.Base).lightness() < palette.color(QPalette.ColorRole.Text).lightness()


def colour(name: str, palette: QPalette) -> QColor:
    """The colour of a state (green, amber, red, grey) or a mark (blue, accent) for the ground of a palette."""
    return QColor(_COLOURS[name][1 if is_dark(palette) else 0])


def icon(name: str) -> QIcon:
    """An icon of the plugin, ``resources/icons/<name>.svg``."""
    return QIcon(str(ICONS / f"{name}.svg"))


def tip(text: str) -> str:
    """A text for a tooltip, which reads markup where it believes to see some: shown as it is.

    >>> tip("Bomen"), tip("<b>Bomen</b>")
    ('Bomen', '<p>&lt;b&gt;Bomen&lt;/b&gt;</p>')
    """
    return f"<p>{escape(text)}</p>" if "<" in text else text


def number(value: float | None, decimals: int = 0) -> str:
    """A number as the user writes it; a dash where there is none."""
    if value is None or value != value:
        return "–"
    return str(QLocale(user_locale()).toString(float(value), "f", decimals))


def heading(text: str) -> QLabel:
    """A heading above a group of widgets."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setWordWrap(True)
    return label


def note(text: str = "", name: str = "") -> QLabel:
    """A text that wraps and can be copied; ``name`` is the colour of a state, for a warning."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)  # else the layout keeps room for the text as it would wrap in a narrow column
    label.setSizePolicy(policy)
    if name:
        paint(label, name)
    return label


def paint(label: QLabel, name: str) -> None:
    """Write a label in the colour of a state; "" writes it as all text."""
    if not name:
        label.setPalette(QPalette())
        return
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, colour(name, palette))
    label.setPalette(palette)


class Empty(QWidget):
    """What stands where there is nothing yet: why, and one thing to do about it."""

    def __init__(self, text: str, action: str = "", do: Callable[[], object] | None = None) -> None:
        super().__init__()
        self.label = note(text)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button: QPushButton | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACING, 4 * SPACING, 4 * SPACING, 4 * SPACING)
        layout.addStretch(1)
        layout.addWidget(self.label)
        if action:
            self.button = QPushButton(action)
            layout.addSpacing(SPACING)
            layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
            if do is not None:
                self.button.clicked.connect(lambda checked=False: do())
        layout.addStretch(2)

    def say(self, text: str) -> None:
        """Another reason."""
        self.label.setText(text)
