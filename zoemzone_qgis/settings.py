"""What the plugin remembers of the user's choices, in the settings of the QGIS profile, each with its type.

Nothing secret stands here: for a source with a login only the id of an authentication configuration of QGIS, per
layer (``AUTHCFG``), never in a catalogue.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Generic, TypeVar

from qgis.core import QgsApplication, QgsSettings

PREFIX = "zoemzone/"
Value = TypeVar("Value")


class Setting(Generic[Value]):
    """One value: its key, and what counts when there is none or when what stands there cannot be read."""

    def __init__(self, key: str, default: Value) -> None:
        self.key, self.default = key, default

    def get(self) -> Value:
        """The value as its type."""
        text = self._stored()
        return self.default if text is None else self._read(text)

    def set(self, value: Value) -> None:
        """Remember a value."""
        QgsSettings().setValue(PREFIX + self.key, self._written(value), QgsSettings.Section.Plugins)

    def forget(self) -> None:
        """Back to the default."""
        QgsSettings().remove(PREFIX + self.key, QgsSettings.Section.Plugins)

    def _stored(self) -> str | None:
        value = QgsSettings().value(PREFIX + self.key, None, section=QgsSettings.Section.Plugins)
        return None if value is None else str(value)

    def _read(self, text: str) -> Value:
        raise NotImplementedError

    def _written(self, value: Value) -> str:
        return str(value)


class Text(Setting[str]):
    """A text."""

    def _read(self, text: str) -> str:
        return text


class Flag(Setting[bool]):
    """Yes or no."""

    def _read(self, text: str) -> bool:
        return text.lower() in {"true", "1"}

    def _written(self, value: bool) -> str:
        return "true" if value else "false"


class Number(Setting[float]):
    """A number within bounds; one outside them, or no number at all, gives the default."""

    def __init__(self, key: str, default: float, least: float, most: float) -> None:
        super().__init__(key, default)
        self.least, self.most = least, most

    def _read(self, text: str) -> float:
        try:
            number = float(text)
        except ValueError:
            return self.default
        return number if self.least <= number <= self.most else self.default


class Texts(Setting[tuple[str, ...]]):
    """Several texts, kept as JSON: a settings file turns a list of one into a text."""

    def __init__(self, key: str) -> None:
        super().__init__(key, ())

    def _read(self, text: str) -> tuple[str, ...]:
        found = _json(text)
        return tuple(str(one) for one in found) if isinstance(found, list) else self.default

    def _written(self, value: Sequence[str]) -> str:
        return json.dumps(list(value), ensure_ascii=False)


class Pairs(Setting[dict[str, str]]):
    """Texts by key, kept as JSON."""

    def __init__(self, key: str) -> None:
        super().__init__(key, {})

    def get(self) -> dict[str, str]:
        return dict(super().get())

    def _read(self, text: str) -> dict[str, str]:
        found = _json(text)
        return {str(key): str(one) for key, one in found.items()} if isinstance(found, dict) else {}

    def _written(self, value: dict[str, str]) -> str:
        return json.dumps(value, ensure_ascii=False)


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


CATALOGUE_ADDRESS = Text("catalogue_address", "")
"""Web address of a catalogue that is renewed without a release; empty: none."""
CATALOGUE_FILES = Texts("catalogue_files")
"""Catalogue files of partners, and folders that hold them."""
TIMEOUT_S = Number("timeout_s", 20, least=1, most=600)
"""Seconds that a request may take before the source counts as silent."""
MARGIN_M = Number("margin_m", 3000, least=0, most=50_000)
"""Metres around the municipality that are loaded with it."""
DATA_FOLDER = Text("data_folder", "")
"""Where loaded layers are kept; empty: in the profile. Read it through ``data_folder``."""
OFFLINE_FILE = Text("offline_file", "")
"""The GeoPackage of offline copies; empty: in the data folder. Read it through ``offline_file``."""
MUNICIPALITY = Text("municipality", "")
"""Code of the municipality that was chosen last, such as GM0899."""
FAVOURITES = Texts("favourites")
"""Ids of the layers marked as favourite."""
ONLY_FAVOURITES = Flag("only_favourites", False)
AUTHCFG = Pairs("authcfg")
"""Id of an authentication configuration of QGIS, by id of a catalogue layer and its server."""
FIELD_MAPS = Pairs("field_maps")
"""What partners' names of fields mean, as JSON, by type of layer; chosen once, proposed the next time."""
DOCK_OPEN = Flag("dock_open", False)
DOCK_TAB = Number("dock_tab", 0, least=0, most=9)
PLAN_FILE = Text("plan_file", "")
"""The plan that was open last."""
TEMPLATE_FOLDER = Text("template_folder", "")
"""A partner's own templates, such as those of print layouts (.qpt); empty: none."""
LAYOUT_PAGE = Text("layout_page", "A4/landscape")
"""Paper and direction that were chosen last for a print layout, or the path of a template."""
LAYOUT_LANGUAGE = Text("layout_language", "")
"""Language that was chosen last for a print layout; empty: that of QGIS."""


def profile_folder() -> Path:
    """Our folder in the QGIS profile: the cached catalogue and the states of the layers."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "zoemzone"


def data_folder() -> Path:
    """Where loaded layers are kept."""
    chosen = DATA_FOLDER.get().strip()
    return Path(chosen) if chosen else profile_folder() / "data"


def offline_file() -> Path:
    """The GeoPackage that holds the offline copies."""
    chosen = OFFLINE_FILE.get().strip()
    return Path(chosen) if chosen else data_folder() / "offline.gpkg"
