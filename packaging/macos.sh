#!/bin/sh
# Makes a disk image for macOS of what packaging/build.py built there: packaging/macos.sh dist
# NOT RUN where this was written: there was no Mac. Signing and notarizing are the releaser's.
set -eu

dist=$1
application="$dist/Rapporteur.app"
[ -d "$application" ] || { echo "There is no $application: build first." >&2; exit 2; }
# The licences were collected after PyInstaller had made the application.
cp -R "$dist/rapporteur/_internal/resources/licences" "$application/Contents/Resources/resources/"
if [ -n "${SIGN_AS:-}" ]; then
    codesign --deep --force --options runtime --sign "$SIGN_AS" "$application"
else
    codesign --deep --force --sign - "$application"
fi
hdiutil create -volname Rapporteur -srcfolder "$application" -ov -format UDZO "$dist/Rapporteur.dmg"
