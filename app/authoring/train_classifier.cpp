// SPDX-License-Identifier: Apache-2.0
// liblinear's primal solver (https://www.csie.ntu.edu.tw/~cjlin/liblinear/), which uses no chance.
#include "authoring/train_classifier.h"

#include <linear.h>

#include <algorithm>
#include <cmath>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kPenalty = 2;    // C of the regression
constexpr int kLeastExamples = 8; // each is there twice, see Trainer::lessonWithout()
constexpr double kNever = -20;    // the bias of an output that was never seen
constexpr int kRounds = 4;

// The bars are found by cross-validation. Sentences that stand together often share a phrase, so a fold takes runs.
constexpr int kFolds = 4;
constexpr int kRun = 12;
constexpr double kCost = 1.75; // of a wrong remark, in remarks that are right
constexpr double kStep = 0.05;
constexpr double kLowestListed = 0.2;
constexpr double kHighestListed = 0.6;
constexpr double kLowestAlone = 0.3;
// In a restatement most is the speaker's: what no list backs has to be clear, and few rows teach what to take back.
constexpr double kLowestListedOwnSay = 0.1;
constexpr double kLowestOwnSay = 0.6;
constexpr double kHighestAlone = 0.8;

// What a single sentence shows.
QStringList wordings()
{
    return {u"ABS"_s, u"LABEL"_s, u"MIND"_s, u"PSEUDO"_s, u"EVAL"_s, u"VAGUE"_s, u"RHET"_s, u"CMD"_s, u"BUT"_s,
        u"COMPARE"_s, u"PRAISEBAD"_s};
}

// What only the whole text shows.
QStringList wholes()
{
    return {u"EMPTY"_s, u"NOFACT"_s, u"NOIMPACT"_s, u"NOREQ"_s, u"NOBEH"_s, practice::kAnyFault};
}

// Rows as liblinear wants them: indices from 1, ended by -1; the last input is the bias.
std::vector<feature_node> rowOf(const practice::Features &features, int width)
{
    std::vector<feature_node> row;
    const double each =
        practice::kGramLength / std::sqrt(std::max<double>(1, static_cast<double>(features.buckets.size())));
    for (const int bucket : features.buckets)
        row.push_back({bucket + 1, each});
    for (std::size_t i = 0; i < features.cues.size(); ++i) {
        if (features.cues[i] != 0)
            row.push_back({practice::kBuckets + static_cast<int>(i) + 1, features.cues[i]});
    }
    row.push_back({width + 1, 1});
    row.push_back({-1, 0});
    return row;
}

// Rows with their labels, 1 or -1.
struct Lesson
{
    std::vector<feature_node *> rows;
    std::vector<double> labels;
};

practice::Classifier::Output regress(const QString &name, Lesson lesson, int width)
{
    practice::Classifier::Output output{name, std::vector<double>(static_cast<std::size_t>(width), 0.0), kNever};
    if (std::count(lesson.labels.begin(), lesson.labels.end(), 1.0) < std::ptrdiff_t{2} * kLeastExamples)
        return output;
    problem all{};
    all.l = static_cast<int>(lesson.labels.size());
    all.n = width + 1;
    all.y = lesson.labels.data();
    all.x = lesson.rows.data();
    all.bias = 1;
    parameter settings{};
    settings.solver_type = L2R_LR;
    settings.C = kPenalty;
    settings.eps = 0.01;
    model *learnt = train(&all, &settings);
    const double sign = learnt->label[0] == 1 ? 1 : -1;
    for (int i = 0; i < width; ++i)
        output.weights[static_cast<std::size_t>(i)] = sign * learnt->w[i];
    output.bias = sign * learnt->w[width];
    free_and_destroy_model(&learnt);
    return output;
}

double score(const practice::Classifier::Output &output, const feature_node *row)
{
    double sum = output.bias;
    for (; row->index <= static_cast<int>(output.weights.size()) && row->index > 0; ++row)
        sum += output.weights[static_cast<std::size_t>(row->index - 1)] * row->value;
    return sum;
}

double chanceOf(const practice::Classifier::Output &output, const feature_node *row)
{
    return 1 / (1 + std::exp(-score(output, row)));
}

// The chance that the checker gave a fault of a text, and whether it was one.
struct Guess
{
    double chance = 0;
    bool right = false;
};

