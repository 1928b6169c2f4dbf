#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# tidy.sh SOURCE_DIR BUILD_DIR: clang-tidy has nothing to say about the sources of app/ and platform/.
#
# A source takes some eight seconds, the whole tree as many minutes on two cores, so by default only sources are checked that were changed, or one that includes a changed
# header: since the branch left its upstream, else since the commit before the last. SANJU_TIDY=all checks all of them.
# A source that passed is not checked again until it, a header of ours that it includes or .clang-tidy changes.
set -euo pipefail
source=$1
build=$2
passed=$build/tidy
mkdir -p "$passed"
cd "$source"

if ! command -v clang-tidy >/dev/null; then
    echo "clang-tidy is not installed."
    exit 77
fi
version=$(clang-tidy --version | grep -oE 'version [0-9]+' || true)
if [[ $version != 'version 14' ]]; then
    echo "The checks are written for clang-tidy 14; here is $version."
    exit 77
fi

# "source header" for each header of ours that a source includes, and "source source".
inclusions() {
    ninja -C "$build" -t deps | awk -v root="$source/" '
        /^[^ ]/ { wanted = ($0 ~ /\.cpp\.o:/ && $0 !~ /_autogen|\.rcc|qmlcache/); first = 1; next }
        wanted && NF {
            path = $1
            if (first) { unit = path; first = 0 }
            if (index(unit, root) == 1 && index(path, root) == 1) {
                name = substr(unit, length(root) + 1)
                if (name ~ /^(app|platform)\// && path !~ /\/\.build\//)
                    print name, substr(path, length(root) + 1)
            }
        }'
}

changed_files() {
    local base
    base=$(git merge-base HEAD '@{upstream}' 2>/dev/null || true)
    if [[ -z $base || $base == $(git rev-parse HEAD) ]]; then
        base=$(git rev-parse --verify --quiet HEAD~1 || true)
    fi
    # Without history (a shallow clone) only what is not committed counts.
    git diff --name-only "${base:-HEAD}" -- app platform
    git ls-files --others --exclude-standard -- app platform
}

if [[ ${SANJU_TIDY:-changed} != all ]] && ! git rev-parse --verify --quiet HEAD >/dev/null 2>&1; then
    echo "There is no git history here to tell what was changed; SANJU_TIDY=all checks everything."
    exit 77
fi

all=$(inclusions | LC_ALL=C sort -u)
if [[ -z $all ]]; then
    echo "Nothing of app/ or platform/ has been built in $build."
    exit 1
fi
if [[ ${SANJU_TIDY:-changed} == all ]]; then
    units=$(cut -d' ' -f1 <<<"$all" | sort -u)
else
    # Of the sources that include a changed header one is enough: the header's own when it has one.
    units=$(changed=$(changed_files) awk '
        BEGIN { split(ENVIRON["changed"], list, "\n"); for (i in list) changed[list[i]] }
        ($2 in changed) {
            own = $1; sub(/\.cpp$/, "", own); stem = $2; sub(/\.(h|cpp)$/, "", stem)
            if (own == stem || !($2 in chosen)) chosen[$2] = $1
        }
        END { for (file in chosen) print chosen[file] }' <<<"$all" | sort -u)
fi

stamp_of() {
    {
        cat .clang-tidy
        awk -v unit="$1" '$1 == unit {print $2}' <<<"$all" | xargs -r sha256sum
    } | sha256sum | cut -d' ' -f1
}

todo=()
for unit in $units; do
    [[ -e $passed/$(stamp_of "$unit") ]] || todo+=("$unit")
done
echo "$(wc -w <<<"$units") sources to check, $((${#todo[@]})) of them not yet passed as they are."
((${#todo[@]})) || exit 0

failed=0
check() {
    local said
    said=$(clang-tidy --quiet -p "$build" "$1" 2>&1) && return 0
    printf '%s\n' "$said" | grep -vE '^[0-9]+ warnings? (generated|treated)'
    return 1
}
for ((i = 0; i < ${#todo[@]}; i += 2)); do
    pids=()
    for unit in "${todo[@]:i:2}"; do
        (check "$unit" && touch "$passed/$(stamp_of "$unit")") &
        pids+=("$!")
    done
    for pid in "${pids[@]}"; do
        wait "$pid" || failed=1
    done
done
exit "$failed"
