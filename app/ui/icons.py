"""Draws our own icons in any colour.

Rules: an icon is an SVG in `resources/icons` drawn in `currentColor`; it is read when first painted; an icon
never speaks alone, a word stands beside it; one that points along the reading turns with it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtSvg import QSvgRenderer

from app.resources import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

_POINTING: Final = frozenset({"back", "forward", "undo"})


def draw(painter: QPainter, name: str, place: QRectF, colour: str) -> None:
    """Paint an icon into a square place."""
    drawing = _renderer(name, colour)
    if name not in _POINTING or painter.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        drawing.render(painter, place)
        return
    painter.save()
    painter.translate(2 * place.center().x(), 0)
    painter.scale(-1, 1)
    drawing.render(painter, place)
    painter.restore()


@lru_cache(maxsize=128)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resource("icons", f"{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(drawing.replace(b"currentColor", colour.encode())))
