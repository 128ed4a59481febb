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
Xvfb xvfb
dbus-run-session dbus-daemon
git git
gnome-keyring-daemon gnome-keyring
import imagemagick
ip iproute2
java default-jre-headless
pdftoppm poppler-utils
pdftotext poppler-utils
ps procps
qpdf qpdf
soffice libreoffice-writer-nogui
strace strace
strip binutils
xdotool xdotool
zbarimg zbar-tools
END

# libraries that a window needs on X11, and that a package brings along
while read -r library package; do
    ldconfig -p 2>/dev/null | grep -q "$library" || missing "$library" "$package"
done <<'END'
libEGL.so.1 libegl1
libGL.so.1 libgl1
libgssapi_krb5.so.2 libgssapi-krb5-2
libwayland-cursor.so.0 libwayland-cursor0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-render-util.so.0 libxcb-render-util0
libxcb-util.so.1 libxcb-util1
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
END

find /usr/share/fonts /usr/local/share/fonts -name 'DroidSansFallbackFull.ttf' 2>/dev/null | grep -q . ||
    missing "a font with Chinese letters" fonts-droid-fallback

ls /usr/lib/libreoffice/program/libsclo.so >/dev/null 2>&1 ||
    missing "LibreOffice's spreadsheet" libreoffice-calc-nogui

ls /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher 2>/dev/null | grep -q . ||
    missing "the bus of assistive technology" at-spi2-core

# PDFBox Preflight, which tells whether a PDF is PDF/A-1b, and what it needs
while read -r file package; do
    [ -e "/usr/share/java/$file" ] || missing "$file" "$package"
done <<'END'
preflight.jar libpdfbox2-java
javax.activation.jar libactivation-java
jaxb-api.jar libjaxb-api-java
END

{ command -v initdb || ls /usr/lib/postgresql/*/bin/initdb; } >/dev/null 2>&1 ||
    missing "a PostgreSQL server" postgresql

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
