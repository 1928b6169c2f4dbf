// SPDX-License-Identifier: Apache-2.0
// Keeps what is filled in, as a draft or a card, and takes what is touched.
#include "viewmodels/tool_view_model.h"

#include "practice/chooser.h"

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;
using course::FieldCheck;
using practice::Mode;

namespace {

// The items under which a card keeps what is not a field. No field has such an id.
const QString kAbout = u"/about"_s;
const QString kAnswer = u"/answer"_s;
const QString kEntry = u"/entry"_s;
const QString kClue = u"/clue"_s;

QString targetOf(const course::Answer &fields, const QString &item)
{
    for (const course::Pick &pick : fields) {
        if (pick.item == item)
            return pick.target;
    }
    return {};
}

QStringList targetsOf(const course::Answer &fields, const QString &item)
{
    QStringList targets;
    for (const course::Pick &pick : fields) {
        if (pick.item == item)
            targets.append(pick.target);
    }
    return targets;
}

QList<course::ToolField> fieldsOf(const course::Tool &tool)
{
    QList<course::ToolField> fields;
    if (const auto *card = std::get_if<course::CardTool>(&tool.body)) {
        for (const course::ToolStep &step : card->steps)
            fields += step.fields;
    } else if (const auto *chooser = std::get_if<course::Chooser>(&tool.body)) {
        fields.append(chooser->line);
    } else if (const auto *lookup = std::get_if<course::Lookup>(&tool.body)) {
        fields.append(lookup->line);
    }
    return fields;
}

Mode modeOf(FieldCheck check)
{
    return check == FieldCheck::Request ? Mode::Request : check == FieldCheck::Praise ? Mode::Praise : Mode::Fact;
}

} // namespace

ToolViewModel::ToolViewModel(Speech &speech, SentenceReader &reader, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_reader(reader),
      m_steps({"stepId", "mark", "line", "name", "hint", "first", "count", "checked", "look"}),
      m_ways({"wayId", "text"}),
      m_clues({"clueId", "text", "seen"}),
      m_entries({"entryId", "name", "text", "chosen"}),
      m_parts({"name", "text", "look"}),
      m_pages({"mark", "line", "name", "texts", "written"}),
      m_sections({"sectionId", "name", "chosen"})
{
    connect(&m_speech, &Speech::changed, this, [this] {
        if (m_open)
            show();
    });
}

ToolViewModel::~ToolViewModel() = default;

void ToolViewModel::attach(study::LearnerStore *store, study::TextShare *share)
{
    close();
    if (store != m_store)
        m_unkept.clear();
    m_store = store;
    m_share = share;
}

void ToolViewModel::open(const course::Tool &tool, const std::optional<study::Card> &card)
{
    close();
    m_tool = tool;
    m_card = card ? card->id : study::CardId();
    m_kept = card ? card->fields : course::Answer();
    m_turned.clear();
    m_open = true;
    makeBoxes();
    const std::optional<study::Draft> draft = study::draft(m_store->learner(), draftId());
    fill(m_unkept.value(draftId(), draft ? draft->fields : m_kept));
    m_active = 0;
    setLarge(false);
    setSharing(false);
    setNotice({});
    Q_EMIT opened();
    Q_EMIT activeChanged();
    show();
}

void ToolViewModel::close()
{
    if (!m_open)
        return;
    keepDraft();
    m_open = false;
}

bool ToolViewModel::back()
{
    if (!m_large && !m_sharing)
        return false;
    setLarge(false);
    setSharing(false);
    return true;
}

study::DraftId ToolViewModel::draftId() const
{
    return m_card.isEmpty() ? study::draftOf(m_tool.id) : study::draftOf(m_card);
}

void ToolViewModel::keepDraft()
{
    if (!m_open || !m_store)
        return;
    const course::Answer now = fields();
    const std::optional<study::Draft> draft = study::draft(m_store->learner(), draftId());
    const bool needed = !now.isEmpty() && now != m_kept;
    Result<void> kept;
    if (needed && (!draft || draft->fields != now))
        kept = m_store->append(study::DraftKept{draftId(), now});
    else if (!needed && draft)
        kept = m_store->append(study::DraftKept{draftId(), {}});
    if (kept)
        m_unkept.remove(draftId());
    else
        m_unkept.insert(draftId(), now);
}

QList<course::ToolField> ToolViewModel::toolFields() const
{
    return fieldsOf(m_tool);
}

course::Answer ToolViewModel::fields() const
{
    course::Answer all;
    if (!m_about.trimmed().isEmpty())
        all.append({kAbout, m_about.trimmed()});
    for (const QString &way : m_answers)
        all.append({kAnswer, way});
    for (const QString &clue : m_seen)
        all.append({kClue, clue});
    if (!m_entry.isEmpty())
        all.append({kEntry, m_entry});
    const QList<course::ToolField> places = toolFields();
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QString words = m_boxes.at(static_cast<std::size_t>(i))->text().trimmed();
        if (!words.isEmpty())
            all.append({places.at(i).id, words});
    }
    return all;
}

