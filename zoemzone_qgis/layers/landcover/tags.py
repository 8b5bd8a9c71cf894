"""Tags of OpenStreetMap packed in one field, as GDAL's OSM driver writes them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

_PAIR = re.compile(r'"((?:[^"\\]|\\.)*)"\s*=>\s*"((?:[^"\\]|\\.)*)"')


def packed_tags(packed: object) -> dict[str, str]:
    """The tags of a field such as ``other_tags``: hstore or JSON as text, or a map.

    >>> packed_tags('"leaf_type"=>"broadleaved","note"=>"a \\\\"b\\\\""')
    {'leaf_type': 'broadleaved', 'note': 'a "b"'}
    >>> packed_tags('{"natural": "tree"}'), packed_tags('{"natural": '), packed_tags({"natural": "tree"})
    ({'natural': 'tree'}, {}, {'natural': 'tree'})
    """
    if isinstance(packed, Mapping):
        return {str(key): str(value) for key, value in packed.items()}
    text = str(packed).strip()
    if text.startswith("{"):
        try:
            tags = json.loads(text)
        except ValueError:
            tags = {}
        return {str(key): str(value) for key, value in tags.items()}
    return {_unescaped(key): _unescaped(value) for key, value in _PAIR.findall(text)}


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)
