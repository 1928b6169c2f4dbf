// SPDX-License-Identifier: Apache-2.0
// A drill in one scene: write, see what stands out, compare with what others might say, say how it went.
#pragma once

#include "base/clock.h"
#include "study/ports.h"
#include "viewmodels/drill_box_view_model.h"

#include <map>
#include <memory>
#include <vector>

namespace sanju::viewmodels {

class DrillViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString scene READ scene NOTIFY changed) // empty with a case of the learner's own
    Q_PROPERTY(QString bad READ bad NOTIFY changed)     // what is to be said better; empty likewise, or in other kinds
    Q_PROPERTY(bool ownCase READ isOwnCase WRITE setOwnCase NOTIFY changed)
    Q_PROPERTY(int boxCount READ boxCount NOTIFY opened)
    Q_PROPERTY(int active READ active WRITE setActive NOTIFY activeChanged) // the box whose remark is shown
    Q_PROPERTY(bool written READ isWritten NOTIFY writtenChanged)           // something is
    Q_PROPERTY(bool comparing READ isComparing NOTIFY comparingChanged)
    Q_PROPERTY(sanju::viewmodels::RowModel *passage READ passage CONSTANT) // line, name, text: the learner's own words
    Q_PROPERTY(sanju::viewmodels::RowModel *references READ references CONSTANT) // parts (texts), note
    Q_PROPERTY(sanju::viewmodels::RowModel *ratings READ ratings CONSTANT) // targetId, text, hint: when it returns
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    DrillViewModel(Speech &speech, const Clock &clock, QObject *parent = nullptr);
    ~DrillViewModel() override;

    // The rooms it works in; both outlive the use here. What was begun in others is kept.
    void attach(const study::LessonSource *lessons, study::LearnerStore *store);
    // Shows the drill where it was left, else in its next scene. False when the course has no such drill.
    bool open(const course::DrillId &id);
    // What is written is kept until it is done. A page that goes still shows it.
    void close();
    // From comparing to writing; false when there is nowhere to go.
    bool back();

    QString title() const { return m_speech(m_drill.title); }
    QString scene() const { return m_ownCase ? QString() : m_speech(m_scenario.scene); }
    QString bad() const { return m_ownCase ? QString() : m_speech(m_scenario.bad); }
    bool isOwnCase() const { return m_ownCase; }
    void setOwnCase(bool own);
    int boxCount() const { return static_cast<int>(m_boxes.size()); }
    int active() const { return m_active; }
    void setActive(int box);
    bool isWritten() const;
    bool isComparing() const { return m_comparing; }
    RowModel *passage() { return &m_passage; }
    RowModel *references() { return &m_references; }
    RowModel *ratings() { return &m_ratings; }
    QString notice() const { return m_notice; }

    Q_INVOKABLE sanju::viewmodels::DrillBoxViewModel *box(int index) const; // nullptr beyond the last
    Q_INVOKABLE void compare();                                             // see what others might say
    Q_INVOKABLE void rewrite();                                             // back to the boxes
    Q_INVOKABLE void rate(const QString &rating);                           // not-yet, fine, ready: done
    Q_INVOKABLE void leave();
    Q_INVOKABLE void clearNotice() { setNotice({}); }

Q_SIGNALS:
    void changed();
    void opened();
    void activeChanged();
    void writtenChanged();
    void comparingChanged();
    void noticeChanged();
    void left();
    void done();
    void notKept(const sanju::Error &error);

private:
    struct Draft
    {
        course::ScenarioId scenario;
        QStringList written;
        bool ownCase = false;
        bool comparing = false;
        Milliseconds spent{0};
    };

    const practice::Checker *checker();
    practice::Report read(practice::Mode mode, const QString &text);
    practice::Mode rewriteMode();
    void makeBoxes();
    void decline(const QString &kind, const QString &phrase);
    QStringList words() const;
    void setComparing(bool comparing);
    void setNotice(const QString &notice);
    void showPassage();
    void say();

    Speech &m_speech;
    const Clock &m_clock;
    const study::LessonSource *m_lessons = nullptr;
    study::LearnerStore *m_store = nullptr;
    std::map<course::Language, std::unique_ptr<practice::Checker>> m_checkers; // made when first needed
    QHash<course::DrillId, Draft> m_drafts;
    course::Drill m_drill;
    course::Scenario m_scenario;
    Instant m_since;          // the page was opened
    Milliseconds m_before{0}; // spent on it before
    bool m_open = false;
    bool m_ownCase = false;
    bool m_comparing = false;
    int m_active = 0;
    QString m_notice;
    std::vector<std::unique_ptr<DrillBoxViewModel>> m_boxes;
    RowModel m_passage;
    RowModel m_references;
    RowModel m_ratings;
};

} // namespace sanju::viewmodels
