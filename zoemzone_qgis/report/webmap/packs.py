"""Tiles as script files: those of a zoom all in one file where they are small together, else each in its own.

What one sees first is the whole map, so that the tiles of its zoom are all needed, and one file of them is there sooner
than dozens. ``zooms/8.js`` holds a line of JSON, {"zones/8/131/85": [first byte, bytes], ...}, and then the tiles.
"""

from __future__ import annotations

from .scripts import DataFolder, plain_json

MOST = 800_000
"""Bytes of the tiles of a zoom, all layers together, that go into one file (E): some 300 kB packed."""


class TileFiles:
    """Takes the tiles of all layers, and holds those of zooms that have few until ``close``."""

    def __init__(self, data: DataFolder) -> None:
        self._data = data
        self._held: dict[int, dict[str, bytes]] = {}
        self._sizes: dict[int, int] = {}

    def add(self, key: str, zoom: int, x: int, y: int, tile: bytes) -> None:
        """Take a tile of the layer ``key``."""
        name = f"{key}/{zoom}/{x}/{y}"
        before = self._sizes.get(zoom, 0)
        self._sizes[zoom] = before + len(tile)
        if before > MOST:
            self._alone(name, tile)
            return
        held = self._held.setdefault(zoom, {})
        held[name] = tile
        if self._sizes[zoom] > MOST:
            for each, data in self._held.pop(zoom).items():
                self._alone(each, data)

    def close(self) -> list[int]:
        """Write what is held; returns the zooms that are one file."""
        for zoom, tiles in sorted(self._held.items()):
            places, at = {}, 0
            for name, tile in tiles.items():
                places[name] = [at, len(tile)]
                at += len(tile)
            head = plain_json(places).encode("ascii") + b"\n"
            self._data.data(f"zooms/{zoom}", head + b"".join(tiles.values()))
        zooms = sorted(self._held)
        self._held.clear()
        return zooms

    def _alone(self, name: str, tile: bytes) -> None:
        self._data.data(f"tiles/{name}", tile)
