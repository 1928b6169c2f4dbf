// SPDX-License-Identifier: Apache-2.0
// Walks the JSON of the sources; the tables below tell what each text is.
#include "authoring/passages.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

using Speaker = PassageKind::Speaker;

// The limits are told to authors in content/README.md.
constexpr PassageKind kLessonKinds[] = {
    {"/title"_L1, "title"_L1, Speaker::Narrator, 16},
    {"/hook/line"_L1, "hook line"_L1, Speaker::Speech, 18},
    {"/hook/scene"_L1, "scene"_L1, Speaker::Narrator, 90},
    {"/guess/ask"_L1, "ask"_L1, Speaker::Narrator, 70},
    {"/guess/options/*/text"_L1, "option"_L1, Speaker::Answer, 32},
    {"/points/*/rule"_L1, "rule"_L1, Speaker::Narrator, 18},
    {"/points/*/instead_of"_L1, "instead_of"_L1, Speaker::Speech},
    {"/points/*/say"_L1, "say"_L1, Speaker::Model},
    {"/questions/*/stem"_L1, "stem"_L1, Speaker::Narrator, 70},
    {"/questions/*/why"_L1, "why"_L1, Speaker::Narrator},
    {"/questions/*/options/*/text"_L1, "option"_L1, Speaker::Answer, 32},
    {"/questions/*/options/*/head"_L1, "head"_L1, Speaker::Narrator, 14},
    {"/questions/*/options/*/why"_L1, "why"_L1, Speaker::Narrator},
    {"/questions/*/options/*/instead"_L1, "instead"_L1, Speaker::Model},
    {"/questions/*/items/*/text"_L1, "item"_L1, Speaker::Model},
    {"/questions/*/pairs/*/left"_L1, "left side"_L1, Speaker::Speech},
    {"/questions/*/pairs/*/right"_L1, "right side"_L1, Speaker::Model},
    {"/questions/*/piles/*/name"_L1, "pile name"_L1, Speaker::Narrator, 4},
    {"/questions/*/piles/*/hint"_L1, "pile hint"_L1, Speaker::Narrator, 6},
    {"/questions/*/cards/*/text"_L1, "card"_L1, Speaker::Speech, 30},
    {"/questions/*/cards/*/why"_L1, "why"_L1, Speaker::Narrator},
    {"/questions/*/text"_L1, "text"_L1, Speaker::Speech},
    {"/questions/*/words/*/why"_L1, "why"_L1, Speaker::Narrator},
    {"/questions/*/words/*/instead"_L1, "instead"_L1, Speaker::Model},
    {"/questions/*/gaps/*/options/*/text"_L1, "option"_L1, Speaker::Answer, 32},
    {"/questions/*/gaps/*/options/*/why"_L1, "why"_L1, Speaker::Narrator},
    {"/questions/*/source"_L1, "source"_L1, Speaker::Speech, 150, 80},
    {"/questions/*/answer"_L1, "answer"_L1, Speaker::Model},
    {"/questions/*/note"_L1, "note"_L1, Speaker::Narrator},
    {"/takeaway"_L1, "take-away"_L1, Speaker::Narrator, 18},
    {"/mission/behaviour"_L1, "behaviour"_L1, Speaker::Narrator},
    {"/mission/when/*"_L1, "when"_L1, Speaker::Narrator},
    {"/mission/then/*"_L1, "then"_L1, Speaker::Narrator},
};

constexpr PassageKind kStoryboardKinds[] = {
    {"/title"_L1, "title"_L1, Speaker::Narrator, 16},
    {"/acts/*/beats/*"_L1, "beat"_L1, Speaker::Line, 40},
    {"/acts/*/beats/*/mark"_L1, "mark"_L1, Speaker::Narrator, 14},
    {"/acts/*/ask"_L1, "ask"_L1, Speaker::Narrator},
};

