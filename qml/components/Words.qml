// SPDX-License-Identifier: Apache-2.0
// Text in one of the roles of the type scale, half of the leading above it and half below.
import QtQuick
import Sanju.Ui

Text {
    id: root

    property TextRole role: Theme.body
    property real mostScale: 2.0
    property bool hang: false             // a leading full-width quotation mark stands in the margin
    property bool spoken: true            // false where the control around it says the same

    readonly property real grown: Math.min(Theme.textScale, mostScale)
    readonly property real half: (role.lineHeight - role.size * Theme.natural) * grown / 2

    color: Theme.ink
    linkColor: Theme.pine
    font.family: Theme.family
    font.pixelSize: Math.round(role.size * grown)
    font.bold: role.bold
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(role.lineHeight * grown)
    topPadding: half
    bottomPadding: -half
    leftPadding: hang && !Theme.english && text.startsWith("“") ? -font.pixelSize / 2 : 0
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: textFormat === Text.PlainText ? text : text.replace(/<[^>]*>/g, "")
    Accessible.ignored: !spoken
}
