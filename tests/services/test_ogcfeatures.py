"""Pages of OGC API Features as services really give them: doubles, circles, wrong axes, degrees, types that change."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr
from qgis.core import QgsFeedback, QgsNetworkAccessManager, QgsRectangle

from zoemzone_qgis.catalogue.download import Downloaded, download
from zoemzone_qgis.catalogue.fetch import Fetcher
from zoemzone_qgis.catalogue.frames import box_in
from zoemzone_qgis.catalogue.model.entry import Selection
from zoemzone_qgis.errors import Cancelled, Fault, sentence

from .misbehaving import Server, feature
from .workkit import cancelling, entry, fault_of, in_worker, place

RD, CRS84 = "http://www.opengis.net/def/crs/EPSG/0/28992", "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
ITEMS = "/collections/vlek/items"
X, Y = 180_000.0, 330_000.0
EAST_NORTH = [5.750169555, 50.963624311]
"""The middle of the place in degrees."""


@pytest.fixture
def server(qgis_app: Any) -> Iterator[Server]:
    QgsNetworkAccessManager.instance()
    with Server() as server:
        server.pages["/collections/vlek"] = {"id": "vlek", "title": "Vlekken", "crs": [CRS84, RD]}
        server.pages["/collections"] = {"collections": [{"id": "vlek"}]}
        yield server


def page(features: list[Any], next_page: str = "", **more: Any) -> dict[str, Any]:
    links = [{"rel": "next", "href": next_page}] if next_page else []
    return {"type": "FeatureCollection", "features": features, "links": links, **more}


def fetch(server: Server, path: Path, **more: Any) -> Callable[[], Downloaded]:
    feedback = more.pop("feedback", None)
    told = entry("oaf", server.url(), "vlek", **more)

    def call() -> Downloaded:
        with Fetcher(3.0, 1, feedback) as fetcher:
            return download(told, place(), fetcher, path / "vlek.gpkg")

    return call


def rows(brought: Downloaded) -> list[dict[str, Any]]:
    source = ogr.Open(str(brought.path))
    layer = source.GetLayerByName(brought.table)
    return [{**one.items(), "wkt": one.GetGeometryRef() and one.GetGeometryRef().ExportToWkt()} for one in layer]


def box_of(brought: Downloaded) -> tuple[float, ...]:
    source = ogr.Open(str(brought.path))
    return tuple(source.GetLayerByName(brought.table).GetExtent())


def test_what_is_asked(server: Server, tmp_path: Path) -> None:
    server.pages[ITEMS] = page([])
    in_worker(fetch(server, tmp_path, selection=Selection(datetime="now")))
    asked = server.queries[-1]
    assert asked["crs"] == asked["bbox-crs"] == RD
    assert [float(one) for one in asked["bbox"].split(",")] == [X, Y, X + 1000, Y + 1000]
    assert asked["limit"] == "1000"
    assert asked["datetime"].endswith("Z")


def test_next_links_are_followed_and_doubles_dropped(server: Server, tmp_path: Path) -> None:
    """The third page repeats the end of the second, as when objects are added between two requests."""
    pages = {
        "": page([feature(n, X, Y) for n in range(3)], "items?page=2", numberMatched=8),
        "2": page([feature(n, X, Y) for n in range(3, 6)], server.url(f"{ITEMS}?page=3")),
        "3": page([feature(n, X, Y) for n in range(5, 7)]),
    }
    server.pages[ITEMS] = lambda query: pages[query.get("page", "")]
    brought = in_worker(fetch(server, tmp_path))
    assert (brought.count, brought.doubles) == (7, 1)
    assert [one["id"] for one in rows(brought)] == [f"nr.{n}" for n in range(7)]


def test_objects_without_identity(server: Server, tmp_path: Path) -> None:
    """Two of a kind on one page are two; the same on the next page came twice."""
    one, other = feature(1, X, Y, soort="a"), feature(2, X, Y, soort="b")
    del one["id"], other["id"]
    pages = {"": page([one, one], "items?page=2"), "2": page([one, other])}
    server.pages[ITEMS] = lambda query: pages[query.get("page", "")]
    brought = in_worker(fetch(server, tmp_path))
    assert (brought.count, brought.doubles) == (3, 1)


def test_history_and_tunnels(server: Server, tmp_path: Path) -> None:
    server.pages[ITEMS] = page(
        [
            feature(1, X, Y, eind_registratie=None, relatieve_hoogteligging=0),
            feature(2, X, Y, eind_registratie="2020-01-01", relatieve_hoogteligging=0),
            feature(3, X, Y, eind_registratie=None, relatieve_hoogteligging=-1),
            feature(4, X, Y, eind_registratie="", relatieve_hoogteligging=1),
        ]
    )
    drop = {"eind_registratie": ("*",), "relatieve_hoogteligging": ("<0",)}
    brought = in_worker(fetch(server, tmp_path, selection=Selection(drop=drop)))
    assert [one["id"] for one in rows(brought)] == ["nr.1", "nr.4"]
    assert brought.dropped == 2


def test_what_lies_outside_is_left_out(server: Server, tmp_path: Path) -> None:
    server.pages[ITEMS] = page([feature(1, X, Y), feature(2, X + 5000, Y), feature(3, X - 5, Y)])
    brought = in_worker(fetch(server, tmp_path))
    assert (brought.count, brought.outside) == (2, 1)


@pytest.mark.parametrize("limit", [10, 100, None])
def test_a_service_with_small_pages_that_refuses_more(server: Server, tmp_path: Path, limit: int | None) -> None:
    """Refuses a limit above its own, and moments; another knows no limit that we would ask."""

    def items(query: dict[str, str]) -> Any:
        if "datetime" in query or limit is None or int(query["limit"]) > max(limit, 100):
            return (b"no", "text/plain", 400)
        start = int(query.get("offset", "0"))
        stop = min(start + limit, 250)
        href = f"{ITEMS}?limit={limit}&offset={stop}" if stop < 250 else ""
        return page([feature(n, X, Y) for n in range(start, stop)], href, numberMatched=250)

    server.pages[ITEMS] = items
    call = fetch(server, tmp_path, selection=Selection(datetime="now"))
    if limit is None:
        assert fault_of(call).kind == "request"
    else:
        assert in_worker(call).count == 250


def test_only_degrees(server: Server, tmp_path: Path) -> None:
    """A service without RD is asked in degrees; what comes lies where it should, to the metre."""
    server.pages["/collections/vlek"] = {"id": "vlek", "title": "Vlekken"}
    point = {"type": "Point", "coordinates": EAST_NORTH}
    server.pages[ITEMS] = page([{"type": "Feature", "id": 1, "properties": {}, "geometry": point}])
    brought = in_worker(fetch(server, tmp_path))
    asked = server.queries[-1]
    assert "crs" not in asked
    west, south, east, north = (float(one) for one in asked["bbox"].split(","))
    assert 5 < west < EAST_NORTH[0] < east < 6
    assert 50 < south < EAST_NORTH[1] < north < 52
    assert brought.crs == "EPSG:28992"
    assert box_of(brought)[0] == pytest.approx(X + 500, abs=1)
    assert box_of(brought)[2] == pytest.approx(Y + 500, abs=1)


def test_degrees_that_call_themselves_metres(server: Server, tmp_path: Path) -> None:
    """The service lists RD, ignores that it is asked for it, and says nothing."""
    point = {"type": "Point", "coordinates": EAST_NORTH}
    server.pages[ITEMS] = page([{"type": "Feature", "id": 1, "properties": {}, "geometry": point}])
    assert box_of(in_worker(fetch(server, tmp_path)))[0] == pytest.approx(X + 500, abs=1)


@pytest.mark.parametrize("told", [f"<{CRS84}>", "<http://www.opengis.net/def/crs/EPSG/0/4258>"])
def test_the_header_tells_the_system(server: Server, tmp_path: Path, told: str) -> None:
    """The European degrees put north first, the web's do not."""
    coordinates = EAST_NORTH if "CRS84" in told else EAST_NORTH[::-1]
    point = {"type": "Point", "coordinates": coordinates}
    answer = page([{"type": "Feature", "id": 1, "properties": {}, "geometry": point}])
    body = json.dumps(answer).encode()
    server.pages[ITEMS] = (body, "application/geo+json", 200, {"Content-Crs": told})
    assert box_of(in_worker(fetch(server, tmp_path)))[0] == pytest.approx(X + 500, abs=1)


