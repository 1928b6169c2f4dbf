// SPDX-License-Identifier: Apache-2.0
// Builds JSON from the events of yaml-cpp's parser: its nodes would hide aliases and the place of a key.
#include "authoring/yaml_source.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <sstream>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

int lineAt(const YAML::Mark &mark)
{
    return std::max(0, mark.line) + 1;
}

QJsonValue plainValue(const QString &word)
{
    static const QRegularExpression number(u"^-?(0|[1-9][0-9]{0,14})(\\.[0-9]+)?$"_s);
    if (word == "true"_L1 || word == "false"_L1)
        return word == "true"_L1;
    if (number.match(word).hasMatch())
        return word.toDouble();
    return word;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

bool isIndentedWithTab(const QByteArray &line)
{
    for (const char c : line) {
        if (c != ' ')
            return c == '\t';
    }
    return false;
}

bool isUnclosedQuote(const YAML::Exception &exception)
{
    return exception.msg == YAML::ErrorMsg::DOC_IN_SCALAR || exception.msg == YAML::ErrorMsg::EOF_IN_SCALAR;
}

} // namespace

// Collects the values of open maps and lists; a value is handed to the one around it when it is complete.
class YamlReader final : public YAML::EventHandler
{
public:
    explicit YamlReader(YamlSource &source) : m_source(source) {}

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { take(mark, QJsonValue::Null, {}); }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        m_source.fail(lineAt(mark), u"aliases (*name) are not read here: write the value out"_s);
        take(mark, QJsonValue::Null, {});
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, const std::string &value) override
    {
        const QString text = QString::fromStdString(value);
        take(mark, tag == "?" ? plainValue(text) : QJsonValue(text), text);
    }

    void OnSequenceStart(
        const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        open(mark, false);
    }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        open(mark, true);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapEnd() override { close(); }

    int lastLine() const { return m_lastLine; }

private:
    struct Open
    {
        bool isMap = false;
        QString path;
        QJsonObject object;
        QJsonArray array;
        QString key; // the last one read; its value is awaited while hasKey
        bool hasKey = false;
        bool isRepeated = false; // its value is dropped: the first one stands
    };

    // The pointer of the value that comes next.
    QString nextPath() const
    {
        if (m_open.isEmpty())
            return {};
        const Open &top = m_open.constLast();
        QString last = top.isMap ? top.key : QString::number(top.array.size());
        return top.path + u'/' + last.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    }

    bool isKeyNext() const { return !m_open.isEmpty() && m_open.constLast().isMap && !m_open.constLast().hasKey; }

    void note(const QString &path, int line)
    {
        if (!m_source.m_lines.contains(path))
            m_source.m_lines.insert(path, line);
    }

    void takeKey(const YAML::Mark &mark, const QString &key)
    {
        Open &top = m_open.last();
        if (key.isEmpty())
            m_source.fail(lineAt(mark), u"a key must be a word: write \"key: value\""_s);
        top.key = key;
        top.hasKey = true;
        top.isRepeated = top.object.contains(key);
        if (top.isRepeated) {
            m_source.m_faults.append(
                {lineAt(mark), u"key \"%1\" stands here twice, first on line %2: take one out"_s.arg(key).arg(
                                   m_source.lineOf(nextPath()))});
        }
        note(nextPath(), lineAt(mark));
    }

    void take(const YAML::Mark &mark, const QJsonValue &value, const QString &text)
    {
        m_lastLine = lineAt(mark);
        if (isKeyNext())
            return takeKey(mark, text);
        note(nextPath(), lineAt(mark));
        hand(value);
    }

    void open(const YAML::Mark &mark, bool isMap)
    {
        if (isKeyNext())
            takeKey(mark, {});
        note(nextPath(), lineAt(mark));
        Open inner;
        inner.isMap = isMap;
        inner.path = nextPath();
        m_open.append(inner);
    }

    void close()
    {
        const Open done = m_open.takeLast();
        hand(done.isMap ? QJsonValue(done.object) : QJsonValue(done.array));
    }

    void hand(const QJsonValue &value)
    {
        if (m_open.isEmpty()) {
            if (value.isObject())
                m_source.m_json = value.toObject();
            else if (value.isNull())
                m_source.fail(1, u"the file is empty: copy the template into it"_s);
            else
                m_source.fail(1, u"the file must begin with keys, such as \"id: ...\""_s);
            return;
        }
        Open &top = m_open.last();
        if (!top.isMap)
            top.array.append(value);
        else if (!top.isRepeated)
            top.object.insert(top.key, value);
        top.hasKey = false;
    }

    YamlSource &m_source;
    QList<Open> m_open;
    int m_lastLine = 1;
};

YamlSource YamlSource::fromFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return fromBytes(file.readAll());
    YamlSource source;
    source.fail(1, u"the file cannot be read (%1): check that it is there and may be opened"_s.arg(file.errorString()));
    return source;
}

YamlSource YamlSource::fromBytes(const QByteArray &bytes)
{
    YamlSource source;
    const QList<QByteArray> lines = bytes.split('\n');
    for (int i = 0; i < lines.size(); ++i) {
        // yaml-cpp takes some control characters for the end of the file.
        const auto isControl = [](char c) { return c >= 0 && c < ' ' && c != '\t' && c != '\r'; };
        if (!isUtf8(lines.at(i)))
            source.fail(i + 1, u"this line is not UTF-8: save the file in that encoding"_s);
        else if (std::any_of(lines.at(i).begin(), lines.at(i).end(), isControl))
            source.fail(i + 1, u"this line holds a control character: take it out"_s);
    }
    if (!source.isWhole())
        return source;

    const int lastLine = std::max(1, static_cast<int>(lines.size()) - (bytes.endsWith('\n') ? 1 : 0));
    YamlReader reader(source);
    try {
        // The mark that ends a document stands in no text, so yaml-cpp finds a quote that is still open there; at the
        // end of a file it would take it for closed.
        std::istringstream stream(bytes.toStdString() + (bytes.endsWith('\n') ? "...\n" : "\n...\n"));
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(reader))
            source.fail(1, u"the file is empty: copy the template into it"_s);
        else if (parser)
            source.fail(1, u"the file holds more than one document: take the lines \"---\" out"_s);
    } catch (const YAML::Exception &exception) {
        const int line = std::min(lineAt(exception.mark), lastLine);
        if (isUnclosedQuote(exception))
            source.fail(reader.lastLine(), u"a text in quotes begins about here and never ends: close it"_s);
        else if (isIndentedWithTab(lines.at(line - 1)))
            source.fail(line, u"this line is indented with a tab: use spaces"_s);
        else
            source.fail(line, u"this is not YAML (%1): put texts with : , # ? { } [ ] in straight quotes"_s.arg(
                                  QString::fromStdString(exception.msg)));
    }
    for (Fault &fault : source.m_faults)
        fault.line = std::min(fault.line, lastLine); // what is open at the end is found behind it
    return source;
}

int YamlSource::lineOf(const QString &pointer) const
{
    for (QString path = pointer; !path.isEmpty(); path = path.left(path.lastIndexOf(u'/'))) {
        if (const auto line = m_lines.constFind(path); line != m_lines.constEnd())
            return *line;
    }
    return 1;
}

void YamlSource::fail(int line, const QString &sentence)
{
    m_faults.append({line, sentence});
    m_isWhole = false;
}

} // namespace sanju::authoring
