// SPDX-License-Identifier: Apache-2.0
// Reads the JSON fixtures of the course tests and spoils them at one place.
#pragma once

#include "course/question.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fixtures {

inline QString folder()
{
    return QStringLiteral(SANJU_SOURCE_DIR "/tests/app/course/fixtures/");
}

// Empty when there is no such file, so that the test which needs it fails.
inline QJsonObject load(const QString &name)
{
    QFile file(folder() + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

inline QJsonObject questionJson(const QString &kind)
{
    return load(QStringLiteral("questions/") + kind + QStringLiteral(".json"));
}

inline const sanju::course::LessonId &lessonId()
{
    static const sanju::course::LessonId id(QStringLiteral("feedback/camera-test"));
    return id;
}

inline std::optional<sanju::course::Question> question(const QString &kind)
{
    sanju::course::Problems problems;
    return sanju::course::parseQuestion(questionJson(kind), lessonId(), {}, problems);
}

inline QJsonValue changed(const QJsonValue &whole, QStringList keys, const QJsonValue &value)
{
    if (keys.isEmpty())
        return value;
    const QString key = keys.takeFirst();
    if (whole.isArray()) {
        QJsonArray array = whole.toArray();
        const qsizetype at = key == QLatin1String("-") ? array.size() : key.toLongLong();
        const QJsonValue inner = changed(array.at(at), keys, value);
        if (at >= array.size())
            array.append(inner);
        else if (inner.isUndefined())
            array.removeAt(at);
        else
            array.replace(at, inner);
        return array;
    }
    QJsonObject object = whole.toObject();
    object.insert(key, changed(object.value(key), keys, value)); // an undefined value removes the key
    return object;
}

// `json` with `value` at the JSON pointer; "-" appends to a list, QJsonValue::Undefined takes out.
inline QJsonObject with(const QJsonObject &json, const QString &pointer, const QJsonValue &value)
{
    return changed(json, pointer.split(QLatin1Char('/')).mid(1), value).toObject();
}

inline QJsonObject without(const QJsonObject &json, const QString &pointer)
{
    return with(json, pointer, QJsonValue(QJsonValue::Undefined));
}

inline QJsonValue at(const QJsonObject &json, const QString &pointer)
{
    QJsonValue value = json;
    for (const QString &key : pointer.split(QLatin1Char('/')).mid(1))
        value = value.isArray() ? value.toArray().at(key.toLongLong()) : value.toObject().value(key);
    return value;
}

// One line a problem: "/path: sentence".
inline QStringList lines(const sanju::course::Problems &problems)
{
    QStringList lines;
    for (const sanju::course::Problem &problem : problems)
        lines.append(problem.path + QStringLiteral(": ") + problem.sentence);
    return lines;
}

} // namespace fixtures
