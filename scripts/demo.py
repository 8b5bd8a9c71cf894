#!/usr/bin/env python3
"""The main job on the shipped sample, through qgis_process in a profile of its own.

Three places: the village of Otterlo as it is (BGT of 2 x 2 km), through the whole model as in the manual's afternoon;
an artificial landscape of 10 x 10 km made from its shapes, which has a network to show; and the province of Limburg at
a glance (CORINE).

    scripts/demo                       everything, into demo-output/
    scripts/demo --only village        one of village, landscape, province
    scripts/demo --size 3              a smaller artificial landscape, 6 x 6 km
    scripts/demo --pictures            also renew docs/pictures, which the README shows
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from demo_figures import report
from demo_maps import landscape_maps, province_maps, village_maps
from pictures import Picture, Studio
from qgis_run import ROOT, Profile, RunFailed

SAMPLE = ROOT / "resources" / "sample"
GREEN = ["begroeidterreindeel", "onbegroeidterreindeel", "ondersteunendwegdeel", "ondersteunendwaterdeel"]
REST = ["wegdeel", "waterdeel", "pand", "overigbouwwerk", "kunstwerkdeel_vlak", "overbruggingsdeel", "scheiding_vlak"]
BGT = [*GREEN, *REST, "vegetatieobject_lijn"]
TREES = "vegetatieobject_punt"
MOWN = ["begroeidterreindeel", "ondersteunendwegdeel", "ondersteunendwaterdeel"]
PLUS_VALUES = 0  # of the choices of IGNORE
# a day, so that the demo gives the same confidence whenever it is run
DATE = "2026-01-01"
BASIC = "EP7"  # ecoprofile: common species
CONFIRMED = 1  # blocks on land with stated friendly management


@dataclass
class Place:
    """One place of the demo: its folder, and the figures that its runs gave."""

    name: str
    folder: Path
    profile: Profile
    size: int
    figures: dict[str, Any] = field(default_factory=dict)

    def path(self, name: str) -> str:
        """A file of this place."""
        return str(self.folder / name)

    def run(self, algorithm: str, noted: bool = True, **parameters: Any) -> dict[str, Any]:
        """Run an algorithm, keep its figures (when ``noted``), say how long it took."""
        began = time.monotonic()
        outputs = self.profile.run(f"zoemzone:{algorithm}", parameters)
        if noted:
            self.figures[algorithm] = {key: value for key, value in outputs.items() if isinstance(value, int | float)}
        print(f"  {algorithm:<16} {time.monotonic() - began:6.1f} s", flush=True)
        return outputs

    def note(self, name: str) -> None:
        """Keep the figures of the algorithm that made a file, from the record beside it."""
        record = json.loads(Path(f"{self.path(name)}.run.json").read_text(encoding="utf-8"))
        algorithm = record["algorithm"].partition(":")[2]
        self.figures[algorithm] = {
            key: value for key, value in record["outputs"].items() if isinstance(value, int | float)
        }


def layers(file: Path, names: list[str]) -> list[str]:
    """Layers of a GeoPackage, as QGIS names them."""
    return [f"{file}|layername={name}" for name in names]


KANSENKAART = {
    "habitat_map": "habitat.tif",
    "confidence": "confidence.tif",
    "areas_per_class": "areas.xlsx",
    "food_and_nest_maps": "food.tif",
    "building_blocks": "blocks.gpkg",
    "routes": "routes.gpkg",
    "gaps": "gaps.gpkg",
    "measure_options": "options.gpkg",
    "plan": "plan.gpkg",
    "table_of_the_plan": "plan.xlsx",
    "page_of_the_plan": "plan.html",
    "opportunity_map": "opportunities.gpkg",
    "zones_by_area": "opportunities.xlsx",
    "advice_report_as_web_page": "advice.html",
    "advice_report_as_pdf": "advice.pdf",
    "figures_of_the_advice_report": "advice.xlsx",
}
"""Results of the whole model, and their files."""


def village(place: Place) -> list[tuple[str, Picture]]:
    """Otterlo: the afternoon of the manual, on the real BGT."""
    file = SAMPLE / "otterlo.gpkg"
    place.profile.run(
        "native:mergevectorlayers",
        {"LAYERS": layers(file, MOWN), "CRS": "EPSG:28992", "OUTPUT": place.path("green.gpkg")},
    )
    place.run(
        "kansenkaart",
        LAYERS=layers(file, [*BGT, TREES]),
        MUNICIPALITY=f"{file}|layername=studiegebied",
        MARGIN=0,
        REFERENCE_DATE=DATE,
        PARCELS=place.path("green.gpkg"),
        BUDGET_ONE_OFF=20_000,
        BUDGET_PER_YEAR=5_000,
        **{name: place.path(called) for name, called in KANSENKAART.items()},
    )
    for called in KANSENKAART.values():
        place.note(called)
    scenario(place)
    place.run(
        "foragebuffer",
        INPUT=f"{file}|layername=kadastrale_percelen",
        HABITAT=place.path("habitat.tif"),
        OUTPUT=place.path("parcels.gpkg"),
        CLASS_AREAS=place.path("parcel_classes.xlsx"),
    )
    poor_data(place, file)
    place.run(
        "publishmap",
        OPPORTUNITIES=place.path("opportunities.gpkg"),
        BLOCKS=place.path("blocks.gpkg"),
        GAPS=place.path("gaps.gpkg"),
        PLAN=place.path("plan.gpkg"),
        AREAS=f"{file}|layername=studiegebied",
        TITLE="Kansenkaart Otterlo",
        PUBLISHER="Zoem Zone",
        OUTPUT=place.path("published"),
    )
    return village_maps(place.folder, file, place.figures)


def poor_data(place: Place, file: Path) -> None:
    """The same village where the kind of green and the trees are not known: how wrong is the map then?"""
    place.run(
        "habitatmap",
        noted=False,
        LAYERS=layers(file, BGT),
        MUNICIPALITY=f"{file}|layername=studiegebied",
        MARGIN=0,
        IGNORE=PLUS_VALUES,
        REFERENCE_DATE=DATE,
        OUTPUT=place.path("poor.tif"),
    )
    place.run(
        "comparemaps",
        INPUT=place.path("habitat.tif"),
        OTHER=place.path("poor.tif"),
        OUTPUT=place.path("poor_difference.tif"),
        AGREEMENT=place.path("poor_agreement.xlsx"),
        TABLE=place.path("poor.xlsx"),
        HTML=place.path("poor.html"),
    )


def scenario(place: Place) -> None:
    """The map after the plan."""
    place.run(
        "measurescenario",
        INPUT=place.path("plan.gpkg"),
        HABITAT=place.path("habitat.tif"),
        OUTPUT=place.path("after.tif"),
        DIFFERENCE=place.path("difference.tif"),
        TABLE=place.path("scenario.xlsx"),
        HTML=place.path("scenario.html"),
    )


def landscape(place: Place) -> list[tuple[str, Picture]]:
    """The artificial landscape: the same chain, with partners' layers, and a network to find."""
    file = place.folder / "artificial.gpkg"
    size = str(place.size)
    make = [sys.executable, str(ROOT / "scripts" / "landscape.py"), str(file), "--seed", "1", "--size", size]
    subprocess.run(make, check=True, stdout=subprocess.DEVNULL)
    place.run(
        "habitatmap",
        LAYERS=layers(file, ["eigen_klassen", "brp_gewaspercelen", *BGT, "bomenregister"]),
        NATURE=f"{file}|layername=natuurbeheertypen",
        MUNICIPALITY=f"{file}|layername=gemeente",
        MARGIN=0,
        REFERENCE_DATE=DATE,
        OUTPUT=place.path("habitat.tif"),
        CONFIDENCE=place.path("confidence.tif"),
        AREAS=place.path("areas.xlsx"),
    )
    surfaces_and_blocks(place, CONFIRMED=f"{file}|layername=bevestigd_beheer")
    network(place, f"{file}|layername=percelen")
    return landscape_maps(place.folder, file, place.figures)


