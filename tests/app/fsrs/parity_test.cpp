// SPDX-License-Identifier: Apache-2.0
// Compares the memory model with other implementations of FSRS-6, on the vectors described in vectors/README.md.
#include "fsrs/interval.h"
#include "fsrs/model.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

using namespace sanju::fsrs;

namespace {

constexpr std::size_t kFewestSequences = 200;
constexpr double kCoarseStability = 0.02; // days; below it the peers' own rounding decides

using Row = std::vector<std::string>;

std::vector<Row> rows(const char *name)
{
    std::ifstream file(std::string(SANJU_SOURCE_DIR "/tests/app/fsrs/vectors/") + name);
    std::vector<Row> result;
    bool headSeen = false;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        if (!headSeen) {
            headSeen = true;
            continue;
        }
        Row row;
        std::istringstream cells(line);
        for (std::string cell; std::getline(cells, cell, ',');)
            row.push_back(cell);
        result.push_back(row);
    }
    return result;
}

struct Review
{
    std::string sequence;
    const Model *model;
    int elapsedDays;
    Grade grade;
    bool first;
};

MemoryState stateIn(const Row &row)
{
    return {std::stod(row.at(1)), std::stod(row.at(2))};
}

MemoryState after(const Review &review, MemoryState state)
{
    return review.first ? review.model->initial(review.grade)
                        : review.model->next(state, review.elapsedDays, review.grade);
}

struct Difference
{
    double stability = 0.0;
    double difficulty = 0.0;

    double largest() const { return std::max(stability, difficulty); }
    void widen(const Difference &other)
    {
        stability = std::max(stability, other.stability);
        difficulty = std::max(difficulty, other.difficulty);
    }
};

// Relative, but stability as if it were no less than `floor`.
Difference difference(MemoryState ours, MemoryState theirs, double floor)
{
    return {std::abs(ours.stability - theirs.stability) / std::max(theirs.stability, floor),
        std::abs(ours.difficulty - theirs.difficulty) / theirs.difficulty};
}

bool isTie(double interval, double doubt)
{
    return std::abs(interval - std::floor(interval) - 0.5) <= doubt * interval;
}

} // namespace

class ParityTest : public QObject
{
    Q_OBJECT

private:
    std::map<std::string, Model> m_models;
    std::vector<Review> m_reviews;

private Q_SLOTS:
    void initTestCase()
    {
        for (const Row &row : rows("weights.csv")) {
            Weights weights{};
            QCOMPARE(row.size(), weights.size() + 1);
            for (std::size_t i = 0; i < weights.size(); ++i)
                weights[i] = std::stod(row[i + 1]);
            QVERIFY2(clamped(weights) == weights, row[0].c_str());
            m_models.emplace(row[0], Model(weights));
        }
        std::size_t sequences = 0;
        for (const Row &row : rows("reviews.csv")) {
            const bool first = m_reviews.empty() || m_reviews.back().sequence != row.at(0);
            sequences += first ? 1 : 0;
            m_reviews.push_back({row.at(0), &m_models.at(row.at(1)), std::stoi(row.at(2)),
                static_cast<Grade>(std::stoi(row.at(3))), first});
        }
        QVERIFY2(sequences >= kFewestSequences, "the vectors are incomplete");
        QVERIFY(m_models.size() >= 6);
    }

