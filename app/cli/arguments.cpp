// SPDX-License-Identifier: Apache-2.0
// Reads options and the few kinds of values they have.
#include "cli/arguments.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace sanju::cli {

namespace {

// What a time says about where it was written: 28800 for 2026-11-23T08:10:00+08:00, 0 without an offset.
int offsetSeconds(const QString &iso)
{
    static const QRegularExpression form(u"[T ].*([+-])(\\d{2}):?(\\d{2})\\s*$"_s);
    const auto match = form.match(iso);
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    return (match.captured(1) == u"-"_s ? -60 : 60) * minutes;
}

} // namespace

Arguments::Arguments(const QStringList &args, const QList<Option> &options)
{
    QCommandLineParser parser;
    // "-json" is a slip for "--json", not four letters.
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const Option &option : options)
        parser.addOption(QCommandLineOption(option.name, QString(), option.value));
    if (!parser.parse(QStringList{u"sanju-cli"_s} + args))
        refuse(parser.errorText());

    const QStringList loose = parser.positionalArguments();
    for (const QString &word : loose)
        refuse(u"\"%1\" belongs to no option."_s.arg(word));
    for (const Option &option : options) {
        const QStringList values = parser.values(option.name);
        if (values.size() > 1)
            refuse(u"--%1 is given more than once."_s.arg(option.name));
        // An empty value is a variable that a script left unset; one like the next option was forgotten.
        const QString value = values.value(0);
        const bool isThere = option.value.isEmpty() ? parser.isSet(option.name) : !value.isEmpty();
        if (isThere && !value.startsWith("--"_L1))
            m_values.insert(option.name, value);
        else if (option.need == Option::Need::Required || parser.isSet(option.name))
            refuse(u"--%1 %2 is missing."_s.arg(option.name, option.value));
    }
}

std::optional<Instant> Arguments::instant(const Option &option)
{
    if (!has(option))
        return std::nullopt;
    const Result<Instant> instant = parseInstant(text(option));
    if (!instant) {
        refuse(u"--%1 \"%2\" is no time: write it like 2026-11-23T08:10:00+08:00."_s.arg(option.name, text(option)));
        return std::nullopt;
    }
    return *instant;
}

QTimeZone Arguments::zone(const Option &option)
{
    if (!has(option))
        return has(kNow) ? QTimeZone(offsetSeconds(text(kNow))) : QTimeZone::systemTimeZone();
    const QTimeZone zone(text(option).toUtf8());
    if (!zone.isValid())
        refuse(u"--%1 \"%2\" is no time zone: write its IANA name, such as Asia/Shanghai."_s.arg(
            option.name, text(option)));
    return zone;
}

std::optional<int> Arguments::number(const Option &option, int lowest, int highest)
{
    if (!has(option))
        return std::nullopt;
    bool isNumber = false;
    const int number = text(option).toInt(&isNumber);
    if (!isNumber || number < lowest || number > highest) {
        refuse(u"--%1 \"%2\" is not a whole number from %3 to %4."_s.arg(
            option.name, text(option), QString::number(lowest), QString::number(highest)));
        return std::nullopt;
    }
    return number;
}

bool Arguments::misused(QTextStream &err) const
{
    for (const QString &sentence : m_wrong)
        complain(err, sentence);
    return !m_wrong.isEmpty();
}

void complain(QTextStream &err, const QString &sentence)
{
    err << "sanju-cli: " << sentence << '\n';
}

} // namespace sanju::cli
