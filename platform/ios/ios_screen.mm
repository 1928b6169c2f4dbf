// SPDX-License-Identifier: Apache-2.0
// Holds back the idle timer, only while the app is in front.
#import "platform/ios/ios_screen.h"

#import "platform/ios/objc_bridge.h"

#import <UIKit/UIKit.h>

namespace sanju::platform::ios {

namespace {

struct Wish
{
    bool awake = false;
    bool inFront = true;

    void apply() const { [UIApplication sharedApplication].idleTimerDisabled = awake && inFront; }
};

class IdleTimerScreen final : public Screen
{
public:
    IdleTimerScreen()
    {
        m_observers = [[NSMutableArray alloc] init];
        follow(UIApplicationDidEnterBackgroundNotification, false);
        follow(UIApplicationWillEnterForegroundNotification, true);
    }

    ~IdleTimerScreen() override
    {
        for (id observer in m_observers)
            [[NSNotificationCenter defaultCenter] removeObserver:observer];
        SANJU_RELEASE(m_observers);
        keepAwake(false);
    }

    void keepAwake(bool awake) override
    {
        m_wish->awake = awake;
        m_wish->apply();
    }

private:
    void follow(NSString *name, bool inFront)
    {
        const auto wish = m_wish;
        [m_observers addObject:[[NSNotificationCenter defaultCenter] addObserverForName:name
                                                                                 object:nil
                                                                                  queue:nil
                                                                             usingBlock:^(NSNotification *) {
                                                                                 wish->inFront = inFront;
                                                                                 wish->apply();
                                                                             }]];
    }

    std::shared_ptr<Wish> m_wish = std::make_shared<Wish>();
    NSMutableArray *m_observers = nil;
};

} // namespace

std::unique_ptr<Screen> makeScreen()
{
    return std::make_unique<IdleTimerScreen>();
}

} // namespace sanju::platform::ios
