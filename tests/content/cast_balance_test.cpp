// SPDX-License-Identifier: Apache-2.0
// Nobody is always the one who gets it wrong: no person and so no department, neither women nor men, no age.
#include "authoring/course_folder.h"

#include <QMap>
#include <QTest>

using namespace sanju;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kEnoughScenes = 30;  // below, the shares say little: they are told and not judged
constexpr int kMostOfAPerson = 25; // of 100
constexpr int kLeastOfASex = 35;
constexpr int kMostOfASex = 65;
constexpr int kMostOfAnAge = 60;

struct Who
{
    QString sex;
    QString age;
};

// As the outline of the course has them.
const QMap<QString, Who> &cast()
{
    static const QMap<QString, Who> people{{u"zhou"_s, {u"women"_s, u"30 to 49"_s}},
        {u"xu"_s, {u"women"_s, u"30 to 49"_s}}, {u"lin"_s, {u"women"_s, u"50 and over"_s}},
        {u"han"_s, {u"men"_s, u"30 to 49"_s}}, {u"wei"_s, {u"men"_s, u"50 and over"_s}},
        {u"meng"_s, {u"men"_s, u"under 30"_s}}, {u"fang"_s, {u"men"_s, u"50 and over"_s}}};
    return people;
}

} // namespace

class CastBalanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto folder = authoring::readCourseFolder(QStringLiteral(SANJU_SOURCE_DIR "/content/internal-customer"));
        for (const authoring::StoryboardSource &source : folder.storyboards) {
            for (const course::Act &act : source.storyboard ? source.storyboard->acts : QList<course::Act>()) {
                for (const course::Beat &beat : act.beats) {
                    if (beat.moment)
                        m_wrong.append(beat.speaker);
                }
            }
        }
        QVERIFY(!m_wrong.isEmpty());
    }

    void everyPersonOfTheCastIsCounted()
    {
        for (const QString &person : m_wrong)
            QVERIFY2(cast().contains(person), qPrintable(person));
    }

    void noOneIsWrongMoreThanAQuarterOfTheTime()
    {
        judge([](const QString &person) { return person; }, 0, kMostOfAPerson, cast().size());
    }

    void womenAndMenAreWrongAboutAsOften()
    {
        judge([](const QString &person) { return cast().value(person).sex; }, kLeastOfASex, kMostOfASex, 2);
    }

    void noAgeIsTheOneThatIsWrong()
    {
        judge([](const QString &person) { return cast().value(person).age; }, 0, kMostOfAnAge, 3);
    }

private:
    template <class Group> void judge(Group group, int least, int most, qsizetype groups)
    {
        QMap<QString, int> counts;
        for (const QString &person : m_wrong)
            ++counts[group(person)];
        QStringList outside;
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            const int share = static_cast<int>(100 * it.value() / m_wrong.size());
            if (100 * it.value() < least * m_wrong.size() || 100 * it.value() > most * m_wrong.size())
                outside.append(u"%1 in %2 of 100 scenes"_s.arg(it.key()).arg(share));
        }
        if (m_wrong.size() < kEnoughScenes) {
            qInfo("%s", qPrintable(u"%1 scenes: %2"_s.arg(m_wrong.size()).arg(outside.join(u", "_s))));
            return;
        }
        QCOMPARE(counts.size(), groups); // somebody who is never wrong is held up as well
        QVERIFY2(outside.isEmpty(), qPrintable(outside.join(u", "_s)));
    }

    QStringList m_wrong;
};

QTEST_APPLESS_MAIN(CastBalanceTest)
#include "cast_balance_test.moc"
