"""The page itself: its files as they ship, and index.html with the title and what the page may reach."""

from __future__ import annotations

import shutil
from html import escape
from pathlib import Path
from string import Template

from ...core.errors import Fault
from ...paths import WEBMAP
from .check import origin
from .content import WebContent
from .scripts import write_fault

FOLDERS = ("app", "style", "strings", "maplibre")
"""What is copied as it is."""


def write_page(folder: Path, content: WebContent) -> list[Path]:
    """Write all but the data; returns the files."""
    files: list[Path] = []
    try:
        for name in FOLDERS:
            for source in sorted((WEBMAP / name).rglob("*")):
                if source.is_file():
                    target = folder / name / source.relative_to(WEBMAP / name)
                    target.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(source, target)
                    files.append(target)
        index = folder / "index.html"
        index.write_text(index_html(content), encoding="utf-8", newline="\n")
    except FileNotFoundError as error:
        raise Fault("{path} is missing. Install the plugin again.", path=error.filename) from error
    except OSError as error:
        raise write_fault(folder, error) from error
    return [*files, index]


def index_html(content: WebContent) -> str:
    """The page with its title. What it may reach stands in its content security policy: its own files, and the server
    of the background."""
    english = content.language.lower().startswith("en")
    about = content.about.en if english else content.about.nl
    return Template((WEBMAP / "index.html").read_text(encoding="utf-8")).substitute(
        language="en" if english else "nl",
        title=escape(content.title.en if english else content.title.nl),
        about=escape(about),
        server=escape(origin(content.background.url)) if content.background else "'none'",
        images=" " + escape(origin(content.background.url)) if content.background else "",
    )
