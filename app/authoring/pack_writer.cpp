// SPDX-License-Identifier: Apache-2.0
// The rows of a pack, their digest, and the file they go into.
#include "authoring/pack_writer.h"

#include "authoring/clips/manifest.h"
#include "authoring/media_type.h"
#include "course/pack_json.h"
#include "course/pack_reader.h"
#include "course/scene.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>
#include <filesystem>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

// Fixed, for SQLite's defaults may differ between builds of it. "Snj1" marks the file for tools such as file(1).
constexpr const char *kPragmas = "PRAGMA page_size = 4096; PRAGMA auto_vacuum = NONE; PRAGMA encoding = 'UTF-8';"
                                 "PRAGMA journal_mode = OFF; PRAGMA secure_delete = ON;"
                                 "PRAGMA application_id = 0x536E6A31;";

constexpr const char *kTables = "CREATE TABLE manifest(key TEXT PRIMARY KEY, value TEXT);"
                                "CREATE TABLE course(json TEXT);"
                                "CREATE TABLE lesson(id TEXT PRIMARY KEY, ordinal INTEGER, outline TEXT, body TEXT);"
                                "CREATE TABLE drill(id TEXT PRIMARY KEY, ordinal INTEGER, json TEXT);"
                                "CREATE TABLE survey(id TEXT PRIMARY KEY, ordinal INTEGER, json TEXT);"
                                "CREATE TABLE tool(id TEXT PRIMARY KEY, ordinal INTEGER, json TEXT);"
                                "CREATE TABLE lexicon(language TEXT PRIMARY KEY, json TEXT, weights BLOB);"
                                "CREATE TABLE media(name TEXT PRIMARY KEY, mime TEXT, sha256 TEXT, bytes BLOB);";

