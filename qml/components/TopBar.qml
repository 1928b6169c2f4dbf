// SPDX-License-Identifier: Apache-2.0
// × leaves and keeps the place, ‹ goes one back; a title or the steps of a lesson; one action at most at the right.
import QtQuick
import Sanju.Ui

Item {
    id: root

    property bool canLeave: false
    property string leaveName: qsTr("先到这里")
    property bool canGoBack: false
    property string backName: qsTr("返回")
    property string title: ""
    property int steps: 0
    property int step: 0
    property string action: ""                // icon at the right
    property string actionName: ""
    property bool actionOn: false
    property string trailing: ""              // words at the right

    signal leaving()
    signal wentBack()
    signal acted()

    implicitHeight: 56

    Row {
        id: start

        x: Theme.margin - Theme.s3
        anchors.verticalCenter: parent.verticalCenter

        IconButton {
            visible: root.canLeave
            name: "x"
            text: root.leaveName
            onClicked: root.leaving()
        }
        IconButton {
            visible: root.canGoBack
            name: "chevron-left"
            text: root.backName
            onClicked: root.wentBack()
        }
    }
    Words {
        visible: text !== ""
        role: Theme.strong
        mostScale: Theme.tabMost
        text: root.title
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        width: Math.min(implicitWidth, root.width - 2 * Math.max(start.x + start.width, root.width - end.x))
        anchors.centerIn: parent
    }
    StepBar {
        visible: root.steps > 0
        steps: root.steps
        step: root.step
        anchors.left: start.right
        anchors.leftMargin: Theme.s2
        anchors.right: end.left
        anchors.rightMargin: Theme.s3
        anchors.verticalCenter: parent.verticalCenter
    }
    Row {
        id: end

        anchors.right: parent.right
        anchors.rightMargin: root.action !== "" ? Theme.margin - Theme.s3 : Theme.margin
        anchors.verticalCenter: parent.verticalCenter

        Words {
            visible: text !== ""
            role: Theme.label
            mostScale: Theme.tabMost
            text: root.trailing
            color: Theme.ink2
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
        IconButton {
            visible: root.action !== ""
            name: root.action
            text: root.actionName
            tint: root.actionOn ? Theme.pine : Theme.ink2
            on: root.actionOn
            onClicked: root.acted()
        }
    }
}
