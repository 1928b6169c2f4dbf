// SPDX-License-Identifier: Apache-2.0
// Does the first day by itself and takes a picture of every step: a look at the app where there is no screen.
#pragma once

#include "viewmodels/app_view_model.h"

#include <QPointer>
#include <QQuickWindow>
#include <QTimer>

namespace sanju {

// Quits the app when done: 0, or 1 if a picture could not be written or the day did not end.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(viewmodels::AppViewModel &app, QQuickWindow &window, QString folder);
    void start();

private:
    void step();
    bool picture();
    QString act(); // does the next thing a learner would do; says what it did
    QString actInLesson();
    QString actInQuestion(viewmodels::QuestionViewModel &question);

    viewmodels::AppViewModel &m_app;
    QPointer<QQuickWindow> m_window;
    QString m_folder;
    QTimer m_settle;
    QString m_done;
    int m_number = 0;
    bool m_ended = false;
    bool m_wrongOnce = false;
};

} // namespace sanju
