// SPDX-License-Identifier: Apache-2.0
// One place that a tab leads to.
import QtQuick

QtObject {
    property int page: 0
    property string symbol: ""
    property string label: ""
}
