// SPDX-License-Identifier: Apache-2.0
// Which texts are ids.
#include "course/ids.h"

#include <QTest>

using namespace sanju::course;

class IdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlySmallLettersDigitsAndHyphensMakeAnId_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("part");
        QTest::addColumn<bool>("whole");
        QTest::newRow("word") << QStringLiteral("feedback") << true << true;
        QTest::newRow("hyphen and digit") << QStringLiteral("camera-test-2") << true << true;
        QTest::newRow("digit alone") << QStringLiteral("2") << true << true;
        QTest::newRow("parts") << QStringLiteral("feedback/camera-test/q2") << false << true;
        QTest::newRow("empty") << QString() << false << false;
        QTest::newRow("capital") << QStringLiteral("Feedback") << false << false;
        QTest::newRow("Chinese") << QStringLiteral("反馈") << false << false;
        QTest::newRow("space") << QStringLiteral("camera test") << false << false;
        QTest::newRow("underscore") << QStringLiteral("camera_test") << false << false;
        QTest::newRow("hyphen first") << QStringLiteral("-a") << false << false;
        QTest::newRow("hyphen last") << QStringLiteral("a-") << false << false;
        QTest::newRow("slash last") << QStringLiteral("a/") << false << false;
        QTest::newRow("slash first") << QStringLiteral("/a") << false << false;
        QTest::newRow("empty part") << QStringLiteral("a//b") << false << false;
        QTest::newRow("full-width digit") << QStringLiteral("q１") << false << false;
    }
    void onlySmallLettersDigitsAndHyphensMakeAnId()
    {
        QFETCH(QString, text);
        QFETCH(bool, part);
        QFETCH(bool, whole);
        QCOMPARE(isIdPart(text), part);
        QCOMPARE(isId(text), whole);
    }
};

QTEST_GUILESS_MAIN(IdsTest)
#include "ids_test.moc"
