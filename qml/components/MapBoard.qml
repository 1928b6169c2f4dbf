// SPDX-License-Identifier: Apache-2.0
// Four places between two lines, to lay something on with a finger or with the keys.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Sanju.App
import Sanju.Ui

Item {
    id: root

    required property RowModel places         // placeId, name, spoken, look: idle mine ours; as one reads
    property bool open: true                  // something may still be laid
    property string leftEnd: ""
    property string rightEnd: ""
    property string lowEnd: ""
    property string highEnd: ""

    signal chosen(string place)

    implicitHeight: under.y + under.height

    component End: Words {
        role: Theme.labelStrong
        mostScale: 1.5
        color: Theme.ink2
    }

    End {
        id: above

        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.highEnd
    }
    GridLayout {
        id: grid

        y: above.height + Theme.s1
        width: parent.width
        columns: 2
        columnSpacing: Theme.s1
        rowSpacing: Theme.s1

        Repeater {
            model: root.places

            Pressable {
                id: place

                required property string placeId
                required property string name
                required property string spoken
                required property string look

                readonly property bool mine: look === "mine"
                readonly property bool ours: look === "ours"

                Layout.preferredWidth: (grid.width - grid.columnSpacing) / 2
                Layout.fillHeight: true
                implicitHeight: Math.max(72, label.implicitHeight + Theme.s8)
                corner: Theme.s3
                ringAround: -2
                enabled: root.open
                text: spoken
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: mine
                onClicked: root.chosen(placeId)

                background: Rectangle {
                    radius: place.corner
                    color: place.ours ? Theme.goldTint : place.mine || place.down ? Theme.pineTint : Theme.sheet
                    border.width: place.mine || place.ours ? 2 : 1
                    border.color: place.ours ? Theme.gold : place.mine ? Theme.pine : Theme.edge
                }
                Item {
                    anchors.fill: parent

                    Row {
                        anchors.centerIn: parent
                        spacing: 6

                        Icon {
                            visible: place.mine || place.ours
                            name: place.ours ? "flag" : "check"
                            size: 16
                            weight: 2
                            color: place.ours ? Theme.goldInk : Theme.pine
                            anchors.verticalCenter: parent.verticalCenter
                        }
                        Words {
                            id: label

                            role: place.mine || place.ours ? Theme.noteStrong : Theme.note
                            mostScale: 1.5
                            width: Math.min(implicitWidth, place.width - 44)
                            text: place.name
                            color: place.ours ? Theme.goldInk : place.mine ? Theme.pine : Theme.ink
                            spoken: false
                            anchors.verticalCenter: parent.verticalCenter
                        }
                    }
                }
            }
        }
    }
    End {
        id: below

        y: grid.y + grid.height + Theme.s1
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.lowEnd
    }
    Row {
        id: under

        y: below.y + below.height
        width: parent.width

        End {
            width: parent.width / 2
            text: root.leftEnd === "" ? "" : "← " + root.leftEnd
        }
        End {
            width: parent.width / 2
            horizontalAlignment: Text.AlignRight
            text: root.rightEnd === "" ? "" : root.rightEnd + " →"
        }
    }
}
