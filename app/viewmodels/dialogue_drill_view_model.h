// SPDX-License-Identifier: Apache-2.0
// A drill of talking: what both sides said so far, how the other side is disposed and what it knows, what may be said
// next; from any sentence of one's own it can be led anew.
#pragma once

#include "practice/dialogue_player.h"
#include "viewmodels/drill_view_model.h"

namespace sanju::viewmodels {

// The base in full: otherwise the list of types for QML does not find it.
class DialogueDrillViewModel : public sanju::viewmodels::DrillViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(Phase phase READ phase NOTIFY moved)
    Q_PROPERTY(QString talk READ talk NOTIFY changed)       // its title
    Q_PROPERTY(QString other READ other NOTIFY changed)     // name and post
    Q_PROPERTY(QString goal READ goal NOTIFY changed)       // what to take away
    Q_PROPERTY(int mood READ mood NOTIFY moved)             // -2 shut … 2 with you
    Q_PROPERTY(QString moodWord READ moodWord NOTIFY moved) //
    Q_PROPERTY(int sentence READ sentence NOTIFY moved)     // the one to be said, or the last one, from 1
    Q_PROPERTY(int sentences READ sentences NOTIFY moved)   // how many it may become, as things stand
    Q_PROPERTY(QString outcome READ outcome NOTIFY moved)   // once it is over, in a word
    Q_PROPERTY(QString note READ note NOTIFY moved)         // what led there
    // mine, text, does, why (what the sentence did), told (texts, from then on known), step (of mine, from 0), spoken
    Q_PROPERTY(sanju::viewmodels::RowModel *lines READ lines CONSTANT)
    Q_PROPERTY(sanju::viewmodels::RowModel *choices READ choices CONSTANT) // choiceId, text (in quotes)
    Q_PROPERTY(sanju::viewmodels::RowModel *known READ known CONSTANT)     // text

public:
    enum Phase { Before, Talking, Over };
    Q_ENUM(Phase)

    DialogueDrillViewModel(Speech &speech, const Clock &clock, QObject *parent = nullptr);

    Phase phase() const;
    QString talk() const { return speech()(m_player.dialogue().title); }
    QString other() const { return speech()(m_player.dialogue().other); }
    QString goal() const { return speech()(m_player.dialogue().goal); }
    int mood() const { return m_player.state().mood; }
    QString moodWord() const { return moodWord(mood()); }
    int sentence() const;
    int sentences() const { return m_sentences; }
    QString outcome() const;
    QString note() const;
    RowModel *lines() { return &m_lines; }
    RowModel *choices() { return &m_choices; }
    RowModel *known() { return &m_known; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void choose(const QString &choice);
    Q_INVOKABLE void startFrom(int step); // to before that sentence: it and all after it are taken back
    Q_INVOKABLE void tryAnother();        // to before the last one

Q_SIGNALS:
    void moved();

protected:
    void begin() override;
    bool keep() override;
    void forget() override { m_drafts.remove(drill().id); }
    bool isReadyToRate() const override { return m_player.isOver(); }
    QStringList chosen() const override; // turn/choice, of the last run
    void say() override;

private:
    struct Draft
    {
        QList<practice::Said> said;
        bool started = false;
    };

    static QString moodWord(int mood);
    void go();
    void show();
    void showLines();

    QHash<course::DrillId, Draft> m_drafts;
    practice::DialoguePlayer m_player;
    bool m_started = false;
    int m_sentences = 0;
    RowModel m_lines;
    RowModel m_choices;
    RowModel m_known;
};

} // namespace sanju::viewmodels
