"""Threads over pieces of work of which the results are wanted in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TypeVar

from ..progress import SILENT, Progress
from .workers import thread_count

T = TypeVar("T")
R = TypeVar("R")
_ASK_SECONDS = 0.1


def in_order(
    pieces: Sequence[T], work: Callable[[T], R], progress: Progress = SILENT, threads: int = 0
) -> Iterator[tuple[T, R]]:
    """``(piece, work(piece))`` for every piece in its order; ``work`` runs on several threads, a few pieces ahead.

    Progress is reported, and the user's stop heard, on the calling thread; what is then at work is waited for.

    >>> list(in_order([3, 1, 2], lambda number: number * number))
    [(3, 9), (1, 1), (2, 4)]
    """
    count = thread_count(threads)
    waiting: deque[tuple[T, Future[R]]] = deque()
    left = iter(pieces)
    done = 0
    with ThreadPoolExecutor(count) as pool:
        try:
            while True:
                while len(waiting) <= count and (piece := next(left, None)) is not None:
                    waiting.append((piece, pool.submit(work, piece)))
                if not waiting:
                    break
                first, future = waiting[0]
                while not future.done():
                    wait([future], _ASK_SECONDS)
                    progress.check()
                waiting.popleft()
                yield first, future.result()
                done += 1
                progress.report(done / len(pieces))
        finally:
            for _, future in waiting:
                future.cancel()
