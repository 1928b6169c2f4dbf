// SPDX-License-Identifier: Apache-2.0
// The learner's data in one SQLite file: <folder>/learner.sqlite.
#pragma once

#include "base/random.h"
#include "store/connection.h"
#include "store/data_folder.h"
#include "store/doctor.h"
#include "store/event_log.h"
#include "store/projections.h"
#include "study/ports.h"

#include <QTimeZone>

#include <functional>
#include <memory>
#include <optional>

namespace sanju::store {

// Asked at each act: the learner may travel.
using ZoneProvider = std::function<QTimeZone()>;

// Belongs to one thread, but for keepDailyCopy. Other processes may use the same file meanwhile: each act is applied to
// what is in it then.
class SqliteStore final : public study::LearnerStore, public study::Backups
{
public:
    // Opens the folder's data; makes folder and file when nothing was ever there. `clock` must outlive the store;
    // `seed` should be another one at each start of the app.
    //   NotFound     the file is gone but there are traces of it (see repair.h)
    //   Damaged      the file is no longer one of ours, or cannot be read
    //   NewerFormat  written by a newer version; left untouched
    //   NoSpace, NotWritable, Busy, Failed
    // An older file is copied to learner.before-<schema>.sqlite first; if bringing it up to date fails, it stays as it
    // was.
    static Result<std::unique_ptr<SqliteStore>> open(
        const QString &folder, const Clock &clock, ZoneProvider zone, std::uint64_t seed);

    // study::LearnerStore. BadInput when an act could not be read back.
    using LearnerStore::append;
    Result<void> append(std::span<const study::EventBody> acts) override;
    const study::Learner &learner() const override { return m_learner; }
    StudyDay today() const override;

    // study::Backups
    QString folder() const override { return m_data.path(); }
    QList<Copy> automatic() const override;
    Result<void> exportTo(const QString &path) override;
    Result<int> eventsIn(const QString &path) const override;
    Result<void> restoreFrom(const QString &path) override;

    // The copy of the day, once a day. Call it after the first frame; may run on another thread while this object
    // lives.
    Result<void> keepDailyCopy() const;

    // Oldest first.
    Result<void> forEachEvent(const EventVisitor &visit) const;
    // What follows from the events alone; equals learner().
    Result<study::Learner> rebuild() const;
    // Replaces what is kept by rebuild(), in one transaction.
    Result<void> rebuildProjections();
    Result<DoctorReport> doctor() const;

    const QString &device() const { return m_device; }
    // For benchmarks and tests that need to ask or upset SQLite.
    SQLite::Database &database() { return *m_database; }

private:
    SqliteStore(DataFolder data, const Clock &clock, ZoneProvider zone, Connection database);

    Result<void> load(std::uint64_t seed);
    Result<void> reload();
    Result<void> catchUp();
    int dataVersion();
    bool isOwnFile(const QString &path) const;
    void write(const study::EventBody &act, Instant now, StudyDay day, QList<study::Change> &changes);

    DataFolder m_data;
    const Clock *m_clock;
    ZoneProvider m_zone;
    Connection m_database;
    EventLog m_log;
    Projections m_projections;
    SQLite::Statement m_version;
    Random m_random{0};
    QString m_device;
    int m_seenVersion = 0; // see dataVersion()
    study::Learner m_learner;
    study::Learner m_draft; // m_learner plus the acts of a transaction not yet committed
};

} // namespace sanju::store
