// SPDX-License-Identifier: Apache-2.0
// A table of endings: the system's own differs from machine to machine, and a pack must not.
#include "authoring/media_type.h"

#include <QFileInfo>
#include <QMap>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

const QMap<QString, QString> &types()
{
    static const QMap<QString, QString> table{{u"jpg"_s, u"image/jpeg"_s}, {u"json"_s, u"application/json"_s},
        {u"m4a"_s, u"audio/mp4"_s}, {u"mp4"_s, u"video/mp4"_s}, {u"ogg"_s, u"audio/ogg"_s}, {u"png"_s, u"image/png"_s},
        {u"svg"_s, u"image/svg+xml"_s}, {u"vtt"_s, u"text/vtt"_s}, {u"wav"_s, u"audio/wav"_s},
        {u"webm"_s, u"video/webm"_s}, {u"webp"_s, u"image/webp"_s}};
    return table;
}

} // namespace

QString mediaType(const QString &name)
{
    return types().value(QFileInfo(name).suffix().toLower());
}

QStringList knownMediaEndings()
{
    return types().keys();
}

} // namespace sanju::authoring
