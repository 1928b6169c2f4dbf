// SPDX-License-Identifier: Apache-2.0
// A drill of cards: fact or judgement, one after another; then what each of them is.
#pragma once

#include "viewmodels/drill_view_model.h"
#include "viewmodels/question_view_model.h"

namespace sanju::viewmodels {

// Named in full: Qt 6.4 loses a base class that is not.
class SortingDrillViewModel : public sanju::viewmodels::DrillViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    // The cards as a question to be sorted; nothing of it is graded or scheduled.
    Q_PROPERTY(sanju::viewmodels::QuestionViewModel *question READ question CONSTANT)

public:
    SortingDrillViewModel(Speech &speech, const Clock &clock, QObject *parent = nullptr);

    QuestionViewModel *question() { return &m_question; }

protected:
    void begin() override;
    bool keep() override;
    void forget() override { m_shown = {}; }
    bool isReadyToRate() const override { return m_question.isAnswered(); }
    QStringList chosen() const override { return m_chosen; } // card/pile

private:
    QuestionViewModel m_question;
    course::ScenarioId m_shown; // whose cards lie there
    QStringList m_chosen;
};

} // namespace sanju::viewmodels
