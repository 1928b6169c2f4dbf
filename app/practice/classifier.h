// SPDX-License-Identifier: Apache-2.0
// How likely each fault is, from the letters of a text and from what the word lists found: logistic regressions over
// hashed n-grams. Word lists never end; this catches wordings nobody listed. What it says is explained by the lexicon.
#pragma once

#include "course/text.h"
#include "practice/mode.h"
#include "practice/reading.h"

#include <QByteArray>
#include <QMap>

#include <optional>
#include <vector>

namespace sanju::practice {

// Inputs of the classifier. `buckets` are hashes of n-grams, sorted, each once; `cues` the counts of what the lists
// found.
struct Features
{
    std::vector<int> buckets;
    std::vector<double> cues;
};

inline constexpr int kBuckets = 1 << 13;
// Weight of one n-gram among `count` different ones: their vector then has this length.
inline constexpr double kGramLength = 3;

// Which lists count, in the order of the cues.
QStringList cueNames();
// `text` is masked, see Reading; `found` counts what the lists found in it.
Features featuresOf(const QString &text, course::Language language, Mode mode, const QMap<QString, int> &found);
// As if no list had found a fault; what a good sentence has stays.
Features withoutListedFaults(Features features);
// Whether a list found this fault.
bool isListed(const Features &features, const QString &fault);

class Classifier
{
public:
    // One output: weights of all buckets, then of all cues.
    struct Output
    {
        QString name;
        std::vector<double> weights;
        double bias = 0;
    };
    // From which chance on a fault is named.
    struct Bar
    {
        double listed = 1; // where a word list found it
        double alone = 1;  // where none did

        friend bool operator==(const Bar &, const Bar &) = default;
    };

    Classifier() = default;
    explicit Classifier(std::vector<Output> outputs, QMap<QString, Bar> bars = {});

    // Weights are kept in eight bits each.
    QByteArray toBytes() const;
    // nullopt for bytes that are none of ours, or of another number of buckets or cues.
    static std::optional<Classifier> fromBytes(const QByteArray &bytes);

    bool isEmpty() const { return m_outputs.empty(); }
    // Between 0 and 1, by name of the output.
    QMap<QString, double> probabilities(const Features &features) const;
    // One that is never reached for a fault that was not learnt.
    Bar barOf(const QString &fault) const { return m_bars.value(fault); }
    const QMap<QString, Bar> &bars() const { return m_bars; }

private:
    std::vector<Output> m_outputs;
    QMap<QString, Bar> m_bars;
};

// Begins the name of an output that looks at single sentences; the others look at the whole text.
inline constexpr QChar kOfSentence = u'~';
// The output that says whether anything is wrong at all.
inline constexpr QLatin1StringView kAnyFault{"BAD"};
// The output that looks at the single sentences of a restatement: is this the listener's own advice or verdict?
inline constexpr QLatin1StringView kOwnSay{"RBAD"};

} // namespace sanju::practice
