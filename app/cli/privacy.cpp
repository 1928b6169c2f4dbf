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
    QStringList operator()(const study::MissionChosen &) const { return {u"when"_s, u"then"_s}; }
    QStringList operator()(const study::LessonBookmarked &) const { return {}; }
    QStringList operator()(const study::EntryChosen &) const { return {}; }
    QStringList operator()(const study::DayFinished &) const { return {}; }
    QStringList operator()(const study::SettingChanged &) const { return {}; }
    QStringList operator()(const study::DrillDone &) const { return {u"written"_s}; }
    QStringList operator()(const study::RemarkDeclined &) const { return {u"phrase"_s}; }
    QStringList operator()(const study::MissionDebriefed &) const { return {u"reply"_s}; }
};

} // namespace

QJsonObject withoutFreeText(const study::EventBody &body)
{
    QJsonObject json = study::toJson(body);
    const QStringList keys = std::visit(FreeText{}, body);
    for (const QString &key : keys) {
        QString words = json.value(key).toString();
        for (const auto &one : json.value(key).toArray())
            words += one.toString();
        json.insert(key, u"… (%1 characters)"_s.arg(words.size()));
    }
    return json;
}

} // namespace sanju::cli