// The bar from which on the most is gained: remarks that are right, less the cost of those that are wrong. Taken
// together with its neighbours, so that no single sentence decides.
double bestBar(const std::vector<Guess> &guesses, double lowest, double highest)
{
    const auto barAt = [lowest](auto step) { return lowest + kStep * static_cast<double>(step); };
    std::vector<double> gains;
    for (int step = 0; barAt(step) < highest + kStep / 2; ++step) {
        const double bar = barAt(step);
        double gain = 0;
        for (const Guess &guess : guesses) {
            if (guess.chance >= bar)
                gain += guess.right ? 1 : -kCost;
        }
        gains.push_back(gain);
    }
    std::vector<double> smooth;
    for (std::size_t i = 0; i < gains.size(); ++i) {
        const std::size_t from = i == 0 ? 0 : i - 1;
        const std::size_t to = std::min(i + 2, gains.size());
        double sum = 0;
        for (std::size_t j = from; j < to; ++j)
            sum += gains[j];
        smooth.push_back(sum / static_cast<double>(to - from));
    }
    return barAt(std::max_element(smooth.begin(), smooth.end()) - smooth.begin());
}

struct Text
{
    const LabelledSentence *labelled;
    practice::Features features; // of the whole
    std::vector<feature_node> whole;
    std::vector<std::vector<feature_node>> sentences;
    std::vector<std::vector<feature_node>> ownSay;
};

// Restatements teach what is the listener's own say, and nothing else: what they repeat is the speaker's.
bool teachesOf(const Text &text, const QString &name)
{
    return (text.labelled->mode == practice::Mode::Restate) == (name == practice::kOwnSay);
}

bool has(const Text &text, const QString &name)
{
    return name == practice::kAnyFault ? !text.labelled->isGood : text.labelled->faults.contains(name);
}

class Trainer
{
public:
    Trainer(const QList<LabelledSentence> &sentences, const practice::Checker &checker, course::Language language)
        : m_width(practice::kBuckets +
                  static_cast<int>(practice::featuresOf({}, language, practice::Mode::Fact, {}).cues.size()))
    {
        for (const LabelledSentence &sentence : sentences) {
            if (!teaches(sentence, language))
                continue;
            const auto sample = checker.sample(sentence.mode, sentence.text);
            m_texts.push_back(textOf(sentence, sample, [](const practice::Features &features) { return features; }));
            m_unlisted.push_back(textOf(sentence, sample, practice::withoutListedFaults));
        }
    }

    std::vector<practice::Classifier::Output> outputs()
    {
        std::vector<practice::Classifier::Output> learnt;
        for (const QString &name : names()) {
            for (auto &output : learn(name, -1))
                learnt.push_back(std::move(output));
        }
        return learnt;
    }

    QMap<QString, practice::Classifier::Bar> bars()
    {
        QMap<QString, practice::Classifier::Bar> found;
        for (const QString &name : names()) {
            const bool isTaught =
                std::any_of(m_texts.begin(), m_texts.end(), [&](const Text &text) { return teachesOf(text, name); });
            if (name != practice::kAnyFault && (isTaught || name != practice::kOwnSay))
                found.insert(name, barOf(name));
        }
        return found;
    }

private:
    using Outputs = std::vector<practice::Classifier::Output>;

    template <class Change>
    Text textOf(const LabelledSentence &sentence, const practice::Checker::Sample &sample, Change change) const
    {
        Text text{&sentence, sample.whole, rowOf(change(sample.whole), m_width), {}, {}};
        for (const practice::Features &part : sample.sentences)
            text.sentences.push_back(rowOf(change(part), m_width));
        for (const practice::Features &part : sample.ownSay)
            text.ownSay.push_back(rowOf(change(part), m_width));
        return text;
    }

    static QStringList names() { return wordings() + wholes() + QStringList{practice::kOwnSay}; }

    static int foldOf(std::size_t i) { return static_cast<int>(i / kRun) % kFolds; }

    // Each text twice, once as if the lists had found no fault in it: or the lists, which were made from some of these
    // sentences, would be trusted more than they deserve. Without those of the fold.
    std::vector<Text *> lessonIn(const QString &name, int fold)
    {
        std::vector<Text *> texts;
        for (auto *all : {&m_texts, &m_unlisted}) {
            for (std::size_t i = 0; i < all->size(); ++i) {
                if (foldOf(i) != fold && teachesOf((*all)[i], name))
                    texts.push_back(&(*all)[i]);
            }
        }
        return texts;
    }

    // Of a wording: of the whole text, and of its sentences. Of a restatement: of its sentences alone. Of anything
    // else: of the whole text.
    Outputs learn(const QString &name, int withoutFold)
    {
        const std::vector<Text *> texts = lessonIn(name, withoutFold);
        Outputs outputs{learnWhole(name, texts)};
        if (name == practice::kOwnSay) {
            outputs.front() = learnSentences(name, outputs.front(), texts);
            outputs.front().name = name;
        }
        if (wordings().contains(name))
            outputs.push_back(learnSentences(name, outputs.front(), texts));
        return outputs;
    }

