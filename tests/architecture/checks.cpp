// SPDX-License-Identifier: Apache-2.0
// How each rule is looked for. What the rules say stands in rules.cpp.
#include "checks.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace sanju::architecture {

namespace {

bool endsWithOneOf(const QString &path, const QStringList &endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return path.endsWith(ending); });
}

bool beginsWithOneOf(const QString &path, const QStringList &beginnings)
{
    return std::any_of(
        beginnings.begin(), beginnings.end(), [&](const QString &beginning) { return path.startsWith(beginning); });
}

bool matchesWhole(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool matchesOneOf(const QString &text, const QStringList &patterns)
{
    return std::any_of(
        patterns.begin(), patterns.end(), [&](const QString &pattern) { return matchesWhole(text, pattern); });
}

bool isIn(const QString &path, const QString &folder)
{
    return path.startsWith(folder + u'/');
}

// Which modules of Qt hold a header, as the installed Qt has them: "QString" -> QtCore.
QStringList qtModulesOf(const QString &header)
{
    static const QHash<QString, QStringList> modules = [] {
        QHash<QString, QStringList> found;
        const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        for (const QString &module : headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
            for (const QString &name : QDir(headers.filePath(module)).entryList(QDir::Files))
                found[name] += module;
        }
        return found;
    }();
    const qsizetype slash = header.indexOf(u'/');
    if (slash > 0 && header.startsWith(QLatin1String("Qt")))
        return {header.left(slash)};
    return modules.value(header);
}

// The groups a header belongs to: one, several modules of Qt, or none.
QStringList groupsOf(const QString &header, const QList<HeaderGroup> &groups)
{
    for (const HeaderGroup &group : groups) {
        if (matchesWhole(header, group.pattern))
            return {group.name};
    }
    return qtModulesOf(header);
}

const Layer *layerNamed(const QString &name, const Rules &rules)
{
    const auto found =
        std::find_if(rules.layers.begin(), rules.layers.end(), [&](const Layer &layer) { return layer.name == name; });
    return found == rules.layers.end() ? nullptr : &*found;
}

// The row for a unit test: all that the layer under test may include, whatever testLayers adds, any header from
// outside.
Layer testRow(const Layer &layer, const Rules &rules)
{
    Layer row = layer;
    row.folder = QStringLiteral("tests/app/") + layer.name;
    row.headers = {QStringLiteral("*")};
    for (const Layer &more : rules.testLayers) {
        if (more.folder == row.folder)
            row.layers += more.layers;
    }
    return row;
}

void checkQuotedInclude(const SourceFile &file, int line, const QString &name, const Layer &row, bool isTest,
    const Rules &rules, Findings &findings)
{
    if (name.endsWith(QLatin1String(".moc")))
        return;
    const qsizetype slash = name.indexOf(u'/');
    const QString layer = slash < 0 ? QString() : name.left(slash);
    if (layerNamed(layer, rules) == nullptr) {
        if (!isTest) {
            findings.append({file.path, line,
                QStringLiteral("include \"%1\" as \"layer/file.h\", with a layer of the table").arg(name)});
        }
        return;
    }
    if (layer != row.name && !row.layers.contains(layer)) {
        findings.append({file.path, line,
            QStringLiteral("%1 must not include %2 (it may: %3)")
                .arg(row.folder, layer, row.layers.join(QLatin1String(", ")))});
    }
}

void checkOutsideInclude(
    const SourceFile &file, int line, const QString &name, const Layer &row, const Rules &rules, Findings &findings)
{
    if (row.headers.contains(QLatin1String("*")))
        return;
    const QStringList groups = groupsOf(name, rules.headerGroups);
    const bool allowed =
        std::any_of(groups.begin(), groups.end(), [&](const QString &group) { return row.headers.contains(group); });
    if (!allowed) {
        findings.append({file.path, line,
            QStringLiteral("%1 must not include <%2> of %3 (it may: %4)")
                .arg(row.folder, name, groups.isEmpty() ? QStringLiteral("an unknown library") : groups.join(u'/'),
                    row.headers.join(QLatin1String(", ")))});
    }
}

void checkIncludes(const SourceFile &file, const Layer &row, bool isTest, const Rules &rules, Findings &findings)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"));
    const QStringList lines = file.code(SourceFile::Strings::Keep);
    for (int i = 0; i < lines.size(); ++i) {
        const auto match = include.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        if (match.captured(1) == u"\"")
            checkQuotedInclude(file, i + 1, match.captured(2), row, isTest, rules, findings);
        else
            checkOutsideInclude(file, i + 1, match.captured(2), row, rules, findings);
    }
}

