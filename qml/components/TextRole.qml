// SPDX-License-Identifier: Apache-2.0
// One role of the type scale: size and line height in sp, regular or bold.
import QtQuick

QtObject {
    property int size: 17
    property int lineHeight: 28
    property bool bold: false
}
