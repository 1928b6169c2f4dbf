// SPDX-License-Identifier: Apache-2.0
// Rings at a time of the wall clock, also when the machine slept or somebody set the clock meanwhile.
#pragma once

#include "base/clock.h"

#include <QObject>

class QSocketNotifier;

namespace sanju::platform {

// QTimer stands still while the machine sleeps.
class WallTimer final : public QObject
{
    Q_OBJECT

public:
    explicit WallTimer(QObject *parent = nullptr);
    ~WallTimer() override;
    Q_DISABLE_COPY_MOVE(WallTimer)

    // Rings once, so long from now; what was set before is forgotten.
    void set(Milliseconds fromNow);

Q_SIGNALS:
    void rang(); // at the time, or when the clock was set

private:
    void read();

    int m_timer = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace sanju::platform
