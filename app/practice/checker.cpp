// SPDX-License-Identifier: Apache-2.0
// Lists find places, exceptions take some back, the classifier weighs what is left; the lexicon says it.
#include "practice/checker.h"

#include <algorithm>
#include <utility>

namespace sanju::practice {

using namespace Qt::Literals::StringLiterals;
using course::Severity;

namespace {

constexpr qsizetype kLeastChinese = 6; // characters; below nothing is judged
constexpr qsizetype kLeastEnglish = 4; // words
constexpr qsizetype kBefore = 8;       // characters that an exception looks back
constexpr qsizetype kBeforeEnglish = 24;
constexpr qsizetype kNegation = 6;
constexpr qsizetype kBeginning = 3; // of a phrase: its subject
constexpr qsizetype kBeginningEnglish = 6;
const QString kNegated = u"negated "_s; // before the kind, for its places within a negation
constexpr qsizetype kPraiseReach = 40;  // how far before the turn the praise may stand
constexpr qsizetype kPraiseReachEnglish = 120;

// Where no fault passes its own bar though something seems wrong: the likeliest is named when the chance of any fault
// and its own together pass the first, and it alone the second or, of a part that is missing, the third.
constexpr double kGate = 1.0;
constexpr double kLikeliest = 0.35;
constexpr double kLikeliestMissing = 0.25;
constexpr double kBeside = 0.3;  // beside another wording; one phrase has seldom two faults
constexpr double kClear = 0.9;   // of the same words as another wording
constexpr double kCertain = 0.7; // of a guess at motives, in a restatement

bool isMissingKind(const QString &kind)
{
    return kind.startsWith("NO"_L1) || kind == "EMPTY"_L1;
}

bool isInBoxes(Mode mode, const QString &text)
{
    return mode == Mode::Improve && text.contains(u'\t');
}

bool contains(const QList<Span> &spans, const Span &place)
{
    return std::any_of(spans.begin(), spans.end(),
        [&](const Span &span) { return span.start >= place.start && span.end() <= place.end(); });
}

bool overlap(const QList<Span> &some, const QList<Span> &others)
{
    return std::any_of(some.begin(), some.end(), [&](const Span &a) {
        return std::any_of(
            others.begin(), others.end(), [&](const Span &b) { return a.start < b.end() && b.start < a.end(); });
    });
}

} // namespace

QString phraseOf(const Remark &remark, const QString &text)
{
    const Span &place = remark.place;
    return (place.length > 0 ? text.mid(place.start, place.length) : text).simplified();
}

QString disagreementKey(const Remark &remark, const QString &text)
{
    return remark.kind + u'\n' + phraseOf(remark, text);
}

Checker::Checker(course::Lexicon lexicon) : m_lexicon(std::move(lexicon))
{
    for (const course::RemarkRule &rule : m_lexicon.remarks)
        m_remarks.insert(rule.id, Phrases(rule.patterns));
    for (auto it = m_lexicon.cues.cbegin(); it != m_lexicon.cues.cend(); ++it)
        m_cues.insert(it.key(), Phrases(it.value()));
    for (auto it = m_lexicon.exceptions.cbegin(); it != m_lexicon.exceptions.cend(); ++it)
        m_exceptions.insert(it.key(), Phrases({it.value()}));
    for (const QString &phrase : std::as_const(m_lexicon.ignored))
        m_ignored.append(read(phrase).plain);
    if (auto classifier = Classifier::fromBytes(m_lexicon.weights))
        m_classifier = *std::move(classifier);
}

Reading Checker::readingOf(const QString &text) const
{
    Reading reading = read(text);
    reading.mask(m_ignored);
    return reading;
}

// Said of oneself, of one's own side, or of what was just counted: no fault. Within a negation: the other side hears
// the word all the same, so it is mentioned.
Checker::Exemption Checker::exemptionOf(const QString &kind, const Reading &reading, const Span &place) const
{
    const bool english = m_lexicon.language == course::Language::English;
    const qsizetype sentence = reading.sentenceAt(place.start).start;
    const QString earlier = reading.masked.mid(sentence, std::max<qsizetype>(0, place.start - sentence));
    const QString before = earlier.right(english ? kBeforeEnglish : kBefore);
    const QString word = reading.masked.mid(place.start, place.length);
    const auto is = [this](const char *name, const QString &where) {
        return m_exceptions.value(QString::fromLatin1(name)).isIn(where);
    };
    if ((kind == "LABEL"_L1 || kind == "EVAL"_L1) && is("own_subject", before) && !is("other_subject", before + word))
        return Exemption::Full;
    if ((kind == "MIND"_L1 || kind == "PSEUDO"_L1) && is("our_side", before))
        return Exemption::Full;
    if (kind == "ABS"_L1 && is("bounded", word))
        return is("figure_before", earlier) ? Exemption::Full : Exemption::None;
    return is("negated", before.right(english ? kBeforeEnglish : kNegation)) ? Exemption::Negated : Exemption::None;
}

// Praise, then the turn: "…, but".
QList<Span> Checker::turns(const Reading &reading) const
{
    QList<Span> turns = m_cues.value(u"BUTWORD"_s).in(reading.masked);
    const bool english = m_lexicon.language == course::Language::English;
    turns.removeIf([&](const Span &turn) {
        const qsizetype reach = english ? kPraiseReachEnglish : kPraiseReach;
        const qsizetype from = std::max<qsizetype>(0, turn.start - reach);
        return !m_cues.value(u"PRAISEWORD"_s).isIn(reading.masked.mid(from, turn.start - from));
    });
    return turns;
}

Checker::Places Checker::placesIn(const Reading &reading) const
{
    Places places;
    for (auto it = m_remarks.cbegin(); it != m_remarks.cend(); ++it) {
        places.insert(it.key(), {});
        for (const Span &span : it.value().in(reading.masked)) {
            const Exemption exemption = exemptionOf(it.key(), reading, span);
            if (exemption != Exemption::Full)
                places[exemption == Exemption::Negated ? kNegated + it.key() : it.key()].append(span);
        }
    }
    places.insert(u"BUT"_s, turns(reading));
    for (auto it = m_cues.cbegin(); it != m_cues.cend(); ++it)
        places.insert(it.key(), it.value().in(reading.masked));
    return places;
}

Features Checker::featuresOfPart(Mode mode, const Reading &reading, const Places &places, Span part) const
{
    QMap<QString, int> found;
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        found.insert(it.key(), static_cast<int>(std::count_if(it->begin(), it->end(), [&](const Span &span) {
            return span.start >= part.start && span.start < part.end();
        })));
    }
    return featuresOf(reading.masked.mid(part.start, part.length), m_lexicon.language, mode, found);
}

