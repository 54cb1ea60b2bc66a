"""The parts that pages are built from."""

from app.ui.flow import FlowLayout, FlowRow
from app.ui.widgets.button import Button, Look
from app.ui.widgets.choice import ChoiceCard, Disclosure
from app.ui.widgets.field import Field
from app.ui.widgets.page import PageColumn
from app.ui.widgets.secret import SecretField
from app.ui.widgets.surface import Banner, Card, Chip, Line, ToneIcon
from app.ui.widgets.switch import Switch
from app.ui.widgets.text import SMALL, Body, Heading, Text, Title
from app.ui.widgets.tick import RadioLine, TickBox

__all__ = [
    "SMALL",
    "Banner",
    "Body",
    "Button",
    "Card",
    "Chip",
    "ChoiceCard",
    "Disclosure",
    "Field",
    "FlowLayout",
    "FlowRow",
    "Heading",
    "Line",
    "Look",
    "PageColumn",
    "RadioLine",
    "SecretField",
    "Switch",
    "Text",
    "TickBox",
    "Title",
    "ToneIcon",
]