    practice::Classifier::Output learnWhole(const QString &name, const std::vector<Text *> &texts) const
    {
        Lesson lesson;
        for (Text *text : texts) {
            lesson.rows.push_back(text->whole.data());
            lesson.labels.push_back(has(*text, name) ? 1 : -1);
        }
        return regress(name, std::move(lesson), m_width);
    }

    // Which sentence of a faulty text is the faulty one, nobody wrote down: the one that looks most like it, by what
    // was learnt so far; then learn from those. At first that is what the whole text showed, but in a restatement the
    // last: most of it is what the speaker said, and whoever adds his own adds it there.
    practice::Classifier::Output learnSentences(
        const QString &name, practice::Classifier::Output known, const std::vector<Text *> &texts) const
    {
        const bool lastAtFirst = name == practice::kOwnSay;
        for (int round = 0; round < kRounds; ++round) {
            Lesson lesson;
            for (Text *text : texts) {
                std::size_t worst = text->sentences.size();
                if (has(*text, name) && !text->sentences.empty())
                    worst = lastAtFirst && round == 0 ? worst - 1 : worstOf(*text, known);
                for (std::size_t i = 0; i < text->sentences.size(); ++i) {
                    lesson.rows.push_back(text->sentences[i].data());
                    lesson.labels.push_back(i == worst ? 1 : -1);
                }
            }
            known = regress(practice::kOfSentence + name, std::move(lesson), m_width);
        }
        return known;
    }

    static std::size_t worstOf(const Text &text, const practice::Classifier::Output &known)
    {
        const auto worst = std::max_element(text.sentences.begin(), text.sentences.end(),
            [&](const auto &a, const auto &b) { return score(known, a.data()) < score(known, b.data()); });
        return static_cast<std::size_t>(worst - text.sentences.begin());
    }

    // As Checker::chances() and Checker::ownSay() see it.
    static double chanceIn(const Text &text, const Outputs &outputs)
    {
        const auto worst = [&](const practice::Classifier::Output &output) {
            return chanceOf(output, text.sentences[worstOf(text, output)].data());
        };
        if (outputs.front().name == practice::kOwnSay && !text.sentences.empty()) {
            double likeliest = worst(outputs.front());
            for (const auto &clause : text.ownSay)
                likeliest = std::max(likeliest, chanceOf(outputs.front(), clause.data()));
            return likeliest;
        }
        const double whole = chanceOf(outputs.front(), text.whole.data());
        if (outputs.size() == 1 || text.sentences.empty())
            return whole;
        return (whole + worst(outputs.back())) / 2;
    }

    // Each text is guessed by what was learnt from the others.
    practice::Classifier::Bar barOf(const QString &name)
    {
        std::vector<Guess> listed;
        std::vector<Guess> alone;
        for (int fold = 0; fold < kFolds; ++fold) {
            const Outputs outputs = learn(name, fold);
            for (std::size_t i = 0; i < m_texts.size(); ++i) {
                const Text &text = m_texts[i];
                const practice::Rules &rules = practice::rulesOf(text.labelled->mode);
                if (foldOf(i) == fold && teachesOf(text, name) && (rules.errors + rules.missing).contains(name))
                    ((wordings().contains(name) || name == practice::kOwnSay) && practice::isListed(text.features, name)
                            ? listed
                            : alone)
                        .push_back({chanceIn(text, outputs), has(text, name)});
            }
        }
        if (name == practice::kOwnSay)
            return {bestBar(listed, kLowestListedOwnSay, kHighestListed), bestBar(alone, kLowestOwnSay, kHighestAlone)};
        return {bestBar(listed, kLowestListed, kHighestListed), bestBar(alone, kLowestAlone, kHighestAlone)};
    }

    std::vector<Text> m_texts;
    std::vector<Text> m_unlisted;
    int m_width;
};

} // namespace

bool teaches(const LabelledSentence &sentence, course::Language language)
{
    return sentence.language == language;
}

practice::Classifier trainClassifier(const QList<LabelledSentence> &sentences, const practice::Checker &checker,
    course::Language language, std::optional<QMap<QString, practice::Classifier::Bar>> bars)
{
    set_print_string_function([](const char *) {});
    Trainer trainer(sentences, checker, language);
    return practice::Classifier(trainer.outputs(), bars ? *std::move(bars) : trainer.bars());
}

} // namespace sanju::authoring
