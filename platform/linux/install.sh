# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# What platform/linux/run and tests/run share: packages, build, virtual display, clean-up. Sourced, never started.

sanju_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
sanju_build=$sanju_root/.build
sanju_processes=()
sanju_folders=()

say() { printf '\n== %s\n' "$*"; }

# stop SENTENCE [WHAT TO DO]: says both and ends the script.
stop() {
    printf '\nSanju: %s\n' "$1" >&2
    [[ -z ${2:-} ]] || printf '       %s\n' "$2" >&2
    exit 1
}

# Ends what was started here and removes what was made here; nothing else.
clean_up() {
    local status=$?
    trap - EXIT
    if ((${#sanju_processes[@]})); then
        kill "${sanju_processes[@]}" 2>/dev/null || true
        wait "${sanju_processes[@]}" 2>/dev/null || true
    fi
    ((${#sanju_folders[@]} == 0)) || rm -rf -- "${sanju_folders[@]}"
    exit "$status"
}

# prepare: to be called first. Clean-up on every way out, a UTF-8 locale, a folder that can be written.
prepare() {
    trap clean_up EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then
        export LC_ALL=C.UTF-8
    fi
    export HOME=${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}
    export QT_MEDIA_BACKEND=${QT_MEDIA_BACKEND:-ffmpeg}
    if ! mkdir -p "$sanju_build" 2>/dev/null || [[ ! -w $sanju_build ]]; then
        stop "$sanju_build cannot be written." \
            "If an earlier run as root made it, remove it with rights of root; else use a copy of your own."
    fi
}

# new_folder NAME: sets NAME to a temporary folder of mode 700 that clean_up removes.
new_folder() {
    printf -v "$1" '%s' "$(mktemp -d "${TMPDIR:-/tmp}/sanju.XXXXXX")"
    sanju_folders+=("${!1}")
}

# ---- packages

packages_of() {
    local stage
    for stage in "$@"; do
        awk -v stage="$stage" '$1 == stage {print $2}' "$sanju_root/platform/linux/packages.txt"
    done
}

# missing_packages STAGE...: those not installed; an optional one only when the distribution is known to have it.
missing_packages() {
    local wanted have name
    # shellcheck disable=SC2207
    wanted=($(packages_of "$@"))
    have=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${wanted[@]%\?}" 2>/dev/null |
        awk '$2 == "installed" {print $1}') || true
    for name in "${wanted[@]}"; do
        if grep -qxF -- "${name%\?}" <<<"$have"; then
            continue
        fi
        if [[ $name == *\? ]] && ! apt-cache show "${name%\?}" >/dev/null 2>&1; then
            continue
        fi
        printf '%s\n' "${name%\?}"
    done
}

# What this system is, from its own description: ID, VERSION_ID, ID_LIKE, PRETTY_NAME.
os_field() {
    (
        ID='' VERSION_ID='' ID_LIKE='' PRETTY_NAME=''
        # shellcheck disable=SC1091
        [[ ! -r /etc/os-release ]] || . /etc/os-release
        printf '%s' "${!1}"
    )
}

check_system() {
    local id version name
    local by_hand="Install by hand what platform/linux/packages.txt lists, then run this again with --no-install."
    id=$(os_field ID)
    version=$(os_field VERSION_ID)
    name=$(os_field PRETTY_NAME)
    name=${name:-$(uname -s)}
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        stop "this is $name; packages can be installed on Debian 12 or 13 (Ubuntu 24.04 by the same names)." "$by_hand"
    fi
    case $id in
    debian)
        # Debian testing and unstable have no version.
        if [[ -n $version && ${version%%.*} -lt 12 ]]; then
            stop "$name is too old: it has no Qt 6.4. Debian 12 or newer is needed." "Upgrade, or use a Debian 12 container."
        fi
        ;;
    ubuntu)
        if [[ ${version%%.*} -lt 24 ]]; then
            stop "$name is too old: it has no Qt 6.4. Ubuntu 24.04 or newer is needed." "Upgrade, or use a Debian 12 container."
        fi
        printf 'Sanju: %s has packages of the same names, but nobody has tried it yet.\n' "$name"
        ;;
    *)
        if [[ " $(os_field ID_LIKE) " != *" debian "* && " $(os_field ID_LIKE) " != *" ubuntu "* ]]; then
            stop "this is $name; packages can be installed on Debian 12 or 13 (Ubuntu 24.04 by the same names)." "$by_hand"
        fi
        printf 'Sanju: %s is kin to Debian; nobody has tried it yet.\n' "$name"
        ;;
    esac
}

# Runs a command as root: itself when we are root, else through sudo.
as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        env "$@"
    else
        sudo env "http_proxy=${http_proxy:-}" "https_proxy=${https_proxy:-}" "no_proxy=${no_proxy:-}" "$@"
    fi
}

check_rights() {
    local as_root_once="Run this once as root, or have an administrator do: apt-get install --no-install-recommends $*"
    [[ $(id -u) -ne 0 ]] || return 0
    command -v sudo >/dev/null || stop "$# packages are missing, and you are neither root nor have sudo." "$as_root_once"
    if ! sudo -n true 2>/dev/null; then
        printf 'Sanju: sudo asks for your password, to install packages.\n'
        sudo -v || stop "$# packages are missing, and sudo did not let you install them." "$as_root_once"
    fi
}

apt() {
    as_root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 -o Acquire::Retries=2 \
        -o Dpkg::Use-Pty=0 "$@" </dev/null
}

# Passes on of apt's talk what a person wants to see, and every 25th package.
apt_progress() {
    local line doing last='' total='?' count=0
    while IFS= read -r line; do
        case $line in
        *' newly installed, '*)
            total=${line%% newly installed*}
            total=${total##* }
            printf '%s\n' "$line"
            ;;
        'Need to get '* | 'After this operation, '* | 'Fetched '*) printf '%s\n' "$line" ;;
        'Get:'* | 'Unpacking '* | 'Setting up '*)
            doing=${line%%[: ]*}
            [[ $doing == "$last" ]] || count=0
            last=$doing
            count=$((count + 1))
            ((count % 25)) || printf '[%s/%s] %s\n' "$count" "$total" "${line%% ...}"
            ;;
        esac
    done
}

