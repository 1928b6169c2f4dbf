// SPDX-License-Identifier: Apache-2.0
// Shows UIActivityViewController over whatever the app shows.
#import "platform/ios/ios_share.h"

#import "platform/ios/objc_bridge.h"

#import <UIKit/UIKit.h>

namespace sanju::platform::ios {

namespace {

UIWindow *windowOf(UIWindowScene *scene)
{
    for (UIWindow *window in scene.windows) {
        if (window.isKeyWindow)
            return window;
    }
    return [scene.windows firstObject];
}

// What lies on top in the scene that the learner touches.
UIViewController *topController()
{
    UIWindow *window = nil;
    for (UIScene *scene in [UIApplication sharedApplication].connectedScenes) {
        if (![scene isKindOfClass:[UIWindowScene class]])
            continue;
        const bool inFront = scene.activationState == UISceneActivationStateForegroundActive;
        if (!window || inFront)
            window = windowOf((UIWindowScene *)scene);
    }
    UIViewController *controller = window.rootViewController;
    while (controller.presentedViewController)
        controller = controller.presentedViewController;
    return controller;
}

std::string share(id thing, std::function<void(ShareEnd)> ended)
{
    UIViewController *over = topController();
    if (!over)
        return "there is no window to show the share sheet in";
    UIActivityViewController *sheet = SANJU_AUTORELEASE(
        [[UIActivityViewController alloc] initWithActivityItems:@[ thing ] applicationActivities:nil]);
    sheet.completionWithItemsHandler = ^(UIActivityType, BOOL completed, NSArray *, NSError *error) {
        const ShareEnd end = error ? ShareEnd::Failed : completed ? ShareEnd::Shared : ShareEnd::Cancelled;
        onMainThread(^{
            if (ended)
                ended(end);
        });
    };
    // On an iPad the sheet is a popover, which must come out of something or the app is ended.
    UIPopoverPresentationController *popover = sheet.popoverPresentationController;
    const CGRect bounds = over.view.bounds;
    popover.sourceView = over.view;
    popover.sourceRect = CGRectMake(bounds.size.width / 2, bounds.size.height / 2, 0, 0);
    popover.permittedArrowDirections = UIPopoverArrowDirection(0);
    [over presentViewController:sheet animated:YES completion:nil];
    return {};
}

} // namespace

std::string shareText(const std::string &text, std::function<void(ShareEnd)> ended)
{
    return share(toNSString(text), std::move(ended));
}

std::string shareFile(const std::string &path, std::function<void(ShareEnd)> ended)
{
    NSString *file = toNSString(path);
    if (![[NSFileManager defaultManager] fileExistsAtPath:file])
        return "there is no file to share";
    return share([NSURL fileURLWithPath:file], std::move(ended));
}

} // namespace sanju::platform::ios
