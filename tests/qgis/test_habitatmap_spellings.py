"""The same map from every delivery of BGT, from renamed and shuffled layers, without optional fields, and elsewhere."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache

import pytest
from qgis.core import QgsGeometry, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime

from .landkit import SAMPLE, make_map
from .layers import memory_layer

BOX = (180_850.0, 456_650.0, 181_350.0, 457_150.0)  # the middle of the village
EXTENT = "{},{},{},{} [EPSG:28992]"
LAYERS = (
    "begroeidterreindeel", "onbegroeidterreindeel", "wegdeel", "ondersteunendwegdeel", "waterdeel",
    "ondersteunendwaterdeel", "pand", "overigbouwwerk", "kunstwerkdeel_vlak", "overbruggingsdeel", "scheiding_vlak",
    "vegetatieobject_punt", "vegetatieobject_lijn",
)  # fmt: skip
# the names of the sample (GML in lower case) in the other deliveries
GEOPACKAGE = {
    "bgt_status": "bgt_status", "relatievehoogteligging": "relatieve_hoogteligging", "creationdate": "objectbegintijd",
    "tijdstipregistratie": "tijdstipregistratie", "lv_publicatiedatum": "lv_publicatiedatum", "lokaal_id": "lokaalid",
}  # fmt: skip
API = {
    "bgt_status": "status", "relatievehoogteligging": "relatieve_hoogteligging", "creationdate": "creation_date",
    "tijdstipregistratie": "tijdstip_registratie", "lv_publicatiedatum": "lv_publicatiedatum", "plus_type": "plus_type",
    "bgt_type": "type", "bgt_fysiekvoorkomen": "fysiek_voorkomen", "plus_fysiekvoorkomen": "plus_fysiek_voorkomen",
    "function": "functie", "surfacematerial": "fysiek_voorkomen",
}  # fmt: skip
OF_LAYER = {
    "geopackage": {
        "begroeidterreindeel": {"class": "bgt_fysiekvoorkomen", "begroeidterreindeeloptalud": "optalud"},
        "onbegroeidterreindeel": {"onbegroeidterreindeeloptalud": "optalud"},
        "wegdeel": {"function": "bgt_functie", "surfacematerial": "bgt_fysiekvoorkomen", "wegdeeloptalud": "optalud",
                    "plus_fysiekvoorkomenwegdeel": "plus_fysiekvoorkomen"},
        "ondersteunendwegdeel": {"function": "bgt_functie", "surfacematerial": "bgt_fysiekvoorkomen",
                                 "ondersteunendwegdeeloptalud": "optalud",
                                 "plus_fysiekvoorkomenondersteunendwegdeel": "plus_fysiekvoorkomen"},
        **{name: {"class": "bgt_type"} for name in ("waterdeel", "ondersteunendwaterdeel", "overbruggingsdeel",
                                                     "vegetatieobject_punt", "vegetatieobject_lijn")},
    },
    "api": {
        "begroeidterreindeel": {"class": "fysiek_voorkomen", "begroeidterreindeeloptalud": "op_talud"},
        "onbegroeidterreindeel": {"onbegroeidterreindeeloptalud": "op_talud"},
        "wegdeel": {"wegdeeloptalud": "op_talud", "plus_fysiekvoorkomenwegdeel": "plus_fysiek_voorkomen"},
        "ondersteunendwegdeel": {"ondersteunendwegdeeloptalud": "op_talud",
                                 "plus_fysiekvoorkomenondersteunendwegdeel": "plus_fysiek_voorkomen"},
        **{name: {"class": "type"} for name in ("waterdeel", "ondersteunendwaterdeel", "vegetatieobject_punt",
                                                 "vegetatieobject_lijn")},
        "overbruggingsdeel": {"class": "type_overbruggingsdeel"},
    },
}  # fmt: skip

Rows = list[tuple[QgsGeometry, dict[str, object]]]


@cache
def village() -> dict[str, tuple[str, Rows]]:
    """Layer -> kind of geometry and rows of the sample around the box."""
    found = {}
    for name in LAYERS:
        layer = QgsVectorLayer(f"{SAMPLE}|layername={name}", name, "ogr")
        fields = [field.name() for field in layer.fields() if field.name() != "fid"]
        rows = [
            (QgsGeometry(f.geometry()), {field: str(f[field]) if f[field] else None for field in fields})
            for f in layer.getFeatures(QgsRectangle(*BOX).buffered(600))
        ]
        kind = {"punt": "Point", "lijn": "LineString"}.get(name.rpartition("_")[2], "MultiPolygon")
        found[name] = (kind, rows)
    return found


Change = Callable[[str, Rows], tuple[str, Rows]]


def layers(*changes: Change) -> list[QgsVectorLayer]:
    made = []
    for name, (kind, rows) in village().items():
        for change in changes:
            name, rows = change(name, [(geometry, dict(values)) for geometry, values in rows])
        if rows:
            made.append(memory_layer(name, rows, kind))
    return made


def mapped(run, given, box=BOX):
    return make_map(run, given, EXTENT=EXTENT.format(box[0], box[2], box[1], box[3]))


@pytest.fixture(scope="module")
def reference(provider) -> dict[str, object]:
    return {}


@pytest.fixture
def expected(run, reference):
    """The map of the sample as it is, made once."""
    if not reference:
        reference["map"] = mapped(run, layers())
    return reference["map"]


def same(made, expected, confidence: bool = True) -> None:
    assert made.codes.shape == expected.codes.shape
    differ = made.codes != expected.codes
    assert not differ.any(), f"{differ.sum()} cells"
    if confidence:
        assert (made.confidence == expected.confidence).all()


def spelled(delivery: str) -> Change:
    common = GEOPACKAGE if delivery == "geopackage" else API

    def change(name: str, rows: Rows) -> tuple[str, Rows]:
        names = {**common, **OF_LAYER[delivery].get(name, {})}
        return name, [
            (geometry, {names.get(key, key): value for key, value in values.items()}) for geometry, values in rows
        ]

    return change


def typed(name: str, rows: Rows) -> tuple[str, Rows]:
    """Numbers, dates and truth values instead of text, as the OGC API gives them."""

    def value(key: str, text: object) -> object:
        if text is None:
            return None
        if key == "relatieve_hoogteligging":
            return int(str(text))
        if key == "creation_date":
            return QDate.fromString(str(text)[:10], "yyyy-MM-dd")
        if key == "lv_publicatiedatum":
            return QDateTime(QDate.fromString(str(text)[:10], "yyyy-MM-dd").startOfDay())
        return str(text) in ("1", "true", "True") if key == "op_talud" else text

    return name, [(geometry, {key: value(key, text) for key, text in values.items()}) for geometry, values in rows]


def renamed(name: str, rows: Rows) -> tuple[str, Rows]:
    return f"layer {LAYERS.index(name) * 7 % 13}", rows


def upper(name: str, rows: Rows) -> tuple[str, Rows]:
    return name.upper(), [
        (geometry, {key.upper(): value for key, value in values.items()}) for geometry, values in rows
    ]


def shuffled(name: str, rows: Rows) -> tuple[str, Rows]:
    rows = list(rows)
    random.Random(name).shuffle(rows)
    return name, [(geometry, dict(reversed(values.items()))) for geometry, values in rows]


def without(*dropped: str) -> Change:
    def change(name: str, rows: Rows) -> tuple[str, Rows]:
        return name, [
            (geometry, {key: value for key, value in values.items() if key not in dropped}) for geometry, values in rows
        ]

    return change


CHANGES = {
    "geopackage": [spelled("geopackage")],
    "api": [spelled("api"), typed],
    "gml renamed": [renamed],
    "geopackage renamed": [spelled("geopackage"), renamed],
    "api renamed": [spelled("api"), typed, renamed],
    "upper case": [upper],
    "shuffled": [shuffled],
    "renamed and shuffled": [renamed, shuffled],
}


@pytest.mark.parametrize("changes", CHANGES.values(), ids=list(CHANGES))
def test_same_map(run, expected, changes):
    same(mapped(run, layers(*changes)), expected)


def test_same_map_from_layers_in_another_order(run, expected):
    given = layers()
    same(mapped(run, given[::-1]), expected)
    random.Random(3).shuffle(given)
    same(mapped(run, given), expected)


OPTIONAL = [
    "lokaal_id", "bronhouder", "bgt_status", "plus_status", "relatievehoogteligging", "creationdate",
    "begroeidterreindeeloptalud", "onbegroeidterreindeeloptalud", "wegdeeloptalud", "ondersteunendwegdeeloptalud",
    "plus_fysiekvoorkomenwegdeel",
]  # fmt: skip


@pytest.mark.parametrize("field", OPTIONAL)
def test_same_map_without_an_optional_field(run, expected, field):
    """Heights are all 0 in the box but for one bridge, which no other object lies on; slopes feed the slope class."""
    made = mapped(run, layers(without(field)))
    if field.endswith("optalud"):
        ground = {code: made.ids.get(code, "").replace("+slope", "") for code in made.ids}
        was = {code: name.replace("+slope", "") for code, name in expected.ids.items()}
        assert all(was[b] == ground[a] for a, b in set(zip(made.codes.flat, expected.codes.flat, strict=True)) if b)
    else:
        same(made, expected)


def test_same_map_without_any_optional_field_and_without_names(run, expected):
    made = mapped(
        run, layers(without("bronhouder", "bgt_status", "creationdate", "plus_fysiekvoorkomenwegdeel"), renamed)
    )
    same(made, expected)


def test_without_dates_only_the_confidence_changes(run, expected):
    made = mapped(run, layers(without("creationdate", "lv_publicatiedatum")))
    same(made, expected, confidence=False)
    assert (made.confidence >= expected.confidence).all(), "an age that is not known counts as none"
    assert (made.confidence > expected.confidence).any()


@pytest.mark.parametrize(("dx", "dy"), [(1000.0, 0.0), (-3000.0, 7000.0)])
def test_same_map_elsewhere(run, expected, dx, dy):
    def moved(name: str, rows: Rows) -> tuple[str, Rows]:
        for geometry, _ in rows:
            geometry.translate(dx, dy)
        return name, rows

    def copied(name: str, rows: Rows) -> tuple[str, Rows]:
        return name, [(QgsGeometry(geometry.constGet().clone()), values) for geometry, values in rows]

    box = (BOX[0] + dx, BOX[1] + dy, BOX[2] + dx, BOX[3] + dy)
    same(mapped(run, layers(copied, moved), box), expected)


def test_same_map_without_an_extent_elsewhere(run):
    """The default extent moves along, too."""

    def moved(name: str, rows: Rows) -> tuple[str, Rows]:
        copies = [(QgsGeometry(geometry.constGet().clone()), values) for geometry, values in rows]
        for geometry, _ in copies:
            geometry.translate(1000, 1000)
        return name, copies

    here, there = make_map(run, layers(), CELL_SIZE=2), make_map(run, layers(moved), CELL_SIZE=2)
    assert (here.codes == there.codes).all()
    assert there.corner == (here.corner[0] + 1000, here.corner[1] + 1000)
