// SPDX-License-Identifier: Apache-2.0
// The port's five methods, on files and the session bus.
#include "platform/linux/linux_reminder_backend.h"

#include "study/plan_file.h"

#include <QDBusConnectionInterface>
#include <QDBusServiceWatcher>
#include <QFileInfo>
#include <QProcess>

#include <utility>

namespace sanju::platform {

namespace {

bool isSame(const Result<study::ReminderSet> &stood, study::ReminderSet set)
{
    if (!stood)
        return false;
    set.written = stood->written;
    return *stood == set;
}

} // namespace

LinuxReminderBackend::LinuxReminderBackend(Parts parts)
    : m_parts(std::move(parts)),
      m_showing(*m_parts.folder, *m_parts.clock, m_parts.zone, m_parts.bus),
      m_door(m_parts.dataFolder, m_parts.bus),
      m_remind(new QDBusServiceWatcher(
          remindName(m_parts.dataFolder), m_parts.bus, QDBusServiceWatcher::WatchForOwnerChange, this))
{
    // What the last plan says is due needs no notification: the app has just been opened.
    m_showing.rest(true);
    if (!m_parts.link.isEmpty())
        m_unheard.append(m_parts.link);
    connect(&m_showing, &ReminderShowing::opened, this, &LinuxReminderBackend::open);
    connect(&m_door, &LinkDoor::opened, this, &LinuxReminderBackend::open);
    if (!m_parts.bus.isConnected())
        return;
    connect(m_remind, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) {
            m_reminds = !owner.isEmpty();
            m_showing.rest(m_reminds || !m_planned);
        });
    m_reminds = m_parts.bus.interface()->isServiceRegistered(remindName(m_parts.dataFolder)).value();
}

Result<void> LinuxReminderBackend::replaceAll(const study::ReminderSet &set)
{
    if (!isSame(study::readPlanFile(m_parts.folder->plan()), set)) {
        if (Result<void> kept = m_parts.folder->setPlan(study::planFile(set)); !kept)
            return kept;
    }
    m_planned = true;
    m_showing.rest(m_reminds);
    return keepStarted(!set.reminders.isEmpty());
}

Result<void> LinuxReminderBackend::keepStarted(bool wanted)
{
    if (!m_parts.autostart)
        return {};
    if (!wanted)
        return m_parts.autostart->remove(); // sanju-remind sees the empty plan, and ends
    Result<void> installed = m_parts.autostart->install();
    if (!m_reminds && m_parts.bus.isConnected())
        QProcess::startDetached(m_parts.autostart->places().remind, {QStringLiteral("--data"), m_parts.dataFolder});
    return installed;
}

study::ReminderPermission LinuxReminderBackend::permission() const
{
    // Desktops do not ask; who does not want to be disturbed tells the desktop so.
    return m_showing.service().isThere() ? study::ReminderPermission::Granted : study::ReminderPermission::Denied;
}

void LinuxReminderBackend::onLaunch(const LaunchHandler &opened)
{
    m_opened = opened;
    const QStringList links = m_opened ? std::exchange(m_unheard, {}) : QStringList();
    for (const QString &link : links)
        m_opened(link);
}

study::ReminderHealth LinuxReminderBackend::health() const
{
    study::ReminderHealth health;
    const bool outlasts =
        m_reminds || (m_parts.autostart && QFileInfo(m_parts.autostart->places().remind).isExecutable());
    health.works = m_showing.service().isThere() && outlasts;
    health.exactAllowed = true;
    return health;
}

void LinuxReminderBackend::open(const QString &link)
{
    if (m_opened)
        m_opened(link);
    else
        m_unheard.append(link);
}

} // namespace sanju::platform
