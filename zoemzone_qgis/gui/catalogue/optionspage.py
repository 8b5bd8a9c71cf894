"""The page of the plugin among the options of QGIS."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsFeedback
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QLocale, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ... import settings
from ...catalogue.model.checks import holds_login
from ...catalogue.model.entry import is_url
from ...catalogue.sources import CatalogueStore
from ...i18n import translate, user_locale
from ..tasks import Tasks, Work
from ..widgets import SPACING, heading, icon, note, paint
from .messages import TAG
from .reader import renewed
from .wording import day

OPTIONS_PAGE = "mOptionsPageZoemZone"
"""Object name of the page, by which QGIS opens its options there."""


class Changes(QObject):
    """Tells the dock, wherever it is, that other choices were written."""

    written = pyqtSignal()


CHANGES = Changes()


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time the options are opened."""

    def __init__(self) -> None:
        super().__init__(TAG, icon("zoemzone"))

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:  # noqa: N802
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """Where catalogues come from, where data goes, how long to wait."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(OPTIONS_PAGE)
        self._tasks = Tasks(self)
        self.address = QLineEdit(settings.CATALOGUE_ADDRESS.get())
        self.address.setPlaceholderText("https://")
        self.address.setAccessibleName(translate("Zoemzone", "Web address of a catalogue"))
        self.fetch = QPushButton(translate("Zoemzone", "Fetch now"))
        self.fetched = note()
        self.files = PlaceList(settings.CATALOGUE_FILES.get())
        self.timeout = _spin(settings.TIMEOUT_S, " s", 5)
        self.margin = _spin(settings.MARGIN_M, " m", 500)
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(settings.DATA_FOLDER.get())
        self.folder.lineEdit().setPlaceholderText(str(settings.profile_folder() / "data"))
        self.offline = QgsFileWidget()
        self.offline.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.offline.setConfirmOverwrite(False)
        self.offline.setFilter("GeoPackage (*.gpkg)")
        self.offline.setFilePath(settings.OFFLINE_FILE.get())
        self.offline.lineEdit().setPlaceholderText(str(settings.data_folder() / "offline.gpkg"))
        self.templates = QgsFileWidget()
        self.templates.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.templates.setFilePath(settings.TEMPLATE_FOLDER.get())
        self.templates.setToolTip(translate("Zoemzone", "Print layouts of your own (.qpt) in this folder are offered"))
        self.wrong = note("", "red")
        self._lay_out()
        self.fetch.clicked.connect(lambda checked=False: self.fetch_now())
        for signal in (
            self.address.textChanged,
            *(one.fileChanged for one in (self.folder, self.offline, self.templates)),
        ):
            signal.connect(lambda *ignored: self._validate())
        self._validate()
        self._show_date()

    def _lay_out(self) -> None:
        web = QHBoxLayout()
        web.addWidget(self.address, 1)
        web.addWidget(self.fetch)
        catalogues = QFormLayout()
        catalogues.addRow(translate("Zoemzone", "Web address"), web)
        catalogues.addRow("", self.fetched)
        catalogues.addRow(translate("Zoemzone", "Files and folders"), self.files)
        data = QFormLayout()
        data.addRow(translate("Zoemzone", "Folder for loaded layers"), self.folder)
        data.addRow(translate("Zoemzone", "GeoPackage of offline copies"), self.offline)
        data.addRow(translate("Zoemzone", "Folder with your own templates"), self.templates)
        data.addRow(translate("Zoemzone", "Margin around the municipality"), self.margin)
        data.addRow(translate("Zoemzone", "Wait for a source at most"), self.timeout)
        for form in (catalogues, data):
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(heading(translate("Zoemzone", "Catalogues of layers")))
        layout.addWidget(
            note(
                translate(
                    "Zoemzone",
                    "The catalogue that comes with the plugin is always there. A layer that stands in several"
                    " catalogues is taken from your files first, then from the web address.",
                )
            )
        )
        layout.addLayout(catalogues)
        layout.addSpacing(2 * SPACING)
        layout.addWidget(heading(translate("Zoemzone", "Data")))
        layout.addLayout(data)
        layout.addWidget(self.wrong)
        layout.addSpacing(2 * SPACING)
        layout.addWidget(heading(translate("Zoemzone", "Databases and logins")))
        layout.addWidget(
            note(
                translate(
                    "Zoemzone",
                    "PostGIS layers go through the PostgreSQL connections of QGIS: make one under Layer, Data Source"
                    " Manager, PostgreSQL, with an authentication configuration, and give it the name that stands in"
                    " the catalogue. Other logins are chosen per layer, with the right mouse button in the catalogue."
                    " The plugin keeps no passwords.",
                )
            )
        )
        layout.addStretch(1)

    def problems(self) -> list[str]:
        """What is wrong with the choices, in sentences."""
        found = []
        address = self.address.text().strip()
        if address and not (is_url(address) and address.lower().startswith(("https://", "http://"))):
            found.append(translate("Zoemzone", "The web address must start with https:// or http://."))
        elif holds_login(address):
            found.append(translate("Zoemzone", "The web address holds a password or key. Leave it out."))
        folder = self.folder.filePath().strip()
        if folder and (Path(folder).is_file() or not Path(folder).is_absolute()):
            found.append(translate("Zoemzone", "Folder for loaded layers: choose a folder by its full path."))
        templates = self.templates.filePath().strip()
        if templates and not Path(templates).is_dir():
            found.append(translate("Zoemzone", "Folder with your own templates: this folder is not there."))
        offline = self.offline.filePath().strip()
        if offline and (Path(offline).suffix.lower() != ".gpkg" or not Path(offline).is_absolute()):
            found.append(translate("Zoemzone", "Offline copies: choose a file by its full path that ends with .gpkg."))
        return found

    def isValid(self) -> bool:  # noqa: N802
        return not self.problems()

    def apply(self) -> None:
        if self.problems():
            return  # a newer QGIS asks isValid first; an older one must not write what is wrong
        settings.CATALOGUE_ADDRESS.set(self.address.text().strip())
        settings.CATALOGUE_FILES.set(tuple(self.files.places()))
        settings.TIMEOUT_S.set(self.timeout.value())
        settings.MARGIN_M.set(self.margin.value())
        settings.DATA_FOLDER.set(self.folder.filePath().strip())
        settings.OFFLINE_FILE.set(self.offline.filePath().strip())
        settings.TEMPLATE_FOLDER.set(self.templates.filePath().strip())
        CHANGES.written.emit()

    def fetch_now(self) -> None:
        """Fetch the catalogue behind the address as it stands on the page."""
        address = self.address.text().strip()
        store = CatalogueStore()
        self._say(translate("Zoemzone", "Fetching …"))
        self.fetch.setEnabled(False)

        def work(feedback: QgsFeedback) -> int:
            renewed(store, feedback, address)
            return next((len(one.entries) for one in store.sources if one.origin.kind == "remote"), 0)

        task = Work(translate("Zoemzone", "Catalogue of layers"), work)
        task.done.connect(
            lambda count: self._done(
                translate("Zoemzone", "Fetched: {count} layers, kept for when the address is down.").format(count=count)
            )
        )
        task.fault.connect(lambda text: self._done(text, "red"))
        self._tasks.start(task)

    def cancel(self) -> None:
        self._tasks.cancel()

    def _done(self, text: str, name: str = "green") -> None:
        if sip.isdeleted(self):
            return  # the options were closed meanwhile
        self.fetch.setEnabled(True)
        self._say(text, name)
        if name == "green" and self.address.text().strip() == settings.CATALOGUE_ADDRESS.get():
            CHANGES.written.emit()  # else the dock hears of it when the new address is applied

    def _say(self, text: str, name: str = "") -> None:
        self.fetched.setText(text)
        paint(self.fetched, name)
        self.fetched.setVisible(bool(text))

    def _show_date(self) -> None:
        """When the catalogue behind the address was fetched."""
        when = CatalogueStore().remote_date(settings.CATALOGUE_ADDRESS.get()) if self.address.text().strip() else None
        self._say(translate("Zoemzone", "Fetched on {day}.").format(day=day(when)) if when else "")

    def _validate(self) -> None:
        problems = self.problems()
        self.wrong.setText("\n".join(problems))
        self.wrong.setVisible(bool(problems))
        self.fetch.setEnabled(bool(self.address.text().strip()) and not problems)


class PlaceList(QWidget):
    """Files and folders, with buttons to add and remove."""

    changed = pyqtSignal()

    def __init__(self, places: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.addItems(list(places))
        self.list.setMaximumHeight(90)
        self.list.setAccessibleName(translate("Zoemzone", "Catalogue files and folders of partners"))
        file = QPushButton(translate("Zoemzone", "Add file …"))
        folder = QPushButton(translate("Zoemzone", "Add folder …"))
        self.remove = QPushButton(translate("Zoemzone", "Remove"))
        file.clicked.connect(lambda checked=False: self._ask(QFileDialog.FileMode.ExistingFiles))
        folder.clicked.connect(lambda checked=False: self._ask(QFileDialog.FileMode.Directory))
        self.remove.clicked.connect(lambda checked=False: self._remove())
        row = QHBoxLayout()
        for button in (file, folder, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addLayout(row)

    def places(self) -> list[str]:
        """What is listed."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def add(self, places: list[str]) -> None:
        """List more; what is listed already stays once."""
        self.list.addItems([place for place in dict.fromkeys(places) if place not in self.places()])
        self.changed.emit()

    def _remove(self) -> None:
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))
        self.changed.emit()

    def _ask(self, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, translate("Zoemzone", "Catalogue of a partner"))
        dialog.setFileMode(mode)
        if mode != QFileDialog.FileMode.Directory:
            dialog.setNameFilter("JSON (*.json)")
        dialog.filesSelected.connect(self.add)
        dialog.open()


def _spin(setting: settings.Number, unit: str, step: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(int(setting.least), int(setting.most))
    box.setSingleStep(step)
    box.setGroupSeparatorShown(True)
    box.setLocale(QLocale(user_locale()))
    box.setSuffix(unit)
    box.setValue(round(setting.get()))
    return box
