#!/bin/sh
# Tries a built archive as a machine without Python and without network would run it: unpacked into
# an empty folder, in an empty network namespace, with an empty home and nothing of the environment.
# Usage: packaging/try_archive.sh dist/rapporteur-linux.tar.xz
set -eu

archive=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
tar -xf "$archive" -C "$place"
mkdir "$place/home"
program="$place/rapporteur/rapporteur"

unshare -rn true || { echo "The kernel lets no empty network namespace be made here." >&2; exit 2; }

apart() {
    (cd "$place" && unshare -rn env -i HOME="$place/home" LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$@")
}

library="$place/home/.local/share/rapporteur/library"
quoted='We decide that every lighthouse shall keep a log of the tides.'
arabic='يجب على كل منارة أن تحتفظ بسجل المد والجزر'

# The starter documents, and one of its own; the children that read and check are started too.
apart "$program" ask "What is the Internet Governance Forum?" --json | grep -q '"answered": true'
printf '1. %s\n\n2. Ferries rest.\n' "$quoted" > "$place/draft.txt"
apart "$program" add draft.txt
apart "$program" ask "What shall every lighthouse keep?" --sheet sheet.md --json > "$place/answer.json"
grep -q '"answered": true' "$place/answer.json"
grep -q 'log of the tides' "$place/sheet.md"
apart "$program" find log --json | grep -q '"total": 1'
apart "$program" outline draft.txt --json | grep -q lighthouse
apart "$program" export draft.txt draft.docx
apart "$program" pack export all.pack
apart "$program" --library "$place/other" pack import all.pack
apart "$program" check

# A sheet in every format; the program reads its own Word and PDF files back, letter by letter.
mkdir -p "$library/sheets"
cp "$here/kept_sheet.json" "$library/sheets/tides.json"
for kind in docx pdf html md csv json bib; do
    apart "$program" sheet export Tides "sheet.$kind"
done
for kind in docx pdf; do
    apart "$program" outline "sheet.$kind" > "$place/outline"
    grep -q "$quoted" "$place/outline" && grep -q "$arabic" "$place/outline"
done

# The window: it opens, and stays.
apart timeout 20 "$program" && code=0 || code=$?
[ "$code" = 124 ] || { echo "The window ended by itself: $code" >&2; exit 1; }

if command -v strace > /dev/null && strace -f -o /dev/null true 2> /dev/null; then
    apart strace -f -e trace=%network -o "$place/calls" "$program" ask "What shall every lighthouse keep?"
    ! grep AF_INET "$place/calls" || { echo "It opened an internet socket." >&2; exit 1; }
fi
if find "$place/rapporteur" -iname '*torch*' -o -iname '*transformers*' | grep -q .; then
    echo "It ships what it should not." >&2
    exit 1
fi
[ -s "$place/rapporteur/_internal/resources/licences/LICENCES.txt" ]
echo "The archive works without Python, without network, in an empty home."
