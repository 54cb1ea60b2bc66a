#!/usr/bin/env bash
# Proves that a fresh copy works on a bare Debian with only python3 and python3-venv added: both commands of README.
#
#   packaging/bare_debian.sh FOLDER [SUITE]
#
# FOLDER is made, or emptied and made again; it needs 2 GB. SUITE is bookworm unless named. Needs root and debootstrap.
# The mirror is the one this machine's apt uses (or BARE_MIRROR). Pip inside finds what pip finds here: the
# certificates, and the file that BARE_PIP_CONFIG names, if any.
set -euo pipefail

folder=${1:?usage: bare_debian.sh FOLDER [SUITE]}
suite=${2:-bookworm}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mirror=${BARE_MIRROR:-$(apt-get indextargets --format '$(SITE)' "Codename: $suite" | head -n 1)}
certificates=${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}
folder=$(mkdir -p "$folder" && cd "$folder" && pwd)
mark=$folder/made-by-bare-debian
if [ ! -e "$mark" ] && [ -n "$(ls -A "$folder")" ]; then
  echo "$folder is not empty and not ours: please name a new folder" >&2
  exit 2
fi

say() { printf '\n-- %s\n' "$*"; }
inside() { # a bare environment: nothing of this shell leaks in
  chroot "$folder" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root CI=true \
    SSL_CERT_FILE=/etc/bare-certificates.crt PIP_CERT=/etc/bare-certificates.crt "$@"
}
leave() { for at in proc dev; do ! mountpoint -q "$folder/$at" || umount --lazy "$folder/$at"; done; } # a peer may still be on its way out
trap leave EXIT

say "a bare $suite in $folder"
leave
find "$folder" -xdev -mindepth 1 -delete
touch "$mark"
debootstrap --variant=minbase --include=python3,python3-venv "$suite" "$folder" "$mirror" >"$folder.log" 2>&1 ||
  { tail -n 20 "$folder.log" >&2; exit 1; }
mount -t proc proc "$folder/proc"
mount --bind /dev "$folder/dev"
cp /etc/resolv.conf /etc/hosts "$folder/etc/"
cp "$certificates" "$folder/etc/bare-certificates.crt"
[ -z "${BARE_PIP_CONFIG:-}" ] || cp "$BARE_PIP_CONFIG" "$folder/etc/pip.conf"
inside dpkg-query --show | wc -l | xargs echo "packages installed:"

say "a fresh copy of what git would clone, uncommitted work included"
mkdir "$folder/porchlight"
git -C "$here" ls-files -z --cached --others --exclude-standard |
  (cd "$here" && xargs -0 sh -c 'for f; do [ ! -e "$f" ] || printf "%s\0" "$f"; done' sh) |
  tar -C "$here" --null --files-from=- --create | tar -C "$folder/porchlight" --extract --no-same-owner

dev() { inside sh -c 'cd /porchlight && exec python3 packaging/dev.py "$@"' dev "$@"; }
timed() { # milliseconds of a command; its exit code stays
  local began code=0
  began=$(date +%s%N)
  "$@" || code=$?
  echo "took $((($(date +%s%N) - began) / 1000000)) ms, exit code $code"
  return $code
}
message='Your parcel is held. Pay 1.99 today: http://dhl-parcel.fee-desk.top/pay'
failed=0

say "first start"
timed dev run check - <<<"$message" || failed=1
say "second start"
timed dev run check - <<<"$message" || failed=1
say "tests"
timed dev test </dev/null || failed=1

say "$([ $failed = 0 ] && echo 'both commands work' || echo 'NOT WORKING, see above')"
exit $failed
