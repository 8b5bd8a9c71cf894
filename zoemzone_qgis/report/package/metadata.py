"""Metadata of the layers of a package: as QGIS keeps it, and by ISO 19139 for other programs."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import NAMESPACE_URL, uuid5

from qgis.core import (
    Qgis,
    QgsAbstractMetadataBase,
    QgsBox3d,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsLayerMetadata,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ...layers.package.part import Part
from ...paths import version
from ..page import templates
from .facts import Facts

KEYWORDS = {
    "nl": ("wilde bijen", "bestuivers", "biodiversiteit", "kansenkaart", "Zoem Zone"),
    "en": ("wild bees", "pollinators", "biodiversity", "opportunity map", "Zoem Zone"),
}
_LANGUAGES = {"nl": "dut", "en": "eng"}  # ISO 639-2/B, as the Dutch profile asks


def limits(language: str) -> str:
    """What the map may and may not be used for, in one paragraph."""
    if language == "nl":
        return (
            "Te gebruiken om kansen voor wilde bijen te verkennen en te bespreken. Niet te gebruiken als besluit, "
            "als uitspraak over eigendom of over soorten op een perceel, en niet voor vlinders of honingbijen: kijk "
            "eerst in het veld en vraag de eigenaar."
        )
    return (
        "To be used to explore and discuss opportunities for wild bees. Not to be used as a decision, as a statement "
        "on ownership or on the species of a parcel, nor for butterflies or honeybees: look in the field and ask the "
        "owner first."
    )


def identifier(part: Part, facts: Facts) -> str:
    """A name for the metadata record that no other map has and that stays when the map is published again."""
    return str(uuid5(NAMESPACE_URL, f"zoemzone/{facts.publisher}/{facts.title}/{part.key}"))


def layer_metadata(part: Part, facts: Facts) -> QgsLayerMetadata:
    """Metadata as QGIS keeps it."""
    language = facts.language
    made = QgsLayerMetadata()
    made.setIdentifier(identifier(part, facts))
    made.setParentIdentifier(facts.title)
    made.setTitle(part.title(language))
    made.setAbstract("\n\n".join(text for text in (part.about(language), limits(language)) if text))
    made.setType("dataset")
    made.setLanguage(_LANGUAGES[language].upper())
    made.setKeywords({"gmd:topicCategory": [part.kind.topic], "Zoem Zone": list(KEYWORDS[language])})
    made.setLicenses([text for text in (facts.licence, facts.licence_url) if text])
    made.setRights([text for text in (facts.attribution, *part.told.rights) if text])
    made.setConstraints([QgsLayerMetadata.Constraint(limits(language), "use")])
    if facts.publisher:
        contact = QgsAbstractMetadataBase.Contact(facts.contact or facts.publisher)
        contact.organization, contact.email, contact.role = facts.publisher, facts.email, "publisher"
        made.setContacts([contact])
    if facts.licence_url:
        made.setLinks([QgsAbstractMetadataBase.Link(facts.licence, "WWW:LINK", facts.licence_url)])
    made.setCrs(part.crs)
    made.setExtent(_extent(part))
    day = QDate.fromString(facts.date, "yyyy-MM-dd")
    made.setDateTime(Qgis.MetadataDateType.Published, QDateTime(day, QTime(0, 0)))
    made.setHistory(lineage(part, language))
    return made


def lineage(part: Part, language: str) -> list[str]:
    """How the layer came about; nothing of it names a file or a person."""
    made = "Gemaakt met Zoem Zone {version} voor QGIS" if language == "nl" else "Made with Zoem Zone {version} for QGIS"
    told = [made.format(version=version())]
    record = part.record
    if record is not None:
        algorithm, day = str(record.get("algorithm", "")), str(record.get("finished", ""))[:10]
        text = "Berekend met {algorithm}, {day}" if language == "nl" else "Computed by {algorithm}, {day}"
        told.append(text.format(algorithm=algorithm, day=day))
    if part.told.owner:
        told.append(f"{'Bron' if language == 'nl' else 'Source'}: {part.told.owner}")
    if part.told.date:
        told.append(f"{'Datum van de bron' if language == 'nl' else 'Date of the source'}: {part.told.date}")
    return [*told, *part.told.history]


def _extent(part: Part) -> QgsLayerMetadata.Extent:
    extent = QgsLayerMetadata.Extent()
    if part.box is not None:
        box = QgsLayerMetadata.SpatialExtent()
        box.bounds = QgsBox3d(part.box[0], part.box[1], 0, part.box[2], part.box[3], 0)
        box.extentCrs = part.crs
        extent.setSpatialExtents([box])
    return extent


def degrees(
    part: Part, wgs84: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext
) -> tuple[float, float, float, float] | None:
    """West, south, east and north of the rows that were written; None where there are none."""
    if part.box is None:
        return None
    change = QgsCoordinateTransform(part.crs, wgs84, transforms)
    change.setBallparkTransformsAreAppropriate(True)
    try:
        box = change.transformBoundingBox(QgsRectangle(*part.box))
    except QgsCsException:
        return None
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def iso(part: Part, facts: Facts, box: tuple[float, float, float, float] | None, version: str) -> str:
    """Metadata by ISO 19115, written as ISO 19139 says. ``version`` is that of GeoPackage."""
    language = facts.language
    return str(
        templates()
        .get_template("package/iso19139.xml")
        .render(
            identifier=identifier(part, facts),
            language=_LANGUAGES[language],
            facts=facts,
            title=f"{facts.title}: {part.title(language)}",
            abstract=part.about(language) or part.title(language),
            limits=limits(language),
            keywords=KEYWORDS[language],
            topic=part.kind.topic,
            box=box,
            crs=part.crs.authid(),
            rights=part.told.rights,
            lineage=". ".join(lineage(part, language)) + ".",
            format=version,
            kind="textTable" if part.box is None and not part.written else "vector",
        )
    )


def sources(parts: Sequence[Part]) -> list[str]:
    """Whose data the layers rest on, each once."""
    told = [", ".join(one for one in (part.told.owner, *part.told.licences) if one) for part in parts]
    return sorted({one for one in (*told, *(right for part in parts for right in part.told.rights)) if one})
