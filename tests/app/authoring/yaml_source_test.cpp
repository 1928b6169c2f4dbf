// SPDX-License-Identifier: Apache-2.0
// YAML as JSON with the lines of its values, and what is said about a file that is not YAML.
#include "small_course.h"

#include "authoring/yaml_source.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace sanju::authoring;
using namespace sanju::authoring_test;

namespace {

QStringList faultsOf(const YamlSource &source)
{
    QStringList lines;
    for (const YamlSource::Fault &fault : source.faults())
        lines.append(u"%1: %2"_s.arg(fault.line).arg(fault.sentence));
    return lines;
}

QByteArray compact(const YamlSource &source)
{
    return QJsonDocument(source.json()).toJson(QJsonDocument::Compact);
}

QString notYaml(const QString &why)
{
    return u"this is not YAML (%1): put texts with : , # ? { } [ ] in straight quotes"_s.arg(why);
}

// A control character means the end of the file to yaml-cpp, so bytes are told by their length.
QByteArray withNul()
{
    return {"id: a\nx: \0b\n", 12};
}

} // namespace

class YamlSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreReadAsTheirKind_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *yaml, const char *json) { // with ' for ", which moc cannot read in raw strings
            QTest::newRow(QByteArray(yaml).simplified().constData())
                << QByteArray(yaml) << QByteArray(json).replace('\'', '"');
        };
        row("a: true\nb: false", "{'a':true,'b':false}");
        row("a: 12\nb: -3\nc: 1.5", "{'a':12,'b':-3,'c':1.5}");
        row("a: null\nb: ~\nc:", "{'a':null,'b':null,'c':null}");
        row("a: 4-02\nb: yes\nc: 007\nd: 1e5\ne: .5", "{'a':'4-02','b':'yes','c':'007','d':'1e5','e':'.5'}");
        row("a: 'true'\nb: \"12\"\nc: 'null'", "{'a':'true','b':'12','c':'null'}");
        row("a: |\n  one\n  two\nb: >\n  one\n  two", "{'a':'one\\ntwo\\n','b':'one two\\n'}");
        row("a: {zh: 你好, en: \"x, y\"}", "{'a':{'en':'x, y','zh':'你好'}}");
        row("a: [b, {c: d}]", "{'a':['b',{'c':'d'}]}");
        row("a: b # not text\nc: d#e", "{'a':'b','c':'d#e'}");
        row("a: &name b", "{'a':'b'}");
        row("a: !!int '3'", "{'a':'3'}");
        row("---\na: b\n...\n", "{'a':'b'}");
        row("a:\tb\tc", "{'a':'b\\tc'}");
    }
    void valuesAreReadAsTheirKind()
    {
        QFETCH(QByteArray, yaml);
        const YamlSource source = YamlSource::fromBytes(yaml);
        QCOMPARE(faultsOf(source), QStringList());
        QVERIFY(source.isWhole());
        QTEST(compact(source), "json");
    }

    void lineEndsAndAByteOrderMarkMakeNoDifference_data()
    {
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("LF") << QByteArray("\n") << QByteArray();
        QTest::newRow("CRLF") << QByteArray("\r\n") << QByteArray();
        QTest::newRow("LF, BOM") << QByteArray("\n") << QByteArray("\xef\xbb\xbf");
        QTest::newRow("CRLF, BOM") << QByteArray("\r\n") << QByteArray("\xef\xbb\xbf");
    }
    void lineEndsAndAByteOrderMarkMakeNoDifference()
    {
        QFETCH(QByteArray, lineEnd);
        QFETCH(QByteArray, mark);
        const SmallCourse course;
        for (const QString &file : {kCourse, kDate, kAsk, kThanks, kDateScene}) {
            const YamlSource plain = YamlSource::fromBytes(course.bytes(file));
            const YamlSource other = YamlSource::fromBytes(mark + course.bytes(file).replace("\n", lineEnd));
            QCOMPARE(faultsOf(other), QStringList());
            QCOMPARE(other.json(), plain.json());
            for (const char *pointer : {"/id", "/title/zh", "/questions/2/options/1/why/en", "/acts/1/beats/0"})
                QCOMPARE(other.lineOf(QLatin1String(pointer)), plain.lineOf(QLatin1String(pointer)));
        }
    }

    void everyValueHasItsLine_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<int>("line");
        const auto row = [](const char *pointer, int line) { QTest::newRow(pointer) << QString(pointer) << line; };
        row("", 1);
        row("/id", 2);
        row("/hook", 4);
        row("/hook/scene/zh", 6);
        row("/hook/scene/en", 7);
        row("/hook/line/en", 8);
        row("/list/0", 11);
        row("/list/0/id", 11);
        row("/list/0/deep/1", 12);
        row("/list/1", 14);
        row("/list/1/text", 15);
        row("/list/2", 16);
        row("/a~1b~0c", 18);
        row("/block", 19);
        row("/last", 22);
    }
    void everyValueHasItsLine()
    {
        QFETCH(QString, pointer);
        const QByteArray yaml = "# 1\n"
                                "id: x\n"
                                "\n"
                                "hook:\n"
                                "  scene:\n"
                                "    zh: 一\n"
                                "    en: one\n"
                                "  line: {zh: 二, en: two}\n"
                                "# 9\n"
                                "list:\n"
                                "  - id: a\n"
                                "    deep: [b, c]\n"
                                "\n"
                                "  - id: b\n"
                                "    text: d\n"
                                "  - e\n"
                                "\n"
                                "a/b~c: f\n"
                                "block: |\n"
                                "  20\n"
                                "  21\n"
                                "last: g\n";
        const YamlSource source = YamlSource::fromBytes(yaml);
        QCOMPARE(faultsOf(source), QStringList());
        QTEST(source.lineOf(pointer), "line");
    }

    void whatIsMissingIsOnTheLineAroundIt()
    {
        const YamlSource source = YamlSource::fromBytes("id: x\nhook:\n  scene: y\nlist:\n  - id: a\n  - id: b\n");
        QCOMPARE(source.lineOf(u"/hook/line/zh"_s), 2);
        QCOMPARE(source.lineOf(u"/list/1/text"_s), 6);
        QCOMPARE(source.lineOf(u"/list/7"_s), 4);
        QCOMPARE(source.lineOf(u"/title"_s), 1);
    }

    void whatCannotBeReadIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QStringList>("faults");
        const auto row = [](const char *name, const QByteArray &yaml, int line, const QString &sentence) {
            QTest::newRow(name) << yaml << QStringList{u"%1: %2"_s.arg(line).arg(sentence)};
        };
        const QString empty = u"the file is empty: copy the template into it"_s;
        row("empty", "", 1, empty);
        row("blank lines", "\n  \n", 1, empty);
        row("a comment alone", "# later\n", 1, empty);
        row("a byte order mark alone", "\xef\xbb\xbf", 1, empty);
        const QString keys = u"the file must begin with keys, such as \"id: ...\""_s;
        row("a word", "hello\n", 1, keys);
        row("a list", "- a\n- b\n", 1, keys);
        const QString documents = u"the file holds more than one document: take the lines \"---\" out"_s;
        row("two documents", "a: 1\n---\nb: 2\n", 1, documents);
        row("text after the end", "a: 1\n...\nb: 2\n", 1, documents);

        const QString tab = u"this line is indented with a tab: use spaces"_s;
        row("tab", "id: a\nhook:\n\tline: x\n", 3, tab);
        row("tab after spaces", "hook:\n  a: b\n \tline: x\n", 3, tab);
        const QString encoding = u"this line is not UTF-8: save the file in that encoding"_s;
        row("Latin-1", "id: a\nx: caf\xe9\n", 2, encoding);
        row("cut off inside a character", "id: a\n\nx: \xe4\xb8", 3, encoding);
        row("a surrogate", "id: \xed\xa0\x80\n", 1, encoding);
        row("the sign of an earlier loss", "id: \xef\xbf\xbd\n", 1, encoding);
        const QString control = u"this line holds a control character: take it out"_s;
        row("NUL", withNul(), 2, control);
        row("end of transmission", "id: a\nx: \x04\ny: c\n", 2, control);

        row("colon in a text", "id: a\ntitle: b: c\n", 2, notYaml(u"illegal map value"_s));
        row("question mark in braces", "id: a\ntitle: {zh: 一, en: ?x}\n", 2, notYaml(u"unknown token"_s));
        row("open brace", "id: a\ntitle: {zh: 一\nx: 2\n", 3, notYaml(u"end of map flow not found"_s));
        row("open bracket at the end", "id: a\nlist: [b, c\n", 2, notYaml(u"end of sequence flow not found"_s));
        row("indent between two levels", "a:\n   b: 1\n  c: 2\n", 3, notYaml(u"end of map not found"_s));
        row("bad escape", "id: a\nx: \"\\q\"\n", 2, notYaml(u"unknown escape character: q"_s));
        const QString quote = u"a text in quotes begins about here and never ends: close it"_s;
        row("open quote", "id: a\nx: \"b\ny: c\nz: d\n", 2, quote);
        row("open quote on the last line", "id: a\nx: 'b", 2, quote);
        const QString alias = u"aliases (*name) are not read here: write the value out"_s;
        row("alias", "a: &x 1\nb: *x\n", 2, alias);
        row("merged map", "a: &x {k: 1}\nb:\n  <<: *x\n", 3, alias);
        row("alias of nothing", "id: a\nb: *x\n", 2, notYaml(u"the referenced anchor is not defined"_s));
        const QString key = u"a key must be a word: write \"key: value\""_s;
        row("no key", "a: 1\n: 2\n", 2, key);
        row("a list as key", "a: 1\n? [x]\n: 2\n", 2, key);
        row("too deep", "a: " + QByteArray(2000, '[') + QByteArray(2000, ']'), 1, notYaml(u"bad file"_s));
    }
    void whatCannotBeReadIsToldWithItsLine()
    {
        QFETCH(QByteArray, yaml);
        const YamlSource source = YamlSource::fromBytes(yaml);
        QTEST(faultsOf(source), "faults");
        QVERIFY(!source.isWhole());
    }

    void aKeyThatStandsTwiceKeepsItsFirstValue()
    {
        const YamlSource source = YamlSource::fromBytes("id: a\nhook:\n  x: 1\n  y: 2\n  x: {z: 3}\nid: b\nid: c\n");
        const QString sentence = u"%1: key \"%2\" stands here twice, first on line %3: take one out"_s;
        QCOMPARE(faultsOf(source), (QStringList{sentence.arg(5).arg(u"x"_s).arg(3), sentence.arg(6).arg(u"id"_s).arg(1),
                                       sentence.arg(7).arg(u"id"_s).arg(1)}));
        QCOMPARE(compact(source).replace('"', '\''), QByteArray("{'hook':{'x':1,'y':2},'id':'a'}"));
        QVERIFY(source.isWhole());
        QCOMPARE(source.lineOf(u"/hook/x"_s), 3);
    }

    void everyLineInAWrongEncodingIsTold()
    {
        const YamlSource source = YamlSource::fromBytes("a: \xff\nb: c\nd: \xfe\n");
        QCOMPARE(source.faults().size(), 2);
        QCOMPARE(source.faults().at(0).line, 1);
        QCOMPARE(source.faults().at(1).line, 3);
    }

    void veryLongLinesAreRead()
    {
        const QByteArray text(300'000, 'x');
        const YamlSource source = YamlSource::fromBytes(
            "a: \"" + text + "\"\nb: " + text + "\nc: {zh: " + text + ", en: " + text + "}\nd: last\n");
        QCOMPARE(faultsOf(source), QStringList());
        QCOMPARE(source.json().value(u"b"_s).toString().size(), text.size());
        QCOMPARE(source.json().value(u"c"_s).toObject().value(u"en"_s).toString().size(), text.size());
        QCOMPARE(source.lineOf(u"/d"_s), 4);
    }

    void aFileThatCannotBeOpenedIsAFault()
    {
        const QTemporaryDir folder;
        for (const QString &path : {folder.filePath(u"none.yaml"_s), folder.path()}) {
            const YamlSource source = YamlSource::fromFile(path);
            QVERIFY(!source.isWhole());
            QCOMPARE(source.faults().size(), 1);
            QCOMPARE(source.faults().constFirst().line, 1);
            QVERIFY(source.faults().constFirst().sentence.startsWith(u"the file cannot be read ("_s));
        }
    }

    // Wherever a file ends and whatever byte is lost: a value or a fault on a line of the file, never a crash.
    void spoiledBytesNeverCrash()
    {
        const QByteArray whole = SmallCourse().bytes(kDate);
        for (qsizetype at = 0; at < whole.size(); at += 41) {
            for (const QByteArray &spoiled : {whole.left(at), QByteArray(whole).remove(at, 1),
                     QByteArray(whole).replace(at, 1, "\""), QByteArray(whole).insert(at, "\n")}) {
                const YamlSource source = YamlSource::fromBytes(spoiled);
                QVERIFY(source.isWhole() || !source.faults().isEmpty());
                const auto lines = spoiled.count('\n') + 1;
                for (const YamlSource::Fault &fault : source.faults())
                    QVERIFY2(fault.line >= 1 && fault.line <= lines, qPrintable(faultsOf(source).join(u'\n')));
            }
        }
    }
};

QTEST_GUILESS_MAIN(YamlSourceTest)
#include "yaml_source_test.moc"
