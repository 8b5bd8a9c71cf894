"""Looking at what was dropped, in the background: a file, an address, or the file behind a layer."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsFeedback, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl

from ... import settings
from ...catalogue.fetch import Fetcher
from ...catalogue.links import shown
from ...catalogue.model.partner import Guess
from ...catalogue.partnercsv import CsvGuess
from ...catalogue.partnerfile import KIND_OF, Part, PartnerFile, csv_file, look_at
from ...catalogue.partnerkinds import guesses
from ...catalogue.tables import placed
from ...core.land.aliases import read_aliases
from ...errors import Fault
from ...i18n import translate
from ...layers.landcover.recognise import names_of
from ...layers.landcover.schema import TREES
from ...layers.landcover.strata import NATURE, OWN
from ...layers.vector import VectorSource
from ..tasks import Work
from .inputs import BEHEERTYPE, schemas

MOST_BYTES = 1 << 30
_CODE = re.compile(r"^[A-Z]\d{2}(\.\d{2}){0,2}$")
_CODES = 0.5


@dataclass(frozen=True)
class Seen:
    """What else is told of a layer by its values: the source of land cover it is from, and codes of management."""

    source: str = ""
    has_codes: bool = False
    guesses: tuple[Guess, ...] = ()
    """The types that the fields speak of, the likeliest first."""


@dataclass(frozen=True)
class LookedAt:
    """A file, and what was seen in each of its layers."""

    file: PartnerFile
    seen: tuple[Seen, ...] = field(default=())


def seen_in(part: Part) -> Seen:
    """What the values of a layer tell. In a worker."""
    if part.geometry == "raster":
        return Seen()
    if part.geometry == "none":
        return Seen(guesses=tuple(guesses(part.field_names, part.geometry, False)))
    layer = QgsVectorLayer(part.uri, part.name, part.provider)
    if not layer.crs().isValid():
        layer.setCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    try:
        found = schemas().of(VectorSource(layer), names_of(layer))
    except Fault:
        found = None
    named = read_aliases().fields(NATURE, BEHEERTYPE, part.field_names)
    values = next((one.samples for one in part.fields if one.name == named.get(BEHEERTYPE)), ())
    has_codes = bool(values) and sum(bool(_CODE.match(one)) for one in values) >= _CODES * len(values)
    known = found is not None and found.source not in (OWN, TREES)
    source = f"{found.source} {found.layer}".strip() if found is not None and known else ""
    return Seen(source, has_codes, tuple(guesses(part.field_names, part.geometry, has_codes)))


def look(given: str, guess: CsvGuess | None, folder: Path, timeout_s: float, feedback: QgsFeedback) -> LookedAt:
    """Look at a file or an address; at a CSV as ``guess`` reads it, where that is given. For a worker."""
    path = fetched(given, folder / "partners", timeout_s, feedback) if is_web(given) else given
    stopped = feedback.isCanceled
    file = csv_file(Path(path), guess, stopped) if guess is not None else look_at(path, stopped)
    return LookedAt(file, tuple(seen_in(part) for part in file.parts))


def looking(given: str, guess: CsvGuess | None = None) -> Work:
    """The work of looking; ``done`` hands over what was seen. Made on the main thread, which reads the settings."""
    folder, timeout_s = settings.data_folder(), settings.TIMEOUT_S.get()
    text = translate("Zoemzone", "Looking at the file")
    return Work(text, lambda feedback: look(given, guess, folder, timeout_s, feedback))


def fetched(address: str, folder: Path, timeout_s: float, feedback: QgsFeedback) -> str:
    """The file behind an address, in a folder of ours."""
    name = Path(QUrl(address).path()).name
    if Path(name).suffix.lower() not in {*KIND_OF, ".zip"}:
        raise Fault(
            "{address} is not the address of a file or of a service that is known here. Save what it shows as a "
            "file, and drop that.",
            address=shown(address),
        )
    # files of one name from two partners each have a place; one that cannot be fetched anew stays as it was
    folder = folder / hashlib.sha256(address.encode()).hexdigest()[:12]
    folder.mkdir(parents=True, exist_ok=True)
    aside = folder / f".{name}"
    fetcher = Fetcher(timeout_s, 2, feedback)
    try:
        fetcher.save(address, aside, MOST_BYTES)
    finally:
        fetcher.close()
    return str(placed(aside, folder / name))


def is_web(given: str) -> bool:
    """Whether a text is a web address.

    >>> is_web("https://example.org/a.gpkg"), is_web("C:/a.gpkg")
    (True, False)
    """
    return given.lower().startswith(("http://", "https://"))


_SERVICES = (
    ("wmts", r"service=wmts|/wmts\b|wmtscapabilities"),
    ("wms", r"service=wms\b|/wms\b"),
    ("wfs", r"service=wfs\b|/wfs\b"),
    ("wcs", r"service=wcs\b|/wcs\b"),
    ("xyz", r"\{z\}"),
    ("oaf", r"/ogc/v\d|/collections\b|/ogcapi\b|/oapif\b"),
)
_ASKED = re.compile(r"^(service|request|version|layers|styles|typenames?|bbox|crs|srs|width|height|format)=", re.I)


def service_of(address: str) -> tuple[str, str]:
    """The kind of a service and its bare address; "" for what is none.

    >>> service_of("https://example.org/a/wms?service=WMS&request=GetCapabilities&map=x")
    ('wms', 'https://example.org/a/wms?map=x')
    >>> service_of("https://example.org/bgt/ogc/v1/collections/pand/items?limit=10")
    ('oaf', 'https://example.org/bgt/ogc/v1')
    >>> service_of("https://example.org/a.gpkg")
    ('', 'https://example.org/a.gpkg')
    """
    low = address.lower()
    if Path(QUrl(address).path()).suffix.lower() in KIND_OF and "service=" not in low:
        return "", address
    kind = next((kind for kind, pattern in _SERVICES if re.search(pattern, low)), "")
    if kind in ("", "xyz"):
        return kind, address
    bare, _, query = address.partition("?")
    if kind == "oaf":
        return kind, re.sub(r"/collections(/.*)?$", "", bare).rstrip("/")
    kept = [part for part in query.split("&") if part and not _ASKED.match(part)]
    return kind, bare + ("?" + "&".join(kept) if kept else "")
