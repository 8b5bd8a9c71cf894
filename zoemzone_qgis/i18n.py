"""Dutch and other languages: one translation context for everything."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .paths import I18N

_in_qgis, _found = QCoreApplication.translate, QTranslator.translate
_spoken: ContextVar[tuple[str, QTranslator | None] | None] = ContextVar("spoken", default=None)


def translate(context: str, text: str) -> str:
    """A text in the user's language, or in the one of ``speaking``.

    Called with two literals, translate("Zoemzone", "..."), so that every tool finds the text.
    """
    spoken = _spoken.get()
    if spoken is None:
        return str(_in_qgis(context, text))
    translator = spoken[1]
    # as bytes: a translator by itself takes ASCII only
    return (_found(translator, context, text.encode("utf-8")) if translator is not None else "") or text


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Within it, texts of this thread are in ``language`` ("nl", "en") whatever the user chose: for what is written
    for others to read. Texts that have no translation stay English."""
    translator = QTranslator()
    path = I18N / f"zoemzone_{language[:2]}.qm"
    known = path.is_file() and translator.load(str(path))
    token = _spoken.set((language, translator if known else None))
    try:
        yield
    finally:
        _spoken.reset(token)


def user_locale() -> str:
    """The language the user chose in QGIS, else the system's, such as "nl" or "nl_NL"; within ``speaking`` its own."""
    spoken = _spoken.get()
    if spoken is not None:
        return spoken[0]
    settings = QgsSettings()
    if settings.value("locale/overrideFlag", False, type=bool):
        chosen = settings.value("locale/userLocale", "", type=str)
        if chosen:
            return str(chosen)
    return str(settings.value("locale/userLocale", "", type=str) or QLocale().name())


def install_translator() -> QTranslator | None:
    """Load the translation of the user's language; the caller keeps it alive. None where there is none."""
    locale = user_locale()
    for name in dict.fromkeys((locale, locale[:2])):
        path = I18N / f"zoemzone_{name}.qm"
        translator = QTranslator()
        if path.is_file() and translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            return translator
    return None