Checker::Sample Checker::sample(Mode mode, const QString &text) const
{
    const Reading reading = readingOf(text);
    const Places places = placesIn(reading);
    Sample sample{featuresOfPart(mode, reading, places, {0, reading.masked.size()}), {}, {}};
    for (const Span &sentence : reading.sentences())
        sample.sentences.push_back(featuresOfPart(mode, reading, places, sentence));
    for (const Span &clause : ownSayClauses(reading, mode == Mode::Restate ? places.value(kOwnSay) : QList<Span>()))
        sample.ownSay.push_back(featuresOfPart(mode, reading, places, clause));
    return sample;
}

// Of a wording, the text as a whole and its worst sentence count alike: in a long text one sentence is soon outvoted.
QMap<QString, Checker::Chance> Checker::chances(Mode mode, const Reading &reading, const Places &places) const
{
    QMap<QString, Chance> all;
    const Span everything{0, reading.masked.size()};
    const auto whole = m_classifier.probabilities(featuresOfPart(mode, reading, places, everything));
    for (auto it = whole.cbegin(); it != whole.cend(); ++it) {
        if (!it.key().startsWith(kOfSentence))
            all.insert(it.key(), {it.value(), everything});
    }
    QMap<QString, Chance> worst;
    for (const Span &sentence : reading.sentences()) {
        const auto part = m_classifier.probabilities(featuresOfPart(mode, reading, places, sentence));
        for (auto it = part.cbegin(); it != part.cend(); ++it) {
            if (it.key().startsWith(kOfSentence) && it.value() > worst.value(it.key()).value)
                worst.insert(it.key(), {it.value(), sentence});
        }
    }
    for (auto it = worst.cbegin(); it != worst.cend(); ++it) {
        const QString kind = it.key().mid(1);
        all.insert(kind, {(all.value(kind).value + it->value) / 2, it->place});
    }
    return all;
}

