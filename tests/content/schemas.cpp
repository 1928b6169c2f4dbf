// SPDX-License-Identifier: Apache-2.0
// Follows references, allOf, oneOf and if; nothing else of JSON Schema stands in content/schema.
#include "schemas.h"

#include "../app/course/fixtures.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList strings(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &value : list.toArray())
        texts.append(value.toString());
    return texts;
}

// The smaller of a limit found so far and the one under `key`, if there is any.
template <class Number> void lower(std::optional<Number> &limit, const QJsonObject &schema, QLatin1StringView key)
{
    if (schema.contains(key))
        limit = std::min<Number>(limit.value_or(schema.value(key).toInt()), schema.value(key).toInt());
}

} // namespace

Schemas::Schemas(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList({u"*.json"_s})) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            m_files.insert(name, QJsonDocument::fromJson(file.readAll()).object());
    }
}

Rules Schemas::at(const QString &name, const QJsonObject &whole, const QString &pointer) const
{
    QJsonValue value = whole;
    Nodes nodes = opened({name, m_files.value(name)}, value);
    for (const QString &key : pointer.split(u'/').mid(1)) {
        const Nodes inner = below(nodes, value, key);
        value = value.isArray() ? value.toArray().at(key.toLongLong()) : value.toObject().value(key);
        nodes.clear();
        for (const Node &node : inner)
            nodes += opened(node, value);
    }
    Rules rules;
    for (const Node &node : std::as_const(nodes)) {
        const QJsonObject &schema = node.schema;
        if (schema.value("additionalProperties"_L1) == QJsonValue(false))
            rules.keys = rules.keys.value_or(QStringList()) + schema.value("properties"_L1).toObject().keys();
        rules.required += strings(schema.value("required"_L1));
        rules.words += strings(schema.value("enum"_L1));
        if (schema.contains("pattern"_L1))
            rules.patterns += schema.value("pattern"_L1).toString();
        rules.least = std::max<qsizetype>(rules.least, schema.value("minItems"_L1).toInt());
        rules.shortest = std::max(rules.shortest, schema.value("minLength"_L1).toInt());
        lower(rules.most, schema, "maxItems"_L1);
        lower(rules.longest, schema, "maxLength"_L1);
    }
    return rules;
}

Schemas::Nodes Schemas::opened(const Node &node, const QJsonValue &value) const
{
    const Node here = resolved(node);
    Nodes nodes{here};
    for (const QJsonValue &part : here.schema.value("allOf"_L1).toArray())
        nodes += opened({here.file, part.toObject()}, value);
    for (const QJsonValue &alternative : here.schema.value("oneOf"_L1).toArray()) {
        if (fits({here.file, alternative.toObject()}, value))
            nodes += opened({here.file, alternative.toObject()}, value);
    }
    if (here.schema.contains("if"_L1)) {
        const bool holds = fits({here.file, here.schema.value("if"_L1).toObject()}, value);
        nodes += opened({here.file, here.schema.value(holds ? "then"_L1 : "else"_L1).toObject()}, value);
    }
    return nodes;
}

Schemas::Nodes Schemas::below(const Nodes &nodes, const QJsonValue &value, const QString &key) const
{
    Nodes inner;
    for (const Node &node : nodes) {
        const QJsonObject properties = node.schema.value("properties"_L1).toObject();
        const QJsonValue schema = value.isArray()            ? node.schema.value("items"_L1)
                                  : properties.contains(key) ? properties.value(key)
                                                             : node.schema.value("additionalProperties"_L1);
        if (schema.isObject())
            inner.append({node.file, schema.toObject()});
    }
    return inner;
}

// Beside a reference nothing counts, says draft-07.
Schemas::Node Schemas::resolved(const Node &node) const
{
    Node here = node;
    while (here.schema.contains("$ref"_L1)) {
        const QStringList parts = here.schema.value("$ref"_L1).toString().split(u'#');
        if (!parts.constFirst().isEmpty())
            here.file = parts.constFirst();
        here.schema = parts.size() < 2 ? m_files.value(here.file)
                                       : fixtures::at(m_files.value(here.file), parts.constLast()).toObject();
    }
    return here;
}

// Whether an alternative or a condition is meant by a good value: it has the keys it needs, no others, the right words.
bool Schemas::fits(const Node &node, const QJsonValue &value) const
{
    const QJsonObject schema = resolved(node).schema;
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QJsonObject object = value.toObject();
    for (const QString &key : strings(schema.value("required"_L1))) {
        if (!object.contains(key))
            return false;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject rule = properties.value(it.key()).toObject();
        if (schema.value("additionalProperties"_L1) == QJsonValue(false) && !properties.contains(it.key()))
            return false;
        if (rule.contains("const"_L1) && rule.value("const"_L1) != it.value())
            return false;
        if (rule.contains("enum"_L1) && !rule.value("enum"_L1).toArray().contains(it.value()))
            return false;
    }
    return true;
}
