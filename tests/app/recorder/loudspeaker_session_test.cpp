// SPDX-License-Identifier: Apache-2.0
// When the output of sound is lost, and that watching it needs none.
#include "recorder/loudspeaker_session.h"

#include <QTest>

using namespace sanju;
using namespace sanju::recorder;

class LoudspeakerSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headphonesThatArePulledOutAreLost();
    void watchingNeedsNoOutput();
};

void LoudspeakerSessionTest::headphonesThatArePulledOutAreLost()
{
    QVERIFY(isLost("headphones", {"speaker"}));
    QVERIFY(isLost("speaker", {}));
    QVERIFY(!isLost("speaker", {"headphones", "speaker"})); // one more
    QVERIFY(!isLost("", {"speaker"}));                      // there was nothing to lose
}

void LoudspeakerSessionTest::watchingNeedsNoOutput()
{
    LoudspeakerSession session;
    int silenced = 0;
    session.onSilence([&](study::AudioSession::Silence) { ++silenced; });
    session.end(); // nothing has begun
    session.begin();
    session.begin();
    QCoreApplication::processEvents();
    session.end();
    session.begin();
    QCOMPARE(silenced, 0);
}

QTEST_GUILESS_MAIN(LoudspeakerSessionTest)
#include "loudspeaker_session_test.moc"
