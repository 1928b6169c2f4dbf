// SPDX-License-Identifier: Apache-2.0
// What the classifier learns from labelled sentences: always the same, only from its own language, and wordings that
// no list has.
#include "authoring/train_classifier.h"

#include "base/random.h"

#include "../course/fixtures.h"

#include <QTest>

using namespace sanju;
using namespace sanju::authoring;
using namespace Qt::Literals::StringLiterals;
using course::Language;
using practice::Mode;

namespace {

course::Lexicon lexicon()
{
    course::Problems problems;
    return course::parseLexicon(fixtures::load(u"lexicon.json"_s), problems).value();
}

LabelledSentence sentence(const QString &text, const QSet<QString> &faults, Mode mode = Mode::Fact)
{
    return {text, Language::Chinese, mode, QString(), faults.isEmpty(), faults, text};
}

// Ordinary facts, and the same with 一如既往, which no list has and which is labelled ABS.
QList<LabelledSentence> sentences()
{
    const QStringList who{u"你"_s, u"他"_s, u"你们组"_s, u"仓库"_s, u"财务"_s};
    const QStringList what{u"周三错了两份"_s, u"周五晚了三天"_s, u"周一少了一页"_s, u"周二漏了三处"_s};
    QList<LabelledSentence> all;
    for (const QString &subject : who) {
        for (const QString &fact : what) {
            all.append(sentence(subject + fact + u"。"_s, {}));
            all.append(sentence(subject + u"一如既往地晚交。"_s + fact + u"。"_s, {u"ABS"_s}));
        }
    }
    return all;
}

double chance(const practice::Classifier &classifier, const QString &name, const QString &text)
{
    const practice::Checker checker(lexicon());
    return classifier.probabilities(checker.sample(Mode::Fact, text).whole).value(name, -1);
}

} // namespace

class TrainClassifierTest : public QObject
{
    Q_OBJECT

private:
    const practice::Checker m_checker{lexicon()};

    practice::Classifier trained(const QList<LabelledSentence> &from, Language language = Language::Chinese) const
    {
        return trainClassifier(from, m_checker, language);
    }

private Q_SLOTS:
    void theSameSentencesGiveTheSameWeights()
    {
        QCOMPARE(trained(sentences()).toBytes(), trained(sentences()).toBytes());
    }

    void otherSentencesGiveOthers()
    {
        QList<LabelledSentence> fewer = sentences();
        fewer.removeLast();
        QVERIFY(trained(fewer).toBytes() != trained(sentences()).toBytes());
    }

    void whatItLearntCanBeKept()
    {
        const QByteArray bytes = trained(sentences()).toBytes();
        QVERIFY(practice::Classifier::fromBytes(bytes).has_value());
    }

    void barsThatAreKnownAreTaken()
    {
        const QMap<QString, practice::Classifier::Bar> bars{{u"ABS"_s, {0.25, 0.65}}};
        const auto classifier = trainClassifier(sentences(), m_checker, Language::Chinese, bars);
        QCOMPARE(classifier.bars(), bars);
        QVERIFY(trained(sentences()).bars().contains(u"ABS"_s));
        QVERIFY(!trained(sentences()).bars().contains(practice::kAnyFault));
    }

    void aWordingThatNoListHasIsLearnt()
    {
        const practice::Classifier classifier = trained(sentences());
        const QString bad = u"车间一如既往地晚交。周四错了三份。"_s;
        const QString good = u"车间周四错了三份。"_s;
        QVERIFY(chance(classifier, u"ABS"_s, bad) > 0.7);
        QVERIFY(chance(classifier, u"ABS"_s, good) < 0.3);
        QVERIFY(chance(classifier, practice::kAnyFault, bad) > 0.7);
        QVERIFY(chance(classifier, practice::kAnyFault, good) < 0.3);

        course::Lexicon words = lexicon();
        words.weights = classifier.toBytes();
        const practice::Checker checker(words);
        const practice::Report report = checker.check(Mode::Fact, bad);
        QVERIFY(!report.ok);
        QCOMPARE(report.remarks.size(), 1);
        QCOMPARE(report.remarks.constFirst().kind, u"ABS"_s);
        const practice::Span place = report.remarks.constFirst().place;
        QCOMPARE(bad.mid(place.start, place.length), u"车间一如既往地晚交。"_s); // the sentence it is in
        QVERIFY(checker.check(Mode::Fact, good).ok);
        QVERIFY(m_checker.check(Mode::Fact, bad).ok); // by the lists alone
    }

