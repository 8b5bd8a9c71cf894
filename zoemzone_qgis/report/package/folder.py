"""The folder that is handed over: made beside its place and moved there as one; only a folder of ours is replaced."""

from __future__ import annotations

import errno
import hashlib
import json
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from traceback import clear_frames
from types import TracebackType
from typing import Any

from ...core.errors import Fault
from ...core.progress import SILENT, Progress
from ...i18n import translate
from ...paths import version

MANIFEST = "manifest.json"
MAKER = "Zoem Zone, publishmap"
_LITTER = ("Thumbs.db", "desktop.ini", ".DS_Store")
"""Files that a file manager leaves; they may go."""
_OPEN = ("-wal", "-shm", "-journal")
"""What stands beside a GeoPackage while it is open."""
_BLOCK = 1 << 20
_HEADER = 100  # bytes of SQLite's header


class PublishedFolder:
    """A folder in the making. Write into ``half``, then ``finish``; ``discard`` when something went wrong.

    Use as a context manager: what is not finished is discarded.
    """

    def __init__(self, place: Path, overwrite: bool) -> None:
        self.place, self._overwrite = Path(place).absolute(), overwrite
        self.kept: Path | None = None
        """Where the earlier folder went, when somebody had changed files in it."""
        self.changed: list[str] = []
        """Those files."""
        self._check()
        try:
            self.place.parent.mkdir(parents=True, exist_ok=True)
            self.half = Path(tempfile.mkdtemp(dir=self.place.parent, prefix=".zoemzone-"))
        except OSError as error:
            raise _not_made(self.place, error) from error

    def _check(self) -> None:
        """Refuse a place that is taken. Raises ``Fault``."""
        try:
            if not self.place.exists() and not self.place.is_symlink():
                return
            if self.place.is_symlink() or not self.place.is_dir():
                raise Fault("{folder} is not a folder. Choose another name.", folder=self.place)
            there = [one for one in self.place.rglob("*") if not one.is_dir() or one.is_symlink()]
            known = files_of(self.place)
        except OSError as error:
            raise _not_made(self.place, error) from error
        there = [one for one in there if one.name not in _LITTER]
        if not there and known is None:
            return  # empty
        strange = sorted(one.relative_to(self.place).as_posix() for one in there)
        if known is not None:
            strange = [one for one in strange if one != MANIFEST and one not in known]
            opened = next((one for one in strange if one.endswith(_OPEN) and one.rpartition("-")[0] in known), "")
            if opened:
                raise Fault(
                    "{file} in the folder {folder} is open, in QGIS or elsewhere. Remove its layers there first.",
                    file=opened.rpartition("-")[0],
                    folder=self.place,
                )
        if strange:
            raise Fault(
                "The folder {folder} holds files that this algorithm did not make, such as {file}. They are left "
                "alone. Choose a new folder.",
                folder=self.place,
                file=strange[0],
            )
        if not self._overwrite:
            raise Fault(
                "The folder {folder} exists. Choose a new folder, or tick the box that replaces an earlier map.",
                folder=self.place,
            )

    def __enter__(self) -> PublishedFolder:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        while error is not None:  # what went wrong holds layers of the package open, and Windows keeps what is open
            clear_frames(error.__traceback__)
            error = error.__cause__ or error.__context__
        self.discard()

    def discard(self) -> None:
        """Remove what was not finished."""
        shutil.rmtree(self.half, ignore_errors=True)

    def write_manifest(self, facts: dict[str, Any], progress: Progress = SILENT) -> dict[str, dict[str, Any]]:
        """List every file with its size and SHA-256; the mark by which the folder is known as ours."""
        files = sorted(one for one in self.half.rglob("*") if one.is_file())
        listed = {}
        for number, path in enumerate(files):
            progress.report(number / max(1, len(files)))
            listed[path.relative_to(self.half).as_posix()] = {"bytes": path.stat().st_size, **_digests(path)}
        made = {"maker": MAKER, "version": version(), "made": datetime.now(UTC).isoformat(timespec="seconds")}
        text = json.dumps({**made, **facts, "files": listed}, indent=1, ensure_ascii=False)
        (self.half / MANIFEST).write_text(text, encoding="utf-8")
        return listed

    def finish(self) -> Path:
        """Move the folder to its place, and an earlier one of ours away. The earlier one stays when that fails.

        An earlier one in which somebody changed a file is kept beside it: see ``kept`` and ``changed``.
        """
        for one in (self.half, *self.half.rglob("*")):
            one.chmod(0o755 if one.is_dir() else 0o644)  # to be shared; a temporary folder is for its owner alone
        self._check()  # others may have put something there in the meantime
        old: Path | None = None
        try:
            if self.place.exists():
                self.changed = changed_in(self.place)
                old = Path(tempfile.mkdtemp(dir=self.place.parent, prefix=".zoemzone-old-"))
                self.place.rename(old / "was")
            try:
                self.half.rename(self.place)
            except OSError:
                if old is not None:
                    (old / "was").rename(self.place)
                raise
            if old is not None and self.changed:
                kept = _beside(self.place)
                (old / "was").rename(kept)
                self.kept = kept
        except OSError as error:
            raise _not_made(self.place, error) from error
        finally:
            if old is not None and self.place.exists() and not (self.changed and self.kept is None):
                shutil.rmtree(old, ignore_errors=True)
        return self.place


def files_of(folder: Path) -> dict[str, Any] | None:
    """The files that a manifest of ours lists, with what it says of each; None where there is none to be read."""
    try:
        facts = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return None
    if not isinstance(facts, dict) or facts.get("maker") != MAKER or not isinstance(facts.get("files"), dict):
        return None
    return dict(facts["files"])


def changed_in(folder: Path) -> list[str]:
    """The files of a folder of ours that are not as they were made. A GeoPackage that was only opened is."""
    found = []
    for name, told in (files_of(folder) or {}).items():
        path, told = folder / name, told if isinstance(told, dict) else {}
        if path.is_file() and path.stat().st_size == told.get("bytes"):
            now = _digests(path)
            if any(key in told and told[key] == value for key, value in now.items()):
                continue
        if path.is_file():
            found.append(name)
    return sorted(found)


def _digests(path: Path) -> dict[str, str]:
    """SHA-256 of a file; of a GeoPackage also without its first bytes, in which reading programs count."""
    if path.suffix != ".gpkg":
        return {"sha256": digest(path)}
    return {"sha256": digest(path), "content_sha256": digest(path, _HEADER)}


def _beside(place: Path) -> Path:
    """A name that is free, beside a folder."""
    stem = f"{place.name}-{translate('Zoemzone', 'changed')}-{datetime.now().astimezone():%Y%m%d}"
    number, free = 1, place.with_name(stem)
    while free.exists():
        number += 1
        free = place.with_name(f"{stem}-{number}")
    return free


def digest(path: Path, start: int = 0) -> str:
    """SHA-256 of a file from a place on, block by block."""
    found = hashlib.sha256()
    with path.open("rb") as stream:
        stream.seek(start)
        while block := stream.read(_BLOCK):
            found.update(block)
    return found.hexdigest()


def _not_made(place: Path, error: OSError) -> Exception:
    """What to raise: the disk is full, or a sentence."""
    if error.errno == errno.ENOSPC:
        return error
    return Fault(
        "The folder {folder} cannot be made: {error}. Choose a folder in which you may write.",
        folder=place,
        error=error.strerror or error,
    )
