#!/bin/sh
# The programs of the system that the tests call.  The one place that uses apt.
set -eu

packages=""
while read -r program package; do
    command -v "$program" >/dev/null 2>&1 && continue
    echo "Missing: $program (Debian package $package)" >&2
    case " $packages " in *" $package "*) ;; *) packages="${packages:+$packages }$package" ;; esac
done <<'END'
git git
pdftoppm poppler-utils
pdftotext poppler-utils
strace strace
END

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
