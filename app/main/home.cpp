// SPDX-License-Identifier: Apache-2.0
// Where pack, store and view models meet.
#include "main/home.h"

#include "platform/none/no_reminders.h"
#include "store/data_folder.h"
#include "store/repair.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <random>

namespace sanju {

namespace {

std::uint64_t freshSeed()
{
    std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32) | device();
}

QList<study::Backups::Copy> copiesIn(const QString &folder)
{
    QList<study::Backups::Copy> copies;
    const QDir backups(store::DataFolder(folder).backups());
    for (const QFileInfo &file : backups.entryInfoList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Time))
        copies.append({file.filePath(), Instant(Milliseconds(file.lastModified().toMSecsSinceEpoch())), file.size()});
    return copies;
}

std::unique_ptr<study::ReminderBackend> reminderBackend(
    const Options &options, const Clock &clock, platform::ReminderFolder &folder)
{
    // No system fires by a clock that stands.
    if (options.now)
        return std::make_unique<platform::NoReminders>(options.link);
    const bool own = options.dataFolder == QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const bool alone = !options.tourFolder.isEmpty() || options.measureStart;
    return platform::makeReminderBackend({&folder, &clock, options.dataFolder, options.link, own && !alone});
}

} // namespace

Home::Home(Options options, const Clock &clock)
    : m_options(std::move(options)),
      m_clock(&clock),
      m_reminders(m_options.dataFolder),
      m_reminderBackend(reminderBackend(m_options, clock, m_reminders)),
      m_recorder(QDir(m_options.dataFolder).filePath(QStringLiteral("takes")), clock)
{
}

Result<viewmodels::AppViewModel::Rooms> Home::open()
{
    m_copying.waitForDone();
    m_reminding.reset();
    m_store.reset();
    m_lessons.reset();
    Result<course::PackReader> pack = course::PackReader::open(m_options.pack);
    if (!pack)
        return tl::unexpected<Error>(pack.error());
    auto store = store::SqliteStore::open(
        m_options.dataFolder, *m_clock, [] { return QTimeZone::systemTimeZone(); }, freshSeed());
    if (!store)
        return tl::unexpected<Error>(store.error());
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    const MediaFolder folder(QDir(cache).filePath(QStringLiteral("films")), m_options.pack);
    m_lessons = std::make_unique<FilmedLessons>(*std::move(pack), folder);
    m_store = *std::move(store);
    m_reminding = std::make_unique<study::Reminding>(
        *m_lessons, *m_store, *m_reminderBackend, m_reminders, *m_clock, [] { return QTimeZone::systemTimeZone(); });
    return viewmodels::AppViewModel::Rooms{
        m_lessons.get(), m_store.get(), m_store.get(), &m_share, &m_recorder, &m_audio, m_reminding.get()};
}

viewmodels::TroubleViewModel::WaysOut Home::waysOut(const Error &error, std::function<void()> retry) const
{
    viewmodels::TroubleViewModel::WaysOut ways;
    ways.folder = m_options.dataFolder;
    ways.retry = std::move(retry);
    const bool unreadable = error.kind == ErrorKind::Damaged || error.kind == ErrorKind::NotFound;
    if (!unreadable || m_store) // while a store is open, its file is fine
        return ways;
    const QString folder = m_options.dataFolder;
    const Clock *clock = m_clock;
    if (error.kind == ErrorKind::Damaged) {
        ways.salvage = [folder](const QString &path) {
            return store::salvage(folder, path).map([](const store::Salvaged &salvaged) { return salvaged.saved; });
        };
    }
    ways.copies = copiesIn(folder);
    ways.startFrom = [folder, clock](const QString &path) -> Result<void> {
        const Result<QString> aside = store::startFromCopy(folder, path, clock->now());
        if (!aside)
            return tl::unexpected<Error>(aside.error());
        return {};
    };
    ways.startAnew = [folder, clock]() -> Result<void> {
        const Result<QString> aside = store::startAnew(folder, clock->now(), freshSeed());
        if (!aside)
            return tl::unexpected<Error>(aside.error());
        return {};
    };
    return ways;
}

void Home::keepDailyCopy()
{
    // A copy that cannot be made today is made tomorrow; the learner's acts are safe without it.
    if (const store::SqliteStore *store = m_store.get())
        m_copying.start([store] { (void)store->keepDailyCopy(); });
}

void Home::tidy()
{
    m_recorder.tidy();
    if (m_lessons)
        m_copying.start([folder = m_lessons->folder()] { folder.removeOthers(); });
}

} // namespace sanju
