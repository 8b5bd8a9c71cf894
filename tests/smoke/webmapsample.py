"""A small web map for the tests, with names that are out to do harm.

python webmapsample.py FOLDER [alone | astray]      with each tile in a file of its own; with a measure far out at sea
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsRectangle,
)

from tests.smoke.webmaplayer import layer_of  # noqa: E402
from tests.smoke.webmapwords import BROKEN, KNOWN, MARKUP  # noqa: E402
from zoemzone_qgis.report.webmap import packs  # noqa: E402
from zoemzone_qgis.report.webmap.content import (  # noqa: E402
    Place,
    Text,
    WebCategory,
    WebContent,
    WebField,
    WebLayer,
)
from zoemzone_qgis.report.webmap.write import write_webmap  # noqa: E402

RD = "EPSG:28992"
LEFT, LOW, STEP = 188_000.0, 455_000.0, 200.0
ZONES = (
    ("keep", "Behouden", "Keep", "#1b6b4a"),
    ("complete", "Compleet maken", "Complete", "#0072b2"),
    ("connect", "Verbinden", "Connect", "#e69f00"),
    ("fuel_station", "Bij-tankstation", "Fuel station", "#cc79a7"),
)
SEASONS = ("early_spring", "late_spring", "summer", "autumn")
NAMES = {0: MARKUP, 1: BROKEN, 2: "'s-Gravenmoer Ä 12", 12: KNOWN, 13: "Ède K 00055"}


def square(number: int, size: float = STEP) -> QgsGeometry:
    """The n-th square of ten in a row."""
    x, y = LEFT + STEP * (number % 10), LOW + STEP * (number // 10)
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + size, y + size))


def zones() -> WebLayer:
    """Sixty parcels of 4 ha, one of them with markup for a name."""
    rows = []
    for number in range(60):
        key, nl, en, _ = ZONES[number % 4]
        name = NAMES.get(number, f"OTL00 B {number}")
        food = [120.0 * (number % 7), 900.5, 40.0 + number, None if number % 5 == 0 else 12.3]
        rows.append(
            (square(number), [
                name, key, 4.0, number % 2 == 0, "keep,connect",
                f"{nl} hier {name}: 4,0 ha grasland kan in de zomer {40 + number} m2 voedsel meer geven",
                f"{en} here {name}: 4.0 ha of grassland can give {40 + number} m2 more food in summer", *food,
            ])
        )  # fmt: skip
    fields = "field=parcel:string&field=zone:string&field=area_ha:double&field=own:boolean&field=also:string"
    fields += "&field=reason_nl:string&field=reason_en:string" + "".join(f"&field={key}:double" for key in SEASONS)
    source = layer_of("Polygon", fields, rows)
    return WebLayer(
        "zones", Text("Kansenkaart", "Opportunity map"), source,
        [WebCategory(key, Text(nl, en), colour) for key, nl, en, colour in ZONES], "zone",
        [WebField("area_ha", Text("Oppervlakte", "Area"), "ha", 1), WebField("own", Text("Eigen grond", "Own land")),
         WebField("zone", Text("Soort kans", "Kind"), words={key: Text(nl, en) for key, nl, en, _ in ZONES}),
         WebField("also", Text("Ook", "Also"), words={key: Text(nl, en) for key, nl, en, _ in ZONES})],
        "reason_nl", "reason_en", parcel_field="parcel", seasons=[(key, key) for key in SEASONS],
        about=Text("Waar een maatregel het meest helpt, per perceel.", "Where a measure helps most, for each parcel."),
        attribution="Zoem Zone",
    )  # fmt: skip


def blocks() -> WebLayer:
    """Three blocks north of the parcels."""
    kinds = enumerate(("bnb", "strip", "odd"))
    rows = [(square(60 + 3 * number, 350.0), [f"B{number + 1}", kind]) for number, kind in kinds]
    source = layer_of("Polygon", "field=name:string&field=type:string", rows)
    return WebLayer(
        "blocks", Text("Bouwstenen", "Building blocks"), source,
        [WebCategory("bnb", Text("B&B-gebied", "B&B area"), "#00441b"),
         WebCategory("strip", Text("strook", "strip"), "#74a944")], "type", name_field="name",
    )  # fmt: skip


def gaps() -> WebLayer:
    """Two lines through all of it, one of a kind."""
    rows = [
        (QgsGeometry.fromWkt(f"LineString({LEFT} {LOW + y}, {LEFT + 2000} {LOW + y + 300})"), [name, kind])
        for y, name, kind in ((-150.0, "G1", "stone"), (-400.0, "G2", "strip"))
    ]
    return WebLayer(
        "gaps", Text("Onderbrekingen", "Gaps"), layer_of("LineString", "field=name:string&field=kind:string", rows),
        [WebCategory("stone", Text("tussen stapstenen", "between stepping stones"), "#b2182b", "dash"),
         WebCategory("strip", Text("in de strook", "in the strip"), "#762a83", "dot")], "kind", name_field="name",
    )  # fmt: skip


def plan(astray: bool = False) -> WebLayer:
    """Three measures as points, and one that is nowhere near."""
    rows = [
        (QgsGeometry.fromWkt(f"Point({LEFT + 300 + 600 * n} {LOW + 2300})"), [f"Bomen {n}", "top"]) for n in range(3)
    ]
    if astray:
        rows.append((QgsGeometry.fromWkt("Point(0 0)"), ["Bomen 4", "top"]))
    return WebLayer(
        "plan", Text("Plan", "Plan"), layer_of("Point", "field=name:string&field=class:string", rows),
        [WebCategory("top", Text("eerst doen", "do first"), "#d7191c", "diamond")], "class", name_field="name",
    )  # fmt: skip


def content(astray: bool = False) -> WebContent:
    """All of it, with places."""
    crs = QgsCoordinateReferenceSystem(RD)
    whole = QgsGeometry.fromRect(QgsRectangle(LEFT - 300, LOW - 600, LEFT + 2300, LOW + 2500))
    west = QgsGeometry.fromRect(QgsRectangle(LEFT - 300, LOW - 600, LEFT + 1000, LOW + 2500))
    return WebContent(
        Text(f"Kansenkaart Otterlo {MARKUP}", f"Opportunity map of Otterlo {MARKUP}"),
        f"Gemeente {MARKUP}", "CC BY 4.0", "2026-05-01", [plan(astray), gaps(), blocks(), zones()],
        [Place("Ède", "municipality", whole, crs), Place(f"Wijk {MARKUP}", "district", west, crs)],
        about=Text("Proefkaart voor de tests.", "A map for the tests."),
        licence_url="https://creativecommons.org/licenses/by/4.0/",
        links=[(Text("De gegevens", "The data"), "../package.gpkg")],
    )  # fmt: skip


def main() -> int:
    """Write it."""
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    if "alone" in sys.argv:
        packs.MOST = 0
    figures = write_webmap(Path(sys.argv[1]), content("astray" in sys.argv), QgsProcessingFeedback(False))
    print(figures.first_view_bytes, figures.features, figures.parcels)
    return 0


if __name__ == "__main__":
    sys.exit(main())
