// SPDX-License-Identifier: Apache-2.0
// One tool, filled in: a card's fields, a chooser's answers or a lookup's signs, and what can be done with them: keep,
// read large, send.
#pragma once

#include "course/answer.h"
#include "study/papers.h"
#include "study/ports.h"
#include "study/text_share.h"
#include "viewmodels/drill_box_view_model.h"
#include "viewmodels/row_model.h"
#include "viewmodels/sentence_reader.h"
#include "viewmodels/speech.h"

#include <memory>
#include <vector>

namespace sanju::viewmodels {

class ToolViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(Kind kind READ kind NOTIFY opened)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString opening READ opening NOTIFY changed)            // how to go about it
    Q_PROPERTY(bool saved READ isSaved NOTIFY changed)                 // a card that was kept before
    Q_PROPERTY(bool filled READ isFilled NOTIFY changed)               // there is something to keep
    Q_PROPERTY(bool unsaved READ isUnsaved NOTIFY changed)             // and it is not kept as it is
    Q_PROPERTY(QString about READ about WRITE setAbout NOTIFY changed) // with whom, what about: for the learner alone
    Q_PROPERTY(bool caseOffered READ isCaseOffered NOTIFY changed)     // the learner's own case may be taken
    Q_PROPERTY(int boxCount READ boxCount NOTIFY opened)
    Q_PROPERTY(int active READ active WRITE setActive NOTIFY activeChanged) // the box whose remark is shown
    // A card's steps: stepId, mark (empty for a sentence), line (of the three sentences; -1), name, hint, first (box),
    // count (of boxes), checked (their words are remarked on), look: done, now, open
    Q_PROPERTY(sanju::viewmodels::RowModel *steps READ steps CONSTANT)
    // A chooser's question and its answers; empty once a strategy is found
    Q_PROPERTY(QString ask READ ask NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::RowModel *ways READ ways CONSTANT) // wayId, text
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed)               // there is an answer to take back
    // A lookup's signs, and what they say so far
    Q_PROPERTY(sanju::viewmodels::RowModel *clues READ clues CONSTANT) // clueId, text, seen
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed) // what a style is not
    // The strategies or styles, and the one that is looked at
    Q_PROPERTY(sanju::viewmodels::RowModel *entries READ entries CONSTANT) // entryId, name, text, chosen
    Q_PROPERTY(QString entry READ entryId NOTIFY changed)                  // empty for none
    Q_PROPERTY(QString entryName READ entryName NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::RowModel *parts READ parts CONSTANT) // name, text, look: plain, say, risk
    // In large letters, a part a page: mark, line, name, texts, written (they are the learner's own)
    Q_PROPERTY(bool large READ isLarge WRITE setLarge NOTIFY largeChanged)
    Q_PROPERTY(sanju::viewmodels::RowModel *pages READ pages CONSTANT)
    // Before anything is sent: which parts go along, and exactly what will be sent
    Q_PROPERTY(bool sharing READ isSharing WRITE setSharing NOTIFY sharingChanged)
    Q_PROPERTY(bool copied READ isCopied NOTIFY changed) // what is sent waits on the clipboard
    Q_PROPERTY(bool shareable READ isShareable NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::RowModel *sections READ sections CONSTANT) // sectionId, name, chosen
    Q_PROPERTY(QString shareText READ shareText NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    // In the order of course::toolKinds().
    enum Kind { Card, Chooser, Lookup };
    Q_ENUM(Kind)

    ToolViewModel(Speech &speech, SentenceReader &reader, QObject *parent = nullptr);
    ~ToolViewModel() override;

    // Both outlive the use here; nullptr for none. Without a port nothing can be sent.
    void attach(study::LearnerStore *store, study::TextShare *share);
    // A new card of the tool, or one that was kept; as it was left when it was left unsaved.
    void open(const course::Tool &tool, const std::optional<study::Card> &card = {});
    // The page goes; it still shows what it showed. What is not saved is kept as a draft.
    void close();
    // What is not saved is kept as a draft, the page stays. If even that cannot be kept, it is until the app ends.
    void keepDraft();
    // The card was taken away: nothing of it is kept, and the page may go.
    void forget() { m_open = false; }
    // From the large letters or the sheet back to the page; false when there is nowhere to go.
    bool back();

    Kind kind() const { return static_cast<Kind>(m_tool.body.index()); }
    QString title() const { return m_speech(m_tool.title); }
    QString opening() const { return m_speech(m_tool.opening); }
    bool isSaved() const { return !m_card.isEmpty(); }
    QString cardId() const { return m_card.text(); }
    bool isFilled() const { return !fields().isEmpty(); }
    bool isUnsaved() const { return isFilled() && fields() != m_kept; }
    QString about() const { return m_about; }
    void setAbout(const QString &about);
    bool isCaseOffered() const;
    int boxCount() const { return static_cast<int>(m_boxes.size()); }
    int active() const { return m_active; }
    void setActive(int box);
    RowModel *steps() { return &m_steps; }
    QString ask() const;
    RowModel *ways() { return &m_ways; }
    bool isAsked() const { return !m_answers.isEmpty() || !m_entry.isEmpty(); }
    RowModel *clues() { return &m_clues; }
    QString verdict() const;
    QString note() const;
    RowModel *entries() { return &m_entries; }
    QString entryId() const;
    QString entryName() const;
    RowModel *parts() { return &m_parts; }
    bool isLarge() const { return m_large; }
    void setLarge(bool large);
    RowModel *pages() { return &m_pages; }
    bool isSharing() const { return m_sharing; }
    void setSharing(bool sharing);
    bool isCopied() const { return m_share && m_share->way() == study::TextShare::Way::Copied; }
    bool isShareable() const { return m_share && !filledSections().isEmpty(); }
    RowModel *sections() { return &m_sections; }
    QString shareText() const;
    QString notice() const { return m_notice; }

    Q_INVOKABLE sanju::viewmodels::DrillBoxViewModel *box(int index) const; // nullptr beyond the last
    Q_INVOKABLE void useCase();
    Q_INVOKABLE void answer(const QString &way);
    Q_INVOKABLE void takeBack();  // the last answer, or the strategy looked at
    Q_INVOKABLE void startOver(); // the questions from the first on
    Q_INVOKABLE void toggleClue(const QString &clue);
    Q_INVOKABLE void lookAt(const QString &entry); // without the questions or the signs
    Q_INVOKABLE void save();
    Q_INVOKABLE void remove(); // a card that was saved: asks the toolbox to
    Q_INVOKABLE void toggleSection(const QString &section);
    Q_INVOKABLE void share(); // exactly shareText, now
    Q_INVOKABLE void leave();
    Q_INVOKABLE void clearNotice() { setNotice({}); }

    // What a kept card says.
    static QString aboutOf(const course::Answer &fields);
    static QString firstWordsOf(const course::Tool &tool, const course::Answer &fields, course::Language language);

Q_SIGNALS:
    void opened();
    void changed();
    void activeChanged();
    void largeChanged();
    void sharingChanged();
    void noticeChanged();
    void left();
    void removing(const QString &card);
    void notKept(const sanju::Error &error);

private:
    // A part of what can be sent.
    struct Section
    {
        QString id;
        QString name;
        QStringList lines;
        bool own = false; // not sent unless asked for
    };

    const course::CardTool *card() const { return std::get_if<course::CardTool>(&m_tool.body); }
    const course::Chooser *chooser() const { return std::get_if<course::Chooser>(&m_tool.body); }
    const course::Lookup *lookup() const { return std::get_if<course::Lookup>(&m_tool.body); }
    QList<course::ToolField> toolFields() const; // a box for each, in order
    study::DraftId draftId() const;
    course::Answer fields() const; // as they are kept
    void fill(const course::Answer &fields);
    void makeBoxes();
    practice::Report read(const course::ToolField &field, practice::Mode mode, const QString &text);
    void decline(const QString &kind, const QString &phrase);
    QList<Section> filledSections() const;
    bool isChosen(const Section &section) const;
    void showSteps();
    void showChoices();
    void showPages();
    void showSections();
    void show(); // all that depends on what is filled in, in the language of now
    void setNotice(const QString &notice);

    Speech &m_speech;
    SentenceReader &m_reader;
    study::LearnerStore *m_store = nullptr;
    study::TextShare *m_share = nullptr;
    QHash<study::DraftId, course::Answer> m_unkept; // drafts that the store would not take
    course::Tool m_tool;
    study::CardId m_card;  // empty while it is new
    course::Answer m_kept; // its fields when it was saved
    bool m_open = false;
    bool m_filling = false;
    QString m_about;
    QStringList m_answers; // ways taken
    QStringList m_seen;    // clues
    QString m_entry;       // looked at by itself
    int m_active = 0;
    bool m_large = false;
    bool m_sharing = false;
    QSet<QString> m_turned; // sections that are sent, or not, against their habit
    QString m_notice;
    std::vector<std::unique_ptr<DrillBoxViewModel>> m_boxes;
    RowModel m_steps;
    RowModel m_ways;
    RowModel m_clues;
    RowModel m_entries;
    RowModel m_parts;
    RowModel m_pages;
    RowModel m_sections;
};

} // namespace sanju::viewmodels
