"""A raster of class codes, read as values of larger cells: see ``core.cells.coarse``."""

from __future__ import annotations

from ..core.cells.coarse import STRIP_CELLS, CoarseSource, CodeSource

__all__ = ["STRIP_CELLS", "CoarseSource", "CodeSource"]
