// SPDX-License-Identifier: Apache-2.0
// The names of the files in the learner's data folder. Nothing in it is ever deleted but our own temporary files and
// the oldest daily copies.
#pragma once

#include "base/study_day.h"

#include <QStringList>

namespace sanju::store {

class DataFolder
{
public:
    explicit DataFolder(QString path) : m_path(std::move(path)) {}

    const QString &path() const { return m_path; }
    QString database() const;                     // learner.sqlite
    QString mark() const;                         // learner.device: says that a learner was here
    QString backups() const;                      // backups/
    QString dailyCopy(StudyDay day) const;        // backups/learner-2026-11-23.sqlite
    QString copyBeforeRestore(Instant at) const;  // backups/learner-before-restore-20261123-081000.sqlite, a free name
    QString copyBeforeSchema(int schema) const;   // learner.before-2.sqlite
    QString temporary(const char *purpose) const; // learner.<purpose>.sqlite.part

    // NoSpace or NotWritable when it cannot be made.
    Result<void> make() const;
    Result<void> makeBackups() const;
    // Names of files that only a learner's use can have left here. Empty in a fresh folder.
    QStringList traces() const;
    // Renames the database, with what belongs to it, to learner.damaged-<date>.sqlite; gives the new path, empty if
    // there was none.
    Result<QString> setAside(Instant at) const;
    // Puts a finished file in the place of the database, which must have been set aside or never been.
    Result<void> install(const QString &prepared) const;

private:
    QString m_path;
};

// Daily copies have a date for a name; only they are counted and thinned out.
bool isDailyCopy(const QString &fileName);

} // namespace sanju::store
