// SPDX-License-Identifier: Apache-2.0
// timerfd on CLOCK_REALTIME.
#include "platform/linux/wall_timer.h"

#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <cstdint>

#include <sys/timerfd.h>
#include <unistd.h>

namespace sanju::platform {

WallTimer::WallTimer(QObject *parent)
    : QObject(parent), m_timer(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    if (m_timer < 0)
        return;
    m_notifier = new QSocketNotifier(m_timer, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &WallTimer::read);
}

WallTimer::~WallTimer()
{
    delete m_notifier; // before what it listens to
    if (m_timer >= 0)
        close(m_timer);
}

void WallTimer::set(Milliseconds fromNow)
{
    // Zero would turn it off.
    const auto at = (SystemClock().now() + std::max(fromNow, Milliseconds(1))).time_since_epoch();
    const auto seconds = std::chrono::floor<std::chrono::seconds>(at);
    itimerspec when{};
    when.it_value.tv_sec = seconds.count();
    when.it_value.tv_nsec = std::chrono::nanoseconds(at - seconds).count();
    timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr);
}

void WallTimer::read()
{
    std::uint64_t times = 0;
    const auto got = ::read(m_timer, &times, sizeof times);
    if (got > 0 || errno == ECANCELED)
        Q_EMIT rang();
}

} // namespace sanju::platform