def surfaces_and_blocks(place: Place, **more: Any) -> None:
    """Food and nest maps and the building blocks of a habitat map."""
    habitat = place.path("habitat.tif")
    place.run("foragesurface", INPUT=habitat, PROFILE=BASIC, OUTPUT=place.path("food.tif"))
    place.run(
        "buildingblocks",
        INPUT=habitat,
        CONFIDENCE=place.path("confidence.tif"),
        OUTPUT=place.path("blocks.gpkg"),
        **more,
    )


def network(place: Place, parcels: str) -> None:
    """How the building blocks hang together, where a link is missing on land whose management is known, and which
    parcels close it."""
    blocks = place.path("blocks.gpkg")
    place.run(
        "habitatnetwork",
        INPUT=blocks,
        BASIS=CONFIRMED,
        TYPES=[0, 1, 2],  # without strips, so that the picture stays clear
        NODES=place.path("patches.gpkg"),
        LINKS=place.path("links.gpkg"),
        NETWORKS=place.path("networks.xlsx"),
        HTML=place.path("networks.html"),
    )
    place.run(
        "corridorgaps",
        INPUT=blocks,
        BASIS=CONFIRMED,
        HABITAT=place.path("habitat.tif"),
        ROUTES=place.path("routes.gpkg"),
        GAPS=place.path("gaps.gpkg"),
        TABLE=place.path("gaps.xlsx"),
        HTML=place.path("gaps.html"),
    )
    place.run(
        "steppingstones",
        INPUT=place.path("gaps.gpkg"),
        PARCELS=parcels,
        BLOCKS=blocks,
        HABITAT=place.path("habitat.tif"),
        OUTPUT=place.path("stones.gpkg"),
        TABLE=place.path("stones.xlsx"),
    )


