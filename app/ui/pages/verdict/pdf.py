"""Prints a verdict to a PDF: one page where it fits at a size that old eyes read, else as many as it needs.

Rules: made from escaped plain text, so nothing of a message becomes markup or loads anything; drawn in memory
and written in one go; may run in a job.
"""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from app.ui.pages.verdict.report import Block, Style

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.ui.pages.tones import Face

_POINTS: Final = (12.0, 11.0)
"""The size of running text, and a smaller one that is taken where it brings everything on one page."""
_MARGIN_MM: Final = 18
_DPI: Final = 96
_GROUND: Final = "#F3F1EC"
"""Behind the message."""
_BOX: Final = '<table width="100%" cellspacing="0" cellpadding="{}" style="margin:{}px 0"><tr>{}</tr></table>'


def write(path: Path, title: str, blocks: Sequence[Block], family: str, look: Face) -> None:
    """Write a PDF.

    Args:
        path: where to; an existing file is replaced.
        title: what the document is called.
        blocks: its paragraphs.
        family: the typeface.
        look: colours of the answer.

    Raises:
        OSError: it cannot be written there.
    """
    path.write_bytes(rendered(title, blocks, family, look))


def rendered(title: str, blocks: Sequence[Block], family: str, look: Face) -> bytes:
    """The PDF itself."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Porchlight")
    writer.setResolution(_DPI)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    page = QSizeF(writer.pageLayout().paintRectPixels(_DPI).size())
    made = [_document(markup(blocks, look), page, family, points) for points in _POINTS]
    next((document for document in made if document.pageCount() == 1), made[0]).print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def _document(text: str, page: QSizeF, family: str, points: float) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont(family)
    font.setPointSizeF(points)
    document.setDefaultFont(font)
    document.setHtml(text)
    document.setPageSize(page)
    return document


def markup(blocks: Sequence[Block], look: Face) -> str:
    """The document as HTML of our own; every text in it is escaped."""
    parts = []
    for is_message, some in groupby(blocks, lambda block: block.style is Style.QUOTE):
        inside = "".join(_block(block, look) for block in some)
        cell = f'<td bgcolor="{_GROUND}">{inside}</td>'
        parts.append(_BOX.format(10, 4, cell) if is_message else inside)
    return "<body>" + "".join(parts) + "</body>"


def _block(block: Block, look: Face) -> str:
    text = escape(block.text).replace("\n", "<br>")
    match block.style:
        case Style.TITLE:
            words = f'<td bgcolor="{look.ground}"><h1 style="color:{look.ink}; margin:0">{text}</h1></td>'
            return _BOX.format(12, 6, f'<td width="6" bgcolor="{look.ink}"></td>{words}')
        case Style.HEADING:
            return f'<h3 style="margin:14px 0 2px 0">{text}</h3>'
        case Style.STEP:
            return f'<p style="margin:4px 0 0 0"><b>{block.number}.</b> {text}</p>'
        case Style.QUIET:
            return f'<p style="margin:0 0 0 18px; color:#434d5b">{text}</p>'
        case Style.QUOTE:
            return f'<p style="margin:2px 0">{text}</p>'
        case Style.LAST:
            return f'<p style="margin:14px 0 0 0; color:#434d5b">{text}</p>'
        case Style.TEXT:
            return f'<p style="margin:4px 0">{text}</p>'
