// SPDX-License-Identifier: Apache-2.0
// A sentence to write that is remarked on, and the remark right under it; both come into sight while one writes.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Column {
    id: root

    required property ToolViewModel tool
    required property PageFrame page
    required property int at                  // which box
    property bool named: true

    // Asked for anew when another tool is opened: the boxes are other ones then.
    readonly property DrillBoxViewModel box: at < tool.boxCount ? tool.box(at) : null
    readonly property bool remarked: (box?.remarked ?? false) && tool.active === at

    spacing: Theme.s3
    onHeightChanged: if (writing.activeFocus) look.start()

    SentenceBox {
        id: writing

        width: parent.width
        height: implicitHeight
        box: root.box
        named: root.named
        current: root.remarked
        onActiveFocusChanged: if (activeFocus) root.tool.active = root.at
    }
    RemarkCard {
        visible: root.remarked
        width: parent.width
        box: root.box
        onMended: writing.edit(root.box.from, root.box.to)
    }

    // Once it is laid out
    Timer {
        id: look

        interval: 1
        onTriggered: root.page.reveal(root)
    }
}
