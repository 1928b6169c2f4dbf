// SPDX-License-Identifier: Apache-2.0
// The links that open the app at a place. Any app may send one: they lead somewhere and never do anything.
#pragma once

#include <QString>

namespace sanju::study {

struct DeepLink
{
    enum class Place { Today, Lesson, Drill, Mission, Practice };

    Place place = Place::Today;
    QString subject; // id of the lesson, drill or mission; empty for the others
    QString from;    // the reminder that led here; empty when none did

    friend bool operator==(const DeepLink &, const DeepLink &) = default;
};

// sanju://today, sanju://lesson/<unit>/<lesson>, sanju://drill/<id>, sanju://mission/<id>, sanju://practice, each with
// ?from=<reminder id> or without, all percent-encoded. Anything else leads to today. Whether there is such a lesson,
// drill or mission is for the caller to see.
DeepLink parseDeepLink(const QString &link);

} // namespace sanju::study
