"""pygeoapi in an environment of its own, with pages, limits and coordinate systems as the national service has them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import data
from .process import Server, answers

HERE = Path(__file__).resolve().parent
PYTHON = data.ROOT / ".venv-servers" / "bin" / "python"
CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
RD = "http://www.opengis.net/def/crs/EPSG/0/28992"
WGS84 = "http://www.opengis.net/def/crs/EPSG/0/4326"
MOST_A_PAGE = 1000
LICENCE = {"name": "CC0 1.0", "url": "https://creativecommons.org/publicdomain/zero/1.0/"}


@dataclass(frozen=True)
class Collection:
    """A GeoJSON file in RD, and the box in degrees that its service states; ``past``: it can be asked by date."""

    name: str
    path: Path
    box: Sequence[float]
    past: bool = False

    def resource(self) -> dict[str, Any]:
        extents: dict[str, Any] = {"spatial": {"bbox": list(self.box), "crs": CRS84}}
        if self.past:
            extents["temporal"] = {"begin": None, "end": None}
        licence = {"type": "text/html", "rel": "license", "title": LICENCE["name"], "href": LICENCE["url"]}
        provider = {
            "type": "feature",
            "name": "pastprovider.PastProvider" if self.past else "GeoJSON",
            "data": str(self.path),
            "id_field": "fid",
            "crs": [CRS84, RD, WGS84],
            "storage_crs": RD,
        }
        return {
            "type": "collection",
            "title": f"{self.name.capitalize()} (sample)",
            "description": f"{self.name} of the sample",
            "keywords": ["sample"],
            "links": [licence | {"hreflang": "nl"}],
            "extents": extents,
            "providers": [provider],
        }


def sample(folder: Path) -> list[Collection]:
    """Land cover with its history, the other layers without, of the village; municipalities of the province."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for path, layers in ((data.VILLAGE, data.BGT), (data.LIMBURG, ("gemeenten", "natura2000"))):
        for layer in layers:
            past = layer == "begroeidterreindeel"
            make = data.with_history if past else data.collection
            file = make(path, layer, folder / f"{layer}.geojson")
            made.append(Collection(layer, file, data.geographic_box(path, layer), past))
    return made


class Pygeoapi(Server):
    """OGC API Features; ``url`` is the landing page."""

    name = "pygeoapi"

    def __init__(self, folder: Path, collections: Sequence[Collection] | None = None) -> None:
        super().__init__(folder)
        self._collections = sample(folder / "data") if collections is None else collections

    def command(self) -> Sequence[str | Path]:
        configuration = self.folder / "pygeoapi.yml"
        # JSON is YAML, too, and needs no package here
        configuration.write_text(json.dumps(self._configuration(), indent=1), encoding="utf-8")
        return [PYTHON, HERE / "pygeoapi_app.py", configuration, str(self.port)]

    def environment(self) -> dict[str, str]:
        return {"PYTHONPATH": str(HERE)}

    def ready(self) -> bool:
        return answers(f"{self.url}/conformance?f=json")

    def _configuration(self) -> dict[str, Any]:
        limits = {"default_items": 10, "max_items": MOST_A_PAGE, "on_exceed": "error"}
        server = {
            "bind": {"host": "127.0.0.1", "port": self.port},
            "url": self.url,
            "mimetype": "application/json; charset=UTF-8",
            "encoding": "utf-8",
            "languages": ["en-US"],
            "limits": limits,
            "gzip": False,
        }
        identity = {"title": "Sample", "description": "The sample", "keywords": ["sample"], "url": self.url}
        metadata = {
            "identification": identity | {"keywords_type": "theme", "terms_of_service": "none"},
            "license": LICENCE,
            "provider": {"name": "Sample", "url": self.url},
            "contact": {"name": "Sample", "position": "-", "email": "sample@example.org", "url": self.url},
        }
        resources = {one.name: one.resource() for one in self._collections}
        return {"server": server, "logging": {"level": "WARNING"}, "metadata": metadata, "resources": resources}
