// SPDX-License-Identifier: Apache-2.0
// What a storyboard holds, and what is said when it does not.
#include "course/storyboard.h"

#include "fixtures.h"

#include <QTest>

using namespace sanju::course;
using namespace Qt::Literals::StringLiterals;

namespace {

const QJsonValue kGone(QJsonValue::Undefined);

QStringList problemsOf(const QJsonObject &json)
{
    Problems problems;
    const auto storyboard = parseStoryboard(json, problems);
    return storyboard.has_value() == problems.isEmpty() ? fixtures::lines(problems)
                                                        : QStringList{u"a value despite problems, or neither"_s};
}

} // namespace

class StoryboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodStoryboardIsRead()
    {
        Problems problems;
        const auto storyboard = parseStoryboard(fixtures::load(u"storyboard.json"_s), problems);
        QCOMPARE(fixtures::lines(problems), QStringList());
        QVERIFY(storyboard.has_value());
        QCOMPARE(storyboard->id, u"feedback-camera-test"_s);
        QCOMPARE(storyboard->cast, (QStringList{u"wei"_s, u"xu"_s}));
        QCOMPARE(storyboard->set, u"meeting-room"_s);
        QCOMPARE(storyboard->acts.size(), 2);
        const Act &wrong = storyboard->acts.at(0);
        QVERIFY(wrong.kind == Act::Kind::Wrong);
        QCOMPARE(wrong.ask.en, u"Which sentence ended the conversation?"_s);
        QCOMPARE(wrong.beats.at(0).speaker, u"wei"_s);
        QCOMPARE(wrong.beats.at(0).line.zh, u"许静，你们财务太不专业了！"_s);
        QCOMPARE(wrong.beats.at(0).emotion, u"angry"_s);
        QCOMPARE(wrong.beats.at(0).gesture, u"point"_s);
        QCOMPARE(wrong.beats.at(0).mark.zh, u"说的是人"_s);
        QVERIFY(wrong.beats.at(0).moment);
        QVERIFY(!wrong.beats.at(1).moment);
        QVERIFY(wrong.beats.constLast().isSilent());
        QCOMPARE(wrong.beats.constLast().pauseSeconds, 1.0);
        QVERIFY(storyboard->acts.at(1).kind == Act::Kind::Right);
        QVERIFY(storyboard->acts.at(1).ask.isEmpty());
    }

    void aBeatMaySayHowItIsReadAndHowTheOthersLook()
    {
        QJsonObject json = fixtures::load(u"storyboard.json"_s);
        json = fixtures::with(json, u"/acts/0/beats/0/pinyin"_s, u"xǔ jìng"_s);
        json = fixtures::with(json, u"/acts/0/beats/0/others"_s, QJsonObject{{u"xu"_s, u"surprised"_s}});
        json = fixtures::with(json, u"/acts/0/beats/0/emote"_s, u"anger"_s);
        json = fixtures::with(json, u"/acts/0/beats/0/pause"_s, 0.6);
        Problems problems;
        const auto storyboard = parseStoryboard(json, problems);
        QCOMPARE(fixtures::lines(problems), QStringList());
        const Beat &beat = storyboard->acts.at(0).beats.at(0);
        QCOMPARE(beat.pinyin, u"xǔ jìng"_s);
        QCOMPARE(beat.emote, u"anger"_s);
        QCOMPARE(beat.pauseSeconds, 0.6);
        QVERIFY(!beat.isSilent());
        QCOMPARE(beat.others, (QMap<QString, QString>{{u"xu"_s, u"surprised"_s}}));
    }

    // People are seen in it, so nothing says how they look; the times of the lines are given instead.
    void aFilmSaysWhenItsLinesAreHeard()
    {
        const QJsonObject first{{u"id"_s, u"n1"_s}, {u"say"_s, u"wei"_s}, {u"zh"_s, u"三件事。"_s},
            {u"en"_s, u"Three things."_s}, {u"from"_s, 1.2}, {u"to"_s, 2.6}};
        const QJsonObject film{{u"id"_s, u"filmed"_s},
            {u"title"_s, QJsonObject{{u"zh"_s, u"三件"_s}, {u"en"_s, u"Three"_s}}},
            {u"cast"_s, QJsonArray{u"wei"_s, u"xu"_s}}, {u"film"_s, u"talk.mp4"_s},
            {u"acts"_s, QJsonArray{QJsonObject{{u"kind"_s, u"neutral"_s}, {u"beats"_s, QJsonArray{first}}}}}};
        Problems problems;
        const auto storyboard = parseStoryboard(film, problems);
        QCOMPARE(fixtures::lines(problems), QStringList());
        QCOMPARE(storyboard->film, u"talk.mp4"_s);
        QCOMPARE(storyboard->acts.at(0).beats.at(0).from, 1.2);
        QCOMPARE(storyboard->acts.at(0).beats.at(0).to, 2.6);
        QCOMPARE(problemsOf(fixtures::with(film, u"/acts/0/beats/0/to"_s, 1.0)),
            QStringList{u"/acts/0/beats/0/to: \"to\" must be later than \"from\": both are seconds into the film"_s});
        QCOMPARE(problemsOf(fixtures::with(film, u"/acts/0/beats/0/from"_s, kGone)),
            QStringList{u"/acts/0/beats/0/from: needs \"from\""_s});
    }

    void aSpoiledPlaceIsNamed_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QString &place, const QJsonValue &value, const QString &problem) {
            QTest::newRow(name) << place << value << problem;
        };
        const QString w1 = u"/acts/0/beats/0"_s;
        row("no title in English", u"/title/en"_s, kGone, u"/title/en: \"title\" has no English: add \"en\""_s);
        row("four people", u"/cast"_s, QJsonArray{u"wei"_s, u"xu"_s, u"han"_s, u"lin"_s},
            u"/cast: \"cast\" needs 2 to 3 entries; it has 4"_s);
        row("unknown kind of act", u"/acts/1/kind"_s, u"good"_s,
            u"/acts/1/kind: \"kind\" cannot be \"good\": choose one of wrong, right, neutral"_s);
        row("beat without Chinese", w1 + u"/zh"_s, kGone, w1 + u"/zh: has no Chinese: add \"zh\""_s);
        row("beat without English", w1 + u"/en"_s, kGone, w1 + u"/en: has no English: add \"en\""_s);
        row("a stranger speaks", w1 + u"/say"_s, u"fang"_s,
            w1 + u"/say: \"fang\" is not in this storyboard: add the id to \"cast\" or change it"_s);
        row("nobody speaks", w1, QJsonObject{{u"id"_s, u"w1"_s}, {u"moment"_s, true}}, QString());
        row("unknown emotion", w1 + u"/emotion"_s, u"furious"_s,
            w1 + u"/emotion: \"emotion\" cannot be \"furious\": choose one of "_s + emotions().join(u", "_s));
        row("unknown gesture", w1 + u"/gesture"_s, u"dance"_s,
            w1 + u"/gesture: \"gesture\" cannot be \"dance\": choose one of "_s + gestures().join(u", "_s));
        row("a stranger looks on", w1 + u"/others"_s, QJsonObject{{u"fang"_s, u"sad"_s}},
            w1 + u"/others/fang: unknown key \"fang\"; known here: wei, xu"_s);
        row("no moment", w1 + u"/moment"_s, kGone,
            u"/acts/0/beats: a wrong act needs \"moment: true\" on exactly one beat; it has 0"_s);
        row("two moments", u"/acts/0/beats/2/moment"_s, true,
            u"/acts/0/beats: a wrong act needs \"moment: true\" on exactly one beat; it has 2"_s);
        row("a moment in the right act", u"/acts/1/beats/2/moment"_s, true,
            u"/acts/1/beats: \"moment\" belongs in a wrong act: take it out here"_s);
        row("no silence at the end", u"/acts/0/beats/4"_s, kGone,
            u"/acts/0/beats: a wrong act ends with a silent beat: add {id: ..., pause: 1}"_s);
        row("no pause question", u"/acts/0/ask"_s, kGone,
            u"/acts/0/ask: a wrong act needs \"ask\": the question while the scene stands still"_s);
        row("pause too long", u"/acts/0/beats/4/pause"_s, 60, QString());
        row("a pause of no time", w1 + u"/pause"_s, 0, QString());
        row("unknown bubble", w1 + u"/emote"_s, u"heart"_s,
            w1 + u"/emote: \"emote\" cannot be \"heart\": choose one of "_s + emotes().join(u", "_s));
        row("unknown set", u"/set"_s, u"beach"_s,
            u"/set: \"set\" cannot be \"beach\": choose one of "_s + sets().join(u", "_s));
        row("one beat id in two acts", u"/acts/1/beats/0/id"_s, u"w1"_s,
            u"/acts/1: beat id \"w1\" is used in an earlier act too: give each its own"_s);
        row("one beat id twice in an act", u"/acts/1/beats/1/id"_s, u"r1"_s,
            u"/acts/1/beats/1/id: id \"r1\" is used twice in \"beats\": give each its own"_s);
        row("unknown key", u"/music"_s, u"x"_s,
            u"/music: unknown key \"music\"; known here: id, title, cast, film, set, acts, notes"_s);
    }
    void aSpoiledPlaceIsNamed()
    {
        QFETCH(QString, place);
        QFETCH(QJsonValue, value);
        QFETCH(QString, problem);
        const QStringList problems = problemsOf(fixtures::with(fixtures::load(u"storyboard.json"_s), place, value));
        // No sentence: it is enough that something at or below the place is reported.
        if (problem.isEmpty())
            QVERIFY(problems.join(u'\n').contains(place));
        else
            QCOMPARE(problems, QStringList{problem});
    }

    void nothingAtAllIsRefused() { QVERIFY(!problemsOf({}).isEmpty()); }

    // Four characters a second and the pauses; punctuation takes no time of its own.
    void spokenTimeComesFromTheChineseCharacters()
    {
        Storyboard storyboard;
        Beat speech;
        speech.speaker = u"wei"_s;
        speech.line.zh = u"许静，周三那张报价单。"_s + QString(7, u'长');
        Beat silence;
        silence.pauseSeconds = 2.5;
        storyboard.acts = {{Act::Kind::Neutral, {speech, silence}, {}}};
        QCOMPARE(estimatedSeconds(storyboard), 7); // 16 / 4 + 2.5, rounded
        QCOMPARE(estimatedSeconds(Storyboard()), 0);
    }
};

QTEST_GUILESS_MAIN(StoryboardTest)
#include "storyboard_test.moc"
