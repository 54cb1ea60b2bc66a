"""Writes the list of parts for programs that look for weak ones: CycloneDX, as JSON.

Rules: the same bundle gives the same bytes; the list is held to the schema of CycloneDX before it is written.
"""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import Property
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bundle.parts import Part

_SPACE: Final = uuid.UUID("6f0c9f5e-2d0b-5a53-9b1f-6a1d1c1e4f10")


class BadList(SystemExit):
    """The list of parts does not keep to its schema."""


def bill_of_materials(name: str, version: str, found: Iterable[Part], epoch: int) -> str:
    """The list of parts as JSON.

    Args:
        name: of the file that the list is about; it stands in the list.
        version: ours.
        found: the parts.
        epoch: seconds since 1970 that the list says it was made at.

    Raises:
        BadList: it does not keep to the schema.
    """
    listed = tuple(found)
    ours = Component(
        name="porchlight",
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref="porchlight",
        licenses=[LicenseFactory().make_from_string("MIT")],
        properties=[Property(name="porchlight:file", value=name)],
    )
    components = {_reference(part): _component(part) for part in listed}
    bom = Bom(
        components=components.values(),
        metadata=BomMetaData(component=ours, timestamp=datetime.fromtimestamp(epoch, UTC)),
        serial_number=uuid.uuid5(_SPACE, f"{name} {epoch} {sorted(components)}"),
    )
    _connect(bom, ours, components, listed)
    text: str = JsonV1Dot6(bom).output_as_string(indent=2)
    if errors := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        trouble = f"the list of parts does not keep to its schema: {errors}"
        raise BadList(trouble)
    return text + "\n"


def _connect(bom: Bom, ours: Component, components: dict[str, Component], listed: tuple[Part, ...]) -> None:
    """Say which part carries which."""
    by_package = {part.purl.partition("@")[0].rpartition("/")[2]: _reference(part) for part in listed}
    for part in listed:
        carrier = components[by_package[part.within]] if part.within != "porchlight" else ours
        bom.register_dependency(carrier, [components[_reference(part)]])


def _reference(part: Part) -> str:
    return f"{part.name}@{part.version}"


def _component(part: Part) -> Component:
    is_told = part.licence != "see its text"
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        bom_ref=_reference(part),
        licenses=[LicenseFactory().make_from_string(part.licence)] if is_told else [],
        purl=PackageURL.from_string(part.purl),
    )
