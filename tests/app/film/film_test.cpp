// SPDX-License-Identifier: Apache-2.0
// What sanju-film draws: everybody, everywhere, in every mood, and the same each time.
#include "authoring/yaml_source.h"
#include "course/storyboard.h"

#include <QColor>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace sanju;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kLine = 2.75; // seconds from one line to the next where nobody has spoken yet
constexpr double kBefore = 0.6;
constexpr qsizetype kLinesOfAct = 20;

struct Said
{
    QString who;
    QString emotion = u"neutral"_s;
    QString gesture = u"idle"_s;
};

QJsonObject text()
{
    return {{u"zh"_s, u"好"_s}, {u"en"_s, u"Good"_s}};
}

// The people of the shipped course.
QJsonArray cast()
{
    static const QJsonObject course =
        authoring::YamlSource::fromFile(QStringLiteral(SANJU_SOURCE_DIR "/content/internal-customer/course.yaml"))
            .json();
    return course.value("cast"_L1).toArray();
}

QStringList ids()
{
    QStringList all;
    for (const QJsonValue &person : cast())
        all.append(person[u"id"_s].toString());
    return all;
}

QColor coatOf(const QString &id)
{
    for (const QJsonValue &person : cast()) {
        if (person[u"id"_s].toString() == id)
            return QColor(person[u"look"_s][u"colors"_s][u"coat"_s].toString());
    }
    return {};
}

QJsonObject storyboard(
    const QStringList &people, const QString &set, const QList<Said> &lines, const QStringList &kinds = {u"neutral"_s})
{
    QJsonArray acts;
    int number = 0;
    for (const QString &kind : kinds) {
        QJsonArray beats;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QJsonObject beat = text();
            beat.insert(u"id"_s, u"b%1"_s.arg(++number));
            beat.insert(u"say"_s, lines.at(i).who);
            beat.insert(u"emotion"_s, lines.at(i).emotion);
            beat.insert(u"gesture"_s, lines.at(i).gesture);
            if (kind == "wrong"_L1 && i == 0)
                beat.insert(u"moment"_s, true);
            beats.append(beat);
        }
        if (kind == "wrong"_L1)
            beats.append(QJsonObject{{u"id"_s, u"b%1"_s.arg(++number)}, {u"pause"_s, 1}});
        QJsonObject act{{u"kind"_s, kind}, {u"beats"_s, beats}};
        if (kind == "wrong"_L1)
            act.insert(u"ask"_s, text());
        acts.append(act);
    }
    return {{u"id"_s, u"test"_s}, {u"title"_s, text()}, {u"cast"_s, QJsonArray::fromStringList(people)},
        {u"set"_s, set}, {u"acts"_s, acts}};
}

// Well into a line, when the gesture is reached.
double within(qsizetype line)
{
    return kBefore + static_cast<double>(line) * kLine + 1.5;
}

QByteArray hashOf(const QImage &image)
{
    return QCryptographicHash::hash(
        QByteArrayView(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()),
        QCryptographicHash::Md5);
}

qsizetype countOf(const QImage &image, const QColor &color)
{
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

int colorsIn(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colors.insert(image.pixel(x, y));
    }
    return static_cast<int>(colors.size());
}

// Which pixels of the left half belong to a person: a wrong and a right room differ in everything but people.
QList<bool> silhouette(const QImage &wrong, const QImage &right)
{
    QList<bool> mask;
    for (int y = 0; y < wrong.height(); ++y) {
        for (int x = 0; x < wrong.width() / 2; ++x)
            mask.append(wrong.pixel(x, y) == right.pixel(x, y));
    }
    return mask;
}

double difference(const QList<bool> &one, const QList<bool> &other)
{
    double either = 0;
    double only = 0;
    for (qsizetype i = 0; i < one.size(); ++i) {
        either += one.at(i) || other.at(i) ? 1 : 0;
        only += one.at(i) != other.at(i) ? 1 : 0;
    }
    return only / either;
}

} // namespace

class FilmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void everybodyOfTheCourseHasALook()
    {
        QCOMPARE(cast().size(), 7);
        for (const QString &id : ids())
            QVERIFY2(coatOf(id).isValid(), qPrintable(id));
    }

    void everyGestureAndEmotionOfEverybodyIsDrawnAndLooksDifferent_data() { addPeopleAndSets(); }
    void everyGestureAndEmotionOfEverybodyIsDrawnAndLooksDifferent()
    {
        QFETCH(const QString, person);
        QFETCH(const QString, set);
        const QString partner = person == "han"_L1 ? u"xu"_s : u"han"_s;
        QSet<QByteArray> seen;
        QList<Said> lines;
        for (const QString &emotion : course::emotions()) {
            for (const QString &gesture : course::gestures()) {
                // Nobody puts the telephone to the ear twice.
                if (set != "phone-call"_L1 || gesture != "phone"_L1)
                    lines.append({person, emotion, gesture});
            }
        }
        for (qsizetype from = 0; from < lines.size(); from += kLinesOfAct) {
            const QList<Said> part = lines.mid(from, kLinesOfAct);
            QList<double> times;
            for (qsizetype i = 0; i < part.size(); ++i)
                times.append(within(i));
            const QList<QImage> images =
                film(storyboard({person, partner}, set, part), times, {u"--size"_s, u"135x240"_s, u"--still"_s});
            QCOMPARE(images.size(), part.size());
            for (const QImage &image : images) {
                QVERIFY(colorsIn(image) > 20);
                seen.insert(hashOf(image));
            }
        }
        QCOMPARE(seen.size(), lines.size());
    }

    void threePeopleAreSeenInEverySet_data()
    {
        QTest::addColumn<QString>("set");
        for (const QString &set : course::sets())
            QTest::addRow("%s", qPrintable(set)) << set;
    }
    void threePeopleAreSeenInEverySet()
    {
        QFETCH(const QString, set);
        for (const QStringList &people :
            {QStringList{u"wei"_s, u"zhou"_s, u"fang"_s}, {u"lin"_s, u"meng"_s, u"xu"_s}}) {
            const QList<QImage> images = film(
                storyboard(people, set, {{people.at(0)}, {people.at(1)}, {people.at(2)}}), {within(0), within(2)}, {});
            QCOMPARE(images.size(), 2);
            for (const QImage &image : images) {
                QCOMPARE(image.size(), QSize(540, 960));
                for (const QString &id : people)
                    QVERIFY2(countOf(image, coatOf(id)) > 1500, qPrintable(id));
            }
        }
    }

    void theSevenHaveSevenSilhouettes()
    {
        QHash<QString, QList<bool>> masks;
        for (const QString &id : ids()) {
            const QString partner = id == "han"_L1 ? u"xu"_s : u"han"_s;
            const QList<QImage> images = film(storyboard({id, partner}, u"office"_s, {{id}}, {u"wrong"_s, u"right"_s}),
                {within(0), 2 * kBefore + kLine + 1 + within(0)}, {u"--still"_s, u"--size"_s, u"270x480"_s});
            QCOMPARE(images.size(), 2);
            masks.insert(id, silhouette(images.at(0), images.at(1)));
            QVERIFY(masks.value(id).count(true) > 5000);
        }
        for (auto one = masks.begin(); one != masks.end(); ++one) {
            for (auto other = std::next(one); other != masks.end(); ++other) {
                const double differs = difference(*one, *other);
                QVERIFY2(differs > 0.04, qPrintable(u"%1 and %2: %3"_s.arg(one.key(), other.key()).arg(differs)));
            }
        }
    }

    void aWrongRoomIsDarkerThanARightOne()
    {
        for (const QString &set : course::sets()) {
            const QList<QImage> images =
                film(storyboard({u"lin"_s, u"wei"_s}, set, {{u"lin"_s}}, {u"wrong"_s, u"right"_s}),
                    {within(0), 2 * kBefore + kLine + 1 + within(0)}, {});
            QCOMPARE(images.size(), 2);
            QVERIFY(images.at(0).pixelColor(4, 20).lightness() < images.at(1).pixelColor(4, 20).lightness());
        }
    }

    void theSameBytesComeTwice()
    {
        const QStringList arguments = {u"--fps"_s, u"5"_s, u"--size"_s, u"108x192"_s};
        const QJsonObject board = storyboard({u"zhou"_s, u"meng"_s}, u"workshop"_s,
            {{u"zhou"_s, u"angry"_s, u"point"_s}, {u"meng"_s, u"sad"_s, u"open"_s}}, {u"wrong"_s, u"right"_s});
        const QByteArray first = run(board, arguments);
        QCOMPARE(first.size(), qsizetype(108 * 192 * 4) * qRound((4 * kBefore + 4 * kLine + 1) * 5));
        QCOMPARE(run(board, arguments), first);
    }

    void aCroppedPictureFillsItsSize()
    {
        const QList<QImage> images = film(storyboard({u"xu"_s, u"lin"_s}, u"corridor"_s, {{u"xu"_s}}), {within(0)},
            {u"--crop"_s, u"--size"_s, u"540x496"_s});
        QCOMPARE(images.size(), 1);
        QCOMPARE(images.constFirst().size(), QSize(540, 496));
        QVERIFY(countOf(images.constFirst(), coatOf(u"xu"_s)) > 5000);
        QVERIFY(countOf(images.constFirst(), Qt::white) < 5000);
    }

    void aContactSheetHasAFrameForEachBeat()
    {
        const QString sheet = m_folder.filePath(u"sheet.png"_s);
        run(storyboard({u"xu"_s, u"lin"_s}, u"office"_s, {{u"xu"_s}, {u"lin"_s}}, {u"wrong"_s, u"right"_s}),
            {u"--sheet"_s, sheet, u"--size"_s, u"100x90"_s, u"--crop"_s});
        // Five beats: four in the first row
        QCOMPARE(QImage(sheet).size(), QSize(4 * 106, 2 * 96));
    }

    void misuseIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QStringList() << 2;
        QTest::newRow("unknown option") << QStringList{u"--storyboard"_s, u"x"_s, u"--cast"_s, u"y"_s, u"--loud"_s}
                                        << 2;
        QTest::newRow("no size") << QStringList{u"--storyboard"_s, u"x"_s, u"--cast"_s, u"y"_s, u"--size"_s, u"12"_s}
                                 << 2;
        QTest::newRow("pictures without a folder")
            << QStringList{u"--storyboard"_s, u"x"_s, u"--cast"_s, u"y"_s, u"--at"_s, u"1"_s} << 2;
        QTest::newRow("no such file") << QStringList{u"--storyboard"_s, u"x"_s, u"--cast"_s, u"y"_s} << 1;
    }
    void misuseIsRefused()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, code);
        QProcess process;
        process.start(QStringLiteral(SANJU_FILM), arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), code);
        QVERIFY(process.readAllStandardError().contains("sanju-film: "));
    }