// Of every kind of drill; then those of one, or of several that are alike.
constexpr PassageKind kDrillKinds[] = {
    {"/title"_L1, "title"_L1, Speaker::Narrator, 16},
    {"/about"_L1, "about"_L1, Speaker::Narrator},
    {"/checks/*"_L1, "check"_L1, Speaker::Narrator, 20},
    {"/scenarios/*/scene"_L1, "scene"_L1, Speaker::Narrator, 90},
    {"/scenarios/*/references/*/note"_L1, "note"_L1, Speaker::Narrator},
};

constexpr PassageKind kWritingKinds[] = {
    {"/scenarios/*/bad"_L1, "bad sentence"_L1, Speaker::Speech},
    {"/scenarios/*/references/*/saw"_L1, "saw"_L1, Speaker::Model, 60},
    {"/scenarios/*/references/*/caused"_L1, "caused"_L1, Speaker::Model, 60},
    {"/scenarios/*/references/*/wish"_L1, "wish"_L1, Speaker::Model, 60},
    {"/scenarios/*/references/*/say"_L1, "say"_L1, Speaker::Model, 60},
    {"/scenarios/*/references/*/goal"_L1, "goal"_L1, Speaker::Model, 40},
    {"/scenarios/*/references/*/least"_L1, "least"_L1, Speaker::Model, 40},
    {"/scenarios/*/references/*/cares"_L1, "cares"_L1, Speaker::Model, 40},
    {"/scenarios/*/references/*/opening"_L1, "opening"_L1, Speaker::Model, 60},
};

constexpr PassageKind kSpokenKinds[] = {
    {"/scenarios/*/speaker"_L1, "speaker"_L1, Speaker::Narrator, 12},
    {"/scenarios/*/passage/*"_L1, "line"_L1, Speaker::Speech, 32},
    {"/scenarios/*/points/*/label"_L1, "point"_L1, Speaker::Narrator, 20},
    {"/scenarios/*/cue"_L1, "cue"_L1, Speaker::Speech, 40},
    {"/scenarios/*/references/*/say"_L1, "say"_L1, Speaker::Model, 130},
};

constexpr PassageKind kPraiseRoundKinds[] = {
    {"/scenarios/*/cards/*/act"_L1, "act"_L1, Speaker::Narrator, 60},
    {"/scenarios/*/cards/*/to"_L1, "to"_L1, Speaker::Narrator, 10},
    {"/scenarios/*/cards/*/say"_L1, "say"_L1, Speaker::Model, 70},
};

constexpr PassageKind kDeckKinds[] = {
    {"/scenarios/*/cards/*/say"_L1, "card"_L1, Speaker::Speech, 40},
    {"/scenarios/*/cards/*/why"_L1, "why"_L1, Speaker::Narrator, 40},
};

constexpr PassageKind kDialogueKinds[] = {
    {"/scenarios/*/title"_L1, "title"_L1, Speaker::Narrator, 12},
    {"/scenarios/*/other"_L1, "other"_L1, Speaker::Narrator, 12},
    {"/scenarios/*/goal"_L1, "goal"_L1, Speaker::Narrator, 30},
    {"/scenarios/*/facts/*/text"_L1, "fact"_L1, Speaker::Narrator, 30},
    {"/scenarios/*/turns/*/says"_L1, "says"_L1, Speaker::Speech, 40},
    {"/scenarios/*/turns/*/does"_L1, "does"_L1, Speaker::Narrator, 20},
    {"/scenarios/*/turns/*/choices/*/say"_L1, "say"_L1, Speaker::Speech, 45},
    {"/scenarios/*/turns/*/choices/*/why"_L1, "why"_L1, Speaker::Narrator, 40},
    {"/scenarios/*/endings/*/says"_L1, "says"_L1, Speaker::Speech, 40},
    {"/scenarios/*/endings/*/does"_L1, "does"_L1, Speaker::Narrator, 20},
    {"/scenarios/*/endings/*/note"_L1, "note"_L1, Speaker::Narrator, 60},
};

