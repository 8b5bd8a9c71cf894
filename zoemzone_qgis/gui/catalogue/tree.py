"""The catalogue as a model of items: themes, and under each its layers with what is known of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, Qt

from ...catalogue.model.catalogue import Catalogue
from ...catalogue.model.entry import Entry, Theme
from ...catalogue.model.state import State
from ...i18n import translate, user_locale
from . import wording
from .tooltip import state_text, tooltip

UNASKED = State()
_USER = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()
_OF_THEME = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
# all can be picked up: what cannot be dropped on the map says why when it is tried
_OF_ENTRY = _OF_THEME | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren


class Role(IntEnum):
    """What the model tells beside text, in the numbers that Qt leaves to users."""

    ENTRY = _USER + 1
    STATE = _USER + 2
    COPIED = _USER + 3
    FAVOURITE = _USER + 4
    LOADED = _USER + 5
    THEME = _USER + 6
    MISSING = _USER + 7
    ROW = _USER + 8


@dataclass(frozen=True)
class Shelf:
    """A theme with its entries."""

    key: str
    name: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Row:
    """All that is drawn of a layer, so that it is asked for once."""

    entry: Entry
    title: str
    state: State
    day: str
    """The day of the state, as the user writes it."""
    copied: datetime | None
    favourite: bool
    loaded: bool
    missing: str


def shelves(catalogue: Catalogue) -> list[Shelf]:
    """The themes that hold something, in the catalogue's order; those that it does not describe come last."""
    kept: dict[str, list[Entry]] = {theme.key: [] for theme in catalogue.themes}
    for entry in catalogue.entries:
        kept.setdefault(entry.theme, []).append(entry)
    locale = user_locale()
    return [Shelf(key, catalogue.theme(key).text(locale), tuple(held)) for key, held in kept.items() if held]


