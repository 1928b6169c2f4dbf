// SPDX-License-Identifier: Apache-2.0
// Reads drills.
#include "course/drill.h"

#include "course/json_cursor.h"

#include <algorithm>

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

namespace {

Reference parseReference(JsonCursor &json, DrillKind kind)
{
    Reference reference;
    if (kind == DrillKind::ThreeBoxes)
        reference.parts = {json.text("saw"_L1), json.text("caused"_L1), json.text("wish"_L1)};
    else
        reference.parts = {json.text("say"_L1)};
    reference.note = json.text("note"_L1);
    return reference;
}

Scenario parseScenario(JsonCursor &json, const DrillId &drill, DrillKind kind)
{
    Scenario scenario;
    scenario.id = ScenarioId(drill.text() + u'/' + json.idPart("id"_L1));
    scenario.scene = json.text("scene"_L1);
    if (kind == DrillKind::Rewrite)
        scenario.bad = json.text("bad"_L1, u"a sentence to say better needs \"bad\": what somebody blurted out"_s);
    scenario.references = json.list<Reference>(
        "references"_L1, {2, 3}, [kind](JsonCursor &entry) { return parseReference(entry, kind); });
    return scenario;
}

} // namespace

QStringList drillKinds()
{
    return {u"three-boxes"_s, u"rewrite"_s, u"praise"_s};
}

std::optional<Drill> parseDrill(const QJsonObject &json, Problems &problems)
{
    const auto before = problems.size();
    JsonCursor cursor(json, {}, problems);
    Drill drill;
    drill.id = DrillId(cursor.idPart("id"_L1));
    const QString kind = cursor.word("kind"_L1, drillKinds());
    drill.kind = static_cast<DrillKind>(std::max<qsizetype>(0, drillKinds().indexOf(kind)));
    drill.title = cursor.text("title"_L1);
    drill.about = cursor.text("about"_L1);
    for (const QString &id : cursor.ids("after"_L1, {1, 8}))
        drill.after.append(LessonId(id));
    drill.scenarios = cursor.list<Scenario>(
        "scenarios"_L1, {3, 60}, [&](JsonCursor &entry) { return parseScenario(entry, drill.id, drill.kind); });
    cursor.ignore("notes"_L1);
    cursor.finish();
    if (problems.size() != before)
        return std::nullopt;
    return drill;
}

} // namespace sanju::course
