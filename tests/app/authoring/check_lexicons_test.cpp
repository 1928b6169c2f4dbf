// SPDX-License-Identifier: Apache-2.0
// One lexicon a language, and weights only of this version.
#include "small_course.h"

#include "authoring/check_lexicons.h"
#include "practice/classifier.h"

using namespace sanju;
using namespace sanju::authoring_test;

namespace {

QByteArray fixture(const QByteArray &language = "zh")
{
    QFile file(QStringLiteral(SANJU_SOURCE_DIR "/tests/app/course/fixtures/lexicon.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return file.readAll().replace("\"zh\"", QByteArray('"' + language + '"'));
}

QStringList said(const SmallCourse &course)
{
    return course.lines(authoring::checkLexicons(course.read()));
}

} // namespace

class CheckLexiconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoLanguagesAreSound()
    {
        const SmallCourse course;
        QCOMPARE(said(course), QStringList());
        course.write(u"lexicons/zh.yaml"_s, fixture());
        course.write(u"lexicons/en.yaml"_s, fixture("en"));
        course.write(u"lexicons/zh.weights"_s, practice::Classifier().toBytes());
        QCOMPARE(said(course), QStringList());
    }

    void aSecondLexiconOfALanguageIsTold()
    {
        const SmallCourse course;
        course.write(u"lexicons/a.yaml"_s, fixture());
        course.write(u"lexicons/b.yaml"_s, fixture());
        course.write(u"lexicons/c.yaml"_s, fixture());
        const QString sentence = u": there is another lexicon for \"zh\": keep one a language"_s;
        QCOMPARE(said(course), (QStringList{u"lexicons/b.yaml:2"_s + sentence, u"lexicons/c.yaml:2"_s + sentence}));
        QCOMPARE(course.structuralProblems().size(), 2); // and so no pack is written
    }

    // What is wrong inside it, its parser has said.
    void aBrokenLexiconIsNoSecondOne()
    {
        const SmallCourse course;
        course.write(u"lexicons/a.yaml"_s, fixture());
        course.write(u"lexicons/b.yaml"_s, "language: [");
        course.write(u"lexicons/b.weights"_s, "none");
        QCOMPARE(said(course), QStringList());
    }

    void weightsOfAnotherVersionAreTold_data()
    {
        QTest::addColumn<QByteArray>("weights");
        QTest::addColumn<bool>("isTold");
        const QByteArray sound = practice::Classifier().toBytes();
        QTest::newRow("sound") << sound << false;
        QTest::newRow("empty") << QByteArray() << false; // as none
        QTest::newRow("truncated") << sound.chopped(1) << true;
        QTest::newRow("something behind") << QByteArray(sound + '\0') << true;
        QTest::newRow("something else") << QByteArray("language: zh") << true;
    }
    void weightsOfAnotherVersionAreTold()
    {
        QFETCH(const QByteArray, weights);
        QFETCH(const bool, isTold);
        const SmallCourse course;
        course.write(u"lexicons/zh.yaml"_s, fixture());
        course.write(u"lexicons/zh.weights"_s, weights);
        const QStringList expected{
            u"lexicons/zh.weights:1: these are no weights of this version: make them anew with sanju-cli train"_s};
        QCOMPARE(said(course), isTold ? expected : QStringList());
        QCOMPARE(course.structuralProblems(), isTold ? expected : QStringList());
    }

    void theLexiconsOfTheCourseAreSound()
    {
        const auto folder = authoring::readCourseFolder(QStringLiteral(SANJU_SOURCE_DIR "/content/internal-customer"));
        QCOMPARE(folder.lexicons.size(), 2);
        QCOMPARE(authoring::checkLexicons(folder).size(), 0);
        for (const authoring::LexiconSource &source : folder.lexicons)
            QVERIFY2(source.lexicon && !source.lexicon->weights.isEmpty(), qPrintable(source.file.name));
    }
};

QTEST_GUILESS_MAIN(CheckLexiconsTest)
#include "check_lexicons_test.moc"
