"""What to say of a class code on a map that no class has."""

from __future__ import annotations

from .errors import Fault


def no_class(code: int, layer: str = "") -> Fault:
    """The fault of a code that the class table lacks.

    >>> str(no_class(77, "habitat"))[:46]
    'habitat holds the class code 77, which is not '
    """
    if layer:
        return Fault(
            "{layer} holds the class code {code}, which is not in the class table. "
            "Choose the table that belongs to the map (<raster>.classes.csv) or add the class to it.",
            layer=layer,
            code=code,
        )
    return Fault(
        "The habitat map holds the class code {code}, which is not in the class table. "
        "Choose the table that belongs to the map (<raster>.classes.csv) or add the class to it.",
        code=code,
    )


def with_layer(error: Exception, layer: str) -> Exception:
    """An error as it is, unless it tells of a class code without saying of which layer: then with its name.

    >>> str(with_layer(no_class(77), "habitat")) == str(no_class(77, "habitat"))
    True
    >>> with_layer(ValueError("x"), "habitat")
    ValueError('x')
    """
    if layer and isinstance(error, Fault) and "code" in error.facts and "layer" not in error.facts:
        return no_class(int(str(error.facts["code"])), layer)
    return error
