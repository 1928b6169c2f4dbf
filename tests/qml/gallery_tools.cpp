// SPDX-License-Identifier: Apache-2.0
// Scenes of the tools: a card, a chooser, a lookup, read large, sent, taken away.
#include "gallery_scenes.h"

namespace sanju::gallery {

using namespace viewmodels;
using stage::Stage;

namespace {

ToolViewModel &tool(Stage &stage, const char *id)
{
    stage.lessons().shipTools();
    stage.welcomed();
    (void)stage.store().append(
        study::CaseWritten{QStringLiteral("仓储主管"), QStringLiteral("周五的十二箱挪了地方，没人登记")});
    stage.begin();
    stage.app().show(AppViewModel::Practice);
    stage.app().openTool(QString::fromLatin1(id));
    return *stage.app().tool();
}

ToolViewModel &fill(ToolViewModel &tool, const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i) {
        tool.box(i)->setText(texts.at(i));
        tool.box(i)->check();
    }
    return tool;
}

const QStringList kPrepared{QStringLiteral("下月大促借两个人，三天"), QStringLiteral("一个人，两天"),
    QStringLiteral("错峰：只借夜班"), QStringLiteral("去年同期多出 800 单")};

ToolViewModel &chosen(Stage &stage)
{
    ToolViewModel &shown = tool(stage, "strategies");
    for (const char *way : {"scarce", "no", "differ"})
        shown.answer(QString::fromLatin1(way));
    return shown;
}

ToolViewModel &seen(Stage &stage)
{
    ToolViewModel &shown = tool(stage, "styles");
    for (const char *clue : {"asks-definition", "in-writing", "slow"})
        shown.toggleClue(QString::fromLatin1(clue));
    return shown;
}

} // namespace

std::vector<Scene> tools()
{
    return {
        {QStringLiteral("tool-sentences"), [](Stage &s) { tool(s, "three-sentences"); }},
        {QStringLiteral("tool-sentences-marked"),
            [](Stage &s) {
                fill(tool(s, "three-sentences"), {kHurts, kImpact});
            }},
        {QStringLiteral("tool-sentences-large"),
            [](Stage &s) {
                fill(tool(s, "three-sentences"), {kFact, kImpact, kWish}).setLarge(true);
            }},
        {QStringLiteral("tool-five-steps"), [](Stage &s) { tool(s, "five-steps"); }},
        {QStringLiteral("tool-five-steps-filled"),
            [](Stage &s) {
                ToolViewModel &shown = fill(tool(s, "five-steps"), kPrepared);
                shown.useCase();
                shown.save();
                shown.clearNotice();
            }},
        {QStringLiteral("tool-five-steps-large"),
            [](Stage &s) { fill(tool(s, "five-steps"), kPrepared).setLarge(true); }},
        {QStringLiteral("tool-five-steps-share"),
            [](Stage &s) {
                fill(tool(s, "five-steps"), kPrepared + QStringList{QString(), QString(), QString(),
                                                            QStringLiteral("老魏周四前给名单，我周五排好夜班")})
                    .setSharing(true);
            }},
        {QStringLiteral("tool-agreement"), [](Stage &s) { tool(s, "agreement"); }},
        {QStringLiteral("tool-strategies"), [](Stage &s) { tool(s, "strategies"); }},
        {QStringLiteral("tool-strategies-found"), [](Stage &s) { chosen(s); }},
        {QStringLiteral("tool-strategies-large"), [](Stage &s) { chosen(s).setLarge(true); }},
        {QStringLiteral("tool-styles"), [](Stage &s) { tool(s, "styles"); }},
        {QStringLiteral("tool-styles-seen"), [](Stage &s) { seen(s); }},
        {QStringLiteral("tool-escalate"), [](Stage &s) { tool(s, "escalate"); }},
        {QStringLiteral("tool-review"), [](Stage &s) { tool(s, "review"); }},
        {QStringLiteral("tool-after-meeting"), [](Stage &s) { tool(s, "after-meeting"); }},
        {QStringLiteral("tool-removed"),
            [](Stage &s) {
                ToolViewModel &shown = fill(tool(s, "five-steps"), kPrepared);
                shown.save();
                shown.remove();
            }},
    };
}

} // namespace sanju::gallery
