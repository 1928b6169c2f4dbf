// SPDX-License-Identifier: Apache-2.0
// A system that cannot remind says so, and still opens links.
#include "platform/none/no_reminders.h"

#include <QTest>

using namespace sanju;
using namespace sanju::platform;

class NoRemindersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsTakenWithoutTrouble() { QVERIFY(NoReminders().replaceAll({}).has_value()); }

    void itSaysThatNothingWillCome()
    {
        NoReminders none;
        QVERIFY(!none.health().works);
        QCOMPARE(none.permission(), study::ReminderPermission::Denied);
        int answers = 0;
        none.requestPermission([&answers](study::ReminderPermission permission) {
            ++answers;
            QCOMPARE(permission, study::ReminderPermission::Denied);
        });
        QCOMPARE(answers, 1);
    }

    void theLinkThatStartedTheAppIsToldOnce()
    {
        NoReminders none(QStringLiteral("sanju://today"));
        QStringList links;
        none.onLaunch([&links](const QString &link) { links.append(link); });
        none.onLaunch([&links](const QString &link) { links.append(link); });
        QCOMPARE(links, QStringList{QStringLiteral("sanju://today")});
    }
};

QTEST_GUILESS_MAIN(NoRemindersTest)
#include "no_reminders_test.moc"
