"""The form of foragesurface: its parameters and numbers, with labels and tooltips, and the layers it loads."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.cells.kernels import DEFAULT_CUT
from ...core.classes import SEASONS
from ...core.surface import BANDS
from ...i18n import translate
from ...layers.bands import BandLayer
from ..parameters import classes_table, ecoprofile, number, profiles_table, tip

DISC, EXPONENTIAL = range(2)
HALF_MEAN, MEAN = range(2)


def _profile() -> QgsProcessingParameterString:
    """PROFILE as everywhere, but empty by default: then there are no supply bands."""
    parameter = ecoprofile()
    parameter.setDefaultValue("")
    return tip(
        parameter,
        translate(
            "Zoemzone",
            "Group of species: EP1 ground nesters, EP2 cavity and stem nesters, EP3 bumblebees, EP4 early spring bees, "
            "EP5 wet grassland and banks, EP6 hoverflies, EP7 common species. Its habitat counts for the share, its "
            "seasons for completeness, its nests and seasons for the supply. Empty: EP7, and no supply bands.",
        ),
    )


def inputs() -> list[Any]:
    """What an officer fills in."""
    kernels = [translate("Zoemzone", "Disc"), translate("Zoemzone", "Exponential, nearer counts more")]
    return [
        tip(
            QgsProcessingParameterRasterLayer("INPUT", translate("Zoemzone", "Habitat map")),
            translate("Zoemzone", "Raster of class codes made by the habitat map algorithm, in metres."),
        ),
        _profile(),
        tip(
            QgsProcessingParameterEnum("KERNEL", translate("Zoemzone", "Reach"), kernels, defaultValue=DISC),
            translate(
                "Zoemzone",
                "How food around a cell counts. Disc: all within the radius alike. Exponential: exp(-d / alpha), with "
                "the alpha of the ecoprofile in metres.",
            ),
        ),
        _metres(
            "RADIUS", translate("Zoemzone", "Radius"), 500.0, translate("Zoemzone", "Radius of the disc in metres.")
        ),
        _metres(
            "OUTPUT_CELL_SIZE",
            translate("Zoemzone", "Cell size of the result"),
            10.0,
            translate(
                "Zoemzone",
                "Cell of the result in metres, rounded to a multiple of the cell of the habitat map and not smaller "
                "than that.",
            ),
        ),
    ]


def advanced() -> list[Any]:
    """What is rarely changed."""
    flights = [
        translate("Zoemzone", "Alpha is half the mean flight distance: 95 m solitary bees, 265 m bumblebees"),
        translate("Zoemzone", "Alpha is the mean flight distance, as poll4pop does: 191 m and 530 m"),
    ]
    return [
        tip(
            QgsProcessingParameterEnum("FLIGHT", translate("Zoemzone", "Flight"), flights, defaultValue=HALF_MEAN),
            translate(
                "Zoemzone",
                "Alpha in metres of the exponential reach, from the ecoprofile. The mean flight in the plane is "
                "2 alpha; the second choice is there to compare with poll4pop.",
            ),
            advanced=True,
        ),
        number(
            "CUT",
            translate("Zoemzone", "Cut of the exponential reach"),
            translate(
                "Zoemzone",
                "Food farther than this many times alpha does not count; what is left counts for 100 %. 4.744 "
                "keeps 95 %; InVEST cuts at 5, poll4pop at 4.605.",
            ),
            DEFAULT_CUT,
            low=None,
            advanced=True,
        ),
        classes_table(),
        profiles_table(),
    ]


def destination() -> QgsProcessingParameterRasterDestination:
    """The one file with all bands."""
    return tip(
        QgsProcessingParameterRasterDestination("OUTPUT", translate("Zoemzone", "Food and nest maps")),
        translate(
            "Zoemzone",
            "GeoTIFF with bands share_pct, forage per season, completeness, weakest_season, nesting, supply_mean, "
            "supply_bottleneck and known_pct; loaded as one layer per band.",
        ),
    )


def numbers() -> list[tuple[str, str]]:
    """Names and labels of the numbers that come out."""
    season = season_names()
    return [
        ("CELL_SIZE_M", translate("Zoemzone", "Cell size (m)")),
        ("KNOWN_HA", translate("Zoemzone", "Known land (ha)")),
        ("MEAN_SHARE_PCT", translate("Zoemzone", "Mean share of habitat in 1 km2 (%)")),
        ("MAX_SHARE_PCT", translate("Zoemzone", "Highest share of habitat in 1 km2 (%)")),
        ("RULE_LAND_PCT", translate("Zoemzone", "Land with 10 % habitat or more in 1 km2 (%)")),
        *(
            (
                f"MEAN_FORAGE_{key.upper()}",
                translate("Zoemzone", "Mean food within reach, {season} (0-1)").format(season=season[key]),
            )
            for key in SEASONS
        ),
        ("MEAN_COMPLETENESS", translate("Zoemzone", "Mean season completeness (0-1)")),
        ("HUNGRIEST_SEASON", translate("Zoemzone", "Season that is the weakest on most land (1-4, 0 none)")),
        ("MEAN_NESTING", translate("Zoemzone", "Mean nest suitability (0-1)")),
        ("MEAN_SUPPLY", translate("Zoemzone", "Mean nest supply (0-1)")),
        ("MEAN_BOTTLENECK", translate("Zoemzone", "Mean nest supply in the hungriest season (0-1)")),
        ("LOW_KNOWN_PCT", translate("Zoemzone", "Land with less than 75 % known around it (%)")),
    ]


def season_names() -> dict[str, str]:
    """The names of the seasons in the user's language."""
    names = (
        translate("Zoemzone", "early spring (Mar-Apr)"),
        translate("Zoemzone", "late spring (May-June)"),
        translate("Zoemzone", "summer (July-Aug)"),
        translate("Zoemzone", "autumn (Sep-Oct)"),
    )
    return dict(zip(SEASONS, names, strict=True))


def layers(supplied: bool) -> list[BandLayer]:
    """The layers that the file is loaded as, top first."""
    season = season_names()
    food = translate("Zoemzone", "Food within reach, {season} (0-1)")
    kinds = {
        "share_pct": ("share", translate("Zoemzone", "Share of habitat in 1 km2 (%)")),
        **{f"forage_{key}": ("forage", food.format(season=season[key])) for key in SEASONS},
        "completeness": ("completeness", translate("Zoemzone", "Season completeness in 1 km2 (0-1)")),
        "weakest_season": ("weakest", translate("Zoemzone", "Weakest season in 1 km2")),
        "nesting": ("nesting", translate("Zoemzone", "Nest suitability (0-1)")),
        "supply_mean": ("supply", translate("Zoemzone", "Nest supply, mean of the year (0-1)")),
        "supply_bottleneck": ("supply", translate("Zoemzone", "Nest supply in the hungriest season (0-1)")),
        "known_pct": ("known", translate("Zoemzone", "Known land in 1 km2 (%)")),
    }
    labels = {
        "weakest_season": {
            0: translate("Zoemzone", "no food in any season"),
            **{number: season[key] for number, key in enumerate(SEASONS, start=1)},
        }
    }
    return [
        BandLayer(number, name, f"foragesurface_{style}.qml", labels.get(band, {}))
        for number, band in enumerate(BANDS, start=1)
        for style, name in [kinds[band]]
        if supplied or not band.startswith("supply")
    ]


def _metres(name: str, label: str, default: float, text: str) -> QgsProcessingParameterDistance:
    parameter = QgsProcessingParameterDistance(name, label, default, "INPUT")
    parameter.setDefaultUnit(Qgis.DistanceUnit.Meters)
    return tip(parameter, text)
