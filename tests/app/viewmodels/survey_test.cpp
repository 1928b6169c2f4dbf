// SPDX-License-Identifier: Apache-2.0
// Surveys filled in: what is begun is there again, what is kept is kept whole, the time before is beside it.
#include "stage.h"

#include "study/papers.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;

namespace {

SurveyViewModel &open(Stage &stage, const QString &survey, bool again = false)
{
    stage.app().openSurvey(survey, again);
    return *stage.app().survey();
}

// In a learner's second week.
SurveyViewModel &opened(Stage &stage, const QString &survey)
{
    stage.welcomed();
    stage.begin();
    stage.app().show(AppViewModel::Me);
    return open(stage, survey);
}

QStringList column(RowModel *rows, const QByteArray &role)
{
    QStringList values;
    for (int row = 0; row < rows->count(); ++row)
        values.append(rows->value(row, role).toString());
    return values;
}

void pickAll(SurveyViewModel &survey, const QStringList &picks)
{
    for (const QString &pick : picks) {
        survey.pick(pick);
        survey.next();
    }
}

const QStringList kHabits{u"4"_s, u"2"_s, u"1"_s, u"2"_s, u"5"_s, u"5"_s}; // wait 9, ask 4, close 10

SurveyViewModel &habitsDone(Stage &stage)
{
    SurveyViewModel &survey = opened(stage, u"frequency"_s);
    survey.begin();
    pickAll(survey, kHabits);
    survey.next(); // the sample
    return survey;
}

// All first sides of one axis and none of the other; `across` of the first.
void pickSides(SurveyViewModel &survey, int across)
{
    int left = across;
    for (int i = 0; i < 16; ++i) {
        survey.pick(i % 2 == 0 && left-- > 0 ? u"first"_s : u"second"_s);
        survey.next();
    }
}

void layAll(SurveyViewModel &survey, const QStringList &places)
{
    for (const QString &place : places) {
        survey.lay(place);
        survey.tell();
        survey.next();
    }
}

QList<study::Taking> takings(Stage &stage, const QString &survey)
{
    return study::takings(stage.store().learner(), course::SurveyId(survey));
}

} // namespace

class SurveyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHabitIsAskedAfterTheOther();
    void nothingIsPassedOverThatIsNeeded();
    void whatIsGivenIsKeptAtTheEnd();
    void whatIsBegunIsThereAgain();
    void aSurveyLeftAtItsOpeningLeavesNothing();
    void draftsAreNoCards();
    void anotherTimeBeginsWithoutTheEarlierAnswers();
    void theTimeBeforeStandsBesideTheLast();
    void somebodyIsHeardOnce();
    void whoLeavesMeanwhileHasHeardIt();
    void whoCannotListenReads();
    void aRecordingTakesThePlaceOfTheLines();
    void aSampleMayBePassedOver();
    void theFirstSideIsNotAlwaysTheUpperOne();
    void whatIsSaidOfAStyleIsWhatOneDoes();
    void sentencesAreLaidByPlaceOrBySwitch();
    void whatWasToldStays();
    void oneSentenceIsSaidBetter();
    void theLessonThatGoesOnIsOpened();
    void anotherLanguageSaysItAllAgain();
};

void SurveyTest::aHabitIsAskedAfterTheOther()
{
    Stage stage;
    SurveyViewModel &survey = opened(stage, u"frequency"_s);
    QCOMPARE(stage.app().page(), AppViewModel::Survey);
    QCOMPARE(survey.stage(), SurveyViewModel::Opening);
    survey.begin();
    QCOMPARE(survey.stage(), SurveyViewModel::Habit);
    QCOMPARE(survey.step(), u"第 1 题，共 7 题"_s);
    QCOMPARE(survey.ask(), u"多久一次？"_s);
    QCOMPARE(survey.statement(), u"说完我停两秒。"_s);
    QCOMPARE(column(survey.options(), "text"), (QStringList{u"从不"_s, u"偶尔"_s, u"一半"_s, u"多数"_s, u"每次"_s}));
    QVERIFY(!survey.canGoBack());
    survey.pick(u"4"_s);
    QCOMPARE(column(survey.options(), "look").at(3), u"selected"_s);
    survey.pick(u"2"_s);
    QCOMPARE(column(survey.options(), "look").count(u"selected"_s), 1);
    survey.next();
    QCOMPARE(survey.statement(), u"我问清用途。"_s);
    QVERIFY(!survey.isAnswered());
    survey.previous();
    QCOMPARE(column(survey.options(), "look").at(1), u"selected"_s);
}

