// SPDX-License-Identifier: Apache-2.0
// A learner's log that lives as long as the process: for tests, pictures and trying a course out.
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "study/ports.h"

#include <QList>
#include <QTimeZone>

#include <optional>

namespace sanju::study {

// Keeps every promise of LearnerStore but the power cut. `clock` must outlive the store.
class MemoryStore final : public LearnerStore
{
public:
    MemoryStore(const Clock &clock, const QTimeZone &zone, Random random = Random(1),
        QString device = QStringLiteral("memory"));

    using LearnerStore::append;
    Result<void> append(std::span<const EventBody> acts) override;
    const Learner &learner() const override { return m_learner; }
    StudyDay today() const override;

    // Every event kept, oldest first.
    const QList<Event> &events() const { return m_events; }
    // The learner travels: later events fall on the days of this zone.
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    // From now on every append fails like this (say, NoSpace), until called with nullopt.
    void failWith(std::optional<ErrorKind> kind) { m_failure = kind; }

private:
    const Clock *m_clock;
    QTimeZone m_zone;
    Random m_random;
    QString m_device;
    QList<Event> m_events;
    Learner m_learner;
    std::optional<ErrorKind> m_failure;
};

} // namespace sanju::study
