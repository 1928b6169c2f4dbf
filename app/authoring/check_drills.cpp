// SPDX-License-Identifier: Apache-2.0
// Compares the references of each scenario, letter by letter.
#include "authoring/check_drills.h"

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

void checkReferencesDiffer(
    const SourceFile &file, const QString &path, const QList<course::Reference> &references, Diagnostics &found)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        QStringList earlier;
        for (qsizetype i = 0; i < references.size(); ++i) {
            const QString letters = lettersOf(references.at(i), language);
            if (const auto same = earlier.indexOf(letters); same >= 0)
                found.append(file.at(path + u'/' + QString::number(i),
                    u"in %1 this says the same as reference %2: say it another way or take it out"_s
                        .arg(language == Language::Chinese ? u"Chinese"_s : u"English"_s)
                        .arg(same + 1)));
            earlier.append(letters);
        }
    }
}

} // namespace

Diagnostics checkDrills(const CourseFolder &folder)
{
    Diagnostics found;
    for (const DrillSource &source : folder.drills) {
        if (!source.drill)
            continue;
        const auto &scenarios = source.drill->scenarios;
        for (qsizetype i = 0; i < scenarios.size(); ++i)
            checkReferencesDiffer(
                source.file, u"/scenarios/%1/references"_s.arg(i), course::referencesOf(scenarios.at(i)), found);
    }
    return found;
}

} // namespace sanju::authoring
