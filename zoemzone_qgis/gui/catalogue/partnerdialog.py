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
from ...catalogue.partnermemory import Remembered, remembered
from ...i18n import translate
from ..widgets import SPACING, heading, note
from .looking import LookedAt
from .papers import PapersForm
from .partform import PartForm
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
        before = [remembered(file, part, entries) for part in file.parts]
        slots = [entry for entry in entries if entry.is_slot]
        self.forms = [
            PartForm(file, part, seen, known, slots)
            for part, seen, known in zip(file.parts, looked_at.seen, before, strict=True)
        ]
        self.papers = PapersForm(file_day(file.path))
        self.layers = QListWidget()
        self.keep_in = QgsFileWidget()
        self.keep_in.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.keep_in.setConfirmOverwrite(False)  # a layer is added to the file, which stays as it is
        self.keep_in.setFilter(translate("Zoemzone", "Catalogue files (*.json)"))
        self.keep_in.setFilePath(str(keep_in))
        self._fill_papers(before)
        self._build(Path(file.path).name)
        for form in self.forms:
            form.use(self.papers.papers())
            form.changed.connect(self._look_at_button)
        self.papers.changed.connect(self._papers_changed)
        if slot:
            self.forms[0].take_slot(slot)
        self._look_at_button()

    def _fill_papers(self, before: Sequence[Remembered | None]) -> None:
        """Of the very same file, else of one with the same fields."""
        known = sorted((one for one in before if one is not None), key=lambda one: not one.is_same)
        if known:
            self.papers.fill(known[0].entry, with_date=known[0].is_same)

    # ---- layout ---------------------------------------------------------------------------------
    def _build(self, name: str) -> None:
        self.resize(WIDTH + (NARROW if len(self.forms) > 1 else 0), HEIGHT)
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
        column = QVBoxLayout(page)
        for form in self.forms:
            column.addWidget(form)
            form.setVisible(form is self.forms[0])
            self._list(form)
        column.addWidget(heading(translate("Zoemzone", "Whose data, of when")))
        column.addWidget(self.papers)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(page)
        if len(self.forms) == 1:
            return scroll
        self.layers.currentRowChanged.connect(self._show_page)
        self.layers.itemChanged.connect(lambda _: self._look_at_button())
        self.layers.setCurrentRow(0)
        splitter = QSplitter()
        splitter.addWidget(self.layers)
        splitter.addWidget(scroll)
        splitter.setSizes([NARROW, WIDTH])
        splitter.setStretchFactor(1, 1)
        return splitter

    def _list(self, form: PartForm) -> None:
        item = QListWidgetItem(form.part.name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        useful = form.kind().key != OTHER or len(self.forms) == 1
        item.setCheckState(Qt.CheckState.Checked if useful else Qt.CheckState.Unchecked)
        self.layers.addItem(item)

    def _show_page(self, row: int) -> None:
        for place, form in enumerate(self.forms):
            form.setVisible(place == row)

    # ---- what is filled in ------------------------------------------------------------------------
    def _papers_changed(self) -> None:
        papers = self.papers.papers()
        for form in self.forms:
            form.use(papers)

    def _look_at_button(self) -> None:
        chosen = self.described()
        ready = bool(chosen) and all(one.papers.title for one in chosen)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def described(self) -> list[Described]:
        """The layers that are checked, each as it stands in its form."""
        if len(self.forms) == 1:
            return [self.forms[0].described()]
        checked = [self.layers.item(row).checkState() == Qt.CheckState.Checked for row in range(self.layers.count())]
        return [form.described() for form, wanted in zip(self.forms, checked, strict=True) if wanted]

    def catalogue_file(self) -> Path:
        """The file that the layers are kept in."""
        path = Path(self.keep_in.filePath().strip()).expanduser()
        return path if path.suffix.lower() == ".json" else path.with_name(path.name + ".json")

    def _done(self) -> None:
        self.wanted.emit()

    def done(self, result: int) -> None:
        """Also when it is closed: what is still read ends."""
        for form in self.forms:
            form.stop()
        super().done(result)
