// SPDX-License-Identifier: Apache-2.0
// Instants and where they come from. Only SystemClock asks the machine for the time.
#pragma once

#include "base/error.h"

#include <QString>

#include <chrono>

namespace sanju {

// Milliseconds since 1970-01-01T00:00Z.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Milliseconds = std::chrono::milliseconds;

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

// Stands where it is put: for tests, the command line and pictures.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now) : m_now(now) {}
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(Milliseconds by) { m_now += by; }

private:
    Instant m_now;
};

// Reads ISO 8601 with an offset or Z ("2026-11-23T08:10:00+08:00"); without one, UTC; a date alone is its midnight.
// BadInput if it is none of these.
Result<Instant> parseInstant(const QString &iso);
// "2026-11-23T00:10:00.000Z"
QString toIsoUtc(Instant instant);

} // namespace sanju
