// SPDX-License-Identifier: Apache-2.0
// How the members of an event become JSON and come back: a writer and a reader with the same words.
#pragma once

#include "base/study_day.h"
#include "course/answer.h"
#include "course/lesson.h"
#include "study/grade.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QStringList>

#include <array>
#include <limits>
#include <optional>

namespace sanju::study {

using namespace Qt::Literals::StringLiterals;

inline constexpr std::array<QLatin1StringView, course::kStepCount> kStepNames{
    "hook"_L1, "guess"_L1, "clip"_L1, "points"_L1, "exercise"_L1, "takeaway"_L1, "mission"_L1};

class Writer
{
public:
    template <class Tag> void id(QLatin1StringView key, const Id<Tag> &value) { put(key, value.text()); }
    template <class Tag> void idOrNone(QLatin1StringView key, const Id<Tag> &value) { put(key, value.text()); }
    void text(QLatin1StringView key, const QString &value) { put(key, value); }
    void filled(QLatin1StringView key, const QString &value) { put(key, value); }
    void flag(QLatin1StringView key, bool value) { put(key, value); }
    void count(QLatin1StringView key, int value) { put(key, value); }
    void optionalCount(QLatin1StringView key, int value)
    {
        if (value != 0)
            put(key, value);
    }
    void span(QLatin1StringView key, Milliseconds value) { put(key, static_cast<qint64>(value.count())); }
    void grade(QLatin1StringView key, Grade value) { put(key, gradeName(value)); }
    void step(QLatin1StringView key, course::Step value) { word(key, value, kStepNames); }
    template <class Enum, std::size_t Count>
    void word(QLatin1StringView key, Enum value, const std::array<QLatin1StringView, Count> &names)
    {
        const auto at = static_cast<std::size_t>(value);
        put(key, at < Count ? QString(names.at(at)) : QString());
    }
    void texts(QLatin1StringView key, const QStringList &value) { put(key, QJsonArray::fromStringList(value)); }
    void day(QLatin1StringView key, StudyDay value) { put(key, value.date().toString(Qt::ISODate)); }
    // Optional ones leave no key behind when there is nothing to say: a log from before they existed reads the same.
    void optionalText(QLatin1StringView key, const QString &value)
    {
        if (!value.isEmpty())
            put(key, value);
    }
    void optionalTexts(QLatin1StringView key, const QStringList &value)
    {
        if (!value.isEmpty())
            texts(key, value);
    }
    template <class Tag> void optionalId(QLatin1StringView key, const Id<Tag> &value)
    {
        optionalText(key, value.text());
    }
    void optionalDay(QLatin1StringView key, const std::optional<StudyDay> &value)
    {
        if (value)
            day(key, *value);
    }
    template <class Enum, std::size_t Count>
    void optionalWord(
        QLatin1StringView key, const std::optional<Enum> &value, const std::array<QLatin1StringView, Count> &names)
    {
        if (value)
            word(key, *value, names);
    }
    void answer(QLatin1StringView key, const course::Answer &value)
    {
        QJsonArray picks;
        for (const course::Pick &pick : value) {
            QJsonObject one{{"item"_L1, pick.item}};
            if (!pick.target.isEmpty())
                one.insert("target"_L1, pick.target);
            picks.append(one);
        }
        put(key, picks);
    }

    QJsonObject json() const { return m_json; }

private:
    void put(QLatin1StringView key, const QJsonValue &value) { m_json.insert(key, value); }

    QJsonObject m_json;
};

// Fills a body and remembers the first key that did not fit. A key that nobody asked for does not fit either: what is
// not understood must not be lost in silence.
class Reader
{
public:
    explicit Reader(const QJsonObject &json) : m_json(json) {}