// Targets of layers are named sanju_<layer>.
void checkLinks(const SourceFile &file, const Layer &row, const Rules &rules, Findings &findings)
{
    static const QRegularExpression target(QStringLiteral("\\bsanju_(\\w+)"));
    for (int i = 0; i < file.lines.size(); ++i) {
        const QString line = file.lines.at(i).section(u'#', 0, 0);
        for (auto match = target.globalMatch(line); match.hasNext();) {
            const QString layer = match.next().captured(1);
            if (layerNamed(layer, rules) != nullptr && layer != row.name && !row.layers.contains(layer)) {
                findings.append({file.path, i + 1, QStringLiteral("%1 must not link %2").arg(row.folder, layer)});
            }
        }
    }
}

void checkRow(const SourceFile &file, const Layer &row, bool isTest, const Rules &rules, Findings &findings)
{
    if (endsWithOneOf(file.path, {QStringLiteral(".h"), QStringLiteral(".cpp")}))
        checkIncludes(file, row, isTest, rules, findings);
    else if (file.path.endsWith(QLatin1String("CMakeLists.txt")))
        checkLinks(file, row, rules, findings);
}

struct QmlImport
{
    QString path;
    int line = 1;
    QString name; // a module, or a path with its quotes
};

QList<QmlImport> qmlImports(const SourceTree &tree)
{
    static const QRegularExpression import(QStringLiteral("^\\s*import\\s+(\"[^\"]*\"|[\\w.]+)"));
    QList<QmlImport> imports;
    for (const SourceFile &file : tree.files) {
        if (!file.path.endsWith(QLatin1String(".qml")))
            continue;
        const QStringList lines = file.code(SourceFile::Strings::Keep);
        for (int i = 0; i < lines.size(); ++i) {
            const auto match = import.match(lines.at(i));
            if (match.hasMatch())
                imports.append({file.path, i + 1, match.captured(1)});
        }
    }
    return imports;
}

// The second word of each line that is no comment.
QStringList packagesOf(const SourceTree &tree, const QString &list)
{
    QStringList packages;
    for (const SourceFile &file : tree.files) {
        if (file.path != list)
            continue;
        for (const QString &line : file.lines) {
            if (!line.startsWith(u'#'))
                packages += line.simplified().section(u' ', 1, 1);
        }
    }
    return packages;
}

QString licenceOf(const SourceFile &file)
{
    static const QRegularExpression tag(QStringLiteral("SPDX-License-Identifier:\\s*([\\w.+-]+)"));
    for (const QString &line : file.lines.mid(0, 3)) {
        const auto match = tag.match(line);
        if (match.hasMatch())
            return match.captured(1);
    }
    return {};
}

bool needsLicence(const SourceFile &file, const Rules &rules)
{
    return endsWithOneOf(file.path, rules.licensedFiles) ||
           (!file.lines.isEmpty() && file.lines.first().startsWith(QLatin1String("#!")));
}

bool concerns(const ForbiddenText &rule, const QString &path)
{
    return (rule.files.isEmpty() || endsWithOneOf(path, rule.files)) &&
           (rule.under.isEmpty() || beginsWithOneOf(path, rule.under)) && !beginsWithOneOf(path, rule.allowedAt);
}

} // namespace

Findings checkLayers(const SourceTree &tree, const Rules &rules)
{
    Findings findings;
    for (const SourceFile &file : tree.files) {
        for (const Layer &layer : rules.layers) {
            const Layer test = testRow(layer, rules);
            if (isIn(file.path, layer.folder))
                checkRow(file, layer, false, rules, findings);
            else if (isIn(file.path, test.folder))
                checkRow(file, test, true, rules, findings);
        }
    }
    return findings;
}

Findings checkQmlImports(const SourceTree &tree, const Rules &rules)
{
    Findings findings;
    for (const QmlImport &import : qmlImports(tree)) {
        const bool isTest = import.path.startsWith(QLatin1String("tests/"));
        const QStringList allowed = isTest ? rules.qmlImports + rules.testQmlImports : rules.qmlImports;
        if (!matchesOneOf(import.name, allowed)) {
            findings.append({import.path, import.line,
                QStringLiteral("QML imports Sanju.App, Sanju.Ui and modules of Qt, not %1").arg(import.name)});
        }
    }
    return findings;
}

