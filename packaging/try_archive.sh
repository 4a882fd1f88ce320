#!/bin/sh
# Tries a built archive as a machine without Python and without network would run it: unpacked into
# a folder that can't be written to, in an empty network namespace, with an empty home and nothing
# of the environment; where strace is here, no internet socket and no Python but its own is opened.
# Usage: packaging/try_archive.sh dist/rapporteur-linux.tar.xz
set -eu

archive=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
place=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$place"' EXIT
tar -xf "$archive" -C "$place"
mkdir "$place/home"
program="$place/rapporteur/rapporteur"

unshare -rnm true || { echo "The kernel lets no empty network namespace be made here." >&2; exit 2; }

user=home
screen=
platform=offscreen
if command -v strace > /dev/null && strace -f -o /dev/null true 2> /dev/null; then
    strace="strace -f --seccomp-bpf -A -e trace=%network,execve,openat -o $place/calls"
fi

# Runs the program as the user, where it can't change what is installed.
apart() {
    (cd "$place" && exec unshare -rnm sh -c \
        'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"' "$place/rapporteur" \
        ${traced-${strace-}} env -i HOME="$place/$user" LANG=C.UTF-8 DISPLAY="$screen" \
        QT_QPA_PLATFORM="$platform" ${limit-} "$program" "$@")
}

fail() { echo "$1" >&2; exit 1; }
sealed() { [ -d "$1/index/$(cat "$1/index/current")" ] && [ -s "$1/index/$(cat "$1/index/current").seal" ]; }

library="$place/home/.local/share/rapporteur/library"
quoted='We decide that every lighthouse shall keep a log of the tides.'
arabic='يجب على كل منارة أن تحتفظ بسجل المد والجزر'

# The first answer, from the starter documents, which are there read; and the next.
for which in first next; do
    begun=$(date +%s%N)
    traced= apart ask "What is the Internet Governance Forum?" --json | {
        read -r answer
        echo "The $which answer took $((($(date +%s%N) - begun) / 1000000)) ms."
        echo "$answer" | grep -q '"answered": true'
    }
    sealed "$library" || fail "Chroma was not brought into step."
done

# A document of one's own: read, asked, found, compared, handed over; the children that read, build
# Chroma and check are started too.
printf '1. %s\n\n2. Ferries rest in every harbour when the lamps are lit.\n' "$quoted" > "$place/ruritania.txt"
printf '1. %s\n\n2. Ferries rest in every harbour at night when the lamps are lit.\n' "$quoted" > "$place/atlantis.txt"
apart add ruritania.txt atlantis.txt
sealed "$library" || fail "Chroma was not brought into step."
apart ask "What shall every lighthouse keep?" --within ruritania --sheet sheet.md --json > "$place/answer.json"
grep -q '"answered": true' "$place/answer.json"
grep -q 'log of the tides' "$place/sheet.md"
apart find log --within ruritania --json | grep -q '"total": 1'
apart show "ruritania 2" | grep -q 'Ferries rest'
apart compare ruritania.txt atlantis.txt --json | grep -q '"insert", "[^"]*at night'
apart trace "ruritania 2" --json | grep -q 'at night'
apart positions --json > /dev/null
apart outline ruritania.txt --json | grep -q lighthouse
apart export ruritania.txt ruritania.docx
apart outline ruritania.docx | grep -q lighthouse
apart pack export all.pack
apart --library "$place/other" pack import all.pack
sealed "$place/other" || fail "The pack's index was not brought into step."
apart --library "$place/other" ask "What shall every lighthouse keep?" --json | grep -q '"answered": true'
apart check
apart remove atlantis.txt
apart check

# A sheet in every format; the program reads its own Word and PDF files back, letter by letter.
mkdir -p "$library/sheets"
cp "$here/kept_sheet.json" "$library/sheets/tides.json"
for kind in docx pdf html md csv json bib; do
    apart sheet export Tides "sheet.$kind"
done
for kind in docx pdf; do
    apart outline "sheet.$kind" > "$place/outline"
    grep -q "$quoted" "$place/outline" && grep -q "$arabic" "$place/outline"
done

# Another user of the same computer has a library of his own.
user=second
mkdir "$place/second"
! apart find lighthouse | grep -q tides || fail "It shows one user's documents to another."

# The window: it opens, takes the starter documents and brings Chroma into step; a second start
# goes to the first window and ends. Without a screen's stand-in there is none to look for.
if command -v Xvfb > /dev/null && command -v xdotool > /dev/null; then
    mkfifo "$place/number"
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3> "$place/number" 2> /dev/null &
    server=$!
    read -r number < "$place/number"
    screen=":$number" platform=xcb
fi
limit="$(command -v timeout) 90"
own="$place/second/.local/share/rapporteur/library"
begun=$(date +%s)
apart & window=$!
until sealed "$own" 2> /dev/null; do
    [ $(($(date +%s) - begun)) -lt 80 ] || fail "The window did not bring Chroma into step."
    sleep 1
done
limit="$(command -v timeout) 20" apart || fail "A second start did not go to the first window."
if [ -n "$screen" ]; then
    found=$(DISPLAY=$screen xdotool search --onlyvisible --name Rapporteur) || fail "No window is seen."
    DISPLAY=$screen xdotool windowfocus --sync "${found%% *}" key ctrl+q
    wait "$window" || fail "The window ended badly: $?"
else
    wait "$window" && code=0 || code=$?
    [ "$code" = 124 ] || fail "The window ended by itself: $code"
fi

if [ -n "${strace-}" ]; then
    grep -q 'execve.*--apart' "$place/calls" || fail "The trace does not show what it should."
    ! grep AF_INET "$place/calls" || fail "It opened an internet socket."
    ! grep -E '"/(usr/)?lib[^"]*/lib(crypto|ffi|sqlite3|stdc\+\+)\.so' "$place/calls" | grep -v ENOENT ||
        fail "It took libraries of the system instead of its own."
    ! grep -E 'python3|site-packages' "$place/calls" | grep -v ENOENT | grep -v "$place" || fail "It took another Python."
fi
! find "$place/rapporteur" -iname '*torch*' -o -iname '*transformers*' | grep . || fail "It ships what it should not."
for text in LICENCES.txt INSIDE.txt LGPL-3.txt; do
    [ -s "$place/rapporteur/_internal/resources/licences/$text" ] || fail "It lacks $text."
done
echo "The archive works without Python, without network, in an empty home."
