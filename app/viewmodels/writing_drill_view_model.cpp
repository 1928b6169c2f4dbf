// SPDX-License-Identifier: Apache-2.0
// Keeps drafts, asks the checker, writes down what was done.
#include "viewmodels/writing_drill_view_model.h"

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;
using course::DrillKind;
using practice::Mode;

WritingDrillViewModel::WritingDrillViewModel(
    Speech &speech, const Clock &clock, SentenceReader &reader, QObject *parent)
    : DrillViewModel(speech, clock, parent), m_reader(reader), m_passage({"line", "name", "text"}), m_references({"parts", "note"})
{
}

WritingDrillViewModel::~WritingDrillViewModel() = default;

void WritingDrillViewModel::begin()
{
    const Draft draft = m_drafts.value(drill().id);
    m_ownCase = draft.ownCase;
    m_active = 0;
    makeBoxes();
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        m_boxes.at(i)->setText(draft.written.value(static_cast<qsizetype>(i)));
        m_boxes.at(i)->check();
    }
    m_comparing = draft.comparing && isWritten();
    Q_EMIT activeChanged();
    Q_EMIT comparingChanged();
}

bool WritingDrillViewModel::keep()
{
    const bool begun = isWritten() || m_ownCase;
    if (begun)
        m_drafts.insert(drill().id, {written(), m_ownCase, m_comparing});
    else
        m_drafts.remove(drill().id);
    return begun;
}

bool WritingDrillViewModel::back()
{
    if (!m_comparing)
        return false;
    setComparing(false);
    return true;
}

practice::Report WritingDrillViewModel::read(Mode mode, const QString &text)
{
    return isOpen() ? m_reader.read(mode, text) : practice::Report();
}

// A sentence to say better asks for as much as all of its references have.
Mode WritingDrillViewModel::rewriteMode()
{
    const auto isWhole = [this](const course::Reference &reference) {
        QSet<QString> cues;
        const QList<practice::Found> found = read(Mode::Improve, speech()(reference.parts.value(0))).found;
        for (const practice::Found &each : found)
            cues.insert(each.cue);
        return cues.contains(u"IMPACT"_s) && cues.contains(u"REQUEST"_s);
    };
    const QList<course::Reference> references = course::referencesOf(scenario());
    return std::all_of(references.cbegin(), references.cend(), isWhole) ? Mode::Improve : Mode::Fact;
}

void WritingDrillViewModel::makeBoxes()
{
    using Box = DrillBoxViewModel;
    QList<std::pair<Box::Part, Mode>> parts;
    switch (drill().kind) {
    case DrillKind::ThreeBoxes:
        parts = {{Box::Saw, Mode::Fact}, {Box::Caused, Mode::Fact}, {Box::Wish, Mode::Request}};
        break;
    case DrillKind::Rewrite:
        parts = {{Box::Better, rewriteMode()}};
        break;
    case DrillKind::Praise:
        parts = {{Box::Praise, Mode::Praise}};
        break;
    default:
        break;
    }
    for (std::unique_ptr<DrillBoxViewModel> &box : m_boxes)
        box.release()->deleteLater(); // a page may still show it
    m_boxes.clear();
    for (const auto &[part, mode] : std::as_const(parts)) {
        // With a parent, so that QML, which asks for it, does not own it.
        const auto reads = [this](Mode asked, const QString &text) { return read(asked, text); };
        m_boxes.push_back(std::make_unique<Box>(speech(), part, mode, reads, this));
        Box *box = m_boxes.back().get();
        connect(box, &Box::textChanged, this, &WritingDrillViewModel::writtenChanged);
        connect(box, &Box::textChanged, this, &WritingDrillViewModel::showPassage);
        connect(box, &Box::declined, this, &WritingDrillViewModel::decline);
    }
}

DrillBoxViewModel *WritingDrillViewModel::box(int index) const
{
    return index >= 0 && index < boxCount() ? m_boxes.at(static_cast<std::size_t>(index)).get() : nullptr;
}

QStringList WritingDrillViewModel::written() const
{
    QStringList words;
    for (const auto &box : m_boxes)
        words.append(box->text());
    return words;
}

bool WritingDrillViewModel::isWritten() const
{
    return std::any_of(
        m_boxes.cbegin(), m_boxes.cend(), [](const auto &box) { return !box->text().trimmed().isEmpty(); });
}

QString WritingDrillViewModel::bad() const
{
    const auto *writing = std::get_if<course::Writing>(&scenario().task);
    return m_ownCase || !writing ? QString() : speech()(writing->bad);
}

void WritingDrillViewModel::setOwnCase(bool own)
{
    if (m_ownCase == own)
        return;
    m_ownCase = own;
    Q_EMIT changed();
}

void WritingDrillViewModel::setActive(int box)
{
    if (m_active == box)
        return;
    m_active = box;
    Q_EMIT activeChanged();
}

void WritingDrillViewModel::decline(const QString &kind, const QString &phrase)
{
    if (const Result<void> kept = store().append(study::RemarkDeclined{kind, phrase}); !kept) {
        Q_EMIT notKept(kept.error());
        return;
    }
    for (const auto &box : m_boxes)
        box->check();
    setNotice(tr("好，这几个字不再提。"));
}

void WritingDrillViewModel::compare()
{
    if (isWritten())
        setComparing(true);
}

void WritingDrillViewModel::rewrite()
{
    setComparing(false);
}

void WritingDrillViewModel::setComparing(bool comparing)
{
    m_comparing = comparing;
    setNotice({});
    say();
    Q_EMIT comparingChanged();
}

void WritingDrillViewModel::showPassage()
{
    QList<RowModel::Row> passage;
    for (const auto &box : m_boxes) {
        if (!box->text().trimmed().isEmpty())
            passage.append({box->line(), box->name(), box->text().trimmed()});
    }
    m_passage.setRows(std::move(passage));
}

void WritingDrillViewModel::say()
{
    showPassage();

    QList<RowModel::Row> references;
    for (const course::Reference &reference : course::referencesOf(scenario())) {
        QStringList parts;
        for (const course::Text &part : reference.parts)
            parts.append(speech()(part));
        references.append({parts, speech()(reference.note)});
    }
    m_references.setRows(std::move(references));
    DrillViewModel::say();
}

} // namespace sanju::viewmodels
