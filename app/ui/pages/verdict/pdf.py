"""Prints a verdict to a PDF: one page where it fits, large enough to read.

Rules: made from escaped plain text, so nothing of a message becomes markup or loads anything; drawn in memory
and written in one go; may run in a job.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from app.ui.pages.verdict.report import Block, Style

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_POINTS: Final = (12.0, 11.0, 10.0, 9.0)
"""Sizes that are tried until everything fits one page; the last is taken where none does."""
_MARGIN_MM: Final = 18
_DPI: Final = 96


def write(path: Path, title: str, blocks: Sequence[Block], family: str) -> None:
    """Write a PDF.

    Args:
        path: where to; an existing file is replaced.
        title: what the document is called.
        blocks: its paragraphs.
        family: the typeface.

    Raises:
        OSError: it cannot be written there.
    """
    path.write_bytes(rendered(title, blocks, family))


def rendered(title: str, blocks: Sequence[Block], family: str) -> bytes:
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
    page = writer.pageLayout().paintRectPixels(_DPI).size()
    document = QTextDocument()
    document.setDocumentMargin(0)
    for points in _POINTS:
        font = QFont(family)
        font.setPointSizeF(points)
        document.setDefaultFont(font)
        document.setHtml(markup(blocks))
        document.setPageSize(QSizeF(page))
        if document.pageCount() == 1:
            break
    document.print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def markup(blocks: Sequence[Block]) -> str:
    """The document as HTML of our own; every text in it is escaped."""
    return "<body>" + "".join(map(_block, blocks)) + "</body>"


def _block(block: Block) -> str:
    text = escape(block.text).replace("\n", "<br>")
    match block.style:
        case Style.TITLE:
            return f"<h1>{text}</h1>"
        case Style.HEADING:
            return f"<h3>{text}</h3>"
        case Style.STEP:
            return f'<p style="margin:4px 0 0 0"><b>{block.number}.</b> {text}</p>'
        case Style.QUIET:
            return f'<p style="margin:0 0 0 18px; color:#434d5b">{text}</p>'
        case Style.QUOTE:
            return f'<p style="margin:2px 0; background:#f3f1ec">{text}</p>'
        case Style.TEXT:
            return f'<p style="margin:4px 0">{text}</p>'