def test_metres_that_call_themselves_degrees(server: Server, tmp_path: Path) -> None:
    server.pages["/collections/vlek"] = {"id": "vlek", "title": "Vlekken"}
    server.pages[ITEMS] = page([feature(1, X, Y)])
    assert box_of(in_worker(fetch(server, tmp_path))) == (X, X + 10, Y, Y + 10)


def test_axes_of_rd_the_wrong_way_round(server: Server, tmp_path: Path) -> None:
    turned = feature(1, Y, X)
    server.pages[ITEMS] = page([turned])
    assert box_of(in_worker(fetch(server, tmp_path))) == (X, X + 10, Y, Y + 10)


def test_fields_widen_and_nothing_is_lost(server: Server, tmp_path: Path) -> None:
    pages = {
        "": page([feature(1, X, Y, a=1, b=True, c=None, d=1, Naam="x", naam="y", fid=9)], "items?page=2"),
        "2": page([feature(2, X, Y, a="twee", b=7, c=3, d=1.5, e=[1, "é"], f={"g": None}, h=2**70)]),
    }
    server.pages[ITEMS] = lambda query: pages[query.get("page", "")]
    first, second = rows(in_worker(fetch(server, tmp_path)))
    assert (first["a"], first["b"], first["c"], first["d"]) == ("1", "true", None, 1.0)
    assert (first["Naam"], first["naam_2"], first["fid_2"]) == ("x", "y", 9)
    assert (second["a"], second["b"], second["c"], second["d"]) == ("twee", "7", 3, 1.5)
    assert (second["e"], second["f"], second["h"]) == ('[1, "é"]', '{"g": null}', str(2**70))