Findings checkQmlPackages(const SourceTree &tree, const Rules &rules)
{
    const QStringList packages = packagesOf(tree, rules.packageList);
    Findings findings;
    for (const QmlImport &import : qmlImports(tree)) {
        if (!import.name.startsWith(QLatin1String("Qt")))
            continue;
        // The package of QtQuick.Controls holds QtQuick.Controls.Basic too.
        const QString module = import.name.section(u'.', 0, 1);
        const QString package = QStringLiteral("qml6-module-") + module.toLower().replace(u'.', u'-');
        if (!packages.contains(package)) {
            findings.append({import.path, import.line,
                QStringLiteral("%1 needs %2, which %3 does not list").arg(import.name, package, rules.packageList)});
        }
    }
    return findings;
}

Findings checkLicences(const SourceTree &tree, const Rules &rules)
{
    Findings findings;
    for (const SourceFile &file : tree.files) {
        if (!needsLicence(file, rules))
            continue;
        const auto other = std::find_if(rules.otherLicences.begin(), rules.otherLicences.end(),
            [&](const OtherLicence &row) { return file.path.startsWith(row.path); });
        const QString wanted = other == rules.otherLicences.end() ? rules.licence : other->licence;
        if (licenceOf(file) != wanted) {
            findings.append({file.path, 1,
                QStringLiteral("one of the first three lines must hold SPDX-License-Identifier: %1").arg(wanted)});
        }
    }
    return findings;
}

Findings checkForbiddenText(const SourceTree &tree, const Rules &rules)
{
    using In = ForbiddenText::In;
    Findings findings;
    for (const SourceFile &file : tree.files) {
        QHash<int, QStringList> texts; // blanked at most once for each way of looking
        for (const ForbiddenText &rule : rules.forbidden) {
            if (!concerns(rule, file.path))
                continue;
            const int key = static_cast<int>(rule.in);
            if (!texts.contains(key)) {
                texts[key] = rule.in == In::Everything ? file.lines
                                                       : file.code(rule.in == In::Code ? SourceFile::Strings::Blank
                                                                                       : SourceFile::Strings::Keep);
            }
            const QRegularExpression pattern(rule.pattern);
            const QStringList &lines = texts[key];
            for (int i = 0; i < lines.size(); ++i) {
                const auto match = pattern.match(lines.at(i));
                if (match.hasMatch()) {
                    findings.append(
                        {file.path, i + 1, QStringLiteral("%1: %2").arg(match.captured().trimmed(), rule.sentence)});
                }
            }
        }
    }
    std::stable_sort(findings.begin(), findings.end(),
        [](const Finding &a, const Finding &b) { return std::tie(a.path, a.line) < std::tie(b.path, b.line); });
    return findings;
}

Findings checkTopLevel(const SourceTree &tree, const Rules &rules)
{
    Findings findings;
    for (const QString &name : tree.topLevel) {
        if (!name.startsWith(u'.') && !rules.topLevel.contains(name) && !rules.topLevelOptional.contains(name))
            findings.append({name, 1, QStringLiteral("the top level holds only what architecture has planned for it")});
    }
    for (const QString &name : rules.topLevel) {
        if (!tree.topLevel.contains(name))
            findings.append({name, 1, QStringLiteral("is missing from the top level")});
    }
    return findings;
}

Findings checkLength(const SourceTree &tree, const Rules &rules)
{
    Findings findings;
    for (const SourceFile &file : tree.files) {
        const bool excepted = std::any_of(rules.longFiles.begin(), rules.longFiles.end(),
            [&](const Exception &exception) { return file.path == exception.path; });
        if (endsWithOneOf(file.path, rules.countedFiles) && !excepted && file.lines.size() > rules.maxLines) {
            findings.append({file.path, rules.maxLines + 1,
                QStringLiteral("%1 lines, at most %2 are read in one go: split it")
                    .arg(file.lines.size())
                    .arg(rules.maxLines)});
        }
    }
    return findings;
}

Findings checkExceptions(const SourceTree &tree, const Rules &rules)
{
    QStringList paths;
    for (const OtherLicence &row : rules.otherLicences)
        paths += row.path;
    for (const Exception &row : rules.longFiles)
        paths += row.path;

    Findings findings;
    for (const QString &path : std::as_const(paths)) {
        const bool isThere = std::any_of(
            tree.files.begin(), tree.files.end(), [&](const SourceFile &file) { return file.path.startsWith(path); });
        if (!isThere)
            findings.append({path, 1, QStringLiteral("has a row in rules.cpp but is not there: remove the row")});
    }
    return findings;
}

} // namespace sanju::architecture
