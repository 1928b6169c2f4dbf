// SPDX-License-Identifier: Apache-2.0
// One spoiled place in a good question gives one problem, at its path, with a sentence that says what to do.
#include "fixtures.h"

#include <QTest>

using namespace sanju::course;
using namespace Qt::Literals::StringLiterals;

namespace {

const QJsonValue kGone(QJsonValue::Undefined);

// All cards of the fixture, laid on one pile.
QJsonArray onPile(const QString &pile)
{
    QJsonArray cards;
    for (const QJsonValue &card : fixtures::questionJson(u"sort-cards"_s).value(u"cards"_s).toArray())
        cards.append(fixtures::with(card.toObject(), u"/pile"_s, pile));
    return cards;
}

QStringList problemsOf(const QJsonObject &json)
{
    Problems problems;
    const auto question = parseQuestion(json, fixtures::lessonId(), u"/questions/2"_s, problems);
    return question.has_value() == problems.isEmpty() ? fixtures::lines(problems)
                                                      : QStringList{u"a value despite problems, or neither"_s};
}

} // namespace

class QuestionProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpoiledPlaceIsNamed_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("problem");
        common();
        choices();
        placements();
        words();
        gaps();
        restatements();
    }
    void aSpoiledPlaceIsNamed()
    {
        QFETCH(QString, kind);
        QFETCH(QString, place);
        QFETCH(QJsonValue, value);
        QFETCH(QString, problem);
        const QJsonObject good = fixtures::questionJson(kind);
        QCOMPARE(problemsOf(good), QStringList());
        QCOMPARE(problemsOf(fixtures::with(good, place, value)), QStringList{u"/questions/2"_s + problem});
    }

    void allProblemsComeInOneGo()
    {
        QJsonObject json = fixtures::questionJson(u"single-choice"_s);
        json = fixtures::without(json, u"/stem/en"_s);
        json = fixtures::without(json, u"/options/0/why"_s);
        json = fixtures::without(json, u"/options/2/head"_s);
        json = fixtures::with(json, u"/options/1/colour"_s, u"red"_s);
        const QStringList expected{
            u"/questions/2/stem/en: \"stem\" has no English: add \"en\""_s,
            u"/questions/2/options/0/why: wrong option \"a\" needs \"why\": a reason and what to say instead"_s,
            u"/questions/2/options/1/colour: unknown key \"colour\"; known here: id, text, right, head, why, instead"_s,
            u"/questions/2/options/2/head: needs \"head\" in both languages: {zh: ..., en: ...}"_s,
        };
        QCOMPARE(problemsOf(json), expected);
    }

    // Every required key of every kind: taking it out is noticed, by a problem at that very place.
    void noKeyCanBeLeftOut()
    {
        for (const QString &kind : questionKinds()) {
            const QJsonObject good = fixtures::questionJson(kind);
            for (const QString &place : placesIn(good, {})) {
                const QString key = place.section(u'/', -1);
                const QString holder = place.section(u'/', 0, -2);
                const bool mayGo = isOptionalHere(kind, fixtures::at(good, holder).toObject(), key);
                if (key == "right"_L1)
                    continue; // a count over the options, tested above
                const QStringList problems = problemsOf(fixtures::without(good, place));
                QCOMPARE((kind + place + u' ' + (problems.isEmpty() ? u"accepted"_s : u"refused"_s)),
                    (kind + place + u' ' + (mayGo ? u"accepted"_s : u"refused"_s)));
                if (!mayGo)
                    QVERIFY2(problems.join(u'\n').contains(u"/questions/2"_s + place + u": "_s),
                        qPrintable(problems.join(u'\n')));
            }
        }
    }

    void theLetterOfALanguageCannotBeAnotherType()
    {
        for (const QString &kind : questionKinds()) {
            const QStringList problems = problemsOf(fixtures::with(fixtures::questionJson(kind), u"/stem/zh"_s, 5));
            QCOMPARE(
                problems, QStringList{u"/questions/2/stem/zh: \"stem\" in Chinese must be text: write it in quotes"_s});
        }
    }

    void nonsenseIsRefusedWithoutACrash()
    {
        for (const QString &kind : questionKinds()) {
            for (const QJsonValue &nonsense : {QJsonValue(), QJsonValue(1), QJsonValue(QJsonArray{1, QJsonArray()}),
                     QJsonValue(QJsonObject{{u"id"_s, QJsonObject()}})}) {
                const QJsonObject good = fixtures::questionJson(kind);
                for (const QString &place : placesIn(good, {}))
                    if (fixtures::at(good, place) != nonsense)
                        QVERIFY2(
                            !problemsOf(fixtures::with(good, place, nonsense)).isEmpty(), qPrintable(kind + place));
            }
        }
    }

