// SPDX-License-Identifier: Apache-2.0
// Reads and writes the native side's two files. What cannot be read counts as empty, what cannot be written is trouble.
#include "platform/ios/reminder_store.h"

#import "platform/ios/objc_bridge.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace sanju::platform::ios {

namespace {

constexpr const char *kInbox = "inbox.jsonl";
constexpr const char *kState = "state.json";

std::unique_ptr<ReminderStore> &theStore()
{
    static std::unique_ptr<ReminderStore> store;
    return store;
}

std::string defaultFolder()
{
    NSArray *folders = NSSearchPathForDirectoriesInDomains(NSApplicationSupportDirectory, NSUserDomainMask, YES);
    return toString([folders lastObject]) + "/reminders";
}

std::int64_t systemTime()
{
    return static_cast<std::int64_t>([[NSDate date] timeIntervalSince1970] * 1000);
}

int offsetAt(std::int64_t seconds)
{
    NSDate *date = [NSDate dateWithTimeIntervalSince1970:static_cast<NSTimeInterval>(seconds)];
    return static_cast<int>([[NSTimeZone defaultTimeZone] secondsFromGMTForDate:date]);
}

// A value of state.json when it is of that class; files may hold anything.
id valueOf(NSDictionary *object, NSString *key, Class wanted)
{
    id value = [object objectForKey:key];
    return [value isKindOfClass:wanted] ? value : nil;
}

std::optional<CivilTime> civilTimeOf(id value)
{
    if (![value isKindOfClass:[NSString class]])
        return std::nullopt;
    return civilTimeFrom(toString(value));
}

bool writeWhole(int file, const std::string &text)
{
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t written = write(file, text.data() + done, text.size() - done);
        if (written < 0 && errno != EINTR)
            return false;
        done += written > 0 ? static_cast<std::size_t>(written) : 0;
    }
    return true;
}

// A line that was torn when the phone went out must not take the next one with it.
bool endsInsideALine(int file)
{
    char last = '\n';
    return lseek(file, -1, SEEK_END) >= 0 && read(file, &last, 1) == 1 && last != '\n';
}

} // namespace

ReminderStore::ReminderStore() : ReminderStore(defaultFolder(), systemTime)
{
}

ReminderStore::ReminderStore(std::string folder, Clock clock) : m_folder(std::move(folder)), m_clock(std::move(clock))
{
    NSString *path = toNSString(m_folder);
    NSError *error = nil;
    if (![[NSFileManager defaultManager] createDirectoryAtPath:path
                                   withIntermediateDirectories:YES
                                                    attributes:nil
                                                         error:&error])
        m_trouble = "the folder of the reminders cannot be made";
    // Another phone has other notifications: what was shown here must not be restored there.
    NSURL *url = [NSURL fileURLWithPath:path];
    [url setResourceValue:[NSNumber numberWithBool:YES] forKey:NSURLIsExcludedFromBackupKey error:nullptr];
    load();
}

CivilTime ReminderStore::civilTime(std::int64_t milliseconds) const
{
    return civilTimeAt(milliseconds, offsetAt);
}

std::int64_t ReminderStore::instant(const CivilTime &time) const
{
    return instantOf(time, offsetAt);
}

void ReminderStore::load()
{
    NSData *data = [NSData dataWithContentsOfFile:toNSString(m_folder + '/' + kState)];
    id state = data ? [NSJSONSerialization JSONObjectWithData:data options:0 error:nullptr] : nil;
    if (![state isKindOfClass:[NSDictionary class]])
        return;
    for (id entry in valueOf(state, @"handled", [NSArray class])) {
        if ([entry isKindOfClass:[NSString class]])
            m_memory.handled.push_back(toString(entry));
    }
    NSDictionary *putOff = valueOf(state, @"later", [NSDictionary class]);
    for (NSString *entry in putOff) {
        if (const auto at = civilTimeOf([putOff objectForKey:entry]))
            m_memory.putOff[toString(entry)] = *at;
    }
    NSDictionary *planned = valueOf(state, @"planned", [NSDictionary class]);
    for (NSString *entry in planned) {
        NSDictionary *plan = valueOf(planned, entry, [NSDictionary class]);
        if (const auto at = civilTimeOf([plan objectForKey:@"at"]))
            m_memory.planned[toString(entry)] = {*at, toString(valueOf(plan, @"why", [NSString class]))};
    }
}

void ReminderStore::save()
{
    NSMutableArray *handled = [NSMutableArray array];
    for (const std::string &entry : m_memory.handled)
        [handled addObject:toNSString(entry)];
    NSMutableDictionary *putOff = [NSMutableDictionary dictionary];
    for (const auto &[entry, at] : m_memory.putOff)
        [putOff setObject:toNSString(toText(at)) forKey:toNSString(entry)];
    NSMutableDictionary *planned = [NSMutableDictionary dictionary];
    for (const auto &[entry, plan] : m_memory.planned) {
        NSDictionary *value = @{@"at" : toNSString(toText(plan.at)), @"why" : toNSString(plan.why)};
        [planned setObject:value forKey:toNSString(entry)];
    }
    NSDictionary *state = @{@"version" : @1, @"handled" : handled, @"later" : putOff, @"planned" : planned};
    NSData *data = [NSJSONSerialization dataWithJSONObject:state options:0 error:nullptr];
    NSString *path = toNSString(m_folder + '/' + kState);
    if (!data || ![data writeToFile:path options:NSDataWritingAtomic error:nullptr])
        m_trouble = "state.json cannot be written";
}

void ReminderStore::append(const std::vector<InboxLine> &lines)
{
    if (lines.empty())
        return;
    const std::string path = m_folder + '/' + kInbox;
    const int file = open(path.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) {
        m_trouble = std::string("inbox.jsonl cannot be written: ") + std::strerror(errno);
        return;
    }
    std::string text = endsInsideALine(file) ? "\n" : "";
    for (const InboxLine &line : lines)
        text += toJson(line) + '\n';
    if (!writeWhole(file, text) || fsync(file) != 0)
        m_trouble = std::string("inbox.jsonl cannot be written: ") + std::strerror(errno);
    close(file);
}

ReminderStore &reminderStore()
{
    if (!theStore())
        theStore() = std::make_unique<ReminderStore>();
    return *theStore();
}

void setReminderStore(std::unique_ptr<ReminderStore> store)
{
    theStore() = std::move(store);
}

std::string remindersFolder()
{
    return reminderStore().folder();
}

} // namespace sanju::platform::ios
