"""Catalogues for tests: a whole one, odd ones, and wrong ones with what is wrong in them."""

from __future__ import annotations

import copy
import random
from typing import Any

from zoemzone_qgis.catalogue.model.catalogue import Catalogue
from zoemzone_qgis.catalogue.model.entry import FILE_KINDS, KINDS, ROLES, Entry, Origin, Selection, Theme, Words

SHIPPED = Origin("shipped", "/plugin/zoemzone.json", "2026-11-22")
NAMES = (
    "Bermen Eijsden-Margraten", "Hagen 't Gelaeg", "Coöperatie Natuurrijk Limburg", "Graften & holle wegen", "Ijsvogel",
    "Bergen (L.)", "Sjtadspark Zitterd", "“Bloemrijk” dijkje", "Ĳsselsteyn", "Größenwahn", "日本の蜂", "a\tb",
    "100 %", "{code}",
)  # fmt: skip


def layer(**more: Any) -> dict[str, Any]:
    """A layer that says all it must."""
    return {"id": "bermen", "theme": "t", "title": {"nl": "Bermen", "en": "Verges"}, "kind": "gpkg"} | more


def document(*layers: Any, **more: Any) -> dict[str, Any]:
    """A catalogue with these layers."""
    return {
        "format": "zoemzone-catalogue",
        "version": 1,
        "title": {"nl": "Proef", "en": "Trial"},
        "themes": [{"key": "t", "nl": "Groen", "en": "Green"}],
        "layers": list(layers) or [layer()],
    } | more


SERVICE = {"kind": "oaf", "address": "https://example.org/ogc/v1"}
# what is wrong, the key that the fault names, and whether the layer is lost by it
WRONG_LAYERS: tuple[tuple[dict[str, Any], str, bool], ...] = (
    ({"id": ""}, "id", True),
    ({"id": "Bermen"}, "id", True),
    ({"id": "../bermen"}, "id", True),
    ({"id": "a b"}, "id", True),
    ({"id": 7}, "id", True),
    ({"id": None}, "id", True),
    ({"theme": ""}, "theme", True),
    ({"theme": 3}, "theme", True),
    ({"title": ""}, "title", True),
    ({"title": {}}, "title", True),
    ({"title": {"nl": 3}}, "title", True),
    ({"title": ["Bermen"]}, "title", True),
    ({"title": {"nl": " ", "en": ""}}, "title", True),
    ({"kind": "ftp"}, "kind", True),
    ({"kind": None}, "kind", True),
    ({"kind": ["wfs"]}, "kind", True),
    ({"abstract": 3}, "abstract", False),
    ({"abstract": {"nl": None}}, "abstract", False),
    ({"address": 3}, "address", True),
    (SERVICE | {"address": ""}, "address", True),
    (SERVICE | {"address": "ftp://example.org"}, "address", True),
    (SERVICE | {"address": "javascript:alert(1)"}, "address", True),
    (SERVICE | {"address": "C:/data"}, "address", True),
    ({"kind": "wms"}, "address", True),
    ({"kind": "postgis", "address": " "}, "address", True),
    ({"kind": "xyz", "address": "https://example.org/tiles"}, "address", True),
    ({"kind": "xyz", "address": "https://example.org/{x}/{y}"}, "address", True),
    (SERVICE | {"address": "https://jan:geheim@example.org/wfs"}, "address", True),
    (SERVICE | {"address": "https://example.org/wfs?TOKEN=geheim"}, "address", True),
    (SERVICE | {"address": "https://example.org/wfs?a=1&api_key=geheim"}, "address", True),
    ({"kind": "postgis", "address": "host=x password=geheim"}, "address", True),
    (SERVICE | {"options": {"password": "geheim"}}, "options", True),
    (SERVICE | {"options": {"authcfg": "geheim"}}, "options", True),
    (SERVICE | {"options": {"extra": "?token=geheim"}}, "options", True),
    ({"layer": "x password=geheim"}, "layer", True),
    ({"password": "geheim"}, "password", True),
    ({"layer": ["a"]}, "layer", True),
    ({"crs": "28992"}, "crs", True),
    ({"crs": 28992}, "crs", True),
    ({"selection": "extent"}, "selection", True),
    ({"selection": {"by": "code"}}, "selection.by", True),
    ({"selection": {"by": "field"}}, "selection", True),
    ({"selection": {"by": "field", "field": "naam", "value": ""}}, "selection", True),
    ({"selection": {"field": 3}}, "selection.field", True),
    ({"selection": {"datetime": "yesterday"}}, "selection.datetime", True),
    ({"selection": {"drop": ["status"]}}, "selection.drop", True),
    ({"selection": {"drop": {"status": "oud"}}}, "selection.drop.status", True),
    ({"selection": {"drop": {"hoogte": [-1]}}}, "selection.drop.hoogte", True),
    ({"options": ["a"]}, "options", True),
    ({"options": {"version": None}}, "options.version", True),
    ({"options": {"transparent": True}}, "options.transparent", True),
    ({"style": "../../secret.qml"}, "style", False),
    ({"style": "C:\\style.qml"}, "style", False),
    ({"style": "style.sld"}, "style", False),
    ({"licence": 3}, "licence", False),
    ({"licence_url": None}, "licence_url", False),
    ({"owner": {"nl": "x"}}, "owner", False),
    ({"contact_role": 3}, "contact_role", False),
    ({"date": "15-05-2026"}, "date", False),
    ({"date": "2026-13"}, "date", False),
    ({"date": 2026}, "date", False),
    ({"date": "2026-05-15\n2026"}, "date", False),
    ({"note": []}, "note", False),
    ({"scale_min": "10000"}, "scale_min", False),
    ({"scale_max": -1}, "scale_max", False),
    ({"scale_min": True}, "scale_min", False),
    ({"working_scale_m": None}, "working_scale_m", False),
    ({"roles": "landcover"}, "roles", False),
    ({"roles": ["landcover", "bees"]}, "roles", False),
    ({"order": 1.5}, "order", False),
    ({"order": "1"}, "order", False),
    ({"required_fields": "soort"}, "required_fields", False),
    ({"fields": [1]}, "fields", False),
    ({"field_map": ["soort"]}, "field_map", True),
    ({"field_map": {"soort": ["boom"]}}, "field_map.soort", True),
    ({"partner_type": 1}, "partner_type", False),
    ({"public": "yes"}, "public", False),
    ({"public": 1}, "public", False),
)
RIGHT_LAYERS: tuple[dict[str, Any], ...] = (
    {},
    {"title": "Bermen"},
    {"title": {"en": "Verges"}},
    {"title": {"nl": "Bermen", "de": "Böschungen"}},
    {"abstract": ""},
    {"kind": "file"},
    {"address": "layers/bermen ’t gelaeg.gpkg"},
    {"address": "C:\\data\\bermen.gpkg"},
    {"crs": ""},
    {"crs": "IGNF:LAMB93"},
    {"date": ""},
    {"date": "2026"},
    {"date": "2026-05"},
    {"date": "2026-05-15"},
    {"style": "bermen.qml"},
    {"style": "Bermen.QML"},
    {"options": {"version": 2, "styles": ""}},
    {"order": -5},
    {"scale_min": 0.5, "scale_max": 10000},
    {"public": False},
    {"something_new": {"deep": [1, {"er": None}]}},
    {"kind": "postgis", "address": "Groen van de gemeente"},
    {"kind": "xyz", "address": "https://example.org/{z}/{x}/{-y}.png"},
    {"kind": "xyz", "address": "HTTP://example.org/{q}.png"},
    {"selection": {"by": "field", "field": "naam", "value": "{name}"}},
    {"selection": {"drop": {"hoogte": ["<0"], "einde": ["*"]}, "datetime": "now"}},
    SERVICE | {"layer": ""},
)