void SurveyTest::nothingIsPassedOverThatIsNeeded()
{
    Stage stage;
    SurveyViewModel &survey = opened(stage, u"frequency"_s);
    survey.begin();
    survey.next();
    QCOMPARE(survey.step(), u"第 1 题，共 7 题"_s);
}

void SurveyTest::whatIsGivenIsKeptAtTheEnd()
{
    Stage stage;
    stage.clock().set(*parseInstant(u"2026-11-23T08:12:00+08:00"_s));
    SurveyViewModel &survey = opened(stage, u"frequency"_s);
    survey.begin();
    stage.clock().advance(std::chrono::seconds(90));
    pickAll(survey, kHabits);
    QVERIFY(takings(stage, u"frequency"_s).isEmpty());
    survey.sample()->read();
    survey.sample()->finish();
    survey.sample()->choose(u"b"_s);
    survey.next();
    QCOMPARE(survey.stage(), SurveyViewModel::End);
    const auto &act = std::get<study::SurveyTaken>(stage.store().events().last().body);
    QCOMPARE(act.took, std::chrono::seconds(90));
    QCOMPARE(act.answers.size(), 7);
    QCOMPARE(act.answers.at(2), (course::Pick{u"cut-in"_s, u"1"_s}));
    QCOMPARE(act.answers.last(), (course::Pick{u"late-boxes"_s, u"b"_s}));

    const SurveyResultViewModel &result = *survey.result();
    QCOMPARE(result.headline(), u"最常做到的是“结”，\n先练“问”"_s);
    QCOMPARE(result.adviceTitle(), u"问：先问用途"_s);
    QCOMPARE(result.others(), u"请一位同事也点一遍。"_s);
    QCOMPARE(result.heard(), u"听力小测：听了 1 段，1 段全接住"_s);
    QCOMPARE(result.labels(), (QStringList{u"等"_s, u"问"_s, u"结"_s}));
    QCOMPARE(result.values(), (QList<qreal>{0.875, 0.25, 1}));
    QVERIFY(result.valuesBefore().isEmpty() && result.beforeLabel().isEmpty());
    QCOMPARE(column(survey.result()->rows(), "now"), (QStringList{u"多数到每次"_s, u"偶尔"_s, u"每次"_s}));
    QCOMPARE(result.spoken(), u"等：等两秒，多数到每次；问：先问用途，偶尔；结：说一遍，每次"_s);
    QCOMPARE(result.lessonId(), u"listening/ask"_s);
}

void SurveyTest::whatIsBegunIsThereAgain()
{
    Stage stage;
    SurveyViewModel &survey = opened(stage, u"frequency"_s);
    survey.begin();
    pickAll(survey, kHabits.mid(0, 3));
    survey.pick(u"5"_s);
    survey.leave();
    QCOMPARE(stage.app().page(), AppViewModel::Me);
    QCOMPARE(column(stage.app().me()->surveys(), "last").at(0), u"做到一半，接着做"_s);
    open(stage, u"either-or"_s).leave();
    QCOMPARE(open(stage, u"frequency"_s).step(), u"第 4 题，共 7 题"_s);

    stage.app().rest(); // killed, and started anew
    stage.begin();
    SurveyViewModel &again = open(stage, u"frequency"_s);
    QCOMPARE(again.step(), u"第 4 题，共 7 题"_s);
    QCOMPARE(column(again.options(), "look").at(4), u"selected"_s);
    again.next();
    pickAll(again, kHabits.mid(4));
    again.next();
    QCOMPARE(takings(stage, u"frequency"_s).first().answers.at(3), (course::Pick{u"on-the-spot"_s, u"5"_s}));
    QVERIFY(study::cards(stage.store().learner()).isEmpty());
}

