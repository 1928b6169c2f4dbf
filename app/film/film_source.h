// SPDX-License-Identifier: Apache-2.0
// What sanju-film draws: a storyboard, its times and its people, read from files.
#pragma once

#include "base/error.h"
#include "course/course.h"
#include "course/scene.h"
#include "course/storyboard.h"
#include "film/film_options.h"

namespace sanju::film {

struct Source
{
    course::Storyboard storyboard;
    course::Scene scene;
    QList<course::Person> people;
};

Result<Source> readSource(const Options &options);
// Times for a storyboard nobody has spoken yet: so many seconds a line, no mouths.
course::Scene estimatedScene(const course::Storyboard &storyboard);

} // namespace sanju::film
