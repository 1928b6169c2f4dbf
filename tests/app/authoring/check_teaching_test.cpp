// SPDX-License-Identifier: Apache-2.0
// Whether lessons teach as lessons here do: points, minutes, scenes, missions, pieces to tap, who is wrong.
#include "small_course.h"

using namespace sanju;
using namespace sanju::authoring_test;

namespace {

const QString kPieces = u"the text is cut into %1 pieces; 3 to 16 can be tapped well: set | differently"_s;
const QString kPart = u"a part of a mission ends in “%1”: take it out, the plan is put together from parts"_s;
const QString kNoQuestion = u"the scene ends without a question: ask the learner what to say"_s;
const QString kWrong = u"\"%1\" is the one who is wrong in %2 of %3 scenes: let others be wrong too"_s;

int secondsOf(const SmallCourse &course, const QString &id)
{
    return course::estimatedSeconds(*course.read().lesson(id)->lesson);
}

} // namespace

class CheckTeachingTest : public QObject
{
    Q_OBJECT

private:
    // Makes the reason of a card, which may be of any length, so long that the lesson takes this many seconds.
    static void makeLast(const SmallCourse &course, int seconds)
    {
        const QString whole = course.text(kDate);
        const QString why = whole.section(u"zh: 例会几点开"_s, 1).section(u", en:"_s, 0, 0);
        const auto missing = 5 * (seconds - secondsOf(course, u"talk/date"_s));
        const auto length = why.size() + missing;
        QVERIFY(length > 0);
        QVERIFY(course.change({kDate, why, QString(length, u'长')}) > 0);
        QCOMPARE(secondsOf(course, u"talk/date"_s), seconds);
    }

    // One more wrong act, so that one more scene has somebody who is wrong.
    static void letBeWrong(const SmallCourse &course, const QString &person, int times)
    {
        QString acts;
        for (int i = 0; i < times; ++i)
            acts += u"  - kind: wrong\n"
                    "    beats:\n"
                    "      - {id: x%1, say: %2, zh: 快, en: Now, emotion: firm, gesture: idle, moment: true}\n"
                    "      - {id: y%1, pause: 1}\n"
                    "    ask: {zh: 哪一句, en: Which}\n"_s.arg(i)
                        .arg(person);
        QVERIFY(course.change({kDateScene, u"notes:"_s, acts + u"notes:"_s}) > 0);
    }

private Q_SLOTS:
    void whatALessonLacksIsTold_data()
    {
        spoilingColumns();
        const SpoilIn date{kDate};
        const SpoilIn ask{kAsk};
        const SpoilIn thanks{kThanks};

        spoil("point without a question",
            {{kDate, u"    point: p2\n    stem:\n      zh: 许多"_s, u"    point: p1\n    stem:\n      zh: 许多"_s},
                {kDate, u"    point: p2\n    stem:\n      zh: 要一"_s, u"    point: p1\n    stem:\n      zh: 要一"_s}},
            {{u"no question trains point \"p2\": write one or take the point out"_s, u"  - id: p2\n"_s, {}}});

        date("scene without a question, in Chinese", u"换你，怎么说？\n"_s, u"换你说。\n"_s, kNoQuestion);
        date("scene without a question, in English", u"What would you say?\n"_s, u"Over to you.\n"_s, kNoQuestion);
        date("scene that ends in a quoted question", u"换你，怎么说？\n"_s, u"换你，会说“怎么了？”\n"_s, kNothing);

        date("when with punctuation", u"{zh: 今天要催东西时,"_s, u"{zh: 今天要催东西时，,"_s, kPart.arg(u"，"_s));
        date("when with punctuation, in English", u"en: when I chase something today"_s,
            u"en: \"when I chase something today,\""_s, kPart.arg(u","_s));
        date("then with punctuation", u"zh: 先说哪天几点"_s, u"zh: 先说哪天几点。"_s, kPart.arg(u"。"_s));
        date("then with punctuation, in English", u"en: I name the day and the hour"_s,
            u"en: I name the day and the hour."_s, kPart.arg(u"."_s));

        ask("text in two pieces", u"周一的表|还没到，|你们[w1:根本不想给]，|我这边|排不了班。"_s,
            u"周一的表还没到，[w1:根本不想给]。"_s, kPieces.arg(2));
        ask("text in two pieces, in English",
            u"Monday's table|isn't here,|[w1:you don't want to send it],|and I|can't plan the shifts."_s,
            u"Monday's table isn't here, [w1:you don't want to send it]."_s, kPieces.arg(2));
        ask("text in seventeen pieces", u"我这边|排不了班。"_s, u"我|这|边|排|不|了|班|一|二|三|四|五|六。"_s,
            kPieces.arg(17));
        ask("text in sixteen pieces", u"我这边|排不了班。"_s, u"我|这|边|排|不|了|班|一|二|三|四|五。"_s, kNothing);
        ask("long piece", u"|我这边|"_s, u"|我这边的三条线六个班组加上外协十七|"_s,
            u"the piece “我这边的三条线六个班组加上外协十七” is too long to tap: cut it with |"_s);
        ask("piece of sixteen characters", u"|我这边|"_s, u"|我这边的三条线六个班组加上外协人，|"_s, kNothing);
        ask("long piece, in English", u"|and I|"_s,
            u"|and I with three lines and six teams and all the others out there|"_s,
            u"the piece “and I with three lines and six teams and all the others out there” is too long to tap: cut it with |"_s);
    }
    void whatALessonLacksIsTold() { compareWithTheRow(); }