def entries(count: int, seed: int = 0, origin: Origin = SHIPPED) -> list[Entry]:
    """Entries with odd names and values of every kind."""
    draw = random.Random(seed)
    words = ("berm", "haag", "bloem", "akker", "oever", "beek", "boom", "perceel", "gemeente", "waterschap", "Limburg")
    made = []
    for number in range(count):
        said = lambda size: " ".join(draw.choices(words, k=size))  # noqa: E731
        kind = draw.choice(KINDS)
        address = (
            f"map {number}/laag é.gpkg" if kind in FILE_KINDS else f"https://example.org/{{z}}/{{x}}/{{y}}/{number}"
        )
        made.append(
            Entry(
                id=f"laag-{number}",
                theme=draw.choice(("t", "groen", "water")),
                title=Words(f"{draw.choice(NAMES)} {number}", f"{said(2)} {number}"),
                kind=kind,
                abstract=Words(said(25), said(25)),
                address="" if kind == "file" else address,
                layer=draw.choice(("", "schema.tabel", "a,b")),
                crs=draw.choice(("", "EPSG:28992", "EPSG:4258")),
                selection=draw.choice(
                    (
                        Selection(),
                        Selection("none"),
                        Selection("field", "naam", "{name}"),
                        Selection(datetime="now", drop={"einde": ("*",), "hoogte": ("<0", "x")}),
                    )
                ),
                options=draw.choice(({}, {"version": "2.0.0", "styles": ""})),
                style=draw.choice(("", "groen.qml")),
                licence=draw.choice(("", "CC0 1.0")),
                owner=draw.choice(NAMES).strip(),
                date=draw.choice(("", "2026", "2026-05-15")),
                note=draw.choice(NAMES),
                scale_min=draw.choice((0.0, 25000.0, 0.25)),
                working_scale_m=draw.choice((0.0, 5.0)),
                roles=tuple(draw.sample(ROLES, draw.randint(0, 3))),
                order=draw.randint(-5, 100),
                required_fields=tuple(draw.sample(NAMES, draw.randint(0, 2))),
                fields=tuple(draw.sample(NAMES, draw.randint(0, 3))),
                field_map=draw.choice(({}, {"soort": "Böom"})),
                public=draw.choice((True, False)),
                extra=draw.choice(({}, {"nieuw": {"a": [1, None]}}, {"title": {"de": "x"}})),
                origin=origin,
            )
        )
    return made


def catalogue(made: list[Entry], origin: Origin = SHIPPED) -> Catalogue:
    """A catalogue of these entries."""
    return Catalogue(
        Words("Proef", "Trial"), "2026-11-22", "Zoem Zone", (Theme("t", "Groen", "Green"),), tuple(made), (), origin
    )


def wrong(change: dict[str, Any]) -> dict[str, Any]:
    """A catalogue with a sound layer before and after a wrong one."""
    return document(layer(id="before"), layer(**copy.deepcopy(change)), layer(id="after"))
