// SPDX-License-Identifier: Apache-2.0
// One function a rule; each looks at all lessons.
#include "authoring/check_teaching.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <variant>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;
using course::Language;

namespace {

constexpr int kLeastSeconds = 180;
constexpr int kMostSeconds = 300;
constexpr int kMostStoryboardCharacters = 180;
constexpr qsizetype kFewestPieces = 3;
constexpr qsizetype kMostPieces = 16;
constexpr int kLongestPieceZh = 16;
constexpr int kLongestPieceEn = 60;
constexpr qsizetype kFewestClips = 5; // below, who is wrong how often says nothing
constexpr int kMostOftenWrong = 60;   // of 100

QString indexed(const QString &list, qsizetype index)
{
    return list + u'/' + QString::number(index);
}

QString minutes(int seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

void checkPoints(const LessonSource &source, Diagnostics &found)
{
    const auto &points = source.lesson->points;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const auto trains = [&](const course::Question &question) { return question.point == points.at(i).id; };
        if (std::none_of(source.lesson->questions.begin(), source.lesson->questions.end(), trains))
            found.append(source.file.at(indexed(u"/points"_s, i),
                u"no question trains point \"%1\": write one or take the point out"_s.arg(points.at(i).id)));
    }
}

void checkMinutes(const LessonSource &source, Diagnostics &found)
{
    if (source.lesson->clip.acts.isEmpty())
        return; // the clip's own problems are told already
    const int seconds = course::estimatedSeconds(*source.lesson);
    const QString told = u"this lesson takes about %1 minutes; %2 to %3 are wanted: %4"_s;
    if (seconds > kMostSeconds)
        found.append(source.file.at({}, told.arg(minutes(seconds), minutes(kLeastSeconds), minutes(kMostSeconds),
                                            u"shorten the exercise or the clip"_s)));
    else if (seconds < kLeastSeconds)
        found.append(source.file.at({}, told.arg(minutes(seconds), minutes(kLeastSeconds), minutes(kMostSeconds),
                                            u"add to the exercise or the clip"_s)));
}

void checkPieces(const LessonSource &source, const course::Question &question, const QString &at, Diagnostics &found)
{
    const auto *body = std::get_if<course::TapWords>(&question.body);
    if (body == nullptr)
        return;
    for (const Language language : {Language::Chinese, Language::English}) {
        const bool isChinese = language == Language::Chinese;
        const auto &pieces = body->in(language);
        const QString path = at + (isChinese ? u"/text/zh"_s : u"/text/en"_s);
        if (pieces.size() < kFewestPieces || pieces.size() > kMostPieces)
            found.append(source.file.at(path,
                u"the text is cut into %1 pieces; %2 to %3 can be tapped well: set | differently"_s.arg(pieces.size())
                    .arg(kFewestPieces)
                    .arg(kMostPieces)));
        for (const auto &piece : pieces) {
            const int length = isChinese ? characterCount(piece.text) : static_cast<int>(piece.text.size());
            if (length > (isChinese ? kLongestPieceZh : kLongestPieceEn))
                found.append(
                    source.file.at(path, u"the piece “%1” is too long to tap: cut it with |"_s.arg(piece.text)));
        }
    }
}

void checkPieces(const LessonSource &source, Diagnostics &found)
{
    for (const QString &list : {u"/exercise"_s, u"/questions"_s}) {
        const auto &questions = list == "/exercise"_L1 ? source.lesson->exercise : source.lesson->questions;
        for (qsizetype i = 0; i < questions.size(); ++i) {
            const course::Question &question = questions.at(i);
            checkPieces(source, question, indexed(list, i), found);
            for (const course::Question &variant : question.variants)
                checkPieces(source, variant, indexed(list, i) + u"/variant"_s, found);
        }
    }
}

void checkStoryboard(const StoryboardSource &source, Diagnostics &found)
{
    int characters = 0;
    for (const course::Act &act : source.storyboard->acts) {
        for (const course::Beat &beat : act.beats)
            characters += characterCount(beat.line.zh);
    }
    if (characters > kMostStoryboardCharacters)
        found.append(source.file.at(u"/acts"_s,
            u"the scene has %1 characters of speech: %2 at most"_s.arg(characters).arg(kMostStoryboardCharacters)));
}

// Who says the sentence that goes wrong.
void checkWhoIsWrong(const CourseFolder &folder, Diagnostics &found)
{
    QMap<QString, int> wrong;
    int clips = 0;
    for (const StoryboardSource &source : folder.storyboards) {
        if (!source.storyboard)
            continue;
        for (const course::Act &act : source.storyboard->acts) {
            for (const course::Beat &beat : act.beats) {
                if (beat.moment) {
                    ++wrong[beat.speaker];
                    ++clips;
                }
            }
        }
    }
    for (auto it = wrong.begin(); it != wrong.end() && clips >= kFewestClips; ++it) {
        if (100 * it.value() > kMostOftenWrong * clips)
            found.append(folder.course.at(u"/cast"_s,
                u"\"%1\" is the one who is wrong in %2 of %3 scenes: let others be wrong too"_s.arg(it.key())
                    .arg(it.value())
                    .arg(clips)));
    }
}

bool isKind(const Passage &passage, QLatin1StringView pattern)
{
    return passage.kind->pattern == pattern;
}

void checkSceneAsks(const Passage &passage, Diagnostics &found)
{
    static const QRegularExpression question(u"[？?][”’]?$"_s);
    if (!isKind(passage, "/hook/scene"_L1))
        return;
    for (const Language language : {Language::Chinese, Language::English}) {
        const QString &text = passage.text.in(language);
        if (!text.isEmpty() && !question.match(text).hasMatch())
            found.append(passage.at(language, u"the scene ends without a question: ask the learner what to say"_s));
    }
}

// When and then are put together into one sentence, which brings its own punctuation.
void checkMission(const Passage &passage, Diagnostics &found)
{
    static const QRegularExpression punctuation(u"[，。；：！？、…,.;:!?]$"_s);
    if (!isKind(passage, "/mission/when/*"_L1) && !isKind(passage, "/mission/then/*"_L1))
        return;
    for (const Language language : {Language::Chinese, Language::English}) {
        if (const auto match = punctuation.match(passage.text.in(language)); match.hasMatch())
            found.append(passage.at(
                language, u"a part of a mission ends in “%1”: take it out, the plan is put together from parts"_s.arg(
                              match.captured())));
    }
}

} // namespace

Diagnostics checkTeaching(const CourseFolder &folder, const QList<Passage> &passages)
{
    Diagnostics found;
    for (const LessonSource &source : folder.lessons) {
        if (!source.lesson)
            continue;
        checkPoints(source, found);
        checkMinutes(source, found);
        checkPieces(source, found);
    }
    for (const StoryboardSource &source : folder.storyboards) {
        if (source.storyboard)
            checkStoryboard(source, found);
    }
    checkWhoIsWrong(folder, found);
    for (const Passage &passage : passages) {
        checkSceneAsks(passage, found);
        checkMission(passage, found);
    }
    return found;
}

} // namespace sanju::authoring
