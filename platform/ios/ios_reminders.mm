// SPDX-License-Identifier: Apache-2.0
// Hands a plan to iOS and hears what became of it. One job at a time, so that no answer of iOS is older than what we
// know.
#import "platform/ios/ios_reminders.h"

#import "platform/ios/notification_delegate.h"
#import "platform/ios/notification_request.h"
#import "platform/ios/objc_bridge.h"
#import "platform/ios/reminder_store.h"

#import <UIKit/UIKit.h>

#include <algorithm>
#include <deque>

namespace sanju::platform::ios {

namespace {

// What iOS says, once.
struct Look
{
    Health health;
    std::vector<Carried> pending;
    std::vector<std::pair<Carried, std::int64_t>> showing;
    std::map<std::string, Planned> asked;

    bool allowed() const
    {
        return health.permission == Permission::Granted || health.permission == Permission::Provisional;
    }
};

Permission permissionOf(UNAuthorizationStatus status)
{
    switch (status) {
    case UNAuthorizationStatusNotDetermined:
        return Permission::Unknown;
    case UNAuthorizationStatusDenied:
        return Permission::Denied;
    case UNAuthorizationStatusProvisional:
        return Permission::Provisional;
    default: // authorised, for good or for as long as the app is on trial
        return Permission::Granted;
    }
}

Health healthOf(UNNotificationSettings *settings)
{
    Health health;
    health.permission = permissionOf(settings.authorizationStatus);
    health.banners = settings.alertSetting == UNNotificationSettingEnabled && settings.alertStyle != UNAlertStyleNone;
    health.lockScreen = settings.lockScreenSetting == UNNotificationSettingEnabled;
    health.notificationCenter = settings.notificationCenterSetting == UNNotificationSettingEnabled;
    health.sounds = settings.soundSetting == UNNotificationSettingEnabled;
    if (@available(iOS 15.0, *))
        health.summarised = settings.scheduledDeliverySetting == UNNotificationSettingEnabled;
    return health;
}

UNUserNotificationCenter *center()
{
    return [UNUserNotificationCenter currentNotificationCenter];
}

// Started or woken by a button of a notification: the learner is not here.
bool isInBackground()
{
    return [UIApplication sharedApplication].applicationState == UIApplicationStateBackground;
}

NSArray<NSString *> *toNSArray(const std::vector<std::string> &texts)
{
    NSMutableArray<NSString *> *array = [NSMutableArray array];
    for (const std::string &text : texts)
        [array addObject:toNSString(text)];
    return array;
}

// Asks for settings, requests and notifications, one after the other; iOS answers on threads of its own.
void lookUp(std::function<void(const Look &)> seen)
{
    auto look = std::make_shared<Look>();
    look->asked = reminderStore().memory().planned;
    [center() getNotificationSettingsWithCompletionHandler:^(UNNotificationSettings *settings) {
        look->health = healthOf(settings);
        [center() getPendingNotificationRequestsWithCompletionHandler:^(NSArray<UNNotificationRequest *> *requests) {
            for (UNNotificationRequest *request in requests) {
                if (const auto carried = carriedBy(request))
                    look->pending.push_back(*carried);
            }
            [center() getDeliveredNotificationsWithCompletionHandler:^(NSArray<UNNotification *> *notifications) {
                for (UNNotification *notification in notifications) {
                    const auto shownAt = static_cast<std::int64_t>([notification.date timeIntervalSince1970] * 1000);
                    if (const auto carried = carriedBy(notification.request))
                        look->showing.emplace_back(*carried, shownAt);
                }
                onMainThread(^{
                    seen(*look);
                });
            }];
        }];
    }];
}

// Of one kind only the newest stays, and none that is expired.
std::vector<std::string> stale(const Look &look, const CivilTime &now)
{
    std::map<std::string, std::int64_t> newest;
    for (const auto &[carried, shownAt] : look.showing)
        newest[carried.kind] = std::max(newest[carried.kind], shownAt);
    std::vector<std::string> ids;
    for (const auto &[carried, shownAt] : look.showing) {
        if (carried.expires <= now || shownAt < newest[carried.kind])
            ids.push_back(carried.id);
    }
    return ids;
}

class Center : public std::enable_shared_from_this<Center>
{
public:
    void close() { m_open = false; }
    const Health &health() const { return m_health; }
    void refresh(std::function<void(const Health &)> heard);
    void replaceAll(const ReminderSet &set, std::function<void(const Outcome &)> taken);
    void requestPermission(std::function<void(Permission)> answered);

private:
    void start(std::function<void()> job);
    void finish();
    void next();
    void take(const Look &look);
    void withdraw(const Look &look, const ReminderSet &set);
    void expect(const CivilTime &at);
    void arm(const Look &look, const ReminderSet &set, std::function<void(const Outcome &)> taken);

