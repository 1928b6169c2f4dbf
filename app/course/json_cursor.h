// SPDX-License-Identifier: Apache-2.0
// Walks an object of author's JSON strictly: each reader takes one key, and whatever is wrong becomes a Problem.
#pragma once

#include "course/problem.h"
#include "course/text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QStringList>

#include <functional>

namespace sanju::course {

// How many entries a list may have.
struct Count
{
    qsizetype least = 0;
    qsizetype most = 0;
};

// Readers never fail: after a problem they return an empty value and go on, so that an author sees all problems at
// once. A reader named optional... is silent when the key is absent; the others are not.
class JsonCursor
{
public:
    // `problems` must outlive the cursor. `path` is the JSON pointer of `object`.
    JsonCursor(QJsonObject object, QString path, Problems &problems);

    // `missing` replaces the sentence for an absent key.
    Text text(QLatin1StringView key, const QString &missing = {});
    Text optionalText(QLatin1StringView key);
    // The keys zh and en of this object itself.
    Text textHere();

    QString string(QLatin1StringView key);
    QString optionalString(QLatin1StringView key);
    QString word(QLatin1StringView key, const QStringList &allowed);
    // One part of an id.
    QString idPart(QLatin1StringView key);
    // Parts joined by '/'.
    QString id(QLatin1StringView key);
    bool flag(QLatin1StringView key);
    bool optionalFlag(QLatin1StringView key);
    int wholeNumber(QLatin1StringView key, int least, int most);
    double number(QLatin1StringView key, double least, double most);

    QStringList strings(QLatin1StringView key, Count count);
    // Each id at most once.
    QStringList ids(QLatin1StringView key, Count count);
    QStringList idParts(QLatin1StringView key, Count count);
    QStringList optionalIds(QLatin1StringView key, Count count);
    QList<Text> texts(QLatin1StringView key, Count count);

    // Calls `read` with a cursor on each entry. Two entries with the same "id" are a problem, unknown keys in them too.
    template <class Value>
    QList<Value> list(QLatin1StringView key, Count count, const std::function<Value(JsonCursor &)> &read)
    {
        QList<Value> values;
        eachObject(key, count, [&](JsonCursor &entry) { values.append(read(entry)); });
        return values;
    }
    // Calls `read` with a cursor on the object under `key`.
    void object(QLatin1StringView key, const std::function<void(JsonCursor &)> &read);

    bool has(QLatin1StringView key) const;
    // Makes a key known without reading it.
    void ignore(QLatin1StringView key);
    // Leaves the object to another reader, which must report unknown keys itself.
    void ignoreAll() { m_known = m_object.keys(); }
    // Reports the keys that nobody read. Entries of list() and object() do it by themselves.
    void finish();

    void problem(const QString &sentence);
    void problem(QLatin1StringView key, const QString &sentence);
    void problem(QLatin1StringView key, qsizetype index, const QString &sentence);

    const QJsonObject &json() const { return m_object; }
    const QString &path() const { return m_path; }
    QString path(QLatin1StringView key) const;
    Problems &problems() { return *m_problems; }

private:
    QJsonValue take(QLatin1StringView key);
    QJsonValue require(QLatin1StringView key, const QString &missing = {});
    QJsonArray array(QLatin1StringView key, Count count, bool required);
    QString filledString(const QJsonValue &value, const QString &at, const QString &name);
    Text textIn(const QJsonValue &value, const QString &at, const QString &name);
    QStringList idList(QLatin1StringView key, Count count, bool required, bool whole);
    void eachObject(QLatin1StringView key, Count count, const std::function<void(JsonCursor &)> &read);
    void report(const QString &at, const QString &sentence);

    QJsonObject m_object;
    QString m_path;
    Problems *m_problems;
    QStringList m_known;
};

} // namespace sanju::course
