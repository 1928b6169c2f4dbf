// SPDX-License-Identifier: Apache-2.0
// Somebody to listen to, once: line by line at the speed of talking, as a recording, or to be read; then what was said.
#pragma once

#include "course/survey.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

#include <QUrl>

namespace sanju::viewmodels {

// The page moves it on, by its own timer with `lineMilliseconds` or when the recording ends. What was begun cannot be
// begun again, as nobody says everything twice.
class ListeningSampleViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a survey")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString speaker READ speaker NOTIFY changed)
    Q_PROPERTY(QString duration READ duration NOTIFY changed) // 大约 45 秒
    Q_PROPERTY(QUrl sound READ sound NOTIFY changed)          // empty: the lines
    Q_PROPERTY(QString line READ line NOTIFY changed)         // the one being said
    Q_PROPERTY(int lineMilliseconds READ lineMilliseconds NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed) // all of it, to read
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::RowModel *options READ options CONSTANT) // optionId, text, look, note

public:
    enum Stage { Before, Playing, Reading, Heard };
    Q_ENUM(Stage)

    explicit ListeningSampleViewModel(Speech &speech, QObject *parent = nullptr);
    // `answer` is the id of an option, or empty. One that was begun before has been heard.
    void show(const course::Frequency::Sample &sample, const QUrl &sound, bool begun, const QString &answer);

    Stage stage() const { return m_stage; }
    QString speaker() const { return m_speech(m_sample.speaker); }
    QString duration() const;
    QUrl sound() const { return m_sound; }
    QString line() const;
    int lineMilliseconds() const;
    double progress() const;
    QString text() const;
    bool isAnswered() const { return !m_answer.isEmpty(); }
    RowModel *options() { return &m_options; }

    Q_INVOKABLE void play();
    Q_INVOKABLE void read();      // instead of listening
    Q_INVOKABLE void advance();   // the next line; after the last one it is over
    Q_INVOKABLE void finish();    // heard, or read
    Q_INVOKABLE void loseSound(); // it cannot be played: the lines from the first on
    Q_INVOKABLE void choose(const QString &option);

Q_SIGNALS:
    void changed();
    void begun();
    void chosen(const QString &option);

private:
    void begin(Stage stage);
    void say();

    Speech &m_speech;
    course::Frequency::Sample m_sample;
    QUrl m_sound;
    Stage m_stage = Before;
    qsizetype m_line = 0;
    QString m_answer;
    RowModel m_options;
};

} // namespace sanju::viewmodels
