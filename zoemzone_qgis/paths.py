"""Where the plugin's own files lie."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "i18n"
CATALOGUE = ROOT / "resources" / "catalogue"
ICONS = ROOT / "resources" / "icons"
STYLES = ROOT / "resources" / "styles"
TABLES = ROOT / "resources" / "tables"
MODELS = ROOT / "resources" / "models"
TEMPLATES = ROOT / "resources" / "templates"
HELP = ROOT / "resources" / "help"
WEBMAP = ROOT / "resources" / "webmap"
METADATA = ROOT / "metadata.txt"


def version() -> str:
    """The plugin's version as metadata.txt states it."""
    for line in METADATA.read_text(encoding="utf-8").splitlines():
        if line.startswith("version="):
            return line.partition("=")[2].strip()
    return "0.0.0"