Remark Checker::remark(const QString &kind, Severity severity, Span place) const
{
    const course::RemarkRule *rule = m_lexicon.remark(kind);
    return {kind, severity, place, rule ? rule->reason : QString(), rule ? rule->hint : QString(), {}};
}

// The wordings that pass their bars, likeliest first. Where two lists found the same words, the likelier one has them.
QStringList Checker::wordings(Mode mode, const QMap<QString, Chance> &chance, const Places &places) const
{
    QStringList kinds = rulesOf(mode).errors;
    kinds.removeIf([&](const QString &kind) {
        const Classifier::Bar bar = m_classifier.barOf(kind);
        return chance.value(kind).value < (places.value(kind).isEmpty() ? bar.alone : bar.listed);
    });
    std::stable_sort(kinds.begin(), kinds.end(),
        [&](const QString &a, const QString &b) { return chance.value(a).value > chance.value(b).value; });
    QStringList named;
    for (const QString &kind : std::as_const(kinds)) {
        const double value = chance.value(kind).value;
        const bool sameWords = std::any_of(named.begin(), named.end(),
            [&](const QString &other) { return overlap(places.value(kind), places.value(other)); });
        if (named.isEmpty() || (value >= kBeside && (!sameWords || value >= kClear)))
            named.append(kind);
    }
    return named;
}

QList<Remark> Checker::byLikelihood(Mode mode, const QString &text, const Reading &reading, const Places &places) const
{
    const Rules &rules = rulesOf(mode);
    const QMap<QString, Chance> chance = chances(mode, reading, places);
    const bool boxes = isInBoxes(mode, text);
    QStringList named = wordings(mode, chance, places);
    QStringList missing = boxes ? QStringList() : rules.missing;
    missing.removeIf([&](const QString &kind) { return chance.value(kind).value < m_classifier.barOf(kind).alone; });
    if (named.isEmpty() && missing.isEmpty()) {
        const QStringList kinds = boxes ? rules.errors : rules.errors + rules.missing;
        const QString likeliest = *std::max_element(kinds.begin(), kinds.end(),
            [&](const QString &a, const QString &b) { return chance.value(a).value < chance.value(b).value; });
        const double value = chance.value(likeliest).value;
        const bool isMissing = isMissingKind(likeliest);
        if (value >= (isMissing ? kLikeliestMissing : kLikeliest) && chance.value(kAnyFault).value + value > kGate)
            (isMissing ? missing : named).append(likeliest);
    }
    QList<Remark> remarks;
    for (const QString &kind : std::as_const(named)) {
        QList<Span> spans = places.value(kind);
        if (spans.isEmpty())
            spans.append(chance.value(kind).place);
        for (const Span &span : std::as_const(spans))
            remarks.append(remark(kind, Severity::Error, span));
    }
    for (const QString &kind : std::as_const(missing))
        remarks.append(remark(kind, Severity::Missing, {}));
    return remarks;
}

