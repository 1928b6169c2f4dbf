// SPDX-License-Identifier: Apache-2.0
// A reader that goes through the text once.
#include "cli/csv.h"

#include <QByteArray>

namespace sanju::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class CsvReader
{
public:
    explicit CsvReader(QString text) : m_text(std::move(text)) {}

    Csv read()
    {
        while (m_at < m_text.size())
            readRow();
        return std::move(m_csv);
    }

private:
    bool atLineEnd() const { return m_at >= m_text.size() || m_text.at(m_at) == u'\n' || m_text.at(m_at) == u'\r'; }

    void skipLineEnd()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text.at(m_at) == u'\n')
            ++m_at;
        ++m_line;
    }

    void readRow()
    {
        CsvRow row{m_line, {}};
        if (atLineEnd()) {
            skipLineEnd();
            return;
        }
        row.fields.append(readField());
        while (m_at < m_text.size() && m_text.at(m_at) == u',') {
            ++m_at;
            row.fields.append(readField());
        }
        skipLineEnd();
        m_csv.rows.append(row);
    }

    CsvField readField()
    {
        const qsizetype begin = m_at;
        const bool quoted = m_at < m_text.size() && m_text.at(m_at) == u'"';
        QString text = quoted ? readQuoted() : QString();
        const qsizetype rest = m_at;
        while (!atLineEnd() && m_text.at(m_at) != u',')
            ++m_at;
        text += m_text.mid(rest, m_at - rest);
        if (quoted && m_at > rest)
            m_csv.faults.append(
                {m_line, u"something follows a closing quote; a quote inside quotes is written twice."_s});
        return {m_text.mid(begin, m_at - begin), text};
    }

    QString readQuoted()
    {
        const int line = m_line;
        QString text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'"') {
                ++m_at;
                if (m_at >= m_text.size() || m_text.at(m_at) != u'"')
                    return text;
            } else if (c == u'\n' || (c == u'\r' && m_text.mid(m_at + 1, 1) != "\n"_L1)) {
                ++m_line;
            }
            text += c;
        }
        m_csv.faults.append({line, u"a quote is opened here and never closed."_s});
        return text;
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    Csv m_csv;
};

} // namespace

Csv readCsv(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return {{}, {{1, u"this is UTF-16; save the file as CSV in UTF-8."_s}}};
    if (!bytes.isValidUtf8()) {
        const QList<QByteArray> lines = bytes.split('\n');
        for (int i = 0; i < lines.size(); ++i) {
            if (!lines.at(i).isValidUtf8())
                return {{}, {{i + 1, u"this is not UTF-8; save the file as CSV in UTF-8."_s}}};
        }
    }
    const QByteArray byteOrderMark = QByteArrayLiteral("\xef\xbb\xbf");
    const qsizetype begin = bytes.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    return CsvReader(QString::fromUtf8(bytes.sliced(begin))).read();
}

} // namespace sanju::cli
