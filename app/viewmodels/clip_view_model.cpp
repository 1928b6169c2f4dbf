// SPDX-License-Identifier: Apache-2.0
// Follows the player through the lines of a storyboard, or walks them.
#include "viewmodels/clip_view_model.h"

#include "study/papers.h"

#include <cmath>

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

// Reading aloud: four Chinese characters a second, and a breath after each line.
constexpr int kMillisecondsPerCharacter = 250;
constexpr int kBreathMilliseconds = 600;
constexpr double kBackSeconds = 10;
constexpr double kNearSeconds = 0.7; // a player lands this near to where it was sent
constexpr int kMostStale = 15;
constexpr double kMostDrift = 0.3;
constexpr double kEndSeconds = 0.2;
// Where the voice of another machine would be heard first.
const QStringList kSpeeds{u"0.75"_s, u"1.0"_s, u"1.25"_s, u"1.5"_s};
const QString kSpeed = u"clip-speed"_s;
const QString kCaptions = u"clip-captions"_s;

QString actName(course::Act::Kind kind)
{
    switch (kind) {
    case course::Act::Kind::Wrong:
        return u"wrong"_s;
    case course::Act::Kind::Right:
        return u"right"_s;
    case course::Act::Kind::Neutral:
        return u"neutral"_s;
    }
    return {};
}

QString clockTime(double seconds)
{
    const int whole = static_cast<int>(seconds);
    return u"%1:%2"_s.arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

int inMilliseconds(double seconds)
{
    return static_cast<int>(std::lround(seconds * 1000));
}

} // namespace

