// SPDX-License-Identifier: Apache-2.0
// What holds for every kind of question: a fixture, a right and a wrong answer, and grading that nothing can upset.
#include "base/random.h"
#include "course/lesson.h"
#include "fixtures.h"

#include <QTest>

#include <algorithm>

using namespace sanju;
using namespace sanju::course;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Language kLanguages[] = {Language::Chinese, Language::English};

// The ids that occur in the right and the wrong answer, and some that do not exist.
QStringList wordsAround(const Question &question, Language language)
{
    QStringList words{{}, u"nobody"_s, u"s0"_s, u"s1"_s, u"again"_s, u"good"_s, u"a"_s, u"b"_s, u"c"_s};
    for (const Answer &answer : {rightAnswer(question, language), wrongAnswer(question, language)}) {
        for (const Pick &pick : answer)
            words << pick.item << pick.target;
    }
    words.removeDuplicates();
    return words;
}

Answer randomAnswer(Random &random, const QStringList &words, const Answer &right)
{
    // Half of them begin at the right answer, so that near misses and right ones in another order occur too.
    Answer answer = random.below(2) == 0 ? right : Answer();
    const auto word = [&] {
        return words.at(static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(words.size()))));
    };
    for (auto changes = random.below(4); changes > 0; --changes) {
        const auto place = static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(answer.size() + 1)));
        switch (random.below(3)) {
        case 0:
            answer.insert(place, {word(), word()});
            break;
        case 1:
            if (place < answer.size())
                answer.removeAt(place);
            break;
        default:
            random.shuffle(answer);
        }
    }
    return answer;
}

// The rules of content/README.md once more, told in another way: what makes two answers to a kind the same.
QStringList essence(const QString &kind, const Answer &answer)
{
    QStringList picks;
    const bool placed = kind == "match-pairs"_L1 || kind == "sort-cards"_L1 || kind == "cloze"_L1;
    for (const Pick &pick : answer)
        picks.append(placed || kind == "put-in-order"_L1 ? pick.item + u'>' + pick.target : pick.item);
    if (placed || kind == "multiple-choice"_L1 || kind == "tap-words"_L1) {
        picks.sort();
        picks.removeDuplicates();
    }
    if (kind == "recall"_L1 && picks.size() == 1)
        picks = {picks == QStringList{u"hard"_s} || picks == QStringList{u"easy"_s} ? u"good"_s : picks.constFirst()};
    return picks;
}

} // namespace

class QuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsAreNamedInTheOrderOfTheVariant()
    {
        QCOMPARE(
            questionKinds(), (QStringList{u"single-choice"_s, u"multiple-choice"_s, u"put-in-order"_s, u"match-pairs"_s,
                                 u"sort-cards"_s, u"tap-words"_s, u"cloze"_s, u"choose-restatement"_s, u"recall"_s}));
        QCOMPARE(static_cast<std::size_t>(questionKinds().size()), std::variant_size_v<QuestionBody>);
        QCOMPARE(kindName(QuestionBody(Cloze{})), u"cloze"_s);
    }

    // A variant is a whole question in another scene; of the same kind or of another.
    void scenesTakeTurnsAsAQuestionComesBack()
    {
        QJsonObject json = fixtures::questionJson(u"single-choice"_s);
        QJsonObject variant = fixtures::questionJson(u"recall"_s);
        variant.remove(u"id"_s);
        variant.remove(u"point"_s);
        json.insert(u"variant"_s, variant);
        Problems problems;
        const auto question = parseQuestion(json, fixtures::lessonId(), {}, problems);
        QCOMPARE(fixtures::lines(problems), QStringList());
        const auto kindAfter = [&](int answers) { return kindName(versionAfter(*question, answers).body); };
        QCOMPARE(kindAfter(0), u"single-choice"_s);
        QCOMPARE(kindAfter(1), u"recall"_s);
        QCOMPARE(kindAfter(2), u"single-choice"_s);
        QCOMPARE(kindAfter(-1), u"single-choice"_s);
        const Question &other = versionAfter(*question, 1);
        QCOMPARE(other.id, question->id);
        QCOMPARE(other.point, question->point);
        QCOMPARE(other.version, 1);
        QVERIFY(grade(other, rightAnswer(other, Language::Chinese), Language::Chinese).right);
        // Without one it stays as it is.
        const Question alone = *fixtures::question(u"cloze"_s);
        QVERIFY(versionAfter(alone, 1) == alone);
    }

    void aVariantIsNoQuestionOfItsOwn()
    {
        QJsonObject json = fixtures::questionJson(u"single-choice"_s);
        json.insert(u"variant"_s, fixtures::questionJson(u"recall"_s));
        Problems problems;
        QVERIFY(!parseQuestion(json, fixtures::lessonId(), {}, problems));
        const QString told = u"/variant/%1: a variant has the %1 of its question: take \"%1\" out"_s;
        QVERIFY(fixtures::lines(problems).contains(told.arg(u"id"_s)));
        problems.clear();
        json.insert(u"variant"_s, QJsonObject{{u"kind"_s, u"essay"_s}, {u"stem"_s, QJsonObject()}});
        QVERIFY(!parseQuestion(json, fixtures::lessonId(), {}, problems));
        QVERIFY(fixtures::lines(problems).join(u'\n').contains(u"/variant/kind"_s));
    }

    void everyFixtureIsOfAKind()
    {
        const QStringList files = QDir(fixtures::folder() + u"questions"_s).entryList({u"*.json"_s});
        QCOMPARE(files.size(), questionKinds().size());
    }

    void everyKindHasAFixtureThatParses_data() { eachKind(); }
    void everyKindHasAFixtureThatParses()
    {
        QFETCH(QString, kind);
        Problems problems;
        const auto question = parseQuestion(fixtures::questionJson(kind), fixtures::lessonId(), {}, problems);
        QCOMPARE(fixtures::lines(problems), QStringList());
        QVERIFY(question.has_value());
        QCOMPARE(kindName(question->body), kind);
        QCOMPARE(question->lesson, fixtures::lessonId());
        QVERIFY(question->id.text().startsWith(u"feedback/camera-test/"_s));
        QVERIFY(!question->stem.zh.isEmpty());
    }

    void theRightAnswerIsRight_data() { eachKind(); }
    void theRightAnswerIsRight()
    {
        QFETCH(QString, kind);
        const auto question = fixtures::question(kind);
        QVERIFY(question.has_value());
        for (const Language language : kLanguages)
            QVERIFY(grade(*question, rightAnswer(*question, language), language).right);
    }

    void theWrongAnswerIsWrongAndNotEmpty_data() { eachKind(); }
    void theWrongAnswerIsWrongAndNotEmpty()
    {
        QFETCH(QString, kind);
        const auto question = fixtures::question(kind);
        QVERIFY(question.has_value());
        for (const Language language : kLanguages) {
            QVERIFY(!wrongAnswer(*question, language).isEmpty());
            QVERIFY(!grade(*question, wrongAnswer(*question, language), language).right);
        }
    }

    void anEmptyAnswerIsWrong_data() { eachKind(); }
    void anEmptyAnswerIsWrong()
    {
        QFETCH(QString, kind);
        const auto question = fixtures::question(kind);
        QVERIFY(question.has_value());
        QVERIFY(!grade(*question, {}, Language::Chinese).right);
    }

    void anAnswerThatNamesSomethingUnknownIsWrong_data() { eachKind(); }
    void anAnswerThatNamesSomethingUnknownIsWrong()
    {
        QFETCH(QString, kind);
        const auto question = fixtures::question(kind);
        QVERIFY(question.has_value());
        Answer answer = rightAnswer(*question, Language::Chinese);
        answer.append({u"nobody"_s, u"nowhere"_s});
        QVERIFY(!grade(*question, answer, Language::Chinese).right);
        QVERIFY(!grade(*question, {{u"nobody"_s, u"nowhere"_s}}, Language::Chinese).right);
    }

    void arbitraryAnswersAreGradedAsTheRulesSay_data() { eachKind(); }
    void arbitraryAnswersAreGradedAsTheRulesSay()
    {
        QFETCH(QString, kind);
        const auto question = fixtures::question(kind);
        QVERIFY(question.has_value());
        Random random(20261123);
        for (int i = 0; i < 4000; ++i) {
            const Language language = kLanguages[i % 2];
            const Answer right = rightAnswer(*question, language);
            const Answer answer = randomAnswer(random, wordsAround(*question, language), right);
            const Verdict verdict = grade(*question, answer, language);
            QCOMPARE(verdict.right, essence(kind, answer) == essence(kind, right));
            checkRemarks(verdict, answer);
        }
    }

    void everyQuestionTakesAPlausibleTime_data() { eachKind(); }
    void everyQuestionTakesAPlausibleTime()
    {
        QFETCH(QString, kind);
        const auto question = fixtures::question(kind);
        QVERIFY(question.has_value());
        const int seconds = estimatedSeconds(*question);
        QVERIFY2(seconds >= 5 && seconds <= 90, qPrintable(QString::number(seconds)));
        Question longer = *question;
        longer.stem.zh += QString(50, u'长');
        QCOMPARE(estimatedSeconds(longer), seconds + 10);
    }

    void equalQuestionsAreEqual()
    {
        const auto one = fixtures::question(u"cloze"_s);
        auto other = fixtures::question(u"cloze"_s);
        QVERIFY(one && other);
        QVERIFY(*one == *other);
        std::get<Cloze>(other->body).gaps[0].options[0].right = false;
        QVERIFY(!(*one == *other));
    }

private:
    static void eachKind()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : questionKinds())
            QTest::newRow(qPrintable(kind)) << kind;
    }

    // A remark is on one item, `chosen` is the truth, and nothing is said twice.
    static void checkRemarks(const Verdict &verdict, const Answer &answer)
    {
        QStringList seen;
        for (const Remark &remark : verdict.remarks) {
            QVERIFY(!seen.contains(remark.item));
            seen.append(remark.item);
            const bool picked =
                std::any_of(answer.begin(), answer.end(), [&](const Pick &pick) { return pick.item == remark.item; });
            QCOMPARE(remark.chosen, picked);
        }
    }
};

QTEST_GUILESS_MAIN(QuestionTest)
#include "question_test.moc"
