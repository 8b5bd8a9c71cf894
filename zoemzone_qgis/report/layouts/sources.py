"""What a map rests on: the sources behind its layers with their dates and licences, from the run records beside the
results and the QGIS metadata of the layers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsProviderRegistry
from qgis.PyQt.QtCore import QDate, QLocale, Qt

from ...core.land.sources import read_sources
from ...layers.landcover.schema import TREES
from ...layers.runrecord import place, record_beside
from .words import tongue, word

ACRONYMS = ("BGT", "BRP", "LGN")
LOADED = "zoemzone/loaded"
DEEPEST = 12  # results made of results made of results: records of people may go round in a circle
MOST_FILES = 80
MOST_LOOKED = 2  # of the layers of one source: so many files are opened to look for its licence


@dataclass
class Source:
    """One source: its name, how many layers of it, its newest date (ISO, "" unknown) and whose it is."""

    name: str
    layers: int = 0
    date: str = ""
    rights: dict[str, None] = field(default_factory=dict)


class Origins:
    """Collects the sources behind layers."""

    def __init__(self, project: QgsProject) -> None:
        self._found: dict[str, Source] = {}
        self._seen: set[tuple[str, ...]] = set()
        self._loaded = {place(one.source()): one for one in project.mapLayers().values() if one.isValid()}

    def add(self, layer: QgsMapLayer) -> None:
        """A layer of the map: what it was made of, or itself where no run record tells."""
        if not self._add_inputs(layer.source(), 0):
            self._note(layer.name(), date_of(layer), _rights(layer), place(layer.source()))

    def sources(self) -> list[Source]:
        """The sources, in the order in which they were met."""
        return list(self._found.values())

    def _add_inputs(self, source: str, depth: int) -> bool:
        """The inputs of the run that made a file; whether there was a record of it."""
        here = place(source)
        if here in self._seen:
            return True
        record = record_beside(source)
        if not record.algorithm or depth > DEEPEST:
            return False
        self._seen.add(here)
        for one in record.sources:
            self._add_source(one, record.parameters, depth)
        return True

    def _add_source(self, one: Mapping[str, object], parameters: Mapping[str, object], depth: int) -> None:
        path = str(one.get("path") or "")
        if not path:  # a result that is named by the parameter it came in with
            given = parameters.get(str(one.get("parameter") or ""))
            path = given if isinstance(given, str) else ""
        if path and self._add_inputs(path, depth + 1):
            return
        if len(self._seen) > MOST_FILES:
            return
        layer = self._loaded.get(place(path)) if path else None
        name = str(one.get("source") or one.get("name") or "")
        own = str(one.get("source") or "") in ("", "OWN")
        date = str(one.get("date") or "") or (date_of(layer) if layer is not None else "")
        name = str(one.get("name") or name) if own else name
        if not name:
            return
        told = self._found.get(name)
        rights = _rights(layer) if layer is not None else []
        if not rights and (told is None or (not told.rights and told.layers < MOST_LOOKED)):
            rights = _stored_rights(path)
        self._note(name, date, rights, place(path) if path else (name, ""))

    def _note(self, name: str, date: str, rights: Iterable[str], here: tuple[str, str]) -> None:
        found = self._found.setdefault(name, Source(name))
        if (name, *here) in self._seen:
            return
        self._seen.add((name, *here))
        found.layers += 1
        found.date = max(found.date, date[:10])
        found.rights.update(dict.fromkeys(rights))


def sources_of(project: QgsProject, layers: Sequence[QgsMapLayer]) -> list[Source]:
    """The sources behind layers, each once."""
    origins = Origins(project)
    for layer in layers:
        origins.add(layer)
    return origins.sources()


def line_of(source: Source, language: str) -> str:
    """A source as it is named on a map.

    >>> line_of(Source("BGT", 2, "2020-07-28", {"Kadaster, CC0 1.0": None}), "en")
    'Key register of large-scale topography (BGT): 2 layers, 28 July 2020; Kadaster, CC0 1.0'
    """
    facts = [word("layers", language, count=source.layers)] if source.layers > 1 else []
    facts.append(day(source.date, language) or word("no_date", language))
    rights = ", ".join(source.rights) or word("no_licence", language)
    return f"{_full(source.name, language)}: {', '.join(facts)}; {rights}"


def _full(name: str, language: str) -> str:
    """A register by its full name, with the letters by which it is known; a layer by its own.

    >>> _full("BRP", "nl"), _full("Bomen van Ede", "nl")
    ('Basisregistratie Gewaspercelen (BRP)', 'Bomen van Ede')
    """
    if name == TREES:
        return word("trees", language)
    known = read_sources().get(name)
    if known is None:
        return name
    full = (known.name_nl, known.name_en)[tongue(language)]
    return f"{full} ({name})" if name in ACRONYMS and name not in full else full


def day(iso: str, language: str) -> str:
    """A date in words; empty for what is no date.

    >>> day("2026-11-22T08:55:00+00:00", "nl"), day("soon", "nl")
    ('22 november 2026', '')
    """
    date = QDate.fromString(iso[:10], Qt.DateFormat.ISODate)
    if not date.isValid():
        return ""
    locale = QLocale("nl_NL" if language.startswith("nl") else "en_GB")
    return str(locale.toString(date, "d MMMM yyyy"))


def date_of(layer: QgsMapLayer) -> str:
    """The date of a layer: of its metadata, else the day on which it was loaded."""
    metadata = layer.metadata()
    for kind in (Qgis.MetadataDateType.Revised, Qgis.MetadataDateType.Published, Qgis.MetadataDateType.Created):
        moment = metadata.dateTime(kind)
        if moment.isValid():
            return str(moment.date().toString(Qt.DateFormat.ISODate))
    return str(layer.customProperty(LOADED) or "")[:10]


def _rights(layer: QgsMapLayer) -> list[str]:
    """Whose a layer is and under which licence, each said once."""
    metadata = layer.metadata()
    said = [one.strip() for one in (*metadata.rights(), layer.serverProperties().attribution(), *metadata.licenses())]
    return _distinct(said)


def _distinct(said: Iterable[str]) -> list[str]:
    """Texts that no other of them holds already.

    >>> _distinct(["Kadaster, CC0 1.0", "CC0 1.0", "", "RVO"])
    ['Kadaster, CC0 1.0', 'RVO']
    """
    texts = list(dict.fromkeys(one for one in said if one))
    return [one for one in texts if not any(one != other and one in other for other in texts)]


def _stored_rights(path: str) -> list[str]:
    """The rights that stand in a file on this computer or beside it; none where they cannot be read."""
    file = Path(place(path)[0]) if path else Path()
    if not path or not file.is_file():
        return []
    provider = QgsProviderRegistry.instance().createProvider("gdal" if _is_raster(file) else "ogr", path)
    if provider is None or not provider.isValid():
        return []
    metadata = provider.layerMetadata()
    return _distinct(one.strip() for one in (*metadata.rights(), *metadata.licenses()))


def _is_raster(file: Path) -> bool:
    return file.suffix.lower() in (".tif", ".tiff", ".asc", ".img", ".vrt", ".jp2")
