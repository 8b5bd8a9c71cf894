"""Bookmarks, links and the language of a PDF, which Qt does not write: added behind its end, as the format provides for
(an incremental update, PDF 1.4, 3.4.5)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..paper.boxes import Box

_POINTS = 72.0 / 25.4  # of a millimetre


@dataclass(frozen=True)
class Bookmark:
    """A title, the page (from 1) on which it stands, and how far from the top (mm)."""

    title: str
    page: int
    y: float


@dataclass(frozen=True)
class Link:
    """A place on a page (from 1) that leads to a bookmark, by its number from 0."""

    page: int
    box: Box
    bookmark: int


def add_bookmarks(
    path: Path, language: str, bookmarks: Sequence[Bookmark], links: Sequence[Link], height: float
) -> bool:
    """Add bookmarks, links and the language to a PDF whose pages are ``height`` mm high; False, and nothing is added,
    where the file is not built as Qt builds it."""
    found = _Built.of(path.read_bytes())
    known = [one for one in bookmarks if found is not None and 1 <= one.page <= len(found.pages)]
    if found is None or len(known) < len(bookmarks) or not known:
        return False
    first = found.size
    places = [f"[{found.pages[one.page - 1]} 0 R /XYZ 0 {(height - one.y + 3.0) * _POINTS:.1f} null]" for one in known]
    objects = {
        first: f"<< /Type /Outlines /First {first + 1} 0 R /Last {first + len(known)} 0 R /Count {len(known)} >>"
    }
    for number, (one, place) in enumerate(zip(known, places, strict=True)):
        here = first + 1 + number
        before = f" /Prev {here - 1} 0 R" if number else ""
        after = f" /Next {here + 1} 0 R" if number < len(known) - 1 else ""
        objects[here] = f"<< /Title {_text(one.title)} /Parent {first} 0 R{before}{after} /Dest {place} >>"
    more = f"/Outlines {first} 0 R /Lang {_text(language)} /ViewerPreferences << /DisplayDocTitle true >>"
    objects[found.root] = f"<< {found.catalog} {more} >>"
    for page in sorted({one.page for one in links}):
        notes = found.notes[page - 1] if page <= len(found.notes) else 0
        if notes:
            entries = [_link(one, places[one.bookmark], height) for one in links if one.page == page]
            objects[notes] = f"[{' '.join(entries)}]"
    with path.open("ab") as file:
        file.write(found.update(objects))
    return True


def _link(link: Link, place: str, height: float) -> str:
    box = link.box
    left, right = box.x * _POINTS, (box.x + box.width) * _POINTS
    top, low = (height - box.y) * _POINTS, (height - box.y - box.height) * _POINTS
    corners = f"{left:.1f} {low:.1f} {right:.1f} {top:.1f}"
    return f"<< /Type /Annot /Subtype /Link /Rect [{corners}] /Border [0 0 0] /Dest {place} >>"


def _text(text: str) -> str:
    """A text of any letters."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


@dataclass(frozen=True)
class _Built:
    """What must be known of a PDF to add to it: its length, where its list of objects begins and how many there are,
    the object and entries of its catalogue, its information, its pages, and the object with the links of each (or 0).
    """

    length: int
    listed: int
    size: int
    root: int
    catalog: str
    info: str
    pages: tuple[int, ...]
    notes: tuple[int, ...]

    @classmethod
    def of(cls, content: bytes) -> _Built | None:
        """A PDF as Qt builds it, None for any other."""
        end = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*\Z", content)
        trailer = content[content.rfind(b"trailer") :] if b"trailer" in content else b""
        size, root = re.search(rb"/Size (\d+)", trailer), re.search(rb"/Root (\d+) 0 R", trailer)
        if end is None or size is None or root is None or content[int(end[1]) : int(end[1]) + 4] != b"xref":
            return None
        catalog = _entries(content, int(root[1]))
        kids = re.search(rb"/Kids\s*\[([\d R\s]+)\]", content)
        if not catalog or b"/Outlines" in catalog or kids is None:
            return None
        pages = tuple(int(number) for number in re.findall(rb"(\d+) 0 R", kids[1]))
        notes = [re.search(rb"/Annots (\d+) 0 R", _entries(content, number)) for number in pages]
        info = re.search(rb"/Info \d+ 0 R", trailer)
        return cls(
            len(content),
            int(end[1]),
            int(size[1]),
            int(root[1]),
            catalog.decode("latin-1"),
            info[0].decode("ascii") if info is not None else "",
            pages,
            tuple(int(found[1]) if found is not None else 0 for found in notes),
        )

    def update(self, objects: dict[int, str]) -> bytes:
        """What is to be written behind the end, so that these objects are new or go before the old ones."""
        made, listed = b"\n", [b"xref\n"]
        for number in sorted(objects):
            listed.append(b"%d 1\n%010d 00000 n \n" % (number, self.length + len(made)))
            made += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number].encode("latin-1"))
        size = max(self.size, *(number + 1 for number in objects))
        trailer = f"trailer\n<< /Size {size} {self.info} /Root {self.root} 0 R /Prev {self.listed} >>\n"
        end = f"startxref\n{self.length + len(made)}\n%%EOF\n"
        return made + b"".join(listed) + (trailer + end).encode("ascii")


def _entries(content: bytes, number: int) -> bytes:
    """What an object that is a dictionary of single values holds; nothing for any other."""
    found = re.search(rb"\n%d 0 obj\s*<<(.*?)>>\s*endobj" % number, content, re.S)
    return found[1].strip() if found is not None and b"<<" not in found[1] else b""
