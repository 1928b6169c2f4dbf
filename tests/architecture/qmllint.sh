#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# qmllint.sh SOURCE_DIR BUILD_DIR: qmllint has nothing to say about any QML file of the app.
set -eu
source=$1
build=$2

lint=$(command -v qmllint || true)
for folder in /usr/lib/qt6/bin; do
    [ ! -x "$folder/qmllint" ] || lint=$folder/qmllint
done
if [ -z "$lint" ]; then
    echo "qmllint is not installed."
    exit 77
fi

files=$(find "$source/qml" -name '*.qml' | LC_ALL=C sort)
if [ -z "$files" ]; then
    echo "there is no QML in $source/qml."
    exit 1
fi
# Some versions end with 0 although they warned.
# shellcheck disable=SC2086
output=$("$lint" -I "$build/qmlmodules" $files 2>&1) || failed=yes
printf '%s\n' "$output"
if [ -n "${failed:-}" ] || printf '%s' "$output" | grep -qE '^(Warning|Error|Info): '; then
    exit 1
fi
