// SPDX-License-Identifier: Apache-2.0
// The readers of JsonCursor and the sentences they report.
#include "course/json_cursor.h"

#include "course/ids.h"

#include <QSet>

#include <cmath>

namespace sanju::course {

namespace {

using namespace Qt::Literals::StringLiterals;

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

// RFC 6901: '~' and '/' inside a key are escaped.
QString below(const QString &path, QString key)
{
    key.replace(u'~', u"~0"_s);
    key.replace(u'/', u"~1"_s);
    return path + u'/' + key;
}

QString below(const QString &path, qsizetype index)
{
    return path + u'/' + QString::number(index);
}

QString countIn(Count count)
{
    if (count.least == count.most)
        return u"exactly %1"_s.arg(count.least);
    return u"%1 to %2"_s.arg(count.least).arg(count.most);
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

QString idRule(bool whole)
{
    return whole ? u"small letters, digits and hyphens, parts joined by \"/\" (feedback/camera-test)"_s
                 : u"small letters, digits and hyphens only (camera-test)"_s;
}

} // namespace

JsonCursor::JsonCursor(QJsonObject object, QString path, Problems &problems)
    : m_object(std::move(object)), m_path(std::move(path)), m_problems(&problems)
{
}

Text JsonCursor::text(QLatin1StringView key, const QString &missing)
{
    const QJsonValue value = require(
        key, missing.isEmpty() ? u"needs %1 in both languages: {zh: ..., en: ...}"_s.arg(quoted(key)) : missing);
    return value.isUndefined() ? Text{} : textIn(value, path(key), key);
}

Text JsonCursor::optionalText(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    return value.isUndefined() ? Text{} : textIn(value, path(key), key);
}

Text JsonCursor::textHere()
{
    Text text;
    const QJsonValue zh = require("zh"_L1, u"has no Chinese: add \"zh\""_s);
    if (!zh.isUndefined())
        text.zh = filledString(zh, path("zh"_L1), u"zh"_s);
    const QJsonValue en = require("en"_L1, u"has no English: add \"en\""_s);
    if (!en.isUndefined())
        text.en = filledString(en, path("en"_L1), u"en"_s);
    return text;
}

QString JsonCursor::string(QLatin1StringView key)
{
    const QJsonValue value = require(key);
    return value.isUndefined() ? QString() : filledString(value, path(key), key);
}

QString JsonCursor::optionalString(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    return value.isUndefined() ? QString() : filledString(value, path(key), key);
}

QString JsonCursor::word(QLatin1StringView key, const QStringList &allowed)
{
    const QJsonValue value = require(key, u"needs %1: one of %2"_s.arg(quoted(key), allowed.join(u", "_s)));
    if (value.isUndefined())
        return {};
    if (!value.isString() || !allowed.contains(value.toString())) {
        report(path(key), u"%1 cannot be \"%2\": choose one of %3"_s.arg(
                              quoted(key), value.toVariant().toString(), allowed.join(u", "_s)));
        return {};
    }
    return value.toString();
}

QString JsonCursor::idPart(QLatin1StringView key)
{
    QString text = string(key);
    if (text.isEmpty() || isIdPart(text))
        return text;
    report(path(key), u"%1 \"%2\" is not an id: use %3"_s.arg(quoted(key), text, idRule(false)));
    return {};
}

QString JsonCursor::id(QLatin1StringView key)
{
    QString text = string(key);
    if (text.isEmpty() || isId(text))
        return text;
    report(path(key), u"%1 \"%2\" is not an id: use %3"_s.arg(quoted(key), text, idRule(true)));
    return {};
}

bool JsonCursor::flag(QLatin1StringView key)
{
    const QJsonValue value = require(key, u"needs %1: true or false"_s.arg(quoted(key)));
    if (!value.isUndefined() && !value.isBool())
        report(path(key), u"%1 must be true or false, without quotes"_s.arg(quoted(key)));
    return value.toBool();
}

bool JsonCursor::optionalFlag(QLatin1StringView key)
{
    return has(key) ? flag(key) : (ignore(key), false);
}

int JsonCursor::wholeNumber(QLatin1StringView key, int least, int most)
{
    const double value = number(key, least, most);
    if (value == std::floor(value))
        return static_cast<int>(value);
    report(path(key), u"%1 must be a whole number"_s.arg(quoted(key)));
    return least;
}

double JsonCursor::number(QLatin1StringView key, double least, double most)
{
    const QJsonValue value = require(key);
    if (value.isUndefined())
        return least;
    // The negated form also refuses NaN.
    if (!value.isDouble() || !(value.toDouble() >= least && value.toDouble() <= most)) {
        report(path(key), u"%1 must be a number from %2 to %3"_s.arg(quoted(key)).arg(least).arg(most));
        return least;
    }
    return value.toDouble();
}

QStringList JsonCursor::strings(QLatin1StringView key, Count count)
{
    QStringList texts;
    const QJsonArray entries = array(key, count, true);
    for (qsizetype i = 0; i < entries.size(); ++i)
        texts.append(filledString(entries.at(i), below(path(key), i), key));
    return texts;
}

QStringList JsonCursor::ids(QLatin1StringView key, Count count)
{
    return idList(key, count, true, true);
}

QStringList JsonCursor::idParts(QLatin1StringView key, Count count)
{
    return idList(key, count, true, false);
}

QStringList JsonCursor::optionalIds(QLatin1StringView key, Count count)
{
    return idList(key, count, false, true);
}

QList<Text> JsonCursor::texts(QLatin1StringView key, Count count)
{
    QList<Text> texts;
    const QJsonArray entries = array(key, count, true);
    for (qsizetype i = 0; i < entries.size(); ++i)
        texts.append(textIn(entries.at(i), below(path(key), i), key));
    return texts;
}

void JsonCursor::object(QLatin1StringView key, const std::function<void(JsonCursor &)> &read)
{
    const QJsonValue value = require(key);
    if (value.isUndefined())
        return;
    if (!value.isObject()) {
        report(path(key), u"%1 must be a group of keys"_s.arg(quoted(key)));
        return;
    }
    JsonCursor inner(value.toObject(), path(key), *m_problems);
    read(inner);
    inner.finish();
}

bool JsonCursor::has(QLatin1StringView key) const
{
    return m_object.contains(key);
}

void JsonCursor::ignore(QLatin1StringView key)
{
    if (!m_known.contains(key))
        m_known.append(key);
}

void JsonCursor::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key()))
            report(below(m_path, it.key()),
                u"unknown key %1; known here: %2"_s.arg(quoted(it.key()), m_known.join(u", "_s)));
    }
}

