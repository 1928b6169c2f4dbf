// SPDX-License-Identifier: Apache-2.0
// What content/schema says about one place of a file: enough of JSON Schema to compare it with the parsers.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

// All that the schemas say about one value: references followed, alternatives and conditions decided by the value.
struct Rules
{
    std::optional<QStringList> keys; // nullopt where any may stand
    QStringList required;
    QStringList words; // empty: any
    QStringList patterns;
    qsizetype least = 0; // entries of a list
    std::optional<qsizetype> most;
    int shortest = 0; // characters of a text
    std::optional<int> longest;
};

class Schemas
{
public:
    // Reads *.json there.
    explicit Schemas(const QString &folder);

    QJsonObject file(const QString &name) const { return m_files.value(name); }
    // `whole` is a good file of the schema `name`; `pointer` is a place in it.
    Rules at(const QString &name, const QJsonObject &whole, const QString &pointer) const;

private:
    struct Node
    {
        QString file;
        QJsonObject schema;
    };
    using Nodes = QList<Node>;

    Nodes opened(const Node &node, const QJsonValue &value) const;
    Nodes below(const Nodes &nodes, const QJsonValue &value, const QString &key) const;
    Node resolved(const Node &node) const;
    bool fits(const Node &node, const QJsonValue &value) const;

    QHash<QString, QJsonObject> m_files;
};
