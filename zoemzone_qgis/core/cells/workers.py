"""Threads over pieces of work, with progress, and an end within a piece when the user stops the run."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TypeVar

from ..errors import Cancelled
from ..progress import SILENT, Progress

T = TypeVar("T")
_MOST = 8  # beyond this memory grows and the disk is the limit
_ASK_SECONDS = 0.1  # how often the user is asked while a piece is at work


class Stop:
    """Asked between the steps of a piece: raises ``Cancelled`` once the run has ended for another reason."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        """Tell the pieces at work that the run has ended."""
        self._event.set()

    def check(self) -> None:
        """Leave the piece when the run has ended."""
        if self._event.is_set():
            raise Cancelled


def thread_count(wanted: int = 0) -> int:
    """Threads to use: ``wanted``, or as many as there are cores (at most 8) when that is 0."""
    return max(1, wanted or min(os.cpu_count() or 1, _MOST))


def for_each(
    pieces: Iterable[T],
    total: int,
    work: Callable[[T, Stop], None],
    progress: Progress = SILENT,
    threads: int = 0,
) -> None:
    """Call ``work(piece, stop)`` for every piece, from several threads, at most one piece a thread at a time.

    Progress is reported from the calling thread only. The first error ends the run: no new piece is
    begun, the others end at their next ``stop.check()``, and the error is raised here.
    """
    stop, count, done = Stop(), thread_count(threads), 0
    waiting = iter(pieces)
    running: set[Future[None]] = set()
    progress.report(0.0)
    with ThreadPoolExecutor(count) as pool:
        try:
            while True:
                while len(running) < count and (piece := next(waiting, None)) is not None:
                    running.add(pool.submit(work, piece, stop))
                if not running:
                    return
                ended, running = wait(running, _ASK_SECONDS, FIRST_COMPLETED)
                for future in ended:
                    future.result()
                done += len(ended)
                progress.report(done / total)
        except BaseException:
            stop.set()
            raise
