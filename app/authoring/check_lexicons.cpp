// SPDX-License-Identifier: Apache-2.0
// Looks at lexicons as a set; what is wrong inside one, its parser says.
#include "authoring/check_lexicons.h"

#include "practice/classifier.h"

#include <QFileInfo>
#include <QSet>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

Diagnostics checkLexicons(const CourseFolder &folder)
{
    Diagnostics found;
    QSet<QString> languages;
    for (const LexiconSource &source : folder.lexicons) {
        const QString language = source.file.json().value("language"_L1).toString();
        if (languages.contains(language))
            found.append(source.file.at(
                u"/language"_s, u"there is another lexicon for \"%1\": keep one a language"_s.arg(language)));
        languages.insert(language);
        if (source.lexicon && !source.lexicon->weights.isEmpty() &&
            !practice::Classifier::fromBytes(source.lexicon->weights))
            found.append({source.weightsPath, 1,
                u"these are no weights of this version: make them anew with sanju-cli train"_s});
    }
    return found;
}

} // namespace sanju::authoring
