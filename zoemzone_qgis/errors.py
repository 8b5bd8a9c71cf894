"""From what the rooms raise to a sentence the user can act on."""

from __future__ import annotations

import errno

from .core.errors import Cancelled, Fault
from .i18n import translate

__all__ = ["Cancelled", "Fault", "sentence"]


def sentence(error: BaseException) -> str:
    """The user's sentence for an error, in the user's language."""
    if isinstance(error, Fault):
        return translate("Zoemzone", error.text).format(**error.facts)
    if isinstance(error, MemoryError):
        return translate(
            "Zoemzone", "There is not enough memory for this run. Choose a smaller extent or a larger cell size."
        )
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return translate("Zoemzone", "The disk is full. Free some space or choose another folder for the result.")
    if isinstance(error, FileNotFoundError) and error.filename:
        return translate("Zoemzone", "{file} is not there. Choose another file or folder.").format(file=error.filename)
    return translate("Zoemzone", "The run stopped: {error}").format(error=error)
