// SPDX-License-Identifier: Apache-2.0
// Events as rows.
#include "store/event_log.h"

#include "store/queries.h"
#include "store/statement.h"

#include <QJsonDocument>

namespace sanju::store {

namespace {

Result<study::Event> eventFrom(const SQLite::Statement &row)
{
    const SQLite::Column body = row.getColumn(6);
    const char *text = body.getText();
    QJsonParseError problem;
    const auto json = QJsonDocument::fromJson(QByteArray::fromRawData(text, body.getBytes()), &problem);
    const auto damaged = [&row](const QString &why) {
        return failure(ErrorKind::Damaged, QStringLiteral("event %1: ").arg(row.getColumn(0).getInt64()) % why);
    };
    if (!json.isObject())
        return damaged(problem.errorString());
    auto parsed = study::bodyFromJson(textAt(row, 5), json.object());
    if (!parsed)
        return damaged(parsed.error().detail);
    return study::Event{
        study::EventId(textAt(row, 1)), textAt(row, 2), instantAt(row, 3), dayAt(row, 4), std::move(*parsed)};
}

} // namespace

EventLog::EventLog(SQLite::Database &database)
    : m_database(&database), m_append(database, sql::kAppendEvent), m_at(database, sql::kEventAt)
{
}

void EventLog::append(const study::Event &event)
{
    const QByteArray body = QJsonDocument(study::toJson(event.body)).toJson(QJsonDocument::Compact);
    run(m_append, event.id.text(), event.device, event.at, event.day, study::kindName(event.body),
        study::subjectOf(event.body), QString::fromUtf8(body));
}

Result<void> EventLog::forEach(const EventVisitor &visit) const
{
    SQLite::Statement rows(*m_database, sql::kEventsInOrder);
    while (rows.executeStep()) {
        auto event = eventFrom(rows);
        if (!event)
            return tl::unexpected(event.error());
        if (!visit(*event))
            break;
    }
    return {};
}

Result<study::Learner> EventLog::workOut() const
{
    study::Learner learner;
    auto done = forEach([&learner](const study::Event &event) {
        study::apply(learner, event);
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return learner;
}

Result<study::Event> EventLog::at(qint64 seq)
{
    bindAll(m_at, seq);
    if (!m_at.executeStep())
        return failure(ErrorKind::NotFound, QStringLiteral("no event %1").arg(seq));
    auto event = eventFrom(m_at);
    m_at.tryReset();
    return event;
}

qint64 EventLog::count() const
{
    return numberOf(*m_database, sql::kLastEventNumber);
}

} // namespace sanju::store
