// SPDX-License-Identifier: Apache-2.0
// What a lexicon holds, and what is said when it does not.
#include "course/lexicon.h"

#include "fixtures.h"

#include <QTest>

using namespace sanju::course;
using namespace Qt::Literals::StringLiterals;

namespace {

const QJsonValue kGone(QJsonValue::Undefined);

QStringList problemsOf(const QJsonObject &json)
{
    Problems problems;
    const auto lexicon = parseLexicon(json, problems);
    return lexicon.has_value() == problems.isEmpty() ? fixtures::lines(problems)
                                                     : QStringList{u"a value despite problems, or neither"_s};
}

QJsonObject whole()
{
    return fixtures::load(u"lexicon.json"_s);
}

bool isEachOnce(const QStringList &ids)
{
    return QSet<QString>(ids.begin(), ids.end()).size() == ids.size();
}

} // namespace

class LexiconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodLexiconIsRead()
    {
        Problems problems;
        const auto lexicon = parseLexicon(whole(), problems);
        QCOMPARE(fixtures::lines(problems), QStringList());
        QVERIFY(lexicon.has_value());
        QCOMPARE(lexicon->language, Language::Chinese);
        QCOMPARE(lexicon->remarks.size(), remarkIds().size());
        const RemarkRule *always = lexicon->remark(u"ABS"_s);
        QVERIFY(always != nullptr);
        QCOMPARE(*always,
            (RemarkRule{u"ABS"_s, Severity::Error, u"理由 ABS"_s, u"改法 ABS"_s, {u"总是(?!否)"_s, u"每次都"_s}}));
        QCOMPARE(lexicon->remark(u"BUT"_s)->patterns, QStringList());
        QVERIFY(lexicon->remark(u"abs"_s) == nullptr);
        QVERIFY(lexicon->remark(QString()) == nullptr);
        QCOMPARE(lexicon->cues.keys().size(), cueIds().size());
        QCOMPARE(lexicon->cues.value(u"REQUEST"_s), QStringList{u"请你"_s});
        QCOMPARE(lexicon->exceptions.keys().size(), exceptionIds().size());
        QCOMPARE(lexicon->exceptions.value(u"other_subject"_s), u"你|他"_s);
        QVERIFY(lexicon->weights.isEmpty());
        QCOMPARE(parseLexicon(fixtures::with(whole(), u"/language"_s, u"en"_s), problems)->language, Language::English);
    }

    void eachSeverityIsRead_data()
    {
        QTest::addColumn<Severity>("severity");
        QTest::newRow("error") << Severity::Error;
        QTest::newRow("missing") << Severity::Missing;
        QTest::newRow("warning") << Severity::Warning;
        QTest::newRow("suggestion") << Severity::Suggestion;
        QCOMPARE(severities().size(), 4);
    }
    void eachSeverityIsRead()
    {
        QFETCH(const Severity, severity);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        Problems problems;
        const auto lexicon = parseLexicon(fixtures::with(whole(), u"/remarks/0/severity"_s, name), problems);
        QVERIFY(lexicon.has_value());
        QCOMPARE(lexicon->remarks.constFirst().severity, severity);
        QCOMPARE(severities().at(static_cast<qsizetype>(severity)), name);
    }

    void idsAreEachThereOnce()
    {
        for (const QStringList &ids : {remarkIds(), cueIds(), exceptionIds(), severities()})
            QVERIFY(!ids.isEmpty() && isEachOnce(ids));
    }

    void eachIdMustBeThere()
    {
        for (qsizetype i = 0; i < remarkIds().size(); ++i) {
            const QString id = whole().value("remarks"_L1).toArray().at(i).toObject().value("id"_L1).toString();
            QCOMPARE(problemsOf(fixtures::without(whole(), u"/remarks/"_s + QString::number(i))),
                QStringList{u"/remarks: there is no remark %1: add it"_s.arg(id)});
        }
        for (const QString &id : cueIds())
            QCOMPARE(problemsOf(fixtures::without(whole(), u"/cues/"_s + id)).size(), 1);
        for (const QString &id : exceptionIds())
            QCOMPARE(problemsOf(fixtures::without(whole(), u"/exceptions/"_s + id)).size(), 1);
    }

    void phrasesToIgnoreMayBeLeftOut()
    {
        Problems problems;
        QCOMPARE(parseLexicon(whole(), problems)->ignored, QStringList());
        const auto named =
            parseLexicon(fixtures::with(whole(), u"/ignore"_s, QJsonArray{u"常常酒家"_s, u"强总（北区）"_s}), problems);
        QCOMPARE(fixtures::lines(problems), QStringList());
        QCOMPARE(named->ignored, (QStringList{u"常常酒家"_s, u"强总（北区）"_s}));
    }

    void aSpoiledPlaceIsNamed_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QString &place, const QJsonValue &value, const QString &problem) {
            QTest::newRow(name) << place << value << problem;
        };
        const QString words = u"/remarks/0/patterns"_s;
        const QString not_ = u"/exceptions/negated"_s;
        row("no language", u"/language"_s, kGone, u"/language: needs \"language\": one of zh, en"_s);
        row("another language", u"/language"_s, u"fr"_s,
            u"/language: \"language\" cannot be \"fr\": choose one of zh, en"_s);
        row("unknown kind", u"/remarks/0/id"_s, u"RUDE"_s,
            u"/remarks/0/id: \"id\" cannot be \"RUDE\": choose one of "_s + remarkIds().join(u", "_s) +
                u"\n/remarks: there is no remark ABS: add it"_s);
        row("a kind in small letters", u"/remarks/0/id"_s, u"abs"_s,
            u"/remarks/0/id: \"id\" cannot be \"abs\": choose one of "_s + remarkIds().join(u", "_s) +
                u"\n/remarks: there is no remark ABS: add it"_s);
        row("one kind twice", u"/remarks/1/id"_s, u"ABS"_s, QString());
        row("unknown severity", u"/remarks/0/severity"_s, u"fatal"_s,
            u"/remarks/0/severity: \"severity\" cannot be \"fatal\": choose one of error, missing, warning, suggestion"_s);
        row("no reason", u"/remarks/0/reason"_s, kGone, u"/remarks/0/reason: needs \"reason\""_s);
        row("hint of spaces", u"/remarks/0/hint"_s, u"  "_s,
            u"/remarks/0/hint: \"hint\" is empty: write it or leave the key out"_s);
        row("patterns as one text", words, u"总是"_s, QString());
        row("no patterns", words, QJsonArray(), words + u": \"patterns\" needs 1 to 2000 entries; it has 0"_s);
        row("empty pattern", words + u"/1"_s, QString(), QString());
        row("a bracket that is never closed", words + u"/1"_s, u"每(次"_s,
            words + u"/1: \"每(次\" is no regular expression: missing closing parenthesis at character 4"_s);
        row("nothing to repeat", words + u"/0"_s, u"*总是"_s,
            words +
                u"/0: \"*总是\" is no regular expression: quantifier does not follow a repeatable item at character 1"_s);
        row("look-behind without length", words + u"/0"_s, u"(?<=每.*)次"_s, QString());
        row("found everywhere", words + u"/0"_s, u"总是|"_s,
            words + u"/0: \"总是|\" matches nothing at all, so it would be found everywhere"_s);
        row("all optional", words + u"/0"_s, u"(?:总是)?"_s,
            words + u"/0: \"(?:总是)?\" matches nothing at all, so it would be found everywhere"_s);
        row("broken cue", u"/cues/TIME/0"_s, u"周[一"_s, QString());
        row("unknown cue", u"/cues/TONE"_s, QJsonArray{u"唉"_s},
            u"/cues/TONE: unknown key \"TONE\"; known here: "_s + cueIds().join(u", "_s));
        row("cue found everywhere", u"/cues/TIME/0"_s, u"周?"_s,
            u"/cues/TIME/0: \"周?\" matches nothing at all, so it would be found everywhere"_s);
        row("exception that does not compile", not_, u"不是("_s,
            not_ + u": \"不是(\" is no regular expression: missing closing parenthesis at character 4"_s);
        row("exception that always holds", not_, u"不是|"_s,
            not_ + u": \"不是|\" matches nothing at all, so it would be found everywhere"_s);
        row("empty exception", not_, QString(), not_ + u": \"negated\" is empty: write it or leave the key out"_s);
        row("exception as list", not_, QJsonArray{u"不是"_s}, QString());
        row("unknown key", u"/notes"_s, u"x"_s,
            u"/notes: unknown key \"notes\"; known here: language, remarks, cues, exceptions, ignore"_s);
        row("nothing to ignore", u"/ignore"_s, QJsonArray(), u"/ignore: \"ignore\" needs 1 to 500 entries; it has 0"_s);
        row("an ignored phrase of spaces", u"/ignore"_s, QJsonArray{u"  "_s}, QString());
        row("one phrase that is no list", u"/ignore"_s, u"强总"_s, QString());
    }
    void aSpoiledPlaceIsNamed()
    {
        QFETCH(QString, place);
        QFETCH(QJsonValue, value);
        QFETCH(QString, problem);
        const QStringList problems = problemsOf(fixtures::with(whole(), place, value));
        QVERIFY2(!problems.isEmpty(), "nothing was said");
        if (!problem.isEmpty())
            QCOMPARE(problems.join(u'\n'), problem);
    }

    // Of a pack, whose patterns were compiled when it was made, only the patterns are believed.
    void patternsMayBeTrusted()
    {
        Problems problems;
        QVERIFY(parseLexicon(whole(), problems, Patterns::Trust) == parseLexicon(whole(), problems));
        QVERIFY(parseLexicon(fixtures::with(whole(), u"/remarks/0/patterns/0"_s, u"("_s), problems, Patterns::Trust));
        QCOMPARE(fixtures::lines(problems), QStringList());
        QVERIFY(!parseLexicon(fixtures::without(whole(), u"/cues/NUM"_s), problems, Patterns::Trust));
        QCOMPARE(problems.size(), 1);
    }

    void everyProblemIsToldAtOnce()
    {
        QJsonObject json = fixtures::with(whole(), u"/remarks/0/patterns/0"_s, u"("_s);
        json = fixtures::with(json, u"/remarks/3/hint"_s, QString());
        json = fixtures::with(json, u"/cues/NUM/0"_s, u"["_s);
        json = fixtures::without(json, u"/exceptions/our_side"_s);
        QCOMPARE(problemsOf(json).size(), 4);
        QVERIFY(problemsOf(QJsonObject()).size() >= 4);
    }
};

QTEST_APPLESS_MAIN(LexiconTest)
#include "lexicon_test.moc"