    void everyReviewGivesTheStateOfThePeer_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("ts-fsrs") << QStringLiteral("ts_fsrs.csv") << 1e-6;
        QTest::newRow("fsrs-rs") << QStringLiteral("fsrs_rs.csv") << 1e-5;
    }

    void everyReviewGivesTheStateOfThePeer()
    {
        QFETCH(QString, file);
        QFETCH(double, tolerance);
        const std::vector<Row> peer = rows(file.toUtf8().constData());
        QCOMPARE(peer.size(), m_reviews.size());

        MemoryState ours{};
        Difference alone;
        Difference inHistory;
        for (std::size_t i = 0; i < peer.size(); ++i) {
            const Review &review = m_reviews[i];
            QCOMPARE(peer[i].at(0), review.sequence);
            const MemoryState theirs = stateIn(peer[i]);
            const MemoryState before = review.first ? MemoryState{} : stateIn(peer[i - 1]);

            alone.widen(difference(after(review, before), theirs, kCoarseStability));
            ours = after(review, ours);
            inHistory.widen(difference(ours, theirs, 0.0));
            const std::string where = "line " + std::to_string(i + 1) + ", sequence " + review.sequence;
            QVERIFY2(alone.largest() <= tolerance, where.c_str());
            QVERIFY2(inHistory.largest() <= 10.0 * tolerance, where.c_str());
        }
        qInfo("largest relative differences: alone S %.1e D %.1e; in the whole history S %.1e D %.1e", alone.stability,
            alone.difficulty, inHistory.stability, inHistory.difficulty);
    }

    void everyHistoryGivesTheExactState()
    {
        const std::vector<Row> exact = rows("exact.csv");
        QCOMPARE(exact.size(), m_reviews.size());
        MemoryState ours{};
        Difference largest;
        for (std::size_t i = 0; i < exact.size(); ++i) {
            QCOMPARE(exact[i].at(0), m_reviews[i].sequence);
            ours = after(m_reviews[i], ours);
            largest.widen(difference(ours, stateIn(exact[i]), 0.0));
            QVERIFY2(largest.largest() <= 1e-12, ("line " + std::to_string(i + 1)).c_str());
        }
        qInfo("largest relative differences: S %.1e D %.1e", largest.stability, largest.difficulty);
    }

    void vectorsReachTheEndsOfTheRanges()
    {
        MemoryState lowest{kHighestStability, kHighestDifficulty};
        MemoryState highest{kLowestStability, kLowestDifficulty};
        for (const Row &row : rows("ts_fsrs.csv")) {
            const MemoryState state = stateIn(row);
            lowest = {std::min(lowest.stability, state.stability), std::min(lowest.difficulty, state.difficulty)};
            highest = {std::max(highest.stability, state.stability), std::max(highest.difficulty, state.difficulty)};
        }
        QVERIFY((lowest == MemoryState{kLowestStability, kLowestDifficulty}));
        QCOMPARE(highest.stability, kHighestStability);
        QVERIFY(highest.difficulty > 9.9); // 10 itself is only ever approached
    }

    void wholeDayIntervalsAreThoseOfTsFsrs()
    {
        const std::vector<Row> peer = rows("ts_fsrs.csv");
        const std::vector<double> retentions = {0.7, 0.8, 0.9, 0.97};
        int ties = 0;
        for (std::size_t i = 0; i < peer.size(); ++i) {
            const double stability = stateIn(peer[i]).stability;
            for (std::size_t k = 0; k < retentions.size(); ++k) {
                const int days = m_reviews[i].model->intervalDays(stability, retentions[k]);
                const int theirs = std::stoi(peer[i].at(3 + k));
                if (days == theirs)
                    continue;
                const double unrounded = m_reviews[i].model->interval(stability, retentions[k]);
                const std::string where = "line " + std::to_string(i + 1) + ": " + std::to_string(unrounded);
                QVERIFY2(std::abs(days - theirs) == 1 && isTie(unrounded, 1e-7), where.c_str());
                ++ties;
            }
        }
        qInfo("%d of %d intervals are ties", ties, static_cast<int>(peer.size() * retentions.size()));
        QVERIFY(ties <= 3);
    }

    void unroundedIntervalsAreThoseOfFsrsRs()
    {
        const std::vector<Row> peer = rows("fsrs_rs.csv");
        for (std::size_t i = 0; i < peer.size(); ++i) {
            const double stability = stateIn(peer[i]).stability;
            const Model &model = *m_reviews[i].model;
            const double atNine = std::stod(peer[i].at(3));
            const double atEight = std::stod(peer[i].at(4));
            const std::string where = "line " + std::to_string(i + 1);
            QVERIFY2(std::abs(model.interval(stability, 0.9) / atNine - 1.0) <= 1e-5, where.c_str());
            QVERIFY2(std::abs(model.interval(stability, 0.8) / atEight - 1.0) <= 1e-5, where.c_str());
        }
    }

    void fuzzRangesAreThoseOfTsFsrs()
    {
        const std::vector<Row> ranges = rows("ts_fsrs_fuzz.csv");
        QVERIFY(ranges.size() >= 500);
        for (const Row &row : ranges) {
            const IntervalRange expected{std::stoi(row.at(2)), std::stoi(row.at(3))};
            const std::string where = row.at(0) + " days after " + row.at(1);
            QVERIFY2(fuzzRange(std::stoi(row.at(0)), std::stoi(row.at(1))) == expected, where.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(ParityTest)
#include "parity_test.moc"
