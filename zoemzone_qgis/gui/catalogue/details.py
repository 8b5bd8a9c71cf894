"""All that is known of a layer, in a window that can stay open, and the login of a source."""

from __future__ import annotations

from datetime import datetime
from html import escape

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ...catalogue.model.entry import Entry
from ...catalogue.model.state import State
from ...i18n import translate, user_locale
from ..widgets import note
from . import wording
from .logins import keep_login, login_of
from .tooltip import facts


def details(entry: Entry, state: State, copied: datetime | None) -> str:
    """The facts as a page. All that a catalogue says is escaped."""
    rows = [*facts(entry, state, copied), (translate("Zoemzone", "Address"), entry.place)]
    wanted = (
        (translate("Zoemzone", "Coordinate system"), entry.crs),
        (translate("Zoemzone", "Required fields"), ", ".join(entry.required_fields)),
        (translate("Zoemzone", "Fields"), ", ".join(entry.fields)),
        (translate("Zoemzone", "Licence text"), entry.licence_url),
        (translate("Zoemzone", "Note"), entry.note),
    )
    rows += [(name, text) for name, text in wanted if text]
    table = "".join(
        f"<tr><td style='padding:2px 10px 2px 0'><b>{escape(name)}</b></td><td>{escape(text)}</td></tr>"
        for name, text in rows
        if text
    )
    abstract = escape(entry.abstract.text(user_locale()))
    return f"<h3>{escape(wording.title(entry))}</h3><p>{abstract}</p><table>{table}</table>"


class DetailsDialog(QDialog):
    """Reads only."""

    def __init__(self, entry: Entry, state: State, copied: datetime | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(wording.title(entry))
        self.resize(480, 420)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setHtml(details(entry, state, copied))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)


class LoginDialog(QDialog):
    """Which authentication configuration of QGIS a source is asked with; its id alone is kept, here in QGIS."""

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Zoemzone", "Login"))
        self._entry = entry
        self.choice = QgsAuthConfigSelect()
        self.choice.setConfigId(login_of(entry))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        text = translate(
            "Zoemzone", "Login for {title}. QGIS keeps name and password; the plugin only remembers which."
        )
        layout.addWidget(note(text.format(title=wording.title(entry))))
        layout.addWidget(self.choice)
        layout.addWidget(buttons)

    def accept(self) -> None:
        keep_login(self._entry, self.choice.configId())
        super().accept()
