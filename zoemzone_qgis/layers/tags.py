"""Tags of OpenStreetMap packed in one field, as GDAL's OSM driver writes them."""

from __future__ import annotations

import re

_PAIR = re.compile(r'"((?:[^"\\]|\\.)*)"\s*=>\s*"((?:[^"\\]|\\.)*)"')


def hstore(text: object) -> dict[str, str]:
    """The tags of a field ``other_tags``.

    >>> hstore('"leaf_type"=>"broadleaved","note"=>"a \\\\"b\\\\""')
    {'leaf_type': 'broadleaved', 'note': 'a "b"'}
    """
    return {unescaped(key): unescaped(value) for key, value in _PAIR.findall(str(text))}


def unescaped(text: str) -> str:
    """A quoted text without its backslashes."""
    return re.sub(r"\\(.)", r"\1", text)
