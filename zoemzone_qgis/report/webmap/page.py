"""The page itself: its scripts and its styles joined, the library as it ships, and index.html with the title and what
the page may reach."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from html import escape
from pathlib import Path
from string import Template

from ...core.errors import Fault
from ...paths import WEBMAP
from .check import origin
from .content import WebContent
from .scripts import write_fault

STYLES = ("maplibre/maplibre-gl.css", "style/page.css", "style/parts.css", "style/phone.css", "style/print.css")
SCRIPTS = (
    "app/zoem.js", "strings/nl.js", "strings/en.js", "app/words.js", "app/address.js", "app/rows.js", "app/hatches.js",
    "app/look.js", "app/tiles.js", "app/map.js", "app/mark.js", "app/background.js", "app/pick.js", "app/legend.js",
    "app/seasons.js", "app/detail.js", "app/list.js", "app/find.js", "app/about.js", "app/side.js", "app/main.js",
)  # fmt: skip
"""In the order in which they need each other."""
JOINED = {"zoemzone.css": STYLES, "zoemzone.js": SCRIPTS}
"""What is written as one file each: a browser waits for files one by one, and a page of two is there sooner."""
COPIED = ("maplibre/maplibre-gl.js", "maplibre/LICENSE.txt")


def write_page(folder: Path, content: WebContent) -> list[Path]:
    """Write all but the data; returns the files."""
    files: list[Path] = []
    try:
        for name in COPIED:
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(WEBMAP / name, target)
            files.append(target)
        for name, parts in JOINED.items():
            files.append(_written(folder / name, joined(parts)))
        files.append(_written(folder / "index.html", index_html(content)))
    except FileNotFoundError as error:
        raise Fault("{path} is missing. Install the plugin again.", path=error.filename) from error
    except OSError as error:
        raise write_fault(folder, error) from error
    return files


def joined(parts: Sequence[str]) -> str:
    """Files of the page below each other, each with its name above."""
    texts = [(name, (WEBMAP / name).read_text(encoding="utf-8").strip()) for name in parts]
    return "\n".join(f"/* ==== {name} ==== */\n{text}\n" for name, text in texts)


def _written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


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
