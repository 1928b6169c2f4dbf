// SPDX-License-Identifier: Apache-2.0
// The checks on the real tree: every fault is printed as file:line: sentence.
#include "checks.h"

#include <QTest>

using namespace sanju::architecture;

namespace {

QByteArray report(const Findings &findings)
{
    QString text = QStringLiteral("%1 faults").arg(findings.size());
    for (const Finding &finding : findings)
        text += u'\n' + finding.text();
    return text.toUtf8();
}

} // namespace

class TreeTest : public QObject
{
    Q_OBJECT

private:
    const Rules m_rules = houseRules();
    const SourceTree m_tree = SourceTree::read(QStringLiteral(SANJU_SOURCE_DIR), m_rules.ignored);

    void expectNone(const Findings &findings) { QVERIFY2(findings.isEmpty(), report(findings).constData()); }

private Q_SLOTS:
    void theTreeWasRead() { QVERIFY(m_tree.files.size() > 20); }
    void eachLayerIncludesAndLinksOnlyWhatItMay() { expectNone(checkLayers(m_tree, m_rules)); }
    void qmlImportsOnlyOursAndQt() { expectNone(checkQmlImports(m_tree, m_rules)); }
    void eachQmlModuleIsInThePackageList() { expectNone(checkQmlPackages(m_tree, m_rules)); }
    void everySourceCarriesItsLicence() { expectNone(checkLicences(m_tree, m_rules)); }
    void nothingForbiddenIsWritten() { expectNone(checkForbiddenText(m_tree, m_rules)); }
    void theTopLevelIsAsPlanned() { expectNone(checkTopLevel(m_tree, m_rules)); }
    void everyFileCanBeReadInOneGo() { expectNone(checkLength(m_tree, m_rules)); }
    void noExceptionHasOutlivedItsFile() { expectNone(checkExceptions(m_tree, m_rules)); }
};

QTEST_APPLESS_MAIN(TreeTest)
#include "tree_test.moc"
