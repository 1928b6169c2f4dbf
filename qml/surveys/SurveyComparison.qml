// SPDX-License-Identifier: Apache-2.0
// A survey now and at the start: drawn, and the same in words where something is to be said.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Card {
    id: root

    required property string title
    required property bool habits             // else two lines
    required property string told             // why there is nothing to compare; else empty
    required property SurveyResultViewModel result // null while there is nothing

    gap: Theme.s3

    Words {
        role: Theme.labelStrong
        width: parent.width
        color: Theme.ink2
        text: root.title
    }
    Words {
        visible: text !== ""
        role: Theme.note
        width: parent.width
        text: root.told
    }
    RadarChart {
        visible: root.result !== null && root.habits
        width: parent.width
        height: Math.min(300, Math.max(220, width * 0.82))
        labels: root.result?.labels ?? []
        values: root.result?.values ?? []
        before: root.result?.valuesBefore ?? []
        spoken: root.result?.spoken ?? ""
    }
    TwoAxisPlot {
        visible: root.result !== null && !root.habits
        width: parent.width
        points: root.result?.points ?? null
        leftEnd: root.result?.left ?? ""
        rightEnd: root.result?.right ?? ""
        lowEnd: root.result?.down ?? ""
        highEnd: root.result?.up ?? ""
        bandFrom: 2.5 / 8
        bandTo: 5.5 / 8
        spoken: root.result?.spoken ?? ""
    }
    Flow {
        visible: root.result !== null
        width: parent.width
        spacing: Theme.s5

        ChartLegend {
            line: root.habits
            text: qsTr("这次")
        }
        ChartLegend {
            line: root.habits
            past: true
            text: root.result?.beforeLabel ?? ""
        }
    }
    Repeater {
        model: root.result?.rows ?? null

        Column {
            id: row

            required property string name
            required property string now
            required property string before

            width: parent ? parent.width : 0

            Words {
                role: Theme.note
                width: parent.width
                text: row.name
            }
            Words {
                role: Theme.noteStrong
                width: parent.width
                color: Theme.pine
                text: row.now
            }
            Words {
                visible: text !== ""
                role: Theme.label
                width: parent.width
                color: Theme.ink2
                text: row.before
            }
        }
    }
}
