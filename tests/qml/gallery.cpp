// SPDX-License-Identifier: Apache-2.0
// Writes a picture of every page and question kind in both languages, both themes, three sizes and two text sizes.
#include "gallery_scenes.h"
#include "scenes.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTextStream>
#include <QTranslator>

#include <vector>

using namespace sanju;
using gallery::Scene;
using stage::Stage;

namespace {

constexpr int kFade = 900; // milliseconds; a drawn scene is some time in the making
constexpr int kRedraw = 60;

struct Look
{
    QString name;
    bool english;
    bool dark;
    QSize size;
    double textScale;
};

std::vector<Look> looks()
{
    std::vector<Look> all;
    for (const QSize size : {QSize(390, 844), QSize(360, 640), QSize(820, 1180)}) {
        for (const bool english : {false, true}) {
            for (const bool dark : {false, true}) {
                for (const double scale : {1.0, 1.5}) {
                    all.push_back({QStringLiteral("%1x%2-%3-%4-%5")
                                       .arg(size.width())
                                       .arg(size.height())
                                       .arg(english ? QStringLiteral("en") : QStringLiteral("zh"),
                                           dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                           scale > 1 ? QStringLiteral("large") : QStringLiteral("normal")),
                        english, dark, size, scale});
                }
            }
        }
    }
    return all;
}

// Lets the window draw: a page that comes in fades for Theme.page, the looks after it change at once.
void settle(QQuickWindow &window, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    window.update();
    QCoreApplication::processEvents();
}

class Gallery
{
public:
    Gallery(QString pack, QString folder, QStringList only)
        : m_pack(std::move(pack)), m_folder(std::move(folder)), m_only(std::move(only))
    {
    }

    bool write()
    {
        std::vector<Scene> scenes = gallery::pages();
        for (Scene &scene : gallery::practice())
            scenes.push_back(std::move(scene));
        for (Scene &scene : gallery::works())
            scenes.push_back(std::move(scene));
        for (Scene &scene : gallery::tools())
            scenes.push_back(std::move(scene));
        for (const stage::Scene &scene : stage::surveyScenes() + stage::closingScenes())
            scenes.push_back({scene.name, scene.arrange});
        for (Scene &scene : gallery::questions(m_pack))
            scenes.push_back(std::move(scene));
        for (const Scene &scene : scenes) {
            if (!wanted(scene.name))
                continue;
            if (!write(scene))
                return false;
            QTextStream(stdout) << scene.name << Qt::endl;
        }
        return writeIndex();
    }

private:
    // "today" means just that scene, "question-" all that begin so, "390x844-zh" the looks that contain it.
    bool wanted(const QString &name) const
    {
        bool any = false;
        for (const QString &word : m_only) {
            if (word.contains(QLatin1Char('x')))
                continue;
            any = true;
            if (word == name || (word.endsWith(QLatin1Char('-')) && name.startsWith(word)))
                return true;
        }
        return !any;
    }
    bool wantedLook(const QString &name) const
    {
        bool any = false;
        for (const QString &word : m_only) {
            if (!word.contains(QLatin1Char('x')))
                continue;
            any = true;
            if (name.contains(word))
                return true;
        }
        return !any;
    }

    bool write(const Scene &scene)
    {
        Stage stage(m_pack);
        QQmlApplicationEngine engine; // after what its pages are bound to, so that it goes first
        QTranslator translator;
        scene.arrange(stage);
        const auto speak = [&](bool english) {
            QCoreApplication::removeTranslator(&translator);
            if (translator.load(english ? QStringLiteral(":/i18n/sanju_en.qm") : QStringLiteral(":/i18n/sanju_zh.qm")))
                QCoreApplication::installTranslator(&translator);
            engine.retranslate();
            stage.app().speech().setLanguage(english ? course::Language::English : course::Language::Chinese);
        };
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&stage.app())}});
        engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Sanju/Ui/Main.qml")));
        auto *window =
            engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
        if (!window)
            return false;
        bool firstLook = true;
        for (const Look &look : looks()) {
            if (!wantedLook(look.name))
                continue;
            stage.app().settings()->setReducedMotion(true);
            stage.app().settings()->setTheme(look.dark ? QStringLiteral("dark") : QStringLiteral("light"));
            stage.app().settings()->setLanguage(look.english ? QStringLiteral("en") : QStringLiteral("zh"));
            stage.app().settings()->setTextScale(look.textScale);
            speak(look.english);
            window->resize(look.size);
            settle(*window, firstLook ? kFade : kRedraw);
            firstLook = false;
            const QString path =
                QDir(m_folder).filePath(scene.name + QLatin1Char('_') + look.name + QStringLiteral(".png"));
            if (!window->grabWindow().save(path))
                return false;
        }
        m_scenes.append(scene.name);
        return true;
    }

    bool writeIndex() const
    {
        QFile file(QDir(m_folder).filePath(QStringLiteral("index.html")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Text))
            return false;
        QTextStream html(&file);
        html << "<!doctype html><meta charset=utf-8><title>Sanju gallery</title><style>body{font:15px "
                "sans-serif;margin:16px}"
                "figure{display:inline-block;margin:4px}img{height:420px;border:1px solid "
                "#ccc}figcaption{font-size:11px}</style>\n";
        for (const QString &scene : m_scenes) {
            html << "<h2 id=" << scene << '>' << scene << "</h2>\n";
            for (const Look &look : looks()) {
                if (wantedLook(look.name))
                    html << "<figure><img loading=lazy src=\"" << scene << '_' << look.name << ".png\"><figcaption>"
                         << look.name << "</figcaption></figure>\n";
            }
        }
        return true;
    }

    QString m_pack;
    QString m_folder;
    QStringList m_only;
    QStringList m_scenes;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg"); // as the app does
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering); // as the app does
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        QTextStream(stderr) << "gallery OUT_DIR [scene | scene-prefix- | 390x844-zh ...]" << Qt::endl;
        return 2;
    }
    const QString folder = arguments.takeFirst();
    if (!QDir().mkpath(folder) || !Gallery(QStringLiteral(SANJU_PACK), folder, arguments).write()) {
        QTextStream(stderr) << "cannot write the gallery into " << folder << Qt::endl;
        return 1;
    }
    return 0;
}
