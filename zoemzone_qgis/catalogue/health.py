"""Whether a source is alive, and if not, why."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

from qgis.core import QgsFeedback, QgsNetworkAccessManager, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..errors import Cancelled, sentence
from ..i18n import translate, user_locale
from ..layers.crs import settle
from .fetch import Fetcher
from .links import host_of
from .model.entry import Entry
from .model.state import AMBER, GREEN, GREY, RED, State
from .municipality import Municipality
from .probe import Seen, probe
from .trouble import LOGIN, Trouble

CHECK_TIMEOUT_S = 15.0
SLOW_MS = 5000.0
BESIDE, PER_HOST = 12, 4
"""So many sources are asked beside each other, and of one host so many."""


def check(entry: Entry, municipality: Municipality | None, fetcher: Fetcher, scale: float = 0.0) -> State:
    """The state of a source, asked now. ``scale`` is the map's denominator; 0 where there is no map. Raises only
    Cancelled."""
    if entry.is_slot:
        return State(GREY, translate("Zoemzone", "This is a place for a layer of your own."), None)
    start = time.perf_counter()
    try:
        seen = probe(entry, municipality, fetcher)
    except Cancelled:
        raise
    except Exception as error:  # the badge tells whatever it was
        return state_of(error, (time.perf_counter() - start) * 1000)
    return alive(seen, (time.perf_counter() - start) * 1000, scale)


def state_of(error: Exception, ms: float = 0.0) -> State:
    """The state of a source that raised."""
    light = AMBER if isinstance(error, Trouble) and error.kind == LOGIN else RED
    return State(light, sentence(error).rstrip(".") + ".", now(), ms)


def alive(seen: Seen, ms: float, scale: float) -> State:
    """The state of a source that answered."""
    if not seen.draws_at(scale):
        return State(AMBER, zoom_sentence(seen, scale), now(), ms)
    if ms > SLOW_MS:
        text = translate("Zoemzone", "It answers, but takes {seconds} seconds.")
        return State(AMBER, text.format(seconds=_number(ms / 1000)), now(), ms)
    text = translate("Zoemzone", "It answered within {ms} ms.")
    return State(GREEN, text.format(ms=max(1, round(ms))), now(), ms)


def zoom_sentence(seen: Seen, scale: float) -> str:
    """Why nothing shows at this scale although the source is alive."""
    if seen.scale_min and scale > seen.scale_min:
        text = translate("Zoemzone", "Zoom in first: it is visible from 1:{scale}.")
        return text.format(scale=_number(seen.scale_min))
    text = translate("Zoemzone", "Zoom out first: it is visible up to 1:{scale}.")
    return text.format(scale=_number(seen.scale_max))


def _number(value: float) -> str:
    """A whole number with the thousands apart, as the user's language writes it."""
    separator = "." if user_locale().startswith("nl") else ","
    return f"{round(value):,}".replace(",", separator)


def now() -> datetime:
    """The moment that a state tells, in the user's time."""
    return datetime.now().replace(microsecond=0)


class CheckTask(QgsTask):
    """Checks several sources beside each other, a few at a time per host. Keep a reference until it has finished."""

    checked = pyqtSignal(str, object)
    """Id of the entry, State."""

    def __init__(
        self,
        entries: Sequence[Entry],
        municipality: Municipality | None = None,
        scale: float = 0.0,
        timeout_s: float = CHECK_TIMEOUT_S,
        authcfgs: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(translate("Zoemzone", "Checking sources"), QgsTask.Flag.CanCancel)
        QgsNetworkAccessManager.instance()  # that of the main thread comes first, else those of workers have no home
        settle(*{entry.crs for entry in entries})
        self.states: dict[str, State] = {}
        self._waiting = list(entries)
        self._all = len(self._waiting)
        self._municipality, self._scale, self._timeout_s = municipality, scale, timeout_s
        self._authcfgs = dict(authcfgs or {})
        self._feedback = QgsFeedback()
        self._asking: dict[str, int] = {}
        self._turn = threading.Condition()

    def run(self) -> bool:
        """In the worker: the sources are asked in threads of its own, because they mostly wait."""
        count = min(BESIDE, self._all)
        if count:
            with ThreadPoolExecutor(count) as pool:
                for done in [pool.submit(self._ask) for _ in range(count)]:
                    done.result()
        return not self.isCanceled()

    def cancel(self) -> None:
        self._feedback.cancel()
        super().cancel()

    def _ask(self) -> None:
        """Ask one source after another until none is left."""
        while True:
            entry = self._next()
            if entry is None:
                return
            host = host_of(entry.address)
            try:
                authcfg = self._authcfgs.get(entry.id, "")
                with Fetcher(self._timeout_s, 1, self._feedback, authcfg) as fetcher:
                    state = check(entry, self._municipality, fetcher, self._scale)
            except Cancelled:
                state = None
            finally:
                with self._turn:
                    self._asking[host] -= 1
                    self._turn.notify_all()
            if state is not None:
                self._tell(entry, state)

    def _next(self) -> Entry | None:
        """The next source whose host is not asked too much already; waits for one where there is none."""
        with self._turn:
            while self._waiting and not self._feedback.isCanceled():
                for entry in self._waiting:
                    host = host_of(entry.address)
                    if self._asking.get(host, 0) < PER_HOST or not host:
                        self._waiting.remove(entry)
                        self._asking[host] = self._asking.get(host, 0) + 1
                        return entry
                self._turn.wait(0.2)
            return None

    def _tell(self, entry: Entry, state: State) -> None:
        self.states[entry.id] = state
        self.setProgress(100.0 * len(self.states) / self._all)
        self.checked.emit(entry.id, state)
