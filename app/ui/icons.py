"""Draws our own icons in any colour.

Rules: an icon is an SVG in `resources/icons` drawn in `currentColor`; it is read when first painted; an icon
never speaks alone, a word stands beside it; one that points along the reading turns with it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.resources import resource

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


def pixmap(name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """An icon as a picture.

    Args:
        name: file name in `resources/icons` without its ending.
        size: width and height, in pixels of the window.
        colour: `#RRGGBB`.
        ratio: pixels of the screen to one of the window.
    """
    image = QImage(round(size * ratio), round(size * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    draw(painter, name, QRectF(0, 0, image.width(), image.height()), colour)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)


def icon(name: str, colour: str, size: int = 24) -> QIcon:
    """An icon for controls that want a `QIcon`, sharp on screens of single and double density."""
    made = QIcon(pixmap(name, size, colour))
    made.addPixmap(pixmap(name, size, colour, 2.0))
    return made


@lru_cache(maxsize=128)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resource("icons", f"{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(drawing.replace(b"currentColor", colour.encode())))
