// SPDX-License-Identifier: Apache-2.0
// The schemas that editors use and the C++ that decides say the same: good files are spoiled place by place, and what
// the parsers then say is compared with the schema of that place. A new kind, key or word cannot be forgotten there.
#include "authoring/check_references.h"
#include "authoring/check_wording.h"
#include "authoring/validation.h"
#include "course/drill.h"
#include "course/lexicon.h"
#include "course/storyboard.h"
#include "course/survey.h"
#include "course/tool.h"
#include "schemas.h"

#include "../app/course/fixtures.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace sanju;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kUnknown = u"no-such-word"_s;

QStringList sorted(QStringList texts)
{
    texts.sort();
    texts.removeDuplicates();
    return texts;
}

QJsonObject yaml(const QString &path)
{
    return authoring::YamlSource::fromFile(QStringLiteral(SANJU_SOURCE_DIR "/") + path).json();
}

// "drill-praise" is a drill of another shape.
QString schemaOf(const QString &kind)
{
    return kind.section(u'-', 0, 0) + u".schema.json"_s;
}

course::Problems problemsOf(const QString &kind, const QJsonObject &json)
{
    course::Problems problems;
    if (kind == "course"_L1)
        course::parseCourse(json, problems);
    else if (kind == "lesson"_L1)
        course::parseLesson(json, {}, problems);
    else if (kind == "lexicon"_L1)
        course::parseLexicon(json, problems);
    else if (schemaOf(kind) == schemaOf(u"drill"_s))
        course::parseDrill(json, problems);
    else if (schemaOf(kind) == schemaOf(u"survey"_s))
        course::parseSurvey(json, problems);
    else if (schemaOf(kind) == schemaOf(u"tool"_s))
        course::parseTool(json, problems);
    else
        course::parseStoryboard(json, problems);
    return problems;
}

// What the parser says at one place.
QStringList saidAt(const course::Problems &problems, const QString &pointer)
{
    QStringList sentences;
    for (const course::Problem &problem : problems)
        sentences += problem.path == pointer ? QStringList{problem.sentence} : QStringList();
    return sentences;
}

bool isSaid(const QStringList &sentences, const QString &pattern)
{
    return sentences.indexOf(QRegularExpression(u".*(%1).*"_s.arg(pattern))) >= 0;
}

// The words after `introduction` in a sentence that lists what is allowed; nullopt if none does.
std::optional<QStringList> listed(const QStringList &sentences, const QString &introduction)
{
    for (const QString &sentence : sentences) {
        if (const auto at = sentence.indexOf(introduction); at >= 0)
            return sorted(sentence.mid(at + introduction.size()).split(u", "_s));
    }
    return std::nullopt;
}

// Every place of `value`, the outer ones first.
QStringList placesIn(const QJsonValue &value, const QString &pointer = {})
{
    QStringList places{pointer};
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i)
        places += placesIn(entries.at(i), pointer + u'/' + QString::number(i));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        places += placesIn(it.value(), pointer + u'/' + it.key());
    return places;
}

// A list made `size` entries long by repeating its own.
QJsonArray stretched(const QJsonArray &list, qsizetype size)
{
    QJsonArray entries;
    for (qsizetype i = 0; i < size; ++i)
        entries.append(list.isEmpty() ? QJsonValue(kUnknown) : list.at(i % list.size()));
    return entries;
}

// A course as files, spoiled or not, and what the validator says of it. JSON is YAML too.
class CourseOnDisk
{
public:
    explicit CourseOnDisk(const QHash<QString, QJsonObject> &whole)
    {
        for (const QString &name : {u"units"_s, u"storyboards"_s, u"drills"_s, u"surveys"_s, u"tools"_s, u"lexicons"_s})
            QDir(m_folder.path()).mkdir(name);
        for (auto it = whole.begin(); it != whole.end(); ++it)
            write(it.key(), it.value());
    }

    void write(const QString &kind, const QJsonObject &json) const
    {
        static const QHash<QString, QString> names{{u"course"_s, u"course.yaml"_s}, {u"lesson"_s, u"units/one.yaml"_s},
            {u"storyboard"_s, u"storyboards/one.yaml"_s}, {u"lexicon"_s, u"lexicons/one.yaml"_s}};
        const QString folder = schemaOf(kind).section(u'.', 0, 0) + u"s/"_s;
        QFile file(m_folder.filePath(names.value(kind, folder + kind + u".yaml"_s)));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0)
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }

    authoring::CourseFolder read() const { return authoring::readCourseFolder(m_folder.path()); }

    QStringList sentences() const
    {
        const authoring::CourseFolder folder = read();
        QStringList sentences;
        for (const auto &found : structuralProblems(folder) + checkWording(passagesOf(folder)))
            sentences.append(found.sentence);
        return sentences;
    }

