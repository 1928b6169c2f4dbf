// SPDX-License-Identifier: Apache-2.0
// Whether scenes make good clips: length, captions, films.
#include "small_course.h"

#include "course/scene.h"

#include <QJsonDocument>

using namespace sanju;
using namespace sanju::authoring_test;

namespace {

const QString kLong = u"the clip takes about %1 seconds; 30 to 60 are wanted: shorten what they say"_s;
const QString kNoLook = u"\"%1\" has no look: give one in course.yaml, or the scene cannot be drawn"_s;
const QString kUnbroken =
    u"a caption holds 24 characters and this line has no mark to break after: set one, or make two beats"_s;

} // namespace

class CheckClipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMakesABadClipIsTold_data()
    {
        spoilingColumns();
        const SpoilIn date{kDateScene};
        date("too long", u"pause: 1}"_s,
            u"pause: 10}\n      - {id: w6, pause: 10}\n      - {id: w7, pause: 10}\n      - {id: w8, pause: 10}"_s,
            kLong.arg(70), u"acts:"_s);
        date("no mark in a long line", u"唐工，样机尽快给我。"_s,
            u"样机请你们车间的人无论如何都要在这个星期之内给我做好送来。"_s, kUnbroken, u"id: w1"_s);
        date("a mark at the wrong place", u"唐工，样机尽快给我。"_s,
            u"唐工，样机请你们车间的人无论如何都要在这个星期之内给我做好。"_s, kUnbroken, u"id: w1"_s);
        spoil("a long line with a mark",
            {{kDateScene, u"唐工，样机尽快给我。"_s, u"唐工，样机请你们车间的人无论如何，这个星期之内给我做好。"_s}},
            kNothing);
        spoil("somebody without a look",
            {{kCourse,
                u",\n     look: {build: slim, face: oval, hair: bun, outfit: tailored,\n            colors: {skin: "
                u"\"#EFC8AA\","
                " hair: \"#241F24\", coat: \"#343B57\", shirt: \"#F6F3EC\", accent: \"#C98A1B\"}}"_s,
                QString()}},
            {{kNoLook.arg(u"wu"_s), u"cast: [tang, wu]"_s, kAskScene},
                {kNoLook.arg(u"wu"_s), u"cast: [wu, tang]"_s, kThanksScene}});
    }
    void whatMakesABadClipIsTold() { compareWithTheRow(); }

    void aShortClipIsTold()
    {
        const SmallCourse course;
        course.change({kDateScene, u"您没说周五，我当是下周的事。"_s, u"哦。"_s});
        course.change({kDateScene, u"那行，周四晚上先装好，周五一早推上去。"_s, u"行。"_s});
        course.change({kDateScene, u"今天都周五了，客户就坐在楼上，样机呢？"_s, u"呢？"_s});
        const QStringList problems = course.problems();
        QVERIFY2(!problems.isEmpty() && problems.constFirst().contains(u"let them say more"_s),
            qPrintable(problems.join(u'\n')));
    }

    // Once it is rendered, what it takes is known and not guessed.
    void aRenderedClipIsMeasured()
    {
        const SmallCourse course;
        const auto storyboard = *course.read().storyboard(u"talk-date"_s)->storyboard;
        course::Scene scene{75, {{0, 40}, {40, 75}}, {}};
        for (const course::Act &act : storyboard.acts) {
            for (const course::Beat &beat : act.beats) {
                if (!beat.isSilent())
                    scene.lines.append({beat.id,
                        {static_cast<double>(scene.lines.size()), static_cast<double>(scene.lines.size()) + 1}, {}});
            }
        }
        course.write(u"media/talk-date.scene.json"_s, QJsonDocument(course::toJson(scene)).toJson());
        QCOMPARE(course.problems(),
            QStringList{course.shown(kDateScene, course.lineOf(kDateScene, u"acts:"_s), kLong.arg(75))});
        // A scene of another text says nothing about this one.
        scene.lines.removeLast();
        course.write(u"media/talk-date.scene.json"_s, QJsonDocument(course::toJson(scene)).toJson());
        QCOMPARE(course.problems(), QStringList());
    }
};

QTEST_APPLESS_MAIN(CheckClipsTest)
#include "check_clips_test.moc"
