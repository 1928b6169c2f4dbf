// SPDX-License-Identifier: Apache-2.0
// sanju-film: the pictures of a scene, to the standard output as raw RGBA or into a folder as PNG.
#include "film/contact_sheet.h"
#include "film/film_options.h"
#include "film/film_source.h"
#include "viewmodels/stage_view_model.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTextStream>

#include <cmath>
#include <cstdio>
#include <memory>

namespace {

using namespace sanju;

constexpr int kFailed = 1;
constexpr int kMisused = 2;

int fail(const QString &sentence, int code)
{
    QTextStream(stderr) << "sanju-film: " << sentence << Qt::endl;
    return code;
}

// The window is never seen; the software renderer draws the same bytes on every machine of a kind.
QImage pictureAt(double seconds, viewmodels::StageViewModel &stage, QQuickWindow &window)
{
    stage.setSeconds(seconds);
    return window.grabWindow();
}

int writeChosen(const film::Options &options, viewmodels::StageViewModel &stage, QQuickWindow &window)
{
    const QDir folder(options.folder);
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(QStringLiteral("cannot write to ") + options.folder, kFailed);
    for (qsizetype i = 0; i < options.at.size(); ++i) {
        const QString path = folder.filePath(QStringLiteral("%1.png").arg(i));
        if (!pictureAt(options.at.at(i), stage, window).save(path))
            return fail(QStringLiteral("cannot write ") + path, kFailed);
    }
    return 0;
}

int writeAll(const film::Options &options, double seconds, viewmodels::StageViewModel &stage, QQuickWindow &window)
{
    const auto count = std::lround(seconds * options.framesPerSecond);
    for (long i = 0; i < count; ++i) {
        const QImage frame = pictureAt(static_cast<double>(i) / options.framesPerSecond, stage, window)
                                 .convertToFormat(QImage::Format_RGBA8888);
        const auto size = static_cast<std::size_t>(frame.sizeInBytes());
        if (std::fwrite(frame.constBits(), 1, size, stdout) != size)
            return fail(QStringLiteral("nobody reads the frames"), kFailed);
    }
    return std::fflush(stdout) == 0 ? 0 : kFailed;
}

int writeSheet(
    const film::Options &options, const film::Source &source, viewmodels::StageViewModel &stage, QQuickWindow &window)
{
    QList<QImage> frames;
    for (const double seconds : film::beatTimes(source.storyboard, source.scene))
        frames.append(pictureAt(seconds, stage, window));
    return film::contactSheet(frames).save(options.sheet)
               ? 0
               : fail(QStringLiteral("cannot write ") + options.sheet, kFailed);
}

int run(const film::Options &options, const film::Source &source)
{
    viewmodels::StageViewModel stage;
    stage.setScene(source.storyboard, source.scene, source.people);
    stage.setStill(options.still);

    QQmlEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(&engine, QUrl(QStringLiteral("qrc:/qt/qml/Sanju/Ui/stage/Stage.qml")));
    if (component.isError())
        return fail(component.errorString(), kFailed);
    const std::unique_ptr<QObject> object(component.createWithInitialProperties(
        {{QStringLiteral("model"), QVariant::fromValue(&stage)}, {QStringLiteral("crop"), options.crop}}));
    auto *item = qobject_cast<QQuickItem *>(object.get());
    if (item == nullptr)
        return fail(QStringLiteral("Stage.qml is no item"), kFailed);

    QQuickWindow window;
    window.setGeometry(QRect(QPoint(), options.size));
    item->setParentItem(window.contentItem());
    item->setSize(options.size);
    window.show();
    QCoreApplication::processEvents();
    if (!options.sheet.isEmpty())
        return writeSheet(options, source, stage, window);
    return options.at.isEmpty() ? writeAll(options, source.scene.seconds, stage, window)
                                : writeChosen(options, stage, window);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    const QGuiApplication app(argc, argv);
    const auto options = film::parseOptions(QGuiApplication::arguments().mid(1));
    if (!options)
        return fail(options.error().detail + u'\n' + film::usage(), kMisused);
    const auto source = film::readSource(*options);
    if (!source)
        return fail(source.error().detail, kFailed);
    return run(*options, *source);
}
