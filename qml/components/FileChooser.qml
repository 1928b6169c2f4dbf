// SPDX-License-Identifier: Apache-2.0
// The system's own way to choose a file; loaded only when it is wanted.
import QtQuick
import QtQuick.Dialogs

Item {
    id: root

    signal chosen(url file)

    function ask(saving: bool, file: url) {
        dialog.fileMode = saving ? FileDialog.SaveFile : FileDialog.OpenFile;
        if (saving)
            dialog.selectedFile = file;
        dialog.open();
    }

    FileDialog {
        id: dialog

        defaultSuffix: "sanju"
        nameFilters: [qsTr("三句的备份 (*.sanju)"), qsTr("全部文件 (*)")]
        onAccepted: root.chosen(dialog.selectedFile)
    }
}
