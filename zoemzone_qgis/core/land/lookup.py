"""Classes by what a map holds: codes and ids, derived ones too, and what to do with those that nobody knows."""

from __future__ import annotations

from functools import cached_property

from ..classes import DERIVED_CODES, ClassTable
from ..errors import Fault
from .derived import CONFIRMED, FLAIL, Derived
from .landclass import LandClass

UNKNOWN = "ONB"
_MANAGEMENT = {"confirmed": CONFIRMED, "flail": FLAIL}


class Lookup:
    """Finds classes in a class table, and works out derived classes that the table does not hold.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> lookup = Lookup(read_classes())
    >>> lookup.code("GAZ+BMO"), lookup.row(1258).id, lookup.code("nonsense"), lookup.row(400)
    (1258, 'GAZ+BMO', None, None)
    """

    def __init__(self, table: ClassTable) -> None:
        self._table = table

    @cached_property
    def _derived(self) -> Derived:
        return Derived(self._table)

    @property
    def unknown(self) -> LandClass:
        """The class "unknown"."""
        return self._table.by_id(UNKNOWN)

    def row(self, code: int) -> LandClass | None:
        """The class with this code, None when there is none."""
        if code in self._table:
            return self._table.by_code(code)
        if code not in DERIVED_CODES:
            return None
        try:
            return self._derived.row(code)
        except Fault:
            return None

    def code(self, id: str) -> int | None:
        """The code of a class id such as ``GKR`` or ``GAZ+BMO+slope``, None when there is no such class."""
        if id in self._table:
            return self._table.by_id(id).code
        ground, *parts = id.split("+")
        if ground not in self._table or not parts:
            return None
        crown, slope, management = 0, False, 0
        for part in parts:
            if part == "slope":
                slope = True
            elif part in _MANAGEMENT:
                management = _MANAGEMENT[part]
            elif part in self._table and self._table.by_id(part).group == "crown":
                crown = self._table.by_id(part).code
            else:
                return None
        return self._derived.code(self._table.by_id(ground).code, crown, slope, management)
