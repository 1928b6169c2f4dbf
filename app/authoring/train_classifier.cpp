// SPDX-License-Identifier: Apache-2.0
// liblinear's primal solver (https://www.csie.ntu.edu.tw/~cjlin/liblinear/), which uses no chance.
#include "authoring/train_classifier.h"

#include <linear.h>

#include <algorithm>
#include <cmath>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kPenalty = 4; // C of the regression
constexpr int kLeastExamples = 8;
constexpr double kNever = -20; // the bias of an output that was never seen
constexpr int kRounds = 2;

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

practice::Classifier::Output learn(const QString &name, Lesson lesson, int width)
{
    practice::Classifier::Output output{name, std::vector<double>(static_cast<std::size_t>(width), 0.0), kNever};
    if (std::count(lesson.labels.begin(), lesson.labels.end(), 1.0) < kLeastExamples)
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
    settings.eps = 0.001;
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
            Text text{&sentence, rowOf(sample.whole, m_width), {}};
            for (const practice::Features &part : sample.sentences)
                text.sentences.push_back(rowOf(part, m_width));
            m_texts.push_back(std::move(text));
        }
    }

    practice::Classifier::Output learnWhole(const QString &name)
    {
        Lesson lesson;
        for (Text &text : m_texts) {
            lesson.rows.push_back(text.whole.data());
            lesson.labels.push_back(has(text, name) ? 1 : -1);
        }
        return learn(name, std::move(lesson), m_width);
    }

    // Which sentence of a faulty text is the faulty one, nobody wrote down: the one that looks most like it, by what
    // was learnt so far; then learn from those.
    practice::Classifier::Output learnSentences(const QString &name, practice::Classifier::Output known)
    {
        for (int round = 0; round < kRounds; ++round) {
            Lesson lesson;
            for (Text &text : m_texts) {
                const std::size_t worst = has(text, name) ? worstOf(text, known) : text.sentences.size();
                for (std::size_t i = 0; i < text.sentences.size(); ++i) {
                    lesson.rows.push_back(text.sentences[i].data());
                    lesson.labels.push_back(i == worst ? 1 : -1);
                }
            }
            known = learn(practice::kOfSentence + name, std::move(lesson), m_width);
        }
        return known;
    }

private:
    struct Text
    {
        const LabelledSentence *labelled;
        std::vector<feature_node> whole;
        std::vector<std::vector<feature_node>> sentences;
    };

    static bool has(const Text &text, const QString &name)
    {
        return name == practice::kAnyFault ? !text.labelled->isGood : text.labelled->faults.contains(name);
    }

    static std::size_t worstOf(const Text &text, const practice::Classifier::Output &known)
    {
        const auto worst = std::max_element(text.sentences.begin(), text.sentences.end(),
            [&](const auto &a, const auto &b) { return score(known, a.data()) < score(known, b.data()); });
        return static_cast<std::size_t>(worst - text.sentences.begin());
    }

    std::vector<Text> m_texts;
    int m_width;
};

} // namespace

bool teaches(const LabelledSentence &sentence, course::Language language)
{
    return sentence.language == language && sentence.mode != practice::Mode::Restate;
}

practice::Classifier trainClassifier(
    const QList<LabelledSentence> &sentences, const practice::Checker &checker, course::Language language)
{
    set_print_string_function([](const char *) {});
    Trainer trainer(sentences, checker, language);
    std::vector<practice::Classifier::Output> learnt;
    for (const QString &name : wordings()) {
        learnt.push_back(trainer.learnWhole(name));
        learnt.push_back(trainer.learnSentences(name, learnt.back()));
    }
    for (const QString &name : wholes())
        learnt.push_back(trainer.learnWhole(name));
    return practice::Classifier(std::move(learnt));
}

} // namespace sanju::authoring
