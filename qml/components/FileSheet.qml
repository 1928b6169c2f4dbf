// SPDX-License-Identifier: Apache-2.0
// Asks for a file: its path can be written, or chosen where the system has a chooser.
import QtQuick
import Sanju.Ui

BottomSheet {
    id: root

    property string text: ""
    property string action: ""
    property bool saving: false
    property url suggestion

    signal accepted(url file)

    function pathOf(file: url): string {
        const text = String(file);
        return text.startsWith("file://") ? decodeURIComponent(text.slice(7)) : text;
    }
    function urlOf(path: string): string {
        return path.startsWith("/") ? "file://" + path.split("/").map(encodeURIComponent).join("/") : path;
    }
    function choose() {
        chooser.active = true;
        (chooser.item as FileChooser)?.ask(saving, urlOf(field.text));
    }

    onOpenChanged: field.text = pathOf(suggestion)

    Words {
        visible: text !== ""
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: root.text
    }
    WritingField {
        id: field

        width: parent.width
        name: root.title
        inputMethodHints: Qt.ImhUrlCharactersOnly
        hint: qsTr("文件的位置")
        wrapMode: TextEdit.WrapAnywhere
    }
    ActionButton {
        width: parent.width
        enabled: field.text.trim() !== ""
        text: enabled ? root.action : qsTr("先写上位置")
        onClicked: root.accepted(root.urlOf(field.text.trim()))
    }
    ActionButton {
        visible: chooser.status !== Loader.Error
        width: parent.width
        kind: ActionButton.Quiet
        small: true
        text: qsTr("换个位置")
        onClicked: root.choose()
    }
    ActionButton {
        width: parent.width
        kind: ActionButton.Plain
        small: true
        text: qsTr("先不弄")
        onClicked: root.dismissed()
    }

    Loader {
        id: chooser

        active: false
        source: "FileChooser.qml"

        Connections {
            target: chooser.item as FileChooser
            function onChosen(file: url) {
                field.text = root.pathOf(file);
            }
        }
    }
}
