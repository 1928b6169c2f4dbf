// SPDX-License-Identifier: Apache-2.0
// Asks ffmpeg for plain colours and a hum.
#include "made_media.h"

#include "clip_scene.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace sanju::stage {

using namespace Qt::Literals::StringLiterals;

namespace {

void ffmpeg(const QStringList &arguments)
{
    QProcess process;
    process.start(u"ffmpeg"_s, QStringList{u"-v"_s, u"error"_s, u"-y"_s} + arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("ffmpeg: %s", process.readAllStandardError().constData());
}

} // namespace

MadeMedia::MadeMedia(const course::Storyboard &storyboard, double each)
{
    const course::Scene scene = evenScene(storyboard, each);
    const QString film = m_folder.filePath(u"clip.mp4"_s);
    const QString voice = m_folder.filePath(u"clip.m4a"_s);
    const QString english = m_folder.filePath(u"clip.en.m4a"_s);
    const QString seconds = QString::number(scene.seconds);
    QStringList arguments;
    QString joined;
    int pieces = 0;
    for (; pieces * each < scene.seconds - each / 2; ++pieces) {
        arguments += {u"-f"_s, u"lavfi"_s, u"-i"_s,
            u"color=%1:s=180x320:r=25:d=%2"_s.arg(colorOf(pieces).name(), QString::number(each))
                .replace(u'#', u"0x"_s)};
        joined += u"[%1:v]"_s.arg(pieces);
    }
    const QStringList hum{u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=220:d="_s + seconds};
    arguments += hum;
    arguments += {u"-filter_complex"_s, joined + u"concat=n=%1:v=1[v]"_s.arg(pieces), u"-map"_s, u"[v]"_s, u"-map"_s,
        u"%1:a"_s.arg(pieces), u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"ultrafast"_s, u"-pix_fmt"_s, u"yuv420p"_s,
        u"-g"_s, u"10"_s, u"-c:a"_s, u"aac"_s, u"-movflags"_s, u"+faststart"_s, film};
    ffmpeg(arguments);
    ffmpeg(hum + QStringList{u"-c:a"_s, u"aac"_s, voice});
    QFile::copy(voice, english);
    m_media.film = study::Recording{QUrl::fromLocalFile(film), scene};
    m_media.chinese = study::Recording{QUrl::fromLocalFile(voice), scene};
    m_media.english = study::Recording{QUrl::fromLocalFile(english), scene};
}

bool MadeMedia::isPossible()
{
    return !QStandardPaths::findExecutable(u"ffmpeg"_s).isEmpty();
}

study::ClipMedia MadeMedia::onlyFilm() const
{
    study::ClipMedia media;
    media.film = m_media.film;
    return media;
}

QUrl MadeMedia::noise(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray(5000, 'x'));
    return QUrl::fromLocalFile(file.fileName());
}

study::ClipMedia MadeMedia::garbage(bool film, bool voices) const
{
    study::ClipMedia media = m_media;
    if (film)
        media.film->file = noise(u"noise.mp4"_s);
    if (voices) {
        media.chinese->file = noise(u"noise.m4a"_s);
        media.english->file = noise(u"noise.en.m4a"_s);
    }
    return media;
}

QColor MadeMedia::colorOf(qsizetype line)
{
    static const QList<QColor> kColors{Qt::red, Qt::green, Qt::blue};
    return kColors.at(line % kColors.size());
}

} // namespace sanju::stage
