// SPDX-License-Identifier: Apache-2.0
// Every colour, size and duration of the app; the window sets the switches, all else follows from them.
pragma Singleton
import QtQuick

QtObject {
    id: root

    // Switches
    property bool dark: false
    property bool english: false
    property bool reducedMotion: false
    property real textScale: 1.0
    property real width: 390
    property real safeTop: 0
    property real safeBottom: 0

    // From here on two panes and a rail
    readonly property bool wide: width >= 700
    // Text so large that things beside each other go below each other
    readonly property bool large: textScale > 1.3

    // Surfaces and lines
    readonly property color paper: dark ? "#14181A" : "#FAF8F4"
    readonly property color sheet: dark ? "#1C2123" : "#FFFEFB"
    readonly property color sunk: dark ? "#0F1315" : "#F1EDE4"
    readonly property color line: dark ? "#2D3437" : "#E5DFD3"       // decoration only
    readonly property color edge: dark ? "#7C868A" : "#8B8679"       // border of a control, 3:1
    readonly property color veil: dark ? "#A6000000" : "#661E2A2B"   // behind a sheet that asks

    // Ink
    readonly property color ink: dark ? "#ECE8E0" : "#1E2A2B"
    readonly property color ink2: dark ? "#B9BDBA" : "#4E5A59"
    readonly property color ink3: dark ? "#98A09F" : "#616A68"

    // What acts, what is done, what hurts; pine, gold and indigo are also the three sentences
    readonly property color pine: dark ? "#7CC4B8" : "#1F5E5B"
    readonly property color pinePressed: dark ? "#9AD3C9" : "#174947"
    readonly property color pineText: dark ? "#0E2422" : "#FFFFFF"
    readonly property color gold: dark ? "#E0AC4B" : "#C98A1B"       // shapes only
    readonly property color goldSoft: dark ? "#7A6432" : "#E8CC92"   // shapes only
    readonly property color goldInk: dark ? "#E8BC6B" : "#805409"
    readonly property color goldText: "#1E2A2B"                      // a tick on gold
    readonly property color indigo: dark ? "#A5B3EE" : "#3D4F8F"
    readonly property color clay: dark ? "#EB937C" : "#B5523B"       // shapes only
    readonly property color clayInk: dark ? "#F0A28E" : "#9E4330"
    readonly property color clayText: dark ? "#14181A" : "#FFFFFF"   // a cross on clay
    readonly property color pineTint: dark ? "#1D3533" : "#E2EDEA"
    readonly property color goldTint: dark ? "#37301F" : "#F8EDD6"
    readonly property color indigoTint: dark ? "#272D45" : "#E8EBF5"
    readonly property color clayTint: dark ? "#3F2A25" : "#F8E6E0"

    // Strokes of the mark that are not written yet
    readonly property color unwritten: dark ? "#465055" : "#CFC8B9"
    readonly property list<color> sentences: [pine, gold, indigo]
    readonly property list<color> sentenceInks: [pine, goldInk, indigo]

    // A toast is the page turned over
    readonly property color toastPaper: dark ? "#ECE8E0" : "#1E2A2B"
    readonly property color toastInk: dark ? "#1E2A2B" : "#FAF8F4"
    readonly property color toastAct: dark ? "#1F5E5B" : "#9AD3C9"

    // Captions on moving pictures look the same by day and by night
    readonly property color captionPaper: "#D6141A1B"
    readonly property color captionInk: "#FFFFFF"
    readonly property color film: "#0F1315"
    readonly property color filmVeil: "#29000000"                    // while it stands still
    readonly property color pillPaper: "#F2FAF8F4"
    readonly property color pillInk: "#1E2A2B"
    readonly property color pillWrong: "#B5523B"
    readonly property color pillRight: "#1F5E5B"
    readonly property color pillNeutral: "#3D4F8F"

    // The phone's own font; on Linux the Chinese one, whose Korean cut has the same letters with proportional quotes
    readonly property string family: Qt.platform.os !== "linux" ? systemFont.font.family
        : english ? "Noto Sans CJK KR" : "Noto Sans CJK SC"
    readonly property FontMetrics systemFont: FontMetrics { }
    readonly property FontMetrics measured: FontMetrics {
        font.family: root.family
        font.pixelSize: 100
    }
    // Height of a line of the font itself, as a share of its size
    readonly property real natural: measured.height / measured.font.pixelSize

    readonly property TextRole display: TextRole { size: 32; lineHeight: 44; bold: true }
    readonly property TextRole title: TextRole { size: 26; lineHeight: 37; bold: true }
    readonly property TextRole heading: TextRole { size: 20; lineHeight: 30; bold: true }
    readonly property TextRole lead: TextRole { size: 20; lineHeight: 33 }
    readonly property TextRole strong: TextRole { bold: true }
    readonly property TextRole body: TextRole { }
    readonly property TextRole note: TextRole { size: 15; lineHeight: 24 }
    readonly property TextRole noteStrong: TextRole { size: 15; lineHeight: 24; bold: true }
    readonly property TextRole label: TextRole { size: 13; lineHeight: 20 }
    readonly property TextRole labelStrong: TextRole { size: 13; lineHeight: 20; bold: true }
    readonly property TextRole button: TextRole { size: 17; lineHeight: 25; bold: true }
    readonly property TextRole tab: TextRole { size: 12; lineHeight: 17 }

    // How far text in narrow places grows
    readonly property real tabMost: 1.25
    readonly property real buttonMost: 1.35

    // Space
    readonly property int s1: 4
    readonly property int s2: 8
    readonly property int s3: 12
    readonly property int s4: 16
    readonly property int s5: 20
    readonly property int s6: 24
    readonly property int s8: 32
    readonly property int s10: 40
    readonly property int s12: 48
    readonly property int margin: width < 380 ? 20 : 24
    readonly property int column: 560        // the widest column to read
    readonly property int radius: 16
    readonly property int radiusSmall: 10
    readonly property int radiusLarge: 20
    readonly property int touch: 48
    readonly property int listPane: 386
    readonly property int writingPane: 430
    readonly property int rail: 84

    // Motion, in milliseconds
    readonly property int fast: reducedMotion ? 0 : 120
    readonly property int page: reducedMotion ? 0 : 200
    readonly property int flight: reducedMotion ? 0 : 240
    readonly property int toastStays: 6000
    readonly property int typingStops: 400   // after the last letter
}