private:
    QTemporaryDir m_folder;
};

// The key under which an author writes a step. A new step is missing here until somebody adds it.
QString keyOf(course::Step step)
{
    using course::Step;
    switch (step) {
    case Step::Hook:
        return u"hook"_s;
    case Step::Guess:
        return u"guess"_s;
    case Step::Clip:
        return u"clip"_s;
    case Step::Points:
        return u"points"_s;
    case Step::Exercise:
        return u"exercise"_s;
    case Step::Takeaway:
        return u"takeaway"_s;
    case Step::Mission:
        return u"mission"_s;
    }
    return {};
}

} // namespace

class AgreementTest : public QObject
{
    Q_OBJECT

private:
    const Schemas m_schemas{QStringLiteral(SANJU_SOURCE_DIR "/content/schema")};
    const QJsonObject m_table = yaml(u"tests/content/broken.yaml"_s);
    QHash<QString, QJsonObject> m_whole; // good files by kind; between them they hold every kind of object

    Rules rulesAt(const QString &kind, const QString &pointer) const
    {
        return m_schemas.at(schemaOf(kind), m_whole.value(kind), pointer);
    }

    // Calls `check(kind, pointer, value, rules)` for every place of every whole file.
    template <class Check> void everywhere(Check check) const
    {
        for (auto it = m_whole.begin(); it != m_whole.end(); ++it) {
            for (const QString &pointer : placesIn(it.value()))
                check(it.key(), pointer, fixtures::at(it.value(), pointer), rulesAt(it.key(), pointer));
        }
    }

    QJsonArray words(const QString &file, const QString &pointer) const
    {
        return fixtures::at(m_schemas.file(file + u".schema.json"_s), pointer).toArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QJsonObject files = m_table.value("files"_L1).toObject();
        for (auto it = files.begin(); it != files.end(); ++it)
            m_whole.insert(it.key(), yaml(it.value().toString()));
        QCOMPARE(m_whole.size(), 21);
    }

    void theSchemaListsTheWordsOfTheCode()
    {
        const std::initializer_list<std::tuple<QString, QString, QStringList>> lists{
            {u"question"_s, u"/properties/kind"_s, course::questionKinds()},
            {u"storyboard"_s, u"/definitions/emotion"_s, course::emotions()},
            {u"storyboard"_s, u"/definitions/gesture"_s, course::gestures()},
            {u"storyboard"_s, u"/properties/set"_s, course::sets()},
            {u"drill"_s, u"/properties/kind"_s, course::drillKinds()},
            {u"survey"_s, u"/properties/kind"_s, course::surveyKinds()},
            {u"survey"_s, u"/definitions/question/properties/use"_s, course::needUses()},
            {u"survey"_s, u"/definitions/sentence/properties/place"_s, course::mapPlaces()},
            {u"survey"_s, u"/definitions/mending/properties/check"_s, course::closingChecks()},
            {u"tool"_s, u"/properties/kind"_s, course::toolKinds()},
            {u"tool"_s, u"/definitions/symbol"_s, course::toolSymbols()},
            {u"tool"_s, u"/definitions/check"_s, course::fieldChecks()},
            {u"lexicon"_s, u"/definitions/remark/properties/id"_s, course::remarkIds()},
            {u"lexicon"_s, u"/definitions/remark/properties/severity"_s, course::severities()}};
        for (const auto &[file, place, list] : lists)
            QCOMPARE(words(file, place + u"/enum"_s), QJsonArray::fromStringList(list));
    }

    void eachKindHasADefinitionOfItsOwn()
    {
        const QJsonObject schema = m_schemas.file(u"question.schema.json"_s);
        QStringList alternatives;
        for (const QJsonValue &alternative : schema.value("oneOf"_L1).toArray())
            alternatives.append(alternative.toObject().value("$ref"_L1).toString().section(u'/', -1));
        QCOMPARE(alternatives, course::questionKinds());
        for (const QString &kind : alternatives) {
            const QString place = u"/definitions/"_s + kind;
            QCOMPARE(fixtures::at(schema, place + u"/properties/kind/const"_s).toString(), kind);
            QCOMPARE(fixtures::at(schema, place + u"/additionalProperties"_s), QJsonValue(false));
        }
    }