constexpr PassageKind kGameKinds[] = {
    {"/scenarios/*/debrief/*"_L1, "question"_L1, Speaker::Narrator, 30},
};

std::span<const PassageKind> passageKindsOf(course::DrillKind kind)
{
    switch (kind) {
    case course::DrillKind::ThreeBoxes:
    case course::DrillKind::Rewrite:
    case course::DrillKind::Praise:
    case course::DrillKind::Prepare:
        return kWritingKinds;
    case course::DrillKind::PraiseRound:
        return kPraiseRoundKinds;
    case course::DrillKind::FactOrJudgement:
        return kDeckKinds;
    case course::DrillKind::Restate:
    case course::DrillKind::Speak:
        return kSpokenKinds;
    case course::DrillKind::Dialogue:
        return kDialogueKinds;
    case course::DrillKind::Game:
        return kGameKinds;
    }
    return {};
}

constexpr PassageKind kToolKinds[] = {
    {"/title"_L1, "title"_L1, Speaker::Narrator, 16},
    {"/about"_L1, "about"_L1, Speaker::Narrator, 18},
    {"/opening"_L1, "opening"_L1, Speaker::Narrator, 60},
    {"/steps/*/mark"_L1, "mark"_L1, Speaker::Narrator, 1},
    {"/steps/*/name"_L1, "step"_L1, Speaker::Narrator, 18},
    {"/steps/*/hint"_L1, "hint"_L1, Speaker::Narrator, 60},
    {"/steps/*/field/example"_L1, "example"_L1, Speaker::Model, 60},
    {"/steps/*/fields/*/name"_L1, "field"_L1, Speaker::Narrator, 14},
    {"/steps/*/fields/*/example"_L1, "example"_L1, Speaker::Model, 60},
    {"/letter/begin"_L1, "begin"_L1, Speaker::Model, 60},
    {"/letter/end"_L1, "end"_L1, Speaker::Model, 60},
    {"/questions/*/ask"_L1, "ask"_L1, Speaker::Narrator, 60},
    {"/questions/*/ways/*/text"_L1, "way"_L1, Speaker::Narrator, 30},
    {"/strategies/*/name"_L1, "strategy"_L1, Speaker::Narrator, 6},
    {"/strategies/*/does"_L1, "does"_L1, Speaker::Narrator, 60},
    {"/strategies/*/example"_L1, "example"_L1, Speaker::Model, 60},
    {"/strategies/*/when"_L1, "when"_L1, Speaker::Narrator, 60},
    {"/strategies/*/risk"_L1, "risk"_L1, Speaker::Narrator, 60},
    {"/note"_L1, "note"_L1, Speaker::Narrator, 60},
    {"/unclear"_L1, "unclear"_L1, Speaker::Narrator, 60},
    {"/clues/*/text"_L1, "clue"_L1, Speaker::Narrator, 18},
    {"/styles/*/name"_L1, "style"_L1, Speaker::Narrator, 6},
    {"/styles/*/open"_L1, "open"_L1, Speaker::Narrator, 60},
    {"/styles/*/say"_L1, "say"_L1, Speaker::Model, 60},
    {"/styles/*/avoid"_L1, "avoid"_L1, Speaker::Narrator, 60},
    {"/styles/*/angry"_L1, "angry"_L1, Speaker::Narrator, 60},
    {"/line/name"_L1, "line"_L1, Speaker::Narrator, 18},
    {"/line/example"_L1, "example"_L1, Speaker::Model, 60},
};

