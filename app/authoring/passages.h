// SPDX-License-Identifier: Apache-2.0
// Every text of a course that a learner meets, with who speaks it and how long it may be.
#pragma once

#include "authoring/course_folder.h"

#include <QLatin1StringView>

namespace sanju::authoring {

// Whose words they are. The course itself narrates and shows what to say; what people say in a scene, and what is wrong
// to say, is theirs.
enum class Voice { Narrator, Model, Speech };

// A kind of text: "/questions/*/stem". Entries of `exercise` are of the same kinds as those of `questions`.
struct PassageKind
{
    // Answer: Model where the option is right, else Speech. Line: Speech in a wrong act, else Model.
    enum class Speaker { Narrator, Model, Speech, Answer, Line };

    QLatin1StringView pattern;
    QLatin1StringView name; // what an author calls it
    Speaker speaker = Speaker::Narrator;
    int most = 0; // Chinese characters; 0: any number
    int least = 0;
};

struct Passage
{
    const SourceFile *file = nullptr;
    QString path;      // JSON pointer of the object with the keys zh and en
    course::Text text; // marks of tap-words left out, a box for each gap of a cloze
    const PassageKind *kind = nullptr;
    Voice voice = Voice::Narrator;

    // Where the text in one language stands.
    Diagnostic at(course::Language language, const QString &sentence) const;
};

// In the order of the files, then of their keys. `folder` must outlive them.
QList<Passage> passagesOf(const CourseFolder &folder);

// Letters and digits, each Chinese character one; punctuation and spaces are not counted.
int characterCount(const QString &text);

} // namespace sanju::authoring
