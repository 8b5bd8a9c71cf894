"""How a CSV is written: what stands between its columns, its letters, its decimals, and where its coordinates are."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from qgis.PyQt.QtCore import QUrl, QUrlQuery

from ..errors import Fault

DELIMITERS = (";", "\t", ",", "|")
ROWS = 200
X_NAMES = (
    *("x", "rdx", "xrd", "xcoord", "xcoordinaat", "coordx", "easting", "lon", "lng", "long", "longitude"),
    *("lengtegraad", "xwgs84", "geox", "pointx"),
)
Y_NAMES = (
    *("y", "rdy", "yrd", "ycoord", "ycoordinaat", "coordy", "northing", "lat", "latitude", "breedtegraad"),
    *("ywgs84", "geoy", "pointy"),
)
WKT_NAMES = ("wkt", "geom", "geometry", "geometrie", "thegeom", "wktgeom", "shape")
_WKT = re.compile(r"^\s*(SRID=\d+;)?\s*(MULTI)?(POINT|LINESTRING|POLYGON)\b", re.IGNORECASE)
_DECIMAL_COMMA = re.compile(r"^\s*-?\d+,\d+\s*$")
_RD_X, _RD_Y = (0.0, 300_000.0), (300_000.0, 630_000.0)
_LON, _LAT = (-180.0, 180.0), (-90.0, 90.0)
RD, WGS84 = "EPSG:28992", "EPSG:4326"


@dataclass(frozen=True)
class CsvGuess:
    """How a CSV is read. ``x`` and ``y`` are the columns with coordinates, ``wkt`` one with shapes; "" is none."""

    delimiter: str
    encoding: str
    decimal: str
    columns: tuple[str, ...]
    x: str = ""
    y: str = ""
    wkt: str = ""
    crs: str = ""
    """The CRS that the numbers look like; empty where they tell nothing."""

    @property
    def options(self) -> dict[str, str]:
        """As a catalogue keeps it."""
        named = {
            "delimiter": self.delimiter,
            "encoding": self.encoding,
            "decimal": self.decimal,
            "x_field": self.x,
            "y_field": self.y,
            "wkt_field": self.wkt,
        }
        return {key: value for key, value in named.items() if value}

    def with_columns(self, x: str, y: str) -> CsvGuess:
        """The same with other columns of coordinates."""
        return replace(self, x=x, y=y, wkt="" if x and y else self.wkt)


def guess_csv(start: bytes, name: str) -> CsvGuess:
    """How a CSV is written, by its first bytes. Raises ``Fault`` where it is no table."""
    encoding = _encoding(start)
    text = start.decode(encoding, errors="replace").lstrip("\ufeff")
    if "\x00" in text:
        raise Fault("{file} is no text. Save it again as CSV, with a line of column names.", file=name)
    delimiter, rows = _table(text)
    if len(rows) < 2 or len(rows[0]) < 2:
        raise Fault("{file} cannot be read as a table. Save it again as CSV, with a line of column names.", file=name)
    columns, body = tuple(one.strip() for one in rows[0]), rows[1:]
    if len(set(columns)) < len(columns) or not all(columns):
        raise Fault(
            "{file}: the first line must name the columns, each with a name of its own. Add such a line.", file=name
        )
    comma = delimiter != "," and any(_DECIMAL_COMMA.match(value) for row in body for value in row)
    guess = CsvGuess(delimiter, encoding, "," if comma else ".", columns)
    return _placed(guess, body)


def _encoding(start: bytes) -> str:
    for mark, name in ((codecs.BOM_UTF8, "UTF-8"), (codecs.BOM_UTF16_LE, "UTF-16"), (codecs.BOM_UTF16_BE, "UTF-16")):
        if start.startswith(mark):
            return name
    try:
        codecs.getincrementaldecoder("utf-8")().decode(start)
    except UnicodeDecodeError:
        return "windows-1252"
    return "UTF-8"


def _table(text: str) -> tuple[str, list[list[str]]]:
    """What stands between the columns, and the first rows: the one that gives most columns in every row alike."""
    best: tuple[tuple[int, int], str, list[list[str]]] = ((-1, 0), ";", [])
    for delimiter in DELIMITERS:
        rows = _rows(text, delimiter)
        if not rows:
            continue
        width = len(rows[0])
        alike = sum(len(row) == width for row in rows)
        score = (alike * 100 // len(rows) if width > 1 else -1, width)
        if score > best[0]:
            best = (score, delimiter, [row for row in rows if len(row) == width])
    return best[1], best[2]


def _rows(text: str, delimiter: str) -> list[list[str]]:
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            if any(value.strip() for value in row):
                rows.append(row)
            if len(rows) > ROWS:
                break
    except csv.Error:
        return []
    return rows


def _placed(guess: CsvGuess, body: Sequence[Sequence[str]]) -> CsvGuess:
    """Find the columns with coordinates, and the CRS that the numbers look like."""
    plain = [re.sub(r"[^a-z0-9]", "", one.casefold()) for one in guess.columns]
    shapes = [
        place
        for place, name in enumerate(plain)
        if any(_WKT.match(row[place]) for row in body) and (name in WKT_NAMES or not body[0][place][:1].isdigit())
    ]
    x, y = _first(plain, X_NAMES), _first(plain, Y_NAMES)
    if x >= 0 and y >= 0:
        crs = _crs(_numbers(body, x, guess.decimal), _numbers(body, y, guess.decimal))
        return replace(guess, x=guess.columns[x], y=guess.columns[y], crs=crs)
    if shapes:
        return replace(guess, wkt=guess.columns[shapes[0]])
    return guess


def _first(plain: Sequence[str], names: Sequence[str]) -> int:
    return next((plain.index(name) for name in names if name in plain), -1)


def _numbers(body: Sequence[Sequence[str]], place: int, decimal: str) -> list[float]:
    found = (_number(row[place].replace(decimal, ".")) for row in body)
    return [one for one in found if one is not None]


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _crs(x: Sequence[float], y: Sequence[float]) -> str:
    """The CRS that coordinates look like.

    >>> _crs([181000.0], [457000.0]), _crs([5.8], [51.2]), _crs([10.0], [9000.0])
    ('EPSG:28992', 'EPSG:4326', '')
    """
    for crs, (in_x, in_y) in ((WGS84, (_LON, _LAT)), (RD, (_RD_X, _RD_Y))):
        if x and y and all(in_x[0] <= one <= in_x[1] for one in x) and all(in_y[0] <= one <= in_y[1] for one in y):
            return crs
    return ""


def csv_uri(path: str, options: Mapping[str, str], crs: str) -> str:
    """The address of a CSV for the delimited text provider of QGIS."""
    url, query = QUrl.fromLocalFile(path), QUrlQuery()
    delimiter = options.get("delimiter", ",")
    named = {
        "type": "csv",
        "delimiter": "\\t" if delimiter == "\t" else delimiter,
        "encoding": options.get("encoding", "UTF-8"),
        "decimalPoint": options.get("decimal", "."),
        "detectTypes": "yes",
        "trimFields": "yes",
        "skipEmptyFields": "no",
        "subsetIndex": "no",
        "spatialIndex": "no",
        "watchFile": "no",
    }
    if options.get("x_field") and options.get("y_field"):
        named |= {"xField": options["x_field"], "yField": options["y_field"]}
    elif options.get("wkt_field"):
        named |= {"wktField": options["wkt_field"]}
    else:
        named |= {"geomType": "none"}
    if "geomType" not in named:
        named["crs"] = crs  # an empty one too, else QGIS takes the CRS of new layers from its settings
    for key, value in named.items():
        # the provider reads the items as they stand: a semicolon that is spelled %3B would be no semicolon to it
        query.addQueryItem(key, value.replace("%", "%25"))
    url.setQuery(query)
    return bytes(url.toEncoded()).decode("ascii")
