// SPDX-License-Identifier: Apache-2.0
// Reads the tree and blanks comments and strings, keeping lines and columns where they are.
#include "source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sanju::architecture {

namespace {

bool isIgnored(const QString &path, const QStringList &ignored)
{
    return std::any_of(
        ignored.begin(), ignored.end(), [&](const QString &beginning) { return path.startsWith(beginning); });
}

bool hasSuffix(const QString &path, std::initializer_list<const char *> suffixes)
{
    return std::any_of(
        suffixes.begin(), suffixes.end(), [&](const char *suffix) { return path.endsWith(QLatin1String(suffix)); });
}

// Goes through the text once; what it blanks becomes spaces, so that places stay true.
class Blanker
{
public:
    Blanker(QString text, bool isCpp, SourceFile::Strings strings)
        : m_text(std::move(text)), m_isCpp(isCpp), m_strings(strings)
    {
    }

    QString run()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//"))
                blankUntil(m_text.indexOf(u'\n', m_at));
            else if (startsWith("/*"))
                blankUntil(after(m_text.indexOf(QLatin1String("*/"), m_at + 2), 2));
            else if (m_isCpp && isRawString())
                skipString(rawStringEnd());
            else if (isQuote())
                skipString(stringEnd());
            else
                ++m_at;
        }
        return m_text;
    }

private:
    bool startsWith(const char *token) const { return QStringView(m_text).mid(m_at).startsWith(QLatin1String(token)); }

    qsizetype after(qsizetype found, qsizetype length) const { return found < 0 ? m_text.size() : found + length; }

    void blankUntil(qsizetype end)
    {
        end = end < 0 ? m_text.size() : end;
        for (; m_at < end; ++m_at) {
            if (m_text.at(m_at) != u'\n')
                m_text[m_at] = u' ';
        }
    }

    bool isRawString() const
    {
        return startsWith("R\"") && (m_at == 0 || !m_text.at(m_at - 1).isLetter() || m_text.at(m_at - 1) == u'u');
    }

    qsizetype rawStringEnd() const
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        return after(m_text.indexOf(close, open), close.size());
    }

    // In C++ an apostrophe between digits parts thousands.
    bool isQuote() const
    {
        const QChar c = m_text.at(m_at);
        if (c == u'\'' && m_isCpp)
            return m_at == 0 || !m_text.at(m_at - 1).isLetterOrNumber() || m_text.at(m_at - 1) == u'u';
        return c == u'"' || c == u'\'' || (c == u'`' && !m_isCpp);
    }

    // A string ends at its quote; all but a template literal end with the line at the latest.
    qsizetype stringEnd() const
    {
        const QChar quote = m_text.at(m_at);
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text.at(at) == u'\\')
                ++at;
            else if (m_text.at(at) == quote)
                return at + 1;
            else if (m_text.at(at) == u'\n' && quote != u'`')
                return at;
        }
        return m_text.size();
    }

    // The quotes stay, what is between them goes. The name of an include stays too.
    void skipString(qsizetype end)
    {
        if (m_strings == SourceFile::Strings::Keep || isInclude()) {
            m_at = end;
            return;
        }
        ++m_at;
        blankUntil(end - 1);
        m_at = end;
    }

    bool isInclude() const
    {
        const qsizetype start = m_at == 0 ? 0 : m_text.lastIndexOf(u'\n', m_at - 1) + 1;
        return QStringView(m_text).mid(start, m_at - start).trimmed().startsWith(QLatin1String("#"));
    }

    QString m_text;
    bool m_isCpp;
    SourceFile::Strings m_strings;
    qsizetype m_at = 0;
};

} // namespace

QStringList SourceFile::code(Strings strings) const
{
    const bool isCpp = hasSuffix(path, {".h", ".cpp"});
    if (!isCpp && !hasSuffix(path, {".qml", ".js", ".mjs"}))
        return lines;
    return Blanker(lines.join(u'\n'), isCpp, strings).run().split(u'\n');
}

SourceTree SourceTree::read(const QString &root, const QStringList &ignored)
{
    SourceTree tree;
    tree.root = QDir(root).absolutePath();
    tree.topLevel = QDir(root).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);

    QStringList paths;
    QDirIterator entries(tree.root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next().mid(tree.root.size() + 1);
        if (!isIgnored(path, ignored))
            paths += path;
    }
    std::sort(paths.begin(), paths.end());

    for (const QString &path : std::as_const(paths)) {
        QFile file(tree.root + u'/' + path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.contains('\0'))
            continue;
        QStringList lines = QString::fromUtf8(bytes).split(u'\n');
        if (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast();
        tree.files.append({path, lines});
    }
    return tree;
}

} // namespace sanju::architecture