void SurveyTest::aSurveyLeftAtItsOpeningLeavesNothing()
{
    Stage stage;
    SurveyViewModel &survey = opened(stage, u"frequency"_s);
    const auto before = stage.store().events().size();
    survey.begin();
    survey.leave();
    QCOMPARE(stage.store().events().size(), before);
    SurveyViewModel &again = open(stage, u"frequency"_s);
    QCOMPARE(again.stage(), SurveyViewModel::Opening);
    again.begin();
    again.pick(u"3"_s);
    again.keepDraft();
    again.keepDraft();
    QCOMPARE(stage.store().events().size(), before + 1);
}

void SurveyTest::draftsAreNoCards()
{
    Stage stage;
    SurveyViewModel &survey = opened(stage, u"frequency"_s);
    survey.begin();
    pickAll(survey, kHabits.mid(0, 2));
    survey.leave();
    QCOMPARE(stage.store().learner().papers.size(), 1);
    stage.app().show(AppViewModel::Practice);
    QCOMPARE(stage.app().toolbox()->cards()->count(), 0);
}

void SurveyTest::anotherTimeBeginsWithoutTheEarlierAnswers()
{
    Stage stage;
    SurveyViewModel &survey = habitsDone(stage);
    survey.leave();
    QCOMPARE(open(stage, u"frequency"_s).stage(), SurveyViewModel::End);
    stage.clock().advance(std::chrono::minutes(5));
    survey.takeAgain();
    QCOMPARE(survey.stage(), SurveyViewModel::Opening);
    survey.begin();
    QVERIFY(!survey.isAnswered());
    QVERIFY(!column(survey.options(), "look").contains(u"selected"_s));
    survey.leave();
    QCOMPARE(open(stage, u"frequency"_s, true).stage(), SurveyViewModel::Opening);
}

void SurveyTest::theTimeBeforeStandsBesideTheLast()
{
    Stage stage;
    stage.welcomed();
    stage.at(21);
    course::Answer past;
    const auto &habits = std::get<course::Frequency>(stage.lessons().surveys().first().body);
    for (const course::Frequency::Item &item : habits.items)
        past.append({item.id, u"3"_s});
    (void)stage.store().append(study::SurveyTaken{course::SurveyId(u"frequency"_s), past, {}});
    stage.begin();
    SurveyViewModel &survey = open(stage, u"frequency"_s, true);
    survey.begin();
    pickAll(survey, kHabits);
    survey.next();
    const SurveyResultViewModel &result = *survey.result();
    QCOMPARE(result.beforeLabel(), u"11月2日 周一那次"_s);
    QCOMPARE(result.valuesBefore(), (QList<qreal>{0.5, 0.5, 0.5}));
    QCOMPARE(result.values(), (QList<qreal>{0.875, 0.25, 1}));
    QCOMPARE(column(survey.result()->rows(), "before"), QStringList(3, u"上次：一半"_s));
    QVERIFY(result.spoken().contains(u"问：先问用途，偶尔，上次：一半"_s));
}

