"""One layer of a package, taken over on the main thread: what is told of it, its look, its rows to be cleaned."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsAbstractMetadataBase,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsMapLayer,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ...core.errors import Fault
from ...core.privacy.names import read_personal_names
from ...core.privacy.removed import Removed, surname_of
from ...core.privacy.told import public_source
from ...core.progress import SILENT, Progress
from ...core.publishedfields import read_published_fields
from ..fieldwidgets import Words
from ..vector import CHECK_EVERY, flat_and_straight, full_name
from .cleaning import Choices, Cleaner
from .dress import Style, styles_of
from .kinds import Kind

LONGEST_NAME = 36
_RESERVED = re.compile(r"(gpkg|sqlite|rtree|ogr|layer_styles|places$|con$|prn$|aux$|nul$|com\d$|lpt\d$)")
"""Names that a GeoPackage, the web map or Windows keeps for itself."""


@dataclass(frozen=True)
class Told:
    """What the metadata of the source says, as far as it may go out."""

    owner: str = ""
    licences: tuple[str, ...] = ()
    rights: tuple[str, ...] = ()
    history: tuple[str, ...] = ()
    date: str = ""
    people: tuple[str, ...] = ()
    """Persons whom it names as contacts: they do not go out, in no text."""


@dataclass
class Extra:
    """A field that the package adds: its value is asked of each row of the source."""

    field: QgsField
    value: Callable[[QgsFeature], Any]


@dataclass
class Part:
    """A layer of the package. ``key`` names its table."""

    key: str
    kind: Kind
    nl: str
    en: str
    about_nl: str
    about_en: str
    source: str
    """Where the layer comes from, with its path: for this run alone."""
    name: str
    cleaner: Cleaner
    rows: QgsVectorLayerFeatureSource
    wkb: Qgis.WkbType
    crs: Any
    count: int
    told: Told
    styles: Mapping[str, Style]
    own_look: bool = True
    written: int = 0
    box: tuple[float, float, float, float] | None = None
    record: dict[str, Any] | None = None
    """The run record of the layer, as it may go out."""
    extras: Sequence[Extra] = ()

    def title(self, language: str) -> str:
        """Its title."""
        return self.nl if language == "nl" else self.en

    def about(self, language: str) -> str:
        """Its description."""
        return self.about_nl if language == "nl" else self.about_en

    def tell_without(self, removed: Removed, taken: set[str]) -> None:
        """Take names that will not go out from what is told of the layer, and from its look."""
        if not len(removed):
            return
        told = self.told
        texts = (self.nl, self.en, self.about_nl, self.about_en, told.owner)
        self.nl, self.en, self.about_nl, self.about_en, owner = (removed.masked(text)[0] for text in texts)
        if self.nl != texts[0]:
            self.key = table_name("layer", taken)
        licences, rights, history = (
            tuple(removed.masked(one)[0] for one in some) for some in (told.licences, told.rights, told.history)
        )
        self.told = Told(owner, licences, rights, history, told.date, told.people)
        if any(removed.masked(html.unescape(style.qml))[1] for style in self.styles.values()):
            self.styles, self.own_look = {}, False

    def look(self, removed: Removed, progress: Progress = SILENT) -> None:
        """Read the rows once to know the names that will not go out, and those in the metadata."""
        removed.extend(self.told.people)
        if self.cleaner.must_look_first:
            request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
            self.cleaner.looks((one.attributes() for one in self._features(request, progress)), removed)

    def features(self, removed: Removed, progress: Progress = SILENT) -> Iterator[tuple[QgsGeometry, list[Any]]]:
        """The rows that go out: shapes flat, straight and of many parts."""
        request = QgsFeatureRequest().setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
        for one in self._features(request, progress):
            shape = QgsGeometry(one.geometry())
            if not shape.isNull():
                shape = flat_and_straight(shape)
                shape.convertToMultiType()
            values = self.cleaner.cleaned(one.attributes(), removed)
            yield shape, values + [extra.value(one) for extra in self.extras]

    def _features(self, request: QgsFeatureRequest, progress: Progress) -> Iterator[QgsFeature]:
        for number, one in enumerate(self.rows.getFeatures(request)):
            if number % CHECK_EVERY == 0:
                progress.report(min(1.0, number / max(1, self.count)))
            yield one


def part_of(
    layer: QgsVectorLayer,
    kind: Kind,
    taken: set[str],
    choices: Choices,
    words: Mapping[str, Mapping[str, Words]],
    own_look: bool,
    extras: Sequence[Extra] = (),
) -> Part:
    """Take a layer over, with fields that the package adds. On the main thread.

    Raises ``Fault`` for a layer that cannot be read or has no CRS.
    """
    if not layer.isValid():
        raise Fault("{layer} cannot be read. Check that its file is there.", layer=full_name(layer))
    if layer.isSpatial() and not layer.crs().isValid():
        raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=full_name(layer))
    own = not kind.key
    name = public_source(layer.name())
    key = table_name(name if own else kind.key, taken)
    known = read_published_fields()
    cleaner = Cleaner(key, layer.fields(), kind.keep, choices, read_personal_names(), known)
    for extra in extras:
        cleaner.fields.append(extra.field)
    shipped = "" if own_look and kind.style else kind.style
    reduced = [column.name for column in cleaner.columns if column.owner]
    styles, kept = styles_of(layer, key, shipped, cleaner.fields, known, words, reduced)
    wkb = layer.wkbType()
    if wkb != Qgis.WkbType.NoGeometry:
        wkb = QgsWkbTypes.multiType(QgsWkbTypes.flatType(QgsWkbTypes.linearType(wkb)))
    about = public_source(layer.metadata().abstract()) if own else ""
    return Part(
        key,
        kind,
        name if own else kind.nl,
        name if own else kind.en,
        about or kind.about_nl,
        about or kind.about_en,
        layer.source(),
        full_name(layer),
        cleaner,
        QgsVectorLayerFeatureSource(layer),
        wkb,
        layer.crs(),
        layer.featureCount(),
        told_of(layer),
        styles,
        kept,
        extras=extras,
    )


def told_of(layer: QgsMapLayer) -> Told:
    """What the metadata of a layer says of its owner, licence and history; people and paths stay out."""
    metadata = layer.metadata()
    contacts = [one.organization for one in metadata.contacts() if one.organization.strip()]
    published = metadata.dateTime(Qgis.MetadataDateType.Published)
    return Told(
        public_source(contacts[0]) if contacts else "",
        tuple(public_source(one) for one in metadata.licenses()),
        tuple(public_source(one) for one in metadata.rights()),
        tuple(public_source(one) for one in metadata.history()),
        published.toString("yyyy-MM-dd") if published.isValid() else "",
        tuple(one.name for one in metadata.contacts() if surname_of(one.name) or _is_person(one)),
    )


def _is_person(contact: QgsAbstractMetadataBase.Contact) -> bool:
    """Whether a contact has a name beside that of an organisation, which is no part of one."""
    name, bodies = contact.name.strip(), read_personal_names()
    other = contact.organization.strip() and name.casefold() not in contact.organization.casefold()
    return bool(name and other and not bodies.is_body(name) and " " in name)


def table_name(name: str, taken: set[str]) -> str:
    """A name for a table and for files: small letters, digits and underscores, and one that is not taken yet.

    >>> taken = set()
    >>> [table_name(one, taken) for one in ("Bomen (île d'Or)/2024", "bomen ile d or 2024", "<script>", "…")]
    ['bomen_ile_d_or_2024', 'bomen_ile_d_or_2024_2', 'script', 'layer']
    """
    bare = "".join(one for one in unicodedata.normalize("NFKD", name) if not unicodedata.combining(one))
    text = "_".join(re.findall(r"[a-z0-9]+", bare.casefold()))[:LONGEST_NAME].strip("_") or "layer"
    text = f"layer_{text}" if text[0].isdigit() or _RESERVED.match(text) else text
    found, number = text, 1
    while found in taken:
        number += 1
        found = f"{text}_{number}"
    taken.add(found)
    return found
