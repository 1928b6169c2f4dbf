// SPDX-License-Identifier: Apache-2.0
// Minutes, looks, the learner's own copies of the data, and what the app is made of.
import QtQuick
import Sanju.App
import Sanju.Ui

FocusScope {
    id: root

    required property AppViewModel app
    required property SettingsViewModel settings

    property bool exporting: false
    property bool choosing: false
    property bool reading: false

    component Head: Words {
        width: parent ? parent.width : 0
        role: Theme.labelStrong
        color: Theme.ink2
        topPadding: half + 18
    }

    PageFrame {
        anchors.fill: parent
        focus: true
        gap: 0
        topGap: 0

        header: TopBar {
            width: parent.width
            canGoBack: true
            title: qsTr("设置")
            onWentBack: root.app.back()
        }

        Head {
            topPadding: half + Theme.s1
            text: qsTr("每天")
        }
        ListRow {
            symbol: "timer"
            text: qsTr("每天几分钟")
            detail: qsTr("大约。有新课的日子会多一两分钟")
            chevron: false
            divider: root.app.reminders !== null
            acts: false

            Stepper {
                value: root.settings.minutes
                least: 2
                most: 15
                text: qsTr("%n 分钟", "", root.settings.minutes)
                lessName: qsTr("少一分钟")
                moreName: qsTr("多一分钟")
                onChosen: (value) => { root.settings.minutes = value; }
            }
        }

        ListRow {
            visible: root.app.reminders !== null
            symbol: "bell"
            text: qsTr("提醒")
            detail: root.app.reminders?.entryDetail ?? ""
            divider: false
            onClicked: root.app.openReminders()
        }

        Head { text: qsTr("看和听") }
        SettingChoice {
            symbol: "languages"
            text: qsTr("语言")
            values: ["system", "zh", "en"]
            labels: [qsTr("跟随手机"), "简体中文", "English"]
            value: root.settings.language
            onChosen: (value) => { root.settings.language = value; }
        }
        SettingChoice {
            symbol: "moon"
            text: qsTr("明暗")
            values: ["system", "light", "dark"]
            labels: [qsTr("跟随手机"), qsTr("浅色"), qsTr("深色")]
            value: root.settings.theme
            onChosen: (value) => { root.settings.theme = value; }
        }
        SettingChoice {
            symbol: "type"
            text: qsTr("字号")
            values: [1.0, 1.25, 1.5, 2.0]
            labels: [qsTr("标准"), qsTr("大"), qsTr("特大"), qsTr("最大")]
            value: root.settings.textScale
            onChosen: (value) => { root.settings.textScale = value; }
        }
        ListRow {
            symbol: "refresh-cw"
            text: qsTr("减少动画")
            chevron: false
            divider: false
            focusPolicy: Qt.NoFocus
            onClicked: root.settings.reducedMotion = !root.settings.reducedMotion

            ToggleSwitch {
                text: qsTr("减少动画")
                checked: root.settings.reducedMotion
                onClicked: root.settings.reducedMotion = checked
            }
        }

        Head { text: qsTr("数据") }
        ListRow {
            symbol: "shield-check"
            text: qsTr("谁能看到")
            detail: qsTr("只有这部手机。发出去的每一样，都由你自己点发送。")
            chevron: false
            acts: false
        }
        ListRow {
            symbol: "hard-drive-download"
            text: qsTr("导出一份备份")
            detail: root.settings.lastCopy === "" ? "" : qsTr("手机自己也留着：%1").arg(root.settings.lastCopy)
            onClicked: root.exporting = true
        }
        ListRow {
            symbol: "history"
            text: qsTr("从备份恢复")
            onClicked: root.choosing = true
        }
        ListRow {
            symbol: "layers"
            text: qsTr("记录放在")
            detail: root.settings.folder
            chevron: false
            divider: false
            acts: false
        }

        Head { text: qsTr("关于") }
        ListRow {
            symbol: "book-open"
            text: qsTr("课程")
            detail: root.settings.courseName
            chevron: false
            acts: false
        }
        ListRow {
            symbol: "info"
            text: qsTr("版本")
            value: root.settings.version
            chevron: false
            acts: false
        }
        ListRow {
            symbol: "text"
            text: qsTr("用到的软件和许可")
            divider: false
            onClicked: root.reading = true
        }
    }

    FileSheet {
        open: root.exporting
        saving: true
        title: qsTr("备份存到哪里")
        text: qsTr("一个文件，装着全部学习记录。存到别处，换手机也能接着学。")
        action: qsTr("存一份")
        suggestion: root.settings.exportSuggestion
        onDismissed: root.exporting = false
        onAccepted: (file) => {
            root.exporting = false;
            root.settings.exportBackup(file);
        }
    }
    FileSheet {
        open: root.choosing
        title: qsTr("用哪一份备份")
        text: qsTr("先看看里面有什么，再决定要不要恢复。")
        action: qsTr("看看这份")
        suggestion: root.settings.exportSuggestion
        onDismissed: root.choosing = false
        onAccepted: (file) => {
            root.choosing = false;
            root.settings.chooseBackup(file);
        }
    }
    BottomSheet {
        open: root.settings.restoreQuestion !== ""
        title: qsTr("用这份备份吗")
        onDismissed: root.settings.cancelRestore()

        Words {
            width: parent.width
            text: root.settings.restoreQuestion
        }
        ActionButton {
            width: parent.width
            kind: ActionButton.Careful
            text: qsTr("用这份备份")
            onClicked: root.settings.restore()
        }
        ActionButton {
            width: parent.width
            kind: ActionButton.Plain
            small: true
            text: qsTr("还是用现在的")
            onClicked: root.settings.cancelRestore()
        }
    }
    BottomSheet {
        open: root.reading
        title: qsTr("用到的软件和许可")
        onDismissed: root.reading = false

        Words {
            role: Theme.note
            width: parent.width
            color: Theme.ink2
            text: "三句 Sanju · Apache-2.0\nQt 6 · LGPL-3.0\nSQLite · public domain\nSQLiteCpp · MIT\ntl::expected · CC0-1.0\nLucide 0.454 · ISC\nNoto Sans CJK · OFL-1.1"
        }
        ActionButton {
            width: parent.width
            kind: ActionButton.Quiet
            text: qsTr("好")
            onClicked: root.reading = false
        }
    }
}
