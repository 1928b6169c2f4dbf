// SPDX-License-Identifier: Apache-2.0
// The app: composes clock, course, store and view models, and shows Main.qml.
#include "main/home.h"
#include "main/options.h"
#include "main/tour.h"
#include "main/translation.h"

#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTextStream>

namespace {

using namespace sanju;

// Resident memory in KiB as Linux counts it; 0 elsewhere.
qint64 residentKib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

// Runs `then` once, after the first frame is on the screen.
template <class Then> void afterFirstFrame(QQuickWindow &window, Then then)
{
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, then,
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

int run(const QGuiApplication &app, const Options &options)
{
    const SystemClock systemClock;
    std::optional<FixedClock> fixedClock;
    if (options.now)
        fixedClock.emplace(*options.now);
    const Clock &clock = fixedClock ? static_cast<const Clock &>(*fixedClock) : systemClock;

    Home home(options, clock);
    Translation translation;
    viewmodels::AppViewModel *root = nullptr;
    viewmodels::AppViewModel appViewModel(
        clock, [&home] { return home.open(); },
        [&](const Error &error) { return home.waysOut(error, [&root] { root->start(); }); });
    root = &appViewModel;
    QQmlApplicationEngine engine; // after what its pages are bound to, so that it goes first
    QObject::connect(
        &appViewModel, &viewmodels::AppViewModel::languageChanged, &engine, [&](course::Language language) {
            translation.use(language);
            engine.retranslate();
        });
    appViewModel.start();

    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&appViewModel)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Sanju/Ui/Main.qml")));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 1;

    if (options.measureStart) {
        afterFirstFrame(*window, [&] {
            QTextStream(stdout) << "resident_kib=" << residentKib() << Qt::endl;
            QCoreApplication::quit();
        });
    } else {
        afterFirstFrame(*window, [&home] {
            home.keepDailyCopy();
            home.tidy();
        });
    }
    std::optional<Tour> tour;
    if (!options.tourFolder.isEmpty()) {
        tour.emplace(appViewModel, *window, options.tourFolder);
        tour->start();
    }
    return app.exec();
}

} // namespace

int main(int argc, char **argv)
{
    // Qt 6.4 picks GStreamer by itself, which hangs on some machines; FFmpeg plays what we ship.
    if (qEnvironmentVariableIsEmpty("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("sanju"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("三句"));
    QGuiApplication::setApplicationVersion(QStringLiteral(SANJU_VERSION));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    // No text is ever scaled or turned; distance fields would cost a third of the time to the first frame.
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);

    const Result<Options> options = parseOptions(QCoreApplication::arguments());
    if (!options) {
        QTextStream(stderr) << options.error().detail << Qt::endl;
        return 2;
    }
    if (!options->link.isEmpty() && platform::openInRunning(options->dataFolder, options->link))
        return 0;
    return run(app, *options);
}