void ToolViewModel::fill(const course::Answer &fields)
{
    m_filling = true;
    m_about = targetOf(fields, kAbout);
    m_answers = targetsOf(fields, kAnswer);
    m_seen = targetsOf(fields, kClue);
    m_entry = targetOf(fields, kEntry);
    const QList<course::ToolField> places = toolFields();
    for (qsizetype i = 0; i < places.size(); ++i) {
        DrillBoxViewModel &box = *m_boxes.at(static_cast<std::size_t>(i));
        box.setText(targetOf(fields, places.at(i).id));
        box.check();
    }
    m_filling = false;
}

void ToolViewModel::makeBoxes()
{
    using Box = DrillBoxViewModel;
    for (std::unique_ptr<Box> &box : m_boxes)
        box.release()->deleteLater(); // a page may still show it
    m_boxes.clear();
    const auto add = [this](const course::ToolField &field, Box::Part part, Mode mode, const course::Text &name) {
        const auto reads = [this, field](Mode asked, const QString &text) { return read(field, asked, text); };
        // With a parent, so that QML, which asks for it, does not own it.
        m_boxes.push_back(std::make_unique<Box>(m_speech, part, mode, reads, this));
        Box *box = m_boxes.back().get();
        box->setWords(name, field.example);
        connect(box, &Box::textChanged, this, [this] {
            if (!m_filling)
                show();
        });
        connect(box, &Box::declined, this, &ToolViewModel::decline);
    };
    if (const course::CardTool *steps = card()) {
        for (const course::ToolStep &step : steps->steps) {
            for (course::ToolField field : step.fields) {
                if (step.sentence) {
                    const bool wish = *step.sentence == course::Sentence::Wish;
                    field.check = wish ? FieldCheck::Request : FieldCheck::Fact;
                    add(field, static_cast<Box::Part>(*step.sentence), modeOf(field.check), step.name);
                } else {
                    add(field, Box::Field, modeOf(field.check), field.name.isEmpty() ? step.name : field.name);
                }
            }
        }
    } else {
        const QList<course::ToolField> lines = toolFields();
        for (const course::ToolField &line : lines)
            add(line, Box::Field, modeOf(line.check), line.name);
    }
}

practice::Report ToolViewModel::read(const course::ToolField &field, Mode mode, const QString &text)
{
    return field.check == FieldCheck::None ? practice::Report() : m_reader.read(mode, text);
}

void ToolViewModel::decline(const QString &kind, const QString &phrase)
{
    if (const Result<void> kept = m_store->append(study::RemarkDeclined{kind, phrase}); !kept) {
        Q_EMIT notKept(kept.error());
        return;
    }
    for (const auto &box : m_boxes)
        box->check();
    setNotice(tr("好，这几个字不再提。"));
}

DrillBoxViewModel *ToolViewModel::box(int index) const
{
    return index >= 0 && index < boxCount() ? m_boxes.at(static_cast<std::size_t>(index)).get() : nullptr;
}

void ToolViewModel::setAbout(const QString &about)
{
    if (m_about == about)
        return;
    m_about = about;
    show();
}

bool ToolViewModel::isCaseOffered() const
{
    return m_store && m_card.isEmpty() && m_about.trimmed().isEmpty() && study::ownCase(m_store->learner());
}

