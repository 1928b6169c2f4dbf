// SPDX-License-Identifier: Apache-2.0
// Promises whose day has come, each leading to the ledger.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Card {
    id: root

    required property PromiseViewModel promises

    signal chosen(string promise)

    gap: 0

    Words {
        role: Theme.labelStrong
        width: parent.width
        color: Theme.ink2
        text: qsTr("答应过的")
    }
    Repeater {
        id: due

        model: root.promises?.due ?? null

        ListRow {
            required property int index
            required property string promiseId
            required detail
            required text

            symbol: "handshake"
            divider: index < due.count - 1
            onClicked: root.chosen(promiseId)
        }
    }
}
