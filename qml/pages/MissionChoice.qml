// SPDX-License-Identifier: Apache-2.0
// What was learnt and can be done at work; or something of one's own.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property MissionViewModel mission

    gap: Theme.s3

    Words {
        role: Theme.title
        width: parent.width
        text: qsTr("这几天，用哪一样？")
    }
    Column {
        width: parent.width

        Repeater {
            id: rows

            model: root.mission.behaviours

            ListRow {
                required property int index
                required property string rowId
                required detail
                required text

                symbol: "flag"
                divider: index < rows.count - 1
                onClicked: root.mission.pick(rowId)
            }
        }
    }

    foot: ActionButton {
        width: parent.width
        kind: ActionButton.Quiet
        text: qsTr("自己写一个")
        leading: "pencil"
        onClicked: root.mission.writeOwn()
    }
}