void ToolViewModel::useCase()
{
    if (!isCaseOffered())
        return;
    const study::CaseWritten own = *study::ownCase(m_store->learner());
    setAbout(own.who.isEmpty() ? own.what : own.what.isEmpty() ? own.who : tr("%1：%2").arg(own.who, own.what));
}

void ToolViewModel::setActive(int box)
{
    if (m_active == box)
        return;
    m_active = box;
    Q_EMIT activeChanged();
}

void ToolViewModel::answer(const QString &way)
{
    if (!chooser() || !entryId().isEmpty())
        return;
    m_answers.append(way);
    show();
}

void ToolViewModel::takeBack()
{
    if (!m_entry.isEmpty())
        m_entry.clear();
    else if (!m_answers.isEmpty())
        m_answers.removeLast();
    show();
}

void ToolViewModel::startOver()
{
    m_entry.clear();
    m_answers.clear();
    show();
}

void ToolViewModel::toggleClue(const QString &clue)
{
    if (!m_seen.removeOne(clue))
        m_seen.append(clue);
    m_entry.clear();
    show();
}

void ToolViewModel::lookAt(const QString &entry)
{
    m_entry = m_entry == entry ? QString() : entry;
    show();
}

void ToolViewModel::save()
{
    if (!m_open || !isUnsaved())
        return;
    const course::Answer now = fields();
    QList<study::EventBody> acts{study::CardSaved{m_card, m_tool.id, now}};
    if (study::draft(m_store->learner(), draftId()))
        acts.append(study::DraftKept{draftId(), {}});
    QSet<study::CardId> before;
    for (const study::Card &card : study::cards(m_store->learner()))
        before.insert(card.id);
    if (const Result<void> kept = m_store->append(acts); !kept) {
        Q_EMIT notKept(kept.error());
        return;
    }
    m_unkept.remove(draftId());
    for (const study::Card &card : study::cards(m_store->learner())) {
        if (m_card.isEmpty() && !before.contains(card.id))
            m_card = card.id; // that of the event
    }
    m_kept = now;
    setNotice(tr("存下了，只在这部手机里。"));
    show();
}

void ToolViewModel::remove()
{
    if (m_open && isSaved())
        Q_EMIT removing(m_card.text());
}

void ToolViewModel::setLarge(bool large)
{
    if (m_large == large)
        return;
    m_large = large;
    Q_EMIT largeChanged();
}

void ToolViewModel::setSharing(bool sharing)
{
    if (m_sharing == sharing)
        return;
    m_sharing = sharing;
    Q_EMIT sharingChanged();
}

void ToolViewModel::toggleSection(const QString &section)
{
    if (!m_turned.remove(section))
        m_turned.insert(section);
    show();
}

void ToolViewModel::share()
{
    const QString text = shareText();
    if (!m_share || text.isEmpty())
        return;
    const Result<void> shared = m_share->share(text);
    setSharing(false);
    setNotice(!shared ? tr("这次没发出去，卡还在这里。") : isCopied() ? tr("复制好了，去要发的地方粘贴。") : QString());
}

void ToolViewModel::leave()
{
    Q_EMIT left();
}

void ToolViewModel::show()
{
    showSteps();
    showChoices();
    showPages();
    showSections();
    Q_EMIT changed();
}

void ToolViewModel::setNotice(const QString &notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

QString ToolViewModel::aboutOf(const course::Answer &fields)
{
    return targetOf(fields, kAbout);
}

QString ToolViewModel::firstWordsOf(const course::Tool &tool, const course::Answer &fields, course::Language language)
{
    for (const course::ToolField &field : fieldsOf(tool)) {
        if (QString words = targetOf(fields, field.id); !words.isEmpty())
            return words;
    }
    if (const auto *chooser = std::get_if<course::Chooser>(&tool.body)) {
        const practice::Standing here = practice::standing(*chooser, targetsOf(fields, kAnswer));
        const course::Strategy *found = chooser->strategy(targetOf(fields, kEntry));
        if (const course::Strategy *strategy = found ? found : here.strategy)
            return strategy->name.in(language);
    }
    return {};
}

} // namespace sanju::viewmodels
