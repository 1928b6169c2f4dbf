// SPDX-License-Identifier: Apache-2.0
// One question of each kind, and a view model that shows it without an app around.
#pragma once

#include "../course/fixtures.h"
#include "viewmodels/question_view_model.h"

#include <QSignalSpy>

namespace samples {

using namespace sanju;
using namespace sanju::viewmodels;

// Shows the course tests' question of a kind. Answers are graded and counted, and not kept while `fails` is set.
struct Asked
{
    explicit Asked(const QString &kind, quint64 seed = 1) : question(speech)
    {
        if (const auto found = fixtures::question(kind))
            show(*found, seed);
    }

    void show(const course::Question &asked, quint64 seed)
    {
        question.show(asked, seed,
            [this](const course::Question &given, const course::Answer &answer) -> Result<course::Verdict> {
                if (fails)
                    return failure(*fails, QStringLiteral("as asked for"));
                answers.append(answer);
                return course::grade(given, answer, speech.language());
            });
    }

    QStringList column(RowModel *rows, const QByteArray &role) const
    {
        QStringList values;
        for (int row = 0; row < rows->count(); ++row)
            values.append(rows->value(row, role).toString());
        return values;
    }
    QStringList ids() { return column(question.items(), "itemId"); }
    QStringList texts() { return column(question.items(), "text"); }
    QStringList looks() { return column(question.items(), "look"); }
    QStringList notes() { return column(question.items(), "note"); }
    QString look(const QString &item) { return looks().value(ids().indexOf(item)); }
    QString note(const QString &item) { return notes().value(ids().indexOf(item)); }
    QStringList targets() { return column(question.targets(), "targetId"); }
    QStringList remarkHeads() { return column(question.remarks(), "head"); }
    QStringList remarkReasons() { return column(question.remarks(), "why"); }
    QStringList remarkInsteads() { return column(question.remarks(), "instead"); }

    Speech speech;
    QuestionViewModel question;
    std::optional<ErrorKind> fails;
    QList<course::Answer> answers; // those that were kept
};

} // namespace samples
