// SPDX-License-Identifier: Apache-2.0
// WAV files byte by byte, cut off, spoiled, and how loud they are.
#include "voices.h"

#include <QBuffer>
#include <QTest>

using namespace sanju;
using namespace sanju::recorder;
using namespace sanju::recorder_test;

namespace {

// A device with room for so many bytes.
class SmallDisk final : public QBuffer
{
public:
    explicit SmallDisk(qint64 room) : m_room(room) { open(QIODevice::ReadWrite); }

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        return pos() + length > m_room ? -1 : QBuffer::writeData(data, length);
    }

private:
    qint64 m_room;
};

QByteArray fileOf(const QList<QByteArray> &pieces, int rate = kRate)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    WavWriter writer(buffer, rate);
    for (const QByteArray &piece : pieces)
        writer.append(piece);
    return buffer.data();
}

std::optional<Wav> read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readWav(buffer);
}

} // namespace

class WavTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeaderSaysWhatFollows()
    {
        const QByteArray file = fileOf({QByteArray::fromHex("0100ff7f")});
        QCOMPARE(file.toHex(' '), QByteArray("52 49 46 46 28 00 00 00 57 41 56 45 66 6d 74 20 10 00 00 00 01 00 01 00 "
                                             "80 3e 00 00 00 7d 00 00 02 00 10 00 64 61 74 61 04 00 00 00 "
                                             "01 00 ff 7f"));
    }

    void whatIsWrittenInPiecesIsReadAsOne()
    {
        const QByteArray voice = tone(1000);
        // One piece ends in the middle of a sample
        const auto wav = read(fileOf({voice.left(333), voice.mid(333, 1), {}, voice.mid(334)}, 44'100));
        QVERIFY(wav.has_value());
        QCOMPARE(wav->rate, 44'100);
        QCOMPARE(wav->samples, voice);
    }

    // As a killed app leaves it, wherever it was.
    void aFileCutOffIsReadAsFarAsItGoes()
    {
        const QByteArray voice = tone(200);
        const QByteArray file = fileOf({voice});
        for (qsizetype length = 44; length <= file.size(); ++length) {
            const auto wav = read(file.left(length));
            QVERIFY(wav.has_value());
            QCOMPARE(wav->samples, voice.left((length - 44) / 2 * 2));
        }
    }

    void eachPieceLeavesAWholeFile()
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        WavWriter writer(buffer, kRate);
        QCOMPARE(read(buffer.data())->samples, QByteArray());
        for (int i = 1; i <= 5; ++i) {
            QVERIFY(writer.append(tone(160)));
            QCOMPARE(qFromLittleEndian<quint32>(buffer.data().constData() + 40), static_cast<quint32>(i * 320));
            QCOMPARE(qFromLittleEndian<quint32>(buffer.data().constData() + 4), static_cast<quint32>(i * 320 + 36));
            QCOMPARE(writer.bytes(), i * 320);
        }
    }

    void aHeaderThatWasNeverFilledInGivesWhatIsThere()
    {
        QByteArray file = fileOf({tone(50)});
        qToLittleEndian<quint32>(0, file.data() + 40);
        QCOMPARE(read(file)->samples, tone(50));
        qToLittleEndian<quint32>(0xffffffff, file.data() + 40);
        QCOMPARE(read(file)->samples, tone(50));
    }

    void whatIsNoVoiceIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray good = fileOf({tone(10)});
        const auto row = [&](const char *name, qsizetype at, const QByteArray &bytes) {
            QByteArray bad = good;
            QTest::newRow(name) << bad.replace(at, bytes.size(), bytes);
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a header") << good.left(43);
        QTest::newRow("text") << QByteArray(200, 'a');
        row("another form", 8, "AVI ");
        row("compressed", 20, QByteArray("\x55\0", 2));
        row("two channels", 22, QByteArray("\2\0", 2));
        row("8 bits", 34, QByteArray("\x8\0", 2));
        row("another chunk first", 36, "LIST");
        row("no rate", 24, QByteArray(4, '\0'));
    }
    void whatIsNoVoiceIsNotRead()
    {
        QFETCH(const QByteArray, file);
        QVERIFY(!read(file).has_value());
    }

    void aFullDiskIsToldAtOnce()
    {
        SmallDisk disk(44 + 400);
        WavWriter writer(disk, kRate);
        QVERIFY(writer.append(tone(200)));
        QVERIFY(!writer.append(tone(1)));
        QVERIFY(!writer.isWhole());
        QVERIFY(!writer.append({}));
        SmallDisk none(20);
        QVERIFY(!WavWriter(none, kRate).isWhole());
    }

    void loudnessGoesFromSilenceToTheLoudest()
    {
        QCOMPARE(loudness({}), 0.0);
        QCOMPARE(loudness(QByteArray(200, '\0')), 0.0);
        QCOMPARE(loudness(tone(1600, 0.0005)), 0.0);
        QVERIFY(loudness(tone(1600, 1)) > 0.9 && loudness(tone(1600, 1)) <= 1);
        double before = 0;
        for (const double loud : {0.01, 0.05, 0.2, 0.5, 1.0}) {
            QVERIFY(loudness(tone(1600, loud)) > before + 0.05);
            before = loudness(tone(1600, loud));
        }
    }

    void lengthIsCountedInSamples()
    {
        QCOMPARE(lengthOf(32'000, 16'000), Milliseconds(1000));
        QCOMPARE(lengthOf(88'200, 44'100), Milliseconds(1000));
        QCOMPARE(lengthOf(100, 0), Milliseconds(0));
    }
};

QTEST_GUILESS_MAIN(WavTest)
#include "wav_test.moc"
