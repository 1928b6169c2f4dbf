// SPDX-License-Identifier: Apache-2.0
// The words of the paper game.
#include "viewmodels/games/folding_table.h"

namespace sanju::viewmodels {

using practice::FoldingWays;
using practice::Sheet;
using practice::Unsaid;

namespace {

constexpr int kOthers = 5;
constexpr int kQuestions = 3;
const QString kGoOn = QStringLiteral("go-on");

// What each question settles; two of them settle nothing.
struct Question
{
    const char *id;
    int settles; // an Unsaid, or -1
};
constexpr std::array<Question, 5> kAsk{{{"first", static_cast<int>(Unsaid::FirstFold)}, {"neat", -1},
    {"tear", static_cast<int>(Unsaid::Tear)}, {"hurry", -1}, {"turn", static_cast<int>(Unsaid::Turn)}}};

} // namespace

FoldingTable::FoldingTable(std::uint64_t seed) : m_random(seed)
{
    for (int &way : m_his)
        way = static_cast<int>(m_random.below(2));
    m_his.at(static_cast<std::size_t>(Unsaid::SecondFold)) = 1; // this he says
}

QString FoldingTable::instruction(int step) const
{
    switch (static_cast<Unsaid>(step)) {
    case Unsaid::FirstFold:
        return tr("把纸对折。");
    case Unsaid::SecondFold:
        return tr("再对折一次。");
    case Unsaid::Tear:
        return tr("撕掉右上角。");
    case Unsaid::Turn:
        return tr("转半圈，再撕掉左上角。");
    }
    return {};
}

QString FoldingTable::way(int step, int which) const
{
    switch (static_cast<Unsaid>(step)) {
    case Unsaid::FirstFold:
        return which == 0 ? tr("左右对折") : tr("上下对折");
    case Unsaid::SecondFold:
        return which == 0 ? tr("跟刚才一个方向") : tr("换个方向");
    case Unsaid::Tear:
        return which == 0 ? tr("撕一小块") : tr("撕一大块");
    case Unsaid::Turn:
        return which == 0 ? tr("在桌上转半圈") : tr("翻到背面");
    }
    return {};
}

// By a question, or because he says it.
bool FoldingTable::isKnown(int step) const
{
    if (step == static_cast<int>(Unsaid::SecondFold))
        return true;
    return std::ranges::any_of(
        kAsk, [&](const Question &one) { return one.settles == step && m_asked.contains(QLatin1String(one.id)); });
}

QString FoldingTable::says() const
{
    switch (m_stage) {
    case Folding:
        return tr("“%1”").arg(instruction(m_step));
    case Compared:
        return tr("打开看看，六个人听的是同一段话。");
    case Asking:
        return tr("“对折，换个方向再对折，撕掉右上角，转半圈，再撕掉左上角。”这次你可以问他三句。");
    case FoldingAgain:
        return tr("“%1”这一步没问到，你来定。").arg(instruction(m_step));
    case Over:
        return m_mine == m_his ? tr("一模一样。多问三句，半分钟。") : tr("差一点。没问到的那一步，还是各有各的折法。");
    }
    return {};
}

QString FoldingTable::happened() const
{
    if (m_stage == Compared)
        return tr("没有人做错，指令没有说完。");
    if (m_stage != Asking || m_asked.isEmpty())
        return {};
    for (const Question &one : kAsk) {
        if (m_asked.constLast() != QLatin1String(one.id))
            continue;
        if (one.settles < 0)
            return m_asked.constLast() == QLatin1String("neat") ? tr("他说：“差不多就行。”") : tr("他说：“不急。”");
        return tr("他说：“%1。”").arg(way(one.settles, m_his.at(static_cast<std::size_t>(one.settles))));
    }
    return {};
}

QList<GameChoice> FoldingTable::choices() const
{
    switch (m_stage) {
    case Folding:
    case FoldingAgain:
        return {{QStringLiteral("0"), way(m_step, 0)}, {QStringLiteral("1"), way(m_step, 1)}};
    case Compared:
        return {{kGoOn, tr("再来一次，这回可以问")}};
    case Asking: {
        const QList<GameChoice> all{{QStringLiteral("first"), tr("对折，是左右还是上下？")},
            {QStringLiteral("neat"), tr("要折得很齐吗？")}, {QStringLiteral("tear"), tr("角撕多大？")},
            {QStringLiteral("hurry"), tr("急不急？")}, {QStringLiteral("turn"), tr("转半圈，是转纸还是翻面？")}};
        QList<GameChoice> left;
        for (const GameChoice &one : all) {
            if (!m_asked.contains(one.id))
                left.append(one);
        }
        left.append({kGoOn, m_asked.isEmpty() ? tr("不问，直接折") : tr("够了，开始折")});
        return left;
    }
    case Over:
        break;
    }
    return {};
}

void FoldingTable::choose(const QString &id)
{
    switch (m_stage) {
    case Folding:
    case FoldingAgain:
        if (id != QLatin1String("0") && id != QLatin1String("1"))
            return;
        m_mine.at(static_cast<std::size_t>(m_step)) = id.toInt();
        ++m_step;
        goOn();
        return;
    case Compared:
        if (id == kGoOn)
            m_stage = Asking;
        return;
    case Asking:
        for (const Question &one : kAsk) {
            if (id == QLatin1String(one.id) && !m_asked.contains(id))
                m_asked.append(id);
        }
        if (id == kGoOn || m_asked.size() == kQuestions) {
            m_stage = FoldingAgain;
            m_step = 0;
            goOn();
        }
        return;
    case Over:
        return;
    }
}

// To the next step that is one's own to decide.
void FoldingTable::goOn()
{
    while (m_stage == FoldingAgain && m_step < practice::kUnsaidCount && isKnown(m_step)) {
        m_mine.at(static_cast<std::size_t>(m_step)) = m_his.at(static_cast<std::size_t>(m_step));
        ++m_step;
    }
    if (m_step < practice::kUnsaidCount)
        return;
    if (m_stage == FoldingAgain) {
        m_stage = Over;
        return;
    }
    m_first = m_mine;
    m_stage = Compared;
    QList<FoldingWays> ways = practice::allFoldingWays();
    ways.removeOne(m_mine);
    m_random.shuffle(ways);
    m_others = ways.mid(0, kOthers);
}

GameBoard FoldingTable::board(const FoldingWays &ways, const QString &caption) const
{
    const Sheet sheet(ways);
    GameBoard board{caption, {}, Sheet::kSide, Sheet::kSide, QStringLiteral("paper"), {}};
    for (int row = 0; row < Sheet::kSide; ++row) {
        for (int column = 0; column < Sheet::kSide; ++column) {
            if (!sheet.isThere(column, row))
                board.cells.append(QVariantMap{{QStringLiteral("column"), column}, {QStringLiteral("row"), row},
                    {QStringLiteral("look"), QStringLiteral("hole")}, {QStringLiteral("lift"), 0.0}});
        }
    }
    QStringList said;
    for (int step = 0; step < practice::kUnsaidCount; ++step)
        said.append(way(step, ways.at(static_cast<std::size_t>(step))));
    board.spoken = tr("%1：%2，少了 %n 格", "", sheet.holes()).arg(caption, said.join(tr("，")));
    return board;
}

QList<GameBoard> FoldingTable::boards() const
{
    if (m_stage == Compared) {
        QList<GameBoard> all{board(m_mine, tr("你"))};
        const QStringList names{tr("周岚"), tr("韩立"), tr("许静"), tr("老魏"), tr("小孟")};
        for (qsizetype i = 0; i < m_others.size(); ++i)
            all.append(board(m_others.at(i), names.at(i)));
        return all;
    }
    if (m_stage == Over)
        return {board(m_his, tr("他心里的")), board(m_mine, tr("你折的"))};
    return {};
}

QList<GameResult> FoldingTable::results() const
{
    return {{tr("问了几句"), tr("0"), QString::number(m_asked.size())},
        {tr("跟他想的"), m_first == m_his ? tr("碰巧一样") : tr("不一样"),
            m_mine == m_his ? tr("一样") : tr("不一样")}};
}

} // namespace sanju::viewmodels
