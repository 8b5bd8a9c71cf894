"""Web addresses and what is asked with them."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QUrl, QUrlQuery


def encoded(value: str) -> str:
    """A value as it stands in a query, every sign that has a meaning there spelled out.

    >>> encoded("a b&c=ë'")
    'a%20b%26c%3D%C3%AB%27'
    """
    return bytes(QUrl.toPercentEncoding(value, b"", b"'")).decode("ascii")


def with_query(address: str, asked: Mapping[str, str]) -> str:
    """An address with these keys in its query; those it has already stay, unless asked for anew in whatever case."""
    url = QUrl(address)
    new = {key.casefold() for key in asked}
    query = QUrlQuery()
    full = QUrl.ComponentFormattingOption.FullyEncoded
    for key, value in QUrlQuery(url).queryItems(full):
        if key.casefold() not in new:
            query.addQueryItem(key, value)
    for key, value in asked.items():
        query.addQueryItem(encoded(key), encoded(value))
    url.setQuery(query)
    return url.toString(full)


def without_query(address: str, keys: tuple[str, ...] = ("service", "request", "version", "f")) -> str:
    """An address as one copies it from a browser, without what every request brings itself."""
    url = QUrl(address)
    query = QUrlQuery()
    full = QUrl.ComponentFormattingOption.FullyEncoded
    for key, value in QUrlQuery(url).queryItems(full):
        if key.casefold() not in keys:
            query.addQueryItem(key, value)
    url.setQuery(query if not query.isEmpty() else None)
    return url.toString(full).rstrip("?&")


def below(address: str, *parts: str) -> str:
    """A path below an address, whose query stays: each part is encoded."""
    url = QUrl(address)
    full = QUrl.ComponentFormattingOption.FullyEncoded
    path = url.path(full).rstrip("/") + "".join("/" + encoded(part) for part in parts)
    url.setPath(path, QUrl.ParsingMode.StrictMode)
    return url.toString(full)


def resolved(base: str, link: str) -> str:
    """A link as a page at ``base`` means it."""
    return QUrl(base).resolved(QUrl(link)).toString(QUrl.ComponentFormattingOption.FullyEncoded)


def host_of(url: str) -> str:
    """The host of an address with its port, as messages name it: never a user name, a path or a key."""
    parsed = QUrl(url)
    return parsed.host() + (f":{parsed.port()}" if parsed.port() > 0 else "")


def shown(url: str) -> str:
    """An address as messages may show it, which are logged: without what may be a login.

    >>> shown("ftp://jan@example.org/a.gpkg?key=x")
    'ftp://example.org/a.gpkg'
    """
    options = QUrl.UrlFormattingOption
    return QUrl(url).toString(options.RemoveUserInfo | options.RemoveQuery | options.RemoveFragment) or url[:60]
