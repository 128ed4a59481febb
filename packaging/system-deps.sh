#!/bin/sh
# The programs of the system that the tests call.  The one place that uses apt.
set -eu

packages=""
missing() { # $1: what, $2: the Debian package that brings it
    echo "Missing: $1 (Debian package $2)" >&2
    case " $packages " in *" $2 "*) ;; *) packages="${packages:+$packages }$2" ;; esac
}

while read -r program package; do
    command -v "$program" >/dev/null 2>&1 || missing "$program" "$package"
done <<'END'
git git
pdftoppm poppler-utils
pdftotext poppler-utils
strace strace
END

find /usr/share/fonts /usr/local/share/fonts -name 'DroidSansFallbackFull.ttf' 2>/dev/null | grep -q . ||
    missing "a font with Chinese letters" fonts-droid-fallback

[ -n "$packages" ] || exit 0

if [ "$(id -u)" -eq 0 ] && [ -e /etc/debian_version ]; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update </dev/null
    # shellcheck disable=SC2086  # one word per package
    exec apt-get install -y --no-install-recommends $packages </dev/null
fi

echo "On Debian or Ubuntu: sudo apt-get install $packages" >&2
echo "Elsewhere: install what brings the programs named above, then run make again." >&2
exit 1
