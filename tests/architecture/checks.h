// SPDX-License-Identifier: Apache-2.0
// The checks: each reads a tree against the rules and gives back every fault, in the order of the files.
#pragma once

#include "rules.h"
#include "source_tree.h"

namespace sanju::architecture {

// Includes that the table of layers does not allow, of other layers or of headers from outside; the links of
// CMakeLists.txt against the same table; includes not written as "layer/file.h"; the same for unit tests.
Findings checkLayers(const SourceTree &tree, const Rules &rules);

// Imports in QML that are neither ours nor one of Qt's modules.
Findings checkQmlImports(const SourceTree &tree, const Rules &rules);

// Imports of a module of Qt whose package is not on the list: they work only where somebody has installed it by chance.
Findings checkQmlPackages(const SourceTree &tree, const Rules &rules);

// Sources without the licence line in their first three lines.
Findings checkLicences(const SourceTree &tree, const Rules &rules);

// Text that the table forbids in that place.
Findings checkForbiddenText(const SourceTree &tree, const Rules &rules);

// What the top level holds too much or lacks.
Findings checkTopLevel(const SourceTree &tree, const Rules &rules);

// Files too long to be read in one go.
Findings checkLength(const SourceTree &tree, const Rules &rules);

// Rows of tables that no longer fit the tree: exceptions for files that are not there.
Findings checkExceptions(const SourceTree &tree, const Rules &rules);

} // namespace sanju::architecture
