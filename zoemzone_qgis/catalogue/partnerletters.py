"""How the letters of a file are written where it does not say."""

from __future__ import annotations

import os

from osgeo import gdal

LOOKED_AT_BYTES = 1 << 20
_DBF_HEADER = 32
_DBF_LANGUAGE = 29  # place of the byte that names the code page


def encoding_of(uri: str) -> str:
    """How the letters of a shapefile are written where it does not say: found by its bytes; else empty."""
    path, suffix = os.path.splitext(uri.partition("|")[0])
    if suffix.lower() != ".shp" or _start_of(path + ".cpg") or _start_of(path + ".CPG"):
        return ""
    start = _start_of(path + ".dbf") or _start_of(path + ".DBF")
    if len(start) <= _DBF_HEADER or start[_DBF_LANGUAGE]:
        return ""
    return text_encoding(start[_DBF_HEADER:])


def _start_of(path: str) -> bytes:
    """The first bytes of a file, which may lie in a zip; nothing where there is none."""
    stream = gdal.VSIFOpenL(path, "rb")
    if stream is None:
        return b""
    try:
        return bytes(gdal.VSIFReadL(1, LOOKED_AT_BYTES, stream) or b"")
    finally:
        gdal.VSIFCloseL(stream)


def text_encoding(start: bytes) -> str:
    """UTF-8 or Windows-1252, by the first bytes of a text; a letter cut at the end does not count.

    >>> text_encoding("één".encode()), text_encoding("één".encode("cp1252"))
    ('UTF-8', 'windows-1252')
    """
    try:
        start.decode("utf-8")
    except UnicodeDecodeError as error:
        if len(start) - error.start > 3 or error.reason != "unexpected end of data":
            return "windows-1252"
    return "UTF-8"