class CatalogueModel(QAbstractItemModel):
    """Two levels. The number inside an index is 0 for a theme, and one more than the theme's row for a layer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shelves: list[Shelf] = []
        self.themes: tuple[Theme, ...] = ()
        self._places: dict[str, tuple[int, int]] = {}
        self._tops: list[QModelIndex] = []
        self._leaves: list[list[QModelIndex]] = []
        self._titles: dict[str, str] = {}
        self._rows: dict[str, Row] = {}  # made when they are drawn, forgotten when something changes
        self._states: dict[str, State] = {}
        self._copies: dict[str, datetime] = {}
        self._favourites: set[str] = set()
        self._loaded: set[str] = set()
        self.undraggable: Callable[[Entry], str] = lambda entry: ""
        """Why a layer cannot be dragged; "" where it can."""
        self.mime: Callable[[Sequence[Entry]], QMimeData | None] = lambda entries: None
        self.mime_names: list[str] = []

    # what is shown

    def show(self, catalogue: Catalogue) -> None:
        """Another catalogue; what is known of its layers stays."""
        self.beginResetModel()
        self.shelves, self.themes = shelves(catalogue), catalogue.themes
        self._places = {
            entry.id: (row, place)
            for row, shelf in enumerate(self.shelves)
            for place, entry in enumerate(shelf.entries)
        }
        self._tops = [self.createIndex(row, 0, 0) for row in range(len(self.shelves))]
        self._leaves = [
            [self.createIndex(place, 0, row + 1) for place in range(len(shelf.entries))]
            for row, shelf in enumerate(self.shelves)
        ]
        self._rows = {}
        self._titles = {entry.id: wording.title(entry) for entry in catalogue.entries}
        self.endResetModel()

    def entries(self) -> list[Entry]:
        """All layers, as shown from top to bottom."""
        return [entry for shelf in self.shelves for entry in shelf.entries]

    def entry(self, key: str) -> Entry | None:
        """The layer with an id."""
        place = self._places.get(key)
        return self.shelves[place[0]].entries[place[1]] if place else None

    def index_of(self, key: str) -> QModelIndex:
        """Where a layer stands; an invalid index where it does not."""
        if key not in self._places:
            return QModelIndex()
        row, place = self._places[key]
        return self._leaves[row][place]

    # what is known

    def state(self, key: str) -> State:
        """The state of a layer; never asked where there is none."""
        return self._states.get(key, UNASKED)

    def copied(self, key: str) -> datetime | None:
        """When the offline copy of a layer was made."""
        return self._copies.get(key)

    def is_favourite(self, key: str) -> bool:
        """Whether a layer is marked."""
        return key in self._favourites

    def set_states(self, states: Mapping[str, State]) -> None:
        """States that were learned; the others stay."""
        changed = [key for key, state in states.items() if self._states.get(key) != state]
        self._states.update(states)
        self._tell(changed)

    def set_copies(self, copies: Mapping[str, datetime]) -> None:
        """All offline copies there are."""
        changed = {key for key in {*copies, *self._copies} if copies.get(key) != self._copies.get(key)}
        self._copies = dict(copies)
        self._tell(changed)

    def set_favourites(self, favourites: Iterable[str]) -> None:
        """All favourites."""
        now = set(favourites)
        changed, self._favourites = now ^ self._favourites, now
        self._tell(changed)

    def set_loaded(self, loaded: Iterable[str]) -> None:
        """The layers that stand in the project."""
        now = set(loaded)
        changed, self._loaded = now ^ self._loaded, now
        self._tell(changed)

    def _tell(self, keys: Iterable[str]) -> None:
        rows: dict[int, list[int]] = {}
        for key in keys:
            self._rows.pop(key, None)
            if key in self._places:
                row, place = self._places[key]
                rows.setdefault(row, []).append(place)
        for row, places in rows.items():  # one message a theme: views only need to know where to look again
            first, last = min(places), max(places)
            self.dataChanged.emit(self._leaves[row][first], self._leaves[row][last])

    # the model that Qt asks

    def index(self, row: int, column: int, parent: QModelIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        # views ask this of every row at every keystroke: no detours
        if column != 0 or row < 0:
            return _NOWHERE
        if not parent.isValid():
            return self._tops[row] if row < len(self._tops) else _NOWHERE
        if parent.internalId() != 0:
            return _NOWHERE
        held = self._leaves[parent.row()]
        return held[row] if row < len(held) else _NOWHERE

    def parent(self, index: QModelIndex | None = None) -> Any:
        if index is None:
            return super().parent()
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self._tops[int(index.internalId()) - 1]

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        if not parent.isValid():
            return len(self.shelves)
        if parent.internalId() != 0 or parent.column() > 0:
            return 0
        return len(self.shelves[parent.row()].entries)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        return 1

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _OF_THEME if index.internalId() == 0 else _OF_ENTRY

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if index.internalId() == 0:
            return self._of_theme(self.shelves[index.row()], role)
        return self._of_entry(self.shelves[int(index.internalId()) - 1].entries[index.row()], role)

    def _of_theme(self, shelf: Shelf, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return shelf.name
        if role == Role.THEME:
            return shelf.key
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return translate("Zoemzone", "Theme {name}, {count} layers").format(
                name=shelf.name, count=len(shelf.entries)
            )
        return None

    def _of_entry(self, entry: Entry, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[entry.id]
        if role == Role.ROW:
            return self._rows.get(entry.id) or self._row(entry)
        if role == Role.ENTRY:
            return entry
        answer = _ANSWERS.get(int(role))
        return None if answer is None else answer(self, entry)

    def _row(self, entry: Entry) -> Row:
        key, state = entry.id, self.state(entry.id)
        copied, favourite, loaded = self.copied(key), self.is_favourite(key), key in self._loaded
        made = Row(
            entry, self._titles[key], state, wording.day(state.when), copied, favourite, loaded, wording.missing(entry)
        )
        self._rows[key] = made
        return made

    def _told(self, entry: Entry) -> str:
        return tooltip(entry, self.state(entry.id), self.copied(entry.id), self.undraggable(entry))

    def _spoken(self, entry: Entry) -> str:
        """All that the row shows by shape and colour, in words."""
        parts = [wording.title(entry), state_text(self.state(entry.id)), wording.missing(entry)]
        copied = self.copied(entry.id)
        if copied is not None:
            age = wording.long_age(wording.age_days(copied))
            parts.append(translate("Zoemzone", "offline copy made {age}").format(age=age))
        if entry.id in self._favourites:
            parts.append(translate("Zoemzone", "favourite"))
        if entry.id in self._loaded:
            parts.append(translate("Zoemzone", "in the project"))
        return ", ".join(part for part in parts if part)

    # dragging

    def mimeTypes(self) -> list[str]:  # noqa: N802
        return self.mime_names

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData | None:  # noqa: N802
        picked = [self.data(index, Role.ENTRY) for index in indexes]
        return self.mime([entry for entry in picked if entry is not None])

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: N802
        return Qt.DropAction.CopyAction


_ANSWERS: dict[int, Callable[[CatalogueModel, Entry], Any]] = {
    int(Qt.ItemDataRole.ToolTipRole): CatalogueModel._told,
    int(Qt.ItemDataRole.AccessibleTextRole): CatalogueModel._spoken,
    int(Qt.ItemDataRole.AccessibleDescriptionRole): lambda model, entry: entry.abstract.text(user_locale()),
    int(Role.STATE): lambda model, entry: model.state(entry.id),
    int(Role.COPIED): lambda model, entry: model.copied(entry.id),
    int(Role.FAVOURITE): lambda model, entry: model.is_favourite(entry.id),
    int(Role.LOADED): lambda model, entry: entry.id in model._loaded,
    int(Role.MISSING): lambda model, entry: wording.missing(entry),
}
