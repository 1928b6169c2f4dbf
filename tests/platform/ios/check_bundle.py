#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What iOS and the App Store read of the app holds what it must. check_bundle.py ROOT prints each fault."""

import functools
import json
import pathlib
import plistlib
import re
import struct
import sys
import xml.etree.ElementTree
import zlib

CJK = re.compile("[\u3400-\u9fff]")

# What CMake and Xcode fill in; anything else in braces would be left empty.
FILLED_IN = {
    "${MACOSX_BUNDLE_SHORT_VERSION_STRING}",
    "${MACOSX_BUNDLE_BUNDLE_VERSION}",
    "$(PRODUCT_BUNDLE_IDENTIFIER)",
    "$(EXECUTABLE_NAME)",
}
REQUIRED = {
    "CFBundlePackageType": "APPL",
    "CFBundleIdentifier": "$(PRODUCT_BUNDLE_IDENTIFIER)",
    "CFBundleExecutable": "$(EXECUTABLE_NAME)",
    "CFBundleShortVersionString": "${MACOSX_BUNDLE_SHORT_VERSION_STRING}",
    "CFBundleVersion": "${MACOSX_BUNDLE_BUNDLE_VERSION}",
    "CFBundleDevelopmentRegion": "zh-Hans",
    "LSRequiresIPhoneOS": True,
    "ITSAppUsesNonExemptEncryption": False,
    "UIBackgroundModes": ["audio"],
    "UIRequiredDeviceCapabilities": ["arm64"],
}
SCENE = {
    "UISceneConfigurationName": "sanju",
    "UISceneClassName": "UIWindowScene",
    "UISceneDelegateClassName": "QIOSWindowSceneDelegate",
}
# Apple's list of reasons that may be given, and those that hold for the app with Qt in it.
ALLOWED_REASONS = {
    "NSPrivacyAccessedAPICategoryFileTimestamp": {"DDA9.1", "C617.1", "3B52.1", "0A2A.1"},
    "NSPrivacyAccessedAPICategorySystemBootTime": {"35F9.1", "8FFB.1", "3D61.1"},
    "NSPrivacyAccessedAPICategoryDiskSpace": {"85F4.1", "E174.1", "7D9E.1", "B728.1"},
    "NSPrivacyAccessedAPICategoryActiveKeyboards": {"3EC4.1", "54BD.1"},
    "NSPrivacyAccessedAPICategoryUserDefaults": {"CA92.1", "1C8F.1", "C56D.1", "AC6B.1"},
}
REASONS = {
    "NSPrivacyAccessedAPICategoryFileTimestamp": ["C617.1"],
    "NSPrivacyAccessedAPICategoryUserDefaults": ["CA92.1"],
    "NSPrivacyAccessedAPICategoryDiskSpace": ["E174.1"],
    "NSPrivacyAccessedAPICategorySystemBootTime": ["35F9.1"],
}
PRIVACY_KEYS = {
    "NSPrivacyTracking",
    "NSPrivacyTrackingDomains",
    "NSPrivacyCollectedDataTypes",
    "NSPrivacyAccessedAPITypes",
}
ICONS = {None: "AppIcon", "dark": "AppIcon-dark", "tinted": "AppIcon-tinted"}


class Faults(list):
    def need(self, holds, sentence):
        if not holds:
            self.append(sentence)
        return holds


def plist_of(path, faults):
    try:
        content = plistlib.loads(path.read_bytes())
    except Exception as error:  # plistlib has no one type of its own for broken files
        faults.append(f"{path.name} cannot be read: {error}")
        return {}
    faults.need(isinstance(content, dict), f"{path.name} is no dictionary")
    return content if isinstance(content, dict) else {}


