#!/bin/sh
# Qt's wheels need a few libraries of the system that a bare Linux server lacks.
# Usage: system_libraries.sh PYTHON
set -u
python=$1
needed="libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 fonts-dejavu-core"

works() { QT_QPA_PLATFORM=offscreen "$python" -c 'import PySide6.QtWidgets, PySide6.QtSvg' 2>/dev/null; }

works && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing the system libraries that Qt needs: $needed"
    apt-get update -qq && apt-get install -y -qq --no-install-recommends $needed >/dev/null
fi
works && exit 0
echo "The window can't be opened yet: Qt lacks system libraries. The command line works without." >&2
echo "On Debian and Ubuntu: sudo apt-get install $needed" >&2
exit 0
