#!/bin/sh
# Makes a disk image for macOS of what packaging/build.py built there: packaging/macos.sh dist
# NOT RUN where this was written: there was no Mac. Signing and notarizing are the releaser's.
set -eu

dist=$1
application="$dist/Rapporteur.app"
rm -rf "$application"
mkdir -p "$application/Contents/MacOS" "$application/Contents/Resources"
cp -R "$dist/rapporteur/" "$application/Contents/MacOS/"
cat > "$application/Contents/Info.plist" << 'END'
<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
<key>CFBundleName</key><string>Rapporteur</string>
<key>CFBundleIdentifier</key><string>org.example.rapporteur</string>
<key>CFBundleExecutable</key><string>rapporteur</string>
<key>CFBundlePackageType</key><string>APPL</string>
<key>NSHighResolutionCapable</key><true/>
</dict></plist>
END
if [ -n "${SIGN_AS:-}" ]; then
    codesign --deep --force --options runtime --sign "$SIGN_AS" "$application"
fi
hdiutil create -volname Rapporteur -srcfolder "$application" -ov -format UDZO "$dist/Rapporteur.dmg"