    // Too few examples teach nothing: then only the lists speak.
    void whatWasHardlySeenIsNeverSaid()
    {
        QList<LabelledSentence> all = sentences();
        for (int i = 0; i < 7; ++i)
            all.append(sentence(u"谁让你第%1次这样的。"_s.arg(i), {u"RHET"_s}));
        const practice::Classifier few = trained(all);
        QVERIFY(chance(few, u"RHET"_s, u"谁让你第3次这样的。"_s) < 1e-6);
        all.append(sentence(u"谁让你第8次这样的。"_s, {u"RHET"_s}));
        QVERIFY(chance(trained(all), u"RHET"_s, u"谁让你第3次这样的。"_s) > 0.5);
        QVERIFY(chance(few, u"CMD"_s, u"你必须马上改。"_s) < 1e-6);
    }

    void othersAreLeftOut()
    {
        const QByteArray before = trained(sentences()).toBytes();
        QList<LabelledSentence> all = sentences();
        for (int i = 0; i < 20; ++i) {
            LabelledSentence english = sentence(u"You never send it, number %1."_s.arg(i), {u"ABS"_s});
            english.language = Language::English;
            all.append(english);
        }
        QCOMPARE(trained(all).toBytes(), before);
    }

    // What somebody repeats is not his own: it teaches no fault but the advice that he adds.
    void restatementsTeachTheListenersOwnSayAlone()
    {
        QList<LabelledSentence> all = sentences();
        for (int i = 0; i < 20; ++i) {
            const QString heard = u"你周三等了%1小时，他一如既往地晚交。"_s.arg(i);
            all.append(sentence(heard + u"我说得对吗？"_s, {}, Mode::Restate));
            all.append(sentence(heard + u"睡一觉就过去了。"_s, {u"RBAD"_s}, Mode::Restate));
        }
        const practice::Classifier classifier = trained(all);
        const practice::Classifier without = trained(sentences());
        const QString text = u"车间一如既往地晚交。周四错了三份。"_s;
        QCOMPARE(chance(classifier, u"ABS"_s, text), chance(without, u"ABS"_s, text));
        QVERIFY(!without.bars().contains(practice::kOwnSay));

        course::Lexicon words = lexicon();
        words.weights = classifier.toBytes();
        const practice::Checker checker(words);
        const practice::Heard heard = practice::parseHeard(u"他一如既往地晚交，我周三等了5小时。"_s);
        const auto placeOf = [&](const QString &restated) {
            const practice::Report report = checker.check(Mode::Restate, restated, &heard);
            for (const practice::Remark &remark : report.remarks) {
                if (remark.kind == practice::kOwnSay)
                    return restated.mid(remark.place.start, remark.place.length);
            }
            return QString();
        };
        QCOMPARE(placeOf(u"你周三等了5小时，他晚交。睡一觉就过去了。"_s), u"睡一觉就过去了。"_s);
        QCOMPARE(placeOf(u"你周三等了5小时，他晚交。我说得对吗？"_s), QString());
    }

    void eachKindOfFaultHasItsOutput()
    {
        const auto chances =
            trained(sentences()).probabilities(m_checker.sample(Mode::Fact, u"周三错了两份。"_s).whole);
        QStringList names = chances.keys();
        QVERIFY(names.contains(practice::kOwnSay));
        for (const Mode mode : {Mode::Fact, Mode::Improve, Mode::Praise, Mode::Request}) {
            for (const QString &kind : practice::rulesOf(mode).errors + practice::rulesOf(mode).missing)
                QVERIFY2(names.contains(kind), qPrintable(kind));
        }
        QVERIFY(names.contains(practice::kAnyFault));
        QVERIFY(names.contains(practice::kOfSentence + u"ABS"_s));
        for (const double value : chances)
            QVERIFY(value >= 0 && value <= 1);
    }

    // The order tells how rounding falls, no more.
    void theOrderHardlyMatters()
    {
        QList<LabelledSentence> shuffled = sentences();
        Random random(5);
        random.shuffle(shuffled);
        const QString text = u"车间一如既往地晚交。周四错了三份。"_s;
        QVERIFY(qAbs(chance(trained(shuffled), u"ABS"_s, text) - chance(trained(sentences()), u"ABS"_s, text)) < 0.05);
    }

    void nothingToLearnFromIsNoFault()
    {
        const practice::Classifier classifier = trained({});
        QVERIFY(practice::Classifier::fromBytes(classifier.toBytes()).has_value());
        QVERIFY(chance(classifier, u"ABS"_s, u"你总是晚交，周三错了两份。"_s) < 0.5);
    }
};

QTEST_APPLESS_MAIN(TrainClassifierTest)
#include "train_classifier_test.moc"
