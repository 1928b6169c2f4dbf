// SPDX-License-Identifier: Apache-2.0
// Appends to a list what a database would keep.
#include "study/memory_store.h"

#include "base/uuid_v7.h"

namespace sanju::study {

MemoryStore::MemoryStore(const Clock &clock, const QTimeZone &zone, Random random, QString device)
    : m_clock(&clock), m_zone(zone), m_random(random), m_device(std::move(device))
{
}

Result<void> MemoryStore::append(std::span<const EventBody> acts)
{
    if (m_failure)
        return failure(*m_failure, QStringLiteral("as asked for"));
    for (const EventBody &act : acts) {
        if (Result<void> readable = checkReadable(act); !readable)
            return readable;
    }

    const Instant now = m_clock->now();
    const StudyDay day = studyDay(now, m_zone);
    for (const EventBody &act : acts) {
        m_events.append({EventId(uuidV7(now, m_random)), m_device, now, day, act});
        apply(m_learner, m_events.constLast());
    }
    return {};
}

StudyDay MemoryStore::today() const
{
    return studyDay(m_clock->now(), m_zone);
}

} // namespace sanju::study