private:
    static void row(
        const char *name, const QString &kind, const QString &place, const QJsonValue &value, const QString &problem)
    {
        QTest::newRow(name) << kind << place << value << problem;
    }

    static void common()
    {
        row("no id", u"recall"_s, u"/id"_s, kGone, u"/id: needs \"id\""_s);
        row("id with a capital", u"recall"_s, u"/id"_s, u"Q5"_s,
            u"/id: \"id\" \"Q5\" is not an id: use small letters, digits and hyphens only (camera-test)"_s);
        row("no kind", u"recall"_s, u"/kind"_s, kGone,
            u"/kind: needs \"kind\": one of "_s + questionKinds().join(u", "_s));
        row("unknown kind", u"recall"_s, u"/kind"_s, u"essay"_s,
            u"/kind: \"kind\" cannot be \"essay\": choose one of "_s + questionKinds().join(u", "_s));
        row("unknown key", u"recall"_s, u"/hint"_s, u"x"_s,
            u"/hint: unknown key \"hint\"; known here: id, point, kind, stem, answer, note, variant"_s);
        row("no Chinese", u"recall"_s, u"/answer/zh"_s, kGone, u"/answer/zh: \"answer\" has no Chinese: add \"zh\""_s);
    }

    static void choices()
    {
        const QString single = u"single-choice"_s;
        const QString multiple = u"multiple-choice"_s;
        row("no right option", single, u"/options/1/right"_s, kGone,
            u"/options: mark exactly one option with \"right: true\"; 0 are marked"_s);
        row("two right options", single, u"/options/0/right"_s, true,
            u"/options: mark exactly one option with \"right: true\"; 2 are marked"_s);
        row("right in quotes", single, u"/options/0/right"_s, u"no"_s,
            u"/options/0/right: \"right\" must be true or false, without quotes"_s);
        row("wrong option without why", single, u"/options/0/why"_s, kGone,
            u"/options/0/why: wrong option \"a\" needs \"why\": a reason and what to say instead"_s);
        row("right option without why", single, u"/options/1/why"_s, kGone,
            u"/options/1/why: right option \"b\" needs \"why\": what it does well"_s);
        row("two options of one id", single, u"/options/2/id"_s, u"a"_s,
            u"/options/2/id: id \"a\" is used twice in \"options\": give each its own"_s);
        row("one option", single, u"/options"_s,
            QJsonArray{fixtures::at(fixtures::questionJson(single), u"/options/1"_s)},
            u"/options: \"options\" needs 2 to 4 entries; it has 1"_s);
        row("options not a list", single, u"/options"_s, QJsonObject(), u"/options: \"options\" must be a list"_s);
        row("multiple: wrong without why", multiple, u"/options/1/why"_s, kGone,
            u"/options/1/why: wrong option \"b\" needs \"why\": a reason and what to say instead"_s);
        row("multiple: too few", multiple, u"/options"_s,
            QJsonArray{fixtures::at(fixtures::questionJson(multiple), u"/options/0"_s)},
            u"/options: \"options\" needs 3 to 5 entries; it has 1"_s);
    }

    static void placements()
    {
        const QString sort = u"sort-cards"_s;
        row("order: two items", u"put-in-order"_s, u"/items/2"_s, kGone,
            u"/items: \"items\" needs 3 to 5 entries; it has 2"_s);
        row("match: two pairs", u"match-pairs"_s, u"/pairs/2"_s, kGone,
            u"/pairs: \"pairs\" needs 3 to 4 entries; it has 2"_s);
        row("match: one right side twice", u"match-pairs"_s, u"/pairs/2/right"_s,
            fixtures::at(fixtures::questionJson(u"match-pairs"_s), u"/pairs/0/right"_s),
            u"/pairs/2: its right side is also that of \"late\": nobody could tell them apart"_s);
        row("card on no pile", sort, u"/cards/0/pile"_s, u"elsewhere"_s,
            u"/cards/0/pile: card \"c1\" lies on \"elsewhere\", which is not a pile"_s);
        row("card without why", sort, u"/cards/3/why"_s, kGone,
            u"/cards/3/why: card \"c4\" needs \"why\": why it lies on this pile"_s);
        row("two cards of one id", sort, u"/cards/3/id"_s, u"c1"_s,
            u"/cards/3/id: id \"c1\" is used twice in \"cards\": give each its own"_s);
        row("pile without a card", sort, u"/cards"_s, onPile(u"fact"_s),
            u"/piles/0: pile \"judgement\" has no card: give it at least one"_s);
    }

    static void words()
    {
        const QString tap = u"tap-words"_s;
        row("word not marked", tap, u"/text/en"_s, u"You|[w1:always] do|this."_s,
            u"/text/en: \"w2\" is not marked here: write [w2:...] around it"_s);
        row("mark without word", tap, u"/text/zh"_s, u"你|[w1:总是]|[w2:老是]|[w3:从来]|这样"_s,
            u"/text/zh: \"w3\" is marked but not in \"words\": add its why and instead"_s);
        row("mark used twice", tap, u"/text/zh"_s, u"你|[w1:总是]|[w2:老是]|[w1:从来]|这样"_s,
            u"/text/zh: \"w1\" is marked 2 times: give each mark its own id"_s);
        row("everything marked", tap, u"/text/zh"_s, u"[w1:总是]|[w2:老是]"_s,
            u"/text/zh: every piece is marked: leave at least one harmless"_s);
        row("nothing between bars", tap, u"/text/zh"_s, u"你|[w1:总是]||[w2:老是]"_s,
            u"/text/zh: there is nothing between two bars: take one out"_s);
        row("word without instead", tap, u"/words/1/instead"_s, kGone,
            u"/words/1/instead: word \"w2\" needs \"instead\": what to say"_s);
    }

    static void gaps()
    {
        const QString cloze = u"cloze"_s;
        row("gap not in the text", cloze, u"/text/en"_s, u"In {g1} quotation."_s,
            u"/text/en: gap \"g2\" must stand here once as {g2}; it stands 0 times"_s);
        row("gap twice in the text", cloze, u"/text/en"_s, u"{g1} {g2} {g1}"_s,
            u"/text/en: gap \"g1\" must stand here once as {g1}; it stands 2 times"_s);
        row("text names an unknown gap", cloze, u"/text/en"_s, u"{g1} {g2} {g3}"_s,
            u"/text/en: {g3} is not one of the \"gaps\": add it there or take it out"_s);
        row("brace left over", cloze, u"/text/en"_s, u"{g1} {g2} {g3"_s,
            u"/text/en: a brace is left over: a gap is written {g1}"_s);
        row("gap with two right options", cloze, u"/gaps/1/options/2/right"_s, true,
            u"/gaps/1/options: mark exactly one option with \"right: true\"; 2 are marked"_s);
        row("gap option without why", cloze, u"/gaps/1/options/0/why"_s, kGone,
            u"/gaps/1/options/0/why: wrong option \"a\" needs \"why\": a reason and what to say instead"_s);
    }

    static void restatements()
    {
        const QString restate = u"choose-restatement"_s;
        row("three restatements", restate, u"/options"_s, QJsonArray(),
            u"/options: \"options\" needs exactly 4 entries; it has 0"_s);
        row("role played twice", restate, u"/options/3/role"_s, u"adds"_s,
            u"/options: no option has the role \"judges\": each role is played once"_s);
        row("no speaker", restate, u"/speaker"_s, kGone, u"/speaker: needs \"speaker\""_s);
    }

    // The pointers of all keys in `value`, without the languages.
    static QStringList placesIn(const QJsonValue &value, const QString &path)
    {
        QStringList places;
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                places += placesIn(array.at(i), path + u'/' + QString::number(i));
        }
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            places << path + u'/' + it.key() << placesIn(it.value(), path + u'/' + it.key());
        return places;
    }

    static bool isOptionalHere(const QString &kind, const QJsonObject &holder, const QString &key)
    {
        if (key == "point"_L1)
            return true; // whether it is needed depends on the lesson
        const bool option = holder.contains(u"text"_s) && !holder.contains(u"kind"_s);
        if (option && key == "instead"_L1)
            return true;
        if (kind == "multiple-choice"_L1 && option)
            return key == "head"_L1 || (key == "why"_L1 && holder.value(u"right"_s).toBool());
        if (kind == "cloze"_L1 && option)
            return key == "why"_L1 && holder.value(u"right"_s).toBool();
        return kind == "tap-words"_L1 && holder.contains(u"kind"_s) && key == "why"_L1;
    }
};

QTEST_GUILESS_MAIN(QuestionProblemsTest)
#include "question_problems_test.moc"
