// SPDX-License-Identifier: Apache-2.0
// The app in a window, touched as a learner touches it: by what is read, by what a screen reader says, by keys.
#pragma once

#include "main/translation.h"
#include "stage.h"

#include <QAccessible>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

namespace sanju::stage {

struct Look
{
    QSize size{390, 844};
    bool english = false;
    bool dark = false;
    double textScale = 1.0;
};

// Put up over a stage that has begun; goes before the stage is begun anew. Acts wait some seconds for what they act on,
// and say what is there instead when it does not come.
class Screen
{
public:
    explicit Screen(Stage &stage);
    Screen(Stage &stage, const Look &look); // without motion
    ~Screen();
    Q_DISABLE_COPY_MOVE(Screen)

    viewmodels::AppViewModel &app() const { return m_stage.app(); }
    QQuickWindow &window() const { return *m_window; }
    void put(const Look &look); // as if chosen in the settings
    QVariant theme(const char *property) const;
    void settle() const; // a frame on: all is laid out

    // What a screen reader comes to, from top to bottom; only the sheet while one asks.
    QList<QQuickItem *> spoken(QQuickItem *within = nullptr) const;
    // The first that is spoken by this name; nullptr if none is.
    QQuickItem *find(
        const QString &name, QQuickItem *within = nullptr, QAccessible::Role role = QAccessible::NoRole) const;
    QQuickItem *findBy(const char *property, const QVariant &value) const;
    QStringList words() const;                              // all texts that are shown
    bool shows(const QString &text) const;                  // in one of them
    bool inSight(const QString &text) const;                // and no part of it is scrolled away
    bool comes(const QString &text) const;                  // waits for it
    bool goesTo(viewmodels::AppViewModel::Page page) const; // waits until the page is seen

    bool tap(const QString &name, QQuickItem *within = nullptr, QAccessible::Role role = QAccessible::NoRole) const;
    bool tap(QQuickItem *item) const;      // with a finger, after scrolling there
    bool click(const QString &name) const; // with a mouse
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    bool tabTo(const QString &name) const; // Tab until the focus is there
    bool tabTo(QQuickItem *item) const;
    bool press(const QString &name, Qt::Key key = Qt::Key_Space) const; // Tab there, then the key
    void type(const QString &text) const;                               // as a phone's keyboard does, at the focus

    static QString nameOf(QQuickItem *item);
    static QAccessible::Role roleOf(QQuickItem *item);
    static bool isText(const QQuickItem *item);
    static QQuickItem *flickableOf(const QQuickItem *item); // what scrolls it; nullptr if nothing does
    static bool isSeen(const QQuickItem *item);             // neither hidden nor faded out, itself or with its parents

private:
    void open();
    bool lacks(const QString &what) const;

    Stage &m_stage;
    Translation m_translation;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

// All items under one, itself first.
void visit(QQuickItem *item, const std::function<void(QQuickItem *)> &see);

} // namespace sanju::stage
