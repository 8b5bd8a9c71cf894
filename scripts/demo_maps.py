"""The sheets of the demo: what each map shows, in Dutch, with the answer as its subtitle."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from pictures import Layer, Panel, Picture

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from zoemzone_qgis.paths import version  # noqa: E402

gdal.UseExceptions()
Figures = dict[str, dict[str, Any]]
Sheet = tuple[str, Picture]
Box = tuple[float, float, float, float]

MADE = f"Gemaakt met Zoem Zone {version()}, een model: kijk ook in het veld."
BGT = f"Bron: BGT 2020, Kadaster (CC0 1.0).\n{MADE}"
ARTIFICIAL = (
    f"KUNSTMATIG landschap: zegt niets over een bestaande plek.\nVormen: BGT Otterlo, Kadaster (CC0 1.0).\n{MADE}"
)
CORINE = (
    f"Bron: © European Union, Copernicus Land Monitoring\nService 2018, EEA; grenzen CBS/Kadaster (CC BY 4.0).\n{MADE}"
)
SEASONS = ("Vroege voorjaar (mrt-apr)", "Late voorjaar (mei-juni)", "Zomer (juli-aug)", "Najaar (sept-okt)")
HUNGRY = ("geen", "het vroege voorjaar", "het late voorjaar", "de zomer", "het najaar")
KNOWN_BAND, ENOUGH_PCT = 11, 75.0
CHANGE = "measurescenario_share.qml"
SHARE = "Aandeel leefgebied\nin 1 km2"
VEILED = "Licht: minder dan 75 % van de omgeving is bekend."
MOST_CLASSES = 22


def dutch(number: float, digits: int = 1) -> str:
    """A number as Dutch writes it.

    >>> dutch(1234.56)
    '1.234,6'
    """
    return f"{number:,.{digits}f}".translate(str.maketrans(",.", ".,"))


def box_of(raster: Path) -> Box:
    """The extent of a raster."""
    data = gdal.Open(str(raster))
    left, cell, _, top, _, down = data.GetGeoTransform()
    return left, top + data.RasterYSize * down, left + data.RasterXSize * cell, top


def largest_classes(raster: Path) -> tuple[int, ...]:
    """The class codes of a habitat map that cover most, largest first; from a sample of its cells."""
    data = gdal.Open(str(raster))
    size = min(1000, data.RasterXSize), min(1000, data.RasterYSize)
    cells = data.ReadAsArray(buf_xsize=size[0], buf_ysize=size[1])
    codes, counts = np.unique(cells[cells > 0], return_counts=True)
    return tuple(int(code) for code in codes[np.argsort(-counts)][:MOST_CLASSES])


def classes(folder: Path) -> Layer:
    """The habitat map, with its largest classes in the legend."""
    habitat = folder / "habitat.tif"
    return Layer(str(habitat), "Grootste klassen", codes=largest_classes(habitat))


def doubtful(folder: Path) -> Layer:
    """A veil over cells with less than 75 % known around them."""
    return Layer(str(folder / "food.tif"), below=ENOUGH_PCT, band=KNOWN_BAND)


def seasons(folder: Path, place: str, sources: str, figures: Figures, over: tuple[Layer, ...] = ()) -> Sheet:
    """Four maps of food, one a season."""
    hungry = HUNGRY[int(figures["foragesurface"]["HUNGRIEST_SEASON"])]
    food = str(folder / "food.tif")
    panels = tuple(
        Panel(
            (
                *over,
                doubtful(folder),
                Layer(food, "Voedsel binnen 500 m\n(0-1)", style="foragesurface_forage.qml", band=band),
            ),
            season,
        )
        for band, season in enumerate(SEASONS, start=2)
    )
    words = f"Het krapste seizoen op het meeste land is {hungry}. {VEILED}"
    return "seasons", Picture(f"{place}: voedsel per seizoen", words, sources, box_of(folder / "food.tif"), panels)


def around(figures: Figures) -> str:
    """What the share of habitat says, in a sentence."""
    much = dutch(figures["foragesurface"]["RULE_LAND_PCT"])
    return f"{much} % van het land heeft 10 % leefgebied of meer om zich heen. {VEILED}"


def share(folder: Path, place: str, sources: str, words: str, over: tuple[Layer, ...] = ()) -> Sheet:
    """The share of effective habitat in the moving circle of 1 km2."""
    band = Layer(str(folder / "food.tif"), SHARE, style="foragesurface_share.qml", band=1)
    panel = Panel((*over, doubtful(folder), band))
    title = f"{place}: leefgebied in elke cirkel van 1 km2"
    return "share", Picture(title, words, sources, box_of(folder / "food.tif"), (panel,))


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun."""
    return f"{dutch(number, 0)} {one if number == 1 else many}"


