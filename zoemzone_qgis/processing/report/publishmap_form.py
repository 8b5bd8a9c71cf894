"""The form of publishmap: its parameters and outputs, with labels and tooltips."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ...i18n import translate
from ..parameters import tip

LICENCE = "CC BY 4.0"
LANGUAGES = ("user", "nl", "en")
BACKGROUNDS = ("pdok_grey", "none", "own")
PERSONAL = ("leave_out", "refuse")
USER, OWN, REFUSE = 0, 2, 1


def help_text() -> str:
    """The help beside the dialog."""
    return translate(
        "Zoemzone",
        "This algorithm makes a folder to hand over or to put on a website: the opportunity map with plan, gaps and "
        "building blocks as a web map, and the data behind it as one GeoPackage with styles, metadata and descriptions "
        "of fields, tables for a spreadsheet, run records, licence and a page that says what everything is.\n\n"
        "Nothing personal goes out. Fields that hold contact details, names, addresses or numbers of persons are left "
        "out; of owners stays the kind (own, own leased out, other authority, private, unknown); e-mail addresses, "
        "telephone numbers, citizen service numbers, bank accounts, addresses with a postal code, names behind a title "
        "or initials, and paths are taken out of every text; columns of telephone or citizen service numbers are "
        "emptied. Layers that are marked as not public stay out, and so do their names. What was left out is told and "
        "stands in the table checked.csv. A first name or surname in running text cannot be recognised by itself: read "
        "free texts first.\n\n"
        "The folder is made beside its place and moved there when it is complete. A folder that exists is replaced "
        "only when you ask for it, and only when this algorithm made it and it holds nothing else. Where somebody "
        "changed a file in it, it is kept beside the new one, under another name.",
    )


def _layer(name: str, label: str, text: str, kinds: list[Any] | None = None, advanced: bool = False) -> Any:
    every = [Qgis.ProcessingSourceType.Vector]
    return tip(QgsProcessingParameterVectorLayer(name, label, kinds or every, optional=True), text, advanced)


def _text(name: str, label: str, text: str, default: str = "", advanced: bool = False) -> Any:
    return tip(QgsProcessingParameterString(name, label, default, optional=True), text, advanced)


def _choice(name: str, label: str, text: str, options: list[str]) -> Any:
    return tip(QgsProcessingParameterEnum(name, label, options, defaultValue=0), text, advanced=True)


def visible() -> list[Any]:
    """What every officer fills in."""
    polygons, lines = [Qgis.ProcessingSourceType.VectorPolygon], [Qgis.ProcessingSourceType.VectorLine]
    return [
        _layer(
            "OPPORTUNITIES",
            translate("Zoemzone", "Opportunity map"),
            translate("Zoemzone", "Zones from Opportunity map. Empty: left out."),
            polygons,
        ),
        _layer(
            "BLOCKS",
            translate("Zoemzone", "Building blocks"),
            translate("Zoemzone", "From Building blocks. Empty: left out."),
            polygons,
        ),
        _layer(
            "GAPS",
            translate("Zoemzone", "Gaps"),
            translate("Zoemzone", "Lines from Missing links in the bee network. Empty: left out."),
            lines,
        ),
        _layer(
            "PLAN",
            translate("Zoemzone", "Plan"),
            translate(
                "Zoemzone", "From Best measures for a budget. Owners are reduced to their kind. Empty: left out."
            ),
            polygons,
        ),
        _text(
            "TITLE",
            translate("Zoemzone", "Title"),
            translate("Zoemzone", "What the map is called, such as: Kansenkaart wilde bijen Otterlo."),
            translate("Zoemzone", "Opportunity map for wild bees"),
        ),
        _text(
            "PUBLISHER",
            translate("Zoemzone", "Publisher"),
            translate("Zoemzone", "The organisation that publishes the map; it is named as its source."),
        ),
    ]


def _layers() -> list[Any]:
    polygons, lines = [Qgis.ProcessingSourceType.VectorPolygon], [Qgis.ProcessingSourceType.VectorLine]
    return [
        _layer(
            "ROUTES",
            translate("Zoemzone", "Routes"),
            translate("Zoemzone", "Routes from Missing links in the bee network."),
            lines,
            True,
        ),
        _layer(
            "INITIATIVES",
            translate("Zoemzone", "Initiatives"),
            translate("Zoemzone", "Initiatives near by. Contact details and photos are left out."),
            advanced=True,
        ),
        _layer(
            "PARCELS",
            translate("Zoemzone", "Parcels to search for"),
            translate("Zoemzone", "Parcels with their number in the land register. Owners are left out."),
            polygons,
            True,
        ),
        _layer(
            "AREAS",
            translate("Zoemzone", "Municipalities"),
            translate("Zoemzone", "To search for and to see where one is; a field such as naam holds the name."),
            polygons,
            True,
        ),
        _layer(
            "DISTRICTS",
            translate("Zoemzone", "Districts"),
            translate("Zoemzone", "Villages or districts to search for; a field such as naam holds the name."),
            polygons,
            True,
        ),
        tip(
            QgsProcessingParameterRasterLayer("FORAGE", translate("Zoemzone", "Food map"), optional=True),
            translate(
                "Zoemzone", "From Food and nest maps: a click on an opportunity then shows the food there by season."
            ),
            advanced=True,
        ),
        tip(
            QgsProcessingParameterMultipleLayers(
                "MORE", translate("Zoemzone", "More layers"), Qgis.ProcessingSourceType.Vector, optional=True
            ),
            translate("Zoemzone", "Other vector layers to publish, as they look in QGIS. They are checked as well."),
            advanced=True,
        ),
    ]


def _presentation() -> list[Any]:
    return [
        _text(
            "LICENCE",
            translate("Zoemzone", "Licence"),
            translate("Zoemzone", "Name of the licence; behind an unknown one write its address (https://...)."),
            LICENCE,
            True,
        ),
        _text(
            "CONTACT",
            translate("Zoemzone", "Contact"),
            translate(
                "Zoemzone",
                "A role and a general address, such as: Team landschap, info@example.nl. The address of a person is "
                "refused.",
            ),
            advanced=True,
        ),
        _choice(
            "LANGUAGE",
            translate("Zoemzone", "Language"),
            translate("Zoemzone", "Language in which the map opens. Everything is there in Dutch and English."),
            [
                translate("Zoemzone", "that of QGIS"),
                translate("Zoemzone", "Dutch"),
                translate("Zoemzone", "English"),
            ],
        ),
        tip(
            QgsProcessingParameterBoolean("WEBMAP", translate("Zoemzone", "Make the web map"), True),
            translate("Zoemzone", "Not ticked: only the data package."),
            advanced=True,
        ),
        _choice(
            "BACKGROUND",
            translate("Zoemzone", "Background of the web map"),
            translate("Zoemzone", "Who looks at the map asks the server of the background for pictures."),
            [
                translate("Zoemzone", "grey map of PDOK"),
                translate("Zoemzone", "none"),
                translate("Zoemzone", "an own address"),
            ],
        ),
        _text(
            "BACKGROUND_URL",
            translate("Zoemzone", "Own background"),
            translate("Zoemzone", "Address of tiles with {z}, {x} and {y}, in web Mercator (EPSG:3857), over https."),
            advanced=True,
        ),
    ]


def _checks() -> list[Any]:
    return [
        _choice(
            "PERSONAL",
            translate("Zoemzone", "When something is not public"),
            translate(
                "Zoemzone",
                "Leave out: layers, fields and texts that are not public stay out, and it is told. Refuse: nothing is "
                "published, and it is told what and where.",
            ),
            [translate("Zoemzone", "leave out and tell"), translate("Zoemzone", "refuse to publish")],
        ),
        _text(
            "DROP_FIELDS",
            translate("Zoemzone", "Fields to leave out as well"),
            translate(
                "Zoemzone", "Names with commas between; a field of one layer as layer.field, such as plan.village."
            ),
            advanced=True,
        ),
        _text(
            "PUBLIC_FIELDS",
            translate("Zoemzone", "Fields that may go out"),
            translate(
                "Zoemzone",
                "Names with commas between of fields that only seem personal, such as the address of a school. What "
                "stands in them is checked all the same.",
            ),
            advanced=True,
        ),
        tip(
            QgsProcessingParameterBoolean("OWN_STYLES", translate("Zoemzone", "Styles as in the project"), False),
            translate(
                "Zoemzone", "Ticked: the results look as in the project. Not ticked: in the colours of Zoem Zone."
            ),
            advanced=True,
        ),
        tip(
            QgsProcessingParameterBoolean("OVERWRITE", translate("Zoemzone", "Replace an earlier map"), False),
            translate(
                "Zoemzone",
                "Ticked: a folder that this algorithm made is replaced; where somebody changed a file in it, it is "
                "kept under another name. A folder with other files is never replaced.",
            ),
            advanced=True,
        ),
    ]


def inputs() -> list[Any]:
    """The parameters, those in sight first."""
    return [*visible(), *_layers(), *_presentation(), *_checks()]


def destination() -> Any:
    """Where the folder goes."""
    return tip(
        QgsProcessingParameterFolderDestination("OUTPUT", translate("Zoemzone", "Folder of the published map")),
        translate("Zoemzone", "A new folder; it appears when everything is complete."),
    )


def outputs() -> list[tuple[str, str]]:
    """Names and labels of the number outputs."""
    return [
        ("LAYERS", translate("Zoemzone", "Number of layers")),
        ("FEATURES", translate("Zoemzone", "Number of objects")),
        ("LEFT_OUT", translate("Zoemzone", "Fields and layers left out as not public")),
        ("CHANGED", translate("Zoemzone", "Values reduced or taken out as not public")),
        ("FILES", translate("Zoemzone", "Number of files")),
        ("BYTES", translate("Zoemzone", "Size of the folder (bytes)")),
        ("FIRST_VIEW_BYTES", translate("Zoemzone", "Size of the first view of the web map (bytes)")),
    ]
