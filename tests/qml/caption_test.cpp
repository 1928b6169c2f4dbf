// SPDX-License-Identifier: Apache-2.0
// Captions break into lines of about the same length: every line of every clip, on the smallest screen.
#include "stage.h"

#include <QFont>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTextLayout>
#include <QtTest>

using namespace sanju;
using namespace Qt::Literals::StringLiterals;

namespace {

// The lines as they are drawn at this width.
QStringList linesOf(const QString &text, const QFont &font, qreal width)
{
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignHCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
    QStringList lines;
    for (int i = 0; i < layout.lineCount(); ++i)
        lines.append(text.mid(layout.lineAt(i).textStart(), layout.lineAt(i).textLength()).trimmed());
    return lines;
}

} // namespace

class CaptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLineIsALoneCharacter_data();
    void noLineIsALoneCharacter();
};

void CaptionTest::noLineIsALoneCharacter_data()
{
    QTest::addColumn<bool>("english");
    QTest::newRow("Chinese") << false;
    QTest::newRow("English") << true;
}

void CaptionTest::noLineIsALoneCharacter()
{
    QFETCH(const bool, english);
    QQmlEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(&engine);
    component.setData("import QtQuick\n"
                      "import Sanju.Ui\n"
                      "Item {\n"
                      "    property alias words: words\n"
                      "    property bool english: false\n"
                      "    Binding { target: Theme; property: 'english'; value: english }\n"
                      "    CaptionWords { id: words; most: 360 - 2 * Theme.s8; role: text.length > 36 ? "
                      "Theme.noteStrong : Theme.strong }\n"
                      "}\n",
        QUrl());
    const std::unique_ptr<QObject> made(component.createWithInitialProperties({{u"english"_s, english}}));
    QVERIFY2(made, qPrintable(component.errorString()));
    auto *words = made->property("words").value<QQuickItem *>();
    QVERIFY(words);

    stage::Stage stage;
    int wrapped = 0;
    for (const course::LessonOutline &outline : stage.lessons().course().lessons()) {
        const Result<course::Lesson> lesson = stage.lessons().lesson(outline.id);
        QVERIFY(lesson);
        for (const course::Act &act : lesson->clip.acts) {
            for (const course::Beat &beat : act.beats) {
                const course::Person *person = stage.lessons().course().person(beat.speaker);
                const auto language = english ? course::Language::English : course::Language::Chinese;
                const QString text = (person ? person->name.in(language) + (english ? u": "_s : u"："_s) : QString()) +
                                     beat.line.in(language);
                words->setProperty("text", text);
                const QStringList lines = linesOf(text, words->property("font").value<QFont>(), words->width());
                wrapped += lines.size() > 1 ? 1 : 0;
                QVERIFY2(lines.size() <= (english ? 4 : 3), qPrintable(lines.join(u'\n')));
                const qsizetype least = 3; // with the mark at its end
                QVERIFY2(lines.size() < 2 || lines.constLast().size() >= least, qPrintable(lines.join(u'\n')));
            }
        }
    }
    QVERIFY(wrapped > 50);
}

QTEST_MAIN(CaptionTest)
#include "caption_test.moc"
