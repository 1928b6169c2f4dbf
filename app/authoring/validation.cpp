// SPDX-License-Identifier: Apache-2.0
// Gathers and sorts.
#include "authoring/validation.h"

#include "authoring/check_choices.h"
#include "authoring/check_clips.h"
#include "authoring/check_dialogues.h"
#include "authoring/check_drills.h"
#include "authoring/check_lexicons.h"
#include "authoring/check_references.h"
#include "authoring/check_repeats.h"
#include "authoring/check_surveys.h"
#include "authoring/check_teaching.h"
#include "authoring/check_wording.h"
#include "authoring/coverage.h"
#include "authoring/handbook.h"
#include "authoring/published_ids.h"

#include <algorithm>
#include <tuple>

namespace sanju::authoring {

namespace {

// Stable: on one line the checks keep their own order.
Diagnostics sorted(Diagnostics found)
{
    std::stable_sort(found.begin(), found.end(),
        [](const Diagnostic &a, const Diagnostic &b) { return std::tie(a.file, a.line) < std::tie(b.file, b.line); });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace

Diagnostics structuralProblems(const CourseFolder &folder)
{
    return sorted(folder.problems + checkReferences(folder) + checkLexicons(folder) + checkFilms(folder));
}

Diagnostics allProblems(const CourseFolder &folder)
{
    if (!folder.isFound)
        return folder.problems;
    const QList<Passage> passages = passagesOf(folder);
    return sorted(folder.problems + checkReferences(folder) + checkLexicons(folder) + checkWording(passages) +
                  checkTeaching(folder, passages) + checkChoices(folder) + checkDrills(folder) +
                  checkDialogues(folder) + checkSurveys(folder) + checkClips(folder) + checkFilms(folder) +
                  checkRepeats(folder, passages) + checkCoverage(folder) + checkHandbook(folder) +
                  checkVanishedIds(folder) + checkNewIds(folder));
}

} // namespace sanju::authoring
