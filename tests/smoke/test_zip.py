"""The product itself: the built zip, unpacked into a fresh profile as QGIS installs it, through qgis_process."""

from __future__ import annotations

import json
import os
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

import build_zip  # noqa: E402  (the scripts are plain modules beside each other)
from qgis_run import Profile, RunFailed  # noqa: E402

from zoemzone_qgis.paths import MODELS  # noqa: E402
from zoemzone_qgis.processing.provider import ALGORITHMS  # noqa: E402

IDS = [kind.ID for kind in ALGORITHMS]
NAMES = [path.stem for path in MODELS.glob("*.model3")]


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    """A fresh profile with the zip unpacked into it; the plugin is still off."""
    folder = tmp_path_factory.mktemp("smoke")
    # .ci/run hands over the zip that it has checked
    path = Path(os.environ.get("ZOEMZONE_ZIP") or build_zip.build(folder / "zoemzone.zip"))
    fresh = Profile(folder / "profile").make(enabled=False)
    with zipfile.ZipFile(path) as archive:
        archive.extractall(fresh.plugins)
    return fresh


def listed(profile: Profile) -> dict[str, Any]:
    done = profile.call("--json", "list")
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout[done.stdout.index("{") :])["providers"])


def test_enabled_it_lists_every_algorithm(profile: Profile) -> None:
    assert "zoemzone" not in listed(profile)
    done = profile.call("plugins", "enable", "zoemzone")
    assert done.returncode == 0, done.stdout + done.stderr
    ours = listed(profile)["zoemzone"]
    assert set(ours["algorithms"]) == {f"zoemzone:{one}" for one in (*IDS, *NAMES)}
    assert ours["is_active"]


@pytest.mark.parametrize("algorithm", IDS)
def test_help_is_dutch_and_complete(profile: Profile, algorithm: str) -> None:
    done = profile.call("--json", "help", f"zoemzone:{algorithm}")
    assert done.returncode == 0, done.stderr
    help_page = json.loads(done.stdout[done.stdout.index("{") :])
    details = help_page["algorithm_details"]
    assert details["short_description"]
    assert not details["short_description"].startswith(("Makes", "Shows", "Calculates", "Finds"))
    assert all(one["description"] for one in help_page["parameters"].values())
    assert help_page["outputs"]


def test_a_run_leaves_its_results(profile: Profile, tmp_path: Path) -> None:
    sample = profile.plugins / "zoemzone" / "resources" / "sample" / "otterlo.gpkg"
    habitat = tmp_path / "habitat.tif"
    outputs = profile.run("zoemzone:habitatmap", smoke_inputs(sample, habitat))
    assert habitat.stat().st_size > 1000
    assert (tmp_path / "habitat.classes.csv").is_file()
    assert (tmp_path / "habitat.tif.run.json").is_file()
    assert outputs["OUTPUT"] == str(habitat)


def smoke_inputs(sample: Path, habitat: Path) -> dict[str, Any]:
    """A quarter of a square kilometre of the village."""
    return {
        "LAYERS": [f"{sample}|layername={name}" for name in ("begroeidterreindeel", "wegdeel", "pand")],
        "EXTENT": "181000,181500,457000,457500 [EPSG:28992]",
        "MARGIN": 0,
        "OUTPUT": str(habitat),
    }


def test_a_wrong_input_is_a_sentence(profile: Profile, tmp_path: Path) -> None:
    wrong = tmp_path / "degrees.tif"
    profile.run(
        "native:createconstantrasterlayer",
        {
            "EXTENT": "5,6,51,52 [EPSG:4326]",
            "TARGET_CRS": "EPSG:4326",
            "PIXEL_SIZE": 0.1,
            "NUMBER": 3,
            "OUTPUT": str(wrong),
        },
    )
    with pytest.raises(RunFailed) as refusal:
        profile.run("zoemzone:foragesurface", {"INPUT": str(wrong), "OUTPUT": str(tmp_path / "food.tif")})
    assert "graden" in str(refusal.value)
    assert "EPSG:28992" in str(refusal.value)
    assert "Traceback" not in str(refusal.value)
    assert not (tmp_path / "food.tif").exists()
