"""The advanced part of the form of measureoptions: what is known besides, and own tables."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...i18n import translate
from ..parameters import classes_table, ecoprofile, horizon, measure_tables, number, profiles_table, tip

POLYGONS = [int(Qgis.ProcessingSourceType.VectorPolygon)]
_ANY = [int(Qgis.ProcessingSourceType.VectorAnyGeometry)]
FLAGS = {
    "PLAY": "play",
    "WET": "wet",
    "BUILTUP": "builtup",
    "BUILDINGS": "building",
    "FLAT_ROOFS": "flat_roof",
    "BUSINESS": "business",
    "PUBLIC_SITES": "public_site",
}
"""Layers of places, and the fact that each tells of the parcels in it."""


def source(name: str, label: str, text: str, kinds: list[int], required: bool = False, advanced: bool = False) -> Any:
    """A vector layer; optional unless ``required``."""
    return tip(QgsProcessingParameterFeatureSource(name, label, kinds, optional=not required), text, advanced)


def field(name: str, label: str, text: str, parent: str, several: bool = False, advanced: bool = True) -> Any:
    """A field of a layer; always optional."""
    kind = Qgis.ProcessingFieldParameterDataType.Any
    parameter = QgsProcessingParameterField(name, label, None, parent, kind, allowMultiple=several, optional=True)
    return tip(parameter, text, advanced)


def text(name: str, label: str, text: str, advanced: bool = True) -> Any:
    """A text; always optional."""
    return tip(QgsProcessingParameterString(name, label, None, optional=True), text, advanced)


def switch(name: str, label: str, text: str) -> Any:
    """Yes or no, yes by default."""
    return tip(QgsProcessingParameterBoolean(name, label, True), text, advanced=True)


def _raster(name: str, label: str, text: str) -> Any:
    """A raster that may lack."""
    return tip(QgsProcessingParameterRasterLayer(name, label, optional=True), text, advanced=True)


def choices() -> list[Any]:
    profile = ecoprofile()
    profile.setFlags(profile.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return [
        profile,
        horizon(),
        number(
            "PREPARATION",
            translate("Zoemzone", "Preparation and supervision (%)"),
            translate("Zoemzone", "Added to one-off costs, in %."),
            0.0,
            0.0,
            200.0,
            advanced=True,
            decimals=1,
        ),
        switch(
            "SPRAY",
            translate("Zoemzone", "Keep away from sprayed crops"),
            translate(
                "Zoemzone", "Sown flowers stay 10 m from orchards, tree nurseries and flower bulbs, as the table says."
            ),
        ),
        number(
            "RADIUS",
            translate("Zoemzone", "Reach of a nest (m)"),
            translate("Zoemzone", "How far bees fly for food, in metres."),
            500.0,
            50.0,
            2000.0,
            advanced=True,
            decimals=0,
        ),
    ]


def knowledge() -> list[Any]:
    return [
        source(
            "NATURE",
            translate("Zoemzone", "Protected nature"),
            translate(
                "Zoemzone", "Nature network or Natura 2000 (polygons): only measures that are fit for nature there."
            ),
            POLYGONS,
            advanced=True,
        ),
        _raster(
            "CONFIDENCE",
            translate("Zoemzone", "Confidence of the habitat map"),
            translate("Zoemzone", "Raster in %; each parcel gets its mean."),
        ),
        _raster(
            "DEM",
            translate("Zoemzone", "Height of the land"),
            translate("Zoemzone", "Raster in metres, for slope and aspect. Empty: slopes are not tested."),
        ),
        source(
            "SOIL",
            translate("Zoemzone", "Soil map"),
            translate("Zoemzone", "Polygons. Empty: the soil is not tested."),
            POLYGONS,
            advanced=True,
        ),
        field(
            "SOIL_FIELD",
            translate("Zoemzone", "Kind of soil"),
            translate("Zoemzone", "Field with the kind of soil: sand, loess, marl, clay or peat, or the Dutch word."),
            "SOIL",
        ),
        *_sites(),
    ]


def _sites() -> list[Any]:
    """Layers of places on which some measures depend; without one its conditions are not tested."""
    named = (
        (
            "PLAY",
            translate("Zoemzone", "Play and sports grounds"),
            translate("Zoemzone", "Polygons: no herb-rich grass there. Empty: not tested."),
        ),
        (
            "WET",
            translate("Zoemzone", "Wet ground"),
            translate("Zoemzone", "Polygons: pools and willows only there. Empty: not tested."),
        ),
        (
            "BUILTUP",
            translate("Zoemzone", "Built-up areas"),
            translate("Zoemzone", "Polygons: façade gardens only there. Empty: not tested."),
        ),
        (
            "BUILDINGS",
            translate("Zoemzone", "Buildings"),
            translate("Zoemzone", "Polygons: no trees or beds there. Empty: not tested."),
        ),
        (
            "FLAT_ROOFS",
            translate("Zoemzone", "Flat roofs"),
            translate("Zoemzone", "Polygons: green roofs only there. Empty: no green roofs."),
        ),
        (
            "BUSINESS",
            translate("Zoemzone", "Business parks"),
            translate("Zoemzone", "Polygons: for the package of business parks. Empty: no such package."),
        ),
        (
            "PUBLIC_SITES",
            translate("Zoemzone", "Cemeteries, schoolyards and allotments"),
            translate("Zoemzone", "Polygons: for the package of such sites. Empty: no such package."),
        ),
    )
    return [source(name, label, text, POLYGONS, advanced=True) for name, label, text in named]


def chances() -> list[Any]:
    return [
        source(
            "PLANNED_WORKS",
            translate("Zoemzone", "Planned works"),
            translate("Zoemzone", "Works that are planned anyhow: parcels within 10 m are marked."),
            _ANY,
            advanced=True,
        ),
        tip(
            QgsProcessingParameterMultipleLayers(
                "CO_BENEFITS",
                translate("Zoemzone", "Co-benefits"),
                Qgis.ProcessingSourceType.VectorAnyGeometry,
                optional=True,
            ),
            translate(
                "Zoemzone",
                "Layers of places where a measure serves more than bees, such as schools or cycle routes. Score 1 up "
                "to 50 m, falling to 0 at 300 m, mean over the layers.",
            ),
            advanced=True,
        ),
    ]


def tables() -> list[Any]:
    return [
        *measure_tables(),
        classes_table(),
        profiles_table(),
    ]
