"""Print layouts and atlases of the results, made in one go from a template (.qpt) and what is in the project."""

from .make import Wish, make_layout
from .template import Template, templates
from .themes import offered

__all__ = ["Template", "Wish", "make_layout", "offered", "templates"]