def strings_of(path, faults):
    """A .strings file of nothing but comments and "key" = "value"; lines."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        faults.append(f"{path.parent.name}/{path.name} cannot be read: {error}")
        return {}
    pairs = {}
    entry = re.compile(r'\s*(?:/\*.*?\*/\s*)*"([^"\\]+)"\s*=\s*"((?:[^"\\]|\\.)*)"\s*;', re.DOTALL)
    position = 0
    while match := entry.match(text, position):
        faults.need(match[1] not in pairs, f"{path.parent.name}/{path.name} has {match[1]} twice")
        pairs[match[1]] = match[2]
        position = match.end()
    rest = text[position:].strip()
    faults.need(not rest, f"{path.parent.name}/{path.name} cannot be read from {rest[:40]!r} on")
    return pairs


def check_info(folder, faults):
    info = plist_of(folder / "Info.plist", faults)
    if not info:
        return
    for key, value in REQUIRED.items():
        found = info.get(key)
        faults.need(found == value and type(found) is type(value), f"Info.plist: {key} is {found!r}, not {value!r}")
    for filled in re.findall(r"\$[({][^)}]*[)}]", (folder / "Info.plist").read_text(encoding="utf-8")):
        faults.need(filled in FILLED_IN, f"Info.plist: nothing fills in {filled}")

    manifest = info.get("UIApplicationSceneManifest", {})
    faults.need(manifest.get("UIApplicationSupportsMultipleScenes") is False, "Info.plist: there is one scene, no more")
    scenes = manifest.get("UISceneConfigurations", {}).get("UIWindowSceneSessionRoleApplication")
    faults.need(scenes == [SCENE], "Info.plist: the scene and its delegate are not named")

    schemes = [scheme for kind in info.get("CFBundleURLTypes", []) for scheme in kind.get("CFBundleURLSchemes", [])]
    faults.need(schemes == ["sanju"], f"Info.plist: the links of the app begin with {schemes}, not with sanju alone")

    storyboard = info.get("UILaunchStoryboardName")
    faults.need(storyboard == "LaunchScreen", f"Info.plist: the launch screen is {storyboard!r}, not LaunchScreen")

    uses = sorted(key for key in info if key.endswith("UsageDescription"))
    faults.need(uses == ["NSMicrophoneUsageDescription"], f"Info.plist: asks for {uses}, not for the microphone alone")

    languages = info.get("CFBundleLocalizations", [])
    folders = sorted(path.stem for path in folder.glob("*.lproj"))
    both = sorted(languages) == folders == ["en", "zh-Hans"]
    faults.need(both, f"the app speaks {languages} and has texts in {folders}")
    for language in folders:
        texts = strings_of(folder / f"{language}.lproj" / "InfoPlist.strings", faults)
        for key in ["CFBundleDisplayName", *uses]:
            text = texts.get(key, "")
            faults.need(text.strip(), f"{language}.lproj: {key} says nothing")
            in_chinese = bool(CJK.search(text))
            right = not text or in_chinese == (language == "zh-Hans")
            faults.need(right, f"{language}.lproj: {key} is in another language")
        unknown = sorted(set(texts) - {"CFBundleDisplayName", *uses})
        faults.need(not unknown, f"{language}.lproj: {unknown} are not in Info.plist")
        if language == info.get("CFBundleDevelopmentRegion"):
            for key, text in texts.items():
                faults.need(info.get(key) == text, f"Info.plist: {key} is not that of {language}.lproj")


def check_privacy(folder, faults):
    manifest = plist_of(folder / "PrivacyInfo.xcprivacy", faults)
    if not manifest:
        return
    name = "PrivacyInfo.xcprivacy"
    faults.need(set(manifest) == PRIVACY_KEYS, f"{name}: has the keys {sorted(manifest)}")
    faults.need(manifest.get("NSPrivacyTracking") is False, f"{name}: nothing is tracked, and that has to be said")
    faults.need(manifest.get("NSPrivacyTrackingDomains") == [], f"{name}: names domains that track")
    faults.need(manifest.get("NSPrivacyCollectedDataTypes") == [], f"{name}: says that something is collected")
    given = {}
    for entry in manifest.get("NSPrivacyAccessedAPITypes", []):
        category = entry.get("NSPrivacyAccessedAPIType")
        reasons = entry.get("NSPrivacyAccessedAPITypeReasons", [])
        faults.need(category not in given, f"{name}: {category} is there twice")
        given[category] = reasons
        unknown = [reason for reason in reasons if reason not in ALLOWED_REASONS.get(category, set())]
        faults.need(category in ALLOWED_REASONS, f"{name}: Apple knows no category {category}")
        faults.need(not unknown, f"{name}: Apple knows no reasons {unknown} for {category}")
    faults.need(given == REASONS, f"{name}: the reasons are {given}")


def children_named(element, tag):
    return [child for child in element.iter() if child.tag == tag]


def check_launch_screen(folder, faults):
    name = "LaunchScreen.storyboard"
    try:
        document = xml.etree.ElementTree.parse(folder / name).getroot()
    except (OSError, xml.etree.ElementTree.ParseError) as error:
        faults.append(f"{name} cannot be read: {error}")
        return
    faults.need(document.get("launchScreen") == "YES", f"{name}: is no launch screen")
    ids = [element.get("id") for element in document.iter() if element.get("id")]
    faults.need(len(ids) == len(set(ids)), f"{name}: an id is there twice")
    controllers = [element.get("id") for element in children_named(document, "viewController")]
    faults.need(document.get("initialViewController") in controllers, f"{name}: its first view is not there")
    for element in document.iter():
        faults.need(not element.get("customClass"), f"{name}: a launch screen must not use classes of the app")
        faults.need(element.tag != "userDefinedRuntimeAttributes", f"{name}: a launch screen must not set attributes")
        for end in ("firstItem", "secondItem"):
            item = element.get(end)
            faults.need(item in (None, *ids), f"{name}: a constraint names {item}, which is not there")
    assets = folder / "Images.xcassets"
    images = {element.get("image") for element in document.iter() if element.get("image")}
    faults.need(images == {"LaunchMark"}, f"{name}: shows {sorted(images)}, not LaunchMark")
    for image in images:
        faults.need((assets / f"{image}.imageset").is_dir(), f"{name}: there is no image {image}")
    colours = {e.get("name") for e in document.iter() if e.tag in ("color", "namedColor") and e.get("name")}
    faults.need(colours == {"Paper"}, f"{name}: is painted in {sorted(colours)}, not in Paper")
    for colour in colours:
        faults.need((assets / f"{colour}.colorset").is_dir(), f"{name}: there is no colour {colour}")


@functools.lru_cache(maxsize=None)
def rows_of(data):
    """Header and rows of a PNG of 8 bits, three colours."""
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        return None, []
    position, header, packed = 8, None, b""
    while position < len(data):
        (length,) = struct.unpack(">I", data[position : position + 4])
        kind, body = data[position + 4 : position + 8], data[position + 8 : position + 8 + length]
        if kind == b"IHDR":
            header = struct.unpack(">IIBBBBB", body)
        elif kind == b"IDAT":
            packed += body
        position += 12 + length
    width, height, depth, colours = header[:4]
    if (depth, colours) != (8, 2):
        return header, []
    raw, rows, above, stride = zlib.decompress(packed), [], bytes(width * 3), width * 3 + 1
    for y in range(height):
        filtering, row = raw[y * stride], bytearray(raw[y * stride + 1 : (y + 1) * stride])
        for i in range(len(row)) if filtering else ():
            left, up, corner = (row[i - 3], above[i], above[i - 3]) if i >= 3 else (0, above[i], 0)
            if filtering == 1:
                guess = left
            elif filtering == 2:
                guess = up
            elif filtering == 3:
                guess = (left + up) // 2
            else:
                estimate = left + up - corner
                guess = min((left, up, corner), key=lambda near: abs(estimate - near))
            row[i] = (row[i] + guess) & 255
        rows.append(bytes(row))
        above = row
    return header, rows


def rectangles_of(path, faults):
    """Background and strokes of a drawing as (x, y, width, height, colour)."""
    try:
        drawing = xml.etree.ElementTree.parse(path).getroot()
    except (OSError, xml.etree.ElementTree.ParseError) as error:
        faults.append(f"{path.name} cannot be read: {error}")
        return []
    shapes = [element for element in drawing.iter() if element.tag.endswith("}rect")]
    sides = ("x", "y", "width", "height")
    return [(*(float(shape.get(side, 0)) for side in sides), shape.get("fill")) for shape in shapes]


def theme_of(root, faults):
    """Shares of the mark's strokes, and the colours by day and by night."""
    mark = (root / "qml/components/SanMark.qml").read_text(encoding="utf-8")
    theme = (root / "qml/components/Theme.qml").read_text(encoding="utf-8")
    shares = [float(share) for share in re.search(r"shares: \[([^\]]*)\]", mark)[1].split(",")]
    thickness = float(re.search(r"height: root\.size \* ([0-9.]+)", mark)[1])
    height = float(re.search(r"implicitHeight: size \* ([0-9.]+)", mark)[1])
    colours = {}
    for name in ("paper", "pine", "gold", "indigo"):
        night, day = re.search(rf'color {name}: dark \? "(#\w+)" : "(#\w+)"', theme).groups()
        colours[name] = {"day": day, "night": night}
    return shares, thickness, height, colours