void JsonCursor::problem(const QString &sentence)
{
    report(m_path, sentence);
}

void JsonCursor::problem(QLatin1StringView key, const QString &sentence)
{
    report(path(key), sentence);
}

void JsonCursor::problem(QLatin1StringView key, qsizetype index, const QString &sentence)
{
    report(below(path(key), index), sentence);
}

QString JsonCursor::path(QLatin1StringView key) const
{
    return below(m_path, key);
}

QJsonValue JsonCursor::take(QLatin1StringView key)
{
    ignore(key);
    return m_object.value(key);
}

QJsonValue JsonCursor::require(QLatin1StringView key, const QString &missing)
{
    QJsonValue value = take(key);
    if (value.isUndefined())
        report(path(key), missing.isEmpty() ? u"needs %1"_s.arg(quoted(key)) : missing);
    return value;
}

QJsonArray JsonCursor::array(QLatin1StringView key, Count count, bool required)
{
    const QJsonValue value =
        required ? require(key, u"needs %1: a list of %2"_s.arg(quoted(key), countIn(count))) : take(key);
    if (value.isUndefined())
        return {};
    if (!value.isArray()) {
        report(path(key), u"%1 must be a list"_s.arg(quoted(key)));
        return {};
    }
    QJsonArray entries = value.toArray();
    if (entries.size() < count.least || entries.size() > count.most)
        report(path(key), u"%1 needs %2 entries; it has %3"_s.arg(quoted(key), countIn(count)).arg(entries.size()));
    return entries;
}

QString JsonCursor::filledString(const QJsonValue &value, const QString &at, const QString &name)
{
    if (!value.isString())
        report(at, u"%1 must be text: write it in quotes"_s.arg(quoted(name)));
    else if (isBlank(value.toString()))
        report(at, u"%1 is empty: write it or leave the key out"_s.arg(quoted(name)));
    else
        return value.toString();
    return {};
}

Text JsonCursor::textIn(const QJsonValue &value, const QString &at, const QString &name)
{
    if (!value.isObject()) {
        report(at, u"%1 must have both languages: {zh: ..., en: ...}"_s.arg(quoted(name)));
        return {};
    }
    const QJsonObject pair = value.toObject();
    const auto in = [&](QLatin1StringView language, const QString &called) {
        const QJsonValue one = pair.value(language);
        if (one.isString() && !isBlank(one.toString()))
            return one.toString();
        report(below(at, language), one.isUndefined() || one.isNull() || one.isString()
                                        ? u"%1 has no %2: add \"%3\""_s.arg(quoted(name), called, language)
                                        : u"%1 in %2 must be text: write it in quotes"_s.arg(quoted(name), called));
        return QString();
    };
    Text text;
    text.zh = in("zh"_L1, u"Chinese"_s);
    text.en = in("en"_L1, u"English"_s);
    for (auto it = pair.begin(); it != pair.end(); ++it) {
        if (it.key() != "zh"_L1 && it.key() != "en"_L1)
            report(below(at, it.key()), u"unknown key %1; known here: zh, en"_s.arg(quoted(it.key())));
    }
    return text;
}

QStringList JsonCursor::idList(QLatin1StringView key, Count count, bool required, bool whole)
{
    QStringList ids;
    const QJsonArray entries = array(key, count, required);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString text = entries.at(i).toString();
        if (!(whole ? isId(text) : isIdPart(text)))
            problem(key, i, u"\"%1\" is not an id: use %2"_s.arg(text, idRule(whole)));
        else if (ids.contains(text))
            problem(key, i, u"\"%1\" is listed twice: take one out"_s.arg(text));
        else
            ids.append(text);
    }
    return ids;
}

void JsonCursor::eachObject(QLatin1StringView key, Count count, const std::function<void(JsonCursor &)> &read)
{
    QSet<QString> seen;
    const QJsonArray entries = array(key, count, true);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString at = below(path(key), i);
        if (!entries.at(i).isObject()) {
            report(at, u"an entry of %1 must be a group of keys"_s.arg(quoted(key)));
            continue;
        }
        JsonCursor entry(entries.at(i).toObject(), at, *m_problems);
        read(entry);
        entry.finish();
        const QString id = entry.m_object.value("id"_L1).toString();
        if (!id.isEmpty() && seen.contains(id))
            report(entry.path("id"_L1), u"id \"%1\" is used twice in %2: give each its own"_s.arg(id, quoted(key)));
        seen.insert(id);
    }
}

void JsonCursor::report(const QString &at, const QString &sentence)
{
    m_problems->append({at, sentence});
}

} // namespace sanju::course
