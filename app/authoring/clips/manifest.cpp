// SPDX-License-Identifier: Apache-2.0
// JSON of the manifest, sorted and indented, so that a change of one clip is a small difference.
#include "authoring/clips/manifest.h"

#include "authoring/clips/digest.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cmath>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFormat = 1;

QString pathIn(const QString &media)
{
    return media + u'/' + QLatin1StringView(kManifestName);
}

double rounded(double value)
{
    return std::round(value * 100) / 100;
}

QJsonObject toJson(const MadePart &part)
{
    QJsonObject inputs;
    for (auto it = part.inputs.begin(); it != part.inputs.end(); ++it)
        inputs.insert(it.key(), it.value());
    QJsonObject files;
    for (auto it = part.files.begin(); it != part.files.end(); ++it)
        files.insert(it.key(), QJsonObject{{u"sha256"_s, it->sha256}, {u"bytes"_s, it->bytes}});
    QJsonObject json{{u"inputs"_s, inputs}, {u"files"_s, files}, {u"seconds"_s, rounded(part.seconds)},
        {u"lufs"_s, rounded(part.lufs)}, {u"peak"_s, rounded(part.peak)}};
    QJsonArray lines;
    for (const MadeLine &line : part.lines) {
        QJsonObject said{{u"beat"_s, line.beat}, {u"source"_s, line.source}, {u"seconds"_s, rounded(line.seconds)}};
        if (!line.pinyin.isEmpty())
            said.insert(u"pinyin"_s, line.pinyin);
        lines.append(said);
    }
    if (!lines.isEmpty())
        json.insert(u"lines"_s, lines);
    return json;
}

MadePart toPart(const QJsonObject &json)
{
    MadePart part;
    const QJsonObject inputs = json.value("inputs"_L1).toObject();
    for (auto it = inputs.begin(); it != inputs.end(); ++it)
        part.inputs.insert(it.key(), it.value().toString());
    const QJsonObject files = json.value("files"_L1).toObject();
    for (auto it = files.begin(); it != files.end(); ++it)
        part.files.insert(it.key(), {it.value()["sha256"_L1].toString(), it.value()["bytes"_L1].toInteger()});
    part.seconds = json.value("seconds"_L1).toDouble();
    part.lufs = json.value("lufs"_L1).toDouble();
    part.peak = json.value("peak"_L1).toDouble();
    for (const auto &value : json.value("lines"_L1).toArray()) {
        const QJsonObject line = value.toObject();
        part.lines.append({line.value("beat"_L1).toString(), line.value("source"_L1).toString(),
            line.value("pinyin"_L1).toString(), line.value("seconds"_L1).toDouble()});
    }
    return part;
}

} // namespace

Result<Manifest> readManifest(const QString &media)
{
    QFile file(pathIn(media));
    if (!file.exists())
        return Manifest();
    QJsonDocument document;
    if (file.open(QIODevice::ReadOnly))
        document = QJsonDocument::fromJson(file.readAll());
    const QJsonObject whole = document.object();
    if (whole.value("format"_L1).toInt() != kFormat || !whole.value("clips"_L1).isObject())
        return failure(ErrorKind::Damaged, file.fileName() + u": this is no manifest of clips"_s);
    Manifest manifest;
    const QJsonObject clips = whole.value("clips"_L1).toObject();
    for (auto clip = clips.begin(); clip != clips.end(); ++clip) {
        const QJsonObject parts = clip.value().toObject();
        for (auto part = parts.begin(); part != parts.end(); ++part)
            manifest[clip.key()].insert(part.key(), toPart(part.value().toObject()));
    }
    return manifest;
}

Result<void> writeManifest(const Manifest &manifest, const QString &media)
{
    QJsonObject clips;
    for (auto clip = manifest.begin(); clip != manifest.end(); ++clip) {
        QJsonObject parts;
        for (auto part = clip->begin(); part != clip->end(); ++part)
            parts.insert(part.key(), toJson(part.value()));
        clips.insert(clip.key(), parts);
    }
    QSaveFile file(pathIn(media));
    const QByteArray bytes = QJsonDocument({{u"format"_s, kFormat}, {u"clips"_s, clips}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::NotWritable, file.fileName() + u": "_s + file.errorString());
    return {};
}

QStringList changedInputs(const MadePart &made, const QMap<QString, QString> &wanted)
{
    QStringList changed;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (made.inputs.value(it.key()) != it.value())
            changed.append(it.key());
    }
    return changed;
}

QStringList filesAmiss(const MadePart &made, const QString &media)
{
    QStringList amiss;
    for (auto it = made.files.begin(); it != made.files.end(); ++it) {
        const QString path = media + u'/' + it.key();
        if (!QFileInfo(path).isFile())
            amiss.append(it.key() + u" is missing"_s);
        else if (sha256OfFile(path) != it->sha256)
            amiss.append(it.key() + u" is another file than was made"_s);
    }
    return amiss;
}

} // namespace sanju::authoring