private:
    static void addPeopleAndSets()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("set");
        for (const QString &person : ids()) {
            for (const QString &set : course::sets())
                QTest::addRow("%s, %s", qPrintable(person), qPrintable(set)) << person << set;
        }
    }

    QString write(const QString &name, const QJsonDocument &json) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(json.toJson()) < 0)
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }

    QByteArray run(const QJsonObject &board, QStringList arguments)
    {
        const QString story = write(u"storyboard.json"_s, QJsonDocument(board));
        arguments += {u"--storyboard"_s, story, u"--cast"_s, write(u"cast.json"_s, QJsonDocument(cast()))};
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(SANJU_FILM), arguments);
        constexpr int kPatience = 120000;
        return process.waitForFinished(kPatience) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                             : QByteArray();
    }

    QList<QImage> film(const QJsonObject &board, const QList<double> &times, QStringList arguments)
    {
        QStringList at;
        for (const double time : times)
            at.append(QString::number(time));
        const QString pictures = m_folder.filePath(u"pictures"_s);
        QDir(pictures).removeRecursively();
        arguments += {u"--at"_s, at.join(u','), u"--to"_s, pictures};
        run(board, arguments);
        QList<QImage> images;
        for (qsizetype i = 0; i < times.size(); ++i) {
            QImage image(pictures + u"/%1.png"_s.arg(i));
            if (!image.isNull())
                images.append(image.convertToFormat(QImage::Format_RGB32));
        }
        return images;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FilmTest)
#include "film_test.moc"