constexpr PassageKind kSurveyKinds[] = {
    {"/title"_L1, "title"_L1, Speaker::Narrator, 16},
    {"/about"_L1, "about"_L1, Speaker::Narrator, 20},
    {"/opening"_L1, "opening"_L1, Speaker::Narrator, 90},
    {"/note"_L1, "note"_L1, Speaker::Narrator, 70},
    {"/ask"_L1, "ask"_L1, Speaker::Narrator, 30},
    {"/scale/*"_L1, "scale word"_L1, Speaker::Narrator, 6},
    {"/skills/*/mark"_L1, "mark"_L1, Speaker::Narrator, 1},
    {"/skills/*/name"_L1, "skill"_L1, Speaker::Narrator, 14},
    {"/skills/*/advice"_L1, "advice"_L1, Speaker::Narrator, 90},
    {"/items/*/text"_L1, "item"_L1, Speaker::Narrator, 40},
    {"/samples/*/speaker"_L1, "speaker"_L1, Speaker::Narrator, 12},
    {"/samples/*/passage/*"_L1, "line"_L1, Speaker::Speech, 32},
    {"/samples/*/options/*/text"_L1, "option"_L1, Speaker::Answer, 70},
    {"/samples/*/options/*/why"_L1, "why"_L1, Speaker::Narrator, 40},
    {"/others"_L1, "others"_L1, Speaker::Narrator, 60},
    {"/axes/*/first/name"_L1, "side"_L1, Speaker::Narrator, 4},
    {"/axes/*/first/often"_L1, "often"_L1, Speaker::Narrator, 60},
    {"/axes/*/second/name"_L1, "side"_L1, Speaker::Narrator, 4},
    {"/axes/*/second/often"_L1, "often"_L1, Speaker::Narrator, 60},
    {"/axes/*/both"_L1, "both"_L1, Speaker::Narrator, 60},
    {"/items/*/when"_L1, "when"_L1, Speaker::Narrator, 20},
    {"/items/*/first"_L1, "side"_L1, Speaker::Narrator, 20},
    {"/items/*/second"_L1, "side"_L1, Speaker::Narrator, 20},
    {"/courage/name"_L1, "line"_L1, Speaker::Narrator, 4},
    {"/courage/has"_L1, "has"_L1, Speaker::Narrator, 12},
    {"/courage/lacks"_L1, "lacks"_L1, Speaker::Narrator, 12},
    {"/care/name"_L1, "line"_L1, Speaker::Narrator, 4},
    {"/care/has"_L1, "has"_L1, Speaker::Narrator, 12},
    {"/care/lacks"_L1, "lacks"_L1, Speaker::Narrator, 12},
    {"/places/*/name"_L1, "place"_L1, Speaker::Narrator, 6},
    {"/sentences/*/scene"_L1, "scene"_L1, Speaker::Narrator, 40},
    {"/sentences/*/say"_L1, "sentence"_L1, Speaker::Speech, 45},
    {"/sentences/*/why"_L1, "why"_L1, Speaker::Narrator, 60},
    {"/rewriting/scene"_L1, "scene"_L1, Speaker::Narrator, 90},
    {"/rewriting/bad"_L1, "bad sentence"_L1, Speaker::Speech, 40},
    {"/rewriting/references/*/say"_L1, "say"_L1, Speaker::Model, 60},
    {"/rewriting/references/*/note"_L1, "note"_L1, Speaker::Narrator, 40},
    {"/questions/*/ask"_L1, "ask"_L1, Speaker::Narrator, 30},
    {"/questions/*/hint"_L1, "hint"_L1, Speaker::Narrator, 60},
    {"/questions/*/options/*/text"_L1, "option"_L1, Speaker::Narrator, 20},
    {"/questions/*/who/name"_L1, "field"_L1, Speaker::Narrator, 14},
    {"/questions/*/who/example"_L1, "example"_L1, Speaker::Narrator, 40},
    {"/questions/*/what/name"_L1, "field"_L1, Speaker::Narrator, 14},
    {"/questions/*/what/example"_L1, "example"_L1, Speaker::Narrator, 40},
    {"/situations/*/title"_L1, "title"_L1, Speaker::Narrator, 10},
    {"/situations/*/first/scene"_L1, "scene"_L1, Speaker::Narrator, 90},
    {"/situations/*/first/ask"_L1, "ask"_L1, Speaker::Narrator, 30},
    {"/situations/*/first/options/*/text"_L1, "option"_L1, Speaker::Answer, 45},
    {"/situations/*/first/options/*/head"_L1, "head"_L1, Speaker::Narrator, 14},
    {"/situations/*/first/options/*/why"_L1, "why"_L1, Speaker::Narrator, 60},
    {"/situations/*/second/scene"_L1, "scene"_L1, Speaker::Narrator, 90},
    {"/situations/*/second/ask"_L1, "ask"_L1, Speaker::Narrator, 30},
    {"/situations/*/second/options/*/text"_L1, "option"_L1, Speaker::Answer, 45},
    {"/situations/*/second/options/*/head"_L1, "head"_L1, Speaker::Narrator, 14},
    {"/situations/*/second/options/*/why"_L1, "why"_L1, Speaker::Narrator, 60},
    {"/situations/*/rewriting/scene"_L1, "scene"_L1, Speaker::Narrator, 90},
    {"/situations/*/rewriting/bad"_L1, "bad sentence"_L1, Speaker::Speech, 40},
    {"/situations/*/rewriting/references/*/say"_L1, "say"_L1, Speaker::Model, 60},
    {"/situations/*/rewriting/references/*/note"_L1, "note"_L1, Speaker::Narrator, 40},
    {"/changes/hint"_L1, "hint"_L1, Speaker::Narrator, 60},
    {"/changes/who/name"_L1, "field"_L1, Speaker::Narrator, 14},
    {"/changes/who/example"_L1, "example"_L1, Speaker::Narrator, 40},
    {"/changes/say/name"_L1, "field"_L1, Speaker::Narrator, 14},
    {"/changes/say/example"_L1, "example"_L1, Speaker::Model, 40},
    {"/rating/hint"_L1, "hint"_L1, Speaker::Narrator, 60},
    {"/rating/letter"_L1, "letter"_L1, Speaker::Model, 90},
    {"/rating/qualities/*/name"_L1, "quality"_L1, Speaker::Narrator, 4},
    {"/rating/qualities/*/about"_L1, "about"_L1, Speaker::Narrator, 20},
};

