// SPDX-License-Identifier: Apache-2.0
// What a verb was called with: one reading of options for all verbs, so that all of them refuse in the same words.
#pragma once

#include "base/clock.h"
#include "course/text.h"

#include <QHash>
#include <QStringList>
#include <QTextStream>
#include <QTimeZone>

#include <optional>

namespace sanju::cli {

using namespace Qt::Literals::StringLiterals;

struct Option
{
    enum class Need { Optional, Required };

    QLatin1StringView name;
    QLatin1StringView value; // what stands for its value in the usage line; empty for a switch
    Need need = Need::Optional;
};

// Options that mean the same for every verb.
inline constexpr Option kData{"data"_L1, "DIR"_L1, Option::Need::Required};
inline constexpr Option kPack{"pack"_L1, "FILE"_L1, Option::Need::Required};
inline constexpr Option kNow{"now"_L1, "ISO8601"_L1};
inline constexpr Option kNowRequired{"now"_L1, "ISO8601"_L1, Option::Need::Required};
inline constexpr Option kZone{"zone"_L1, "IANA"_L1};
inline constexpr Option kMinutes{"minutes"_L1, "N"_L1};
inline constexpr Option kJson{"json"_L1, {}};

inline constexpr int kFewestMinutes = 1;
inline constexpr int kMostMinutes = 60;

// Remembers everything that is wrong and hands out stand-ins meanwhile: ask for all values, then look at misused().
class Arguments
{
public:
    // `args` follow the verb. No verb that uses this takes anything but options.
    Arguments(const QStringList &args, const QList<Option> &options);

    bool has(const Option &option) const { return m_values.contains(option.name); }
    // Empty when not given.
    QString text(const Option &option) const { return m_values.value(option.name); }
    std::optional<Instant> instant(const Option &option);
    // When not given: that of --now, so that its day is the day as written; without it that of the machine.
    QTimeZone zone(const Option &option);
    std::optional<int> number(const Option &option, int lowest, int highest);

    void refuse(const QString &sentence) { m_wrong.append(sentence); }
    // Tells all that is wrong, a line each; false when nothing is.
    bool misused(QTextStream &err) const;

private:
    QHash<QString, QString> m_values;
    QStringList m_wrong;
};

// A line on `err` as every verb writes it.
void complain(QTextStream &err, const QString &sentence);

} // namespace sanju::cli
