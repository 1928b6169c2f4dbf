// SPDX-License-Identifier: Apache-2.0
// Compares the references of each scenario, letter by letter, and what is to be said back with the points to catch.
#include "authoring/check_drills.h"

#include "practice/heard.h"

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;
using course::Language;

namespace {

// Letters and digits alone: another comma is not another way to say it.
QString lettersOf(const course::Reference &reference, Language language)
{
    QString letters;
    for (const course::Text &part : reference.parts) {
        for (const QChar c : part.in(language)) {
            if (c.isLetterOrNumber() || c.isSurrogate())
                letters.append(c.toCaseFolded());
        }
        letters.append(u'|');
    }
    return letters;
}

QString nameOf(Language language)
{
    return language == Language::Chinese ? u"Chinese"_s : u"English"_s;
}

// A point that nobody made cannot be caught; a reference that catches too little would be held against the learner's.
void checkPoints(const SourceFile &file, const QString &path, const course::Listening &task, Diagnostics &found)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        practice::Heard heard{task.source(language), {}};
        for (const course::Listening::Point &point : task.points)
            heard.points.append({point.label.in(language), point.must, practice::wordGroups(point.words.in(language))});
        if (heard.points.isEmpty())
            continue;
        const QStringList unsaid = practice::missed(heard, heard.text);
        for (const QString &label : unsaid)
            found.append(file.at(path + u"/points"_s,
                u"in %1 the passage does not hold the words of “%2”: correct them"_s.arg(nameOf(language), label)));
        for (qsizetype i = 0; i < task.references.size(); ++i) {
            const QString said = task.references.at(i).parts.constFirst().in(language);
            if (!practice::isCovered(heard, said))
                found.append(file.at(path + u"/references/"_s + QString::number(i),
                    u"in %1 this leaves out too much: %2"_s.arg(
                        nameOf(language), practice::missed(heard, said).join(u", "_s))));
        }
    }
}

} // namespace

Diagnostics repeatedReferences(const SourceFile &file, const QString &path, const QList<course::Reference> &references)
{
    Diagnostics found;
    for (const Language language : {Language::Chinese, Language::English}) {
        QStringList earlier;
        for (qsizetype i = 0; i < references.size(); ++i) {
            const QString letters = lettersOf(references.at(i), language);
            if (const auto same = earlier.indexOf(letters); same >= 0)
                found.append(file.at(path + u'/' + QString::number(i),
                    u"in %1 this says the same as reference %2: say it another way or take it out"_s
                        .arg(nameOf(language))
                        .arg(same + 1)));
            earlier.append(letters);
        }
    }
    return found;
}

Diagnostics checkDrills(const CourseFolder &folder)
{
    Diagnostics found;
    for (const DrillSource &source : folder.drills) {
        if (!source.drill)
            continue;
        const auto &scenarios = source.drill->scenarios;
        for (qsizetype i = 0; i < scenarios.size(); ++i) {
            const QString path = u"/scenarios/%1"_s.arg(i);
            found += repeatedReferences(source.file, path + u"/references"_s, course::referencesOf(scenarios.at(i)));
            if (const auto *heard = std::get_if<course::Listening>(&scenarios.at(i).task))
                checkPoints(source.file, path, *heard, found);
        }
    }
    return found;
}

} // namespace sanju::authoring
