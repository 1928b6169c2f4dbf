// SPDX-License-Identifier: Apache-2.0
// Which files make a course, and what is said about those that cannot be read.
#include "small_course.h"

using namespace sanju;
using namespace sanju::authoring_test;

class CourseFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreReadInTheOrderOfTheirNames()
    {
        const SmallCourse course;
        course.write(u"media/b/2.PNG"_s, "x");
        course.write(u"media/a.ogg"_s, "x");
        const authoring::CourseFolder folder = course.read();
        QStringList names;
        for (const authoring::LessonSource &lesson : folder.lessons)
            names.append(lesson.file.name);
        for (const authoring::StoryboardSource &storyboard : folder.storyboards)
            names.append(storyboard.file.name);
        for (const authoring::DrillSource &drill : folder.drills)
            names.append(drill.file.name);
        for (const authoring::MediaSource &media : folder.media)
            names.append(media.name);
        QStringList expected{u"a.ogg"_s, u"b/2.PNG"_s, u"showroom.svg"_s};
        for (const QString &file :
            {kKinderDrill, kTalkDrill, kThanksScene, kDateScene, kAskScene, kThanks, kAsk, kDate})
            expected.prepend(course.path(file));
        QCOMPARE(names, expected);
        QCOMPARE(folder.lesson(u"talk/ask"_s)->file.name, course.path(kAsk));
        QCOMPARE(folder.storyboard(u"work-thanks"_s)->file.name, course.path(kThanksScene));
        QVERIFY(folder.lesson(u"talk/none"_s) == nullptr);
        QVERIFY(folder.lesson(QString()) == nullptr);
    }

    void namesOfFilesBeginAsTheFolderWasGiven()
    {
        const SmallCourse course;
        QCOMPARE(
            authoring::readCourseFolder(course.folder() + u'/').lessons.constFirst().file.name, course.path(kDate));
        const QString relative = QDir::current().relativeFilePath(course.folder());
        QCOMPARE(authoring::readCourseFolder(relative).lessons.constFirst().file.name, relative + u'/' + kDate);
    }

    void namesThatBeginWithALineOrADotAreLeftOut()
    {
        const SmallCourse course;
        for (const char *name : {"_template.yaml", "units/_later.yaml", "units/_drafts/x.yaml",
                 "units/1-talk/.x.yaml.swp", "storyboards/.hidden", "drills/_later.yaml", "media/_raw/film.avi",
                 "media/.keep", "REVIEW.md", "notes/any.yaml"})
            course.write(QLatin1String(name), "id: [");
        QCOMPARE(course.problems(), QStringList());
    }

    void onlyYamlIsReadAsLessonsStoryboardsAndDrills()
    {
        const SmallCourse course;
        course.write(u"units/1-talk/03-more.yml"_s, "id: x");
        course.write(u"storyboards/talk-ask.yaml~"_s, "id: x");
        course.write(u"drills/3-more.txt"_s, "id: x");
        const QString sentence = u"only files named *.yaml are read here: rename it or take it out"_s;
        QCOMPARE(course.problems(), (QStringList{course.shown(u"drills/3-more.txt"_s, 1, sentence),
                                        course.shown(u"storyboards/talk-ask.yaml~"_s, 1, sentence),
                                        course.shown(u"units/1-talk/03-more.yml"_s, 1, sentence)}));
    }

    void aFolderThatIsNoCourseSaysSo()
    {
        const SmallCourse course;
        const auto problemsOf = [&](const QString &directory) {
            return course.lines(authoring::allProblems(authoring::readCourseFolder(directory)));
        };
        const QString unreadable = u"this folder cannot be read: name the folder of a course"_s;
        QCOMPARE(problemsOf(course.path(u"none"_s)), QStringList(course.shown(u"none"_s, 1, unreadable)));
        QCOMPARE(problemsOf(course.path(kCourse)).size(), 1);
        QCOMPARE(problemsOf(course.path(u"units"_s)),
            QStringList(course.shown(u"units/course.yaml"_s, 1,
                u"there is no course.yaml here: name the folder of a course, or write one"_s)));
        QVERIFY(!authoring::readCourseFolder(course.path(u"units"_s)).isFound);
    }

    void brokenLinksAreNotOverlooked()
    {
        const SmallCourse course;
        for (const QString &name : {u"media/film.mp4"_s, u"storyboards/x.yaml"_s, u"units/x.yaml"_s})
            QVERIFY(QFile::link(course.path(u"nowhere"_s), course.path(name)));
        const QStringList problems = course.problems();
        QCOMPARE(problems.size(), 3);
        QCOMPARE(problems.at(0), course.shown(u"media/film.mp4"_s, 1,
                                     u"the file cannot be read: check that it is there and may be opened"_s));
        QVERIFY(problems.at(1).startsWith(u"storyboards/x.yaml:1: the file cannot be read ("_s));
        QVERIFY(problems.at(2).startsWith(u"units/x.yaml:1: the file cannot be read ("_s));
        QCOMPARE(course.structuralProblems(), problems);
    }

    void mediaMustBeOfAKindTheAppCanPlay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        for (const char *good : {"a.jpg", "a.scene.json", "a.m4a", "a.mp4", "a.ogg", "a.png", "a.svg", "a.vtt", "a.wav",
                 "a.webm", "a.webp", "A.PNG", "b.c/a.b.png"})
            QTest::newRow(good) << QString(good) << true;
        for (const char *bad : {"a.avi", "a.jpeg", "a", "png", "a.png.bak", "b.png/a"})
            QTest::newRow(bad) << QString(bad) << false;
    }
    void mediaMustBeOfAKindTheAppCanPlay()
    {
        QFETCH(QString, name);
        QFETCH(bool, good);
        const SmallCourse course;
        course.write(u"media/"_s + name, "x");
        const QString sentence = u"files of this kind cannot be packed: take it out, or use one of "
                                 "jpg, json, m4a, mp4, ogg, png, svg, vtt, wav, webm, webp"_s;
        QCOMPARE(course.problems(),
            good ? QStringList() : QStringList(course.shown(QString(u"media/"_s + name), 1, sentence)));
    }

    void faultsOfCourseYamlAreToldWhereTheyStand_data()
    {
        spoilingColumns();
        const SpoilIn row{kCourse};
        const QString talkUnit = u"- id: talk\n"_s;
        const QString workUnit = u"- id: work\n"_s;
        row("no id", u"id: small-course\n"_s, {}, u"needs \"id\""_s);
        row("bad id", u"id: small-course"_s, u"id: Small"_s,
            u"\"id\" \"Small\" is not an id: use small letters, digits and hyphens only (camera-test)"_s);
        row("one language", u", en: A course of three lessons"_s, {}, u"\"title\" has no English: add \"en\""_s);
        row("no language", u"{zh: 北岸电机, en: Northbank Motors}"_s, u"北岸电机"_s,
            u"\"company\" must have both languages: {zh: ..., en: ...}"_s);
        row("empty text", u"zh: 北岸电机"_s, u"zh: ''"_s, u"\"company\" has no Chinese: add \"zh\""_s);
        row("text that is a number", u"zh: 北岸电机"_s, u"zh: 12"_s,
            u"\"company\" in Chinese must be text: write it in quotes"_s);
        row("person twice", u"{id: wu,"_s, u"{id: mei,"_s,
            u"id \"mei\" is used twice in \"cast\": give each its own"_s);
        row("no role", u", role: {zh: 人事主管, en: HR lead}"_s, {},
            u"needs \"role\" in both languages: {zh: ..., en: ...}"_s);
        row("number taken", u"number: 2"_s, u"number: 1"_s, u"number 1 is taken by an earlier unit: choose another"_s,
            workUnit);
        row("number out of range", u"number: 1"_s, u"number: 100"_s, u"\"number\" must be a number from 1 to 99"_s);
        row("number broken", u"number: 1"_s, u"number: 1.5"_s, u"\"number\" must be a whole number"_s);
        row("unit without lessons", u"lessons:\n      - work/thanks"_s, u"lessons: []"_s,
            u"\"lessons\" needs 1 to 100 entries; it has 0"_s);
        row("lessons are no list", u"lessons:\n      - work/thanks"_s, u"lessons: work/thanks"_s,
            u"\"lessons\" must be a list"_s);
        row("lesson twice", u"      - talk/ask\n"_s, u"      - talk/ask\n      - talk/ask # again\n"_s,
            u"\"talk/ask\" is listed twice: take one out"_s, u"# again"_s);
        row("lesson in two units", u"- work/thanks"_s, u"- work/thanks\n      - talk/date"_s,
            u"lesson \"talk/date\" is in an earlier unit too: take one out"_s, workUnit);
        row("bad id of a lesson", u"- work/thanks"_s, u"- Thanks"_s,
            u"\"Thanks\" is not an id: use small letters, digits and hyphens, parts joined by \"/\" "
            "(feedback/camera-test)"_s);
        row("entry of an unknown lesson", u"[talk/date, talk/ask]"_s, u"[talk/date, talk/no]"_s,
            u"lesson \"talk/no\" is in no unit: add it to one or take it out here"_s, u"- id: too-late"_s);
        row("no trouble", u"    trouble: {zh: 东西总是来晚, en: Things always come late}\n"_s, {},
            {{u"needs \"trouble\" in both languages: {zh: ..., en: ...}"_s, u"- id: too-late"_s, {}}});
        row("retired lesson", u"[talk/old,"_s, u"[talk/ask, talk/old,"_s,
            u"\"talk/ask\" is retired: an id is never used again"_s, talkUnit);
        row("retired unit", u"[talk/old,"_s, u"[work, talk/old,"_s, u"\"work\" is retired: an id is never used again"_s,
            workUnit);
        row("retired twice", u"[talk/old,"_s, u"[talk/old, talk/old,"_s,
            u"\"talk/old\" is listed twice: take one out"_s);
        row("unknown key", u"notes:"_s, u"note:"_s,
            u"unknown key \"note\"; known here: id, title, company, cast, units, entries, retired, notes"_s);
        row("key twice", u"notes:"_s, u"title:"_s, u"key \"title\" stands here twice, first on line 2: take one out"_s);
    }
    void faultsOfCourseYamlAreToldWhereTheyStand() { compareWithTheRow(); }

    void faultsOfAStoryboardAreToldWhereTheyStand_data()
    {
        spoilingColumns();
        const SpoilIn row{kDateScene};
        const QString wrongBeats = u"beats:\n      - {id: w1"_s;
        const QString rightBeats = u"beats:\n      - {id: r1"_s;
        row("no title", u"title: {zh: 样机没到, en: No sample}\n"_s, {},
            {{u"needs \"title\" in both languages: {zh: ..., en: ...}"_s, u"id: talk-date"_s, {}}});
        row("a crowd", u"cast: [mei, tang]"_s, u"cast: [mei, tang, wu, mei]"_s,
            {{u"\"cast\" needs 2 to 3 entries; it has 4"_s, {}, {}},
                {u"\"mei\" is listed twice: take one out"_s, {}, {}}});
        row("person twice", u"cast: [mei, tang]"_s, u"cast: [mei, tang, mei]"_s,
            u"\"mei\" is listed twice: take one out"_s);
        row("no set", u"set: workshop\n"_s, {},
            {{u"needs \"set\": one of meeting-room, office, warehouse, workshop, corridor, phone-call"_s,
                u"id: talk-date"_s, {}}});
        row("unknown kind of act", u"kind: right"_s, u"kind: good"_s,
            u"\"kind\" cannot be \"good\": choose one of wrong, right, neutral"_s);
        row("no question while it stands still",
            u"    ask: {zh: 哪一句让样机晚了？, en: \"Which sentence made it late?\"}\n"_s, {},
            {{u"a wrong act needs \"ask\": the question while the scene stands still"_s, u"- kind: wrong"_s, {}}});
        row("stranger speaks", u"{id: r2, say: tang"_s, u"{id: r2, say: wu"_s,
            u"\"wu\" is not in this storyboard: add the id to \"cast\" or change it"_s);
        row("stranger looks on", u"others: {mei: warm}"_s, u"others: {wu: warm}"_s,
            u"unknown key \"wu\"; known here: mei, tang"_s);
        row("nobody speaks", u"{id: r2, say: tang,"_s, u"{id: r2,"_s,
            {{u"beat \"r2\" needs \"say\" with a cast id, or \"pause\" with seconds"_s, {}, {}},
                {u"unknown key \"emotion\"; known here: id, others"_s, {}, {}},
                {u"unknown key \"en\"; known here: id, others"_s, {}, {}},
                {u"unknown key \"gesture\"; known here: id, others"_s, {}, {}},
                {u"unknown key \"zh\"; known here: id, others"_s, {}, {}}});
        row("one language", u"zh: 好，挪的两台我去跟他们说。, "_s, {}, u"has no Chinese: add \"zh\""_s);
        row("unknown emotion", u"emotion: angry"_s, u"emotion: cross"_s,
            u"\"emotion\" cannot be \"cross\": choose one of neutral, warm, happy, angry, firm, sad, worried, surprised"_s);
        row("unknown gesture", u"gesture: crossed"_s, u"gesture: kick"_s,
            u"\"gesture\" cannot be \"kick\": choose one of idle, explain, open, palm, point, think, crossed, "
            u"facepalm, "
            "thumb, paper, chest, phone"_s);
        row("pause too long", u"pause: 1"_s, u"pause: 11"_s, u"\"pause\" must be a number from 0.1 to 10"_s);
        row("mark in one language", u", en: No day}"_s, u"}"_s, u"\"mark\" has no English: add \"en\""_s);
        row("moment in words", u"moment: true"_s, u"moment: here"_s,
            {{u"a wrong act needs \"moment: true\" on exactly one beat; it has 0"_s, wrongBeats, {}},
                {u"\"moment\" must be true or false, without quotes"_s, {}, {}}});
        row("no moment", u"moment: true, "_s, {}, u"a wrong act needs \"moment: true\" on exactly one beat; it has 0"_s,
            wrongBeats);
        row("moment in a right act", u"emotion: firm, gesture: think"_s,
            u"emotion: firm, moment: true, gesture: think"_s, u"\"moment\" belongs in a wrong act: take it out here"_s,
            rightBeats);
        row("no silence at the end", u"      - {id: w5, pause: 1}\n"_s, {},
            u"a wrong act ends with a silent beat: add {id: ..., pause: 1}"_s, wrongBeats);
        row("beat twice in an act", u"{id: r2"_s, u"{id: r1"_s,
            u"id \"r1\" is used twice in \"beats\": give each its own"_s);
        row("beat in two acts", u"{id: r2"_s, u"{id: w2"_s,
            u"beat id \"w2\" is used in an earlier act too: give each its own"_s, u"- kind: right"_s);
        row("unknown key", u"notes:"_s, u"music:"_s,
            u"unknown key \"music\"; known here: id, title, cast, film, set, acts, notes"_s);
    }
    void faultsOfAStoryboardAreToldWhereTheyStand() { compareWithTheRow(); }
};

QTEST_GUILESS_MAIN(CourseFolderTest)
#include "course_folder_test.moc"
