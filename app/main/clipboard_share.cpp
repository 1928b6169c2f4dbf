// SPDX-License-Identifier: Apache-2.0
// Puts text on the clipboard.
#include "main/clipboard_share.h"

#include <QClipboard>
#include <QGuiApplication>

namespace sanju {

Result<void> ClipboardShare::share(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    return {};
}

} // namespace sanju