// Compact, keys sorted.
QByteArray canonical(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

// Inserts rows and remembers them all in one hash. Each value is hashed with its length before it, so that no two lists
// of rows look alike.
class Rows
{
public:
    explicit Rows(SQLite::Database &db) : m_db(db) {}

    void insert(
        const char *statement, const QByteArray &table, const QByteArrayList &texts, const QByteArray *blob = nullptr)
    {
        SQLite::Statement insert(m_db, statement);
        add(table);
        int column = 0;
        for (const QByteArray &text : texts) {
            insert.bind(++column, text.toStdString());
            add(text);
        }
        if (blob != nullptr) {
            insert.bind(++column, blob->constData(), static_cast<int>(blob->size()));
            add(*blob);
        }
        insert.exec();
    }

    QByteArray digest() const { return m_hash.result().toHex(); }

private:
    void add(const QByteArray &value)
    {
        m_hash.addData(QByteArray(QByteArray::number(value.size()) + ':'));
        m_hash.addData(value);
    }

    SQLite::Database &m_db;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

void insertLessons(const CourseFolder &folder, Rows &rows, PackSummary &summary)
{
    for (const course::Unit &unit : folder.parts->units) {
        for (const course::LessonId &id : unit.lessons) {
            const LessonSource &source = *folder.lesson(id.text());
            const StoryboardSource &clip = *folder.storyboard(source.lesson->clip.id);
            const QByteArray ordinal = QByteArray::number(summary.lessons++);
            summary.questions += source.lesson->questions.size();
            rows.insert("INSERT INTO lesson VALUES(?, ?, ?, ?)", "lesson",
                {id.text().toUtf8(), ordinal, canonical(course::toJson(course::outlineOf(*source.lesson, unit.id))),
                    canonical(course::lessonBody(source.file.json(), clip.file.json()))});
        }
    }
}

// Drills, surveys, tools: one row a file. Gives how many.
template <class Source> qsizetype insertAll(const QList<Source> &sources, const QByteArray &table, Rows &rows)
{
    const QByteArray statement = "INSERT INTO " + table + " VALUES(?, ?, ?)";
    qsizetype count = 0;
    for (const Source &source : sources) {
        QJsonObject json = source.file.json();
        json.remove("notes"_L1);
        rows.insert(statement.constData(), table, {source.id.toUtf8(), QByteArray::number(count++), canonical(json)});
    }
    return count;
}

void insertLexicons(const CourseFolder &folder, Rows &rows)
{
    for (const LexiconSource &source : folder.lexicons) {
        const QJsonObject &json = source.file.json();
        rows.insert("INSERT INTO lexicon VALUES(?, ?, ?)", "lexicon",
            {json.value("language"_L1).toString().toUtf8(), canonical(json)}, &source.lexicon->weights);
    }
}

void insertMedium(const QString &name, const QByteArray &bytes, Rows &rows, PackSummary &summary)
{
    rows.insert("INSERT INTO media VALUES(?, ?, ?, ?)", "media",
        {name.toUtf8(), mediaType(name).toUtf8(), sha256(bytes)}, &bytes);
    ++summary.media;
}

// A film has no other scene than the times its author wrote. By the name of the file.
QMap<QString, QByteArray> scenesOfFilms(const CourseFolder &folder)
{
    QMap<QString, QByteArray> scenes;
    for (const StoryboardSource &source : folder.storyboards) {
        if (source.storyboard && !source.storyboard->film.isEmpty())
            scenes.insert(
                source.id + u".scene.json"_s, canonical(course::toJson(course::sceneOfFilm(*source.storyboard))));
    }
    return scenes;
}

Result<void> insertMedia(const CourseFolder &folder, PackKind kind, Rows &rows, PackSummary &summary)
{
    const QMap<QString, QByteArray> scenes = scenesOfFilms(folder);
    QStringList all;
    for (const MediaSource &media : folder.media)
        all.append(media.name);
    for (const MediaSource &media : folder.media) {
        const QString name = packedName(media.name, kind, all);
        if (name.isEmpty() || scenes.contains(name))
            continue;
        QFile file(media.path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Failed, media.path + u": "_s + file.errorString());
        insertMedium(name, file.readAll(), rows, summary);
    }
    for (auto scene = scenes.begin(); scene != scenes.end(); ++scene)
        insertMedium(scene.key(), scene.value(), rows, summary);
    return {};
}

Result<PackSummary> fill(SQLite::Database &db, const CourseFolder &folder, PackKind kind)
{
    db.exec(kPragmas);
    SQLite::Transaction transaction(db);
    db.exec(kTables);
    db.exec("PRAGMA user_version = " + std::to_string(course::kPackFormat));

    PackSummary summary;
    Rows rows(db);
    QJsonObject course = folder.course.json();
    course.remove("notes"_L1);
    rows.insert("INSERT INTO course VALUES(?)", "course", {canonical(course)});
    insertLessons(folder, rows, summary);
    summary.drills = insertAll(folder.drills, "drill", rows);
    summary.surveys = insertAll(folder.surveys, "survey", rows);
    summary.tools = insertAll(folder.tools, "tool", rows);
    insertLexicons(folder, rows);
    if (const auto inserted = insertMedia(folder, kind, rows, summary); !inserted)
        return tl::unexpected(inserted.error());

    summary.digest = QString::fromLatin1(rows.digest());
    const QByteArrayList manifest[] = {{"built_for", "sanju"}, {"course", folder.parts->id.text().toUtf8()},
        {"digest", rows.digest()}, {"format", QByteArray::number(course::kPackFormat)}};
    for (const QByteArrayList &entry : manifest)
        rows.insert("INSERT INTO manifest VALUES(?, ?)", "manifest", entry);
    transaction.commit();
    return summary;
}

// What the app will read is what the authors wrote.
Result<void> compare(const QString &path, const CourseFolder &folder)
{
    const auto reader = course::PackReader::open(path);
    if (!reader)
        return failure(ErrorKind::Failed, u"the pack cannot be read back: "_s + reader.error().detail);
    for (const course::LessonOutline &outline : reader->course().lessons()) {
        const auto lesson = reader->lesson(outline.id);
        if (!lesson || *lesson != *folder.lesson(outline.id.text())->lesson)
            return failure(ErrorKind::Failed, u"lesson %1 reads back as another"_s.arg(outline.id.text()));
    }
    const auto isSame = [](const auto &read, const auto &sources, auto value) {
        return read && std::ranges::equal(*read, sources,
                           [&](const auto &one, const auto &source) { return one == *(source.*value); });
    };
    if (!isSame(reader->drills(), folder.drills, &DrillSource::drill))
        return failure(ErrorKind::Failed, u"the drills read back as others"_s);
    if (!isSame(reader->surveys(), folder.surveys, &SurveySource::survey))
        return failure(ErrorKind::Failed, u"the surveys read back as others"_s);
    if (!isSame(reader->tools(), folder.tools, &ToolSource::tool))
        return failure(ErrorKind::Failed, u"the tools read back as others"_s);
    for (const LexiconSource &source : folder.lexicons) {
        const auto lexicon = reader->lexicon(source.lexicon->language);
        if (!lexicon || *lexicon != *source.lexicon)
            return failure(ErrorKind::Failed, source.file.name + u": reads back as another lexicon"_s);
    }
    return {};
}

Result<PackSummary> writeTo(const QString &path, const CourseFolder &folder, PackKind kind)
{
    try {
        SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        return fill(db, folder, kind);
    } catch (const SQLite::Exception &exception) {
        const int code = exception.getErrorCode();
        const ErrorKind error = code == SQLITE_FULL                                  ? ErrorKind::NoSpace
                                : code == SQLITE_CANTOPEN || code == SQLITE_READONLY ? ErrorKind::NotWritable
                                                                                     : ErrorKind::Failed;
        return failure(error, path + u": "_s + QString::fromUtf8(exception.what()));
    }
}

std::filesystem::path pathOf(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

QString packedName(const QString &name, PackKind kind, const QStringList &all)
{
    static const QStringList heavy{u".mp4"_s, u".poster.jpg"_s, u".en.m4a"_s, u".en.scene.json"_s};
    const bool isLight = name.endsWith(kLightEnding);
    if (name == QLatin1StringView(kManifestName))
        return {};
    if (kind == PackKind::Full)
        return isLight ? QString() : name;
    if (isLight)
        return name.chopped(kLightEnding.size()) + u".m4a"_s;
    const bool isHeavy =
        std::any_of(heavy.begin(), heavy.end(), [&](const QString &ending) { return name.endsWith(ending); });
    const bool hasLighter = name.endsWith(".m4a"_L1) && all.contains(name.chopped(4) + kLightEnding);
    return isHeavy || hasLighter ? QString() : name;
}

Result<PackSummary> writePack(const CourseFolder &folder, const QString &path, PackKind kind)
{
    if (QFileInfo(path).isDir())
        return failure(ErrorKind::NotWritable, path + u": this is a folder"_s);
    const QString part = path + u".part"_s;
    std::error_code error;
    std::filesystem::remove(pathOf(part), error);

    Result<PackSummary> summary = writeTo(part, folder, kind);
    if (summary) {
        if (const auto compared = compare(part, folder); !compared)
            summary = tl::unexpected(compared.error());
    }
    if (summary) {
        summary->bytes = QFileInfo(part).size();
        std::filesystem::rename(pathOf(part), pathOf(path), error);
        if (error)
            summary = failure(ErrorKind::NotWritable, path + u": "_s + QString::fromStdString(error.message()));
    }
    if (!summary)
        std::filesystem::remove(pathOf(part), error);
    return summary;
}

} // namespace sanju::authoring
