// SPDX-License-Identifier: Apache-2.0
// Tests that what a session asks for is what the pack holds.
#include "study/pack_lessons.h"

#include "samples.h"

using namespace sanju;
using namespace sanju::study;

namespace {

course::PackReader shipped()
{
    auto pack = course::PackReader::open(QStringLiteral(SANJU_PACK));
    if (!pack)
        qFatal("%s", qPrintable(pack.error().detail));
    return *std::move(pack);
}

} // namespace

class PackLessonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drillsAreThoseOfThePackAndReadOnce()
    {
        const PackLessons lessons(shipped());
        const QList<course::Drill> &drills = lessons.drills();
        QVERIFY(drills == *shipped().drills());
        QCOMPARE(&lessons.drills(), &drills);
        QVERIFY(lessons.drills().constData() == drills.constData());
        for (const course::Drill &drill : drills) {
            for (const course::LessonId &lesson : drill.after)
                QVERIFY2(lessons.course().lesson(lesson), qPrintable(lesson.text()));
        }
    }

    void lexiconsAreThoseOfThePack()
    {
        const PackLessons lessons(shipped());
        for (const auto language : {course::Language::Chinese, course::Language::English}) {
            const auto lexicon = lessons.lexicon(language);
            QVERIFY(lexicon.has_value());
            QVERIFY(*lexicon == *shipped().lexicon(language));
        }
    }

    void aSourceMayBeWithoutEither()
    {
        const samples::Lessons lessons(samples::plainCourse(1, 1));
        const LessonSource &source = lessons;
        QVERIFY(source.drills().isEmpty());
        QCOMPARE(source.lexicon(course::Language::Chinese).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(PackLessonsTest)
#include "pack_lessons_test.moc"
