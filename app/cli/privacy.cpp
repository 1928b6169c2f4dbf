// SPDX-License-Identifier: Apache-2.0
// Says of each kind of event which keys hold the learner's own words.
#include "cli/privacy.h"

#include <QJsonArray>
#include <QStringList>

namespace sanju::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

// No general form: a kind added to the variant does not compile until somebody has decided here.
struct FreeText
{
    QStringList operator()(const study::QuestionAnswered &) const { return {}; }
    QStringList operator()(const study::StepReached &) const { return {}; }
    QStringList operator()(const study::GuessMade &) const { return {}; }
    QStringList operator()(const study::ExerciseDone &) const { return {}; }
    QStringList operator()(const study::LessonFinished &) const { return {}; }
    QStringList operator()(const study::MissionChosen &) const { return {u"when"_s, u"then"_s, u"with"_s}; }
    QStringList operator()(const study::LessonBookmarked &) const { return {}; }
    QStringList operator()(const study::EntryChosen &) const { return {}; }
    QStringList operator()(const study::DayFinished &) const { return {}; }
    QStringList operator()(const study::SettingChanged &) const { return {}; }
    QStringList operator()(const study::DrillDone &) const { return {u"written"_s}; }
    QStringList operator()(const study::RemarkDeclined &) const { return {u"phrase"_s}; }
    QStringList operator()(const study::RemarkAllowed &) const { return {u"phrase"_s}; }
    QStringList operator()(const study::MissionDebriefed &) const { return {u"reply"_s}; }
    // What somebody thinks of himself is nobody's business either.
    QStringList operator()(const study::SurveyTaken &) const { return {u"answers"_s}; }
    QStringList operator()(const study::CaseWritten &) const { return {u"who"_s, u"what"_s}; }
    QStringList operator()(const study::CardSaved &) const { return {u"fields"_s}; }
    QStringList operator()(const study::DraftKept &) const { return {u"fields"_s}; }
    QStringList operator()(const study::CardRemoved &) const { return {}; }
    QStringList operator()(const study::PromiseMade &) const { return {u"what"_s, u"to"_s}; }
    QStringList operator()(const study::PromiseSettled &) const { return {}; }
    QStringList operator()(const study::RepeatDeclined &) const { return {}; }
};

} // namespace

QJsonObject withoutFreeText(const study::EventBody &body)
{
    QJsonObject json = study::toJson(body);
    const QStringList keys = std::visit(FreeText{}, body);
    for (const QString &key : keys) {
        if (!json.contains(key))
            continue;
        QString words = json.value(key).toString();
        for (const auto &one : json.value(key).toArray())
            words += one.isObject() ? one.toObject().value("target"_L1).toString() : one.toString();
        json.insert(key, u"… (%1 characters)"_s.arg(words.size()));
    }
    return json;
}

} // namespace sanju::cli