    void theTemplateShowsEachKind()
    {
        QStringList kinds;
        for (const QString &list : {u"exercise"_s, u"questions"_s}) {
            for (const QJsonValue &question : m_whole.value(u"lesson"_s).value(list).toArray())
                kinds.append(question.toObject().value("kind"_L1).toString());
        }
        QCOMPARE(sorted(kinds), sorted(course::questionKinds()));
    }

    void aLessonNeedsEachOfItsSteps()
    {
        QStringList steps;
        for (int i = 0; i < course::kStepCount; ++i)
            steps.append(keyOf(static_cast<course::Step>(i)));
        const QStringList others{
            u"id"_s, u"code"_s, u"core"_s, u"title"_s, u"keywords"_s, u"questions"_s}; // of a lesson, not steps in it
        QStringList required = rulesAt(u"lesson"_s, {}).required;
        required.removeIf([&](const QString &key) { return others.contains(key); });
        QCOMPARE(required, steps);
    }

    void bothKnowTheSameKeys()
    {
        QHash<QString, course::Problems> problems;
        for (auto it = m_whole.begin(); it != m_whole.end(); ++it) {
            QJsonObject spoiled = it.value();
            for (const QString &pointer : placesIn(it.value())) {
                if (fixtures::at(it.value(), pointer).isObject())
                    spoiled = fixtures::with(spoiled, pointer + u'/' + kUnknown, true);
            }
            problems.insert(it.key(), problemsOf(it.key(), spoiled));
        }
        int count = 0;
        everywhere([&](const QString &kind, const QString &pointer, const QJsonValue &value, const Rules &rules) {
            if (!value.isObject())
                return;
            const auto known = listed(saidAt(problems.value(kind), pointer + u'/' + kUnknown), u"known here: "_s);
            QVERIFY2(known, qPrintable(kind + u": the parser knows any key at "_s + pointer));
            QVERIFY2(rules.keys, qPrintable(kind + u": the schema knows any key at "_s + pointer));
            if (*known != sorted(*rules.keys))
                QFAIL(qPrintable(u"%1: at %2 the parser knows %3, the schema %4"_s.arg(
                    kind, pointer, known->join(u", "_s), sorted(*rules.keys).join(u", "_s))));
            ++count;
        });
        QVERIFY(count > 100);
    }

    void bothNeedTheSameKeys()
    {
        everywhere([&](const QString &kind, const QString &pointer, const QJsonValue &value, const Rules &rules) {
            for (const QString &key : value.toObject().keys()) {
                const QString place = pointer + u'/' + key;
                const auto problems = problemsOf(kind, fixtures::without(m_whole.value(kind), place));
                const bool isNeeded =
                    !saidAt(problems, place).isEmpty() || isSaid(saidAt(problems, pointer), u"needs"_s);
                QVERIFY2(isNeeded == rules.required.contains(key),
                    qPrintable(
                        kind + (isNeeded ? u": only the parser needs "_s : u": only the schema needs "_s) + place));
            }
        });
    }

    void bothWantListsOfTheSameLength()
    {
        everywhere([&](const QString &kind, const QString &pointer, const QJsonValue &value, const Rules &rules) {
            if (!value.isArray())
                return;
            QVERIFY2(rules.most, qPrintable(kind + u": the schema has no maxItems at "_s + pointer));
            for (const qsizetype size : {rules.least - 1, rules.least, *rules.most, *rules.most + 1}) {
                if (size < 0)
                    continue;
                const QJsonArray list = stretched(value.toArray(), size);
                const auto problems = problemsOf(kind, fixtures::with(m_whole.value(kind), pointer, list));
                const bool isRefused = isSaid(saidAt(problems, pointer), u"entries; it has"_s);
                QVERIFY2(isRefused == (size < rules.least || size > *rules.most),
                    qPrintable(u"%1: only one of both takes %2 entries at %3"_s.arg(kind).arg(size).arg(pointer)));
            }
        });
    }

