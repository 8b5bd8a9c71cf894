"""The dialog of a partner's file: its layers, what each is and lacks, and the catalogue file they are kept in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...catalogue.model.entry import Entry
from ...catalogue.partnerfile import shortened
from ...catalogue.partnerkinds import OTHER
from ...catalogue.partnermemory import remembered
from ...i18n import translate
from ..widgets import SPACING, heading, note
from .looking import LookedAt
from .papers import PapersForm
from .partform import PartForm, first_type
from .partnerentry import Described, file_day

WIDTH, HEIGHT, NARROW = 620, 780, 180


class Page(QWidget):
    """As high as its texts are at the width that it has; by itself Qt takes their height at the narrowest."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(super().minimumSizeHint().width(), 0)


class PartnerDialog(QDialog):
    """Describes what was dropped. ``wanted`` is emitted when the user is done; nothing is written here."""

    wanted = pyqtSignal()

    def __init__(
        self,
        looked_at: LookedAt,
        entries: Sequence[Entry],
        keep_in: Path,
        slot: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        file = looked_at.file
        self.setObjectName("ZoemzonePartnerDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Zoemzone", "Layer of a partner"))
        self.file, self._seen = file, looked_at.seen
        self._before = [remembered(file, part, entries) for part in file.parts]
        self._slots = [entry for entry in entries if entry.is_slot]
        self._made: dict[int, PartForm] = {}
        self.papers = PapersForm(file_day(file.path))
        self.layers = QListWidget()
        self.keep_in = QgsFileWidget()
        self.keep_in.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.keep_in.setConfirmOverwrite(False)  # a layer is added to the file, which stays as it is
        self.keep_in.setFilter(translate("Zoemzone", "Catalogue files (*.json)"))
        self.keep_in.setFilePath(str(keep_in))
        self._fill_papers()
        self._build(Path(file.path).name)
        self.form(0).setVisible(True)
        self.papers.changed.connect(self._papers_changed)
        if slot:
            self.form(0).take_slot(slot)
        self._look_at_button()

    def _fill_papers(self) -> None:
        """Of the very same file, else of one with the same fields."""
        known = sorted((one for one in self._before if one is not None), key=lambda one: not one.is_same)
        if known:
            self.papers.fill(known[0].entry, with_date=known[0].is_same)

    # ---- forms ----------------------------------------------------------------------------------
    def form(self, place: int) -> PartForm:
        """The form of a layer, made when it is first asked for: a file may hold dozens of layers."""
        if place not in self._made:
            part, before = self.file.parts[place], self._before[place]
            made = PartForm(self.file, part, self._seen[place], before, self._slots)
            made.setVisible(False)
            made.use(self.papers.papers())
            made.changed.connect(self._look_at_button)
            self._column.insertWidget(0, made)
            self._made[place] = made
        return self._made[place]

    @property
    def forms(self) -> list[PartForm]:
        """The forms of all layers."""
        return [self.form(place) for place in range(len(self.file.parts))]

    # ---- layout ---------------------------------------------------------------------------------
    def _build(self, name: str) -> None:
        self.resize(WIDTH + (NARROW if len(self.file.parts) > 1 else 0), HEIGHT)
        ok = QDialogButtonBox.StandardButton.Ok
        self.buttons = QDialogButtonBox(ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(ok).setText(translate("Zoemzone", "Keep and load"))
        self.buttons.accepted.connect(self._done)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACING)
        layout.addWidget(heading(shortened(name)))
        layout.addWidget(self._middle(), 1)
        row = QHBoxLayout()
        row.addWidget(note(translate("Zoemzone", "Keep in the catalogue file")), 1)
        row.addWidget(self.keep_in, 3)
        layout.addLayout(row)
        layout.addWidget(self.buttons)

    def _middle(self) -> QWidget:
        page = Page()
        self._column = column = QVBoxLayout(page)
        column.addWidget(heading(translate("Zoemzone", "Whose data, of when")))
        column.addWidget(self.papers)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(page)
        if len(self.file.parts) == 1:
            return scroll
        for place in range(len(self.file.parts)):
            self._list(place)
        self.layers.setCurrentRow(0)
        self.layers.currentRowChanged.connect(self._show_page)
        self.layers.itemChanged.connect(lambda _: self._look_at_button())
        splitter = QSplitter()
        splitter.addWidget(self.layers)
        splitter.addWidget(scroll)
        splitter.setSizes([NARROW, WIDTH])
        splitter.setStretchFactor(1, 1)
        return splitter

    def _list(self, place: int) -> None:
        item = QListWidgetItem(self.file.parts[place].name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        useful = first_type(self.file.parts[place], self._seen[place], self._before[place]) != OTHER
        item.setCheckState(Qt.CheckState.Checked if useful else Qt.CheckState.Unchecked)
        self.layers.addItem(item)

    def _show_page(self, row: int) -> None:
        self.form(row).use(self.papers.papers())
        for place, form in self._made.items():
            form.setVisible(place == row)

    # ---- what is filled in ------------------------------------------------------------------------
    def _papers_changed(self) -> None:
        self.form(max(0, self.layers.currentRow())).use(self.papers.papers())

    def _checked(self) -> list[int]:
        """The layers that are wanted."""
        if len(self.file.parts) == 1:
            return [0]
        checked = Qt.CheckState.Checked
        return [row for row in range(self.layers.count()) if self.layers.item(row).checkState() == checked]

    def _look_at_button(self) -> None:
        wanted = self._checked()
        named = all(self._made[place].name.text().strip() for place in wanted if place in self._made)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(wanted) and named)

    def described(self) -> list[Described]:
        """The layers that are checked, each as it stands in its form."""
        forms = [self.form(place) for place in self._checked()]
        for form in forms:
            form.use(self.papers.papers())
        return [form.described() for form in forms]

    def catalogue_file(self) -> Path:
        """The file that the layers are kept in."""
        path = Path(self.keep_in.filePath().strip()).expanduser()
        return path if path.suffix.lower() == ".json" else path.with_name(path.name + ".json")

    def _done(self) -> None:
        self.wanted.emit()

    def done(self, result: int) -> None:
        """Also when it is closed: what is still read ends."""
        for form in self._made.values():
            form.stop()
        super().done(result)
