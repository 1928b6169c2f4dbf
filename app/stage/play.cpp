// SPDX-License-Identifier: Apache-2.0
// Keys of each actor, and what lies between two of them.
#include "stage/play.h"

#include "stage/arm.h"
#include "stage/feeling.h"
#include "stage/placement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace sanju::stage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kBlend = 0.36;        // seconds from one pose to the next
constexpr double kSpeakerAhead = 0.12; // who speaks moves before the voice is heard,
constexpr double kListenerLate = 0.30; // who listens a little after
constexpr double kHandChanges = 0.35;  // of a blend
constexpr double kBubbleStays = 1.7;
constexpr double kBubbleGrows = 0.28;
constexpr double kBubbleGoes = 0.2;
constexpr double kLightChanges = 0.5;
constexpr double kCameraMove = 0.4;
constexpr double kCameraReach = 8; // units of the picture
constexpr double kBlink = 0.15;
constexpr double kReachOfThree = 0.76;
constexpr double kLook = 7;
constexpr double kGaze = 2.2;
constexpr double kStillAfter = 1.0; // a still shows the pose reached by then

double eased(double share)
{
    share = std::clamp(share, 0.0, 1.0);
    return share * share * (3 - 2 * share);
}

// Goes a little too far and comes back.
double swung(double share)
{
    constexpr double kOver = 1.1;
    share = std::clamp(share, 0.0, 1.0);
    return 1 + (kOver + 1) * std::pow(share - 1, 3) + kOver * std::pow(share - 1, 2);
}

double between(double from, double to, double share)
{
    return from + (to - from) * share;
}

Spot between(Spot from, Spot to, double share)
{
    return from + (to - from) * share;
}

// Rounded, so that what is as good as still sends no news.
double stepped(double value, double step)
{
    return std::round(value / step) * step;
}

unsigned seedOf(const QString &text)
{
    unsigned hash = 2166136261U;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619U;
    return hash;
}

double degrees(double x, double y)
{
    return std::atan2(x, y) * 180 / std::numbers::pi;
}

bool isBlinking(unsigned seed, double seconds)
{
    const double period = 2.7 + (seed % 17) / 10.0;
    return std::fmod(seconds + (seed % 100) / 10.0, period) < kBlink;
}

QChar mouthAt(const course::SpokenLine &line, double seconds, unsigned seed)
{
    const auto step = static_cast<qsizetype>(std::floor((seconds - line.time.from) / course::kMouthSeconds + 1e-6));
    if (!line.mouths.isEmpty())
        return step < line.mouths.size() ? line.mouths.at(std::max<qsizetype>(0, step)) : u'0';
    // Nobody listened to this recording: talk along.
    static constexpr std::array kTalk{u'1', u'3', u'1', u'2', u'o', u'1', u'2', u'0'};
    return kTalk.at((static_cast<std::size_t>(std::max<qsizetype>(0, step)) + seed) % kTalk.size());
}

ArmGoal goalOf(const GestureGoals &goals, bool isNear)
{
    return isNear ? goals.near : goals.far;
}

} // namespace

Play::Play(const course::Storyboard &storyboard, course::Scene scene, const QHash<QString, QString> &builds)
    : m_scene(std::move(scene)), m_posture(postureIn(storyboard.set))
{
    const auto count = storyboard.cast.size();
    m_reach = count > 2 ? kReachOfThree : 1;
    for (qsizetype i = 0; i < count; ++i) {
        const QString id = storyboard.cast.at(i);
        const int home = 2 * i < count - 1 ? 1 : -1;
        State first;
        first.side = home;
        first.look = 2 * i == count - 1 ? 0 : home;
        m_actors.append({id, shoulderX(builds.value(id)), seedOf(id), home, {{-1, first}}});
    }
    arrange(storyboard);
}

