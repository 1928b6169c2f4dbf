// SPDX-License-Identifier: Apache-2.0
// Scenes of every kind of question the course asks.
#include "gallery_scenes.h"

namespace sanju::gallery {

using namespace viewmodels;
using stage::Stage;

std::vector<Scene> questions(const QString &pack)
{
    std::vector<Scene> scenes;
    const Stage probe(pack);
    for (const QString &kind : course::questionKinds()) {
        const course::QuestionId id = probe.questionOfKind(kind);
        if (id.isEmpty())
            qFatal("no question of kind %s in the course", qPrintable(kind));
        const auto show = [id](Stage &s) -> QuestionViewModel & {
            s.welcomed();
            s.ask(id);
            s.begin();
            s.app().startToday();
            return *s.app().review()->question();
        };
        const auto answered = [show](bool right) {
            return [show, right](Stage &s) {
                QuestionViewModel &question = show(s);
                const auto language = s.app().speech().language();
                question.reveal();
                question.fill(right ? course::rightAnswer(question.question(), language)
                                    : course::wrongAnswer(question.question(), language));
                question.submit();
            };
        };
        scenes.push_back({QStringLiteral("question-%1").arg(kind), [show](Stage &s) { show(s); }});
        if (kind == QStringLiteral("recall")) {
            scenes.push_back({QStringLiteral("question-recall-revealed"), [show](Stage &s) { show(s).reveal(); }});
            continue;
        }
        scenes.push_back({QStringLiteral("question-%1-right").arg(kind), answered(true)});
        scenes.push_back({QStringLiteral("question-%1-wrong").arg(kind), answered(false)});
    }
    return scenes;
}

} // namespace sanju::gallery
