"""Makes an installer out of the frozen folder on Windows (MSI) and macOS (dmg).

Rules: written from the manuals of WiX 5, `codesign` and `hdiutil`, and never run by us: there is no Windows
and no macOS here. What is checked is that the file of WiX is well formed, that it names files that the bundle
has, and the commands. Signing needs a certificate, so it happens only where one is named.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

WIX: Final = Path(__file__).parent / "windows" / "porchlight.wxs"
MAC_NAME: Final = "porchlight"
MAC_DOCUMENTS: Final = [
    {
        "CFBundleTypeName": "Mail",
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
        "LSItemContentTypes": ["com.apple.mail.email", "public.email-message"],
        "CFBundleTypeExtensions": ["eml"],
    }
]
"""What Finder offers Porchlight for, never as the first choice."""


def windows_commands(folder: Path, version: str, certificate: str) -> list[list[str]]:
    """Commands that make and sign `porchlight-VERSION.msi`.

    Args:
        folder: holds the frozen folder `porchlight` and gets the installer.
        version: ours.
        certificate: fingerprint of a certificate in the store of Windows; empty to leave it unsigned.
    """
    target = folder / f"porchlight-{version}.msi"
    frozen = folder / "porchlight"
    sign = ["signtool", "sign", "/sha1", certificate, "/fd", "sha256"]
    programs = [str(frozen / "porchlight.exe"), str(frozen / "porchlightw.exe")]
    make = ["wix", "build", str(WIX), "-arch", "x64", "-d", f"Version={version}", "-d", f"Folder={frozen}"]
    commands = [[*make, "-d", f"Icon={folder / 'porchlight.ico'}", "-o", str(target)]]
    return [[*sign, *programs], *commands, [*sign, str(target)]] if certificate else commands


def mac_commands(folder: Path, version: str, certificate: str) -> list[list[str]]:
    """Commands that sign the app and make `porchlight-VERSION.dmg`.

    Args:
        folder: holds `Porchlight.app` and gets the image.
        version: ours.
        certificate: name of a "Developer ID Application" certificate; empty to sign for this Mac alone.
    """
    app, target = folder / "Porchlight.app", folder / f"porchlight-{version}.dmg"
    runtime = ["--options", "runtime", "--timestamp"] if certificate else []
    return [
        ["codesign", "--force", "--deep", *runtime, "--sign", certificate or "-", str(app)],
        ["codesign", "--verify", "--deep", "--strict", str(app)],
        [
            "hdiutil",
            "create",
            "-volname",
            "Porchlight",
            "-srcfolder",
            str(app),
            "-ov",
            "-format",
            "UDZO",
            str(target),
        ],
    ]
