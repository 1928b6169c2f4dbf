// SPDX-License-Identifier: Apache-2.0
// What lies between the app and the code that fires while the app is closed: three small files, whole each time.
#pragma once

#include "base/error.h"

#include <QByteArray>

namespace sanju::study {

class ReminderFiles
{
public:
    virtual ~ReminderFiles() = default;

    virtual QByteArray plan() const = 0; // plan.json as it stands; empty when there is none or it cannot be read
    virtual QByteArray inbox() const = 0;
    virtual Result<void> clearInbox() = 0;
    virtual QByteArray history() const = 0;
    virtual Result<void> setHistory(const QByteArray &lines) = 0;
};

} // namespace sanju::study
