"""foragebuffer through qgis_process: a run, its record, and a wrong input as a Dutch sentence."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from qgis_run import Profile, RunFailed  # noqa: E402  (the scripts are plain modules beside each other)

SITE = "POINT(190000 320000)"
LAND = "POLYGON((188000 318000,190000 318000,190000 322000,188000 322000,188000 318000))"


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """A site at the edge of a large meadow: half of the land around it is known."""
    folder = tmp_path_factory.mktemp("sites")
    for name, wkt in (("sites", SITE), ("land", LAND)):
        path = folder / f"{name}.geojson"
        geometry = json.loads(ogr.CreateGeometryFromWkt(wkt).ExportToJson())
        feature = {"type": "Feature", "properties": {"class": "GKR"}, "geometry": geometry}
        crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}
        path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}))
    return {"INPUT": str(folder / "sites.geojson"), "CLASSIFIED": str(folder / "land.geojson")}


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    return Profile(tmp_path_factory.mktemp("profile"), plugin=ROOT).make()


def test_a_run(profile: Profile, inputs: dict[str, Any], tmp_path: Path) -> None:
    outputs = profile.run("zoemzone:foragebuffer", {**inputs, "RADII": "250", "OUTPUT": str(tmp_path / "out.gpkg")})
    assert (outputs["SITES"], outputs["SITES_MET"], outputs["SITES_FLAGGED"]) == (1, 1, 1)
    data = ogr.Open(str(tmp_path / "out.gpkg"))
    row = data.GetLayer(0).GetNextFeature()
    assert row["known_pct"] == pytest.approx(50)
    assert row["effective_m2_250"] == pytest.approx(98_174.77, rel=1e-6)
    assert row["flag"] == "known_below_75"
    record = json.loads((tmp_path / "out.gpkg.run.json").read_text())
    assert record["outputs"]["SITES"] == 1


def test_a_wrong_radius_is_a_sentence(profile: Profile, inputs: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(RunFailed, match="RADII") as refusal:
        profile.run("zoemzone:foragebuffer", {**inputs, "RADII": "ver weg", "OUTPUT": str(tmp_path / "out.gpkg")})
    assert "Traceback" not in str(refusal.value)
    assert not (tmp_path / "out.gpkg").exists()
