# SPDX-License-Identifier: Apache-2.0
"""resources_test.py AAPT2 FRAMEWORK SOURCE THEME OUTPUT [--faults]: links manifest and resources of platform/android
into OUTPUT and holds them against what they must be. With --faults it then plants faults, which all must be seen."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ANDROID = "{http://schemas.android.com/apk/res/android}"
PERMISSIONS = {"POST_NOTIFICATIONS", "RECEIVE_BOOT_COMPLETED", "SCHEDULE_EXACT_ALARM", "RECORD_AUDIO", "WAKE_LOCK",
               "VIBRATE"}
# What Qt's androiddeployqt puts in.
FILLED = {"VERSION_CODE": "1", "VERSION_NAME": "1.0", "APP_LIB_NAME": "sanju", "APP_ARGUMENTS": ""}


def tool(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    return done.stdout if done.returncode == 0 else None, done.stderr


def link(aapt2, framework, source, output):
    """None, or why aapt2 refuses."""
    manifest = (source / "AndroidManifest.xml").read_text()
    for name, value in FILLED.items():
        manifest = manifest.replace(f"-- %%INSERT_{name}%% --", value)
    (output / "AndroidManifest.xml").write_text(manifest)
    compiled, said = tool(aapt2, "compile", "--dir", source / "res", "-o", output / "res.zip")
    if compiled is None:
        return said
    linked, said = tool(aapt2, "link", "-I", framework, "--manifest", output / "AndroidManifest.xml",
                        "--min-sdk-version", 28, "--target-sdk-version", 36, "--java", output / "gen",
                        "-o", output / "app.apk", output / "res.zip")
    return said if linked is None else None


def strings(source, folder):
    return {entry.get("name"): entry.text or ""
            for entry in ElementTree.parse(source / "res" / folder / "strings.xml").iter("string")}


def colours(source, folder):
    return {entry.get("name"): entry.text
            for entry in ElementTree.parse(source / "res" / folder / "colors.xml").iter("color")}


class Checks:
    def __init__(self, aapt2, source, theme, output):
        self.faults = []
        self.source = source
        self.manifest = ElementTree.parse(output / "AndroidManifest.xml").getroot()
        self.application = self.manifest.find("application")
        self.badging(tool(aapt2, "dump", "badging", output / "app.apk")[0])
        self.components()
        self.backup()
        self.texts()
        self.links()
        self.theme(theme.read_text())

    def expect(self, holds, sentence):
        if not holds:
            self.faults.append(sentence)

    def badging(self, said):
        self.expect("package: name='app.sanju' versionCode='1' versionName='1.0'" in said, "package or version")
        self.expect("minSdkVersion:'28'" in said and "targetSdkVersion:'36'" in said, "versions of the API")
        found = {name.replace("android.permission.", "")
                 for name in re.findall(r"uses-permission[^:]*: name='([^']*)'", said)}
        self.expect("INTERNET" not in found, "the network is open")
        self.expect(found == PERMISSIONS, f"permissions {sorted(found ^ PERMISSIONS)}")
        self.expect("launchable-activity: name='app.sanju.MainActivity'" in said, "what the launcher starts")
        self.expect("application-label:'三句'" in said and "application-label-en:'Sanju'" in said, "name of the app")
        self.expect("uses-feature-not-required: name='android.hardware.microphone'" in said,
                    "phones without a microphone are shut out")
        self.expect("uses-feature:" not in said.replace("uses-feature: name='android.hardware.faketouch'", ""),
                    "a feature is required")

    def components(self):
        for part in self.application:
            name = part.get(ANDROID + "name", "")
            self.expect(part.get(ANDROID + "exported") == ("true" if part.tag == "activity" else "false"),
                        f"{name}: open to others, or not said")
            path = self.source / "src" / (name.replace(".", "/") + ".java")
            self.expect(path.is_file(), f"{name}: no such class")
        by_name = {part.get(ANDROID + "name", "").replace("app.sanju.", ""): part for part in self.application}
        activity = by_name.get("MainActivity", ElementTree.Element("none"))
        self.expect(activity.get(ANDROID + "launchMode") == "singleTop", "a link would open the app a second time")
        schemes = [data.attrib for data in activity.iter("data")]
        self.expect(schemes == [{ANDROID + "scheme": "sanju"}], f"links taken: {schemes}")
        self.expect(by_name.get("WatchdogJob", activity).get(ANDROID + "permission") ==
                    "android.permission.BIND_JOB_SERVICE", "the system cannot bind the job")
        provider = by_name.get("ShareProvider", activity)
        self.expect(provider.get(ANDROID + "grantUriPermissions") == "true", "no file can be lent")
        java = (self.source / "src/app/sanju/ShareProvider.java").read_text()
        self.expect(f'AUTHORITY = "{provider.get(ANDROID + "authorities")}"' in java, "authority of the provider")
        receiver = by_name.get("RescheduleReceiver", activity)
        taken = {action.get(ANDROID + "name", "").rsplit(".", 1)[1].replace("TIME_SET", "TIME_CHANGED")
                 for action in receiver.iter("action")}
        java = (self.source / "src/app/sanju/RescheduleReceiver.java").read_text()
        handled = {name.replace("ACTION_", "") for name in re.findall(r"case \w+\.(ACTION_\w+):", java)}
        self.expect(taken == handled, f"broadcasts asked for and handled: {sorted(taken ^ handled)}")
        self.expect(self.application.get(ANDROID + "name") == "org.qtproject.qt.android.bindings.QtApplication",
                    "the application is not Qt's")
        self.expect(self.application.get(ANDROID + "enableOnBackInvokedCallback") == "true", "the back gesture")
        self.expect("INSERT_PERMISSIONS" not in (self.source / "AndroidManifest.xml").read_text(),
                    "Qt's modules would add the network")

    def backup(self):
        only = {"domain": "file", "path": "backup/"}
        for name in ("backup_rules", "data_extraction_rules"):
            rules = ElementTree.parse(self.source / "res/xml" / f"{name}.xml").getroot()
            parts = list(rules) if name == "data_extraction_rules" else [rules]
            self.expect(name == "backup_rules" or {part.tag for part in parts} == {"cloud-backup", "device-transfer"},
                        f"{name}: without a section everything would be copied")
            for part in parts:
                rows = [(row.tag, {key: row.get(key) for key in only}) for row in part]
                self.expect(rows == [("include", only)], f"{name}: more than the snapshot leaves the phone")
        self.expect(self.application.get(ANDROID + "fullBackupContent") == "@xml/backup_rules" and
                    self.application.get(ANDROID + "dataExtractionRules") == "@xml/data_extraction_rules",
                    "the rules of the backup are not used")

    def texts(self):
        chinese, english = strings(self.source, "values"), strings(self.source, "values-en")
        self.expect(chinese.keys() == english.keys(),
                    f"not in both languages: {sorted(chinese.keys() ^ english.keys())}")
        self.expect(all(text.strip() for text in [*chinese.values(), *english.values()]), "an empty text")
        self.expect(not any(re.search("[\u4e00-\u9fff]", text) for text in english.values()), "Chinese in English")

    def links(self):
        shortcuts = ElementTree.parse(self.source / "res/xml/shortcuts.xml").getroot()
        found = [intent.get(ANDROID + "data") for intent in shortcuts.iter("intent")]
        self.expect(found == ["sanju://today", "sanju://practice"], f"shortcuts lead to {found}")
        for intent in shortcuts.iter("intent"):
            self.expect(intent.get(ANDROID + "targetPackage") == "app.sanju" and
                        intent.get(ANDROID + "targetClass") == "app.sanju.MainActivity", "a shortcut leads elsewhere")

    def theme(self, qml):
        day, night = colours(self.source, "values"), colours(self.source, "values-night")
        for name in ("paper", "pine", "gold", "indigo"):
            theirs = re.search(rf'property color {name}: dark \? "(#\w+)" : "(#\w+)"', qml).groups()
            self.expect((night.get(name), day.get(name)) == theirs, f"{name} is not that of Theme.qml")
            self.expect(day.get(f"icon_{name}") == theirs[1], f"{name} of the icon is not that of Theme.qml")


def verdict(aapt2, framework, source, theme, output):
    """What is wrong with a tree; empty when nothing is."""
    refused = link(aapt2, framework, source, output)
    return [refused.strip()] if refused else Checks(aapt2, source, theme, output).faults


# What is planted: file, what to look for, what to put there.
FAULTS = [
    ("AndroidManifest.xml", 'android:localeConfig="@xml/locales"', 'android:localeConfg="@xml/locales"'),
    ("AndroidManifest.xml", '"@xml/backup_rules"', '"@xml/backup_rule"'),
    ("AndroidManifest.xml", 'android:launchMode="singleTop"', 'android:launchMode="singleTopp"'),
    ("AndroidManifest.xml", '<action android:name="android.intent.action.VIEW" />', "<action />"),
    ("AndroidManifest.xml", "<receiver android:name=\"app.sanju.AlarmReceiver\"", '<recever android:name="app.sanju.AlarmReceiver"'),
    ("AndroidManifest.xml", 'android:icon="@mipmap/ic_launcher"', 'android:icon="@mipmap/ic_launcer"'),
    ("AndroidManifest.xml", "<uses-feature", '<uses-permission android:name="android.permission.INTERNET" />\n    <uses-feature'),
    ("AndroidManifest.xml", '<uses-permission android:name="android.permission.RECEIVE_BOOT_COMPLETED" />', ""),
    ("AndroidManifest.xml", '<uses-permission android:name="android.permission.POST_NOTIFICATIONS" />', ""),
    ("AndroidManifest.xml", 'ActionReceiver" android:exported="false"', 'ActionReceiver" android:exported="true"'),
    ("AndroidManifest.xml", 'android:exported="false" android:grantUriPermissions', 'android:grantUriPermissions'),
    ("AndroidManifest.xml", 'android:launchMode="singleTop"', 'android:launchMode="standard"'),
    ("AndroidManifest.xml", '<data android:scheme="sanju" />', '<data android:scheme="sanju" />\n<data android:scheme="https" />'),
    ("AndroidManifest.xml", "app.sanju.WatchdogJob", "app.sanju.Watchdog"),
    ("AndroidManifest.xml", '<action android:name="android.intent.action.TIMEZONE_CHANGED" />', ""),
    ("AndroidManifest.xml", 'android:permission="android.permission.BIND_JOB_SERVICE"', ""),
    ("AndroidManifest.xml", "app.sanju.share", "app.sanju.files"),
    ("AndroidManifest.xml", 'android:enableOnBackInvokedCallback="true"', 'android:enableOnBackInvokedCallback="false"'),
    ("AndroidManifest.xml", 'microphone" android:required="false"', 'microphone" android:required="true"'),
    ("AndroidManifest.xml", "<application ", "<!-- %%INSERT_PERMISSIONS -->\n    <application "),
    ("res/xml/backup_rules.xml", "</full", '<include domain="file" path="reminders/" /></full'),
    ("res/xml/data_extraction_rules.xml", "<device-transfer>\n        <include domain=\"file\" path=\"backup/\" />",
     "<device-transfer>\n        <include domain=\"file\" path=\".\" />"),
    ("res/values-en/strings.xml", '<string name="action_later">Later</string>', ""),
    ("res/values/strings.xml", '<string name="shortcut_today">今天</string>', ""),
    ("res/xml/shortcuts.xml", "sanju://practice", "sanju://practise"),
    ("res/xml/locales.xml", "</locale-config>", ""),
    ("res/drawable/splash.xml", "@drawable/mark", "@drawable/marc"),
    ("res/values-night/colors.xml", "#7CC4B8", "#1F5E5B"),
    ("res/values-v31/themes.xml", "windowSplashScreenBackground", "windowSplashBackground"),
]


def plant(aapt2, framework, source, theme):
    missed = []
    for file, old, new in FAULTS:
        with tempfile.TemporaryDirectory() as scratch:
            tree, output = pathlib.Path(scratch, "tree"), pathlib.Path(scratch, "output")
            shutil.copytree(source, tree)
            output.mkdir()
            text = (tree / file).read_text()
            assert text.count(old) >= 1, f"{file} has no {old}"
            text = text.replace(old, new, 1)
            if new.startswith("<recever"):
                text = text.replace('exported="false" />', 'exported="false"></recever>', 1)
            (tree / file).write_text(text)
            try:
                found = verdict(aapt2, framework, tree, theme, output)
            except ElementTree.ParseError as error:
                found = [str(error)]
            if not found:
                missed.append(f"{file}: {old} -> {new or 'nothing'}")
    return missed


def main():
    aapt2, framework, source, theme, output = map(pathlib.Path, sys.argv[1:6])
    output.mkdir(parents=True, exist_ok=True)
    faults = verdict(aapt2, framework, source, theme, output)
    for fault in faults:
        print(f"platform/android: {fault}")
    if not faults and "--faults" in sys.argv[6:]:
        faults = plant(aapt2, framework, source, theme)
        for fault in faults:
            print(f"a planted fault was not seen: {fault}")
        print(f"{len(FAULTS) - len(faults)} of {len(FAULTS)} planted faults were seen")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