void SurveyTest::somebodyIsHeardOnce()
{
    Stage stage;
    SurveyViewModel &survey = opened(stage, u"frequency"_s);
    survey.begin();
    pickAll(survey, kHabits);
    ListeningSampleViewModel &sample = *survey.sample();
    QCOMPARE(survey.stage(), SurveyViewModel::Sample);
    QCOMPARE(sample.stage(), ListeningSampleViewModel::Before);
    QVERIFY(sample.line().isEmpty());
    sample.choose(u"b"_s);
    QVERIFY(!sample.isAnswered());
    sample.play();
    QCOMPARE(sample.line(), u"货说好中午到。"_s);
    QCOMPARE(sample.lineMilliseconds(), 7 * 250 + 600);
    for (const QString &line : {u"四点才来。"_s, u"又要问到我们头上。"_s, u"能提前一天说吗？"_s}) {
        sample.advance();
        QCOMPARE(sample.line(), line);
    }
    sample.advance();
    QCOMPARE(sample.stage(), ListeningSampleViewModel::Heard);
    sample.play();
    sample.read();
    QCOMPARE(sample.stage(), ListeningSampleViewModel::Heard);
    QVERIFY(sample.line().isEmpty());

    sample.choose(u"c"_s);
    QCOMPARE(column(sample.options(), "look"), (QStringList{u"dim"_s, u"missed"_s, u"wrong"_s, u"dim"_s}));
    QCOMPARE(sample.options()->value(2, "note").toString(), u"多了两个人。"_s);
    QVERIFY(sample.options()->value(0, "note").toString().isEmpty());
    sample.choose(u"b"_s);
    QCOMPARE(column(sample.options(), "look").at(2), u"wrong"_s);
    survey.next();
    QCOMPARE(survey.result()->heard(), u"听力小测：听了 1 段，0 段全接住"_s);
}

void SurveyTest::whoLeavesMeanwhileHasHeardIt()
{
    Stage stage;
    SurveyViewModel &survey = opened(stage, u"frequency"_s);
    survey.begin();
    pickAll(survey, kHabits);
    survey.sample()->play();
    survey.leave();
    stage.begin();
    SurveyViewModel &again = open(stage, u"frequency"_s);
    QCOMPARE(again.stage(), SurveyViewModel::Sample);
    QCOMPARE(again.sample()->stage(), ListeningSampleViewModel::Heard);
}

void SurveyTest::whoCannotListenReads()
{
    Stage stage;
    SurveyViewModel &survey = opened(stage, u"frequency"_s);
    survey.begin();
    pickAll(survey, kHabits);
    ListeningSampleViewModel &sample = *survey.sample();
    QCOMPARE(sample.duration(), u"大约 10 秒"_s);
    sample.play();
    sample.read();
    QCOMPARE(sample.stage(), ListeningSampleViewModel::Reading);
    QCOMPARE(sample.text(), u"货说好中午到。四点才来。又要问到我们头上。能提前一天说吗？"_s);
    sample.finish();
    QCOMPARE(sample.stage(), ListeningSampleViewModel::Heard);
}

void SurveyTest::aRecordingTakesThePlaceOfTheLines()
{
    Stage stage;
    const QUrl sound = QUrl::fromLocalFile(u"/media/late-boxes.m4a"_s);
    stage.lessons().record(u"late-boxes"_s, sound);
    SurveyViewModel &survey = opened(stage, u"frequency"_s);
    survey.begin();
    pickAll(survey, kHabits);
    ListeningSampleViewModel &sample = *survey.sample();
    QCOMPARE(sample.sound(), sound);
    sample.play();
    sample.finish();
    QCOMPARE(sample.stage(), ListeningSampleViewModel::Heard);

    sample.show(std::get<course::Frequency>(stage.lessons().surveys().first().body).samples.first(), sound, false, {});
    sample.play();
    sample.loseSound();
    QVERIFY(sample.sound().isEmpty());
    QCOMPARE(sample.line(), u"货说好中午到。"_s);
}

void SurveyTest::aSampleMayBePassedOver()
{
    Stage stage;
    const SurveyViewModel &survey = habitsDone(stage);
    QCOMPARE(survey.stage(), SurveyViewModel::End);
    QCOMPARE(takings(stage, u"frequency"_s).first().answers.size(), 6);
    QVERIFY(stage.app().survey()->result()->heard().isEmpty());
}

