// SPDX-License-Identifier: Apache-2.0
// The verb that renders clips, as a shell would call it. A script that hums stands for the neural voice.
#include "cli_process.h"
#include "small_course.h"

#include <QStandardPaths>

using namespace sanju;
using namespace sanju::authoring_test;
using cli_test::cli;
using cli_test::Ran;

namespace {

const QByteArray kHumming =
    "import json, math, struct, sys, wave\n"
    "for line in sys.stdin:\n"
    "    request = json.loads(line)\n"
    "    if 'hoarse' in request['text']:\n"
    "        print(json.dumps({'out': request['out'], 'error': 'The voice is hoarse.'}), flush=True)\n"
    "        continue\n"
    "    count = 2400 * len(request['text'])\n"
    "    hum = [int(9000 * math.sin(i / 16) * abs(math.sin(i / 2000))) for i in range(count)]\n"
    "    with wave.open(request['out'], 'wb') as out:\n"
    "        out.setparams((1, 2, 24000, 0, 'NONE', ''))\n"
    "        out.writeframes(struct.pack('<%dh' % count, *hum))\n"
    "    print(json.dumps({'out': request['out'], 'seconds': count / 24000, 'pinyin': 'hm1', 'syllables': []}), "
    "flush=True)\n";

class Studio
{
public:
    Studio()
    {
        course.write(
            u"voices.yaml"_s, "voices:\n  mei: {zh: a, en: b}\n  tang: {zh: a, en: b}\n  wu: {zh: a, en: b}\n");
        course.write(u"scripts/kokoro_voice.py"_s, kHumming);
        QDir(course.folder()).mkpath(u"home/environment/bin"_s);
        QFile::link(QStandardPaths::findExecutable(u"python3"_s), course.path(u"home/environment/bin/python"_s));
    }

    Ran run(const QStringList &more) const
    {
        return cli(QStringList{u"clips"_s, course.folder(), u"--scripts"_s, course.path(u"scripts"_s),
                       u"--voices-home"_s, course.path(u"home"_s), u"--cache"_s, course.path(u"cache"_s)} +
                   more);
    }

    SmallCourse course;
};

} // namespace

class ClipsCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChangedIsRenderedAndThenNothingIsStale()
    {
        const Studio studio;
        const QStringList one{u"--only"_s, u"talk-ask"_s, u"--audio"_s, u"--lang"_s, u"zh"_s};
        QCOMPARE(studio.run(one + QStringList{u"--check"_s}).code, 1);
        const Ran made = studio.run(one);
        QVERIFY2(made.code == 0, qPrintable(made.out + made.err));
        QVERIFY2(made.out.contains(u"0/1 talk-ask: speaking\n"_s), qPrintable(made.out));
        QVERIFY2(made.out.contains(u"talk-ask: made in "_s), qPrintable(made.out));
        QVERIFY(QFile::exists(studio.course.path(u"media/talk-ask.m4a"_s)));
        const Ran again = studio.run(one + QStringList{u"--check"_s});
        QCOMPARE(again.code, 0);
        QCOMPARE(again.out, u"every clip is as its text is\n"_s);
        const Ran film = studio.run({u"--only"_s, u"talk-ask"_s, u"--check"_s});
        QCOMPARE(film.lines(), (QStringList{u"talk-ask en: never made"_s, u"talk-ask film: never made"_s}));
    }

    void aClipThatFailsIsNamed()
    {
        const Studio studio;
        studio.course.change({kAskScene, u"Wu Nan, you forgot the plan again"_s, u"hoarse"_s});
        const Ran ran = studio.run({u"--only"_s, u"talk-ask"_s, u"--audio"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(u"not made: talk-ask"_s), qPrintable(ran.err));
        QVERIFY2(ran.out.contains(u"w1: The voice is hoarse."_s), qPrintable(ran.out));
    }

    void aVoiceThatIsNotInstalledIsNamedWithWhatToRun()
    {
        const Studio studio;
        const Ran ran = studio.run({u"--only"_s, u"talk-ask"_s, u"--audio"_s, u"--voices-home"_s,
            studio.course.path(u"nowhere"_s), u"--voices"_s, u"kokoro"_s});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.out.contains(u"/install"_s), qPrintable(ran.out));
        QVERIFY(!QFile::exists(studio.course.path(u"media/manifest.json"_s)));
    }

    void misuseIsRefused_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::newRow("no folder") << QStringList{u"clips"_s};
        QTest::newRow("language") << QStringList{u"clips"_s, u"."_s, u"--lang"_s, u"fr"_s};
        QTest::newRow("voices") << QStringList{u"clips"_s, u"."_s, u"--voices"_s, u"opera"_s};
        QTest::newRow("jobs") << QStringList{u"clips"_s, u"."_s, u"--jobs"_s, u"0"_s};
        QTest::newRow("option") << QStringList{u"clips"_s, u"."_s, u"--fast"_s};
    }
    void misuseIsRefused()
    {
        QFETCH(QStringList, args);
        QCOMPARE(cli(args).code, 2);
    }

    void aClipThatIsNotThereIsNoClip()
    {
        const Studio studio;
        const Ran ran = studio.run({u"--only"_s, u"talk-nobody"_s});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.err, u"sanju-cli: there is no clip \"talk-nobody\".\n"_s);
    }
};

QTEST_GUILESS_MAIN(ClipsCommandTest)
#include "clips_command_test.moc"