constexpr PassageKind kCourseKinds[] = {
    {"/title"_L1, "title"_L1, Speaker::Narrator},
    {"/company"_L1, "company"_L1, Speaker::Narrator},
    {"/cast/*/name"_L1, "name"_L1, Speaker::Narrator},
    {"/cast/*/role"_L1, "role"_L1, Speaker::Narrator},
    {"/units/*/title"_L1, "title"_L1, Speaker::Narrator, 16},
    {"/entries/*/trouble"_L1, "trouble"_L1, Speaker::Speech},
};

// What a learner reads in a text to tap or to fill. A box stands for a gap, so that the spaces around it do not meet;
// `between` is what keeps the words of two pieces apart.
QString withoutMarks(QString text, const QString &between)
{
    static const QRegularExpression bars(u" *\\| *"_s);
    static const QRegularExpression marks(u"\\[[a-z0-9-]+:|\\]"_s);
    static const QRegularExpression gaps(u"\\{[a-z0-9-]+\\}"_s);
    return text.replace(bars, between).remove(marks).replace(gaps, u"□"_s);
}

class Walk
{
public:
    Walk(const SourceFile &file, std::span<const PassageKind> kinds, QList<Passage> &passages)
        : m_file(file), m_kinds(kinds), m_passages(passages)
    {
        visit(file.json(), {}, {}, {});
    }

private:
    // `pattern` is `path` with * for every index; `around` are the objects that hold the value, innermost last.
    void visit(const QJsonValue &value, const QString &path, const QString &pattern, const QList<QJsonObject> &around)
    {
        if (value.isArray()) {
            const QJsonArray entries = value.toArray();
            for (qsizetype i = 0; i < entries.size(); ++i)
                visit(entries.at(i), path + u'/' + QString::number(i), pattern + u"/*"_s, around);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            take(object, path, pattern, around);
            for (auto it = object.begin(); it != object.end(); ++it) {
                const QString key = it.key() == "exercise"_L1 && path.isEmpty() ? u"questions"_s : it.key();
                // A variant's texts are of the same kinds as its question's.
                const bool same = it.key() == "variant"_L1 && pattern == "/questions/*"_L1;
                visit(
                    it.value(), path + u'/' + it.key(), same ? pattern : pattern + u'/' + key, around + QList{object});
            }
        }
    }

