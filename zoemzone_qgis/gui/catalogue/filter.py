"""The rows that the search and the star leave; a theme stays for any layer that does."""

from __future__ import annotations

from collections.abc import Collection

from qgis.PyQt.QtCore import QModelIndex, QObject, QSortFilterProxyModel

from ...catalogue.model.search import Index
from .tree import CatalogueModel


class CatalogueFilter(QSortFilterProxyModel):
    """Asks the index once a keystroke; each row is then only looked up."""

    def __init__(self, model: CatalogueModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._index = Index(())
        self._text = ""
        self._only: frozenset[str] | None = None
        self._kept: set[str] | None = None  # None: all
        self._themes: set[int] = set()
        model.modelReset.connect(self._read)  # before the source is set, so that it is heard before Qt filters anew
        self._read()
        self.setSourceModel(model)

    @property
    def text(self) -> str:
        return self._text

    def search(self, text: str) -> None:
        """Keep what holds all words, wherever they stand."""
        if text != self._text:
            self._text = text
            self._again()

    def keep_only(self, keys: Collection[str] | None) -> None:
        """Keep some layers only, such as the favourites; None is all."""
        self._only = None if keys is None else frozenset(keys)
        self._again()

    def shown(self) -> int:
        """How many layers are left."""
        entries = self._model.entries()
        return len(entries) if self._kept is None else sum(entry.id in self._kept for entry in entries)

    def _read(self) -> None:
        self._index = Index(self._model.entries(), self._model.themes)
        self._ask()

    def _again(self) -> None:
        if self._ask():
            self.invalidateFilter()

    def _ask(self) -> bool:
        """Ask the index; whether other layers are kept than before."""
        kept = set(self._index.find(self._text)) if self._text.strip() else None
        if self._only is not None:
            kept = set(self._only) if kept is None else kept & self._only
        before, self._kept = self._kept, kept
        self._themes = {
            row
            for row, shelf in enumerate(self._model.shelves)
            if kept is not None and any(entry.id in kept for entry in shelf.entries)
        }
        return kept != before

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # noqa: N802
        if self._kept is None:
            return True
        if not parent.isValid():
            return row in self._themes
        return self._model.shelves[parent.row()].entries[row].id in self._kept