def province(place: Place) -> list[tuple[str, Picture]]:
    """Limburg: CORINE tells shares and confidence, never that a place is a Bed & Breakfast area."""
    place.run(
        "habitatmap",
        LAYERS=[str(SAMPLE / "clc2018_limburg_100m.tif")],
        RASTER_KIND=1,  # the sample holds grid values 1 to 44
        MUNICIPALITY=f"{SAMPLE / 'limburg.gpkg'}|layername=provincie",
        MARGIN=0,
        CELL_SIZE=100,
        REFERENCE_DATE=DATE,
        OUTPUT=place.path("habitat.tif"),
        CONFIDENCE=place.path("confidence.tif"),
        AREAS=place.path("areas.xlsx"),
    )
    place.run(
        "foragesurface",
        INPUT=place.path("habitat.tif"),
        OUTPUT_CELL_SIZE=100,
        RADIUS=1000,
        OUTPUT=place.path("food.tif"),
    )
    return province_maps(place.folder, SAMPLE / "limburg.gpkg", place.figures)


PLACES: dict[str, Callable[[Place], list[tuple[str, Picture]]]] = {
    "village": village,
    "landscape": landscape,
    "province": province,
}
TITLES = {
    "village": "Otterlo, 2 x 2 km, BGT of 2020",
    "landscape": "ARTIFICIAL landscape, made from the shapes of Otterlo",
    "province": "Limburg, CORINE 2018",
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=PLACES, action="append", help="one place; may be given again")
    parser.add_argument("--output", type=Path, default=ROOT / "demo-output", help="folder of the results")
    parser.add_argument("--size", type=int, default=5, help="of the artificial landscape, in squares of 2 x 2 km")
    parser.add_argument("--pictures", action="store_true", help="also renew docs/pictures")
    options = parser.parse_args()
    output = options.output.resolve()
    profile = Profile(output / "profile", plugin=ROOT).make()
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    studio, figures, began = Studio(), {}, time.monotonic()
    for name in options.only or PLACES:
        print(TITLES[name], flush=True)
        place = Place(name, output / name, profile, options.size)
        shutil.rmtree(place.folder, ignore_errors=True)
        place.folder.mkdir(parents=True)
        try:
            sheets = PLACES[name](place)
        except RunFailed as failure:
            print(f"Stopped: {failure}", file=sys.stderr)
            return 1
        for title, picture in sheets:
            drawn = studio.draw(picture, output / f"{name}-{title}.png")
            if options.pictures and drawn.name in readme:
                shutil.copy(drawn, ROOT / "docs" / "pictures" / drawn.name)
        figures[name] = place.figures
        report(place.figures)
    (output / "figures.json").write_text(json.dumps(figures, indent=1), encoding="utf-8")
    print(f"Done in {time.monotonic() - began:.0f} s. Maps (PNG), layers and figures.json are in {output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
