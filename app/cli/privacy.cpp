// SPDX-License-Identifier: Apache-2.0
// Says of each kind of event which keys hold the learner's own words.
#include "cli/privacy.h"

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
};

} // namespace

QJsonObject withoutFreeText(const study::EventBody &body)
{
    QJsonObject json = study::toJson(body);
    const QStringList keys = std::visit(FreeText{}, body);
    for (const QString &key : keys)
        json.insert(key, u"… (%1 characters)"_s.arg(json.value(key).toString().size()));
    return json;
}

} // namespace sanju::cli
