"""A loaded layer gets its style, its metadata and its attribution."""

from __future__ import annotations

from datetime import datetime

from qgis.core import (
    Qgis,
    QgsAbstractMetadataBase,
    QgsBox3d,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ..i18n import translate, user_locale
from ..layers.publicity import mark
from ..layers.style import apply_style
from ..paths import STYLES
from .download import Downloaded
from .links import without_query
from .model.entry import LIVE, Entry, is_url
from .municipality import Municipality
from .sources import style_path

ENTRY, MUNICIPALITY, LOADED, ROLE = "zoemzone/entry", "zoemzone/municipality", "zoemzone/loaded", "zoemzone/role"


def dress(
    layer: QgsMapLayer,
    entry: Entry,
    downloaded: Downloaded | None = None,
    municipality: Municipality | None = None,
) -> None:
    """Name, style, metadata, attribution, scale limits and custom properties. On the main thread."""
    _style(layer, entry)
    locale = user_locale()
    layer.setName(entry.title.text(locale) or entry.id)
    layer.setMetadata(_metadata(layer, entry, downloaded))
    mark(layer, entry.public)
    server = layer.serverProperties()
    server.setTitle(entry.title.text(locale))
    server.setAbstract(entry.abstract.text(locale))
    server.setAttribution(attribution(entry))
    if is_url(entry.licence_url):
        server.setAttributionUrl(entry.licence_url)
    if entry.scale_min or entry.scale_max:
        layer.setScaleBasedVisibility(True)
        layer.setMinimumScale(entry.scale_min)
        layer.setMaximumScale(entry.scale_max)
    when = downloaded.when if downloaded is not None else datetime.now().replace(microsecond=0)
    layer.setCustomProperty(ENTRY, entry.id)
    layer.setCustomProperty(MUNICIPALITY, "" if municipality is None else municipality.code)
    layer.setCustomProperty(LOADED, when.isoformat())
    layer.setCustomProperty(ROLE, ",".join(entry.roles))


def attribution(entry: Entry) -> str:
    """Whose the layer is, in the words that stand on a map: "Kadaster, CC BY 4.0".

    >>> attribution(Entry("a", "t", None, "oaf", owner="Kadaster", licence="CC BY 4.0"))
    'Kadaster, CC BY 4.0'
    """
    return ", ".join(part for part in (entry.owner, entry.licence) if part)


def _style(layer: QgsMapLayer, entry: Entry) -> None:
    """The style beside the catalogue, else the one that is shipped."""
    path = style_path(entry)
    if path == STYLES / entry.style:
        apply_style(layer, entry.style)
    elif path is not None:
        layer.loadNamedStyle(str(path))


def _metadata(layer: QgsMapLayer, entry: Entry, downloaded: Downloaded | None) -> QgsLayerMetadata:
    locale = user_locale()
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(entry.id)
    metadata.setTitle(entry.title.text(locale))
    metadata.setAbstract(" ".join(part for part in (entry.abstract.text(locale), entry.note) if part))
    metadata.setType("dataset")
    metadata.setLanguage("nld" if locale.startswith("nl") else "eng")
    metadata.setCategories([entry.theme])
    if entry.licence:
        metadata.setLicenses([entry.licence])
    if attribution(entry):
        metadata.setRights([attribution(entry)])
    metadata.setContacts(_contacts(entry))
    metadata.setLinks(_links(entry))
    metadata.setCrs(layer.crs())
    metadata.setExtent(_extent(layer))
    dated = date_of(entry.date)
    if dated.isValid():
        metadata.setDateTime(Qgis.MetadataDateType.Published, dated)
    if downloaded is not None:
        metadata.setDateTime(Qgis.MetadataDateType.Created, QDateTime(downloaded.when))
    metadata.setHistory(_history(entry, downloaded))
    return metadata


def _contacts(entry: Entry) -> list[QgsAbstractMetadataBase.Contact]:
    if not entry.owner:
        return []
    contact = QgsAbstractMetadataBase.Contact(entry.owner)
    contact.organization = entry.owner
    contact.role = entry.contact_role or "owner"
    return [contact]


def _links(entry: Entry) -> list[QgsAbstractMetadataBase.Link]:
    """Where the layer and its licence are described."""
    links = []
    if is_url(entry.address) and not entry.address.startswith("file:"):
        name = translate("Zoemzone", "Source")
        links.append(QgsAbstractMetadataBase.Link(name, "WWW:LINK", without_query(entry.address)))
    if is_url(entry.licence_url):
        name = translate("Zoemzone", "Licence")
        links.append(QgsAbstractMetadataBase.Link(name, "WWW:LINK", entry.licence_url))
    return links


def _extent(layer: QgsMapLayer) -> QgsLayerMetadata.Extent:
    """Where the layer lies; that of pictures is the world's or unknown and says nothing."""
    extent = QgsLayerMetadata.Extent()
    if isinstance(layer, QgsVectorLayer) and not layer.extent().isNull():
        spatial = QgsLayerMetadata.SpatialExtent()
        box = layer.extent()
        spatial.bounds = QgsBox3d(box.xMinimum(), box.yMinimum(), 0, box.xMaximum(), box.yMaximum(), 0)
        spatial.extentCrs = layer.crs()
        extent.setSpatialExtents([spatial])
    return extent


def _history(entry: Entry, downloaded: Downloaded | None) -> list[str]:
    said = []
    if entry.date == LIVE:
        said.append(translate("Zoemzone", "Kept up to date by its owner"))
    elif entry.date:
        said.append(translate("Zoemzone", "Date of the source: {date}").format(date=entry.date))
    if downloaded is not None:
        text = translate("Zoemzone", "Fetched on {date}: {count} objects")
        said.append(text.format(date=downloaded.when.isoformat(" ", "minutes"), count=downloaded.count))
        if downloaded.dropped:
            text = translate("Zoemzone", "Left out (ended or below ground): {count}")
            said.append(text.format(count=downloaded.dropped))
    return said


def date_of(text: str) -> QDateTime:
    """The date that an entry states, of a day, a month or a year; not valid for anything else."""
    for length, form in ((10, "yyyy-MM-dd"), (7, "yyyy-MM"), (4, "yyyy")):
        date = QDate.fromString(text[:length], form)
        if len(text) >= length and date.isValid():
            return QDateTime(date, QTime(0, 0))
    return QDateTime()