// Without a classifier.
QList<Remark> Checker::byRules(Mode mode, const QString &text, const Reading &reading, const Places &places) const
{
    QList<Remark> remarks;
    for (const QString &kind : rulesOf(mode).errors) {
        for (const Span &span : places.value(kind)) {
            // A figure in the same sentence grounds what would else be a mere verdict.
            if (kind == "EVAL"_L1 && contains(places.value(u"NUM"_s), reading.sentenceAt(span.start)))
                remarks.append(remark(kind, Severity::Warning, span));
            // So does an act in the same request what would else be a mere wish.
            else if (kind != "VAGUE"_L1 || !contains(places.value(u"ACT"_s), reading.sentenceAt(span.start)))
                remarks.append(remark(kind, Severity::Error, span));
        }
    }
    return remarks + (isInBoxes(mode, text) ? emptyBoxes(text) : missingCues(mode, places));
}

// The boxes say themselves which sentence is which.
QList<Remark> Checker::emptyBoxes(const QString &text) const
{
    QList<Remark> remarks;
    const QStringList boxes = text.split(u'\t');
    const QStringList &parts = rulesOf(Mode::Improve).missing;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (boxes.value(i).trimmed().isEmpty())
            remarks.append(remark(parts.at(i), Severity::Missing, {}));
    }
    return remarks;
}

QList<Remark> Checker::missingCues(Mode mode, const Places &places) const
{
    const auto has = [&](const char *cue) { return !places.value(QString::fromLatin1(cue)).isEmpty(); };
    const bool fact = (has("TIME") || has("NUM")) && (mode != Mode::Fact || has("PERCEPT") || has("BEH") || has("NUM"));
    const bool behaviour = has("BEH") || has("PERCEPT") || has("TIME");
    const QMap<QString, bool> present{{u"NOFACT"_s, fact}, {u"NOIMPACT"_s, has("IMPACT")},
        {u"NOREQ"_s, has("REQUEST") || has("ACT")}, {u"NOBEH"_s, behaviour}, {u"EMPTY"_s, behaviour || !has("EMPTY")}};
    QList<Remark> remarks;
    for (const QString &kind : rulesOf(mode).missing) {
        if (!present.value(kind))
            remarks.append(remark(kind, Severity::Missing, {}));
    }
    return remarks;
}

// After a long half-sentence that repeats the speaker, the sentence as a whole says little about the words that were
// found in it.
QList<Span> Checker::ownSayClauses(const Reading &reading, const QList<Span> &listed) const
{
    QList<Span> clauses = reading.clauses();
    clauses.removeIf([&](const Span &clause) {
        return std::ranges::none_of(
            listed, [&](const Span &span) { return span.start >= clause.start && span.start < clause.end(); });
    });
    return clauses;
}

// Where the listener advises, judges or tells of himself. What the lists find may be the speaker's own wish
// ("你想先…"), and advice has more words than any list: the classifier takes some back and adds the sentence that is
// likeliest.
QList<Span> Checker::ownSay(const Reading &reading, const Places &places, const QString &said) const
{
    QList<Span> listed = places.value(kOwnSay);
    listed.removeIf([&](const Span &span) {
        return said.contains(reading.plain.mid(span.start, span.length), Qt::CaseInsensitive);
    });
    if (!m_classifier.bars().contains(kOwnSay))
        return listed;
    Chance likeliest;
    for (const Span &part : reading.sentences() + ownSayClauses(reading, listed)) {
        const double value =
            m_classifier.probabilities(featuresOfPart(Mode::Restate, reading, places, part)).value(kOwnSay);
        if (value > likeliest.value)
            likeliest = {value, part};
    }
    const Classifier::Bar bar = m_classifier.barOf(kOwnSay);
    if (likeliest.value < (listed.isEmpty() ? bar.alone : bar.listed))
        return {};
    return listed.isEmpty() ? QList<Span>{likeliest.place} : listed;
}

