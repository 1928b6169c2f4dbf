// SPDX-License-Identifier: Apache-2.0
// Lexicons as authors write them: told where they are wrong, and in the pack what they were.
#include "small_course.h"

#include "authoring/pack_writer.h"
#include "course/pack_reader.h"
#include "practice/classifier.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace sanju;
using namespace sanju::authoring_test;
using course::Language;

namespace {

const QString kChinese = u"lexicons/zh.yaml"_s;
const QString kWeights = u"lexicons/zh.weights"_s;
const QString kPack = u"out.sanjupack"_s;

QByteArray fixture()
{
    QFile file(QStringLiteral(SANJU_SOURCE_DIR "/tests/app/course/fixtures/lexicon.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return file.readAll(); // JSON is YAML too
}

// The small course with a Chinese lexicon.
struct CourseWithLexicon : SmallCourse
{
    CourseWithLexicon() { write(kChinese, fixture()); }

    Result<course::PackReader> packed() const
    {
        const auto summary = authoring::writePack(read(), path(kPack));
        if (!summary)
            return tl::unexpected(summary.error());
        return course::PackReader::open(path(kPack));
    }
};

QByteArray weights()
{
    practice::Classifier::Output output{u"ABS"_s, {}, 0.5};
    output.weights.resize(
        practice::kBuckets + practice::featuresOf(QString(), Language::Chinese, practice::Mode::Fact, {}).cues.size());
    return practice::Classifier({output}).toBytes();
}

} // namespace

class LexiconSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCourseNeedsNone()
    {
        const SmallCourse course;
        QCOMPARE(course.read().lexicons.size(), 0);
        QCOMPARE(course.problems(), QStringList());
    }

    void lexiconsAreReadWithTheirWeights()
    {
        const CourseWithLexicon course;
        course.write(u"lexicons/en.yaml"_s, fixture().replace("\"zh\"", "\"en\""));
        course.write(kWeights, weights());
        course.write(u"lexicons/_old.yaml"_s, "language: [");
        const authoring::CourseFolder folder = course.read();
        QCOMPARE(course.problems(), QStringList());
        QCOMPARE(folder.lexicons.size(), 2);
        QCOMPARE(folder.lexicons.at(0).lexicon->language, Language::English);
        QVERIFY(folder.lexicons.at(0).lexicon->weights.isEmpty());
        QCOMPARE(folder.lexicons.at(1).file.name, course.path(kChinese));
        QCOMPARE(folder.lexicons.at(1).weightsPath, course.path(kWeights));
        QCOMPARE(folder.lexicons.at(1).lexicon->weights, weights());
    }

    void faultsAreToldWhereTheyStand_data()
    {
        spoilingColumns();
        const SpoilIn row{kChinese};
        row("no language", u"  \"language\": \"zh\",\n"_s, {}, u"needs \"language\": one of zh, en"_s,
            u"{\n  \"remarks\""_s);
        row("a pattern that is none", u"\"每次都\""_s, u"\"每(次都\""_s,
            u"\"每(次都\" is no regular expression: missing closing parenthesis at character 5"_s);
        row("a pattern found everywhere", u"\"粗心\""_s, u"\"粗心|\""_s,
            u"\"粗心|\" matches nothing at all, so it would be found everywhere"_s);
        row("an exception that is no pattern", u"\"bounded\": \"每次\""_s, u"\"bounded\": \"每[次\""_s,
            u"\"每[次\" is no regular expression: missing terminating ] for character class at character 4"_s);
        row("unknown key", u"\"cues\": {\n"_s, u"\"cues\": {\n    \"TONE\": [\"唉\"],\n"_s,
            u"unknown key \"TONE\"; known here: TIME, NUM, PERCEPT, BEH, IMPACT, REQUEST, ACT, THANKS, LEAD, EMO, "
            "PRAISEWORD, BUTWORD"_s,
            u"\"TONE\""_s);
    }
    void faultsAreToldWhereTheyStand()
    {
        const CourseWithLexicon course;
        const QStringList expected = spoilAsTheRowSays(course);
        const QStringList problems = course.problems();
        QVERIFY2(problems == expected,
            qPrintable(u"said:\n%1\nto be said:\n%2"_s.arg(problems.join(u'\n'), expected.join(u'\n'))));
        QCOMPARE(course.structuralProblems(), expected); // and so no pack is written
        QVERIFY(!course.read().lexicons.constFirst().lexicon);
    }

    void brokenYamlIsTold()
    {
        const SmallCourse course;
        course.write(kChinese, "language: zh\nremarks: [\n");
        QCOMPARE(course.structuralProblems().size(), 1);
        QVERIFY(course.structuralProblems().constFirst().startsWith(kChinese));
    }

    void onlyLexiconsAndWeightsStandThere()
    {
        const SmallCourse course;
        course.write(u"lexicons/zh.yml"_s, fixture());
        course.write(u"lexicons/words.txt"_s, "总是");
        const QString sentence = u"only *.yaml and *.weights are read here: rename it or take it out"_s;
        QCOMPARE(course.structuralProblems(),
            (QStringList{u"lexicons/words.txt:1: "_s + sentence, u"lexicons/zh.yml:1: "_s + sentence}));
    }

    void thePackHoldsWhatWasWritten()
    {
        const CourseWithLexicon course;
        course.write(kWeights, weights());
        const auto reader = course.packed();
        QVERIFY(reader.has_value());
        const auto lexicon = reader->lexicon(Language::Chinese);
        QVERIFY(lexicon.has_value());
        QCOMPARE(*lexicon, *course.read().lexicons.constFirst().lexicon);
        QCOMPARE(lexicon->weights, weights());
        QCOMPARE(lexicon->remark(u"ABS"_s)->reason, u"理由 ABS"_s);
        const auto english = reader->lexicon(Language::English);
        QVERIFY(!english.has_value());
        QCOMPARE(english.error().kind, ErrorKind::NotFound);
        QCOMPARE(english.error().detail, u"lexicon en"_s);
    }

    void aLexiconWithoutWeightsIsPackedToo()
    {
        const CourseWithLexicon course;
        const auto reader = course.packed();
        QVERIFY(reader.has_value());
        QVERIFY(reader->lexicon(Language::Chinese)->weights.isEmpty());
    }

    void whatTheCheckersReadChangesTheDigest()
    {
        const CourseWithLexicon course;
        const auto digest = [&] { return authoring::writePack(course.read(), course.path(kPack))->digest; };
        QStringList digests{digest()};
        course.change({kChinese, u"\"粗心\""_s, u"\"马虎\""_s});
        digests.append(digest());
        course.write(kWeights, weights());
        digests.append(digest());
        QCOMPARE(digest(), digests.constLast());
        course.remove(kChinese);
        course.remove(kWeights);
        digests.append(digest());
        QCOMPARE(QSet<QString>(digests.begin(), digests.end()).size(), 4);
    }

    void aPackOfEarlierDaysHasNone()
    {
        const CourseWithLexicon course;
        QVERIFY(course.packed().has_value());
        {
            SQLite::Database db(course.path(kPack).toStdString(), SQLite::OPEN_READWRITE);
            db.exec("DROP TABLE lexicon");
        }
        const auto reader = course::PackReader::open(course.path(kPack));
        QVERIFY(reader.has_value());
        QCOMPARE(reader->lexicon(Language::Chinese).error().kind, ErrorKind::NotFound);
    }

    void aDamagedLexiconIsFoundWhenItIsRead_data()
    {
        QTest::addColumn<QByteArray>("spoil");
        QTest::newRow("no JSON") << QByteArray("UPDATE lexicon SET json = '{'");
        QTest::newRow("NULL") << QByteArray("UPDATE lexicon SET json = NULL");
        QTest::newRow("a remark is gone")
            << QByteArray("UPDATE lexicon SET json = replace(json, '\"ABS\"', '\"EVAL\"')");
        QTest::newRow("no weights column") << QByteArray("ALTER TABLE lexicon RENAME COLUMN weights TO weight");
    }
    void aDamagedLexiconIsFoundWhenItIsRead()
    {
        QFETCH(const QByteArray, spoil);
        const CourseWithLexicon course;
        QVERIFY(course.packed().has_value());
        {
            SQLite::Database db(course.path(kPack).toStdString(), SQLite::OPEN_READWRITE);
            db.exec(spoil.constData());
        }
        const auto reader = course::PackReader::open(course.path(kPack));
        QVERIFY(reader.has_value());
        const auto lexicon = reader->lexicon(Language::Chinese);
        QVERIFY(!lexicon.has_value());
        QCOMPARE(lexicon.error().kind, ErrorKind::Damaged);
        QVERIFY2(lexicon.error().detail.contains(u"lexicon zh"_s), qPrintable(lexicon.error().detail));
    }

    void weightsThatAreNullAreNone()
    {
        const CourseWithLexicon course;
        QVERIFY(course.packed().has_value());
        {
            SQLite::Database db(course.path(kPack).toStdString(), SQLite::OPEN_READWRITE);
            db.exec("UPDATE lexicon SET weights = NULL");
        }
        QVERIFY(course::PackReader::open(course.path(kPack))->lexicon(Language::Chinese)->weights.isEmpty());
    }
};

QTEST_GUILESS_MAIN(LexiconSourcesTest)
#include "lexicon_sources_test.moc"
