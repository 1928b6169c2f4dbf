// SPDX-License-Identifier: Apache-2.0
// The practice room with its tools, as the tests of tools enter it: opens one, writes into it, leaves it.
#pragma once

#include "stage.h"

#include <memory>

namespace sanju::stage {

inline QStringList column(viewmodels::RowModel *rows, const QByteArray &role)
{
    QStringList values;
    for (int row = 0; row < rows->count(); ++row)
        values.append(rows->value(row, role).toString());
    return values;
}

class ToolRoom
{
protected:
    void enter()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->welcomed();
        m_stage->begin();
        m_stage->app().show(viewmodels::AppViewModel::Practice);
    }
    viewmodels::ToolViewModel &open(const char *id)
    {
        m_stage->app().openTool(QString::fromLatin1(id));
        return tool();
    }
    viewmodels::ToolViewModel &write(const QStringList &texts)
    {
        for (int i = 0; i < texts.size(); ++i) {
            tool().box(i)->setText(texts.at(i));
            tool().box(i)->check();
        }
        return tool();
    }
    QStringList written()
    {
        QStringList words;
        for (int i = 0; i < tool().boxCount(); ++i)
            words.append(tool().box(i)->text());
        return words;
    }
    void leave() { m_stage->app().back(); }
    viewmodels::ToolViewModel &tool() { return *m_stage->app().tool(); }
    viewmodels::ToolboxViewModel &toolbox() { return *m_stage->app().toolbox(); }
    QList<study::Card> cards() const { return study::cards(m_stage->store().learner()); }

    std::unique_ptr<Stage> m_stage;
};

} // namespace sanju::stage
