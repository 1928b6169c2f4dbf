// SPDX-License-Identifier: Apache-2.0
// The form of version 7 UUIDs and that they sort by time.
#include "base/uuid_v7.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace sanju;

class UuidV7Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormIsThatOfVersion7()
    {
        static const QRegularExpression form(
            QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
        Random random(1);
        for (int i = 0; i < 1000; ++i) {
            const QString uuid = uuidV7(Instant(Milliseconds(1763856600123LL + i)), random);
            QVERIFY2(form.match(uuid).hasMatch(), qPrintable(uuid));
            QCOMPARE(QUuid::fromString(uuid).variant(), QUuid::DCE);
        }
    }

    // The example of RFC 9562, appendix A.6: 2022-02-22T19:22:22Z.
    void theTimeStandsInTheFirst48Bits()
    {
        Random random(1);
        QVERIFY(uuidV7(Instant(Milliseconds(1645557742000LL)), random).startsWith(QStringLiteral("017f22e2-79b0-7")));
        QVERIFY(uuidV7(Instant(Milliseconds(0)), random).startsWith(QStringLiteral("00000000-0000-7")));
    }

    void laterOnesSortLater()
    {
        Random random(2);
        QString last;
        for (std::int64_t ms = 1763856600000LL; ms < 1763856600000LL + 70000; ms += 7) {
            const QString uuid = uuidV7(Instant(Milliseconds(ms)), random);
            QVERIFY(last < uuid);
            last = uuid;
        }
    }

    void thoseOfOneMillisecondDiffer()
    {
        Random random(3);
        QSet<QString> seen;
        for (int i = 0; i < 10000; ++i)
            seen.insert(uuidV7(Instant(Milliseconds(5)), random));
        QCOMPARE(seen.size(), 10000);
    }
};

QTEST_GUILESS_MAIN(UuidV7Test)
#include "uuid_v7_test.moc"
