// SPDX-License-Identifier: Apache-2.0
// Short lists of steps; the names are those of the makers' own settings.
#include "viewmodels/reminder_makers.h"

#include <QCoreApplication>

namespace sanju::viewmodels {

namespace {

class ReminderMakers
{
    Q_DECLARE_TR_FUNCTIONS(ReminderMakers)

public:
    static MakerSteps xiaomi()
    {
        return {tr("小米、红米：让三句自己启动"),
            {tr("设置 → 应用设置 → 应用管理 → 三句，打开自启动。"), tr("同一页，省电策略选无限制。"), lock()}};
    }
    static MakerSteps huawei()
    {
        return {tr("华为、荣耀：让三句自己启动"), {tr("设置 → 应用和服务 → 应用启动管理，找到三句。"),
                                                      tr("关掉自动管理，把自启动、关联启动、后台活动都打开。")}};
    }
    static MakerSteps oppo()
    {
        return {tr("OPPO、一加、真我：让三句自己启动"),
            {tr("设置 → 应用 → 自启动，打开三句。"), tr("设置 → 电池 → 应用耗电管理 → 三句，允许后台运行。"), lock()}};
    }
    static MakerSteps vivo()
    {
        return {tr("vivo、iQOO：让三句自己启动"), {tr("设置 → 应用与权限 → 权限管理 → 自启动，打开三句。"),
                                                      tr("设置 → 电池 → 后台耗电管理 → 三句，选允许后台高耗电。")}};
    }
    static MakerSteps samsung()
    {
        return {tr("三星：别让三句休眠"),
            {tr("设置 → 电池 → 后台使用限制，把三句移出休眠的应用。"), tr("同一页，把三句加进从不休眠的应用。")}};
    }

private:
    static QString lock() { return tr("在最近任务里按住三句，点锁。"); }
};

struct Maker
{
    QStringList names;
    MakerSteps (*steps)();
};

const QList<Maker> &makers()
{
    static const QList<Maker> all{
        {{QStringLiteral("xiaomi"), QStringLiteral("redmi"), QStringLiteral("poco")}, ReminderMakers::xiaomi},
        {{QStringLiteral("huawei"), QStringLiteral("honor")}, ReminderMakers::huawei},
        {{QStringLiteral("oppo"), QStringLiteral("oneplus"), QStringLiteral("realme")}, ReminderMakers::oppo},
        {{QStringLiteral("vivo"), QStringLiteral("iqoo")}, ReminderMakers::vivo},
        {{QStringLiteral("samsung")}, ReminderMakers::samsung},
    };
    return all;
}

} // namespace

MakerSteps stepsFor(const QString &maker)
{
    for (const Maker &each : makers()) {
        if (each.names.contains(maker))
            return each.steps();
    }
    return {};
}

} // namespace sanju::viewmodels
