#!/bin/sh
# Makes a Debian package of the folder that packaging/build.py built: packaging/debian.sh dist
# It installs into /opt/rapporteur, with a command, a menu entry and an icon; nothing is downloaded.
set -eu

dist=$(realpath "$1")
root=$(cd "$(dirname "$0")/.." && pwd)
[ -x "$dist/rapporteur/rapporteur" ] || { echo "There is no $dist/rapporteur: make package first." >&2; exit 2; }
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$root/pyproject.toml")
kind=$(dpkg --print-architecture)
# What was built here needs no older C library than this machine's.
libc=$(dpkg-query -W -f='${Version}' libc6 | sed 's/-.*//')
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
chmod 755 "$place"

install -d "$place/DEBIAN" "$place/opt" "$place/usr/bin" "$place/usr/share/applications" \
    "$place/usr/share/icons/hicolor/scalable/apps" "$place/usr/share/doc/rapporteur"
cp -a "$dist/rapporteur" "$place/opt/rapporteur"
chmod -R u=rwX,go=rX "$place/opt"
ln -s /opt/rapporteur/rapporteur "$place/usr/bin/rapporteur"
cp "$root/resources/icons/rapporteur.svg" "$place/usr/share/icons/hicolor/scalable/apps/"
{
    cat "$root/LICENSE"
    printf '\nThe licences of what is shipped with it: /opt/rapporteur/_internal/resources/licences\n'
} > "$place/usr/share/doc/rapporteur/copyright"
cat > "$place/usr/share/applications/rapporteur.desktop" << 'END'
[Desktop Entry]
Type=Application
Name=Rapporteur
Comment=Ask the WSIS documents. Get the paragraph.
Exec=rapporteur
Icon=rapporteur
Terminal=false
Categories=Office;Education;
StartupWMClass=rapporteur
Keywords=WSIS;UN;documents;citation;paragraph;
END
cat > "$place/DEBIAN/control" << END
Package: rapporteur
Version: $version
Architecture: $kind
Maintainer: The Rapporteur maintainers <noreply@example.org>
Installed-Size: $(du -sk "$place/opt" | cut -f1)
Depends: libc6 (>= $libc), libgl1, libegl1
Recommends: fonts-dejavu-core
Section: text
Priority: optional
Description: Ask the WSIS documents. Get the paragraph.
 Answers questions over documents of the World Summit on the Information
 Society with verbatim quotations, each with its paragraph, offline.
END
dpkg-deb --root-owner-group -Z"${COMPRESSION:-xz}" --build "$place" "$dist/rapporteur_${version}_$kind.deb"