void SurveyTest::theFirstSideIsNotAlwaysTheUpperOne()
{
    Stage stage;
    SurveyViewModel &survey = opened(stage, u"either-or"_s);
    const auto walk = [&survey] {
        QStringList upper;
        survey.begin();
        for (int i = 0; i < 16; ++i) {
            upper.append(column(survey.options(), "optionId").constFirst());
            survey.pick(u"first"_s);
            survey.next();
        }
        return upper;
    };
    const QStringList once = walk();
    QCOMPARE(once.count(u"first"_s), 8);
    QCOMPARE(survey.stage(), SurveyViewModel::End);
    stage.clock().advance(std::chrono::minutes(5));
    survey.takeAgain();
    QVERIFY(walk() != once);
    for (const study::Taking &taking : takings(stage, u"either-or"_s)) {
        QCOMPARE(taking.answers.size(), 16);
        QCOMPARE(std::ranges::count(taking.answers, u"first"_s, &course::Pick::target), 16);
    }
}

void SurveyTest::whatIsSaidOfAStyleIsWhatOneDoes()
{
    Stage stage;
    SurveyViewModel &survey = opened(stage, u"either-or"_s);
    survey.begin();
    pickSides(survey, 4);
    stage.clock().advance(std::chrono::minutes(5));
    survey.takeAgain();
    survey.begin();
    pickSides(survey, 8);
    SurveyResultViewModel &result = *survey.result();
    QCOMPARE(column(result.rows(), "now"), (QStringList{u"你更常直说，有时先问。"_s, u"你更常谈事，有时聊人。"_s}));
    QCOMPARE(column(result.rows(), "before"), (QStringList{u"上次：两边都用"_s, u"上次：更常内敛"_s}));
    QCOMPARE(result.note(), u"不是测评。"_s);
    QCOMPARE(result.points()->count(), 2);
    QCOMPARE(result.points()->value(0, "past").toBool(), true);
    QCOMPARE(result.points()->value(0, "across").toDouble(), 0.5);
    QCOMPARE(result.points()->value(1, "across").toDouble(), 1.0);
    QCOMPARE(result.points()->value(1, "upward").toDouble(), 0.0);
    QCOMPARE(result.right(), u"直接"_s);
    QCOMPARE(result.up(), u"外露"_s);
}

void SurveyTest::sentencesAreLaidByPlaceOrBySwitch()
{
    Stage stage;
    SurveyViewModel &survey = opened(stage, u"map"_s);
    survey.begin();
    QCOMPARE(survey.stage(), SurveyViewModel::Placing);
    QCOMPARE(survey.sentence(), u"“你们先用吧。”"_s);
    QCOMPARE(column(survey.switches(), "state"), (QStringList{u"open"_s, u"open"_s}));
    QVERIFY(!survey.isLaid());
    survey.tell();
    QVERIFY(!survey.isTold());
    survey.lay(u"both"_s);
    QCOMPARE(column(survey.switches(), "state"), (QStringList{u"has"_s, u"has"_s}));
    survey.setSwitch(0, false);
    QCOMPARE(column(survey.places(), "look"), (QStringList{u"mine"_s, u"idle"_s, u"idle"_s, u"idle"_s}));
    QCOMPARE(survey.places()->value(0, "spoken").toString(), u"你赢我输：没说自己的，顾到对方"_s);
    survey.tell();
    QCOMPARE(survey.verdict(), u"我们也放在“你赢我输”。"_s);
    QCOMPARE(survey.why(), u"自己的没提。"_s);
    survey.next();
    survey.lay(u"neither"_s);
    survey.tell();
    QCOMPARE(survey.verdict(), u"我们放在“我赢你输”。"_s);
    QCOMPARE(column(survey.places(), "look"), (QStringList{u"idle"_s, u"idle"_s, u"mine"_s, u"ours"_s}));
}

void SurveyTest::whatWasToldStays()
{
    Stage stage;
    SurveyViewModel &survey = opened(stage, u"map"_s);
    survey.begin();
    survey.lay(u"both"_s);
    survey.tell();
    survey.lay(u"care"_s);
    survey.setSwitch(0, false);
    survey.leave();
    SurveyViewModel &again = open(stage, u"map"_s);
    QVERIFY(again.isTold());
    QCOMPARE(column(again.places(), "look"), (QStringList{u"ours"_s, u"mine"_s, u"idle"_s, u"idle"_s}));
    again.next();
    QVERIFY(!again.canGoBack());
}

