#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""That check_bundle.py finds faults: each is put into a copy of the tree ROOT and has to be named."""

import pathlib
import shutil
import sys
import tempfile

import check_bundle

IOS = "platform/ios"

# What is changed: file, text in it (None: the whole file), what stands there instead (None: the file is gone), and a
# part of the sentence that names it.
FAULTS = [
    ("Info.plist", "</dict>\n</plist>", "</plist>", "Info.plist cannot be read"),
    ("Info.plist", "UIApplicationSceneManifest", "UIApplicationSceneManifests", "there is one scene"),
    ("Info.plist", "QIOSWindowSceneDelegate", "", "the scene and its delegate are not named"),
    ("Info.plist", "<string>sanju</string>\n\t\t\t</array>", "<string>san</string></array>", "begin with ['san']"),
    ("Info.plist", "Encryption</key>\n\t<false/>", "Encryption</key>\n\t<true/>", "ITSAppUsesNonExemptEncryption"),
    ("Info.plist", "<string>audio</string>", "<string>audio</string><string>location</string>", "UIBackgroundModes"),
    ("Info.plist", "NSMicrophoneUsageDescription", "NSCameraUsageDescription", "not for the microphone alone"),
    ("Info.plist", "不会上传", "会上传", "NSMicrophoneUsageDescription is not that of zh-Hans.lproj"),
    ("Info.plist", "<string>en</string>", "<string>de</string>", "the app speaks"),
    ("Info.plist", "<string>LaunchScreen</string>", "<string>Launch</string>", "the launch screen is 'Launch'"),
    ("Info.plist", "$(EXECUTABLE_NAME)", "${EXECUTABLE_NAME}", "nothing fills in ${EXECUTABLE_NAME}"),
    ("Info.plist", "<key>LSRequiresIPhoneOS</key>\n\t<true/>", "", "LSRequiresIPhoneOS"),
    ("en.lproj/InfoPlist.strings", "To record", "练习 record", "en.lproj: NSMicrophoneUsageDescription is in another"),
    ("en.lproj/InfoPlist.strings", '"Sanju";', '"Sanju"', "cannot be read from"),
    ("en.lproj/InfoPlist.strings", "UsageDescription", "Usage", "NSMicrophoneUsageDescription says nothing"),
    ("zh-Hans.lproj/InfoPlist.strings", None, None, "zh-Hans.lproj/InfoPlist.strings cannot be read"),
    ("PrivacyInfo.xcprivacy", "<plist", "<plis", "PrivacyInfo.xcprivacy cannot be read"),
    ("PrivacyInfo.xcprivacy", "C617.1", "C617.2", "Apple knows no reasons ['C617.2']"),
    ("PrivacyInfo.xcprivacy", "CA92.1", "1C8F.1", "the reasons are"),
    ("PrivacyInfo.xcprivacy", "CategoryDiskSpace", "CategoryDiscSpace", "Apple knows no category"),
    ("PrivacyInfo.xcprivacy", "CategoryDiskSpace", "CategoryUserDefaults", "is there twice"),
    ("PrivacyInfo.xcprivacy", "<false/>", "<true/>", "nothing is tracked"),
    ("PrivacyInfo.xcprivacy", "<key>NSPrivacyTrackingDomains</key>\n\t<array/>", "", "has the keys"),
    ("PrivacyInfo.xcprivacy", "<key>NSPrivacyCollectedDataTypes</key>\n\t<array/>",
     "<key>NSPrivacyCollectedDataTypes</key>\n\t<array><dict/></array>", "something is collected"),
    ("LaunchScreen.storyboard", "</scenes>", "", "LaunchScreen.storyboard cannot be read"),
    ("LaunchScreen.storyboard", 'launchScreen="YES"', "", "is no launch screen"),
    ("LaunchScreen.storyboard", 'ViewController="sanju-launch-controller"', 'ViewController="x"', "its first view"),
    ("LaunchScreen.storyboard", 'secondItem="sanju-launch-view"', 'secondItem="view"', "view, which is not there"),
    ("LaunchScreen.storyboard", 'image="LaunchMark"', 'image="LaunchMark" customClass="Mark"', "classes of the app"),
    ("LaunchScreen.storyboard", 'name="Paper"', 'name="Papers"', "there is no colour Papers"),
    ("Images.xcassets/AppIcon.appiconset/Contents.json", "{", "", "AppIcon.appiconset/Contents.json cannot be read"),
    ("Images.xcassets/AppIcon.appiconset/Contents.json", '"tinted"', '"dark"', "AppIcon: is there for"),
    ("Images.xcassets/AppIcon.appiconset/AppIcon.png", None, b"", "AppIcon.png: is not 1024 by 1024"),
    ("Images.xcassets/AppIcon.appiconset/AppIcon-dark.png", None, None, "AppIcon.appiconset: has"),
    ("Images.xcassets/LaunchMark.imageset/mark.svg", "#1F5E5B", "#1F5E5C", "LaunchMark: is not in the colours"),
    ("Images.xcassets/Paper.colorset/Contents.json", "0xF8", "0xF7", "Paper: is #FAF7F4 by day"),
    ("icons/AppIcon.svg", '#C98A1B"', '#C98A1C"', "AppIcon.png: is #C98A1B"),
    ("icons/AppIcon.svg", 'width="302.4"', 'width="312.4"', "stroke 2 is not that of SanMark.qml"),
    ("icons/AppIcon-dark.svg", "#14181A", "#000000", "AppIcon-dark.svg: is not in the colours"),
]


def copy_of(root, target):
    shutil.copytree(root / IOS, target / IOS)
    for name in ("SanMark.qml", "Theme.qml"):
        (target / "qml/components").mkdir(parents=True, exist_ok=True)
        shutil.copy(root / "qml/components" / name, target / "qml/components")


def break_it(path, old, new):
    """False when there is nothing to break."""
    if new is None:
        path.unlink()
    elif old is None:
        path.write_bytes(new)
    else:
        text = path.read_text(encoding="utf-8")
        if old not in text:
            return False
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return True


def main():
    root = pathlib.Path(sys.argv[1])
    missed = 0
    for file, old, new, sentence in FAULTS:
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder)
            copy_of(root, copy)
            if not break_it(copy / IOS / file, old, new):
                print(f"FAILED {file}: {old!r} is not in it, so it could not be broken")
                missed += 1
                continue
            faults = check_bundle.faults_of(copy)
        if not any(sentence in fault for fault in faults):
            print(f"FAILED {file}: {old!r} -> {new!r} should be named by {sentence!r}, found {list(faults)}")
            missed += 1
    print(f"{len(FAULTS) - missed} of {len(FAULTS)} faults are found")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
