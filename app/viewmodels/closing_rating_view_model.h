// SPDX-License-Identifier: Apache-2.0
// One of the learner's sentences, rated by somebody who heard it: asked for, then typed in. Shown as it is, never
// summed.
#pragma once

#include "course/survey.h"
#include "study/closing.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

namespace sanju::viewmodels {

class ClosingRatingViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the closing survey")
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::RowModel *sentences READ sentences CONSTANT) // sentenceId, text, look
    Q_PROPERTY(bool chosen READ isChosen NOTIFY changed)                       // which sentence
    Q_PROPERTY(QString letter READ letter NOTIFY changed)                      // what is sent; empty until then
    // qualityId, name, about, score; 0 for none yet
    Q_PROPERTY(sanju::viewmodels::RowModel *qualities READ qualities CONSTANT)
    Q_PROPERTY(int most READ most CONSTANT)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed) // something was typed in

public:
    explicit ClosingRatingViewModel(Speech &speech, QObject *parent = nullptr);

    // The sentences that can be rated, and what was typed in before it was kept.
    void reset(const course::Closing &closing, const QList<study::OwnChange> &changes, const course::Answer &begun);
    study::SentenceRating rating() const { return m_rating; }
    // 当跟…说完这一句，我就请他…
    study::MissionChosen mission() const;

    QString hint() const { return m_speech(m_closing.ratingHint); }
    RowModel *sentences() { return &m_sentences; }
    bool isChosen() const { return !m_rating.say.isEmpty(); }
    QString letter() const;
    RowModel *qualities() { return &m_qualities; }
    int most() const { return course::kMostRating; }
    bool isReady() const { return isChosen() && !m_rating.scores.isEmpty(); }

    Q_INVOKABLE void choose(const QString &sentence);
    Q_INVOKABLE void rate(const QString &quality, int score); // the same once more takes it back

Q_SIGNALS:
    void changed();

private:
    QString names() const; // 清楚、具体、可做、被尊重
    void say();

    Speech &m_speech;
    course::Closing m_closing;
    QList<study::OwnChange> m_changes; // written ones
    study::SentenceRating m_rating;
    RowModel m_sentences;
    RowModel m_qualities;
};

} // namespace sanju::viewmodels
