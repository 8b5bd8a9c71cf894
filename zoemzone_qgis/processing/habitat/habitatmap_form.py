"""The form of habitatmap: its parameters, with labels and tooltips."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ...i18n import translate
from ..parameters import classes_table, number, optional_sink, table, tip


def inputs() -> list[Any]:
    """What an officer fills in."""
    polygon = [int(Qgis.ProcessingSourceType.VectorPolygon)]
    return [
        tip(
            QgsProcessingParameterMultipleLayers(
                "LAYERS", translate("Zoemzone", "Land-cover layers"), Qgis.ProcessingSourceType.MapLayer
            ),
            translate("Zoemzone", "Vector and raster layers in order of priority: the first source wins."),
        ),
        tip(
            QgsProcessingParameterFeatureSource(
                "MUNICIPALITY", translate("Zoemzone", "Municipality"), polygon, optional=True
            ),
            translate("Zoemzone", "Polygons of the area to map; the margin is added around them."),
        ),
        tip(
            QgsProcessingParameterExtent("EXTENT", translate("Zoemzone", "Extent"), optional=True),
            translate(
                "Zoemzone",
                "Area to map, used as it is, in metres. Empty: the municipality, else the box of the finest "
                "layers, with the margin.",
            ),
        ),
        tip(
            QgsProcessingParameterFeatureSource(
                "BUILTUP", translate("Zoemzone", "Built-up area"), polygon, optional=True
            ),
            translate(
                "Zoemzone",
                "Public grass is lawn inside these polygons and verge outside. Empty: buildings with 50 m around "
                "them, in parts of 5 ha or more.",
            ),
        ),
        tip(
            QgsProcessingParameterFeatureSource(
                "NATURE", translate("Zoemzone", "Nature management types"), polygon, optional=True
            ),
            translate(
                "Zoemzone",
                "Polygons of nature areas. A field BEHEERTYPE with codes such as N11.01 says which vegetation the "
                "grass in them is.",
            ),
        ),
        number(
            "CELL_SIZE",
            translate("Zoemzone", "Cell size (m)"),
            translate(
                "Zoemzone",
                "Cell of the habitat map in metres. 0: 1 m up to 600 km2, 2.5 m above, 10 m above 20,000 km2.",
            ),
            0.0,
            0.0,
        ),
    ]


def advanced() -> list[Any]:
    """What stands under Advanced parameters."""
    margin = QgsProcessingParameterDistance("MARGIN", translate("Zoemzone", "Margin"), 3000.0, "TARGET_CRS", False, 0.0)
    margin.setDefaultUnit(Qgis.DistanceUnit.Meters)
    date = QgsProcessingParameterDateTime(
        "REFERENCE_DATE",
        translate("Zoemzone", "Reference date"),
        Qgis.ProcessingDateTimeParameterDataType.Date,
        optional=True,
    )
    kinds = [
        translate("Zoemzone", "By attribute table or layer name"),
        translate("Zoemzone", "CORINE, grid values 1 to 44"),
        translate("Zoemzone", "CORINE, codes 111 to 523"),
        translate("Zoemzone", "LGN"),
        translate("Zoemzone", "Own class codes"),
    ]
    return [
        tip(
            QgsProcessingParameterString("CLASS_FIELD", translate("Zoemzone", "Class field of own layers"), "class"),
            translate("Zoemzone", "Field of own layers that holds the id or the code of the class, such as GKR or 8."),
            advanced=True,
        ),
        tip(
            QgsProcessingParameterEnum(
                "RASTER_KIND", translate("Zoemzone", "Kind of the class rasters"), kinds, defaultValue=0
            ),
            translate("Zoemzone", "How the values of rasters in the list are read."),
            advanced=True,
        ),
        tip(margin, translate("Zoemzone", "Metres added around the municipality or the box of the layers."), True),
        tip(
            QgsProcessingParameterCrs("TARGET_CRS", translate("Zoemzone", "Target CRS"), "EPSG:28992"),
            translate("Zoemzone", "CRS of the results; it must be in metres."),
            advanced=True,
        ),
        tip(
            QgsProcessingParameterEnum(
                "IGNORE",
                translate("Zoemzone", "Leave out"),
                [translate("Zoemzone", "Plus values of the BGT"), translate("Zoemzone", "Layers of partners")],
                allowMultiple=True,
                optional=True,
            ),
            translate("Zoemzone", "Leaves out detail that other municipalities lack, to see what it is worth."),
            advanced=True,
        ),
        tip(
            date,
            translate("Zoemzone", "Date to which the age of the data counts in the confidence. Empty: today."),
            advanced=True,
        ),
        classes_table(),
        table(
            "CROSSWALKS",
            translate("Zoemzone", "Own crosswalk table"),
            translate("Zoemzone", "CSV with an own copy of the crosswalks from source values to classes."),
        ),
    ]


def destinations() -> list[Any]:
    """The results."""
    return [
        tip(
            QgsProcessingParameterRasterDestination("OUTPUT", translate("Zoemzone", "Habitat map")),
            translate("Zoemzone", "Class codes (UInt16, 0 is no data); its class table is written beside it."),
        ),
        tip(
            QgsProcessingParameterRasterDestination(
                "CONFIDENCE", translate("Zoemzone", "Confidence"), optional=True, createByDefault=True
            ),
            translate("Zoemzone", "Confidence of the class in percent (255 is no data)."),
        ),
        optional_sink(
            "CLASSIFIED",
            translate("Zoemzone", "Classified polygons"),
            translate("Zoemzone", "Polygons that do not overlap, with class, code, source and confidence in percent."),
            Qgis.ProcessingSourceType.VectorPolygon,
        ),
        optional_sink(
            "AREAS",
            translate("Zoemzone", "Areas"),
            translate("Zoemzone", "Area per class and source in m2, unknown values, and layers that were skipped."),
            made=True,
        ),
    ]


def numbers() -> list[tuple[str, str]]:
    """The figures that a model can branch on."""
    return [
        ("CELL_SIZE_M", translate("Zoemzone", "Cell size in metres")),
        ("KNOWN_HA", translate("Zoemzone", "Land with a class in hectares")),
        ("MUNICIPALITY_KNOWN_PCT", translate("Zoemzone", "Known land of the municipality in percent")),
        ("EFFECTIVE_HA", translate("Zoemzone", "Effective habitat in hectares")),
        ("EFFECTIVE_PCT", translate("Zoemzone", "Effective habitat in percent of the land with a class")),
        ("UNKNOWN_PCT", translate("Zoemzone", "Share of class unknown in percent")),
        ("PLUS_FILLED_PCT", translate("Zoemzone", "Public green with a filled plus value in percent")),
        ("CONFIDENCE_PCT", translate("Zoemzone", "Mean confidence in percent")),
        ("CLASS_COUNT", translate("Zoemzone", "Number of classes found")),
        ("SKIPPED_LAYERS", translate("Zoemzone", "Number of layers that were skipped")),
    ]