void Play::arrange(const course::Storyboard &storyboard)
{
    qsizetype before = -1;
    for (qsizetype i = 0; i < storyboard.acts.size() && i < m_scene.acts.size(); ++i) {
        m_kinds.append(storyboard.acts.at(i).kind);
        double now = m_scene.acts.at(i).from;
        for (Actor &actor : m_actors) {
            State calm = actor.keys.constFirst().state;
            add(actor, now, calm);
        }
        for (const course::Beat &beat : storyboard.acts.at(i).beats) {
            if (beat.isSilent()) {
                arrangeSilence(beat, now);
                now += beat.pauseSeconds;
                continue;
            }
            const course::SpokenLine *line = m_scene.line(beat.id);
            const qsizetype speaker = indexOf(beat.speaker);
            if (line == nullptr || speaker < 0)
                continue;
            m_speakers.insert(beat.id, speaker);
            arrangeLine(beat, *line, before);
            before = speaker;
            now = line->time.to + beat.pauseSeconds;
        }
    }
}

void Play::arrangeLine(const course::Beat &beat, const course::SpokenLine &line, qsizetype before)
{
    const qsizetype speaker = indexOf(beat.speaker);
    for (qsizetype i = 0; i < m_actors.size(); ++i) {
        Actor &actor = m_actors[i];
        State state = actor.keys.constLast().state;
        state.emotion = i == speaker ? beat.emotion : beat.others.value(actor.id, state.emotion);
        state.emote = i == speaker ? beat.emote : QString();
        if (i == speaker) {
            // To whoever spoke before, else to the others in the middle.
            const bool answers = before >= 0 && before != speaker;
            state.side = answers ? sideTowards(i, before) : actor.home;
            state.look = state.side;
            state.gesture = beat.gesture;
        } else {
            if (!goalsOf(state.gesture, m_posture).keeps)
                state.gesture = u"idle"_s;
            state.look = sideTowards(i, speaker);
        }
        add(actor, i == speaker ? line.time.from - kSpeakerAhead : line.time.from + kListenerLate, state);
    }
}

void Play::arrangeSilence(const course::Beat &beat, double at)
{
    for (Actor &actor : m_actors) {
        if (!beat.others.contains(actor.id))
            continue;
        State state = actor.keys.constLast().state;
        state.emotion = beat.others.value(actor.id);
        state.emote.clear();
        add(actor, at + kListenerLate, state);
    }
}

void Play::add(Actor &actor, double at, State state)
{
    // A pose is reached before it is left again: nothing jumps.
    actor.keys.append({std::max(at, actor.keys.constLast().at + kBlend), std::move(state)});
}

qsizetype Play::indexOf(const QString &id) const
{
    const auto found =
        std::find_if(m_actors.begin(), m_actors.end(), [&](const Actor &actor) { return actor.id == id; });
    return found == m_actors.end() ? -1 : found - m_actors.begin();
}

int Play::sideTowards(qsizetype from, qsizetype to) const
{
    return to > from ? 1 : -1;
}

Play::Moment Play::momentOf(const Actor &actor, double seconds) const
{
    const auto after = std::upper_bound(
        actor.keys.begin(), actor.keys.end(), seconds, [](double at, const Key &key) { return at < key.at; });
    const auto now = after == actor.keys.begin() ? after : after - 1;
    const auto before = now == actor.keys.begin() ? now : now - 1;
    return {before->state, now->state, seconds - now->at};
}

// Full motion is drawn on twos. A still shows the pose the line at hand came to, or the calm one before the first.
double Play::poseTime(double seconds, Motion motion) const
{
    const double within = std::clamp(seconds, 0.0, m_scene.seconds);
    if (motion == Motion::Full)
        return std::floor(within * kPosesPerSecond + 1e-6) / kPosesPerSecond;
    double from = 0;
    double calm = kBlend;
    for (const course::TimeSpan &act : m_scene.acts) {
        if (act.from <= within) {
            from = act.from;
            calm = act.from + kBlend;
        }
    }
    for (const course::SpokenLine &line : m_scene.lines) {
        if (line.time.from >= from && line.time.from <= within)
            calm = std::min(line.time.from + kStillAfter, line.time.to);
    }
    return calm;
}

