#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# format.sh SOURCE_DIR: every C++ file is laid out as .clang-format says. To mend: clang-format -i FILE.
set -eu
cd "$1"

if ! command -v clang-format >/dev/null; then
    echo "clang-format is not installed."
    exit 77
fi
# Versions lay out the same file differently; Debian 12's is the one that counts.
case $(clang-format --version) in
*' version 14.'*) ;;
*)
    echo "The layout is checked with clang-format 14; here is $(clang-format --version)."
    exit 77
    ;;
esac

files=$(find app platform tests -path tests/architecture/fixtures -prune -o \( -name '*.h' -o -name '*.cpp' \) -print)
# shellcheck disable=SC2086
if faults=$(clang-format --dry-run --Werror $files 2>&1); then
    exit 0
fi
printf '%s\n' "$faults" | sed -nE 's/^([^ :]+:[0-9]+):[0-9]+: error: .*/\1: is not laid out as .clang-format says/p' | uniq
echo "To mend: clang-format -i FILE"
exit 1
