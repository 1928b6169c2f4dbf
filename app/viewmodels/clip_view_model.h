// SPDX-License-Identifier: Apache-2.0
// The scene of a lesson as a captioned dialogue: line by line, a stop after the wrong version, then the right one.
#pragma once

#include "course/course.h"
#include "course/storyboard.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

#include <QUrl>

namespace sanju::viewmodels {

// The page advances it, by tap or by its own timer with `lineMilliseconds`; nothing here moves by itself.
class ClipViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a lesson")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QUrl video READ video NOTIFY changed) // empty: play the dialogue
    // All lines so far: beatId, speaker, text, act (wrong right neutral), mark, moment, mine (on the right side), now
    Q_PROPERTY(sanju::viewmodels::RowModel *lines READ lines CONSTANT)
    Q_PROPERTY(QString act READ act NOTIFY changed)           // of the line at hand
    Q_PROPERTY(QString actLabel READ actLabel NOTIFY changed) // 错的一版, 换个说法
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed)      // stopped after an act: the pause question is shown
    Q_PROPERTY(QString ask READ ask NOTIFY changed)
    Q_PROPERTY(bool momentFound READ isMomentFound NOTIFY changed)
    Q_PROPERTY(QString momentReply READ momentReply NOTIFY changed) // after a tap on a line at the pause
    Q_PROPERTY(bool atEnd READ isAtEnd NOTIFY changed)
    Q_PROPERTY(int lineMilliseconds READ lineMilliseconds NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(QString duration READ duration NOTIFY changed) // 45 秒

public:
    ClipViewModel(Speech &speech, QObject *parent = nullptr);
    void show(course::Storyboard storyboard, const course::Course &course, QUrl video);

    QString title() const;
    QUrl video() const { return m_video; }
    RowModel *lines() { return &m_lines; }
    QString act() const;
    QString actLabel() const;
    bool isPaused() const;
    QString ask() const;
    bool isMomentFound() const { return m_momentFound; }
    QString momentReply() const;
    bool isAtEnd() const;
    int lineMilliseconds() const;
    double progress() const;
    QString duration() const;

    Q_INVOKABLE void advance();                    // next line; at the pause: on to the next act
    Q_INVOKABLE void tapLine(const QString &beat); // at the pause: was this the moment?
    Q_INVOKABLE void goTo(const QString &beat);    // back to that line, and on from there
    Q_INVOKABLE void replayRight();                // from the first line of the right version
    Q_INVOKABLE void restart();
    Q_INVOKABLE void showAll(); // the whole text at once

Q_SIGNALS:
    void changed();

private:
    const course::Act *currentAct() const;
    const course::Beat *currentBeat() const;
    void beginAct(qsizetype act);
    void skipSilence();
    void say();

    Speech &m_speech;
    course::Storyboard m_storyboard;
    QHash<QString, course::Text> m_names;
    QUrl m_video;
    qsizetype m_act = 0;
    qsizetype m_beat = 0; // index of the line at hand
    bool m_paused = false;
    bool m_momentFound = false;
    QString m_tapped;
    RowModel m_lines;
};

} // namespace sanju::viewmodels