ArmPicture Play::armAt(const Actor &actor, int arm, const Moment &moment, double sway) const
{
    const ArmGoal from = goalOf(goalsOf(moment.before.gesture, m_posture), moment.before.side == arm);
    const ArmGoal to = goalOf(goalsOf(moment.now.gesture, m_posture), moment.now.side == arm);
    const double share = swung(moment.since / kBlend);
    Spot wrist = between(from.wrist, to.wrist, share);
    if (wrist.x > 0)
        wrist.x *= m_reach;
    wrist.y += sway * to.sway * eased(moment.since / kBlend);
    const BentArm bent = bend({actor.shoulder, kShoulderY, 0}, wrist, between(from.pole, to.pole, share));
    const Spot upper = bent.elbow - bent.shoulder;
    const Spot fore = bent.wrist - bent.elbow;
    ArmPicture picture;
    picture.upperAngle = stepped(degrees(upper.x, upper.y), 0.25);
    picture.upperShare = stepped(std::hypot(upper.x, upper.y) / kUpperArm, 0.005);
    picture.foreAngle = stepped(degrees(fore.x, fore.y), 0.25);
    picture.foreShare = stepped(std::hypot(fore.x, fore.y) / kForearm, 0.005);
    const auto handAngle = [&](const ArmGoal &goal) {
        return goal.turned == ArmGoal::Hand::Fixed ? goal.handAngle : picture.foreAngle;
    };
    picture.handAngle = stepped(between(handAngle(from), handAngle(to), eased(moment.since / kBlend)), 0.5);
    picture.hand = moment.since < kHandChanges * kBlend ? from.hand : to.hand;
    return picture;
}

HeadPicture Play::headAt(const Moment &moment, double nod) const
{
    const Feeling was = feelingOf(moment.before.emotion);
    const Feeling is = feelingOf(moment.now.emotion);
    const GestureGoals did = goalsOf(moment.before.gesture, m_posture);
    const GestureGoals does = goalsOf(moment.now.gesture, m_posture);
    const double share = eased(moment.since / kBlend);
    const double tilted =
        between((was.tilt + did.tilt) * moment.before.side, (is.tilt + does.tilt) * moment.now.side, share);
    HeadPicture head;
    head.angle = stepped(tilted + nod * 0.5 * moment.now.side, 0.5);
    head.down = stepped(between(was.bow + did.bow, is.bow + does.bow, share) + nod * 0.7, 0.5);
    head.lookX = stepped(between(moment.before.look, moment.now.look, share) * kLook, 0.25);
    head.lookY = stepped(between(was.bow, is.bow, share) * 0.5, 0.25);
    return head;
}

FacePicture Play::faceAt(const Moment &moment, bool speaking, bool blinking) const
{
    const Feeling was = feelingOf(moment.before.emotion);
    const Feeling is = feelingOf(moment.now.emotion);
    const GestureGoals does = goalsOf(moment.now.gesture, m_posture);
    const double share = eased(moment.since / kBlend);
    const bool looksDown = does.down && !speaking;
    FacePicture face;
    face.browRaise = stepped(between(was.browRaise, is.browRaise, share), 0.25);
    face.browTilt = stepped(between(was.browTilt, is.browTilt, share), 0.5);
    face.gazeX =
        stepped(looksDown ? moment.now.side * 1.2 : between(moment.before.look, moment.now.look, share) * kGaze, 0.1);
    face.gazeY = looksDown ? 2.4 : is.eyes == "half"_L1 ? 1.4 : 0;
    face.eyes = is.eyes == "smile"_L1 && speaking ? u"open"_s : is.eyes;
    if (looksDown && face.eyes == "open"_L1)
        face.eyes = u"half"_s;
    if (does.shut || (blinking && face.eyes != "smile"_L1))
        face.eyes = u"closed"_s;
    face.blush = is.blush;
    return face;
}

