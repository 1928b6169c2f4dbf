// SPDX-License-Identifier: Apache-2.0
// A page: top bar, one scrolling column, a lower part that keeps near the thumb, and a foot that does not scroll.
import QtQuick
import Sanju.Ui

FocusScope {
    id: root

    default property alias content: upper.data
    property alias header: head.data
    property alias lower: under.data
    property alias foot: footColumn.data
    property alias gap: upper.spacing
    property alias view: view
    property real topGap: Theme.s2
    property bool centred: false              // little content stands somewhat above the middle
    property bool sinks: true                 // the lower part goes down to the foot when there is room
    property real most: Theme.column

    readonly property real inner: Math.min(most, width - 2 * Theme.margin)
    readonly property Item focused: Window.activeFocusItem

    // The keyboard's place is never out of sight.
    onFocusedChanged: if (focused && holds(focused)) reveal(focused)

    function holds(item: Item): bool {
        let above = item;
        while (above && above !== view.contentItem)
            above = above.parent;
        return above !== null;
    }
    function reveal(item: Item) {
        const top = item.mapToItem(view.contentItem, 0, 0).y;
        const lowest = top + item.height + Theme.s3 - view.height;
        scrollTo(Math.min(Math.max(view.contentY, lowest), top - Theme.s3));
    }
    // Lays out now what would be laid out with the next frame.
    function settle() {
        upper.forceLayout();
        under.forceLayout();
    }
    function scrollTo(y: real) {
        view.contentY = Math.max(0, Math.min(y, view.contentHeight - view.height));
    }

    // Nor is it when the words around it grow or change their language.
    Connections {
        target: Theme
        function onTextScaleChanged() {
            moving.restart();
        }
        function onEnglishChanged() {
            moving.restart();
        }
    }
    Timer {
        id: moving

        interval: 300
    }

    Keys.onDownPressed: scrollTo(view.contentY + Theme.touch)
    Keys.onUpPressed: scrollTo(view.contentY - Theme.touch)
    Keys.onPressed: (event) => {
        event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp;
        if (event.accepted)
            scrollTo(view.contentY + (event.key === Qt.Key_PageDown ? 0.9 : -0.9) * view.height);
    }

    Column {
        id: head

        z: 1
        width: parent.width
    }
    Flickable {
        id: view

        anchors.top: head.bottom
        anchors.bottom: footBox.top
        width: parent.width
        contentWidth: width
        contentHeight: under.height > 0 ? under.y + under.height + Theme.s2
            : Math.max(upper.y + upper.height + Theme.s6, root.centred ? height : 0)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        onContentHeightChanged: if (moving.running && root.focused && root.holds(root.focused)) root.reveal(root.focused)

        Column {
            id: upper

            x: (root.width - width) / 2
            y: root.centred ? Math.max(root.topGap, (view.height - height) * 0.42) : root.topGap
            width: root.inner
            spacing: Theme.s4
        }
        Column {
            id: under

            x: upper.x
            y: Math.max(upper.y + upper.height + upper.spacing, root.sinks ? view.height - height - Theme.s2 : 0)
            width: root.inner
            spacing: Theme.s3
        }
    }
    Hairline {
        visible: footColumn.height > 0 && view.contentHeight - view.contentY > view.height + 1
        anchors.bottom: footBox.top
        width: parent.width
    }
    Item {
        id: footBox

        anchors.bottom: parent.bottom
        width: parent.width
        height: footColumn.height > 0 ? footColumn.height + Theme.s6 : 0

        Column {
            id: footColumn

            x: (root.width - width) / 2
            y: Theme.s3
            width: root.inner
            spacing: Theme.s2
        }
    }
}
