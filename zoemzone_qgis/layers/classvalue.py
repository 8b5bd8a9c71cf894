"""A class as users name it in a field or a raster: an id such as GKR, or a code such as 8."""

from __future__ import annotations

from typing import Any

from ..core.land.lookup import Lookup


def class_code(value: Any, lookup: Lookup) -> int | None:
    """The code of a class named by id or code, derived ones too; None when it is neither.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> lookup = Lookup(read_classes())
    >>> class_code(" gkr ", lookup), class_code("8.0", lookup), class_code("GAZ+BMO", lookup), class_code(None, lookup)
    (8, 8, 1258, None)
    """
    text = str(value).strip() if value is not None else ""
    for id in (text, text.upper()):
        code = lookup.code(id) if id else None
        if code is not None:
            return code
    try:
        code = int(float(text))
    except (ValueError, OverflowError):
        return None
    return code if lookup.row(code) is not None else None
