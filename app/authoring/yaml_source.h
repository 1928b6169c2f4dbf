// SPDX-License-Identifier: Apache-2.0
// A YAML file as JSON that remembers on which line each value stands.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace sanju::authoring {

// Plain true and false become booleans, plain integers and decimals numbers, plain null and nothing at all null;
// whatever is quoted, and every other word (4-02, yes, 007), becomes text.
class YamlSource
{
public:
    struct Fault
    {
        int line = 1;
        QString sentence;
    };

    // Never fail: what cannot be read stands in faults().
    static YamlSource fromFile(const QString &path);
    static YamlSource fromBytes(const QByteArray &bytes);

    // False when json() is not all that the author wrote.
    bool isWhole() const { return m_isWhole; }
    const QJsonObject &json() const { return m_json; }
    // Of the key or the entry that the JSON pointer names; of the nearest one around it if there is none.
    int lineOf(const QString &pointer) const;
    const QList<Fault> &faults() const { return m_faults; }

private:
    friend class YamlReader;

    void fail(int line, const QString &sentence);

    QJsonObject m_json;
    QHash<QString, int> m_lines;
    QList<Fault> m_faults;
    bool m_isWhole = true;
};

} // namespace sanju::authoring
