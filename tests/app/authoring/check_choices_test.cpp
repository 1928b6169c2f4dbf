// SPDX-License-Identifier: Apache-2.0
// The right option is not to be found by its place or its length, in a lesson or in the whole course.
#include "small_course.h"

#include <QRegularExpression>

using namespace sanju;
using namespace sanju::authoring_test;

namespace {

const QString kPlaceInLesson = u"the right option is number %1 in every choice of this lesson: vary its place"_s;
const QString kLongestInLesson =
    u"the right option is the longest in every choice of this lesson in %1: shorten it or lengthen others"_s;

// The small course: guess, q1, q2, q3 of each lesson with three options; talk/ask/q5 with four; two gaps with two.
const QStringList kDateChoices{u"guess"_s, u"q1"_s, u"q2"_s, u"q3"_s};
const QStringList kAskChoices{u"guess"_s, u"q1"_s, u"q2"_s, u"q3"_s, u"q5"_s};
const QStringList kThanksChoices{u"guess"_s, u"q1"_s, u"q2"_s, u"q3"_s, u"q4/g1"_s, u"q4/g2"_s};

struct Lines
{
    QStringList all;
    qsizetype begin = 0; // of the options of one choice
    qsizetype end = 0;
};

// The options of a choice stand in braces, a line each.
Lines linesOf(const SmallCourse &course, const QString &file, const QString &choice)
{
    Lines lines{course.text(file).split(u'\n')};
    const auto find = [&](qsizetype from, const QString &begin) {
        while (from < lines.all.size() && !lines.all.at(from).trimmed().startsWith(begin))
            ++from;
        return from;
    };
    qsizetype at = choice == u"guess"_s ? find(0, u"guess:"_s)
                                        : find(find(0, u"questions:"_s), u"- id: "_s + choice.section(u'/', 0, 0));
    if (choice.contains(u'/'))
        at = find(at, u"- id: "_s + choice.section(u'/', 1));
    lines.begin = find(at, u"- {id: "_s);
    lines.end = lines.begin;
    while (lines.all.value(lines.end).trimmed().startsWith(u"- {id: "_s))
        ++lines.end;
    return lines;
}

void write(const SmallCourse &course, const QString &file, const Lines &lines)
{
    course.write(file, lines.all.join(u'\n').toUtf8());
}

qsizetype rightPlace(const SmallCourse &course, const QString &file, const QString &choice)
{
    const Lines lines = linesOf(course, file, choice);
    const QString better = course.text(file).section(u"  better: "_s, 1).left(1);
    for (qsizetype i = lines.begin; i < lines.end; ++i) {
        const QString &line = lines.all.at(i);
        if (choice == u"guess"_s ? line.contains(u"{id: %1,"_s.arg(better))
                                 : line.contains(u"right: true"_s) || line.contains(u"role: complete"_s))
            return i - lines.begin;
    }
    return -1;
}

// Moves the line of the right option, so that nothing but places change.
void putRight(const SmallCourse &course, const QString &file, const QString &choice, qsizetype place)
{
    const qsizetype from = rightPlace(course, file, choice);
    QVERIFY(from >= 0);
    Lines lines = linesOf(course, file, choice);
    lines.all.move(lines.begin + from, lines.begin + place);
    write(course, file, lines);
}

// Within the limit of 32 Chinese characters; another word each time, for no two lessons may say the same.
void lengthen(const SmallCourse &course, const QString &file, const QString &choice, qsizetype place,
    const QString &language, int length)
{
    static const QRegularExpression chinese(u"(text: \\{zh: )([^,{}]*)"_s);
    static const QRegularExpression english(u"(text: \\{zh: [^,{}]*, en: )(\"[^\"]*\"|[^,{}]*)"_s);
    Lines lines = linesOf(course, file, choice);
    QString &line = lines.all[lines.begin + place];
    const auto match = (language == u"Chinese"_s ? chinese : english).match(line);
    QVERIFY2(match.hasMatch(), qPrintable(line));
    const auto word = static_cast<char16_t>(u'一' + qHash(file + choice + QString::number(place), 0) % 4000);
    line.replace(match.capturedStart(2), match.capturedLength(2),
        language == u"Chinese"_s ? QString(length, QChar(word)) : QString(4 * length, u'l'));
    write(course, file, lines);
}

void makeRightLongest(const SmallCourse &course, const QString &file, const QString &choice, const QString &language)
{
    lengthen(course, file, choice, rightPlace(course, file, choice), language, 30);
}

QString atTheQuestions(const SmallCourse &course, const QString &file, const QString &sentence)
{
    return course.shown(file, course.lineOf(file, u"\nquestions:"_s) + 1, sentence);
}

} // namespace

class CheckChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePlaceInAWholeLesson_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("choices");
        QTest::addColumn<int>("place");
        QTest::newRow("first") << kDate << kDateChoices << 0;
        QTest::newRow("second") << kDate << kDateChoices << 1;
        QTest::newRow("third, and a restatement") << kAsk << kAskChoices << 2;
        QTest::newRow("second, and gaps") << kThanks << kThanksChoices << 1;
    }
    void onePlaceInAWholeLesson()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, choices);
        QFETCH(int, place);
        const SmallCourse course;
        for (const QString &choice : choices)
            putRight(course, file, choice, place);
        // What the guess calls better is an id; the line with that id has moved with it.
        const QString told = atTheQuestions(course, file, kPlaceInLesson.arg(place + 1));
        QVERIFY2(course.problems().contains(told), qPrintable(course.problems().join(u'\n')));
        QVERIFY(course.structuralProblems().isEmpty());

        // One of them elsewhere is enough.
        putRight(course, file, choices.constLast(), place == 0 ? 1 : 0);
        QVERIFY(!course.problems().contains(told));
    }

    void longestInAWholeLesson_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("choices");
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << kDate << kDateChoices << u"Chinese"_s;
        QTest::newRow("English") << kDate << kDateChoices << u"English"_s;
        QTest::newRow("Chinese, and gaps") << kThanks << kThanksChoices << u"Chinese"_s;
        QTest::newRow("English, and a restatement") << kAsk << kAskChoices << u"English"_s;
    }
    void longestInAWholeLesson()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, choices);
        QFETCH(QString, language);
        const SmallCourse course;
        for (const QString &choice : choices)
            makeRightLongest(course, file, choice, language);
        const QString told = atTheQuestions(course, file, kLongestInLesson.arg(language));
        QVERIFY2(course.problems().contains(told), qPrintable(course.problems().join(u'\n')));

        // One that is as long is enough.
        const qsizetype wrong = rightPlace(course, file, choices.constLast()) == 0 ? 1 : 0;
        lengthen(course, file, choices.constLast(), wrong, language, 30);
        QVERIFY(!course.problems().contains(told));
        QVERIFY(course.structuralProblems().isEmpty());
    }

    // Twelve choices of three options, four for each place: fewer than one in five are too few, more than 45 of 100 too
    // many.
    void onePlaceTooOftenInTheCourse()
    {
        const SmallCourse course;
        putRight(course, kDate, u"q1"_s, 1);
        QCOMPARE(course.problems(), QStringList()); // 3, 5, 4
        putRight(course, kThanks, u"q3"_s, 1);
        const QString told =
            u"the right option is number %1 in %2 of 12 choices of three (%3 of 100, 25 to 42 wanted): "
            "move some%4"_s;
        QCOMPARE(course.problems().join(u'\n'),
            (QStringList{course.shown(kCourse, 1, told.arg(1).arg(2).arg(17).arg(u" here"_s)),
                course.shown(kCourse, 1,
                    told.arg(2).arg(6).arg(50).arg(u", of talk/date/guess, talk/date/q1, talk/date/q3, talk/ask/q1, "
                                                   "work/thanks/q2, work/thanks/q3"_s))}
                    .join(u'\n')));
        QVERIFY(course.structuralProblems().isEmpty());
    }

    // Where there are eleven, a share says nothing.
    void ofFewChoicesNoShareIsTold()
    {
        const SmallCourse course;
        putRight(course, kDate, u"q1"_s, 1);
        putRight(course, kThanks, u"q3"_s, 1);
        QVERIFY(!course.problems().isEmpty());
        Lines lines = linesOf(course, kDate, u"q3"_s);
        lines.all.removeAt(lines.begin);
        write(course, kDate, lines);
        QCOMPARE(course.problems(), QStringList());
    }

    // 15 choices: 12 of three, a restatement, two gaps. From 40 of 100 on it is too often.
    void tooOftenTheLongestInTheCourse_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << u"Chinese"_s;
        QTest::newRow("English") << u"English"_s;
    }
    void tooOftenTheLongestInTheCourse()
    {
        QFETCH(QString, language);
        const SmallCourse course;
        // First in none of them.
        for (const auto &[file, choices] :
            {std::pair{kDate, kDateChoices}, {kAsk, kAskChoices}, {kThanks, kThanksChoices}}) {
            for (const QString &choice : choices)
                lengthen(course, file, choice, rightPlace(course, file, choice) == 0 ? 1 : 0, language, 25);
        }
        QCOMPARE(course.problems(), QStringList());
        const QStringList longest{u"q1"_s, u"q2"_s, u"q3"_s, u"q4/g1"_s, u"q4/g2"_s};
        for (const QString &choice : longest)
            makeRightLongest(course, kThanks, choice, language);
        QCOMPARE(course.problems(), QStringList()); // 5 of 15
        makeRightLongest(course, kAsk, u"q5"_s, language);
        QCOMPARE(course.problems().join(u'\n'),
            course.shown(kCourse, 1,
                u"the right option is the longest in 6 of 15 choices in %1 (40 of 100, fewer than 40 wanted): shorten "
                u"it "
                "or lengthen others in talk/ask/q5, work/thanks/q1, work/thanks/q2, work/thanks/q3, work/thanks/q4/g1, "
                "work/thanks/q4/g2"_s.arg(language)));
    }

    // A lesson with few choices may have them all in one place.
    void ofThreeChoicesInALessonNothingIsConcluded()
    {
        const SmallCourse course;
        for (const QString &choice : kDateChoices)
            putRight(course, kDate, choice, 1);
        QVERIFY(course.problems().contains(atTheQuestions(course, kDate, kPlaceInLesson.arg(2))));
        course.change({kDate, u"- id: q3\n    kind: single-choice"_s, u"- id: q3\n    kind: multiple-choice"_s});
        course.change({kDate, u"  - id: q4\n"_s, u"    why: {zh: 一, en: x}\n  - id: q4\n"_s});
        QVERIFY(!course.problems().contains(atTheQuestions(course, kDate, kPlaceInLesson.arg(2))));
        QVERIFY(course.structuralProblems().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CheckChoicesTest)
#include "check_choices_test.moc"
