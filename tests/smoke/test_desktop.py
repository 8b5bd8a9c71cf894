"""QGIS desktop: the plugin loaded, unloaded and reloaded twenty times with its dock open and a download running."""

from __future__ import annotations

import json
import os
import zipfile
from pathlib import Path
from typing import Any

import pytest

from .desktop import ROOT, Desktop, missing
from .slowserver import SlowServer

ROUNDS = 20
MOST_GROWTH_KB = 20_000
"""In the second half of the rounds; in the first one the memory that is used over and over is taken."""
MOST_CLASSES = 10
"""The typing module keeps some classes of every load; the plugin has more than 300, and one that is held holds all."""


def catalogue(path: Path, address: str) -> Path:
    """A catalogue of a partner with one layer, which comes without end."""
    entry = {
        "id": "slow",
        "theme": "proef",
        "title": {"nl": "Traag", "en": "Slow"},
        "kind": "oaf",
        "address": address,
        "layer": "slow",
        "crs": "EPSG:28992",
        "selection": {"by": "extent"},
        "licence": "CC0",
        "date": "2026-01-01",
    }
    themes = [{"key": "proef", "nl": "Proef", "en": "Trial"}]
    path.write_text(
        json.dumps({"format": "zoemzone-catalogue", "version": 1, "themes": themes, "layers": [entry]}),
        encoding="utf-8",
    )
    return path


def plugin(folder: Path) -> Path:
    """The plugin as it stands, or out of the zip that .ci/run has checked."""
    if "ZOEMZONE_ZIP" not in os.environ:
        return ROOT
    with zipfile.ZipFile(os.environ["ZOEMZONE_ZIP"]) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked" / "zoemzone"


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Any:
    lacks = missing()
    if lacks:
        pytest.skip(f"not run: {lacks}")
    folder = tmp_path_factory.mktemp("desktop")
    with SlowServer() as server:
        told = {
            "RELOAD_ROUNDS": str(ROUNDS),
            "RELOAD_SERVER": server.url,
            "RELOAD_CATALOGUE": str(catalogue(folder / "slow.json", server.url)),
            "RELOAD_MUNICIPALITY": "GM1729",
        }
        desktop = Desktop(folder, plugin=plugin(folder))
        made = desktop.run("reload.py", **told)
        return made | {"begun": server.begun, "said": desktop.said}


def test_twenty_rounds_without_a_crash_or_an_error(report: Any) -> None:
    assert report["errors"] == [], report["said"]
    assert report["status"] == 0, report["said"]
    assert report["boxes"] == []
    assert len(report["rounds"]) == ROUNDS
    assert report["begun"] == ROUNDS
    # each round was unloaded while its download ran
    assert all(one["running"] >= 1 for one in report["rounds"])


def test_nothing_is_left(report: Any) -> None:
    after, before = report["after"], report["before"]
    for what in ("sockets", "tasks", "active_tasks", "docks", "actions", "widgets", "project_layers"):
        assert after[what] == 0, what
    assert after["providers"] == before["providers"]
    assert after["threads"] <= before["threads"] + 2
    assert after["files"] <= before["files"] + 4
    assert after["classes"] - before["classes"] <= MOST_CLASSES * ROUNDS


def test_memory_does_not_grow(report: Any) -> None:
    memory = [one["memory_kb"] for one in report["rounds"]]
    assert memory[-1] - memory[ROUNDS // 2] < MOST_GROWTH_KB, memory
    # unloading waits for nobody: the download is cut off
    assert max(one["took_s"] for one in report["rounds"] if not one["reloads"]) < 2
