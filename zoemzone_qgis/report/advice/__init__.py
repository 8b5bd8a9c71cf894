"""The advice report of a municipality: its content, its pictures and its pages."""

from __future__ import annotations

import errno
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from qgis.core import QgsProcessingFeedback

from ...core.errors import Cancelled, Fault
from .drawn import drawn
from .model import Advice
from .page import LANGUAGES, advice_html
from .pdf import write_pdf
from .pictures import MapSources, Pictures, map_sources

__all__ = ["MapSources", "Pictures", "map_sources", "write"]

_DRAWN = 0.8  # of the work, when the pictures are there


def write(
    advice: Advice,
    pictures: Pictures,
    templates: Path | None,
    language: str,
    html_path: Path | None,
    pdf_path: Path | None,
    feedback: QgsProcessingFeedback,
    logo: Path | None = None,
) -> None:
    """Draw the pictures and write the report as HTML and as PDF (None: not that one); both appear whole or neither.

    Safe on a worker. ``templates`` is the partner's folder, whose files go before ours; ``language`` is "nl" or "en",
    whatever the language of QGIS is; ``logo`` goes before that of the folder. Raises ``Fault`` for a template with an
    error or a file that cannot be made, and ``Cancelled``. Shows its progress from 0 to 100 %.
    """
    language = language if language in LANGUAGES else LANGUAGES[1]

    def report(fraction: float) -> None:
        feedback.setProgress(100.0 * fraction)
        check()

    def check() -> None:
        if feedback.isCanceled():
            raise Cancelled

    advice_html(advice, _NOTHING, templates, language, logo)  # an error in a template is told before the maps are drawn
    shown = drawn(advice, pictures, language, lambda fraction: report(_DRAWN * fraction))
    html = advice_html(advice, shown, templates, language, logo)
    report(_DRAWN)
    written = [
        (html_path, lambda half: _write_text(half, html)),
        (pdf_path, lambda half: _write_pdf(half, html, check)),
    ]
    _whole([(path, make) for path, make in written if path is not None])
    report(1.0)


_NOTHING = {
    "maps": (),
    "maps_missing": (),
    "season": "",
    "charts": {"seasons": None, "curve": None, "confidence": None},
}


def _write_text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _write_pdf(path: Path, html: str, check: Callable[[], None]) -> None:
    write_pdf(path, html, check)
    if not path.is_file() or not _is_whole(path):
        raise OSError(errno.ENOSPC, "PDF")  # Qt tells nothing of a disk that is full


def _is_whole(path: Path) -> bool:
    """Whether a PDF has its end."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - 64))
        return b"%%EOF" in file.read()


def _whole(files: list[tuple[Path, Callable[[Path], None]]]) -> None:
    """Make files beside their places and move them there when all are made."""
    now = files[0][0] if files else Path()
    try:
        with ExitStack() as stack:
            halves = []
            for path, make in files:
                now = path
                folder = stack.enter_context(tempfile.TemporaryDirectory(dir=path.parent, prefix=".zoemzone-"))
                half = Path(folder) / path.name
                make(half)
                half.chmod(0o644)  # a temporary file is for its owner alone; a report is to be shared
                halves.append((half, path))
            for half, path in halves:
                now = path
                half.replace(path)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise
        raise Fault("{path} cannot be written: {error}", path=now, error=error.strerror or error) from error