    template <class Tag> void id(QLatin1StringView key, Id<Tag> &value)
    {
        QString text;
        filled(key, text);
        value = Id<Tag>(text);
    }
    template <class Tag> void idOrNone(QLatin1StringView key, Id<Tag> &value) { value = Id<Tag>(textAt(key)); }
    void text(QLatin1StringView key, QString &value) { value = textAt(key); }
    void filled(QLatin1StringView key, QString &value)
    {
        value = textAt(key);
        need(!value.isEmpty(), key);
    }
    void flag(QLatin1StringView key, bool &value)
    {
        const QJsonValue json = take(key);
        need(json.isBool(), key);
        value = json.toBool();
    }
    void count(QLatin1StringView key, int &value)
    {
        value = static_cast<int>(numberAt(key, std::numeric_limits<int>::max()));
    }
    void optionalCount(QLatin1StringView key, int &value)
    {
        if (m_json.contains(key))
            count(key, value);
    }
    void span(QLatin1StringView key, Milliseconds &value)
    {
        value = Milliseconds(numberAt(key, std::numeric_limits<qint64>::max()));
    }
    void grade(QLatin1StringView key, Grade &value)
    {
        const Result<Grade> grade = gradeFromName(textAt(key));
        need(grade.has_value(), key);
        value = grade.value_or(Grade::Good);
    }
    void step(QLatin1StringView key, course::Step &value) { word(key, value, kStepNames); }
    template <class Enum, std::size_t Count>
    void word(QLatin1StringView key, Enum &value, const std::array<QLatin1StringView, Count> &names)
    {
        const QString name = textAt(key);
        for (std::size_t i = 0; i < Count; ++i) {
            if (names.at(i) == name) {
                value = static_cast<Enum>(i);
                return;
            }
        }
        need(false, key);
    }
    void texts(QLatin1StringView key, QStringList &value)
    {
        const QJsonValue json = take(key);
        need(json.isArray(), key);
        const QJsonArray all = json.toArray();
        for (const auto &one : all) {
            need(one.isString(), key);
            value.append(one.toString());
        }
    }
    void day(QLatin1StringView key, StudyDay &value)
    {
        const QDate date = QDate::fromString(textAt(key), Qt::ISODate);
        need(date.isValid(), key);
        value = {static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date))};
    }
    void optionalText(QLatin1StringView key, QString &value)
    {
        if (m_json.contains(key))
            filled(key, value);
    }
    void optionalTexts(QLatin1StringView key, QStringList &value)
    {
        if (!m_json.contains(key))
            return;
        texts(key, value);
        need(!value.isEmpty(), key);
    }
    template <class Tag> void optionalId(QLatin1StringView key, Id<Tag> &value)
    {
        if (m_json.contains(key))
            id(key, value);
    }
    void optionalDay(QLatin1StringView key, std::optional<StudyDay> &value)
    {
        if (m_json.contains(key))
            day(key, value.emplace());
    }
    template <class Enum, std::size_t Count>
    void optionalWord(
        QLatin1StringView key, std::optional<Enum> &value, const std::array<QLatin1StringView, Count> &names)
    {
        if (m_json.contains(key))
            word(key, value.emplace(), names);
    }
    void answer(QLatin1StringView key, course::Answer &value)
    {
        const QJsonValue json = take(key);
        need(json.isArray(), key);
        const QJsonArray picks = json.toArray();
        value.reserve(picks.size());
        for (const auto &one : picks) {
            const QJsonObject pick = one.toObject();
            const QJsonValue item = pick.value("item"_L1);
            const QJsonValue target = pick.value("target"_L1);
            need(item.isString() && (target.isString() || target.isUndefined()), key);
            need(pick.size() == (target.isUndefined() ? 1 : 2), key);
            value.append({item.toString(), target.toString()});
        }
    }

    // What is wrong, or an empty text.
    QString fault() const
    {
        if (m_fault.isEmpty() && m_taken != m_json.size())
            return u"unknown key"_s;
        return m_fault;
    }

private:
    QJsonValue take(QLatin1StringView key)
    {
        const auto at = m_json.constFind(key);
        if (at == m_json.constEnd())
            return QJsonValue(QJsonValue::Undefined);
        ++m_taken;
        return *at;
    }
    QString textAt(QLatin1StringView key)
    {
        const QJsonValue json = take(key);
        need(json.isString(), key);
        return json.toString();
    }
    qint64 numberAt(QLatin1StringView key, qint64 most)
    {
        const qint64 number = take(key).toInteger(-1); // -1 for fractions too
        need(number >= 0 && number <= most, key);
        return number;
    }
    void need(bool fits, QLatin1StringView key)
    {
        if (!fits && m_fault.isEmpty())
            m_fault = key;
    }

    const QJsonObject &m_json;
    QString m_fault;
    qsizetype m_taken = 0;
};

} // namespace sanju::study
