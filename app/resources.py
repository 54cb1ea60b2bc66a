"""Where the files of `resources/` are: beside `app/` in the sources, inside it once installed.

Rules: finds, never reads; a missing file is a damaged installation, said by `DamagedResources`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from app.core.errors import DamagedResources


@cache
def _root() -> Path:
    here = Path(__file__).resolve().parent
    for folder in (here.parent / "resources", here / "_resources"):
        if folder.is_dir():
            return folder
    raise DamagedResources(detail="no resources folder")


def resource(*parts: str) -> Path:
    """The path of one file or folder of `resources/`.

    Raises:
        DamagedResources: it is not there.
    """
    path = _root().joinpath(*parts)
    if not path.exists():
        raise DamagedResources(detail="/".join(parts))
    return path
