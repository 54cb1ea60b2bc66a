"""The window: all Qt. Loads Qt and keeps Python's own way to import.

PySide puts an import of its own in the place of Python's, to offer its names in other spellings. It reads the
source of every module imported later, looking for its own name, and Python keeps what it read: 5 MiB and a
fifth of the time of our imports. We use no other spelling, so the import of before is put back.
"""

import builtins

_imports = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401 - between the two lines on purpose

builtins.__import__ = _imports