    void aLessonTakesThreeToFiveMinutes_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("sentence");
        const QString told = u"this lesson takes about %1 minutes; 3:00 to 5:00 are wanted: %2"_s;
        QTest::newRow("179") << 179 << told.arg(u"2:59"_s, u"add to the exercise or the clip"_s);
        QTest::newRow("180") << 180 << QString();
        QTest::newRow("300") << 300 << QString();
        QTest::newRow("301") << 301 << told.arg(u"5:01"_s, u"shorten the exercise or the clip"_s);
    }
    void aLessonTakesThreeToFiveMinutes()
    {
        QFETCH(int, seconds);
        QFETCH(QString, sentence);
        const SmallCourse course;
        makeLast(course, seconds);
        QCOMPARE(course.problems(), sentence.isEmpty() ? QStringList() : QStringList(course.shown(kDate, 1, sentence)));
    }

    // Without its clip nobody can tell how long it takes.
    void theMinutesOfALessonWithoutItsClipAreNotTold()
    {
        const SmallCourse course;
        course.change({kDateScene, u"set: workshop"_s, u"set: [workshop"_s});
        QCOMPARE(course.problems().size(), 1);
    }

    void aSceneHasAtMost180CharactersOfSpeech()
    {
        const SmallCourse course;
        int characters = 0;
        const authoring::CourseFolder folder = course.read();
        for (const course::Act &act : folder.storyboard(u"talk-date"_s)->storyboard->acts) {
            for (const course::Beat &beat : act.beats) {
                for (const QChar c : beat.line.zh)
                    characters += c.isLetterOrNumber() ? 1 : 0;
            }
        }
        // Punctuation is not counted; silent beats have none.
        QString beats;
        for (int left = 180 - characters, i = 0; left > 0; left -= 20, ++i)
            beats += u"      - {id: z%1, say: mei, zh: “%2。”, en: X, emotion: warm, gesture: idle}\n"_s.arg(i).arg(
                QString(std::min(left, 20), u'话'));
        QVERIFY(course.change({kDateScene, u"notes:"_s, beats + u"notes:"_s}) > 0);
        QCOMPARE(course.problems().join(u'\n'), QString());
        QVERIFY(course.change({kDateScene, u"挪的两台"_s, u"挪的那两台"_s}) > 0);
        QCOMPARE(course.problems().join(u'\n'), course.shown(kDateScene, course.lineOf(kDateScene, u"acts:"_s),
                                                    u"the scene has 181 characters of speech: 180 at most"_s));
    }

    void nobodyIsAlwaysTheOneWhoIsWrong_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<int>("times");
        QTest::addColumn<QString>("sentence");
        // Each of the three is wrong once already.
        QTest::newRow("two of four") << u"mei"_s << 1 << QString();
        QTest::newRow("three of five") << u"mei"_s << 2 << QString();
        QTest::newRow("four of six") << u"mei"_s << 3 << kWrong.arg(u"mei"_s).arg(4).arg(6);
        QTest::newRow("another one") << u"tang"_s << 3 << kWrong.arg(u"tang"_s).arg(4).arg(6);
    }
    void nobodyIsAlwaysTheOneWhoIsWrong()
    {
        QFETCH(QString, person);
        QFETCH(int, times);
        QFETCH(QString, sentence);
        const SmallCourse course;
        letBeWrong(course, person, times);
        QCOMPARE(course.problems().join(u'\n'),
            sentence.isEmpty() ? QString() : course.shown(kCourse, course.lineOf(kCourse, u"cast:"_s), sentence));
    }

    // Below five scenes it may be chance.
    void ofFourScenesNothingIsConcluded()
    {
        const SmallCourse course;
        course.change({kAskScene,
            u"zh: 吴楠，排班表你们又给忘了吧？, en: \"Wu Nan, you forgot the plan again, didn't you?\", emotion: angry, gesture: point, moment: true"_s,
            u"zh: 吴楠，排班表呢？, en: \"Wu Nan, where is the plan?\", emotion: angry, gesture: point"_s});
        course.change(
            {kAskScene, u"emotion: sad, gesture: crossed"_s, u"emotion: sad, moment: true, gesture: crossed"_s});
        QCOMPARE(course.problems(), QStringList());
        letBeWrong(course, u"mei"_s, 1); // wu 2, mei 2
        QCOMPARE(course.problems(), QStringList());
    }
};

QTEST_GUILESS_MAIN(CheckTeachingTest)
#include "check_teaching_test.moc"
