// SPDX-License-Identifier: Apache-2.0
// A question of any kind: what they have in common, and the closed set of kinds.
#pragma once

#include "course/answer.h"
#include "course/ids.h"
#include "course/problem.h"
#include "course/questions/choose_restatement.h"
#include "course/questions/cloze.h"
#include "course/questions/match_pairs.h"
#include "course/questions/multiple_choice.h"
#include "course/questions/put_in_order.h"
#include "course/questions/recall.h"
#include "course/questions/single_choice.h"
#include "course/questions/sort_cards.h"
#include "course/questions/tap_words.h"

#include <QJsonObject>

#include <optional>
#include <variant>
#include <vector>

namespace sanju::course {

using QuestionBody = std::variant<SingleChoice, MultipleChoice, PutInOrder, MatchPairs, SortCards, TapWords, Cloze,
    ChooseRestatement, Recall>;

struct Question
{
    QuestionId id; // full: "feedback/camera-test/q2"
    LessonId lesson;
    QString point; // id of the point it trains; empty in exercises
    Text stem;     // the scene and what is asked
    QuestionBody body;
    int version = 0;                // 0 as written first, 1 for its variant
    std::vector<Question> variants; // the same point in another scene; they carry the same id. At most one for now

    friend bool operator==(const Question &, const Question &) = default;
};

// "single-choice" ...: the word authors write under `kind`, and the key under which histories keep times.
QString kindName(const QuestionBody &body);
// All kinds in the order of the variant.
QStringList questionKinds();

// Reads a question as authors write it (local id under "id"). Problems are appended with paths below `path`; nullopt if
// there are any. `lesson` gives the id its prefix.
std::optional<Question> parseQuestion(
    const QJsonObject &json, const LessonId &lesson, const QString &path, Problems &problems);

// As it is to be asked after so many answers: the scenes take turns, so that what comes back is not known by heart.
const Question &versionAfter(const Question &question, int answers);

// Pure. An answer that names unknown items is wrong, never an error.
Verdict grade(const Question &question, const Answer &answer, Language language);
// An answer that `grade` calls right, and one that it calls wrong: to show the solution, to try a course out.
Answer rightAnswer(const Question &question, Language language);
Answer wrongAnswer(const Question &question, Language language);

} // namespace sanju::course