def check_mark(name, strokes, shares, thickness, height, faults):
    """Three strokes with the proportions of the app's own mark."""
    if not faults.need(len(strokes) == 3, f"{name}: the mark has three strokes, not {len(strokes)}"):
        return
    size = max(width for _, _, width, _, _ in strokes)
    middle = strokes[2][0] + strokes[2][2] / 2
    for i, (x, y, width, thick, _) in enumerate(strokes):
        top = strokes[0][1] + i * size * (height - thickness) / 2
        wanted = (middle - size * shares[i] / 2, top, size * shares[i], size * thickness)
        close = all(abs(is_ - should) < 0.02 for is_, should in zip((x, y, width, thick), wanted))
        faults.need(close, f"{name}: stroke {i + 1} is not that of SanMark.qml")


def contents_of(folder, key, faults):
    """Entries of an asset; each file is named and there."""
    try:
        entries = json.loads((folder / "Contents.json").read_text(encoding="utf-8"))[key]
    except (OSError, ValueError, KeyError) as error:
        faults.append(f"{folder.name}/Contents.json cannot be read: {error}")
        return []
    named = {entry["filename"] for entry in entries if "filename" in entry}
    there = {path.name for path in folder.iterdir()} - {"Contents.json"}
    faults.need(named == there, f"{folder.name}: has {sorted(there)}, names {sorted(named)}")
    return entries


