// SPDX-License-Identifier: Apache-2.0
// Pipes sanju-film into ffmpeg.
#include "authoring/clips/film.h"

#include "authoring/clips/digest.h"
#include "authoring/clips/ffmpeg.h"
#include "authoring/clips/timeline.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <cmath>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 540;
constexpr int kHeight = 960;
constexpr int kStep = 500; // milliseconds between two looks at isCancelled
constexpr int kLongest = 1'200'000;

QStringList encoding()
{
    return {u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"slower"_s, u"-tune"_s, u"animation"_s, u"-crf"_s, u"30"_s, u"-g"_s,
        u"250"_s, u"-x264-params"_s, u"threads=1"_s, u"-profile:v"_s, u"high"_s, u"-pix_fmt"_s, u"yuv420p"_s, u"-vf"_s,
        u"scale=out_color_matrix=bt709:out_range=tv"_s, u"-colorspace"_s, u"bt709"_s, u"-color_primaries"_s, u"bt709"_s,
        u"-color_trc"_s, u"bt709"_s, u"-color_range"_s, u"tv"_s};
}

QStringList drawing(const FilmInput &input)
{
    return {u"--storyboard"_s, input.storyboard, u"--scene"_s, input.scene, u"--cast"_s, input.cast, u"--fps"_s,
        QString::number(kFramesASecond), u"--size"_s, u"%1x%2"_s.arg(kWidth).arg(kHeight)};
}

QString lastWords(QProcess &process)
{
    return QString::fromUtf8(process.readAllStandardError()).trimmed().section(u'\n', -1);
}

bool endedWell(const QProcess &process)
{
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void stop(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished();
}

} // namespace

QStringList pictureSources()
{
    return {u"app/stage"_s, u"app/film"_s, u"app/course/look.cpp"_s, u"app/viewmodels/stage_view_model.h"_s,
        u"app/viewmodels/stage_view_model.cpp"_s, u"qml/stage"_s};
}

QString filmRevision()
{
    return digestOf((encoding() + bitExact()).join(u' ').toUtf8());
}

Result<void> writeFilm(const FilmInput &input, double seconds, const QString &track, const QString &file,
    const std::function<bool()> &isCancelled)
{
    QProcess renderer;
    QProcess encoder;
    renderer.setStandardOutputProcess(&encoder);
    renderer.start(input.renderer, drawing(input));
    const auto frames = static_cast<int>(std::lround(seconds * kFramesASecond));
    encoder.start(u"ffmpeg"_s, QStringList{u"-hide_banner"_s, u"-nostats"_s, u"-v"_s, u"error"_s, u"-y"_s, u"-f"_s,
                                   u"rawvideo"_s, u"-pix_fmt"_s, u"rgba"_s, u"-s"_s,
                                   u"%1x%2"_s.arg(kWidth).arg(kHeight), u"-r"_s, QString::number(kFramesASecond),
                                   u"-i"_s, u"pipe:0"_s, u"-i"_s, track, u"-frames:v"_s, QString::number(frames)} +
                                   encoding() + QStringList{u"-c:a"_s, u"copy"_s} + bitExact() +
                                   QStringList{u"-movflags"_s, u"+faststart"_s, file});
    if (!renderer.waitForStarted() || !encoder.waitForStarted()) {
        stop(renderer);
        stop(encoder);
        return failure(ErrorKind::Failed, u"%1 or ffmpeg cannot be started"_s.arg(input.renderer));
    }
    for (int waited = 0; !encoder.waitForFinished(kStep); waited += kStep) {
        if (encoder.state() == QProcess::NotRunning)
            break;
        if (waited > kLongest || (isCancelled && isCancelled())) {
            stop(renderer);
            stop(encoder);
            return failure(ErrorKind::Failed, u"stopped"_s);
        }
    }
    renderer.waitForFinished();
    if (!endedWell(renderer))
        return failure(ErrorKind::Failed, u"sanju-film: "_s + lastWords(renderer));
    if (!endedWell(encoder))
        return failure(ErrorKind::Failed, u"ffmpeg: "_s + lastWords(encoder));
    return {};
}

Result<QStringList> drawFrames(const FilmInput &input, const QList<double> &moments, const QString &folder)
{
    QStringList at;
    QStringList files;
    for (qsizetype i = 0; i < moments.size(); ++i) {
        at.append(QString::number(moments.at(i), 'f', 2));
        files.append(folder + u'/' + QString::number(i) + u".png"_s);
    }
    QDir().mkpath(folder);
    QProcess renderer;
    renderer.start(input.renderer, drawing(input) + QStringList{u"--at"_s, at.join(u','), u"--to"_s, folder});
    if (!renderer.waitForStarted() || !renderer.waitForFinished(kLongest) || !endedWell(renderer))
        return failure(ErrorKind::Failed, u"%1: %2"_s.arg(input.renderer, lastWords(renderer)));
    for (const QString &file : files) {
        if (!QFileInfo(file).isFile())
            return failure(ErrorKind::Failed, u"sanju-film wrote no %1"_s.arg(file));
    }
    return files;
}

Result<void> writePoster(const FilmInput &input, double at, const QString &folder, const QString &file)
{
    const Result<QStringList> frames = drawFrames(input, {at}, folder);
    if (!frames)
        return tl::unexpected(frames.error());
    const auto run = ffmpeg(QStringList{u"-v"_s, u"error"_s, u"-i"_s, frames->constFirst(), u"-q:v"_s, u"5"_s,
                                u"-pix_fmt"_s, u"yuvj420p"_s} +
                            bitExact() + QStringList{file});
    if (!run)
        return tl::unexpected(run.error());
    return {};
}

double posterMoment(const course::Scene &scene)
{
    if (scene.lines.isEmpty())
        return scene.seconds / 2;
    const course::TimeSpan &first = scene.lines.constFirst().time;
    return std::round((first.from + first.to) / 2 * kFramesASecond) / kFramesASecond;
}

} // namespace sanju::authoring
