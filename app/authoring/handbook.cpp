// SPDX-License-Identifier: Apache-2.0
// Reads handbook.yaml and sets its pages.
#include "authoring/handbook.h"

#include "course/json_cursor.h"

#include <algorithm>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;
using course::Language;
using course::Text;

namespace {

constexpr course::Count kModels{1, 40};
constexpr course::Count kSteps{2, 8};
constexpr course::Count kLessons{1, 8};

HandbookModel parseModel(course::JsonCursor &json)
{
    HandbookModel model;
    model.id = json.idPart("id"_L1);
    model.title = json.text("title"_L1);
    model.about = json.text("about"_L1);
    if (json.has("steps"_L1))
        model.steps = json.list<HandbookStep>("steps"_L1, kSteps, [](course::JsonCursor &entry) {
            return HandbookStep{entry.text("name"_L1), entry.text("does"_L1)};
        });
    else
        json.ignore("steps"_L1);
    if (json.has("tool"_L1))
        model.tool = json.idPart("tool"_L1);
    else
        json.ignore("tool"_L1);
    model.lessons = json.ids("lessons"_L1, kLessons);
    return model;
}

Handbook parse(const QJsonObject &json, course::Problems &problems)
{
    course::JsonCursor cursor(json, {}, problems);
    Handbook handbook{
        cursor.text("title"_L1), cursor.text("about"_L1), cursor.list<HandbookModel>("models"_L1, kModels, parseModel)};
    cursor.finish();
    return handbook;
}

const course::Tool *toolOf(const CourseFolder &folder, const QString &id)
{
    const auto found =
        std::find_if(folder.tools.begin(), folder.tools.end(), [&](const ToolSource &tool) { return tool.id == id; });
    return found == folder.tools.end() || !found->tool ? nullptr : &*found->tool;
}

// Words of the page itself.
struct Labels
{
    QString steps, rule, instead, say, notes, contents;
};

Labels labelsIn(Language language)
{
    if (language == Language::Chinese)
        return {u"怎么做"_s, u"规则"_s, u"平时会说"_s, u"换成这样说"_s, u"写上你自己的一句"_s, u"目录"_s};
    return {u"What to do"_s, u"Rule"_s, u"What people say"_s, u"Say this instead"_s, u"A line of your own"_s,
        u"Contents"_s};
}

// A4 with room to punch, a model a page; grey stays readable on an office printer.
constexpr auto kStyle = R"(
@page { size: A4; margin: 12mm 12mm 12mm 20mm; }
* { box-sizing: border-box; }
body { font: 9pt/1.4 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; color: #1c2322; margin: 0; }
main { max-width: 178mm; margin: 0 auto; padding: 8mm; }
@media print { main { max-width: none; padding: 0; } }
section { page-break-before: always; break-before: page; padding-top: 2mm; }
h1 { font-size: 26pt; margin: 30mm 0 4mm; } h2 { font-size: 17pt; line-height: 1.3; margin: 0; color: #1f5e59; }
h3 { font-size: 9.5pt; margin: 3mm 0 .6mm; page-break-after: avoid; break-after: avoid; }
h3 span { font-weight: normal; color: #1f5e59; margin-left: 3mm; }
.about { color: #4c5856; margin: 0 0 2mm; }
ol.steps { list-style: none; margin: 0; padding: 0; }
ol.steps li { display: flex; gap: 4mm; border-top: .3mm solid #d9d2c5; padding: .7mm 0; page-break-inside: avoid; }
ol.steps b { flex: 0 0 34mm; } ol.steps span { flex: 1; }
table { width: 100%; border-collapse: collapse; page-break-inside: avoid; table-layout: fixed; }
th { text-align: left; font-weight: normal; color: #4c5856; font-size: 7.5pt; padding: 0; }
td { vertical-align: top; border-top: .3mm solid #d9d2c5; padding: .7mm 3mm .7mm 0; }
td:first-child { font-weight: bold; } td:nth-child(2) { color: #8a3b2a; } td:last-child { color: #1f5e59; }
.own { border: .3mm dashed #a9a294; height: 12mm; margin-top: 3mm; page-break-before: avoid; padding: 1mm 2mm; color: #4c5856; font-size: 8pt; }
nav ol { padding-left: 6mm; } nav { font-size: 11pt; line-height: 1.8; } a { color: inherit; text-decoration: none; }
)"_L1;

class Printer
{
public:
    Printer(const Handbook &handbook, const CourseFolder &folder, Language language)
        : m_handbook(handbook), m_folder(folder), m_language(language), m_labels(labelsIn(language))
    {
    }

    QString print()
    {
        const QString title = said(m_handbook.title);
        m_html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><title>%2</title>\n<style>%3"
                 "</style></head>\n<body><main>\n<h1>%2</h1>\n<p class=\"about\">%4</p>\n"_s.arg(
                     m_language == Language::Chinese ? u"zh-CN"_s : u"en"_s, title, kStyle, said(m_handbook.about));
        contents();
        for (const HandbookModel &model : m_handbook.models)
            page(model);
        m_html += "</main></body>\n</html>\n"_L1;
        return m_html;
    }

private:
    QString said(const Text &text) const { return text.in(m_language).toHtmlEscaped(); }

    void contents()
    {
        m_html += u"<nav><h3>%1</h3><ol>\n"_s.arg(m_labels.contents);
        for (const HandbookModel &model : m_handbook.models)
            m_html += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(model.id, said(model.title));
        m_html += "</ol></nav>\n"_L1;
    }

    void page(const HandbookModel &model)
    {
        m_html += u"<section id=\"%1\">\n<h2>%2</h2>\n<p class=\"about\">%3</p>\n"_s.arg(
            model.id, said(model.title), said(model.about));
        steps(model);
        for (const QString &id : model.lessons) {
            const LessonSource *source = m_folder.lesson(id);
            if (source != nullptr && source->lesson)
                rules(*source->lesson, id == model.lessons.constFirst());
        }
        m_html += u"<div class=\"own\">%1</div>\n</section>\n"_s.arg(m_labels.notes);
    }

    void steps(const HandbookModel &model)
    {
        QList<HandbookStep> steps = model.steps;
        if (const course::Tool *tool = toolOf(m_folder, model.tool))
            std::visit([&](const auto &body) { steps += stepsOf(body); }, tool->body);
        if (steps.isEmpty())
            return;
        m_html += u"<h3>%1</h3>\n<ol class=\"steps\">\n"_s.arg(m_labels.steps);
        for (const HandbookStep &step : std::as_const(steps))
            m_html += u"<li><b>%1</b><span>%2</span></li>\n"_s.arg(said(step.name), said(step.does));
        m_html += "</ol>\n"_L1;
    }

    static QList<HandbookStep> stepsOf(const course::CardTool &card)
    {
        QList<HandbookStep> steps;
        for (const course::ToolStep &step : card.steps)
            steps.append({step.name, step.hint});
        return steps;
    }

    static QList<HandbookStep> stepsOf(const course::Chooser &chooser)
    {
        QList<HandbookStep> steps;
        for (const course::Strategy &strategy : chooser.strategies)
            steps.append({strategy.name, joined(strategy.does, strategy.risk)});
        return steps;
    }

    static QList<HandbookStep> stepsOf(const course::Lookup &lookup)
    {
        QList<HandbookStep> steps;
        for (const course::Style &style : lookup.styles)
            steps.append({style.name, joined(style.open, style.avoid)});
        return steps;
    }

    static Text joined(const Text &first, const Text &second)
    {
        return {first.zh + second.zh, first.en + u' ' + second.en};
    }

    // The columns are named once a page.
    void rules(const course::Lesson &lesson, bool named)
    {
        m_html +=
            u"<h3>%1 %2<span>%3</span></h3>\n<table>"_s.arg(lesson.code, said(lesson.title), said(lesson.takeaway));
        if (named)
            m_html +=
                u"<tr><th>%1</th><th>%2</th><th>%3</th></tr>\n"_s.arg(m_labels.rule, m_labels.instead, m_labels.say);
        for (const course::Point &point : lesson.points)
            m_html += u"<tr><td>%1</td><td>%2</td><td>%3</td></tr>\n"_s.arg(
                said(point.rule), said(point.insteadOf), said(point.say));
        m_html += "</table>\n"_L1;
    }

    const Handbook &m_handbook;
    const CourseFolder &m_folder;
    Language m_language;
    Labels m_labels;
    QString m_html;
};

} // namespace

std::optional<Handbook> handbookOf(const CourseFolder &folder)
{
    if (!folder.handbook)
        return std::nullopt;
    course::Problems problems;
    Handbook handbook = parse(folder.handbook->json(), problems);
    if (!problems.isEmpty())
        return std::nullopt;
    return handbook;
}

Diagnostics checkHandbook(const CourseFolder &folder)
{
    Diagnostics found;
    if (!folder.handbook || !folder.handbook->yaml.isWhole())
        return found;
    course::Problems problems;
    const Handbook handbook = parse(folder.handbook->json(), problems);
    for (const course::Problem &problem : problems)
        found.append(folder.handbook->at(problem.path, problem.sentence));
    for (qsizetype i = 0; i < handbook.models.size(); ++i) {
        const HandbookModel &model = handbook.models.at(i);
        const QString path = u"/models/%1/"_s.arg(i);
        for (const QString &id : model.lessons) {
            if (folder.lesson(id) == nullptr && folder.isEveryLessonWhole())
                found.append(folder.handbook->at(path + u"lessons"_s, u"there is no lesson \"%1\""_s.arg(id)));
        }
        if (!model.tool.isEmpty() && toolOf(folder, model.tool) == nullptr && folder.isEveryPracticeWhole())
            found.append(folder.handbook->at(path + u"tool"_s, u"there is no tool \"%1\""_s.arg(model.tool)));
    }
    return found;
}

QString handbookHtml(const Handbook &handbook, const CourseFolder &folder, Language language)
{
    return Printer(handbook, folder, language).print();
}

} // namespace sanju::authoring
