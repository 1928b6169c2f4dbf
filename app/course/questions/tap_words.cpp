// SPDX-License-Identifier: Apache-2.0
// Reads and grades tapped words.
#include "course/questions/tap_words.h"

#include "course/ids.h"
#include "course/json_cursor.h"

#include <algorithm>

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

namespace {

using Piece = TapWords::Piece;

bool isOnlyPunctuation(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

// Adds `text` as a piece of its own, or to a neighbour if nobody would tap it: a comma alone.
void addPlain(QList<Piece> &pieces, const QString &text, QString &opening)
{
    if (text.trimmed().isEmpty())
        return;
    if (!isOnlyPunctuation(text)) {
        pieces.append({{}, opening + text.trimmed(), false});
        opening.clear();
    } else if (pieces.isEmpty() || text.trimmed().endsWith(u'“')) {
        opening += text.trimmed();
    } else {
        pieces.last().text += text.trimmed();
    }
}

// One stretch between bars: plain text around any number of [id:text].
QString readStretch(const QString &stretch, QList<Piece> &pieces, QString &opening)
{
    qsizetype at = 0;
    while (at < stretch.size()) {
        const qsizetype open = stretch.indexOf(u'[', at);
        addPlain(pieces, stretch.mid(at, open < 0 ? -1 : open - at), opening);
        if (open < 0)
            break;
        const qsizetype colon = stretch.indexOf(u':', open);
        const qsizetype close = stretch.indexOf(u']', open);
        const QString id = colon < 0 ? QString() : stretch.mid(open + 1, colon - open - 1);
        if (close < 0 || colon > close || !isIdPart(id) ||
            stretch.mid(colon + 1, close - colon - 1).trimmed().isEmpty())
            return u"\"%1\" is not a mark: write [w1:the words]"_s.arg(
                stretch.mid(open, close < 0 ? -1 : close - open + 1));
        pieces.append({id, opening + stretch.mid(colon + 1, close - colon - 1).trimmed(), true});
        opening.clear();
        at = close + 1;
    }
    return {};
}

QList<Piece> readPieces(JsonCursor &json, QLatin1StringView language, const QString &text)
{
    QList<Piece> pieces;
    QString opening;
    const auto problem = [&](const QString &sentence) {
        json.problems().append({json.path("text"_L1) + u'/' + language, sentence});
    };
    for (const QString &stretch : text.split(u'|')) {
        if (stretch.trimmed().isEmpty())
            problem(u"there is nothing between two bars: take one out"_s);
        const QString sentence = readStretch(stretch, pieces, opening);
        if (!sentence.isEmpty())
            problem(sentence);
    }
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (!pieces.at(i).hurts)
            pieces[i].id = u's' + QString::number(i);
    }
    if (std::none_of(pieces.begin(), pieces.end(), [](const Piece &piece) { return !piece.hurts; }))
        problem(u"every piece is marked: leave at least one harmless"_s);
    return pieces;
}

// Each word marked exactly once, and every mark among the words.
void checkMarks(JsonCursor &json, QLatin1StringView language, const TapWords &body, const QList<Piece> &pieces)
{
    const QString at = json.path("text"_L1) + u'/' + language;
    QStringList marks;
    for (const Piece &piece : pieces) {
        if (piece.hurts)
            marks.append(piece.id);
    }
    for (const TapWords::Word &word : body.words) {
        const auto times = marks.removeAll(word.id);
        if (times == 0 && !word.id.isEmpty())
            json.problems().append({at, u"\"%1\" is not marked here: write [%1:...] around it"_s.arg(word.id)});
        else if (times > 1)
            json.problems().append(
                {at, u"\"%1\" is marked %2 times: give each mark its own id"_s.arg(word.id).arg(times)});
    }
    for (const QString &mark : std::as_const(marks))
        json.problems().append({at, u"\"%1\" is marked but not in \"words\": add its why and instead"_s.arg(mark)});
}

} // namespace

void parse(JsonCursor &json, TapWords &body)
{
    const Text text = json.text("text"_L1);
    body.words = json.list<TapWords::Word>("words"_L1, {1, 6}, [](JsonCursor &entry) {
        TapWords::Word word;
        word.id = entry.idPart("id"_L1);
        word.why = entry.text("why"_L1, u"word \"%1\" needs \"why\": why it hurts"_s.arg(word.id));
        word.instead = entry.text("instead"_L1, u"word \"%1\" needs \"instead\": what to say"_s.arg(word.id));
        return word;
    });
    body.why = json.optionalText("why"_L1);
    if (!text.zh.isEmpty()) {
        body.zh = readPieces(json, "zh"_L1, text.zh);
        checkMarks(json, "zh"_L1, body, body.zh);
    }
    if (!text.en.isEmpty()) {
        body.en = readPieces(json, "en"_L1, text.en);
        checkMarks(json, "en"_L1, body, body.en);
    }
}

Verdict grade(const TapWords &body, const Answer &answer, Language language)
{
    Verdict verdict;
    verdict.right = !answer.isEmpty() && itemsOf(answer) == itemsOf(rightAnswer(body, language));
    verdict.why = body.why;
    const QSet<QString> tapped = itemsOf(answer);
    for (const Piece &piece : body.in(language)) {
        if (!piece.hurts && !tapped.contains(piece.id))
            continue;
        Remark remark{piece.id, piece.hurts, tapped.contains(piece.id), {}, {}, {}};
        const auto word = std::find_if(
            body.words.begin(), body.words.end(), [&](const TapWords::Word &one) { return one.id == piece.id; });
        if (piece.hurts && word != body.words.end()) {
            remark.why = word->why;
            remark.instead = word->instead;
        }
        verdict.remarks.append(remark);
    }
    return verdict;
}

Answer rightAnswer(const TapWords &body, Language language)
{
    Answer answer;
    for (const Piece &piece : body.in(language)) {
        if (piece.hurts)
            answer.append({piece.id, {}});
    }
    return answer;
}

Answer wrongAnswer(const TapWords &body, Language language)
{
    for (const Piece &piece : body.in(language)) {
        if (!piece.hurts)
            return {{piece.id, {}}};
    }
    return {};
}

Effort effort(const TapWords &body)
{
    Effort effort{body.why.zh.size(), body.words.size()};
    for (const Piece &piece : body.zh)
        effort.characters += piece.text.size();
    for (const TapWords::Word &word : body.words)
        effort.characters += word.why.zh.size() + word.instead.zh.size();
    return effort;
}

} // namespace sanju::course