def appearance_of(entry):
    appearances = entry.get("appearances")
    return appearances[0].get("value") if appearances else None


def check_icons(root, folder, faults):
    shares, thickness, height, colours = theme_of(root, faults)
    assets = folder / "Images.xcassets"
    entries = contents_of(assets / "AppIcon.appiconset", "images", faults)
    found = {appearance_of(entry): entry for entry in entries}
    faults.need(set(found) == set(ICONS) and len(entries) == 3, f"AppIcon: is there for {sorted(map(str, found))}")
    for appearance, entry in found.items():
        stem = ICONS.get(appearance, "")
        universal = (entry.get("idiom"), entry.get("platform"), entry.get("size")) == ("universal", "ios", "1024x1024")
        right = universal and entry.get("filename") == f"{stem}.png"
        faults.need(right, f"AppIcon: the entry for {appearance} is {entry}")
        shapes = rectangles_of(folder / "icons" / f"{stem}.svg", faults)
        if not faults.need(shapes and shapes[0][:4] == (0, 0, 1024, 1024), f"{stem}.svg: does not cover the square"):
            continue
        check_mark(f"{stem}.svg", shapes[1:], shares, thickness, height, faults)
        time = {None: "day", "dark": "night"}.get(appearance)
        if time:
            wanted = [colours[name][time] for name in ("paper", "pine", "gold", "indigo")]
            faults.need([shape[4] for shape in shapes] == wanted, f"{stem}.svg: is not in the colours of Theme.qml")
        image = assets / "AppIcon.appiconset" / f"{stem}.png"
        header, rows = rows_of(image.read_bytes()) if image.is_file() else (None, [])
        right = header and header[:4] == (1024, 1024, 8, 2) and rows
        if not faults.need(right, f"{stem}.png: is not 1024 by 1024 in three colours without alpha"):
            continue
        for x, y, width, thick, colour in shapes[1:] + [(0, 0, 8, 8, shapes[0][4])]:
            column, row = int(x + width / 2), int(y + thick / 2)
            pixel = "#%02X%02X%02X" % tuple(rows[row][column * 3 : column * 3 + 3])
            faults.need(pixel == colour, f"{stem}.png: is {pixel} at {column}, {row}, not {colour}: run icons/render")

    for entry in contents_of(assets / "LaunchMark.imageset", "images", faults):
        time = "night" if appearance_of(entry) == "dark" else "day"
        strokes = rectangles_of(assets / "LaunchMark.imageset" / entry.get("filename", "?"), faults)
        check_mark(entry.get("filename", "?"), strokes, shares, thickness, height, faults)
        wanted = [colours[name][time] for name in ("pine", "gold", "indigo")]
        right = [stroke[4] for stroke in strokes] == wanted
        faults.need(right, f"LaunchMark: is not in the colours of Theme.qml by {time}")
    for entry in contents_of(assets / "Paper.colorset", "colors", faults):
        time = "night" if appearance_of(entry) == "dark" else "day"
        parts = entry.get("color", {}).get("components", {})
        painted = "#" + "".join(str(parts.get(part, "")).removeprefix("0x") for part in ("red", "green", "blue"))
        faults.need(painted == colours["paper"][time], f"Paper: is {painted} by {time}, not {colours['paper'][time]}")


def faults_of(root):
    """Everything wrong with platform/ios of a tree, in sentences."""
    faults = Faults()
    folder = root / "platform" / "ios"
    check_info(folder, faults)
    check_privacy(folder, faults)
    check_launch_screen(folder, faults)
    check_icons(root, folder, faults)
    return faults


def main():
    faults = faults_of(pathlib.Path(sys.argv[1]))
    for fault in faults:
        print(fault)
    if not faults:
        print("Info.plist, privacy manifest, texts, launch screen and icons hold what they must")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
