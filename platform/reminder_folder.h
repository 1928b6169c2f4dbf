// SPDX-License-Identifier: Apache-2.0
// The folder of reminders in the learner's data: plan, inbox, history, and what the system's side remembers.
#pragma once

#include "study/reminder_files.h"

#include <QString>

namespace sanju::platform {

// plan.json, inbox.jsonl, history.jsonl and state.json. The folder is made with the first file. Files are replaced
// whole or not at all; errors are NoSpace, NotWritable, or Failed for the rest.
class ReminderFolder final : public study::ReminderFiles
{
public:
    explicit ReminderFolder(const QString &dataFolder);

    const QString &path() const { return m_path; }
    QString planPath() const;
    QString lockPath() const; // for who changes state or inbox: the app and the program that fires while it is closed

    QByteArray plan() const override;
    Result<void> setPlan(const QByteArray &json);
    QByteArray inbox() const override;
    // What inbox() gave last goes; lines that came since stay. Busy when somebody writes into it all the time.
    Result<void> clearInbox() override;
    // To be called with the lock held. A torn last line does not spoil those added.
    Result<void> addToInbox(const QByteArray &lines);
    QByteArray history() const override;
    Result<void> setHistory(const QByteArray &lines) override;
    QByteArray state() const;
    Result<void> setState(const QByteArray &json);

private:
    QByteArray read(const QString &name) const;
    Result<void> write(const QString &name, const QByteArray &content);

    QString m_path;
    mutable qsizetype m_seen = 0; // bytes of the inbox that inbox() gave
};

} // namespace sanju::platform
