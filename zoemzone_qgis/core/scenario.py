"""Before and after measures: what they change on the habitat map, and what that does to food, habitat and nests.

``Works`` places measures on a habitat map, one after the other; ``Changed`` is the map as it reads with them;
``LocalSurface`` computes the maps of food and habitat anew where the changes can be felt, and only there; ``Ledger``
holds what the whole map has of each class, before and after.
"""

from __future__ import annotations

from .changes.ledger import Ledger, Stock
from .changes.local import LocalSurface, Part
from .changes.means import Means, Tallied
from .changes.patches import Changed, Patch
from .changes.works import Done, Task, Works, ways_of

__all__ = [
    "Changed",
    "Done",
    "Ledger",
    "LocalSurface",
    "Means",
    "Part",
    "Patch",
    "Stock",
    "Tallied",
    "Task",
    "Works",
    "ways_of",
]
