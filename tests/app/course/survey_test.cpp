// SPDX-License-Identifier: Apache-2.0
// What a survey of each kind holds, and what is said when it does not.
#include "course/survey.h"

#include "fixtures.h"

#include <QTest>

using namespace sanju::course;
using namespace Qt::Literals::StringLiterals;

namespace {

const QJsonValue kGone(QJsonValue::Undefined);

QJsonObject surveyJson(const QString &kind)
{
    return fixtures::load(u"surveys/"_s + kind + u".json"_s);
}

Survey surveyOf(const QString &kind)
{
    Problems problems;
    return parseSurvey(surveyJson(kind), problems).value_or(Survey());
}

QStringList problemsOf(const QJsonObject &json)
{
    Problems problems;
    const auto survey = parseSurvey(json, problems);
    return survey.has_value() == problems.isEmpty() ? fixtures::lines(problems)
                                                    : QStringList{u"a value despite problems, or neither"_s};
}

} // namespace

class SurveyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsRead_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < surveyKinds().size(); ++i)
            QTest::newRow(qPrintable(surveyKinds().at(i))) << static_cast<int>(i);
    }
    void everyKindIsRead()
    {
        QFETCH(const int, index);
        const QString kind = QString::fromLatin1(QTest::currentDataTag());
        Problems problems;
        const auto survey = parseSurvey(surveyJson(kind), problems);
        QCOMPARE(fixtures::lines(problems), QStringList());
        QVERIFY(survey.has_value());
        QCOMPARE(survey->id.text(), kind);
        QCOMPARE(static_cast<int>(survey->body.index()), index);
        QVERIFY(!survey->title.isEmpty() && !survey->about.isEmpty() && !survey->opening.isEmpty());
        QVERIFY(!survey->note.isEmpty() && !survey->lesson.isEmpty());
    }

    void habitsKnowTheirSkills()
    {
        const Survey survey = surveyOf(u"frequency"_s);
        const auto &body = std::get<Frequency>(survey.body);
        QCOMPARE(body.scale.size(), kScaleWords);
        QCOMPARE(body.skill(u"ask"_s), &body.skills.at(1));
        QCOMPARE(body.skill(u"none"_s), nullptr);
        QCOMPARE(body.skills.at(0).lesson.text(), u"listening/pause"_s);
        QVERIFY(body.skills.at(2).lesson.isEmpty());
        QVERIFY(body.items.at(2).reversed && !body.items.at(0).reversed);
        QCOMPARE(body.samples.at(0).passage.size(), 4);
        QVERIFY(body.samples.at(0).options.at(1).right && !body.samples.at(0).options.at(0).right);
    }

    void aMapKnowsWhichPlaceHasWhat()
    {
        for (const QString &place : mapPlaces())
            QCOMPARE(mapPlace(hasCourage(place), hasCare(place)), place);
        QVERIFY(hasCourage(u"courage"_s) && !hasCare(u"courage"_s));
        const Survey survey = surveyOf(u"map"_s);
        const auto &map = std::get<CourageMap>(survey.body);
        QCOMPARE(map.place(u"care"_s), &map.places.at(2));
        QCOMPARE(map.references.at(1).parts.size(), 1);
    }

    void needsKnowWhatEachAnswerIsFor()
    {
        const Survey survey = surveyOf(u"needs"_s);
        const auto &needs = std::get<Needs>(survey.body);
        QCOMPARE(needs.question(Needs::Use::Case), &needs.questions.at(1));
        QVERIFY(needs.question(Needs::Use::Trouble)->several);
        QVERIFY(needs.question(Needs::Use::Trouble)->options.isEmpty());
        QCOMPARE(needs.question(Needs::Use::Time)->options.at(1).count, 12 * 60 + 30);
        QCOMPARE(needs.question(Needs::Use::Minutes)->options.at(1).count, 8);
        QVERIFY(needs.question(Needs::Use::Contact)->options.at(1).seldom);
    }

    void aSituationGoesOnFromItsRightOption()
    {
        const Survey survey = surveyOf(u"closing"_s);
        const auto &closing = std::get<Closing>(survey.body);
        QCOMPARE(closing.again, (QList<SurveyId>{SurveyId(u"frequency"_s), SurveyId(u"either-or"_s)}));
        const Closing::Situation *hiring = closing.situation(u"hiring"_s);
        QVERIFY(hiring && !closing.situation(u"firing"_s));
        QVERIFY(hiring->decision(0).options.at(1).right && hiring->decision(1).options.at(0).right);
        QVERIFY(hiring->rewriting.check == Closing::Check::Fact);
        QVERIFY(closing.situations.at(1).rewriting.check == Closing::Check::Request);
        QCOMPARE(hiring->rewriting.references.size(), 2);
        QCOMPARE(closing.qualities.at(3).id, u"respect"_s);
    }

    void whatTakingsPointAtIsListed()
    {
        QCOMPARE(idsIn(surveyOf(u"frequency"_s)),
            (QStringList{u"two-seconds"_s, u"purpose"_s, u"cut-in"_s, u"on-the-spot"_s, u"who-when"_s, u"in-writing"_s,
                u"late-boxes"_s, u"late-boxes/a"_s, u"late-boxes/b"_s, u"late-boxes/c"_s, u"late-boxes/d"_s}));
        QCOMPARE(idsIn(surveyOf(u"either-or"_s)).size(), 16);
        QCOMPARE(idsIn(surveyOf(u"map"_s)), (QStringList{u"you-first"_s, u"pay-not"_s, u"by-four"_s, u"forget-it"_s}));
        QVERIFY(idsIn(surveyOf(u"needs"_s)).contains(u"days/five"_s));
        QVERIFY(idsIn(surveyOf(u"needs"_s)).contains(u"troubles"_s));
        QCOMPARE(
            idsIn(surveyOf(u"closing"_s)).first(5), (QStringList{u"hiring"_s, u"hiring/first"_s, u"hiring/first/a"_s,
                                                        u"hiring/first/b"_s, u"hiring/first/c"_s}));
        QCOMPARE(idsIn(surveyOf(u"closing"_s)).last(), u"respect"_s);
    }

    void notesOfEditorsAreIgnored()
    {
        for (const QString &kind : surveyKinds()) {
            const QJsonObject json = surveyJson(kind);
            QVERIFY(json.contains("notes"_L1));
            Problems problems;
            QVERIFY(parseSurvey(json, problems) == parseSurvey(fixtures::without(json, u"/notes"_s), problems));
            QVERIFY(problems.isEmpty());
        }
    }

    void whatIsWrongIsToldWhereItStands_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QString &kind, const QString &pointer, const QJsonValue &value,
                             const QString &sentence, const QString &at = {}) {
            QTest::newRow(name) << kind << pointer << value
                                << QString((at.isEmpty() ? pointer : at) + u": "_s + sentence);
        };
        const QString habits = u"frequency"_s;
        const QString sides = u"either-or"_s;
        const QString map = u"map"_s;
        const QString needs = u"needs"_s;
        const QString closing = u"closing"_s;
        row("another kind", habits, u"/kind"_s, u"test"_s,
            u"\"kind\" cannot be \"test\": choose one of frequency, either-or, map, needs, closing"_s);
        row("no word on what it is not", sides, u"/note"_s, kGone,
            u"needs \"note\" in both languages: {zh: ..., en: ...}"_s);
        row("four words on a scale", habits, u"/scale/4"_s, kGone, u"\"scale\" needs exactly 5 entries; it has 4"_s,
            u"/scale"_s);
        row("an item for no skill", habits, u"/items/1/skill"_s, u"nod"_s, u"\"nod\" is not one of the skills"_s,
            u"/items/1"_s);
        row("a skill with three items", habits, u"/items/1/skill"_s, u"wait"_s,
            u"3 items ask for this skill: give each 2, or they cannot be drawn on one scale"_s, u"/skills/0"_s);
        row("two right options", habits, u"/samples/0/options/0/right"_s, true,
            u"one option gives back all of it: mark just that one with \"right: true\""_s, u"/samples/0/options"_s);
        row("an item for no axis", sides, u"/items/0/axis"_s, u"mood"_s, u"\"mood\" is not one of the axes"_s,
            u"/items/0"_s);
        row("nine for one axis", sides, u"/items/1/axis"_s, u"direct"_s,
            u"9 items ask for this axis: give each 8, the bands are made for that"_s, u"/axes/0"_s);
        row("an axis without a middle", sides, u"/axes/1/both"_s, kGone,
            u"needs \"both\" in both languages: {zh: ..., en: ...}"_s);
        row("a place that is none", map, u"/sentences/0/place"_s, u"middle"_s,
            u"\"place\" cannot be \"middle\": choose one of both, courage, care, neither"_s);
        row("a place without a sentence", map, u"/sentences/3/place"_s, u"both"_s,
            u"no sentence lies at \"neither\": one can guess by what is left"_s, u"/sentences"_s);
        row("one way to say it better", map, u"/rewriting/references/1"_s, kGone,
            u"\"references\" needs 2 to 3 entries; it has 1"_s, u"/rewriting/references"_s);
        row("a use that is none", needs, u"/questions/2/use"_s, u"mood"_s,
            u"\"use\" cannot be \"mood\": choose one of trouble, case, about, contact, time, minutes, days"_s);
        row("two questions for one use", needs, u"/questions/5/use"_s, u"days"_s,
            u"2 questions have \"use: days\": what is proposed is made from just one"_s, u"/questions"_s);
        row("a time without its hour", needs, u"/questions/4/options/0/hour"_s, kGone, u"needs \"hour\""_s);
        row("too many minutes", needs, u"/questions/5/options/0/count"_s, 60,
            u"\"count\" must be a number from 2 to 15"_s);
        row("options for troubles", needs, u"/questions/0/options"_s, QJsonArray(),
            u"unknown key \"options\"; known here: id, use, ask, hint"_s);
        row("no survey to take once more", closing, u"/again"_s, QJsonArray(),
            u"\"again\" needs 1 to 3 entries; it has 0"_s);
        row("one situation", closing, u"/situations/1"_s, kGone, u"\"situations\" needs 2 to 8 entries; it has 1"_s,
            u"/situations"_s);
        row("two ways on", closing, u"/situations/0/first/options/2"_s, kGone,
            u"\"options\" needs exactly 3 entries; it has 2"_s, u"/situations/0/first/options"_s);
        row("two right ways", closing, u"/situations/0/second/options/1/right"_s, true,
            u"the scene goes on from one option: mark just that one with \"right: true\""_s,
            u"/situations/0/second/options"_s);
        row("a wrong way without a reason", closing, u"/situations/0/first/options/0/why"_s, kGone,
            u"wrong option \"a\" needs \"why\": a reason and what to say instead"_s);
        row("a way without its headline", closing, u"/situations/0/first/options/0/head"_s, kGone,
            u"needs \"head\" in both languages: {zh: ..., en: ...}"_s);
        row("a check that is none", closing, u"/situations/0/rewriting/check"_s, u"praise"_s,
            u"\"check\" cannot be \"praise\": choose one of fact, improve, request"_s);
        row("one way to say it there", closing, u"/situations/0/rewriting/references/1"_s, kGone,
            u"\"references\" needs 2 to 3 entries; it has 1"_s, u"/situations/0/rewriting/references"_s);
        row("no field for whom", closing, u"/changes/who"_s, kGone, u"needs \"who\""_s);
        row("three qualities", closing, u"/rating/qualities/3"_s, kGone,
            u"\"qualities\" needs exactly 4 entries; it has 3"_s, u"/rating/qualities"_s);
    }
    void whatIsWrongIsToldWhereItStands()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, pointer);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, line);
        const QStringList told = problemsOf(fixtures::with(surveyJson(kind), pointer, value));
        QVERIFY2(told.contains(line), qPrintable(told.join(u'\n')));
    }

    void itemsOfDifferentListsHaveDifferentIds()
    {
        const QJsonObject json = fixtures::with(surveyJson(u"frequency"_s), u"/samples/0/id"_s, u"purpose"_s);
        QCOMPARE(problemsOf(json),
            QStringList(u": the id \"purpose\" is used twice in the survey: answers could not tell them apart"_s));
    }
};

QTEST_GUILESS_MAIN(SurveyTest)
#include "survey_test.moc"