    void bothChooseFromTheSameWords()
    {
        int count = 0;
        everywhere([&](const QString &kind, const QString &pointer, const QJsonValue &value, const Rules &rules) {
            if (!value.isString() || pointer == "/set"_L1) // sets are the validator's
                return;
            const auto problems = problemsOf(kind, fixtures::with(m_whole.value(kind), pointer, kUnknown));
            const QStringList words = listed(saidAt(problems, pointer), u"choose one of "_s).value_or(QStringList());
            if (words != sorted(rules.words))
                QFAIL(qPrintable(u"%1: at %2 the parser takes %3; the schema %4"_s.arg(
                    kind, pointer, words.join(u", "_s), sorted(rules.words).join(u", "_s))));
            count += words.isEmpty() ? 0 : 1;
        });
        QVERIFY(count > 20);
    }

    void bothWantTextsOfTheSameForm()
    {
        const QString aboutForm =
            u"is not an id|is not a code|is no colour|is empty|has no |is not marked here|must stand here once"_s;
        const QStringList samples{u""_s, u" "_s, u"a"_s, u"a1-b"_s, u"A"_s, u"a_b"_s, u"-a"_s, u"a-"_s, u"a/b"_s,
            u"/a"_s, u"a/"_s, u"a//b"_s, u"a b"_s, u"4-02"_s, u"04-02"_s, u"4-2"_s, u"104-02"_s, u"中文"_s,
            u"“中文”，ok？"_s, u"#1F5E5B"_s, u"#1f5e5b"_s, u"#1F5E5"_s, u"1F5E5B"_s};
        int count = 0;
        everywhere([&](const QString &kind, const QString &pointer, const QJsonValue &value, const Rules &rules) {
            if (!value.isString() || !rules.words.isEmpty() || pointer == "/notes"_L1)
                return;
            for (const QString &sample : samples) {
                const auto problems = problemsOf(kind, fixtures::with(m_whole.value(kind), pointer, sample));
                const bool isTaken = std::all_of(rules.patterns.begin(), rules.patterns.end(),
                    [&](const QString &one) { return QRegularExpression(one).match(sample).hasMatch(); });
                QVERIFY2(isTaken != isSaid(saidAt(problems, pointer), aboutForm),
                    qPrintable(u"%1: only one of both takes “%2” at %3"_s.arg(kind, sample, pointer)));
            }
            ++count;
        });
        QVERIFY(count > 100);
    }

    void aTextMayBeTwiceAsLongAsTheValidatorCounts()
    {
        const CourseOnDisk course(m_whole);
        const authoring::CourseFolder folder = course.read();
        const auto passages = authoring::passagesOf(folder);
        QVERIFY(passages.size() > 50);
        for (const authoring::Passage &passage : passages) {
            const QString kind = passage.file == &folder.course               ? u"course"_s
                                 : passage.file == &folder.lessons.at(0).file ? u"lesson"_s
                                 : passage.file->name.contains(QRegularExpression(u"/(drills|surveys|tools)/"_s))
                                     ? QFileInfo(passage.file->name).baseName()
                                     : u"storyboard"_s;
            const Rules rules = rulesAt(kind, passage.path + u"/zh"_s);
            QVERIFY2(rules.longest.value_or(0) == 2 * passage.kind->most && rules.shortest == passage.kind->least,
                qPrintable(u"%1: maxLength at %2 is %3; the validator's limit is %4"_s.arg(kind, passage.path)
                               .arg(rules.longest.value_or(0))
                               .arg(passage.kind->most)));
        }
    }

    void whatTheSchemaRefusesTheValidatorRefusesToo_data()
    {
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray rows = m_table.value("rows"_L1).toArray();
        QVERIFY(rows.size() >= 25);
        for (const QJsonValue &row : rows)
            QTest::newRow(qPrintable(row.toObject().value("what"_L1).toString())) << row.toObject();
    }
    void whatTheSchemaRefusesTheValidatorRefusesToo()
    {
        QFETCH(QJsonObject, row);
        const QString kind = row.value("file"_L1).toString();
        const QString place = row.value("at"_L1).toString();
        const QJsonObject whole = m_whole.value(kind);
        const CourseOnDisk course(m_whole);
        const QStringList before = course.sentences();
        if (row.contains("times"_L1))
            course.write(kind, fixtures::with(whole, place,
                                   stretched(fixtures::at(whole, place).toArray(), row.value("times"_L1).toInt())));
        else
            course.write(kind, fixtures::with(whole, place, row.value("to"_L1))); // without "to" it is taken out
        QStringList after = course.sentences();
        after.removeIf([&](const QString &sentence) { return before.contains(sentence); });
        QVERIFY(!after.isEmpty());
    }
};

QTEST_APPLESS_MAIN(AgreementTest)
#include "agreement_test.moc"