double Play::nodOf(const Moment &moment, double seconds, double phase, QChar mouth, bool speaking) const
{
    if (speaking)
        return std::sin(seconds * 5.2 + phase) * 1.5 + (mouth == u'3' ? 1.6 : mouth == u'2' ? 0.8 : 0);
    // Friendly listeners nod.
    const bool agrees = feelingOf(moment.now.emotion).mouth == "smile"_L1 && m_scene.lineAt(seconds) != nullptr;
    return agrees ? std::max(0.0, std::sin(seconds * 3.4 + phase)) * 2.4 : 0;
}

ActorPicture Play::actorAt(const Actor &actor, double seconds, const course::SpokenLine *line, Motion motion) const
{
    const Moment moment = momentOf(actor, seconds);
    const Feeling was = feelingOf(moment.before.emotion);
    const Feeling is = feelingOf(moment.now.emotion);
    const bool moves = motion == Motion::Full;
    const double phase = (actor.seed % 100) / 10.0;

    ActorPicture picture;
    picture.speaking = line != nullptr && m_speakers.value(line->beat, -1) == indexOf(actor.id);
    const QChar open = !picture.speaking ? u'0' : moves ? mouthAt(*line, seconds, actor.seed) : u'1';
    picture.mouth = is.mouth + u'-' + open;
    const double leans =
        between(was.lean * moment.before.side, is.lean * moment.now.side, eased(moment.since / kBlend));
    picture.lean = stepped(leans * m_reach, 0.25);
    picture.head = headAt(moment, moves ? nodOf(moment, seconds, phase, open, picture.speaking) : 0);
    picture.face = faceAt(moment, picture.speaking, moves && isBlinking(actor.seed, seconds));

    const double sway = moves && picture.speaking ? std::sin(seconds * 4.6 + phase) : 0;
    picture.left = armAt(actor, -1, moment, sway);
    picture.right = armAt(actor, 1, moment, sway);

    if (!moment.now.emote.isEmpty() && moment.since < kBubbleStays) {
        const double size = swung(moment.since / kBubbleGrows) * eased((kBubbleStays - moment.since) / kBubbleGoes);
        picture.bubble = {moment.now.emote, stepped(moves ? size : 1, 0.02)};
    }
    return picture;
}

double Play::cameraAt(double seconds, Motion motion) const
{
    if (motion == Motion::Still)
        return 0;
    double x = 0;
    const double middle = static_cast<double>(m_actors.size() - 1) / 2;
    for (const course::SpokenLine &line : m_scene.lines) {
        const double place = static_cast<double>(m_speakers.value(line.beat, 0));
        const double goal = middle > 0 ? (middle - place) / middle * kCameraReach : 0;
        x = between(x, goal, eased((seconds - line.time.from + kCameraMove / 2) / kCameraMove));
    }
    return stepped(m_posture == Posture::OnThePhone ? 0 : x, 0.25);
}

void Play::light(Picture &picture, double seconds, Motion motion) const
{
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        const double since = seconds - m_scene.acts.at(i).from;
        const bool comesOver = i > 0 && motion == Motion::Full;
        const double share = since < 0 ? (i == 0 ? 1 : 0) : comesOver ? eased(since / kLightChanges) : 1;
        picture.wrong = between(picture.wrong, m_kinds.at(i) == course::Act::Kind::Wrong ? 1 : 0, share);
        picture.right = between(picture.right, m_kinds.at(i) == course::Act::Kind::Right ? 1 : 0, share);
    }
}

Picture Play::at(double seconds, Motion motion) const
{
    const double pose = poseTime(seconds, motion);
    const course::SpokenLine *line = m_scene.lineAt(motion == Motion::Full ? pose : seconds);
    Picture picture;
    for (const Actor &actor : m_actors)
        picture.actors.append(actorAt(actor, pose, line, motion));
    picture.cameraX = cameraAt(pose, motion);
    light(picture, pose, motion);
    return picture;
}

Picture pictureAt(const course::Storyboard &storyboard, const course::Scene &scene,
    const QHash<QString, QString> &builds, double seconds, Motion motion)
{
    return Play(storyboard, scene, builds).at(seconds, motion);
}

} // namespace sanju::stage
