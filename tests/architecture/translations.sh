#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# translations.sh SOURCE_DIR: every text of the app is translated, and no translation is left over.
set -eu
cd "$1"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp -R qml app "$scratch"
if ! "$scratch/qml/translations/update" >"$scratch/said" 2>&1; then
    cat "$scratch/said"
    exit 1
fi
for file in qml/translations/*.ts; do
    if ! diff -u "$file" "$scratch/$file"; then
        echo "$file is not up to date. To mend: qml/translations/update"
        exit 1
    fi
done
