// SPDX-License-Identifier: Apache-2.0
// Opens a pack with SQLite and turns its rows into values; what SQLite throws ends here.
#include "course/pack_reader.h"

#include "course/pack_json.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QUrl>

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> damaged(const QString &detail)
{
    return failure(ErrorKind::Damaged, detail);
}

tl::unexpected<Error> damaged(const QString &where, const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(where + problem.path + u": "_s + problem.sentence);
    return damaged(lines.join(u'\n'));
}

// immutable: a pack is never written in place, so SQLite need not lock it, and a read-only folder is no obstacle.
std::string uriOf(const QString &path)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return url.toEncoded(QUrl::FullyEncoded).toStdString() + "?immutable=1";
}

QString textOf(const SQLite::Column &column)
{
    return QString::fromStdString(column.getString());
}

// An empty object when the text is not JSON: its parser then names what is missing.
QJsonObject objectIn(const SQLite::Column &column)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(column.getString())).object();
}

QByteArray bytesIn(const SQLite::Column &column)
{
    return QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes());
}

// An empty text when the manifest lacks the key.
QString manifestValue(SQLite::Database &db, const char *key)
{
    SQLite::Statement select(db, "SELECT value FROM manifest WHERE key = ?");
    select.bind(1, key);
    return select.executeStep() ? textOf(select.getColumn(0)) : QString();
}

Result<void> checkFormat(SQLite::Database &db)
{
    const QString text = manifestValue(db, "format");
    if (text.isEmpty())
        return damaged(u"manifest: no format"_s);
    bool isNumber = false;
    const int format = text.toInt(&isNumber);
    if (!isNumber || format < 1)
        return damaged(u"manifest: format \"%1\" is not a number"_s.arg(text));
    if (format > kPackFormat)
        return failure(ErrorKind::NewerFormat, u"format %1"_s.arg(format));
    return {};
}

Result<QList<LessonOutline>> readOutlines(SQLite::Database &db)
{
    QList<LessonOutline> outlines;
    SQLite::Statement select(db, "SELECT id, outline FROM lesson ORDER BY ordinal");
    while (select.executeStep()) {
        const QString id = textOf(select.getColumn(0));
        Problems problems;
        auto outline = parseOutline(objectIn(select.getColumn(1)), problems);
        if (!outline)
            return damaged(id, problems);
        if (outline->id.text() != id)
            return damaged(u"%1: the outline is of %2"_s.arg(id, outline->id.text()));
        outlines.append(*std::move(outline));
    }
    return outlines;
}

// Units and lessons must name each other, so that nobody above has to expect a hole.
Result<void> checkComplete(const Course::Parts &parts)
{
    QHash<LessonId, UnitId> unitOf;
    for (const Unit &unit : parts.units) {
        for (const LessonId &lesson : unit.lessons)
            unitOf.insert(lesson, unit.id);
    }
    for (const LessonOutline &outline : parts.lessons) {
        if (unitOf.take(outline.id) != outline.unit || outline.unit.isEmpty())
            return damaged(u"%1: not a lesson of unit %2"_s.arg(outline.id.text(), outline.unit.text()));
    }
    if (!unitOf.isEmpty())
        return damaged(u"%1: listed in a unit, not in the pack"_s.arg(unitOf.constBegin().key().text()));
    return {};
}

// SQLite rounds the size up to whole pages, so a file that lost less than a page would pass.
Result<void> checkLength(SQLite::Database &db, const QString &path)
{
    const qint64 length = db.execAndGet("PRAGMA page_count").getInt64() * db.execAndGet("PRAGMA page_size").getInt64();
    if (QFileInfo(path).size() < length)
        return damaged(u"the file ends early"_s);
    return {};
}

Result<Course> readCourse(SQLite::Database &db, const QString &path)
{
    if (const auto length = checkLength(db, path); !length)
        return tl::unexpected(length.error());
    if (const auto format = checkFormat(db); !format)
        return tl::unexpected(format.error());
    SQLite::Statement select(db, "SELECT json FROM course");
    if (!select.executeStep())
        return damaged(u"course: no row"_s);
    Problems problems;
    auto parts = parseCourse(objectIn(select.getColumn(0)), problems);
    if (!parts)
        return damaged(u"course"_s, problems);
    if (const QString named = manifestValue(db, "course"); named != parts->id.text())
        return damaged(u"manifest: names the course \"%1\", the pack holds \"%2\""_s.arg(named, parts->id.text()));
    auto outlines = readOutlines(db);
    if (!outlines)
        return tl::unexpected(outlines.error());
    parts->lessons = *std::move(outlines);
    if (const auto complete = checkComplete(*parts); !complete)
        return tl::unexpected(complete.error());
    return Course(*std::move(parts));
}

