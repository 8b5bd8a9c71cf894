"""Dutch and other languages: one translation context for everything."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .paths import I18N

# Called with two literals, translate("Zoemzone", "..."), so that every tool finds the text.
translate = QCoreApplication.translate


def user_locale() -> str:
    """The language the user chose in QGIS, else the system's, such as "nl" or "nl_NL"."""
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