def answer(made: dict[str, Any]) -> str:
    """What the building blocks say about a place, in a sentence."""
    kinds = {
        "COUNT_BNB": ("B&B-gebied", "B&B-gebieden"),
        "COUNT_NEARLY": ("bijna-B&B-gebied", "bijna-B&B-gebieden"),
        "COUNT_STONES": ("stapsteen", "stapstenen"),
        "COUNT_STRIPS": ("strook", "stroken"),
        "COUNT_FUEL": ("bij-tankstation", "bij-tankstations"),
    }
    counts = ", ".join(counted(made[key], *words) for key, words in kinds.items() if made[key])
    if made["COUNT_BNB"]:
        return f"{counts}."
    held, short = dutch(made["BEST_DISC_HA"]), dutch(made["BEST_DISC_DEFICIT_M2"] / 1e4)
    return (
        f"De beste cirkel van 1 km2 bevat {held} ha effectief leefgebied: {short} ha te weinig voor een B&B.\n{counts}."
    )


def blocks(folder: Path, place: str, sources: str, figures: Figures) -> Sheet:
    """The building blocks over a faint habitat map."""
    words = answer(figures["buildingblocks"])
    # those on confirmed land are a set of their own, which lies over this one
    potential = f"{folder / 'blocks.gpkg'}|subset=\"basis\" = 'potential'"
    found = Layer(potential, "Bouwstenen", style="buildingblocks.qml")
    ground = Layer(str(folder / "habitat.tif"), opacity=0.25)
    title = f"{place}: bouwstenen van het bijenlandschap"
    return "blocks", Picture(title, words, sources, box_of(folder / "habitat.tif"), (Panel((found, ground)),))


def faint_blocks(folder: Path) -> Layer:
    """The building blocks that routes connect, as ground."""
    chosen = "\"basis\" = 'confirmed' and \"type\" in ('bnb', 'nearly_bnb', 'stepping_stone', 'strip')"
    return Layer(f"{folder / 'blocks.gpkg'}|subset={chosen}", "Bouwstenen", style="buildingblocks.qml", opacity=0.7)


def gaps(folder: Path, place: str, sources: str, figures: Figures) -> Sheet:
    """Routes with their gaps, and the parcels that close them."""
    made = figures["corridorgaps"]
    words = (
        f"Op land met bevestigd bijvriendelijk beheer: {counted(made['COUNT_ROUTES'], 'verbinding', 'verbindingen')}, "
        f"waarvan {made['STONE_LINKS']} met stapstenen en {made['STRIP_LINKS']} met een strook.\n"
        f"{counted(made['COUNT_GAPS'], 'onderbreking', 'onderbrekingen')}, "
        f"de grootste {dutch(made['LARGEST_GAP_M'], 0)} m."
    )
    found = (
        Layer(str(folder / "gaps.gpkg"), "Onderbrekingen", style="corridor_gaps.qml"),
        Layer(str(folder / "routes.gpkg"), "Verbindingen", style="corridor_routes.qml"),
        faint_blocks(folder),
    )
    title = f"{place}: ontbrekende schakels"
    return "gaps", Picture(title, words, sources, box_of(folder / "habitat.tif"), (Panel(found),))


def networks(folder: Path, place: str, sources: str, figures: Figures) -> Sheet:
    """Which blocks hang together."""
    made = figures["habitatnetwork"]
    words = (
        f"Op land met bevestigd bijvriendelijk beheer: {counted(made['COUNT_NETWORKS'], 'netwerk', 'netwerken')}, "
        f"waarvan {made['VIABLE_NETWORKS']} duurzaam.\n"
        f"Het grootste heeft {dutch(made['LARGEST_NETWORK_HA'])} ha effectief leefgebied."
    )
    found = (
        Layer(str(folder / "patches.gpkg"), "Netwerken", style="network_nodes.qml"),
        Layer(str(folder / "links.gpkg"), "Verbindingen", style="network_links.qml"),
    )
    title = f"{place}: samenhang van leefgebied"
    return "networks", Picture(title, words, sources, box_of(folder / "habitat.tif"), (Panel(found),))


def plan(folder: Path, place: str, sources: str, figures: Figures) -> Sheet:
    """The measures that are chosen for the budget, over a faint habitat map."""
    made = figures["prioritymeasures"]
    words = (
        f"{counted(made['CHOSEN'], 'maatregel', 'maatregelen')} voor {dutch(made['COST_ONE_OFF'], 0)} euro eenmalig en "
        f"{dutch(made['COST_PER_YEAR'], 0)} euro per jaar extra;\nhoogstens {dutch(made['DISTANCE_PCT'])} % minder dan "
        "het beste plan dat mogelijk is."
    )
    found = (
        Layer(str(folder / "plan.gpkg"), "Gekozen maatregelen", style="prioritymeasures.qml"),
        Layer(str(folder / "habitat.tif"), opacity=0.25),
    )
    title = f"{place}: beste maatregelen voor een budget"
    return "plan", Picture(title, words, sources, box_of(folder / "habitat.tif"), (Panel(found),))


