// SPDX-License-Identifier: Apache-2.0
// Silence is cut off, loudness is measured as the standard has it, and lips follow.
#include "authoring/clips/mouths.h"
#include "authoring/clips/sound.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace sanju::authoring;
using namespace Qt::Literals::StringLiterals;

namespace {

Samples tone(double seconds, double level = 0.5, double pitch = 1000)
{
    Samples samples;
    for (int i = 0; i < static_cast<int>(seconds * kSampleRate); ++i)
        samples.push_back(static_cast<float>(level * std::sin(2 * std::numbers::pi * pitch * i / kSampleRate)));
    return samples;
}

Samples operator+(Samples one, const Samples &other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

Samples quiet(double seconds)
{
    return tone(seconds, 0);
}

} // namespace

class SoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceAtBothEndsIsCutButForABreath()
    {
        const Trimmed line = trimmed(quiet(0.5) + tone(1) + quiet(0.7));
        QVERIFY(std::abs(line.begin - 0.48) < 0.011);
        QVERIFY(std::abs(secondsOf(line.samples) - 1.1) < 0.021);
        QVERIFY(trimmed(quiet(1)).samples.empty());
        QVERIFY(trimmed({}).samples.empty());
    }

    void whatHasNoSilenceStaysWhole() { QCOMPARE(trimmed(tone(1)).samples.size(), std::size_t(kSampleRate)); }

    void silenceIsMeantRelativeToTheVoice()
    {
        // Noise 60 dB below a loud voice is silence, the same noise is all there is in a soft one.
        const Trimmed loud = trimmed(tone(0.5, 0.0005) + tone(1, 0.5));
        QVERIFY(loud.begin > 0.4);
        QCOMPARE(trimmed(tone(0.5, 0.0005)).begin, 0.0);
    }

    // ITU-R BS.1770: a full-scale sine of 997 Hz in one channel measures -3.01 LUFS.
    void aFullScaleSineMeasuresAsTheStandardSays()
    {
        QVERIFY(std::abs(spokenLoudness(tone(3, 1, 997)) + 3.01) < 0.05);
        QVERIFY(std::abs(spokenLoudness(tone(3, 0.1, 997)) + 23.01) < 0.05);
        QCOMPARE(spokenLoudness(quiet(1)), -70.0);
    }

    void pausesAndShortnessDoNotChangeHowLoudALineIs()
    {
        const double whole = spokenLoudness(tone(2, 0.3));
        QVERIFY(std::abs(spokenLoudness(tone(1, 0.3) + quiet(2) + tone(1, 0.3)) - whole) < 0.2);
        QVERIFY(std::abs(spokenLoudness(tone(0.25, 0.3)) - whole) < 0.5);
    }

    void amplifyingIsInDecibels()
    {
        Samples samples = tone(1, 0.1);
        amplify(samples, 6.0206);
        QVERIFY(std::abs(spokenLoudness(samples) - spokenLoudness(tone(1, 0.2))) < 0.01);
    }

    void partsAreLaidWhereTheyBelongAndCutAtTheEnd()
    {
        Samples whole = quiet(1);
        lay(whole, Samples(100, 0.5F), 0.5);
        lay(whole, Samples(kSampleRate, 0.25F), 0.5);
        QCOMPARE(whole.size(), std::size_t(kSampleRate));
        QCOMPARE(whole.at(kSampleRate / 2 - 1), 0.0F);
        QCOMPARE(whole.at(kSampleRate / 2), 0.75F);
        QCOMPARE(whole.back(), 0.25F);
    }

    void theLouderTheWiderTheMouth()
    {
        const Samples line = tone(0.8, 0.5) + tone(0.8, 0.25) + tone(0.8, 0.1) + quiet(0.8);
        QCOMPARE(mouthsOf(line, {}), u"3333333333222222222211111111110000000000"_s);
    }

    void mouthsAreOneForEachEightyMilliseconds()
    {
        QCOMPARE(mouthsOf(tone(1.0), {}).size(), 13);
        QCOMPARE(mouthsOf({}, {}), QString());
    }

    void lipsCloseForBPMAndAreRoundForOAndU()
    {
        const Samples line = tone(0.96, 0.5);
        QCOMPARE(mouthsOf(line, {{u"ma1"_s, 0.24, 0.56}}), u"333033333333"_s);
        QCOMPARE(mouthsOf(line, {{u"bu4"_s, 0.24, 0.56}}), u"3330ooo33333"_s);
        QCOMPARE(mouthsOf(line, {{u"zhou1"_s, 0, 0.24}, {u"xin4"_s, 0.24, 0.48}}), u"ooo222333333"_s);
        QCOMPARE(mouthsOf(line, {{u"hao3"_s, 0, 0.96}}), u"333333333333"_s);
    }

    void nothingIsSaidInSilenceWhateverTheSyllables()
    {
        QCOMPARE(mouthsOf(tone(0.4) + quiet(0.4), {{u"wo3"_s, 0.4, 0.8}}), u"3333300000"_s);
        QCOMPARE(mouthsOf(tone(0.4), {{u"wo3"_s, -0.5, 9}}), u"ooooo"_s);
    }
};

QTEST_APPLESS_MAIN(SoundTest)
#include "sound_test.moc"
