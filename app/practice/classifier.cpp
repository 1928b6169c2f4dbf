// SPDX-License-Identifier: Apache-2.0
// Hashes n-grams with FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), equal on every machine.
#include "practice/classifier.h"

#include <QDataStream>
#include <QIODevice>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace sanju::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 kMagic = 0x534a4333; // "SJC3"
constexpr qsizetype kLongestChinese = 4;
constexpr qsizetype kLongestWords = 3;
constexpr qsizetype kShortestPiece = 3;
constexpr qsizetype kLongestPiece = 5;
constexpr int kModes = 4; // a restatement has an output of its own, so it needs no mark
constexpr int kMostCounted = 3;
constexpr qsizetype kFaults = 13; // the first of the cues; what follows them is what a good sentence has
constexpr quint32 kMostOutputs = 64;

int bucketOf(QStringView gram)
{
    quint32 hash = 0x811c9dc5;
    for (const QChar c : gram) {
        for (const quint32 byte : {quint32(c.unicode() & 0xffU), quint32(c.unicode() >> 8U)})
            hash = (hash ^ byte) * 0x01000193;
    }
    hash ^= hash >> 15U;
    return static_cast<int>(hash % kBuckets);
}

void addRuns(const QString &text, qsizetype shortest, qsizetype longest, QSet<int> &buckets)
{
    for (qsizetype length = shortest; length <= longest; ++length) {
        for (qsizetype i = 0; i + length <= text.size(); ++i)
            buckets.insert(bucketOf(QStringView(text).mid(i, length)));
    }
}

void addWords(const QString &text, QSet<int> &buckets)
{
    static const QRegularExpression word(u"[a-z']+|\\d+|[^\\sa-z\\d']"_s);
    QStringList words;
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QString found = matches.next().captured();
        words.append(found.at(0).isDigit() ? u"0"_s : found);
    }
    for (qsizetype length = 1; length <= kLongestWords; ++length) {
        for (qsizetype i = 0; i + length <= words.size(); ++i)
            buckets.insert(bucketOf(words.mid(i, length).join(u' ')));
    }
    for (const QString &found : std::as_const(words)) {
        const QString marked = u'^' + found + u'$';
        for (qsizetype length = kShortestPiece; length <= kLongestPiece; ++length) {
            for (qsizetype i = 0; i + length <= marked.size(); ++i)
                buckets.insert(bucketOf(QString(u'#' + marked.mid(i, length))));
        }
    }
}

double logistic(double x)
{
    return 1 / (1 + std::exp(-x));
}

} // namespace

QStringList cueNames()
{
    return {u"ABS"_s, u"LABEL"_s, u"MIND"_s, u"PSEUDO"_s, u"EVAL"_s, u"VAGUE"_s, u"RHET"_s, u"CMD"_s, u"BUT"_s,
        u"COMPARE"_s, u"EMPTY"_s, u"PRAISEBAD"_s, u"RBAD"_s, u"VAGUEFREQ"_s, u"TIME"_s, u"NUM"_s, u"PERCEPT"_s,
        u"BEH"_s, u"IMPACT"_s, u"REQUEST"_s, u"ACT"_s, u"THANKS"_s, u"LEAD"_s, u"EMO"_s};
}

Features featuresOf(const QString &text, course::Language language, Mode mode, const QMap<QString, int> &found)
{
    static const QRegularExpression space(u"\\s"_s);
    QSet<int> buckets;
    if (language == course::Language::Chinese)
        addRuns(text.toLower().remove(space), 1, kLongestChinese, buckets);
    else
        addWords(text.toLower(), buckets);
    Features features;
    features.buckets.assign(buckets.begin(), buckets.end());
    std::sort(features.buckets.begin(), features.buckets.end());
    const int at = static_cast<int>(mode);
    for (const QString &name : cueNames())
        features.cues.push_back(std::min(found.value(name), kMostCounted));
    for (const QString &name : cueNames()) {
        for (int other = 0; other < kModes; ++other)
            features.cues.push_back(other == at && found.value(name) > 0 ? 1 : 0);
    }
    for (int other = 0; other < kModes; ++other)
        features.cues.push_back(other == at ? 1 : 0);
    return features;
}

Features withoutListedFaults(Features features)
{
    const qsizetype names = cueNames().size();
    for (qsizetype i = 0; i < kFaults; ++i) {
        features.cues[static_cast<std::size_t>(i)] = 0;
        for (qsizetype mode = 0; mode < kModes; ++mode)
            features.cues[static_cast<std::size_t>(names + i * kModes + mode)] = 0;
    }
    return features;
}

bool isListed(const Features &features, const QString &fault)
{
    const qsizetype at = cueNames().indexOf(fault);
    return at >= 0 && at < kFaults && features.cues[static_cast<std::size_t>(at)] > 0;
}

Classifier::Classifier(std::vector<Output> outputs, QMap<QString, Bar> bars)
    : m_outputs(std::move(outputs)), m_bars(std::move(bars))
{
}

QByteArray Classifier::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << kMagic << static_cast<quint32>(m_outputs.size());
    for (const Output &output : m_outputs) {
        double largest = 1e-9;
        for (const double weight : output.weights)
            largest = std::max(largest, std::abs(weight));
        stream << output.name << output.bias << largest << static_cast<quint32>(output.weights.size());
        for (const double weight : output.weights)
            stream << static_cast<qint8>(std::lround(weight / largest * 127));
    }
    stream << static_cast<quint32>(m_bars.size());
    for (auto it = m_bars.cbegin(); it != m_bars.cend(); ++it)
        stream << it.key() << it->listed << it->alone;
    return bytes;
}

std::optional<Classifier> Classifier::fromBytes(const QByteArray &bytes)
{
    const std::size_t width =
        kBuckets + Features(featuresOf(QString(), course::Language::Chinese, Mode::Fact, {})).cues.size();
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 magic = 0;
    quint32 count = 0;
    stream >> magic >> count;
    if (magic != kMagic || count > kMostOutputs)
        return std::nullopt;
    std::vector<Output> outputs(count);
    for (Output &output : outputs) {
        double largest = 0;
        quint32 size = 0;
        stream >> output.name >> output.bias >> largest >> size;
        if (stream.status() != QDataStream::Ok || size != width || !std::isfinite(output.bias) ||
            !std::isfinite(largest))
            return std::nullopt;
        output.weights.reserve(size);
        for (quint32 i = 0; i < size; ++i) {
            qint8 weight = 0;
            stream >> weight;
            output.weights.push_back(weight * largest / 127);
        }
    }
    stream >> count;
    QMap<QString, Bar> bars;
    for (quint32 i = 0; i < std::min(count, kMostOutputs); ++i) {
        QString fault;
        Bar bar;
        stream >> fault >> bar.listed >> bar.alone;
        if (!std::isfinite(bar.listed) || !std::isfinite(bar.alone))
            return std::nullopt;
        bars.insert(fault, bar);
    }
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return Classifier(std::move(outputs), std::move(bars));
}

QMap<QString, double> Classifier::probabilities(const Features &features) const
{
    QMap<QString, double> all;
    const double each = kGramLength / std::sqrt(std::max<double>(1, static_cast<double>(features.buckets.size())));
    for (const Output &output : m_outputs) {
        double sum = output.bias;
        for (const int bucket : features.buckets)
            sum += output.weights[static_cast<std::size_t>(bucket)] * each;
        for (std::size_t i = 0; i < features.cues.size(); ++i)
            sum += output.weights[kBuckets + i] * features.cues[i];
        all.insert(output.name, logistic(sum));
    }
    return all;
}

} // namespace sanju::practice
