"""The form of advicereport: its parameters and outputs, with labels and tooltips."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ...i18n import translate
from ..measures.measureoptions_more import field
from ..parameters import classes_table, ecoprofile, measure_tables, number, optional_sink, profiles_table, tip

LANGUAGES = ("auto", "nl", "en")
POLYGONS = [int(Qgis.ProcessingSourceType.VectorPolygon)]
LINES = [int(Qgis.ProcessingSourceType.VectorLine)]
ANY = [int(Qgis.ProcessingSourceType.VectorAnyGeometry)]
TABLES = [int(Qgis.ProcessingSourceType.Vector)]
INITIATIVE_M, LINK_M = 2000.0, 1000.0
"""Initiatives count as near up to the first (E), blocks over the border up to the second (the stone link)."""


def help_text() -> str:
    """What the algorithm does, and what stands in the report."""
    return translate(
        "Zoemzone",
        "This algorithm writes the advice report of a municipality, as a web page and as PDF: one page that answers "
        "the alderman first, then maps, the season chart, ecoprofiles, the twenty best opportunities, gaps, what each "
        "kind of owner can do, initiatives and neighbours, a data sheet, a monitoring plan, and the method with every "
        "own value.\n\n"
        "Only the habitat map and the municipality are needed. Each layer that you leave empty is told in its chapter "
        "by a sentence. Without a plan the best options are shown, without options the zones of the opportunity map."
        "\n\n"
        "Several municipalities in the layer: fill in the name of one, or choose a folder, and each gets its own "
        "report there.\n\n"
        "Food per season is that of a mean km2 of the municipality; the need is 11.33 ha of best meadow per km2 times "
        "the season weight of the ecoprofile. What half the money buys comes from the cost curve, else from the order "
        "of the plan. The survey that would help most is that of the class with the largest area x (1 - confidence) x "
        "stake.\n\n"
        "Of initiatives the name, organisation, status and distance are shown, never whom to contact; private owners "
        "are never named.",
    )


def _layer(name: str, label: str, text: str, kinds: list[int], advanced: bool = True, required: bool = False) -> Any:
    return tip(QgsProcessingParameterVectorLayer(name, label, kinds, optional=not required), text, advanced)


def _raster(name: str, label: str, text: str, advanced: bool = True, required: bool = False) -> Any:
    return tip(QgsProcessingParameterRasterLayer(name, label, optional=not required), text, advanced)


def inputs() -> list[Any]:
    """What an officer fills in: six in sight."""
    return [*_first(), *_results(), *_areas(), *_chances(), *_choices(), *_house_style()]


def _first() -> list[Any]:
    return [
        _raster(
            "HABITAT",
            translate("Zoemzone", "Habitat map"),
            translate("Zoemzone", "Made by the habitat map algorithm; its class table stands beside it."),
            False,
            True,
        ),
        _layer(
            "MUNICIPALITY",
            translate("Zoemzone", "Municipality"),
            translate("Zoemzone", "Polygons. Several: choose one by its name, or a folder for a report of each."),
            POLYGONS,
            False,
            True,
        ),
        _layer(
            "BLOCKS",
            translate("Zoemzone", "Building blocks"),
            translate("Zoemzone", "From Building blocks. Empty: the report says that they are not known."),
            POLYGONS,
            False,
        ),
        _layer(
            "GAPS",
            translate("Zoemzone", "Gaps"),
            translate("Zoemzone", "Lines from Missing links in the bee network. Empty: the report says so."),
            LINES,
            False,
        ),
        _layer(
            "PLAN",
            translate("Zoemzone", "Plan"),
            translate("Zoemzone", "From Best measures for a budget. Empty: the options are shown, if given."),
            POLYGONS,
            False,
        ),
        _layer(
            "DISTRICTS",
            translate("Zoemzone", "Villages or districts"),
            translate("Zoemzone", "Polygons with a name: in which of them measures lie. Empty: not told."),
            POLYGONS,
            False,
        ),
    ]


def _results() -> list[Any]:
    """Results of the other algorithms."""
    return [
        _raster(
            "FORAGE",
            translate("Zoemzone", "Food map"),
            translate("Zoemzone", "From Food and nest maps. Empty: made from the habitat map."),
        ),
        _raster(
            "CONFIDENCE",
            translate("Zoemzone", "Confidence of the habitat map"),
            translate("Zoemzone", "Raster in %. Empty: the one that was made with the habitat map, where it is there."),
        ),
        _layer(
            "ROUTES",
            translate("Zoemzone", "Routes"),
            translate("Zoemzone", "Lines from Missing links in the bee network, with their verdict."),
            LINES,
        ),
        _layer(
            "NETWORK",
            translate("Zoemzone", "Patches with figures"),
            translate("Zoemzone", "From Cohesion of habitat: the blocks whose loss splits a network."),
            ANY,
        ),
        _layer(
            "OPPORTUNITIES",
            translate("Zoemzone", "Opportunity map"),
            translate("Zoemzone", "Zones from Opportunity map: shown on a map, and used where no options are given."),
            POLYGONS,
        ),
        _layer(
            "OPTIONS",
            translate("Zoemzone", "Measure options"),
            translate("Zoemzone", "From What can be done on each parcel: used where no plan is given."),
            POLYGONS,
        ),
        _layer(
            "CURVE",
            translate("Zoemzone", "Cost curve"),
            translate("Zoemzone", "Table from Best measures for a budget: what less money buys."),
            TABLES,
        ),
        _layer(
            "COMPARISON",
            translate("Zoemzone", "Comparison of the pilots"),
            translate("Zoemzone", "Table from the comparison of the rich and the poor chain: the error to quote."),
            TABLES,
        ),
    ]


def _areas() -> list[Any]:
    """Which municipality, and what lies around it."""
    name = QgsProcessingParameterString("NAME", translate("Zoemzone", "Name of the municipality"), None, optional=True)
    return [
        field(
            "AREA_FIELD",
            translate("Zoemzone", "Field with the name of the municipality"),
            translate("Zoemzone", "Empty: naam, name, gemeente or statnaam where there is one."),
            "MUNICIPALITY",
        ),
        tip(name, translate("Zoemzone", "One of the layer. Empty: all, each with a report in the folder."), True),
        field(
            "DISTRICT_FIELD",
            translate("Zoemzone", "Field with the name of the village or district"),
            translate("Zoemzone", "Empty: naam, name, wijknaam, buurtnaam or woonplaats where there is one."),
            "DISTRICTS",
        ),
        _layer(
            "NEIGHBOURS",
            translate("Zoemzone", "Neighbouring municipalities"),
            translate("Zoemzone", "Polygons of municipalities around, abroad too: who lies over the border."),
            POLYGONS,
        ),
        field(
            "NEIGHBOUR_FIELD",
            translate("Zoemzone", "Field with the name of the neighbour"),
            translate("Zoemzone", "Empty: naam, name, gemeente or statnaam where there is one."),
            "NEIGHBOURS",
        ),
        number(
            "LINK_DISTANCE",
            translate("Zoemzone", "Distance of links over the border (m)"),
            translate("Zoemzone", "In metres, from edge to edge; 1,000 m is the stone link."),
            LINK_M,
            0.0,
            20_000.0,
            advanced=True,
            decimals=0,
        ),
        _layer(
            "INITIATIVES",
            translate("Zoemzone", "Register of initiatives"),
            translate("Zoemzone", "Points or polygons. Whom to contact is never shown."),
            ANY,
        ),
        number(
            "INITIATIVE_DISTANCE",
            translate("Zoemzone", "Initiatives near by (m)"),
            translate("Zoemzone", "Up to this distance from the municipality, in metres."),
            INITIATIVE_M,
            0.0,
            50_000.0,
            advanced=True,
            decimals=0,
        ),
    ]


def _chances() -> list[Any]:
    """Layers that show where a measure serves more than bees."""
    return [
        _layer(
            "WATER",
            translate("Zoemzone", "Water and protection zones"),
            translate("Zoemzone", "Score 1 within 10 m, falling to 0 at 100 m."),
            ANY,
        ),
        _layer(
            "ROUTES_RECREATION",
            translate("Zoemzone", "Cycle and walking routes"),
            translate("Zoemzone", "And parks or campings. Score 1 within 50 m, falling to 0 at 300 m."),
            ANY,
        ),
        _layer(
            "SCHOOLS",
            translate("Zoemzone", "Schools and nature gardens"),
            translate("Zoemzone", "Score 1 within 300 m, falling to 0 at 1,000 m."),
            ANY,
        ),
        _layer(
            "FRUIT",
            translate("Zoemzone", "Fruit parcels"),
            translate("Zoemzone", "Share of fruit within 500 m / 0.1, at most 1. Empty: from the habitat map."),
            POLYGONS,
        ),
        _layer(
            "HERITAGE",
            translate("Zoemzone", "Cultural heritage"),
            translate("Zoemzone", "Hollow roads, old orchards, monuments: score 1 on or touching them."),
            ANY,
        ),
        _raster(
            "HEAT",
            translate("Zoemzone", "Heat map"),
            translate("Zoemzone", "Raster in degrees Celsius: degrees above the mean / 3, at most 1."),
        ),
        _layer(
            "HOMES",
            translate("Zoemzone", "Homes"),
            translate("Zoemzone", "Score 1 within 100 m, falling to 0 at 500 m."),
            ANY,
        ),
        _layer(
            "PLANNED_WORKS",
            translate("Zoemzone", "Planned works"),
            translate("Zoemzone", "Works within three years: score 1 on or touching them."),
            ANY,
        ),
    ]


def _choices() -> list[Any]:
    profile = ecoprofile()
    profile.setFlags(profile.flags() | Qgis.ProcessingParameterFlag.Advanced)
    rules = QgsProcessingParameterEnum(
        "RULES",
        translate("Zoemzone", "Rules"),
        [
            translate("Zoemzone", "Dutch rule (gaps up to 500 m)"),
            translate("Zoemzone", "Strict (gaps up to 150 m)"),
        ],
        defaultValue=0,
    )
    return [
        profile,
        tip(rules, translate("Zoemzone", "The rules by which the building blocks were made."), True),
        number(
            "HORIZON_YEARS",
            translate("Zoemzone", "Horizon (years)"),
            translate("Zoemzone", "Years over which the costs of the plan were added up."),
            10.0,
            0.0,
            100.0,
            advanced=True,
            decimals=0,
        ),
        classes_table(),
        profiles_table(),
        *measure_tables(),
    ]


def _house_style() -> list[Any]:
    """Language, templates and logo."""
    folder = QgsProcessingParameterFile(
        "TEMPLATES",
        translate("Zoemzone", "Folder with own templates"),
        Qgis.ProcessingFileParameterBehavior.Folder,
        optional=True,
    )
    logo = QgsProcessingParameterFile(
        "LOGO",
        translate("Zoemzone", "Logo"),
        Qgis.ProcessingFileParameterBehavior.File,
        optional=True,
        fileFilter=translate("Zoemzone", "Pictures (*.svg *.png *.jpg *.jpeg)"),
    )
    language = QgsProcessingParameterEnum(
        "LANGUAGE",
        translate("Zoemzone", "Language of the report"),
        [translate("Zoemzone", "That of QGIS"), "Nederlands", "English"],
        defaultValue=0,
    )
    return [
        tip(language, translate("Zoemzone", "Dutch or English, whatever the language of QGIS is."), True),
        tip(
            folder,
            translate("Zoemzone", "HTML templates and logo of your house style; ours for what is not in it."),
            True,
        ),
        tip(
            logo, translate("Zoemzone", "SVG, PNG or JPEG. Empty: logo.svg or logo.png of the folder, else ours."), True
        ),
    ]


def destinations() -> list[Any]:
    """Where the results go."""
    pdf = translate("Zoemzone", "PDF files (*.pdf)")
    return [
        tip(
            QgsProcessingParameterFileDestination(
                "HTML", translate("Zoemzone", "Report as web page"), "HTML (*.html)", None, True, True
            ),
            translate("Zoemzone", "One file with its maps and charts inside, for one municipality."),
        ),
        tip(
            QgsProcessingParameterFileDestination("PDF", translate("Zoemzone", "Report as PDF"), pdf, None, True, True),
            translate("Zoemzone", "To print and to send, for one municipality."),
        ),
        tip(
            QgsProcessingParameterFolderDestination(
                "FOLDER", translate("Zoemzone", "Folder with reports"), None, True, False
            ),
            translate("Zoemzone", "A web page and a PDF for each municipality of the layer."),
        ),
        optional_sink(
            "TABLE",
            translate("Zoemzone", "Figures by municipality"),
            translate("Zoemzone", "The numbers of each report in a row, to compare municipalities."),
        ),
    ]
