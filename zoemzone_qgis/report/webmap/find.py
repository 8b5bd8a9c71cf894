"""The index of parcel numbers: small files by the begin of what is typed.

Numbers are found from each of their parts on: "OTL00 A 1234" by "otl00a12", "a1234" and "1234". The page folds what is
typed in the same way (resources/webmap/app/find.js).
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from ...core.progress import Progress
from .features import Features
from .scripts import DataFolder

MOST = 2000
"""Entries in a file (E): about 12 kB."""
_PARTS = re.compile(r"[^\W\d_]+|\d+")
_LONGEST = 24

Entry = tuple[str, int, int]
"""What is shown, the number of the layer, and that of the feature."""


def parts(text: str) -> list[str]:
    """The letters and numbers of a text, without accents, in lower case.

    >>> parts("Ède K-00123/a"), parts("<script>")
    (['ede', 'k', '00123', 'a'], ['script'])
    """
    plain = unicodedata.normalize("NFKD", text).lower()
    return _PARTS.findall("".join(sign for sign in plain if not unicodedata.category(sign).startswith("M")))


def keys(text: str) -> list[str]:
    """What a text is found by: its parts joined, from each part on.

    >>> keys("OTL00 A 1234")
    ['otl00a1234', '00a1234', 'a1234', '1234']
    """
    each = parts(text)
    return list(dict.fromkeys("".join(each[number:])[:_LONGEST] for number in range(len(each))))


def write_index(data: DataFolder, layers: Sequence[Features], progress: Progress) -> tuple[list[str], int]:
    """Write the files; returns the begin that each file is for, in the order of their numbers, and how many parcel
    numbers there are."""
    entries = list(_entries(layers))
    found = []
    for number, (text, _, _) in enumerate(entries):
        if number % 5000 == 0:
            progress.report(0.5 * number / len(entries))
        found += [(key, number) for key in keys(text)]
    found.sort()
    begins: list[str] = []
    for begin, held in _split(found, progress):
        if len(begins) % 20 == 0:
            progress.report(min(1.0, 0.5 + len(begins) * MOST / max(1, len(found))))
        rows = [entries[number] for number in sorted(set(held))]
        data.json(f"find/{len(begins)}", rows)
        begins.append(begin)
    return begins, len({text for text, _, _ in entries})


def _entries(layers: Sequence[Features]) -> Iterable[Entry]:
    """Each parcel number once a layer, with its first feature."""
    for place, layer in enumerate(layers):
        if not layer.layer.parcel_field:
            continue
        column = layer.columns[layer.names.index(layer.layer.parcel_field)]
        first: dict[str, int] = {}
        for row, value in enumerate(column):
            text = "" if value is None else str(value).strip()
            if text:
                first.setdefault(text, row)
        yield from ((text, place, row) for text, row in first.items())


def _split(found: list[tuple[str, int]], progress: Progress) -> list[tuple[str, list[int]]]:
    """Entries by the begin of their keys, as long a begin as it takes to leave at most ``MOST``. ``found`` is sorted,
    so that what begins alike stands together."""
    out: list[tuple[str, list[int]]] = []
    waiting = [("", 0, len(found))]
    while waiting:
        progress.check()
        begin, low, high = waiting.pop()
        ended = bisect_left(found, (begin + "\0", -1), low, high)  # whole keys; others go on from them
        if high - low <= MOST or ended == high:
            if high > low:
                out.append((begin, [number for _, number in found[low:high]]))
            continue
        if ended > low:
            out.append((begin, [number for _, number in found[low:ended]]))
        while ended < high:
            longer = found[ended][0][: len(begin) + 1]
            following = bisect_left(found, (longer[:-1] + chr(ord(longer[-1]) + 1), -1), ended, high)
            waiting.append((longer, ended, following))
            ended = following
    return sorted(out)