# megabytes_free PATH
megabytes_free() { df -Pm -- "$1" | awk 'NR == 2 {print $4}'; }

# megabytes_of "1,310 MB"
megabytes_of() {
    awk -v number="${1% *}" -v unit="${1##* }" 'BEGIN {
        gsub(",", "", number)
        scale["B"] = 1e-6; scale["kB"] = 1e-3; scale["MB"] = 1; scale["GB"] = 1000
        printf "%d", number * scale[unit] + 1
    }'
}

network_trouble='Failed to fetch|Unable to fetch|Temporary failure resolving|Could not resolve|Could not connect|Cannot initiate'

# install_packages STAGE...: nothing, and no need of network or rights, when all are there.
install_packages() {
    local missing plan need log=$sanju_build/install.log
    local no_network="the packages could not be fetched; the package servers were not reached ($log)."
    local connect="Connect this machine to the network (or set its proxy for apt), then run this again."

    if ! command -v dpkg-query >/dev/null; then
        check_system
    fi
    # A bare root may lack /dev/fd, so there is no <(...) here. Names of packages hold no spaces.
    # shellcheck disable=SC2207
    missing=($(missing_packages "$@"))
    ((${#missing[@]})) || return 0
    check_system
    check_rights "${missing[@]}"

    say "Installing ${#missing[@]} packages and what they need (everything apt says: $log)"
    : >"$log"
    # A foreign source that fails must not stop us; what matters is whether our packages can be had.
    apt update >>"$log" 2>&1 || true
    # shellcheck disable=SC2207
    missing=($(missing_packages "$@"))

    plan=$(apt install --assume-no --no-install-recommends "${missing[@]}" 2>&1) || true
    printf '%s\n' "$plan" >>"$log"
    if grep -qE 'Unable to locate package|has no installation candidate' <<<"$plan"; then
        ! grep -qE "$network_trouble" "$log" || stop "$no_network" "$connect"
        stop "this system's package sources do not offer: $(sed -nE \
            "s/.*(Unable to locate package |Package '?)([a-z0-9.+-]+).*/\2/p" <<<"$plan" | sort -u | tr '\n' ' ')" \
            "Enable Debian's 'main' (Ubuntu's 'universe') in the sources of apt, then run this again."
    fi
    need=$(($(megabytes_of "$(sed -nE 's/^Need to get ([0-9.,]+ [kMG]?B).*/\1/p' <<<"$plan")") + \
        $(megabytes_of "$(sed -nE 's/^After this operation, ([0-9.,]+ [kMG]?B) of additional.*/\1/p' <<<"$plan")") + 100))
    if (($(megabytes_free /usr) < need)); then
        stop "the disk is too full: the packages need $need MB on the file system of /usr, $(megabytes_free /usr) MB are free." \
            "Make room, then run this again."
    fi

    apt install --yes --no-install-recommends "${missing[@]}" 2>&1 | tee -a "$log" | apt_progress || {
        ! grep -qE "$network_trouble" "$log" || stop "$no_network" "$connect"
        ! grep -q 'No space left on device' "$log" || stop "the disk is full." "Make room, then run this again."
        tail -n 15 "$log" >&2
        stop "apt could not install the packages; its last words stand above, all of them in $log." \
            "Mend what it names (often: dpkg --configure -a), then run this again."
    }
}

# ---- build

# build PRESET [TARGET...]: configures when it must and builds into .build/PRESET with the progress on the screen.
build() {
    local preset=$1 folder=$sanju_build/$1 log=$sanju_build/$1/build.log targets=()
    shift
    (($# == 0)) || targets=(--target "$@")
    command -v cmake >/dev/null || stop "cmake is not installed." "Run this again without --no-install."
    mkdir -p "$folder"
    : >"$log"

    if ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$sanju_root" "$folder/CMakeCache.txt" 2>/dev/null ||
        [[ ! -f $folder/build.ninja || $sanju_root/CMakePresets.json -nt $folder/CMakeCache.txt ]]; then
        if (($(megabytes_free "$folder") < 1500)); then
            stop "the disk is too full: building needs 1500 MB in $sanju_build, $(megabytes_free "$folder") MB are free." \
                "Make room, then run this again."
        fi
        say "Configuring ($preset)"
        (cd "$sanju_root" && cmake --fresh --preset "$preset") 2>&1 | tee -a "$log" ||
            stop "the build could not be configured; the reason stands above and in $log." \
                "If something is named that is not found, it is missing from platform/linux/packages.txt."
    fi
    say "Building ($preset)"
    cmake --build "$folder" "${targets[@]}" 2>&1 | tee -a "$log" || {
        ! grep -q 'No space left on device' "$log" || stop "the disk is full." "Make room, then run this again."
        ! grep -qE 'Killed signal|: Killed' "$log" ||
            stop "the compiler was killed, most likely for want of memory ($log)." \
                "Close other programs, or build one file at a time: cmake --build $folder -j1"
        stop "the build failed; the first error stands above and in $log." \
            "If you changed nothing, please report it with that file."
    }
}

# ---- surroundings

# start_display: a virtual display with a free number; exports DISPLAY. Ended by clean_up.
start_display() {
    local folder number=''
    command -v Xvfb >/dev/null || stop "Xvfb is not installed." "Run this again without --no-install."
    new_folder folder
    mkfifo "$folder/number"
    Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3>"$folder/number" >"$folder/log" 2>&1 &
    sanju_processes+=("$!")
    if ! read -r -t 30 number <"$folder/number" || [[ -z $number ]]; then
        cat "$folder/log" >&2
        stop "the virtual display (Xvfb) did not start; its words stand above." "Is there room in ${TMPDIR:-/tmp}?"
    fi
    export DISPLAY=:$number
    unset WAYLAND_DISPLAY XAUTHORITY
}

# own_runtime_folder: a fresh XDG_RUNTIME_DIR.
own_runtime_folder() {
    new_folder XDG_RUNTIME_DIR
    export XDG_RUNTIME_DIR
}

# own_home_folders: whatever runs from here on keeps its data, settings and cache out of the person's own.
own_home_folders() {
    local folder
    if command -v ccache >/dev/null; then
        CCACHE_DIR=${CCACHE_DIR:-$(ccache --get-config cache_dir)}
        export CCACHE_DIR
    fi
    new_folder folder
    mkdir -p "$folder/data" "$folder/config" "$folder/cache" "$folder/state"
    export XDG_DATA_HOME=$folder/data XDG_CONFIG_HOME=$folder/config XDG_CACHE_HOME=$folder/cache
    export XDG_STATE_HOME=$folder/state
}