def change(folder: Path, place: str, sources: str, figures: Figures) -> Sheet:
    """What the plan does to the share of habitat around."""
    made = figures["measurescenario"]
    before, after = dutch(made["EFFECTIVE_BEFORE_HA"]), dutch(made["EFFECTIVE_AFTER_HA"])
    words = f"Met het plan gaat het effectief leefgebied van {before} naar {after} ha."
    found = (
        Layer(str(folder / "difference.tif"), "Verschil in aandeel\nleefgebied binnen 1 km2", style=CHANGE, band=1),
        Layer(str(folder / "habitat.tif"), opacity=0.25),
    )
    title = f"{place}: wat het plan verandert"
    return "change", Picture(title, words, sources, box_of(folder / "habitat.tif"), (Panel(found),))


def habitat(folder: Path, place: str, sources: str, figures: Figures) -> Sheet:
    """The habitat map with its share of effective habitat."""
    made = figures["habitatmap"]
    words = (
        f"{dutch(made['EFFECTIVE_HA'])} ha effectief leefgebied in {dutch(made['KNOWN_HA'], 0)} ha "
        f"({dutch(made['EFFECTIVE_PCT'])} %); gemiddelde betrouwbaarheid {dutch(made['CONFIDENCE_PCT'], 0)} %."
    )
    title = f"{place}: leefgebiedenkaart"
    return "habitat", Picture(title, words, sources, box_of(folder / "habitat.tif"), (Panel((classes(folder),)),))


def opportunities(folder: Path, place: str, sources: str, figures: Figures) -> Sheet:
    """What each piece of land is best used for."""
    made = figures["opportunitymap"]
    zones = {
        "KEEP_HA": "om te behouden",
        "COMPLETE_HA": "om een bijna-B&B-gebied compleet te maken",
        "NEW_HA": "om een B&B-gebied te beginnen",
        "CONNECT_HA": "om te verbinden",
        "FUEL_STATION_HA": "voor bij-tankstations",
        "IMPROVE_HA": "om beter te beheren",
    }
    words = ", ".join(f"{dutch(made[key])} ha {what}" for key, what in zones.items() if made[key]) + "."
    found = (
        Layer(str(folder / "opportunities.gpkg"), "Kansen", style="opportunitymap.qml"),
        Layer(str(folder / "habitat.tif"), opacity=0.25),
    )
    title = f"{place}: kansenkaart"
    return "opportunities", Picture(title, words, sources, box_of(folder / "habitat.tif"), (Panel(found),))


def village_maps(folder: Path, file: Path, figures: Figures) -> list[Sheet]:
    """The sheets of Otterlo."""
    built = Layer(f"{file}|layername=pand", fill="#7a7a7a", opacity=0.6)
    roads = Layer(f"{file}|layername=wegdeel", fill="#9a9a9a", opacity=0.5)
    words = around(figures)
    return [
        habitat(folder, "Otterlo", BGT, figures),
        share(folder, "Otterlo", BGT, words, (built, roads)),
        seasons(folder, "Otterlo", BGT, figures, (built,)),
        blocks(folder, "Otterlo", BGT, figures),
        plan(folder, "Otterlo", BGT, figures),
        change(folder, "Otterlo", BGT, figures),
        opportunities(folder, "Otterlo", BGT, figures),
    ]


def landscape_maps(folder: Path, file: Path, figures: Figures) -> list[Sheet]:
    """The sheets of the artificial landscape."""
    place = "Kunstmatig landschap"
    words = around(figures)
    return [
        habitat(folder, place, ARTIFICIAL, figures),
        share(folder, place, ARTIFICIAL, words, (Layer(f"{file}|layername=pand", fill="#7a7a7a", opacity=0.6),)),
        blocks(folder, place, ARTIFICIAL, figures),
        gaps(folder, place, ARTIFICIAL, figures),
        networks(folder, place, ARTIFICIAL, figures),
    ]


def province_maps(folder: Path, file: Path, figures: Figures) -> list[Sheet]:
    """The sheet of Limburg."""
    lines = (
        Layer(f"{file}|layername=provincie", "Provinciegrens", line="#3a2e45"),
        Layer(f"{file}|layername=gemeenten", "Gemeentegrenzen", line="#8a8a8a"),
        Layer(f"{file}|layername=provincie", outside="#f7f6f2", opacity=0.85),
    )
    words = "Cellen van 100 m: een eerste blik, geen oordeel over een plek. In het noordoosten ontbreken gegevens."
    name, sheet = share(folder, "Limburg", CORINE, words, lines)
    return [(name, replace(sheet, extent=(165_000, 305_500, 213_500, 421_000)))]
