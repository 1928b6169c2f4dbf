// SPDX-License-Identifier: Apache-2.0
// What the strict cursor accepts, and the path and sentence of what it does not.
#include "course/json_cursor.h"

#include "fixtures.h"

#include <QTest>

using namespace sanju::course;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray(text)).object();
}

// The problems that `read` causes on `text`.
template <class Read> QStringList problemsOf(const char *text, Read read)
{
    Problems problems;
    JsonCursor cursor(json(text), u"/here"_s, problems);
    read(cursor);
    return fixtures::lines(problems);
}

struct Thing
{
    QString id;
};

Thing readThing(JsonCursor &entry)
{
    return {entry.idPart("id"_L1)};
}

} // namespace

class JsonCursorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textNeedsBothLanguages()
    {
        const auto read = [](JsonCursor &cursor) { cursor.text("t"_L1); };
        QCOMPARE(problemsOf(R"({"t":{"zh":"好","en":"good"}})", read), QStringList());
        QCOMPARE(
            problemsOf(R"({})", read), QStringList{u"/here/t: needs \"t\" in both languages: {zh: ..., en: ...}"_s});
        QCOMPARE(
            problemsOf(R"({"t":{"zh":"好"}})", read), QStringList{u"/here/t/en: \"t\" has no English: add \"en\""_s});
        QCOMPARE(
            problemsOf(R"({"t":{"en":"good"}})", read), QStringList{u"/here/t/zh: \"t\" has no Chinese: add \"zh\""_s});
        QCOMPARE(problemsOf(R"({"t":{}})", read).size(), 2);
        QCOMPARE(problemsOf(R"({"t":{"zh":" ","en":"good"}})", read),
            QStringList{u"/here/t/zh: \"t\" has no Chinese: add \"zh\""_s});
        QCOMPARE(problemsOf(R"({"t":{"zh":3,"en":"good"}})", read),
            QStringList{u"/here/t/zh: \"t\" in Chinese must be text: write it in quotes"_s});
        QCOMPARE(problemsOf(R"({"t":"好"})", read),
            QStringList{u"/here/t: \"t\" must have both languages: {zh: ..., en: ...}"_s});
        QCOMPARE(problemsOf(R"({"t":{"zh":"好","en":"good","fr":"bon"}})", read),
            QStringList{u"/here/t/fr: unknown key \"fr\"; known here: zh, en"_s});
    }

    void optionalTextMayBeAbsentButNotHalf()
    {
        const auto read = [](JsonCursor &cursor) { cursor.optionalText("t"_L1); };
        QCOMPARE(problemsOf(R"({})", read), QStringList());
        QCOMPARE(
            problemsOf(R"({"t":{"zh":"好"}})", read), QStringList{u"/here/t/en: \"t\" has no English: add \"en\""_s});
    }

    void idsKeepToTheirLetters()
    {
        const auto part = [](JsonCursor &cursor) { cursor.idPart("id"_L1); };
        const auto whole = [](JsonCursor &cursor) { cursor.id("id"_L1); };
        QCOMPARE(problemsOf(R"({"id":"a-1"})", part), QStringList());
        QCOMPARE(problemsOf(R"({"id":"a/b"})", part),
            QStringList{
                u"/here/id: \"id\" \"a/b\" is not an id: use small letters, digits and hyphens only (camera-test)"_s});
        QCOMPARE(problemsOf(R"({"id":"a/b"})", whole), QStringList());
        QCOMPARE(problemsOf(R"({"id":"A"})", whole).size(), 1);
        QCOMPARE(problemsOf(R"({})", part), QStringList{u"/here/id: needs \"id\""_s});
        QCOMPARE(problemsOf(R"({"id":1})", part), QStringList{u"/here/id: \"id\" must be text: write it in quotes"_s});
    }

    void flagsAreTrueOrFalse()
    {
        const auto needed = [](JsonCursor &cursor) { cursor.flag("f"_L1); };
        const auto optional = [](JsonCursor &cursor) { cursor.optionalFlag("f"_L1); };
        QCOMPARE(problemsOf(R"({"f":false})", needed), QStringList());
        QCOMPARE(problemsOf(R"({})", needed), QStringList{u"/here/f: needs \"f\": true or false"_s});
        QCOMPARE(problemsOf(R"({})", optional), QStringList());
        QCOMPARE(problemsOf(R"({"f":"yes"})", optional),
            QStringList{u"/here/f: \"f\" must be true or false, without quotes"_s});
    }

    void numbersKeepToTheirRange()
    {
        const auto number = [](JsonCursor &cursor) { cursor.number("n"_L1, 0.1, 10); };
        const auto whole = [](JsonCursor &cursor) { cursor.wholeNumber("n"_L1, 1, 99); };
        QCOMPARE(problemsOf(R"({"n":0.5})", number), QStringList());
        QCOMPARE(problemsOf(R"({"n":11})", number), QStringList{u"/here/n: \"n\" must be a number from 0.1 to 10"_s});
        QCOMPARE(problemsOf(R"({"n":"1"})", number).size(), 1);
        QCOMPARE(problemsOf(R"({"n":1.5})", whole), QStringList{u"/here/n: \"n\" must be a whole number"_s});
    }

    void wordsAreOneOfAList()
    {
        const auto read = [](JsonCursor &cursor) { cursor.word("w"_L1, {u"warm"_s, u"sad"_s}); };
        QCOMPARE(problemsOf(R"({"w":"sad"})", read), QStringList());
        QCOMPARE(problemsOf(R"({"w":"glad"})", read),
            QStringList{u"/here/w: \"w\" cannot be \"glad\": choose one of warm, sad"_s});
        QCOMPARE(problemsOf(R"({})", read), QStringList{u"/here/w: needs \"w\": one of warm, sad"_s});
    }

    void listsKeepToTheirCount()
    {
        const auto read = [](JsonCursor &cursor) { cursor.list<Thing>("l"_L1, {1, 2}, readThing); };
        QCOMPARE(problemsOf(R"({"l":[{"id":"a"}]})", read), QStringList());
        QCOMPARE(problemsOf(R"({"l":[]})", read), QStringList{u"/here/l: \"l\" needs 1 to 2 entries; it has 0"_s});
        QCOMPARE(problemsOf(R"({"l":[{"id":"a"},{"id":"b"},{"id":"c"}]})", read),
            QStringList{u"/here/l: \"l\" needs 1 to 2 entries; it has 3"_s});
        QCOMPARE(problemsOf(R"({})", read), QStringList{u"/here/l: needs \"l\": a list of 1 to 2"_s});
        QCOMPARE(problemsOf(R"({"l":{}})", read), QStringList{u"/here/l: \"l\" must be a list"_s});
        QCOMPARE(
            problemsOf(R"({"l":["a"]})", read), QStringList{u"/here/l/0: an entry of \"l\" must be a group of keys"_s});
    }

    void twoEntriesWithOneIdAreAProblem()
    {
        const auto read = [](JsonCursor &cursor) { cursor.list<Thing>("l"_L1, {1, 3}, readThing); };
        QCOMPARE(problemsOf(R"({"l":[{"id":"a"},{"id":"b"},{"id":"a"}]})", read),
            QStringList{u"/here/l/2/id: id \"a\" is used twice in \"l\": give each its own"_s});
        const auto ids = [](JsonCursor &cursor) { cursor.ids("l"_L1, {1, 3}); };
        QCOMPARE(
            problemsOf(R"({"l":["a","a"]})", ids), QStringList{u"/here/l/1: \"a\" is listed twice: take one out"_s});
    }

    void unknownKeysAreNamedWithTheKnownOnes()
    {
        const auto read = [](JsonCursor &cursor) {
            cursor.idPart("id"_L1);
            cursor.ignore("notes"_L1);
            cursor.finish();
        };
        QCOMPARE(problemsOf(R"({"id":"a","notes":7})", read), QStringList());
        QCOMPARE(problemsOf(R"({"id":"a","x/y~":1})", read),
            QStringList{u"/here/x~1y~0: unknown key \"x/y~\"; known here: id, notes"_s});
        const auto list = [](JsonCursor &cursor) { cursor.list<Thing>("l"_L1, {1, 2}, readThing); };
        QCOMPARE(problemsOf(R"({"l":[{"id":"a","why":1}]})", list),
            QStringList{u"/here/l/0/why: unknown key \"why\"; known here: id"_s});
        const auto object = [](JsonCursor &cursor) {
            cursor.object("o"_L1, [](JsonCursor &inner) { inner.idPart("id"_L1); });
        };
        QCOMPARE(problemsOf(R"({"o":{"id":"a","b":1}})", object),
            QStringList{u"/here/o/b: unknown key \"b\"; known here: id"_s});
    }

    void readingGoesOnAfterAProblem()
    {
        const auto read = [](JsonCursor &cursor) {
            cursor.id("id"_L1);
            cursor.text("t"_L1);
            cursor.flag("f"_L1);
            cursor.finish();
        };
        QCOMPARE(problemsOf(R"({"other":1})", read).size(), 4);
    }
};

QTEST_GUILESS_MAIN(JsonCursorTest)
#include "json_cursor_test.moc"