    bool m_open = true;
    Health m_health;
    std::optional<ReminderSet> m_last;
    std::deque<std::function<void()>> m_jobs; // the first is being done
};

void Center::start(std::function<void()> job)
{
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() == 1)
        next();
}

void Center::finish()
{
    m_jobs.pop_front();
    next();
}

void Center::next()
{
    if (m_jobs.empty())
        return;
    const auto job = m_jobs.front(); // it may finish, and so leave the queue, before it returns
    job();
}

void Center::take(const Look &look)
{
    ReminderStore &store = reminderStore();
    Seen seen{look.asked, {}, {}, look.allowed()};
    m_health = look.health;
    for (const Carried &carried : look.pending) {
        seen.pending.insert(carried.id);
        expect(carried.at);
    }
    for (const auto &[carried, shownAt] : look.showing)
        seen.shown.push_back({carried.id, shownAt, carried.at});
    store.append(
        collect(store.memory(), seen, store.now(), [&store](const CivilTime &time) { return store.instant(time); }));
    store.save();

    const auto gone = stale(look, store.civilNow());
    if (!gone.empty())
        [center() removeDeliveredNotificationsWithIdentifiers:toNSArray(gone)];
    m_health.showing = static_cast<int>(look.showing.size() - gone.size());
    m_health.trouble = store.trouble();
}

void Center::refresh(std::function<void(const Health &)> heard)
{
    const auto self = shared_from_this();
    start([self, heard] {
        lookUp([self, heard](const Look &look) {
            self->take(look);
            if (heard && self->m_open)
                heard(self->m_health);
            self->finish();
        });
    });
}

void Center::replaceAll(const ReminderSet &set, std::function<void(const Outcome &)> taken)
{
    const auto self = shared_from_this();
    m_last = set;
    start([self, set, taken] {
        lookUp([self, set, taken](const Look &look) {
            self->take(look);
            self->arm(look, set, [self, taken](const Outcome &outcome) {
                ReminderStore &store = reminderStore();
                store.save();
                if (!outcome.error.empty())
                    store.setTrouble(outcome.error);
                self->m_health.trouble = store.trouble();
                if (taken && self->m_open)
                    taken(outcome);
                self->finish();
            });
        });
    });
}

void Center::arm(const Look &look, const ReminderSet &set, std::function<void(const Outcome &)> taken)
{
    ReminderStore &store = reminderStore();
    Memory &memory = store.memory();
    const auto outcome = std::make_shared<Outcome>();
    const auto armed = toArm(memory, set, store.civilNow(), !look.allowed() || !isInBackground());
    outcome->leftOut = static_cast<int>(set.reminders.size());

    const auto isArmed = [&](const std::string &id) {
        return std::ranges::any_of(armed, [&](const Armed &one) { return one.reminder.id == id; });
    };
    const auto staysPutOff = [&](const std::string &id) { return memory.putOff.contains(id) && !isArmed(id); };
    // Nothing is planned while requests go: were the program to end here, a request that we took back would seem shown.
    std::erase_if(memory.planned, [&](const auto &entry) { return !staysPutOff(entry.first); });
    store.save();

    std::vector<std::string> unwanted;
    m_health.next.reset();
    m_health.pending = 0;
    for (const Carried &carried : look.pending) {
        if (staysPutOff(carried.id))
            expect(carried.at);
        else if (!look.allowed() || !isArmed(carried.id))
            unwanted.push_back(carried.id);
    }
    if (!unwanted.empty())
        [center() removePendingNotificationRequestsWithIdentifiers:toNSArray(unwanted)];
    withdraw(look, set);
    [center() setNotificationCategories:makeCategories(set.labels)];

    if (!look.allowed()) {
        for (const Armed &one : armed)
            memory.planned[one.reminder.id] = {one.at, "permission"};
    }
    if (!look.allowed() || armed.empty()) {
        taken(*outcome);
        return;
    }
    const auto self = shared_from_this();
    const auto left = std::make_shared<std::size_t>(armed.size());
    for (const Armed &one : armed) {
        const std::string name = one.reminder.id;
        const CivilTime at = one.at;
        // A request of the same name is replaced.
        [center() addNotificationRequest:makeRequest(one, set)
                   withCompletionHandler:^(NSError *error) {
                       const bool failed = error != nullptr;
                       const std::string why = toString([error localizedDescription]);
                       onMainThread(^{
                           reminderStore().memory().planned[name] = {at, failed ? "plan" : ""};
                           if (failed) {
                               outcome->error = why;
                           } else {
                               ++outcome->scheduled;
                               --outcome->leftOut;
                               self->expect(at);
                           }
                           if (--*left == 0)
                               taken(*outcome);
                       });
                   }];
    }
}

// The learner is in the app: what shows and is no longer planned has done its work.
void Center::withdraw(const Look &look, const ReminderSet &set)
{
    if (isInBackground())
        return;
    std::vector<std::string> over;
    for (const auto &[carried, shownAt] : look.showing) {
        const auto &id = carried.id;
        if (std::ranges::none_of(set.reminders, [&](const Reminder &reminder) { return reminder.id == id; }))
            over.push_back(id);
    }
    if (!over.empty())
        [center() removeDeliveredNotificationsWithIdentifiers:toNSArray(over)];
}

void Center::expect(const CivilTime &at)
{
    ++m_health.pending;
    m_health.next = std::min(m_health.next.value_or(at), at);
}

void Center::requestPermission(std::function<void(Permission)> answered)
{
    const auto self = shared_from_this();
    [center() requestAuthorizationWithOptions:UNAuthorizationOptionAlert | UNAuthorizationOptionSound
                            completionHandler:^(BOOL, NSError *error) {
                                const std::string trouble = toString([error localizedDescription]);
                                onMainThread(^{
                                    if (!trouble.empty())
                                        reminderStore().setTrouble(trouble);
                                    self->refresh([self, answered](const Health &health) {
                                        if (answered)
                                            answered(health.permission);
                                        const bool allowed = health.permission == Permission::Granted
                                                             || health.permission == Permission::Provisional;
                                        if (allowed && self->m_last)
                                            self->replaceAll(*self->m_last, {});
                                    });
                                });
                            }];
}

class UserNotificationReminders final : public Reminders
{
public:
    UserNotificationReminders() { m_center->refresh({}); }
    ~UserNotificationReminders() override
    {
        m_center->close();
        setLaunchHandler({});
    }

    void replaceAll(const ReminderSet &set, std::function<void(const Outcome &)> taken) override
    {
        m_center->replaceAll(set, std::move(taken));
    }
    Permission permission() const override { return m_center->health().permission; }
    void requestPermission(std::function<void(Permission)> answered) override
    {
        m_center->requestPermission(std::move(answered));
    }
    void onLaunch(std::function<void(const Launch &)> launched) override { setLaunchHandler(std::move(launched)); }
    Health health() const override { return m_center->health(); }
    void refresh(std::function<void(const Health &)> heard) override { m_center->refresh(std::move(heard)); }

private:
    std::shared_ptr<Center> m_center = std::make_shared<Center>();
};

} // namespace

std::unique_ptr<Reminders> makeReminders()
{
    [SanjuNotificationDelegate shared]; // so that the linker keeps its class
    return std::make_unique<UserNotificationReminders>();
}

} // namespace sanju::platform::ios