def test_geometries_of_many_kinds(server: Server, tmp_path: Path) -> None:
    ring = [[X, Y], [X + 10, Y], [X + 10, Y + 10], [X, Y]]
    shapes: list[Any] = [
        {"type": "Polygon", "coordinates": [[[*point, 12.5] for point in ring]]},
        {"type": "MultiPolygon", "coordinates": [[ring]]},
        None,
        {"type": "Polygon", "coordinates": [[["x", 1]]]},
        {"type": "Nonsense"},
    ]
    server.pages[ITEMS] = page([{"type": "Feature", "id": n, "properties": {}, "geometry": shape}
                                for n, shape in enumerate(shapes)])  # fmt: skip
    brought = in_worker(fetch(server, tmp_path))
    found = rows(brought)
    assert len(found) == 5
    assert [one["wkt"][:12] if one["wkt"] else None for one in found] == ["MULTIPOLYGON"] * 2 + [None] * 3
    assert any("2 objects" in text for text in brought.warnings)


@pytest.mark.parametrize("kind", ["itself", "same", "new"])
def test_pages_without_end(server: Server, tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A next link to itself, ever new links with the same objects, and ever new objects."""
    monkeypatch.setattr("zoemzone_qgis.catalogue.objects.MOST_PAGES", 20)

    def items(query: dict[str, str]) -> Any:
        number = int(query.get("n", "0"))
        following = {"itself": f"{ITEMS}?n=1"}.get(kind, f"{ITEMS}?n={number + 1}")
        first = number * 2 if kind == "new" else 0
        return page([feature(first, X, Y), feature(first + 1, X, Y)], following)

    server.pages[ITEMS] = items
    fault = fault_of(fetch(server, tmp_path))
    assert fault.kind == ("huge" if kind == "new" else "nonsense")
    assert ("without end" if kind == "new" else "circles") in sentence(fault)
    assert server.seen[ITEMS] <= 20
    assert list(tmp_path.iterdir()) == []


def test_a_circle_after_all_has_come_does_no_harm(server: Server, tmp_path: Path) -> None:
    server.pages[ITEMS] = page([feature(1, X, Y)], f"{ITEMS}?n=1", numberMatched=1)
    assert in_worker(fetch(server, tmp_path)).count == 1


def test_fewer_than_promised_is_no_success(server: Server, tmp_path: Path) -> None:
    server.pages[ITEMS] = page([feature(1, X, Y)], numberMatched=3)
    assert "1 of 3" in sentence(fault_of(fetch(server, tmp_path)))


SECOND_PAGES: dict[str, Any] = {
    "half": b'{"type": "FeatureCollection", "features": [{"type": "Feature", "prop',
    "cut off": b'{"type": "FeatureCollection", "features": [], "links": [',
    "html": b"<!DOCTYPE html><html></html>",
    "empty": b"",
    "other": b'{"fine": true}',
    "404": (b"", "text/plain", 404),
    "500": (b"", "text/plain", 500),
    "401": (b"", "text/plain", 401),
}


@pytest.mark.parametrize("what", SECOND_PAGES)
def test_a_bad_second_page_leaves_the_old_file(server: Server, tmp_path: Path, what: str) -> None:
    server.pages[ITEMS] = page([feature(1, X, Y, a="oud")])
    before = in_worker(fetch(server, tmp_path))
    content = before.path.read_bytes()
    pages = {"": page([feature(2, X, Y, a="nieuw")], "items?page=2"), "2": SECOND_PAGES[what]}
    server.pages[ITEMS] = lambda query: pages[query.get("page", "")]
    fault = fault_of(fetch(server, tmp_path))
    assert sentence(fault).endswith(".")
    assert before.path.read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == ["vlek.gpkg"]


def test_a_connection_that_breaks_once(server: Server, tmp_path: Path) -> None:
    """The second page comes at the second try."""
    tries: list[int] = []

    def items(query: dict[str, str]) -> Any:
        if "page" not in query:
            return page([feature(1, X, Y)], "items?page=2")
        tries.append(1)
        return (b"busy", "text/plain", 503) if len(tries) == 1 else page([feature(2, X, Y)])

    server.pages[ITEMS] = items
    assert in_worker(fetch(server, tmp_path)).count == 2
    assert len(tries) == 2


def test_cancelled_in_the_middle(server: Server, tmp_path: Path) -> None:
    def items(query: dict[str, str]) -> Any:
        number = int(query.get("n", "0"))
        first = number * 1000
        return page([feature(n, X, Y) for n in range(first, first + 1000)], f"{ITEMS}?n={number + 1}")

    server.pages[ITEMS] = items
    feedback = QgsFeedback()
    cancelling(feedback, 700)
    with pytest.raises(Cancelled):
        in_worker(fetch(server, tmp_path, feedback=feedback))
    assert list(tmp_path.iterdir()) == []


def test_no_such_layer_and_no_such_service(server: Server, tmp_path: Path) -> None:
    del server.pages["/collections/vlek"]
    fault = fault_of(fetch(server, tmp_path))
    assert (fault.kind, "vlek" in sentence(fault)) == ("nolayer", True)
    del server.pages["/collections"]
    assert fault_of(fetch(server, tmp_path)).kind == "notfound"


def test_by_field_even_where_the_service_ignores_it(server: Server, tmp_path: Path) -> None:
    server.pages[ITEMS] = page([feature(1, naam="'s-Vlek"), feature(2, naam="Elders")])
    selection = Selection(by="field", field="naam", value="{name}")
    brought = in_worker(fetch(server, tmp_path, selection=selection))
    assert server.queries[-1]["naam"] == "'s-Vlek"
    assert "bbox" not in server.queries[-1]
    assert [one["naam"] for one in rows(brought)] == ["'s-Vlek"]


def test_addresses_as_people_copy_them(server: Server, tmp_path: Path) -> None:
    server.pages[ITEMS] = page([feature(1, X, Y)])
    for tail in ("/", "?f=json", "/collections", "/collections/vlek/items?f=json&limit=5"):
        told = entry("oaf", server.url() + tail, "vlek")
        assert in_worker(lambda told=told: download(told, place(), Fetcher(3.0), tmp_path / "a.gpkg")).count == 1


def test_an_empty_answer_is_a_layer_without_objects(server: Server, tmp_path: Path) -> None:
    server.pages[ITEMS] = page([], numberMatched=0)
    brought = in_worker(fetch(server, tmp_path))
    assert brought.count == 0
    assert brought.warnings
    with sqlite3.connect(brought.path) as base:
        assert base.execute("SELECT count(*) FROM gpkg_contents").fetchone() == (1,)


def test_a_folder_that_cannot_be_written(server: Server, tmp_path: Path) -> None:
    server.pages[ITEMS] = page([feature(1, X, Y)])
    (tmp_path / "file").write_text("", encoding="ascii")
    with pytest.raises(Fault, match="cannot be written"):
        in_worker(fetch(server, tmp_path / "file" / "below"))


def test_a_file_that_is_held_open_gets_a_neighbour(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, where a layer that is open holds its file."""
    server.pages[ITEMS] = page([feature(1, X, Y)])
    old = in_worker(fetch(server, tmp_path)).path
    replace = os.replace

    def held(source: Path, target: Path) -> None:
        if Path(target) == old:
            raise PermissionError(13, "in use")
        replace(source, target)

    monkeypatch.setattr(os, "replace", held)
    new = in_worker(fetch(server, tmp_path))
    assert new.path == tmp_path / "vlek-2.gpkg"
    assert len(rows(new)) == 1
    monkeypatch.setattr(os, "replace", lambda source, target: held(source, old))
    old.unlink()
    assert "cannot be written" in sentence(fault_of(fetch(server, tmp_path)))


def test_a_system_that_nobody_knows_is_told(qgis_app: Any) -> None:
    """QGIS would leave the numbers as they are, and ask for a box in the wrong place."""
    box = QgsRectangle(180_000, 456_000, 182_000, 458_000)
    with pytest.raises(Fault) as fault:
        box_in(box, "EPSG:999999")
    assert fault.value.facts["crs"] == "EPSG:999999"
    assert 600_000 < box_in(box, "EPSG:3857").xMinimum() < 700_000
