// SPDX-License-Identifier: Apache-2.0
// Answers questions as fast as it can and says the number of each once it is kept; the test kills it at some moment.
//   store_kill_writer FOLDER FIRST_NUMBER
#include "store/sqlite_store.h"

#include <cstdio>
#include <unistd.h>

using namespace sanju;

namespace {

study::EventBody answer(int number)
{
    study::QuestionAnswered act;
    act.lesson = course::LessonId(QStringLiteral("feedback/camera-test"));
    // A handful of questions, so that memories are rewritten; the time tells the answers apart.
    act.question = course::QuestionId(QStringLiteral("feedback/camera-test/q%1").arg(number % 7));
    act.kind = QStringLiteral("single-choice");
    act.grade = number % 3 == 0 ? study::Grade::Again : study::Grade::Good;
    act.took = Milliseconds{number};
    return act;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    SystemClock clock;
    int number = QString::fromLocal8Bit(argv[2]).toInt();
    auto store = store::SqliteStore::open(
        QString::fromLocal8Bit(argv[1]), clock, [] { return QTimeZone::utc(); }, static_cast<std::uint64_t>(number));
    if (!store) {
        std::fprintf(stderr, "cannot open: %s\n", qPrintable(store.error().detail));
        return 1;
    }
    for (;; ++number) {
        // A pair is one act too: both or neither.
        const std::array<study::EventBody, 2> pair{answer(number), study::DayFinished{number, 0}};
        const auto kept = (*store)->append(pair);
        if (!kept) {
            std::fprintf(stderr, "cannot append: %s\n", qPrintable(kept.error().detail));
            return 1;
        }
        const QByteArray line = QByteArray::number(number) + '\n';
        if (write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
            return 1;
    }
}
