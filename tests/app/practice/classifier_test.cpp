// SPDX-License-Identifier: Apache-2.0
// Equal texts have equal features, weights survive their bytes, and bytes of anything else are refused.
#include "practice/classifier.h"

#include "base/random.h"
#include "texts.h"

#include <QDataStream>
#include <QIODevice>
#include <QTest>

#include <cmath>
#include <limits>

using namespace sanju;
using namespace sanju::practice;
using namespace Qt::Literals::StringLiterals;
using course::Language;

namespace {

Features features(const QString &text, Mode mode = Mode::Fact, const QMap<QString, int> &found = {})
{
    return featuresOf(text, Language::Chinese, mode, found);
}

std::size_t width()
{
    return kBuckets + features(QString()).cues.size();
}

// Weights between -`size` and `size`.
Classifier::Output anyOutput(const QString &name, double size, quint64 seed)
{
    Random random(seed);
    Classifier::Output output{name, {}, 0.25};
    for (std::size_t i = 0; i < width(); ++i)
        output.weights.push_back((static_cast<double>(random.below(2001)) - 1000) / 1000 * size);
    return output;
}

Classifier anyClassifier()
{
    return Classifier({anyOutput(u"ABS"_s, 1, 1), anyOutput(u"~ABS"_s, 3, 2), anyOutput(u"BAD"_s, 0.01, 3)});
}

const QString kSentence = u"上周的三次会，你每次都晚到十分钟。"_s;

} // namespace

class ClassifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameTextHasTheSameFeatures()
    {
        const QMap<QString, int> found{{u"ABS"_s, 1}, {u"NUM"_s, 2}};
        const Features one = features(kSentence, Mode::Fact, found);
        const Features other = features(QString(kSentence), Mode::Fact, QMap<QString, int>(found));
        QCOMPARE(one.buckets, other.buckets);
        QCOMPARE(one.cues, other.cues);
    }

    // So that weights trained on one machine mean the same on another.
    void bucketsAreTheSameOnEveryMachine()
    {
        QCOMPARE(features(u"总是"_s).buckets, (std::vector<int>{5833, 6238, 7820}));
        QCOMPARE(
            featuresOf(u"No"_s, Language::English, Mode::Fact, {}).buckets, (std::vector<int>{4822, 7486, 7557, 7701}));
    }

    void bucketsAreSortedAndEachThereOnce()
    {
        for (const Language language : {Language::Chinese, Language::English}) {
            for (const auto &[name, text] : practice_test::strangeTexts()) {
                const std::vector<int> buckets = featuresOf(text, language, Mode::Praise, {}).buckets;
                for (std::size_t i = 0; i < buckets.size(); ++i) {
                    QVERIFY2(buckets[i] >= 0 && buckets[i] < kBuckets, name);
                    QVERIFY2(i == 0 || buckets[i] > buckets[i - 1], name);
                }
            }
        }
    }

    void spacesAndCapitalsDoNotCount()
    {
        QCOMPARE(features(u"OA 系统\n晚了"_s).buckets, features(u"oa系统晚了"_s).buckets);
        QCOMPARE(featuresOf(u"You  NEVER\nsend 12 files"_s, Language::English, Mode::Fact, {}).buckets,
            featuresOf(u"you never send 7 files"_s, Language::English, Mode::Fact, {}).buckets); // figures are all one
        QVERIFY(featuresOf(u"you never"_s, Language::English, Mode::Fact, {}).buckets !=
                featuresOf(u"never you"_s, Language::English, Mode::Fact, {}).buckets);
    }

    void modesAndCuesAreTold()
    {
        const std::vector<double> fact = features(kSentence, Mode::Fact).cues;
        const std::vector<double> praise = features(kSentence, Mode::Praise).cues;
        QCOMPARE(fact.size(), praise.size());
        QVERIFY(fact != praise);
        QCOMPARE(features(kSentence, Mode::Fact).buckets, features(kSentence, Mode::Praise).buckets);
        QVERIFY(features(kSentence, Mode::Fact, {{u"NUM"_s, 1}}).cues != fact);
        QVERIFY(features(kSentence, Mode::Fact, {{u"NUM"_s, 2}}).cues !=
                features(kSentence, Mode::Fact, {{u"NUM"_s, 1}}).cues);
        QCOMPARE(features(kSentence, Mode::Fact, {{u"NUM"_s, 3}}).cues,
            features(kSentence, Mode::Fact, {{u"NUM"_s, 30}}).cues);
        QCOMPARE(features(kSentence, Mode::Fact, {{u"NOFACT"_s, 1}}).cues, fact); // no list, no cue
        const QStringList names = cueNames();
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    }

    void listedFaultsCanBeTakenBackFromFeatures()
    {
        const Features listed = features(kSentence, Mode::Fact, {{u"ABS"_s, 2}, {u"PRAISEBAD"_s, 1}, {u"NUM"_s, 1}});
        QVERIFY(isListed(listed, u"ABS"_s));
        QVERIFY(isListed(listed, u"PRAISEBAD"_s));
        QVERIFY(!isListed(listed, u"MIND"_s));
        QVERIFY(!isListed(listed, u"NUM"_s)); // no fault
        QVERIFY(!isListed(listed, u"NOFACT"_s));
        const Features unlisted = withoutListedFaults(listed);
        const Features figureOnly = features(kSentence, Mode::Fact, {{u"NUM"_s, 1}});
        QCOMPARE(unlisted.cues, figureOnly.cues);
        QCOMPARE(unlisted.buckets, figureOnly.buckets);
    }

    void barsAreKeptWithTheWeights()
    {
        const QMap<QString, Classifier::Bar> bars{{u"ABS"_s, {0.2, 0.45}}, {u"NOREQ"_s, {0.2, 0.55}}};
        const auto kept = Classifier::fromBytes(Classifier({anyOutput(u"ABS"_s, 1, 1)}, bars).toBytes());
        QVERIFY(kept.has_value());
        QCOMPARE(kept->bars(), bars);
        QCOMPARE(kept->barOf(u"NOREQ"_s).alone, 0.55);
        QVERIFY(kept->barOf(u"MIND"_s).alone >= 1); // what was not learnt is never named
        QVERIFY(kept->barOf(u"MIND"_s).listed >= 1);
        const QMap<QString, Classifier::Bar> endless{{u"ABS"_s, {0.2, qQNaN()}}};
        QVERIFY(!Classifier::fromBytes(Classifier({anyOutput(u"ABS"_s, 1, 1)}, endless).toBytes()).has_value());
    }

    void anEmptyOneKnowsNothing()
    {
        QVERIFY(Classifier().isEmpty());
        QVERIFY(Classifier().probabilities(features(kSentence)).isEmpty());
        QVERIFY(!anyClassifier().isEmpty());
    }

    void chancesLieBetweenNoneAndCertainty()
    {
        const Classifier classifier({anyOutput(u"ABS"_s, 1e6, 1), anyOutput(u"BAD"_s, 1, 2)});
        for (const auto &[name, text] : practice_test::strangeTexts()) {
            for (const Mode mode : {Mode::Fact, Mode::Improve, Mode::Praise, Mode::Request}) {
                const auto chances = classifier.probabilities(features(text, mode, {{u"ABS"_s, 10'000}}));
                QCOMPARE(chances.size(), 2);
                for (const double chance : chances)
                    QVERIFY2(chance >= 0 && chance <= 1, name);
            }
        }
    }

    void whatIsLearntDecides()
    {
        const Features always = features(u"总是"_s);
        Classifier::Output output{u"ABS"_s, std::vector<double>(width(), 0.0), -1};
        const double before = Classifier({output}).probabilities(always).value(u"ABS"_s);
        QVERIFY(qAbs(before - 1 / (1 + std::exp(1.0))) < 1e-9);
        for (const int bucket : always.buckets)
            output.weights[static_cast<std::size_t>(bucket)] = 2;
        const double after = Classifier({output}).probabilities(always).value(u"ABS"_s);
        QVERIFY2(after > 0.9, qPrintable(QString::number(after)));
    }

    void weightsSurviveTheirBytes()
    {
        const Classifier classifier = anyClassifier();
        const QByteArray bytes = classifier.toBytes();
        const auto back = Classifier::fromBytes(bytes);
        QVERIFY(back.has_value());
        QVERIFY(bytes.size() < static_cast<qsizetype>(4 * width())); // a byte a weight
        const auto before = classifier.probabilities(features(kSentence));
        const auto after = back->probabilities(features(kSentence));
        QCOMPARE(after.keys(), before.keys());
        for (auto it = before.begin(); it != before.end(); ++it)
            QVERIFY2(qAbs(it.value() - after.value(it.key())) < 0.02, qPrintable(it.key()));
        // What was rounded once is not rounded again.
        const auto again = Classifier::fromBytes(back->toBytes());
        QVERIFY(again.has_value());
        for (const double chance : again->probabilities(features(kSentence)))
            QVERIFY(chance >= 0 && chance <= 1);
        QCOMPARE(classifier.toBytes(), bytes);
    }

    void anEmptyOneHasBytesToo()
    {
        const auto back = Classifier::fromBytes(Classifier().toBytes());
        QVERIFY(back.has_value());
        QVERIFY(back->isEmpty());
    }

    void truncatedBytesAreRefused()
    {
        const QByteArray bytes = anyClassifier().toBytes();
        for (qsizetype size = 0; size < bytes.size(); size += size < 100 ? 1 : 997)
            QVERIFY2(!Classifier::fromBytes(bytes.left(size)), qPrintable(QString::number(size)));
        QVERIFY(!Classifier::fromBytes(bytes.chopped(1)));
        QVERIFY(!Classifier::fromBytes(bytes + '\0'));
    }

    void foreignBytesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("text") << QByteArray("language: zh\nremarks: []\n");
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QTest::newRow("ones") << QByteArray(100'000, '\xff');
        QTest::newRow("a database") << QByteArray("SQLite format 3") + QByteArray(4096, '\1');
        QByteArray other = anyClassifier().toBytes();
        other[0] = 'X';
        QTest::newRow("another magic") << other;
        QByteArray many = anyClassifier().toBytes();
        many[4] = '\x7f';
        QTest::newRow("two thousand million outputs") << many;

        const auto written = [](const char *name, double bias, double largest, std::size_t weights) {
            QByteArray bytes = Classifier().toBytes().left(4);
            QDataStream stream(&bytes, QIODevice::Append);
            stream.setVersion(QDataStream::Qt_6_0);
            stream << quint32(1) << u"ABS"_s << bias << largest << static_cast<quint32>(weights);
            bytes += QByteArray(static_cast<qsizetype>(weights), '\1');
            QTest::newRow(name) << bytes;
        };
        written("a weight too few", 0, 1, width() - 1);
        written("a weight too many", 0, 1, width() + 1);
        written("no weights", 0, 1, 0);
        written("a bias that is no number", std::numeric_limits<double>::quiet_NaN(), 1, width());
        written("weights without end", 0, std::numeric_limits<double>::infinity(), width());
    }
    void foreignBytesAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!Classifier::fromBytes(bytes));
    }

    // Any bit may flip: then the bytes are refused, or what they say is still a chance.
    void spoiltBytesAreRefusedOrStillGiveChances()
    {
        const QByteArray bytes = anyClassifier().toBytes();
        Random random(11);
        for (int round = 0; round < 200; ++round) {
            QByteArray spoilt = bytes;
            const auto at =
                static_cast<qsizetype>(round < 100 ? round : random.below(static_cast<quint64>(bytes.size())));
            spoilt[at] = static_cast<char>(random.below(256));
            const auto classifier = Classifier::fromBytes(spoilt);
            if (!classifier)
                continue;
            for (const double chance : classifier->probabilities(features(kSentence)))
                QVERIFY2(chance >= 0 && chance <= 1, qPrintable(QString::number(at)));
        }
    }
};

QTEST_APPLESS_MAIN(ClassifierTest)
#include "classifier_test.moc"
