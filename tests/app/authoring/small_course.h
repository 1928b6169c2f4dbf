// SPDX-License-Identifier: Apache-2.0
// A small sound course in a folder of its own, and tables of what is said once a place in it is spoiled.
#pragma once

#include "authoring/validation.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace sanju::authoring_test {

using namespace Qt::Literals::StringLiterals;

inline const QString kCourse = u"course.yaml"_s;
inline const QString kDate = u"units/1-talk/01-date.yaml"_s;
inline const QString kAsk = u"units/1-talk/02-ask.yaml"_s;
inline const QString kThanks = u"units/2-work/01-thanks.yaml"_s;
inline const QString kDateScene = u"storyboards/talk-date.yaml"_s;
inline const QString kAskScene = u"storyboards/talk-ask.yaml"_s;
inline const QString kThanksScene = u"storyboards/work-thanks.yaml"_s;
inline const QString kTalkDrill = u"drills/1-talk.yaml"_s;
inline const QString kKinderDrill = u"drills/2-kinder.yaml"_s;
inline const QString kIds = u"ids.txt"_s;

// Said of an id, on its line of ids.txt.
inline const QString kGone =
    u"\"%1\" was published and is gone: list it under \"retired\" in course.yaml, or bring it back"_s;

// `from`, which stands once in the file, becomes `to`.
struct Edit
{
    QString file;
    QString from;
    QString to;
};

// What is said on the line that holds `on` once all edits are made. Without `on`: where the first edit begins; without
// `file`: in the file of that edit.
struct Said
{
    QString sentence;
    QString on;
    QString file;
};

inline const QList<Said> kNothing;

class SmallCourse
{
public:
    SmallCourse()
    {
        const QString from = QStringLiteral(SANJU_SOURCE_DIR "/tests/app/authoring/fixtures/small-course");
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next().mid(from.size() + 1);
            write(name, read(files.filePath()));
        }
    }

    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QByteArray bytes(const QString &name) const { return read(path(name)); }
    QString text(const QString &name) const { return QString::fromUtf8(bytes(name)); }

    void write(const QString &name, const QByteArray &content) const
    {
        QDir(folder()).mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }

    void remove(const QString &name) const { QFile::remove(path(name)); }

    // The line where the change begins; 0 if `from` does not stand there once, and then nothing is changed.
    int change(const Edit &edit) const
    {
        QString whole = text(edit.file);
        const int line = lineOf(edit.file, edit.from);
        if (line > 0)
            write(edit.file, whole.replace(edit.from, edit.to).toUtf8());
        return line;
    }

    // From 1; 0 if the words do not stand there once.
    int lineOf(const QString &name, const QString &words) const
    {
        const QString whole = text(name);
        const qsizetype at = whole.indexOf(words);
        if (words.isEmpty() || at < 0 || whole.indexOf(words, at + 1) >= 0)
            return 0;
        return static_cast<int>(whole.left(at).count(u'\n')) + 1;
    }

    authoring::CourseFolder read() const { return authoring::readCourseFolder(folder()); }

    // "file:line: sentence", with paths inside the folder.
    QStringList problems() const { return lines(authoring::allProblems(read())); }
    QStringList structuralProblems() const { return lines(authoring::structuralProblems(read())); }
    QStringList lines(const authoring::Diagnostics &problems) const
    {
        QStringList lines;
        for (const authoring::Diagnostic &problem : problems)
            lines.append(shown(problem.file, problem.line, problem.sentence));
        return lines;
    }
    QString shown(const QString &file, int line, const QString &sentence) const
    {
        QString whole = u"%1:%2: %3"_s.arg(file).arg(line).arg(sentence);
        return whole.remove(folder() + u'/').replace(folder(), u"FOLDER"_s);
    }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(path));
        return file.readAll();
    }

    QTemporaryDir m_folder;
};

inline void spoilingColumns()
{
    QTest::addColumn<QList<Edit>>("edits");
    QTest::addColumn<QList<Said>>("said");
}

inline void spoil(const char *name, const QList<Edit> &edits, const QList<Said> &said)
{
    QTest::newRow(name) << edits << said;
}

// For a table whose rows all concern one file.
struct SpoilIn
{
    QString file;

    void operator()(const char *name, const QString &from, const QString &to, const QList<Said> &said) const
    {
        spoil(name, {{file, from, to}}, said);
    }
    void operator()(
        const char *name, const QString &from, const QString &to, const QString &sentence, const QString &on = {}) const
    {
        spoil(name, {{file, from, to}}, {{sentence, on, {}}});
    }
};

// Makes the edits of the current row; what is to be said then.
inline QStringList spoilAsTheRowSays(const SmallCourse &course)
{
    QFETCH(QList<Edit>, edits);
    QFETCH(QList<Said>, said);
    QList<int> changed;
    for (const Edit &edit : edits) {
        changed.append(course.change(edit));
        if (changed.constLast() == 0)
            return {u"this does not stand once in %1: %2"_s.arg(edit.file, edit.from)};
    }
    QStringList expected;
    for (const Said &one : said) {
        const QString &file = one.file.isEmpty() ? edits.constFirst().file : one.file;
        const int line = one.on.isEmpty() ? changed.constFirst() : course.lineOf(file, one.on);
        expected.append(course.shown(file, line, one.sentence));
    }
    return expected;
}

// The body of a test whose table is made with spoil(): these sentences at these places, and no other.
inline void compareWithTheRow()
{
    const SmallCourse course;
    const QStringList expected = spoilAsTheRowSays(course);
    const QStringList problems = course.problems();
    QVERIFY2(problems == expected,
        qPrintable(u"said:\n%1\nto be said:\n%2"_s.arg(problems.join(u'\n'), expected.join(u'\n'))));
}

} // namespace sanju::authoring_test