QList<Remark> Checker::onRestatement(
    const QString &text, const Reading &reading, const Places &places, const Heard &heard) const
{
    QList<Remark> remarks;
    // A judgement that the speaker did not make was added. Of what nobody heard that cannot be told, and what the
    // speaker fears or wants is what a restatement is made of.
    const QString said = read(heard.text).plain;
    const auto wasHeard = [&](const Span &span) {
        return said.contains(reading.plain.mid(span.start, span.length), Qt::CaseInsensitive);
    };
    for (const Span &span : ownSay(reading, places, said))
        remarks.append(remark(kOwnSay, Severity::Error, span));
    const bool english = m_lexicon.language == course::Language::English;
    const QMap<QString, Chance> chance =
        m_classifier.isEmpty() ? QMap<QString, Chance>() : chances(Mode::Fact, reading, places);
    const auto isOfSpeaker = [&](const Span &span) {
        const qsizetype beginning = english ? kBeginningEnglish : kBeginning;
        return m_exceptions.value(u"listener"_s).isIn(reading.masked.mid(span.start, beginning));
    };
    for (const QString &kind : {u"LABEL"_s, u"ABS"_s, u"MIND"_s}) {
        const double least = kind == "MIND"_L1 ? kCertain : m_classifier.barOf(kind).listed;
        if (said.isEmpty() || (!m_classifier.isEmpty() && chance.value(kind).value < least))
            continue;
        for (const Span &span : places.value(kind)) {
            if (!wasHeard(span) && (kind != "MIND"_L1 || !isOfSpeaker(span)))
                remarks.append(remark(kind, Severity::Error, span));
        }
    }
    for (const Span &span : newFigures(heard, text))
        remarks.append(remark(u"NEWFACT"_s, Severity::Error, span));
    if (!isCovered(heard, text)) {
        remarks.append(remark(u"LOWCOV"_s, Severity::Error, {}));
        remarks.last().points = missed(heard, text);
    }
    if (isParroted(heard, text))
        remarks.append(remark(u"PARROT"_s, Severity::Suggestion, {}));
    if (places.value(u"LEAD"_s).isEmpty())
        remarks.append(remark(u"NOLEAD"_s, Severity::Suggestion, {}));
    return remarks;
}

Report Checker::check(Mode mode, const QString &text, const Heard *heard, const QSet<QString> &disagreed) const
{
    const Reading reading = readingOf(text);
    const Places places = placesIn(reading);
    Report report;
    const bool english = m_lexicon.language == course::Language::English;
    const bool isShort = amount(reading.plain) < (english ? kLeastEnglish : kLeastChinese);

    if (isShort)
        report.remarks.append(remark(u"SHORT"_s, Severity::Suggestion, {}));
    else if (mode == Mode::Restate)
        report.remarks = onRestatement(text, reading, places, heard ? *heard : Heard());
    else if (m_classifier.isEmpty())
        report.remarks = byRules(mode, text, reading, places);
    else
        report.remarks =
            byLikelihood(mode, text, reading, places) + (isInBoxes(mode, text) ? emptyBoxes(text) : QList<Remark>());

    if (!isShort) {
        for (const QString &kind : rulesOf(mode).warnings) {
            for (const Span &span : places.value(kind))
                report.remarks.append(remark(kind, Severity::Warning, span));
        }
        for (const QString &kind : rulesOf(mode).errors) {
            for (const Span &span : places.value(kNegated + kind))
                report.remarks.append(remark(kind, Severity::Warning, span));
        }
        if (mode == Mode::Praise && places.value(u"THANKS"_s).isEmpty())
            report.remarks.append(remark(u"NOTHANKS"_s, Severity::Suggestion, {}));
    }
    report.remarks.removeIf([&](const Remark &made) { return disagreed.contains(disagreementKey(made, text)); });
    std::stable_sort(report.remarks.begin(), report.remarks.end(),
        [](const Remark &a, const Remark &b) { return a.severity < b.severity; });
    report.ok = !isShort && std::none_of(report.remarks.begin(), report.remarks.end(), [](const Remark &made) {
        return made.severity == Severity::Error || made.severity == Severity::Missing;
    });
    for (const QString &cue : cueNames()) {
        if (!m_cues.contains(cue))
            continue;
        for (const Span &span : places.value(cue))
            report.found.append({cue, span});
    }
    return report;
}

} // namespace sanju::practice
