"""Choosing a parcel without the mouse, by its number or name; and choosing among those under one click."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ...core.progress import Progress
from ...i18n import translate
from ...layers.vector import VectorSource
from . import words
from .units import Fields, Found, text, title_of

MOST_SHOWN = 12
CHECK_EVERY = 5000
ALL = -1


def plain(name: str) -> str:
    """A name without capitals and accents, as people type it.

    >>> plain("Kerkráde A 12")
    'kerkrade a 12'
    """
    apart = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(sign for sign in apart if not unicodedata.combining(sign)).split())


@dataclass(frozen=True)
class Names:
    """The parcels of a layer by their names: plain name, name and feature id, in the order of the plain names."""

    rows: tuple[tuple[str, str, int], ...] = ()

    def find(self, wanted: str, most: int = MOST_SHOWN) -> list[tuple[str, int]]:
        """Names that hold what is wanted: the same first, then those that begin with it, then the others."""
        key = plain(wanted)
        if not key:
            return []
        parts = key.split()
        hits = [row for row in self.rows if all(part in row[0] for part in parts)]
        hits.sort(key=lambda row: (row[0] != key, not row[0].startswith(key), len(row[0]), row[0]))
        return [(name, number) for _, name, number in hits[:most]]


def read_names(source: VectorSource, fields: Fields, progress: Progress) -> Names:
    """The names of all parcels; for a worker."""
    rows: dict[str, tuple[str, str, int]] = {}
    for count, feature in enumerate(source.values(ALL)):
        if count % CHECK_EVERY == 0:
            progress.check()
        unit = text(feature, fields.unit) or str(feature.id())
        name = title_of(feature, fields) or unit
        row = (plain(name), name, int(feature.id()))
        rows.setdefault(f"{unit}\n{name}" if fields.unit else str(feature.id()), row)
    return Names(tuple(sorted(rows.values())))


class ChooseBox(QgsFilterLineEdit):
    """A search box; what fits is listed below it, Enter takes the first."""

    chosen = pyqtSignal(int)  # feature id
    told = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowSearchIcon(True)
        self.setPlaceholderText(translate("Zoemzone", "Number or name of a parcel"))
        self.setAccessibleName(self.placeholderText())
        self._names = Names()
        self._menu: QMenu | None = None
        self.returnPressed.connect(self._enter)

    def set_names(self, names: Names) -> None:
        """The parcels that can be chosen."""
        self._names = names

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Down:
            self._list(self._names.find(self.text()))
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        hits = self._names.find(self.text())
        if not hits:
            self.told.emit(translate("Zoemzone", "No parcel has this number or name."))
            self.selectAll()
            return
        same = [hit for hit in hits if plain(hit[0]) == plain(self.text())]
        if len(hits) == 1 or len(same) == 1:
            self.chosen.emit((same or hits)[0][1])
        else:
            self._list(hits)

    def _list(self, hits: Sequence[tuple[str, int]]) -> None:
        if not hits:
            return
        self._menu = QMenu(self)
        for name, number in hits:
            action = self._menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda checked=False, number=number: self.chosen.emit(number))
        self._menu.setActiveAction(self._menu.actions()[0])
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))


class ChooseMenu(QMenu):
    """The parcels under one click: name, area and layer; the one under the mouse is marked on the map."""

    def __init__(
        self,
        several: Sequence[Found],
        take: Callable[[Found], None],
        hover: Callable[[Found | None], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.addSection(translate("Zoemzone", "{count} parcels lie here").format(count=len(several)))
        for one in several:
            label = f"{one.title}, {words.area(one.area_m2)}, {one.layer}"
            action = self.addAction(label.replace("&", "&&"))
            action.triggered.connect(lambda checked=False, one=one: take(one))
            action.hovered.connect(lambda one=one: hover(one))
        self.aboutToHide.connect(lambda: hover(None))