ClipViewModel::ClipViewModel(Speech &speech, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_lines({"beatId", "speaker", "text", "act", "mark", "moment", "mine", "now", "time", "head"}),
      m_parts({"before", "share", "done", "here"})
{
    connect(&m_speech, &Speech::changed, this, [this] {
        route();
        say();
    });
}

void ClipViewModel::show(course::Storyboard storyboard, const course::Course &course, study::ClipMedia media,
    study::LearnerStore *store, const course::LessonId &lesson)
{
    setPlaying(false);
    m_walk = ClipWalk(std::move(storyboard));
    m_media = std::move(media);
    m_store = store;
    m_lesson = lesson;
    m_failed.clear();
    m_names.clear();
    m_people.clear();
    for (const QString &id : std::as_const(m_walk.storyboard().cast)) {
        if (const course::Person *person = course.person(id)) {
            m_names.insert(id, person->name);
            m_people.append(*person);
        }
    }
    m_route = {};
    m_timeline = {};
    m_momentFound = false;
    m_tapped.clear();
    m_place = m_walk.first();
    restorePlace();
    route();
    Q_EMIT mediaChanged();
    go(m_place);
}

void ClipViewModel::setAudioSession(study::AudioSession *session)
{
    m_session = session;
    if (m_session)
        m_session->onSilence([this](study::AudioSession::Silence) { pause(); });
}

void ClipViewModel::suit(bool still, double textScale)
{
    constexpr double kLarge = 1.3;
    m_wishes.still = still;
    m_wishes.large = textScale > kLarge;
    m_stage.setStill(still);
    route();
}

// Chooses the way to show the clip; another one goes on at the same line.
void ClipViewModel::route()
{
    m_wishes.language = m_speech.language();
    ClipRoute next = routeOf(m_media, m_wishes, m_failed);
    if (next.mode == m_route.mode && next.file == m_route.file)
        return;
    m_route = std::move(next);
    m_timeline = isTimed() ? ClipTimeline(m_walk.storyboard(), m_route.scene) : ClipTimeline();
    m_sought.reset();
    m_seconds = m_place == m_walk.first() ? 0 : m_timeline.secondsOf(m_walk, m_place);
    if (m_route.mode == ClipMode::Live)
        m_stage.setScene(m_walk.storyboard(), m_route.scene, m_people);
    else
        m_stage.clear();
    showStage();
    if (m_session && !isTimed())
        m_session->end();
    else if (m_session && m_playing)
        m_session->begin();
    Q_EMIT mediaChanged();
    say();
}

QString ClipViewModel::title() const
{
    return m_speech(m_walk.storyboard().title);
}

QString ClipViewModel::act() const
{
    const course::Act *act = m_walk.act(m_place);
    return act ? actName(act->kind) : QString();
}

QString ClipViewModel::actLabel() const
{
    const course::Act *act = m_walk.act(m_place);
    if (!act)
        return {};
    switch (act->kind) {
    case course::Act::Kind::Wrong:
        if (isTimed() && !m_playing)
            return tr("错的一版　已停住");
        return m_place.stopped ? tr("错的一版，停在这里") : tr("错的一版");
    case course::Act::Kind::Right:
        return tr("换个说法，再来一遍");
    case course::Act::Kind::Neutral:
        return tr("听一段");
    }
    return {};
}

QString ClipViewModel::lineIn(course::Language language) const
{
    const course::SpokenLine *spoken = m_timeline.captionAt(m_seconds);
    const std::optional<ClipPlace> place = m_place.stopped ? m_place // its last line stays to be thought about
                                           : spoken        ? m_walk.placeOf(spoken->beat)
                                                           : std::nullopt;
    const course::Beat *beat = place ? m_walk.beat(*place) : nullptr;
    if (!beat)
        return {};
    const QString name = m_names.value(beat->speaker).in(language);
    const QString line = beat->line.in(language);
    // Each language has its own colon, whatever the language of the screen.
    return name + (language == course::Language::English ? u": "_s : u"："_s) + line;
}

QString ClipViewModel::caption() const
{
    if (!isTimed())
        return {};
    return lineIn(captions() == u"en"_s ? course::Language::English : course::Language::Chinese);
}

QString ClipViewModel::secondCaption() const
{
    return isTimed() && captions() == u"both"_s ? lineIn(course::Language::English) : QString();
}

QString ClipViewModel::captions() const
{
    QString kept = setting(kCaptions);
    if (kept == u"zh"_s || kept == u"en"_s || kept == u"both"_s)
        return kept;
    return m_speech.language() == course::Language::English ? u"en"_s : u"zh"_s;
}

double ClipViewModel::speed() const
{
    const QString kept = setting(kSpeed);
    return kSpeeds.contains(kept) ? kept.toDouble() : 1;
}

QString ClipViewModel::speedText() const
{
    const QString kept = setting(kSpeed);
    return (kSpeeds.contains(kept) ? kept : u"1.0"_s) + u"×"_s;
}

QString ClipViewModel::times() const
{
    return isTimed() ? clockTime(m_seconds) + u" / "_s + clockTime(m_timeline.seconds()) : QString();
}

QString ClipViewModel::ask() const
{
    const course::Act *act = m_walk.act(m_place);
    const bool asked = m_place.stopped || (isTimed() && act && act->kind == course::Act::Kind::Wrong);
    return act && asked ? m_speech(act->ask) : QString();
}

bool ClipViewModel::isSeeking() const
{
    if (m_momentFound || !moment())
        return false;
    return m_place.stopped || isTimed();
}

// That of the act at hand; nullptr when it has none.
bool ClipViewModel::isAtEnd() const
{
    return m_walk.isLast(m_place);
}

int ClipViewModel::lineMilliseconds() const
{
    const course::Beat *beat = m_walk.beat(m_place);
    if (!beat)
        return 0;
    const auto spoken = static_cast<int>(beat->line.zh.size()) * kMillisecondsPerCharacter;
    return spoken + kBreathMilliseconds + static_cast<int>(beat->pauseSeconds * 1000);
}

double ClipViewModel::progress() const
{
    if (isTimed())
        return m_timeline.seconds() > 0 ? qBound(0.0, m_seconds / m_timeline.seconds(), 1.0) : 0;
    return m_walk.progress(m_place);
}

QString ClipViewModel::duration() const
{
    const int seconds =
        isTimed() ? static_cast<int>(std::lround(m_timeline.seconds())) : course::estimatedSeconds(m_walk.storyboard());
    return tr("%n 秒", "", seconds);
}

void ClipViewModel::setPlaying(bool playing)
{
    if (m_playing == playing)
        return;
    m_playing = playing;
    if (m_session && isTimed())
        m_playing ? m_session->begin() : m_session->end();
    Q_EMIT playingChanged();
}

void ClipViewModel::enter()
{
    if (!m_wishes.still && m_place == m_walk.first())
        play();
}

void ClipViewModel::play()
{
    if (isTimed() && m_place.stopped && !m_walk.isLast(m_place))
        advance();
    else if (isTimed() && m_seconds >= m_timeline.seconds() - kEndSeconds)
        restart();
    setPlaying(true);
    say();
}

void ClipViewModel::pause()
{
    if (!m_playing)
        return;
    setPlaying(false);
    say();
    keepPlace();
}

void ClipViewModel::advance()
{
    if (!isAtEnd())
        go(m_walk.after(m_place));
}

// In a film it is sought as well.
void ClipViewModel::go(ClipPlace place)
{
    if (place.act != m_place.act || (m_place.stopped && !place.stopped))
        m_tapped.clear();
    const bool entersAct = !place.stopped && place == m_walk.beginOf(place.act);
    m_place = place;
    if (isTimed()) {
        const double from = entersAct ? m_timeline.scene().acts.at(place.act).from : 0;
        seek(entersAct ? from : m_timeline.secondsOf(m_walk, place));
        m_place = place;
        showStage();
        if (place.stopped)
            setPlaying(false);
    }
    say();
}

void ClipViewModel::seek(double seconds)
{
    m_seconds = qBound(0.0, seconds, m_timeline.seconds());
    m_sought = m_seconds;
    m_stale = 0;
    const ClipPlace place = m_timeline.at(m_walk, m_seconds);
    if (place.act != m_place.act || m_place.stopped)
        m_tapped.clear();
    m_place = place;
    showStage();
    Q_EMIT seekWanted(inMilliseconds(m_seconds));
}

void ClipViewModel::goTo(const QString &beat)
{
    if (const std::optional<ClipPlace> place = m_walk.placeOf(beat)) {
        if (isTimed()) {
            seek(m_timeline.secondsOf(m_walk, *place));
            m_place = *place;
            say();
        } else {
            m_tapped.clear();
            go(*place);
        }
    }
}

void ClipViewModel::back10()
{
    if (!isTimed())
        return;
    seek(m_seconds - kBackSeconds);
    say();
}

void ClipViewModel::seekShare(double share)
{
    if (!isTimed())
        return;
    seek(m_timeline.secondsAtShare(share));
    say();
}

void ClipViewModel::step(int seconds)
{
    if (!isTimed())
        return;
    seek(m_seconds + seconds);
    say();
}

void ClipViewModel::cycleSpeed()
{
    const auto at = qMax<qsizetype>(0, kSpeeds.indexOf(speedText().chopped(1)));
    keep(kSpeed, kSpeeds.at((at + 1) % kSpeeds.size()));
}

void ClipViewModel::cycleCaptions()
{
    static const QStringList kAll{u"zh"_s, u"en"_s, u"both"_s};
    keep(kCaptions, kAll.at((kAll.indexOf(captions()) + 1) % kAll.size()));
}

void ClipViewModel::replayRight()
{
    const std::optional<qsizetype> right = m_walk.actOf(course::Act::Kind::Right);
    if (!right)
        return;
    m_tapped.clear();
    go(m_walk.beginOf(*right));
    if (isTimed())
        setPlaying(true);
    say();
}

void ClipViewModel::restart()
{
    m_momentFound = false;
    m_tapped.clear();
    go(m_walk.first());
    if (isTimed())
        seek(0);
    say();
}

void ClipViewModel::showAll()
{
    if (m_walk.storyboard().acts.isEmpty())
        return;
    m_tapped.clear();
    go(m_walk.last());
}

int ClipViewModel::startMilliseconds() const
{
    return inMilliseconds(m_seconds);
}

void ClipViewModel::heard(int milliseconds)
{
    if (!isTimed() || !m_playing)
        return;
    const double seconds = milliseconds / 1000.0;
    if (m_sought) {
        // A player that was sent elsewhere still tells the old place for a moment.
        if (std::abs(seconds - *m_sought) > kNearSeconds && ++m_stale < kMostStale)
            return;
        m_sought.reset();
    }
    const double end = m_timeline.endOf(m_place.act);
    if (m_walk.asksAfter(m_place) && m_seconds < end && seconds >= end) {
        stopAfterAct();
        return;
    }
    m_seconds = qMin(seconds, m_timeline.seconds());
    const ClipPlace place = m_timeline.at(m_walk, m_seconds);
    if (place.act != m_place.act)
        m_tapped.clear();
    m_place = place;
    showStage();
    say();
}

void ClipViewModel::stopAfterAct()
{
    m_seconds = m_timeline.endOf(m_place.act);
    const auto act = m_place.act;
    m_place = m_walk.beginOf(act);
    while (m_walk.after(m_place) != m_place && !m_walk.after(m_place).stopped)
        m_place = m_walk.after(m_place);
    m_place.stopped = true;
    setPlaying(false);
    showStage();
    say();
    keepPlace();
}

void ClipViewModel::drift(double seconds)
{
    if (m_route.mode == ClipMode::Live && m_playing && !m_sought)
        m_stage.setSeconds(qMin(m_stage.seconds() + seconds * speed(), m_seconds + kMostDrift));
}

void ClipViewModel::tick(double seconds)
{
    if (!isTimed() || !m_playing)
        return;
    m_sought.reset();
    const double at = m_seconds + seconds * speed();
    if (at < m_timeline.seconds())
        heard(inMilliseconds(at));
    else
        ended();
}

void ClipViewModel::ended()
{
    if (!isTimed() || !m_playing)
        return;
    if (m_sought && *m_sought < m_timeline.seconds() - kNearSeconds)
        return; // the end of what was heard before the seek
    if (m_walk.asksAfter(m_place)) {
        stopAfterAct();
        return;
    }
    m_seconds = m_timeline.seconds();
    setPlaying(false);
    say();
    keepPlace();
}

void ClipViewModel::mediaFailed(const QUrl &file)
{
    if (!isTimed() || file != m_route.file)
        return;
    m_failed.insert(file);
    route();
}

void ClipViewModel::slept(bool audible)
{
    if (!isTimed() || !audible)
        pause();
    keepPlace();
}

void ClipViewModel::showStage()
{
    // At the stop the next act has not begun.
    if (m_route.mode == ClipMode::Live)
        m_stage.setSeconds(m_place.stopped ? qMax(0.0, m_seconds - kEndSeconds) : m_seconds);
}

QString ClipViewModel::setting(const QString &key) const
{
    const QString &own = key == kSpeed ? m_speed : m_captions;
    return own.isEmpty() && m_store ? m_store->learner().settings.value(key) : own;
}

void ClipViewModel::keep(const QString &key, const QString &value)
{
    // A disk that is full must not stop what is heard: then the wish lasts as long as the app.
    if (m_store)
        (void)m_store->append(study::SettingChanged{key, value});
    (key == kSpeed ? m_speed : m_captions) = value;
    say();
}

void ClipViewModel::say()
{
    QList<RowModel::Row> rows;
    const QList<course::Act> &acts = m_walk.storyboard().acts;
    for (qsizetype a = 0; a < acts.size() && (isTimed() || a <= m_place.act); ++a) {
        const course::Act &act = acts.at(a);
        const qsizetype last = isTimed() || a < m_place.act ? act.beats.size() - 1 : m_place.beat;
        QString head = act.kind == course::Act::Kind::Wrong   ? tr("错的一版")
                       : act.kind == course::Act::Kind::Right ? tr("换个说法，再来一遍")
                                                              : QString();
        for (qsizetype b = 0; b <= last && b < act.beats.size(); ++b) {
            const course::Beat &beat = act.beats.at(b);
            if (beat.isSilent())
                continue;
            const bool found = beat.moment && (m_momentFound || a < m_place.act);
            const bool mine = !m_walk.storyboard().cast.isEmpty() && beat.speaker != m_walk.storyboard().cast.first();
            const bool now = a == m_place.act && b == m_place.beat && !m_place.stopped;
            const course::SpokenLine *spoken = isTimed() ? m_timeline.line(beat.id) : nullptr;
            rows.append({beat.id, m_speech(m_names.value(beat.speaker)), m_speech(beat.line), actName(act.kind),
                found ? m_speech(beat.mark) : QString(), found, mine, now,
                spoken ? clockTime(spoken->time.from) : QString(), isTimed() ? std::exchange(head, {}) : QString()});
        }
    }
    m_lines.setRows(std::move(rows));
    sayParts();
    Q_EMIT changed();
}

void ClipViewModel::sayParts()
{
    QList<RowModel::Row> parts;
    const QList<course::Act> &acts = m_walk.storyboard().acts;
    if (!isTimed())
        parts.append({0.0, 1.0, progress(), true});
    double before = 0;
    for (qsizetype a = 0; isTimed() && a < acts.size(); ++a) {
        const double share = m_timeline.actShare(a);
        parts.append({before, share, m_timeline.doneShare(a, m_seconds), a == m_place.act});
        before += share;
    }
    m_parts.setRows(std::move(parts));
}

} // namespace sanju::viewmodels