    void take(const QJsonObject &object, const QString &path, const QString &pattern, const QList<QJsonObject> &around)
    {
        const auto kind = std::find_if(
            m_kinds.begin(), m_kinds.end(), [&](const PassageKind &one) { return one.pattern == pattern; });
        if (kind == m_kinds.end())
            return;
        const course::Text text{
            withoutMarks(object.value("zh"_L1).toString(), {}), withoutMarks(object.value("en"_L1).toString(), u" "_s)};
        if (!text.isEmpty())
            m_passages.append({&m_file, path, text, &*kind, voiceOf(*kind, around)});
    }

    static Voice voiceOf(const PassageKind &kind, const QList<QJsonObject> &around)
    {
        switch (kind.speaker) {
        case Speaker::Narrator:
            return Voice::Narrator;
        case Speaker::Model:
            return Voice::Model;
        case Speaker::Speech:
            return Voice::Speech;
        case Speaker::Answer:
            return isRight(around) ? Voice::Model : Voice::Speech;
        case Speaker::Line:
            return around.constLast().value("kind"_L1) == "wrong"_L1 ? Voice::Speech : Voice::Model;
        }
        return Voice::Narrator;
    }

    // The option is the innermost object; what marks it right stands in it or, in a guess, in the one around.
    static bool isRight(const QList<QJsonObject> &around)
    {
        const QJsonObject &option = around.constLast();
        const QJsonObject &outer = around.at(around.size() - 2);
        return option.value("right"_L1).toBool() || option.value("role"_L1) == "complete"_L1 ||
               (outer.contains("better"_L1) && outer.value("better"_L1) == option.value("id"_L1));
    }

    const SourceFile &m_file;
    std::span<const PassageKind> m_kinds;
    QList<Passage> &m_passages;
};

} // namespace

Diagnostic Passage::at(course::Language language, const QString &sentence) const
{
    return file->at(path + (language == course::Language::Chinese ? u"/zh"_s : u"/en"_s), sentence);
}

QList<Passage> passagesOf(const CourseFolder &folder)
{
    QList<Passage> passages;
    Walk(folder.course, kCourseKinds, passages);
    for (const StoryboardSource &storyboard : folder.storyboards)
        Walk(storyboard.file, kStoryboardKinds, passages);
    for (const LessonSource &lesson : folder.lessons)
        Walk(lesson.file, kLessonKinds, passages);
    for (const DrillSource &drill : folder.drills) {
        Walk(drill.file, kDrillKinds, passages);
        const auto kind = course::drillKinds().indexOf(drill.file.json().value("kind"_L1).toString());
        if (kind >= 0)
            Walk(drill.file, passageKindsOf(static_cast<course::DrillKind>(kind)), passages);
    }
    for (const SurveySource &survey : folder.surveys)
        Walk(survey.file, kSurveyKinds, passages);
    for (const ToolSource &tool : folder.tools)
        Walk(tool.file, kToolKinds, passages);
    return passages;
}

int characterCount(const QString &text)
{
    int count = 0;
    for (const char32_t c : text.toUcs4()) // beyond 16 bits there are Chinese characters too
        count += QChar::isLetterOrNumber(c) ? 1 : 0;
    return count;
}

} // namespace sanju::authoring
