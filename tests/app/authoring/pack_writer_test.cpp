// SPDX-License-Identifier: Apache-2.0
// A pack holds what the authors wrote, all of it and always in the same bytes; it appears whole or not at all.
#include "small_course.h"

#include "authoring/pack_writer.h"
#include "course/pack_reader.h"
#include "course/scene.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>

#include <csignal>
#include <sys/resource.h>

using namespace sanju;
using namespace sanju::authoring_test;
using course::PackReader;

namespace {

const QString kPack = u"out.sanjupack"_s;

Result<authoring::PackSummary> pack(const SmallCourse &course, const QString &name = kPack)
{
    return authoring::writePack(course.read(), course.path(name));
}

QByteArray bytesOf(const SmallCourse &course)
{
    const auto summary = pack(course);
    return summary ? course.bytes(kPack) : summary.error().detail.toUtf8();
}

// The media of the pack, sorted.
QStringList mediaIn(const SmallCourse &course)
{
    SQLite::Database db(course.path(kPack).toStdString());
    SQLite::Statement names(db, "SELECT name FROM media ORDER BY name");
    QStringList found;
    while (names.executeStep())
        found.append(QString::fromStdString(names.getColumn(0).getString()));
    return found;
}

const QByteArray kFilmed =
    "id: talk-date\n"
    "title: {zh: 样机没到, en: No sample}\n"
    "cast: [mei, tang]\n"
    "acts:\n"
    "  - kind: wrong\n"
    "    beats:\n"
    "      - {id: w1, say: mei, zh: 唐工，样机尽快给我。, en: \"As soon as you can.\", from: 1, to: 12, moment: true}\n"
    "      - {id: w2, say: tang, zh: 行，我排一下。, en: \"Fine, I'll fit it in.\", from: 14, to: 31}\n"
    "    ask: {zh: 哪一句让样机晚了？, en: \"Which sentence made it late?\"}\n"
    "  - kind: right\n"
    "    beats:\n"
    "      - {id: r1, say: mei, zh: 周五上午九点要。, en: \"On Friday at nine.\", from: 32, to: 41}\n"
    "film: talk.mp4\n";

QStringList namesIn(const SmallCourse &course)
{
    return QDir(course.folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
}

// While it lives no file of this process can grow beyond `bytes`, as on a full disk, also for root.
struct FileSizeLimit
{
    explicit FileSizeLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit limit = before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;
    rlimit before{};
};

} // namespace

class PackWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }

    void whatIsReadIsWhatWasWritten()
    {
        const SmallCourse sources;
        QVERIFY(pack(sources).has_value());
        const authoring::CourseFolder folder = sources.read();
        const auto reader = PackReader::open(sources.path(kPack));
        QVERIFY(reader.has_value());
        const course::Course &course = reader->course();
        QCOMPARE(course.id(), folder.parts->id);
        QCOMPARE(course.title(), folder.parts->title);
        QCOMPARE(course.company(), folder.parts->company);
        QCOMPARE(course.cast(), folder.parts->cast);
        QCOMPARE(course.units(), folder.parts->units);
        QCOMPARE(course.entries(), folder.parts->entries);
        QCOMPARE(course.retired(), folder.parts->retired);
        QCOMPARE(course.lessons().size(), folder.lessons.size());
        for (qsizetype i = 0; i < folder.lessons.size(); ++i) {
            const course::Lesson &written = *folder.lessons.at(i).lesson;
            const course::LessonOutline &outline = course.lessons().at(i); // the path is in the order of the names here
            QCOMPARE(outline.id, written.id);
            QCOMPARE(outline.seconds, course::estimatedSeconds(written));
            QCOMPARE(outline.questions.size(), written.questions.size());
            QCOMPARE(outline.unit.text(), written.id.text().section(u'/', 0, 0));
            const auto lesson = reader->lesson(written.id);
            QVERIFY(lesson.has_value());
            QVERIFY(*lesson == written);
            QCOMPARE(lesson->clip.id, written.clip.id);
        }
        const auto drills = reader->drills();
        QVERIFY(drills.has_value());
        QCOMPARE(drills->size(), folder.drills.size());
        for (qsizetype i = 0; i < drills->size(); ++i)
            QVERIFY(drills->at(i) == *folder.drills.at(i).drill);
        QCOMPARE(*reader->media(u"showroom.svg"_s), sources.bytes(u"media/showroom.svg"_s));
    }

    void theCourseThatIsTaughtReadsBackTheSame()
    {
        const QTemporaryDir out;
        const QString path = out.filePath(kPack);
        const authoring::CourseFolder folder =
            authoring::readCourseFolder(QStringLiteral(SANJU_SOURCE_DIR "/content/internal-customer"));
        QVERIFY(authoring::writePack(folder, path).has_value());
        const auto reader = PackReader::open(path);
        QVERIFY(reader.has_value());
        QCOMPARE(reader->course().lessons().size(), folder.lessons.size());
        for (const authoring::LessonSource &source : folder.lessons)
            QVERIFY2(*reader->lesson(source.lesson->id) == *source.lesson, qPrintable(source.id));
    }

    void theSummaryCountsWhatIsInTheFile()
    {
        const SmallCourse course;
        course.write(u"media/voice/a.ogg"_s, "voice");
        const auto summary = pack(course);
        QVERIFY(summary.has_value());
        QCOMPARE(summary->lessons, 3);
        QCOMPARE(summary->questions, 13);
        QCOMPARE(summary->drills, 2);
        QCOMPARE(summary->media, 2);
        QCOMPARE(summary->bytes, course.bytes(kPack).size());
        SQLite::Database db(course.path(kPack).toStdString());
        const auto value = [&](const char *query) { return QString::fromStdString(db.execAndGet(query).getString()); };
        QCOMPARE(value("SELECT value FROM manifest WHERE key = 'digest'"), summary->digest);
        QCOMPARE(summary->digest.size(), 64);
        QCOMPARE(value("SELECT value FROM manifest WHERE key = 'course'"), u"small-course"_s);
        QCOMPARE(value("SELECT value FROM manifest WHERE key = 'format'"), QString::number(course::kPackFormat));
        QCOMPARE(value("SELECT mime || ' ' || sha256 FROM media WHERE name = 'voice/a.ogg'"),
            QString(u"audio/ogg "_s +
                    QLatin1String(QCryptographicHash::hash("voice", QCryptographicHash::Sha256).toHex())));
        QCOMPARE(value("PRAGMA integrity_check"), u"ok"_s);
    }

    void theLightPackIsWithoutFilmsAndEnglishVoices()
    {
        const SmallCourse course;
        for (const QString &name : {u"a.mp4"_s, u"a.poster.jpg"_s, u"a.m4a"_s, u"a.en.m4a"_s, u"a.scene.json"_s,
                 u"a.en.scene.json"_s, u"a.zh.vtt"_s, u"a.en.vtt"_s})
            course.write(u"media/"_s + name, "x");
        course.write(u"media/b.m4a"_s, "rich");
        course.write(u"media/b.light.m4a"_s, "lean");
        QVERIFY(authoring::writePack(course.read(), course.path(kPack), authoring::PackKind::Light).has_value());
        QCOMPARE(mediaIn(course),
            (QStringList{u"a.en.vtt"_s, u"a.m4a"_s, u"a.scene.json"_s, u"a.zh.vtt"_s, u"b.m4a"_s, u"showroom.svg"_s}));
        QCOMPARE(*PackReader::open(course.path(kPack))->media(u"b.m4a"_s), QByteArray("lean"));
        QVERIFY(pack(course).has_value());
        QCOMPARE(mediaIn(course).size(), 10);
        QCOMPARE(*PackReader::open(course.path(kPack))->media(u"b.m4a"_s), QByteArray("rich"));
    }

    void whatTheClipsWereMadeFromStaysAtHome()
    {
        const SmallCourse course;
        course.write(u"media/manifest.json"_s, "{}");
        QVERIFY(pack(course).has_value());
        QCOMPARE(mediaIn(course), QStringList{u"showroom.svg"_s});
    }

    void aFilmedSceneHasTheTimesOfItsBeats()
    {
        const SmallCourse course;
        course.write(kDateScene, kFilmed);
        course.write(u"media/talk.mp4"_s, "film");
        const auto summary = pack(course);
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().detail));
        const auto reader = PackReader::open(course.path(kPack));
        const auto json = reader->media(u"talk-date.scene.json"_s);
        QVERIFY(json.has_value());
        const course::Storyboard storyboard = *course.read().storyboard(u"talk-date"_s)->storyboard;
        course::Problems problems;
        const auto scene = course::parseScene(QJsonDocument::fromJson(*json).object(), storyboard, problems);
        QVERIFY(scene.has_value());
        QCOMPARE(scene->lines.at(1).time, (course::TimeSpan{14, 31}));
        QCOMPARE(scene->seconds, 41.0);
        QCOMPARE(course.structuralProblems(), QStringList());
        course.remove(u"media/talk.mp4"_s);
        QCOMPARE(course.structuralProblems(),
            QStringList{
                course.shown(kDateScene, 13, u"there is no media/talk.mp4: put the film there or correct its name"_s)});
    }

    void equalSourcesGiveEqualBytes()
    {
        const SmallCourse one;
        one.write(u"media/b.png"_s, "b");
        one.write(u"media/a.png"_s, "a");
        const QByteArray expected = bytesOf(one);
        QCOMPARE(bytesOf(one), expected); // again, over the first one

        // Another folder, the files written in another order, all of another age.
        const SmallCourse other;
        other.write(u"media/a.png"_s, "a");
        other.write(u"media/b.png"_s, "b");
        QStringList names;
        QDirIterator files(other.folder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            names.append(files.next().mid(other.folder().size() + 1));
        std::sort(names.begin(), names.end(), std::greater());
        for (const QString &name : std::as_const(names)) {
            const QByteArray content = other.bytes(name);
            other.remove(name);
            other.write(name, content);
            QFile file(other.path(name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime(QDate(2001, 2, 3), QTime(4, 5)), QFileDevice::FileModificationTime));
        }
        QVERIFY(other.folder() != one.folder());
        QCOMPARE(bytesOf(other), expected);
    }

    void whatNoLearnerMeetsChangesNothing()
    {
        const SmallCourse course;
        const QByteArray expected = bytesOf(course);
        course.change({kDate, u"notes: EDITORS-ONLY of the lesson"_s, u"notes: other words"_s});
        course.change({kDateScene, u"notes: EDITORS-ONLY of the storyboard"_s, {}});
        course.change({kCourse, u"notes: EDITORS-ONLY of the course"_s, u"# a comment"_s});
        course.change({kTalkDrill, u"notes: EDITORS-ONLY of the drill"_s, {}});
        course.change({kAsk, u"code: 1-02\ncore: true\n"_s, u"core: true\ncode: '1-02'\n"_s});
        course.write(kThanks, course.bytes(kThanks).replace("\n", "\r\n"));
        course.write(u"REVIEW.md"_s, "read");
        course.write(u"units/_draft.yaml"_s, "id: [");
        course.remove(kIds);
        QCOMPARE(bytesOf(course), expected);
    }

    void notesOfEditorsAreNotInThePack()
    {
        const SmallCourse course;
        for (const QString &file : {kCourse, kDate, kDateScene, kTalkDrill})
            QVERIFY(course.bytes(file).contains("EDITORS-ONLY"));
        const QByteArray bytes = bytesOf(course);
        QVERIFY(bytes.startsWith("SQLite format 3"));
        QVERIFY(bytes.contains("talk/date/q9"));
        QVERIFY(!bytes.contains("EDITORS-ONLY"));
        QVERIFY(!bytes.contains("\"notes\""));
        QVERIFY(!bytes.contains(course.folder().toUtf8()));
    }

    void whatALearnerMeetsChangesTheBytesAndTheDigest_data()
    {
        QTest::addColumn<Edit>("edit");
        const auto row = [](const char *name, const QString &file, const char *from, const char *to) {
            QTest::newRow(name) << Edit{file, QString::fromUtf8(from), QString::fromUtf8(to)};
        };
        row("course", kCourse, "北岸电机", "南岸电机");
        row("order of the path", kCourse, "      - talk/date\n      - talk/ask\n",
            "      - talk/ask\n      - talk/date\n");
        row("retired id", kCourse, "talk/date/q9]", "talk/date/q8]");
        row("title", kDate, "说到哪一天,", "说到那一天,");
        row("English", kDate, "Name the day}", "Name a day}");
        row("reason", kDate, "他能照着排班。", "他能照此排班。");
        row("right option", kDate, "better: b", "better: c");
        row("scene", kAskScene, "谁忘了？", "谁忘啦？");
        row("pause", kThanksScene, "pause: 1.5", "pause: 1.6");
        row("scene of a drill", kTalkDrill, "你是梅青。", "你就是梅青。");
        row("picture", u"media/showroom.svg"_s, "rect width=\"4\"", "rect width=\"3\"");
    }
    void whatALearnerMeetsChangesTheBytesAndTheDigest()
    {
        QFETCH(Edit, edit);
        const SmallCourse course;
        if (edit.file == kCourse) // so that the other order is sound
            QVERIFY(course.change({kAsk, u"after: [talk/date]\n"_s, {}}) > 0);
        const auto before = pack(course);
        const QByteArray bytes = course.bytes(kPack);
        QVERIFY(course.change(edit) > 0);
        const auto after = pack(course);
        QVERIFY(before.has_value() && after.has_value());
        QVERIFY(course.bytes(kPack) != bytes);
        QVERIFY(after->digest != before->digest);
    }

    void aPackThatCannotBeWrittenLeavesNothing()
    {
        const SmallCourse course;
        QVERIFY(QDir(course.folder()).mkdir(u"folder.sanjupack"_s));
        course.write(u"blocked.sanjupack.part/file"_s, "x");
        const QStringList before = namesIn(course);
        for (const QString &name :
            {u"none/out.sanjupack"_s, u"folder.sanjupack"_s, u"blocked.sanjupack"_s, u"course.yaml/out.sanjupack"_s}) {
            const auto summary = pack(course, name);
            QVERIFY2(!summary.has_value(), qPrintable(name));
            QCOMPARE(summary.error().kind, ErrorKind::NotWritable);
            QVERIFY2(summary.error().detail.startsWith(course.path(name)), qPrintable(summary.error().detail));
        }
        QCOMPARE(namesIn(course), before);
    }

    void whateverStopsItTheEarlierPackStays()
    {
        const SmallCourse course;
        const QByteArray earlier = bytesOf(course);
        const QStringList names = namesIn(course);
        course.change({kDate, u"他能照着排班。"_s, u"他能照此排班。"_s});

        for (const qsizetype bytes : {qsizetype(0), qsizetype(5000), earlier.size() / 2, earlier.size() - 1}) {
            const FileSizeLimit limit(static_cast<rlim_t>(bytes));
            const auto summary = pack(course);
            QVERIFY2(!summary.has_value(), qPrintable(QString::number(bytes)));
            // SQLite calls this limit a fault of the disk, and only a full disk full.
            QCOMPARE(summary.error().kind, ErrorKind::Failed);
            QVERIFY2(summary.error().detail.startsWith(course.path(kPack)), qPrintable(summary.error().detail));
        }
        QCOMPARE(course.bytes(kPack), earlier);
        QCOMPARE(namesIn(course), names);

        QVERIFY(QFile::link(course.path(u"nowhere"_s), course.path(u"media/lost.png"_s)));
        const auto summary = pack(course);
        QVERIFY(!summary.has_value());
        QCOMPARE(summary.error().kind, ErrorKind::Failed);
        QVERIFY(summary.error().detail.startsWith(course.path(u"media/lost.png"_s)));
        QCOMPARE(course.bytes(kPack), earlier);
        QCOMPARE(namesIn(course), names);

        course.remove(u"media/lost.png"_s);
        QVERIFY(pack(course).has_value());
        QVERIFY(course.bytes(kPack) != earlier);
    }

    void whatAnInterruptedWriterLeftIsCleared()
    {
        const SmallCourse course;
        const QByteArray expected = bytesOf(course);
        course.write(u"out.sanjupack.part"_s, QByteArray(100'000, 'x'));
        QCOMPARE(bytesOf(course), expected);
        QVERIFY(!namesIn(course).contains(u"out.sanjupack.part"_s));
    }

    void namesOutsideAsciiAreFiles()
    {
        const SmallCourse course;
        QVERIFY(pack(course, u"三句 课程.sanjupack"_s).has_value());
        QVERIFY(PackReader::open(course.path(u"三句 课程.sanjupack"_s)).has_value());
    }
};

QTEST_GUILESS_MAIN(PackWriterTest)
#include "pack_writer_test.moc"
