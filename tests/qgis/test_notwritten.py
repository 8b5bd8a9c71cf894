"""What is said when a file could not be written."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.errors import sentence
from zoemzone_qgis.layers.notwritten import not_written


@pytest.mark.parametrize(
    "said", ["sqlite3_step: database or disk is full", "write failed: No space left on device", " "]
)
def test_a_full_disk_is_told_as_such(tmp_path: Path, said: str) -> None:
    error = not_written(tmp_path / "zones.gpkg", said)
    assert isinstance(error, OSError)
    assert error.errno == errno.ENOSPC
    assert sentence(error).startswith("The disk is full. Free some space")


def test_something_else_is_told_in_short(tmp_path: Path) -> None:
    error = not_written(tmp_path / "zones.gpkg", "constraint failed " * 100)
    assert isinstance(error, Fault)
    assert sentence(error).startswith("zones.gpkg could not be written completely: constraint failed")
    assert len(sentence(error)) < 300


def test_a_disk_without_room_is_full_whatever_the_library_says() -> None:
    device = Path("/dev/full")
    if not device.exists():
        pytest.skip("not run: /dev/full is not there")
    with device.open("wb", buffering=0) as full, pytest.raises(OSError, match="No space left") as raised:
        full.write(b"x")
    assert sentence(raised.value) == sentence(not_written(Path("zones.gpkg"), ""))