// The rows of a table (id, ordinal, json).
template <class Value>
Result<QList<Value>> readAll(
    SQLite::Database &db, const char *table, std::optional<Value> (*parse)(const QJsonObject &json, Problems &problems))
{
    const QString name = QString::fromLatin1(table) + u' ';
    QList<Value> values;
    try {
        if (!db.tableExists(table)) // packs of earlier days
            return values;
        SQLite::Statement select(db, std::string("SELECT id, json FROM ") + table + " ORDER BY ordinal");
        while (select.executeStep()) {
            const QString id = textOf(select.getColumn(0));
            Problems problems;
            auto value = parse(objectIn(select.getColumn(1)), problems);
            if (!value)
                return damaged(name + id, problems);
            if (value->id.text() != id)
                return damaged(name + u"%1: the row is of %2"_s.arg(id, value->id.text()));
            values.append(*std::move(value));
        }
        return values;
    } catch (const SQLite::Exception &exception) {
        return damaged(name + u"table: "_s + QString::fromUtf8(exception.what()));
    }
}

} // namespace

struct PackReader::Private
{
    explicit Private(const std::string &uri) : db(uri, SQLite::OPEN_READONLY | SQLite::OPEN_URI) {}

    // Mutable, for a statement needs it so; nothing is written.
    mutable SQLite::Database db;
    Course course;
};

Result<PackReader> PackReader::open(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorKind::NotFound, path);
    try {
        auto d = std::make_unique<Private>(uriOf(path));
        auto course = readCourse(d->db, path);
        if (!course)
            return failure(course.error().kind, path + u": "_s + course.error().detail);
        d->course = *std::move(course);
        return PackReader(std::move(d));
    } catch (const SQLite::Exception &exception) {
        return damaged(path + u": "_s + QString::fromUtf8(exception.what()));
    }
}

PackReader::PackReader(std::unique_ptr<Private> opened) : d(std::move(opened))
{
}

PackReader::PackReader(PackReader &&) noexcept = default;
PackReader &PackReader::operator=(PackReader &&) noexcept = default;
PackReader::~PackReader() = default;

const Course &PackReader::course() const
{
    return d->course;
}

Result<Lesson> PackReader::lesson(const LessonId &id) const
{
    if (!d->course.lesson(id))
        return failure(ErrorKind::NotFound, id.text());
    try {
        SQLite::Statement select(d->db, "SELECT body FROM lesson WHERE id = ?");
        select.bind(1, id.text().toStdString());
        if (!select.executeStep())
            return failure(ErrorKind::NotFound, id.text());
        Problems problems;
        auto lesson = parseLessonBody(objectIn(select.getColumn(0)), problems);
        if (!lesson)
            return damaged(id.text(), problems);
        if (lesson->id != id)
            return damaged(u"%1: the body is of %2"_s.arg(id.text(), lesson->id.text()));
        return *std::move(lesson);
    } catch (const SQLite::Exception &exception) {
        return damaged(id.text() + u": "_s + QString::fromUtf8(exception.what()));
    }
}

Result<Question> PackReader::question(const QuestionId &id) const
{
    const auto slash = id.text().lastIndexOf(u'/');
    const auto read = lesson(LessonId(id.text().left(qMax(0, slash))));
    if (!read)
        return failure(read.error().kind, read.error().kind == ErrorKind::NotFound ? id.text() : read.error().detail);
    for (const QList<Question> *questions : {&read->questions, &read->exercise}) {
        for (const Question &question : *questions) {
            if (question.id == id)
                return question;
        }
    }
    return failure(ErrorKind::NotFound, id.text());
}

Result<Lexicon> PackReader::lexicon(Language language) const
{
    const QString name = language == Language::English ? u"en"_s : u"zh"_s;
    try {
        if (!d->db.tableExists("lexicon")) // packs of earlier days
            return failure(ErrorKind::NotFound, u"lexicon "_s + name);
        SQLite::Statement select(d->db, "SELECT json, weights FROM lexicon WHERE language = ?");
        select.bind(1, name.toStdString());
        if (!select.executeStep())
            return failure(ErrorKind::NotFound, u"lexicon "_s + name);
        Problems problems;
        auto lexicon = parseLexicon(objectIn(select.getColumn(0)), problems, Patterns::Trust);
        if (!lexicon)
            return damaged(u"lexicon "_s + name, problems);
        lexicon->weights = bytesIn(select.getColumn(1));
        return *std::move(lexicon);
    } catch (const SQLite::Exception &exception) {
        return damaged(u"lexicon %1: "_s.arg(name) + QString::fromUtf8(exception.what()));
    }
}

Result<QList<Drill>> PackReader::drills() const
{
    return readAll<Drill>(d->db, "drill", parseDrill);
}

Result<QList<Survey>> PackReader::surveys() const
{
    return readAll<Survey>(d->db, "survey", parseSurvey);
}

Result<QList<Tool>> PackReader::tools() const
{
    return readAll<Tool>(d->db, "tool", parseTool);
}

Result<QByteArray> PackReader::media(const QString &name) const
{
    try {
        SQLite::Statement select(d->db, "SELECT bytes FROM media WHERE name = ?");
        select.bind(1, name.toStdString());
        if (!select.executeStep())
            return failure(ErrorKind::NotFound, name);
        return bytesIn(select.getColumn(0));
    } catch (const SQLite::Exception &exception) {
        return damaged(name + u": "_s + QString::fromUtf8(exception.what()));
    }
}

} // namespace sanju::course
