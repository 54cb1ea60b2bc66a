"""Decides whom we believe to be who they say: the system's certificates, TLS 1.2 or newer, names checked.

Rules: what an organisation or the person added to the system or took back counts. On Windows and macOS the
system itself judges a certificate (through `truststore`: Python's own way there misses certificates that
Windows has not fetched yet, and all of macOS's). Elsewhere OpenSSL looks a certificate up in the system's
folder when it meets one; reading all of them took 20 ms a connection. A bundle carries an OpenSSL that may
look in another system's place, so the known places are tried. Nothing in this package can switch a check
off.
"""

from __future__ import annotations

import os
import re
import ssl
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

FOLDERS: Final = ("/etc/ssl/certs", "/etc/pki/tls/certs", "/etc/openssl/certs", "/etc/certs/CA")
"""Where systems keep each certificate in a file named after its hash."""
FILES: Final = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Arch
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  # Fedora, RHEL
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",  # SUSE
    "/etc/ssl/cert.pem",  # Alpine, BSD
)
"""Where systems keep all of them in one file."""
_HASHED: Final = re.compile(r"[0-9a-f]{8}\.\d")


def system_anchors() -> ssl.SSLContext:
    """Believe whom this computer believes."""
    if sys.platform in {"win32", "darwin"}:
        import truststore

        return strict(truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    known = ssl.get_default_verify_paths()
    named = os.environ.get(known.openssl_cafile_env)
    folders = (known.capath, *FOLDERS)
    return by_places([] if named else filter(None, folders), filter(None, (named, known.cafile, *FILES)))


def by_places(folders: Iterable[str], files: Iterable[str]) -> ssl.SSLContext:
    """Believe the certificates of the first place that has some; nobody where none has.

    Args:
        folders: looked at first.
        files: of all certificates together.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    folder = next(filter(_has_hashed, folders), None)
    if folder is not None:
        context.load_verify_locations(capath=folder)
        return strict(context)
    file = next((one for one in files if Path(one).is_file()), None)
    if file is not None:
        context.load_verify_locations(cafile=file)
    return strict(context)


def only(anchors: str) -> ssl.SSLContext:
    """Believe these alone.

    Args:
        anchors: certificates in PEM.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=anchors)
    return strict(context)


def strict(context: ssl.SSLContext) -> ssl.SSLContext:
    """The same context, with the least that we ask of every connection."""
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.verify_mode = ssl.CERT_REQUIRED
    context.check_hostname = True
    return context


def _has_hashed(folder: str) -> bool:
    try:
        return any(_HASHED.fullmatch(path.name) for path in Path(folder).iterdir())
    except OSError:
        return False
