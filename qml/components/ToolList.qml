// SPDX-License-Identifier: Apache-2.0
// The tools: the one for who has no time to choose, the others, and the cards that were kept.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Column {
    id: root

    required property ToolboxViewModel toolbox

    signal toolChosen(string tool)
    signal cardChosen(string card)

    spacing: Theme.s3

    Pressable {
        id: first

        visible: root.toolbox.firstId !== ""
        width: parent.width
        implicitHeight: Math.max(words.height, mark.height) + 2 * Theme.s5
        text: root.toolbox.firstTitle
        Accessible.description: hurry.text + "，" + root.toolbox.firstAbout
        onClicked: root.toolChosen(root.toolbox.firstId)

        background: Rectangle {
            radius: Theme.radius
            color: Theme.pineTint
            border.width: first.down ? 2 : 0
            border.color: Theme.pine
        }
        Item {
            anchors.fill: parent

            Column {
                id: words

                x: Theme.s5
                y: Theme.s5
                width: parent.width - 2 * x - mark.width - Theme.s3

                Words {
                    id: hurry

                    role: Theme.labelStrong
                    width: parent.width
                    color: Theme.pine
                    text: qsTr("马上要谈？先看这张")
                    spoken: false
                }
                Words {
                    role: Theme.heading
                    width: parent.width
                    text: root.toolbox.firstTitle
                    spoken: false
                }
                Words {
                    role: Theme.note
                    width: parent.width
                    color: Theme.ink2
                    text: root.toolbox.firstAbout
                    spoken: false
                }
            }
            SanMark {
                id: mark

                size: 44
                anchors.right: parent.right
                anchors.rightMargin: Theme.s5
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    Column {
        width: parent.width

        Repeater {
            id: tools

            model: root.toolbox.tools

            ListRow {
                required property int index
                required property string toolId
                required property string title
                required property string about
                required symbol

                text: title
                detail: about
                divider: index < tools.count - 1
                onClicked: root.toolChosen(toolId)
            }
        }
    }
    Words {
        visible: cards.count > 0
        role: Theme.labelStrong
        width: parent.width
        topPadding: half + Theme.s2
        color: Theme.ink2
        text: qsTr("我写过的")
    }
    Column {
        width: parent.width

        Repeater {
            id: cards

            model: root.toolbox.cards

            ListRow {
                required property int index
                required property string cardId
                required property string toolId
                required property string title
                required property bool unfinished
                required detail

                symbol: unfinished ? "pencil" : "bookmark"
                text: title
                divider: index < cards.count - 1
                onClicked: cardId === "" ? root.toolChosen(toolId) : root.cardChosen(cardId)
            }
        }
    }
}
