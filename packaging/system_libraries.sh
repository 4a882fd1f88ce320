#!/bin/sh
# Qt's wheels need a few libraries of the system that a bare Linux server lacks; those of X11 are
# for the window on a screen.
# Usage: system_libraries.sh PYTHON
set -u
python=$1
needed="libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 fonts-dejavu-core
 libx11-xcb1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
 libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1
 libxcb-util1 libxcb-xfixes0 libxcb-xkb1"
needed=$(echo $needed)

works() {
    QT_QPA_PLATFORM=offscreen "$python" -c 'import PySide6.QtWidgets, PySide6.QtSvg' 2>/dev/null || return 1
    case $(uname) in Linux) ;; *) return 0 ;; esac
    # The plug-in for X11 is loaded only where there is a screen, so its libraries are looked up here.
    plugins=$("$python" -c 'from PySide6.QtCore import QLibraryInfo as I; print(I.path(I.LibraryPath.PluginsPath))')
    ! ldd "$plugins/platforms/libqxcb.so" 2>/dev/null | grep -q 'not found'
}

works && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing the system libraries that Qt needs: $needed"
    apt-get update -qq && apt-get install -y -qq --no-install-recommends $needed >/dev/null
fi
works && exit 0
echo "The window can't be opened yet: Qt lacks system libraries. The command line works without." >&2
echo "On Debian and Ubuntu: sudo apt-get install $needed" >&2
exit 0
