"""The form of measureoptions: its parameters and outputs, with labels and tooltips."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterLayer,
)

from ...i18n import translate
from ..parameters import optional_sink, tip
from .measureoptions_more import POLYGONS, chances, choices, field, knowledge, source, switch, tables, text


def help_text() -> str:
    """What the algorithm does, how, and what its fields mean."""
    return translate(
        "Zoemzone",
        "This algorithm weighs all measures on all parcels (cadastral parcels, crop parcels, verges, green objects: "
        "any polygons). The result has one feature for each measure that is possible on a parcel: how much of it fits, "
        "what it gains, what it costs, who does it and after how many years it counts. A parcel on which nothing is "
        "possible says why not.\n\n"
        "What is possible follows from the classes of the habitat map and from the tables of measures: classes, "
        "smallest size, width and length, and conditions such as soil, tested only where such a layer is given. Good "
        "or protected habitat gets only measures that are fit for nature.\n\n"
        "Gains are after minus before, at the horizon: effective habitat (gain_ha, with low and high for a habitat "
        "weight of 0.2 less or more), food per season in m2 of best meadow, nests in m2 of nest value, and "
        "gain_fed_ha: hectares of nest land that are fed by this option alone, each season counted up to the need; a "
        "gain in nests counts there only where those nests lack. Measures for a year earn food, never hectares.\n\n"
        "lacks says what is short around the parcel: food (hungry_season: when most) or nests (lacks_nests: "
        "of which bees; a kind of nest lacks below 0.5 ha within its radius); fills whether the measure brings that. "
        "block is the nearly-B&B that the measure brings nearest to completion, block_gain_ha "
        "its hectares inside the best circle of that area. gap names gaps within 50 m. carries says whether the "
        "measure makes the parcel a stepping stone (0.5 ha of effective habitat) or a piece of strip (3 m wide, 25 m "
        "long) that it is not yet.\n\n"
        "Costs are in EUR without VAT: one-off, extra per year against present management, and together over the "
        "horizon. Harvest that is lost is not in them.\n\n"
        "The second result holds the cells with nests, their need and what they find within reach; the plan needs it. "
        "Layers are reprojected to the CRS of the habitat map, which must be in metres.",
    )


def inputs() -> list[Any]:
    """What an officer fills in."""
    return [*_layers(), *_parcels(), *_owners(), *choices(), *knowledge(), *chances(), *tables()]


def _layers() -> list[Any]:
    return [
        source(
            "INPUT",
            translate("Zoemzone", "Parcels"),
            translate(
                "Zoemzone", "Cadastral parcels, crop parcels, verges or green objects: the polygons that are planned."
            ),
            POLYGONS,
            required=True,
        ),
        tip(
            QgsProcessingParameterRasterLayer("HABITAT", translate("Zoemzone", "Habitat map")),
            translate("Zoemzone", "Made by the habitat map algorithm; its class table stands beside it."),
        ),
        source(
            "BLOCKS",
            translate("Zoemzone", "Building blocks"),
            translate("Zoemzone", "To see which measures bring a nearly-B&B nearer to completion. Empty: not told."),
            POLYGONS,
        ),
        source(
            "GAPS",
            translate("Zoemzone", "Gaps"),
            translate("Zoemzone", "Lines from Missing links in the bee network: which parcels lie within 50 m of one."),
            [int(Qgis.ProcessingSourceType.VectorLine)],
        ),
        field(
            "OWNER_FIELD",
            translate("Zoemzone", "Owner of a parcel"),
            translate("Zoemzone", "Field with the owner, or the holder of a BGT object (bronhouder)."),
            "INPUT",
            advanced=False,
        ),
        text(
            "OWNERS",
            translate("Zoemzone", "Owners to plan for"),
            translate(
                "Zoemzone",
                "Names of owners, or own, own_leased, government, private, unknown; several with a semicolon between. "
                "Land of others is computed with, not planned. Empty: all.",
            ),
            advanced=False,
        ),
    ]


def _parcels() -> list[Any]:
    return [
        field(
            "PARCEL_FIELD",
            translate("Zoemzone", "Number or name of a parcel"),
            translate("Zoemzone", "The first field names the parcels; more fields are kept as they are."),
            "INPUT",
            several=True,
        ),
        source(
            "MUNICIPALITY",
            translate("Zoemzone", "Area to plan for"),
            translate(
                "Zoemzone",
                "Polygons: only parcels with a point on their surface inside are planned; everything around is "
                "computed with. Empty: all parcels.",
            ),
            POLYGONS,
            advanced=True,
        ),
        field(
            "MANAGER_FIELD",
            translate("Zoemzone", "Manager of a parcel"),
            translate("Zoemzone", "Field with who manages it. Empty: the owner, else the likely manager of its class."),
            "INPUT",
        ),
        field(
            "NAME_FIELD",
            translate("Zoemzone", "Name of the road"),
            translate("Zoemzone", "Field with the name of the road: stretches of verge are split where it changes."),
            "INPUT",
        ),
        source(
            "VILLAGE",
            translate("Zoemzone", "Villages or districts"),
            translate("Zoemzone", "Polygons; each parcel gets the name of the one that holds most of it."),
            POLYGONS,
            advanced=True,
        ),
        text(
            "VILLAGE_FIELD",
            translate("Zoemzone", "Field with the name of a village"),
            translate(
                "Zoemzone", "Name of a field of the villages; without a layer of villages, of a field of the parcels."
            ),
        ),
    ]


def _owners() -> list[Any]:
    return [
        source(
            "OWNER_LAYER",
            translate("Zoemzone", "Own layer of owners"),
            translate(
                "Zoemzone",
                "Polygons of an own cadastral extract or of lease contracts. Wins over the field of the parcels.",
            ),
            POLYGONS,
            advanced=True,
        ),
        field(
            "OWNER_LAYER_FIELD",
            translate("Zoemzone", "Owner in the own layer"),
            translate("Zoemzone", "Field with the owner. Empty: a field named owner, eigenaar or rechthebbende."),
            "OWNER_LAYER",
        ),
        text(
            "OWN",
            translate("Zoemzone", "Which owners are your own organisation"),
            translate(
                "Zoemzone",
                "Values of the field of owners that count as own, with a semicolon between, such as G0228; gemeente "
                "Ede. Empty: every municipality.",
            ),
        ),
        switch(
            "STRETCHES",
            translate("Zoemzone", "Join verges into stretches"),
            translate(
                "Zoemzone",
                "Measures along a line are tested on stretches: objects of one manager, joined over breaks of up to "
                "10 m, split at 500 m and where the name of the road changes.",
            ),
        ),
    ]


def destinations() -> list[Any]:
    """The layers it makes."""
    return [
        tip(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", translate("Zoemzone", "Measure options"), Qgis.ProcessingSourceType.VectorPolygon
            ),
            translate(
                "Zoemzone",
                "One feature for each measure that is possible on a parcel; one that says why not where none is.",
            ),
        ),
        optional_sink(
            "NESTS",
            translate("Zoemzone", "Nest cells"),
            translate(
                "Zoemzone",
                "Cells of 100 m with nests: their need of food per season, what lies within reach, and the nest land "
                "around.",
            ),
            Qgis.ProcessingSourceType.VectorPoint,
            made=True,
        ),
        optional_sink(
            "TABLE",
            translate("Zoemzone", "Table of options"),
            translate("Zoemzone", "The options without their shapes, as a spreadsheet (XLSX) or CSV."),
        ),
    ]


def outputs() -> list[tuple[str, str]]:
    """The number outputs."""
    return [
        ("UNITS", translate("Zoemzone", "Parcels weighed")),
        ("UNITS_WITH_OPTION", translate("Zoemzone", "Parcels with a measure")),
        ("UNITS_WITHOUT", translate("Zoemzone", "Parcels without a measure")),
        ("UNITS_LEFT_OUT", translate("Zoemzone", "Parcels left out")),
        ("OPTIONS", translate("Zoemzone", "Options")),
        ("MEASURES_POSSIBLE", translate("Zoemzone", "Measures that are possible somewhere")),
        ("NEARLY_BNB", translate("Zoemzone", "Nearly-B&B areas")),
        ("UNITS_FOR_BLOCKS", translate("Zoemzone", "Parcels that bring a nearly-B&B nearer")),
        ("UNITS_IN_GAPS", translate("Zoemzone", "Parcels with a measure in a gap")),
        ("UNITS_LACKING_FOOD", translate("Zoemzone", "Parcels around which food lacks")),
        ("UNITS_LACKING_NESTS", translate("Zoemzone", "Parcels around which nests lack")),
        ("NEST_CELLS", translate("Zoemzone", "Cells with nests")),
        ("FED_NEST_HA", translate("Zoemzone", "Nest land that is fed now (ha)")),
    ]
