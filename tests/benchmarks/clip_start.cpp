// SPDX-License-Identifier: Apache-2.0
// How long after the tap on "watch" a film's first picture is there, first in a process and again: prints both.
#include "../qml/made_media.h"
#include "../qml/screen.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QTest>
#include <QTextStream>

using namespace sanju;
using namespace sanju::stage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

// Milliseconds; negative when it never came.
qint64 firstPicture(Stage &stage, const Screen &screen)
{
    stage.walkTo(viewmodels::LessonViewModel::Guess);
    screen.settle();
    QElapsedTimer timer;
    timer.start();
    stage.walkTo(viewmodels::LessonViewModel::Clip);
    const bool there = QTest::qWaitFor([&] { return screen.findBy("pictured", true) != nullptr; }, kPatience);
    const qint64 took = timer.elapsed();
    stage.app().lesson()->back();
    screen.settle();
    return there ? took : -1;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    const course::LessonId id(u"feedback/camera-test"_s);
    Stage stage;
    const MadeMedia media(stage.lessons().lesson(id)->clip);
    stage.lessons().film(media.onlyFilm());
    stage.welcomed();
    stage.begin();
    const Screen screen(stage);
    stage.app().openLesson(id.text());
    const qint64 first = firstPicture(stage, screen);
    const qint64 again = firstPicture(stage, screen);
    QTextStream(stdout) << "first_ms=" << first << " again_ms=" << again << Qt::endl;
    return 0;
}
