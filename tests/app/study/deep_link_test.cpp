// SPDX-License-Identifier: Apache-2.0
// Links lead to the places they name; whatever else somebody sends leads to today.
#include "study/deep_link.h"
#include "study/reminder.h"

#include <QTest>

using namespace sanju::study;
using namespace Qt::Literals::StringLiterals;
using Place = DeepLink::Place;

class DeepLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkLeadsToItsPlace_data();
    void aLinkLeadsToItsPlace();
    void anythingElseLeadsToToday_data();
    void anythingElseLeadsToToday();
    void theLinksOfRemindersAreUnderstood();
};

void DeepLinkTest::aLinkLeadsToItsPlace_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("from");
    const auto row = [](const char *name, const QString &link, Place place, const QString &subject = {},
                         const QString &from = {}) { QTest::newRow(name) << link << int(place) << subject << from; };
    row("today", u"sanju://today"_s, Place::Today);
    row("today, from a reminder", u"sanju://today?from=daily%2F2026-11-26"_s, Place::Today, {}, u"daily/2026-11-26"_s);
    row("small hex digits", u"sanju://today?from=daily%2f2026-11-26"_s, Place::Today, {}, u"daily/2026-11-26"_s);
    row("practice", u"sanju://practice"_s, Place::Practice);
    row("practice, from a reminder", u"sanju://practice?from=drill%2F2026-11-26"_s, Place::Practice, {},
        u"drill/2026-11-26"_s);
    row("lesson", u"sanju://lesson/feedback/camera-test"_s, Place::Lesson, u"feedback/camera-test"_s);
    row("drill", u"sanju://drill/three-boxes?from=drill%2F2026-11-26"_s, Place::Drill, u"three-boxes"_s,
        u"drill/2026-11-26"_s);
    row("mission", u"sanju://mission/0193a1b2-7c00-7def-8123-456789abcdef"_s, Place::Mission,
        u"0193a1b2-7c00-7def-8123-456789abcdef"_s);
    row("an id with anything in it", u"sanju://mission/%E4%BB%BB%2F%E5%8A%A1%20%26%3F1"_s, Place::Mission,
        u"任/务 &?1"_s);
}

void DeepLinkTest::aLinkLeadsToItsPlace()
{
    QFETCH(QString, link);
    QFETCH(int, place);
    QFETCH(QString, subject);
    QFETCH(QString, from);
    const DeepLink read = parseDeepLink(link);
    QCOMPARE(int(read.place), place);
    QCOMPARE(read.subject, subject);
    QCOMPARE(read.from, from);
}

void DeepLinkTest::anythingElseLeadsToToday_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("nothing") << QString();
    QTest::newRow("the scheme alone") << u"sanju://"_s;
    QTest::newRow("one slash") << u"sanju:/practice"_s;
    QTest::newRow("another scheme") << u"https://practice"_s;
    QTest::newRow("a scheme in capitals") << u"SANJU://practice"_s;
    QTest::newRow("a space before it") << u" sanju://practice"_s;
    QTest::newRow("a space after it") << u"sanju://practice "_s;
    QTest::newRow("an unknown place") << u"sanju://settings"_s;
    QTest::newRow("a place in capitals") << u"sanju://Practice"_s;
    QTest::newRow("an act") << u"sanju://done/0193a1b2"_s;
    QTest::newRow("an act as a query") << u"sanju://practice?act=done"_s;
    QTest::newRow("an act beside from") << u"sanju://practice?from=a&act=done"_s;
    QTest::newRow("from twice") << u"sanju://practice?from=a&from=b"_s;
    QTest::newRow("an empty query") << u"sanju://practice?"_s;
    QTest::newRow("an empty from") << u"sanju://practice?from="_s;
    QTest::newRow("two queries") << u"sanju://practice?from=a?from=b"_s;
    QTest::newRow("a from that is not encoded") << u"sanju://practice?from=drill/2026-11-26"_s;
    QTest::newRow("a fragment") << u"sanju://practice#done"_s;
    QTest::newRow("a user") << u"sanju://me@practice"_s;
    QTest::newRow("a port") << u"sanju://practice:80"_s;
    QTest::newRow("a slash at the end") << u"sanju://practice/"_s;
    QTest::newRow("practice with more") << u"sanju://practice/three-boxes"_s;
    QTest::newRow("today with more") << u"sanju://today/tomorrow"_s;
    QTest::newRow("a lesson without its unit") << u"sanju://lesson/camera-test"_s;
    QTest::newRow("a lesson without a name") << u"sanju://lesson/feedback/"_s;
    QTest::newRow("a lesson too deep") << u"sanju://lesson/feedback/camera-test/3"_s;
    QTest::newRow("a drill without an id") << u"sanju://drill"_s;
    QTest::newRow("a drill with an empty id") << u"sanju://drill/"_s;
    QTest::newRow("a drill of two parts") << u"sanju://drill/a/b"_s;
    QTest::newRow("a mission without an id") << u"sanju://mission/"_s;
    QTest::newRow("half an escape") << u"sanju://drill/a%2"_s;
    QTest::newRow("an escape of no number") << u"sanju://drill/a%zz"_s;
    QTest::newRow("broken UTF-8") << u"sanju://drill/%E4%BB"_s;
    QTest::newRow("a zero") << u"sanju://drill/a%00b"_s;
    QTest::newRow("a line end") << u"sanju://drill/a%0Ab"_s;
    QTest::newRow("letters that are not encoded") << u"sanju://drill/任务"_s;
    QTest::newRow("markup") << u"sanju://drill/<b>"_s;
    QTest::newRow("no end of it") << u"sanju://drill/"_s + QString(600, u'a');
}

void DeepLinkTest::anythingElseLeadsToToday()
{
    QFETCH(QString, link);
    QCOMPARE(parseDeepLink(link), DeepLink());
}

// What is written by one half of the app is read by the other.
void DeepLinkTest::theLinksOfRemindersAreUnderstood()
{
    const QString id = reminderId(ReminderKind::MissionDebrief, MissionId(u"m/1 任"_s), sanju::StudyDay{20'783});
    const DeepLink read = parseDeepLink(reminderLink(u"mission"_s, u"m/1 任"_s, id));
    QCOMPARE(read, (DeepLink{Place::Mission, u"m/1 任"_s, id}));
    QCOMPARE(parseDeepLink(reminderLink(u"today"_s, {}, id)), (DeepLink{Place::Today, {}, id}));
    QCOMPARE(
        parseDeepLink(reminderLink(u"drill"_s, u"three-boxes"_s, id)), (DeepLink{Place::Drill, u"three-boxes"_s, id}));
}

QTEST_GUILESS_MAIN(DeepLinkTest)
#include "deep_link_test.moc"