void SurveyTest::oneSentenceIsSaidBetter()
{
    Stage stage;
    SurveyViewModel &survey = opened(stage, u"map"_s);
    survey.begin();
    layAll(survey, {u"care"_s, u"both"_s, u"both"_s, u"neither"_s});
    QCOMPARE(survey.stage(), SurveyViewModel::Rewriting);
    QCOMPARE(survey.bad(), u"“没事，你们先用吧。”"_s);
    survey.compare();
    QVERIFY(!survey.isComparing());
    survey.box()->setText(u"周三要的字段，你总是周五才给。"_s);
    survey.box()->check();
    QVERIFY(survey.box()->isRemarked());
    survey.box()->disagree();
    QVERIFY(!survey.box()->isRemarked());
    QVERIFY(!survey.notice().isEmpty());
    survey.leave();
    QCOMPARE(open(stage, u"map"_s).box()->text(), u"周三要的字段，你总是周五才给。"_s);
    survey.box()->setText(u"我周五盘点，今天给一个，行吗？"_s);
    survey.compare();
    QVERIFY(survey.isComparing());
    QCOMPARE(column(survey.references(), "note").first(), u"两头都露底。"_s);
    QVERIFY(stage.app().back()); // to the writing
    QCOMPARE(survey.stage(), SurveyViewModel::Rewriting);
    survey.compare();
    survey.next();

    SurveyResultViewModel &result = *survey.result();
    QCOMPARE(result.rewritten(), u"我周五盘点，今天给一个，行吗？"_s);
    QCOMPARE(column(result.rows(), "now"), (QStringList{u"你赢我输"_s, u"双赢"_s, u"双赢"_s, u"都输"_s}));
    QCOMPARE(column(result.rows(), "before"), (QStringList{QString(), u"我们放在：我赢你输"_s, QString(), QString()}));
    QCOMPARE(column(result.points(), "text"), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    QVERIFY(
        result.points()->value(0, "across").toDouble() < 0.5 && result.points()->value(0, "upward").toDouble() > 0.5);

    stage.clock().advance(std::chrono::minutes(5));
    survey.takeAgain();
    survey.begin();
    layAll(survey, {u"care"_s, u"courage"_s, u"both"_s, u"neither"_s});
    QVERIFY(survey.written().isEmpty());
    survey.next(); // not this time
    QCOMPARE(column(result.rows(), "before").at(1), u"上次：双赢"_s);
    QVERIFY(result.rewritten().isEmpty());
    QCOMPARE(result.rewrittenBefore(), u"我周五盘点，今天给一个，行吗？"_s);
}

void SurveyTest::theLessonThatGoesOnIsOpened()
{
    Stage stage;
    SurveyViewModel &survey = habitsDone(stage);
    QVERIFY(survey.result()->lessonLabel().startsWith(u"学“"_s));
    survey.openLesson();
    QCOMPARE(stage.app().page(), AppViewModel::Lesson);
    QCOMPARE(stage.app().lesson()->lessonId().text(), u"listening/ask"_s);
    stage.app().back();
    QCOMPARE(stage.app().page(), AppViewModel::Me);
}

void SurveyTest::anotherLanguageSaysItAllAgain()
{
    Stage stage;
    SurveyViewModel &survey = habitsDone(stage);
    stage.app().speech().setLanguage(course::Language::English);
    QCOMPARE(survey.title(), u"How one listens"_s);
    QCOMPARE(survey.result()->labels(), (QStringList{u"W"_s, u"A"_s, u"C"_s}));
    QCOMPARE(survey.result()->advice(), u"One at a time."_s);
}

QTEST_GUILESS_MAIN(SurveyTest)
#include "survey_test.moc"
