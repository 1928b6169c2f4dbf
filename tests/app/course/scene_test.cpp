// SPDX-License-Identifier: Apache-2.0
// The times of a clip: read, held against their storyboard, written again.
#include "course/scene.h"

#include "fixtures.h"

#include <QJsonArray>
#include <QTest>

using namespace sanju::course;
using namespace Qt::Literals::StringLiterals;

namespace {

const QJsonValue kGone(QJsonValue::Undefined);

Beat spoken(const QString &id)
{
    Beat beat;
    beat.id = id;
    beat.speaker = u"wei"_s;
    return beat;
}

Beat silent(const QString &id)
{
    Beat beat;
    beat.id = id;
    beat.pauseSeconds = 1;
    return beat;
}

Storyboard storyboard()
{
    Storyboard board;
    board.acts = {{Act::Kind::Wrong, {spoken(u"w1"_s), spoken(u"w2"_s), silent(u"w3"_s)}, {}},
        {Act::Kind::Right, {spoken(u"r1"_s)}, {}}};
    return board;
}

Scene scene()
{
    return {12, {{0, 7}, {7, 12}},
        {{u"w1"_s, {0.5, 2.5}, u"0123o"_s}, {u"w2"_s, {3, 5}, {}}, {u"r1"_s, {7.5, 11}, u"01"_s}}};
}

QStringList problemsOf(const QJsonObject &json)
{
    Problems problems;
    const auto read = parseScene(json, storyboard(), problems);
    return read.has_value() == problems.isEmpty() ? fixtures::lines(problems)
                                                  : QStringList{u"a value despite problems, or neither"_s};
}

} // namespace

class SceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        Problems problems;
        const auto read = parseScene(toJson(scene()), storyboard(), problems);
        QCOMPARE(fixtures::lines(problems), QStringList());
        QVERIFY(read == scene());
    }

    void aLineIsFoundByItsBeatAndByItsTime()
    {
        const Scene made = scene();
        QCOMPARE(made.line(u"w2"_s)->time.from, 3.0);
        QVERIFY(made.line(u"w3"_s) == nullptr);
        QCOMPARE(made.lineAt(0.5)->beat, u"w1"_s);
        QVERIFY(made.lineAt(2.5) == nullptr);
        QCOMPARE(made.lineAt(10.9)->beat, u"r1"_s);
    }

    void aSceneThatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QString &place, const QJsonValue &value, const QString &problem) {
            QTest::newRow(name) << place << value << problem;
        };
        row("a line is missing", u"/lines/1"_s, kGone,
            u"/lines: the scene was made from other lines than the storyboard has"_s);
        row("another line", u"/lines/1/beat"_s, u"w9"_s,
            u"/lines: the scene was made from other lines than the storyboard has"_s);
        row("an act is missing", u"/acts/1"_s, kGone, u"/acts: the scene has 1 acts, its storyboard 2"_s);
        row("two lines at once", u"/lines/1/from"_s, 2.0,
            u"/lines: line \"w2\" begins before the one before it ends"_s);
        row("a line backwards", u"/lines/1/to"_s, 2.0, u"/lines/1/to: \"to\" must be later than \"from\""_s);
        row("too short", u"/seconds"_s, 10.0, u"/seconds: the scene goes on after its end"_s);
        row("a mouth nobody has", u"/lines/0/mouths"_s, u"015"_s,
            u"/lines/0/mouths: \"mouths\" holds other signs than 0 1 2 3 o"_s);
        row("no seconds", u"/seconds"_s, kGone, u"/seconds: needs \"seconds\""_s);
    }
    void aSceneThatDoesNotFitIsRefused()
    {
        QFETCH(QString, place);
        QFETCH(QJsonValue, value);
        QFETCH(QString, problem);
        QCOMPARE(problemsOf(fixtures::with(toJson(scene()), place, value)), QStringList{problem});
    }

    void aFilmCarriesItsTimesInItsBeats()
    {
        Storyboard film = storyboard();
        film.acts[0].beats[0].from = 0.4;
        film.acts[0].beats[0].to = 2;
        film.acts[0].beats[1].from = 2.5;
        film.acts[0].beats[1].to = 4;
        film.acts[1].beats[0].from = 6;
        film.acts[1].beats[0].to = 9;
        const Scene made = sceneOfFilm(film);
        QCOMPARE(made.seconds, 9.0);
        QVERIFY((made.acts == QList<TimeSpan>{{0, 4}, {4, 9}}));
        QCOMPARE(made.lines.size(), 3);
        QCOMPARE(made.lineAt(6.5)->beat, u"r1"_s);
        Problems problems;
        QVERIFY(parseScene(toJson(made), film, problems).has_value());
    }
};

QTEST_GUILESS_MAIN(SceneTest)
#include "scene_test.moc"
