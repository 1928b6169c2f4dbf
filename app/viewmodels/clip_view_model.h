// SPDX-License-Identifier: Apache-2.0
// The scene of a lesson: a film, a scene drawn to its voices, or a dialogue line by line; a stop after the wrong
// version, then the right one.
#pragma once

#include "course/course.h"
#include "study/audio_session.h"
#include "study/ports.h"
#include "viewmodels/clip_route.h"
#include "viewmodels/clip_walk.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"
#include "viewmodels/stage_view_model.h"

#include <QUrl>

namespace sanju::viewmodels {

// Nothing here moves by itself. In a film or a live scene the page's player is the clock: it tells where it is by
// `heard`, and follows `playing`, `speed` and `seekWanted`. In a dialogue the page advances, by tap or by its own timer
// with `lineMilliseconds`. What is asked of it works in each: a line is gone to, the stop comes, the moment is tapped.
class ClipViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a lesson")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(Mode mode READ mode NOTIFY mediaChanged)
    Q_PROPERTY(QUrl media READ media NOTIFY mediaChanged) // what to play; empty in a dialogue
    Q_PROPERTY(QUrl poster READ poster NOTIFY mediaChanged)
    Q_PROPERTY(sanju::viewmodels::StageViewModel *stage READ stage CONSTANT) // the drawn scene, in Live
    // beatId, speaker, text, act (wrong right neutral), mark, moment, mine (on the right side), now, time (0:06), head
    // (name of the act, with its first line). All lines; in a dialogue those so far, without times.
    Q_PROPERTY(sanju::viewmodels::RowModel *lines READ lines CONSTANT)
    Q_PROPERTY(sanju::viewmodels::RowModel *parts READ parts CONSTANT) // of the bar: before, share, done, here
    Q_PROPERTY(QString act READ act NOTIFY changed)                    // of the line at hand
    Q_PROPERTY(QString actLabel READ actLabel NOTIFY changed)          // 错的一版, 换个说法
    Q_PROPERTY(QString caption READ caption NOTIFY changed)            // 周岚：你就是不尊重人。
    Q_PROPERTY(QString secondCaption READ secondCaption NOTIFY changed)
    Q_PROPERTY(QString captions READ captions NOTIFY changed) // zh en both
    Q_PROPERTY(bool playing READ isPlaying NOTIFY playingChanged)
    Q_PROPERTY(double speed READ speed NOTIFY changed)
    Q_PROPERTY(QString speedText READ speedText NOTIFY changed) // 1.0×
    Q_PROPERTY(QString times READ times NOTIFY changed)         // 0:06 / 0:45
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed)        // stopped after an act: the pause question is shown
    Q_PROPERTY(QString ask READ ask NOTIFY changed)             // at the stop; in a film during the whole act
    Q_PROPERTY(bool seeking READ isSeeking NOTIFY changed)      // the moment may be tapped now
    Q_PROPERTY(bool momentFound READ isMomentFound NOTIFY changed)
    Q_PROPERTY(QString momentReply READ momentReply NOTIFY changed) // after a tap
    Q_PROPERTY(QString momentWhy READ momentWhy NOTIFY changed)     // once found: what is wrong with which words
    Q_PROPERTY(bool atEnd READ isAtEnd NOTIFY changed)
    Q_PROPERTY(int lineMilliseconds READ lineMilliseconds NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(QString duration READ duration NOTIFY changed) // 45 秒

public:
    enum Mode { Film, Live, Dialogue };
    Q_ENUM(Mode)

    ClipViewModel(Speech &speech, QObject *parent = nullptr);
    // With a store the place is remembered there, and found again.
    void show(course::Storyboard storyboard, const course::Course &course, study::ClipMedia media,
        study::LearnerStore *store = nullptr, const course::LessonId &lesson = {});
    void setAudioSession(study::AudioSession *session); // none: nothing interrupts
    // What is wished for by the settings; the place is kept.
    void suit(bool still, double textScale);
    void keepPlace();   // the page is left, or the app goes to the back
    void forgetPlace(); // the step is done

    QString title() const;
    Mode mode() const { return static_cast<Mode>(m_route.mode); }
    QUrl media() const { return m_route.file; }
    QUrl poster() const { return m_media.poster; }
    StageViewModel *stage() { return &m_stage; }
    RowModel *lines() { return &m_lines; }
    RowModel *parts() { return &m_parts; }
    QString act() const;
    QString actLabel() const;
    QString caption() const;
    QString secondCaption() const;
    QString captions() const;
    bool isPlaying() const { return m_playing; }
    double speed() const;
    QString speedText() const;
    QString times() const;
    double seconds() const { return m_seconds; }
    bool isPaused() const { return m_place.stopped; }
    QString ask() const;
    bool isSeeking() const;
    bool isMomentFound() const { return m_momentFound; }
    QString momentReply() const;
    QString momentWhy() const;
    bool isAtEnd() const;
    int lineMilliseconds() const;
    double progress() const;
    QString duration() const;

    // The page is there: begins to play, unless motion is reduced or one was here before.
    Q_INVOKABLE void enter();
    Q_INVOKABLE void play(); // from the stop: the next act; at the end: from the beginning
    Q_INVOKABLE void pause();
    Q_INVOKABLE void toggle() { m_playing ? pause() : play(); }
    Q_INVOKABLE void advance();                    // next line; at the pause: on to the next act
    Q_INVOKABLE void tapLine(const QString &beat); // at the pause: was this the moment?
    Q_INVOKABLE void tapMoment();                  // was it now, or within a second?
    Q_INVOKABLE void goTo(const QString &beat);    // back to that line, and on from there
    Q_INVOKABLE void back10();
    Q_INVOKABLE void seekShare(double share); // 0 … 1 of the whole bar
    Q_INVOKABLE void step(int seconds);       // by keys
    Q_INVOKABLE void cycleSpeed();
    Q_INVOKABLE void cycleCaptions();
    Q_INVOKABLE void replayRight(); // from the first line of the right version
    Q_INVOKABLE void restart();
    Q_INVOKABLE void showAll(); // the whole text at once

    // What the player tells.
    Q_INVOKABLE int startMilliseconds() const; // where it has to begin
    Q_INVOKABLE void heard(int milliseconds);
    Q_INVOKABLE void drift(double seconds); // a frame later, between two such tellings
    Q_INVOKABLE void tick(double seconds);  // that much time has passed, where nothing can be heard
    Q_INVOKABLE void ended();
    Q_INVOKABLE void mediaFailed(const QUrl &file); // the next way takes over at the same place
    Q_INVOKABLE void slept(bool audible);           // nobody sees it any more: voices may go on

Q_SIGNALS:
    void changed();
    void playingChanged();
    void mediaChanged();
    void seekWanted(int milliseconds);

private:
    bool isTimed() const { return m_route.mode != ClipMode::Dialogue; }
    void route();
    void go(ClipPlace place);
    void seek(double seconds);
    void stopAfterAct();
    void setPlaying(bool playing);
    void showStage();
    QString setting(const QString &key) const;
    void keep(const QString &key, const QString &value);
    QString lineIn(course::Language language) const;
    const course::Beat *moment() const;
    void restorePlace();
    void say();
    void sayParts();

    Speech &m_speech;
    study::AudioSession *m_session = nullptr;
    study::LearnerStore *m_store = nullptr;
    course::LessonId m_lesson;
    ClipWalk m_walk;
    study::ClipMedia m_media;
    ClipWishes m_wishes;
    QSet<QUrl> m_failed;
    ClipRoute m_route;
    ClipTimeline m_timeline;
    QHash<QString, course::Text> m_names;
    QList<course::Person> m_people;
    ClipPlace m_place;
    double m_seconds = 0; // as last heard or sought
    std::optional<double> m_sought;
    int m_stale = 0; // tellings from before the seek
    bool m_playing = false;
    bool m_momentFound = false;
    QString m_tapped;
    QString m_speed; // as changed since the start; before that the settings count
    QString m_captions;
    RowModel m_lines;
    RowModel m_parts;
    StageViewModel m_stage;
};

} // namespace sanju::viewmodels
