// SPDX-License-Identifier: Apache-2.0
// Does the activity hand on the link it was opened with, once, and leave the rest to Qt?
package app.sanju;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import android.app.Notification;
import android.content.Intent;
import android.net.Uri;
import android.os.Build;
import android.os.Bundle;
import android.view.WindowManager;
import android.window.OnBackInvokedCallback;
import android.window.OnBackInvokedDispatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.Test;
import org.robolectric.Robolectric;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.shadows.ShadowLooper;

public class ActivityTest extends PhoneTest {
    private static Intent view(String link) {
        return new Intent(Intent.ACTION_VIEW, Uri.parse(link));
    }

    private static ActivityController<MainActivity> start(Intent intent) {
        return Robolectric.buildActivity(MainActivity.class, intent).create().start().resume();
    }

    @Test
    public void theLinkThatStartedTheAppIsHandedOnOnce() {
        start(view("sanju://lesson/opening/first"));
        assertEquals("sanju://lesson/opening/first", Native.takeLaunchLink());
        assertEquals("", Native.takeLaunchLink());
    }

    @Test
    public void aStartFromTheListOfAppsHasNoLink() {
        start(new Intent(Intent.ACTION_MAIN));
        assertEquals("", Native.takeLaunchLink());
    }

    @Test
    public void aLinkThatComesWhileTheAppRunsIsHandedOnToUsAndToQt() {
        ActivityController<MainActivity> controller = start(new Intent(Intent.ACTION_MAIN));
        controller.newIntent(view("sanju://drill/3"));
        assertEquals("sanju://drill/3", Native.takeLaunchLink());
        assertEquals(Collections.singletonList("onNewIntent sanju://drill/3"), controller.get().calls);
    }

    @Test
    public void theLastLinkCounts() {
        ActivityController<MainActivity> controller = start(view("sanju://drill/3"));
        controller.newIntent(view("sanju://practice"));
        assertEquals("sanju://practice", Native.takeLaunchLink());
        assertEquals("", Native.takeLaunchLink());
    }

    @Test
    public void theIntentOfLongAgoOpensNothingAgain() {
        start(view("sanju://drill/3").addFlags(Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY));
        assertEquals("taken from the recent apps", "", Native.takeLaunchLink());
        Robolectric.buildActivity(MainActivity.class, view("sanju://drill/3")).create(new Bundle());
        assertEquals("brought back by the system", "", Native.takeLaunchLink());
    }

    @Test
    public void whatIsNotOurLinkIsNotHandedOn() {
        ActivityController<MainActivity> controller = start(view("https://example.org/"));
        controller.newIntent(view("sanju://" + new String(new char[600]).replace('\0', 'a')));
        controller.newIntent(new Intent(Intent.ACTION_SEND, Uri.parse("sanju://today")));
        controller.newIntent(new Intent(Intent.ACTION_VIEW));
        assertEquals("", Native.takeLaunchLink());
    }

    @Test
    public void openingFromANotificationIsNotedAndClosesIt() throws Exception {
        plan(daily());
        boot();
        alarmAt(DAY + "18:30");
        Notification notice = notice("daily");
        now(DAY + "18:40");
        // From the button, for the system does not close a notification whose button was pressed.
        start(org.robolectric.Shadows.shadowOf(notice.actions[0].actionIntent).getSavedIntent());
        assertEquals(Arrays.asList("shown daily/2026-11-26", "opened daily/2026-11-26"), inbox());
        assertTrue(up().isEmpty());
        assertEquals("sanju://today?from=daily%2F2026-11-26", Native.takeLaunchLink());
    }

    @Test
    public void anOpeningThatAnotherAppMadeUpIsNotNoted() throws Exception {
        plan(daily());
        boot();
        alarmAt(DAY + "18:30");
        start(view("sanju://today").putExtra(Notices.ID, "daily/2026-11-25").putExtra(Notices.KIND, "daily"))
            .newIntent(view("sanju://today").putExtra(Notices.ID, "daily/2026-11-26"));
        assertEquals(Collections.singletonList("shown daily/2026-11-26"), inbox());
        assertEquals(1, up().size());
    }

    @Test
    public void anAnswerIsNeverTakenFromAnIntentOfTheActivity() throws Exception {
        plan(daily());
        boot();
        alarmAt(DAY + "18:30");
        start(view("sanju://today?act=done").putExtra(Notices.ID, "daily/2026-11-26").putExtra(Notices.KIND, "daily")
            .putExtra(Notices.WHAT, "done"));
        assertFalse(inbox().contains("done daily/2026-11-26"));
    }

    @Test
    public void theScreenStaysOnWhileAskedFor() {
        ActivityController<MainActivity> controller = start(new Intent(Intent.ACTION_MAIN));
        Native.keepAwake(true);
        ShadowLooper.idleMainLooper();
        assertTrue(staysOn(controller.get()));
        Native.keepAwake(false);
        ShadowLooper.idleMainLooper();
        assertFalse(staysOn(controller.get()));
    }

    private static boolean staysOn(MainActivity activity) {
        int flags = activity.getWindow().getAttributes().flags;
        return (flags & WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON) != 0;
    }

    @Test
    public void withoutAnActivityNothingOfItIsDone() {
        start(new Intent(Intent.ACTION_MAIN)).pause().stop().destroy();
        assertNull(MainActivity.current());
        Native.keepAwake(true);
        Native.interceptBack(true);
        Native.requestPermission(app);
    }

    @Test
    public void anOldActivityThatGoesDoesNotTakeTheNewOneWithIt() {
        ActivityController<MainActivity> old = start(new Intent(Intent.ACTION_MAIN));
        ActivityController<MainActivity> fresh = start(new Intent(Intent.ACTION_MAIN));
        old.pause().stop().destroy();
        assertSame(fresh.get(), MainActivity.current());
    }

    @Test
    public void thePermissionIsAskedForWhereThereIsOne() {
        ActivityController<MainActivity> controller = start(new Intent(Intent.ACTION_MAIN));
        Native.requestPermission(app);
        ShadowLooper.idleMainLooper();
        org.robolectric.shadows.ShadowActivity.PermissionsRequest request =
            org.robolectric.Shadows.shadowOf(controller.get()).getLastRequestedPermission();
        if (Build.VERSION.SDK_INT < 33) {
            assertNull(request);
        } else {
            assertEquals(Collections.singletonList("android.permission.POST_NOTIFICATIONS"),
                Arrays.asList(request.requestedPermissions));
            assertEquals(MainActivity.PERMISSION_REQUEST, request.requestCode);
        }
        assertEquals(1, new State(folder).asked);
    }

    @Test
    public void qtHearsOfItsOwnPermissionsAndNotOfOurs() {
        MainActivity activity = start(new Intent(Intent.ACTION_MAIN)).get();
        activity.onRequestPermissionsResult(MainActivity.PERMISSION_REQUEST, new String[0], new int[0]);
        activity.onRequestPermissionsResult(7, new String[0], new int[0]);
        assertEquals(Collections.singletonList("onRequestPermissionsResult 7"), activity.calls);
    }

    /** Notes who is registered for the back gesture. */
    public static class Recording extends MainActivity {
        final List<Object> registered = new ArrayList<>();

        @Override
        public OnBackInvokedDispatcher getOnBackInvokedDispatcher() {
            return new OnBackInvokedDispatcher() {
                @Override
                public void registerOnBackInvokedCallback(int priority, OnBackInvokedCallback callback) {
                    assertEquals(OnBackInvokedDispatcher.PRIORITY_DEFAULT, priority);
                    registered.add(callback);
                }

                @Override
                public void unregisterOnBackInvokedCallback(OnBackInvokedCallback callback) {
                    registered.remove(callback);
                }
            };
        }
    }

    @Test
    @org.robolectric.annotation.Config(sdk = {33, 35})
    public void theBackGestureIsQtsKeyWhileThereIsAPageToGoBackFrom() {
        Recording activity =
            Robolectric.buildActivity(Recording.class, new Intent(Intent.ACTION_MAIN)).create().start().resume().get();
        assertTrue("at first back leaves the app", activity.registered.isEmpty());

        Native.interceptBack(true);
        Native.interceptBack(true);
        ShadowLooper.idleMainLooper();
        assertEquals(1, activity.registered.size());
        ((OnBackInvokedCallback) activity.registered.get(0)).onBackInvoked();
        assertEquals(Arrays.asList("down 4", "up 4"), activity.calls);

        Native.interceptBack(false);
        Native.interceptBack(false);
        ShadowLooper.idleMainLooper();
        assertTrue(activity.registered.isEmpty());
    }

    @Test
    @org.robolectric.annotation.Config(sdk = {33, 35})
    public void anActivityThatGoesLetsGoOfTheBackGesture() {
        ActivityController<Recording> controller =
            Robolectric.buildActivity(Recording.class, new Intent(Intent.ACTION_MAIN)).create().start().resume();
        Native.interceptBack(true);
        ShadowLooper.idleMainLooper();
        controller.pause().stop().destroy();
        assertTrue(controller.get().registered.isEmpty());
    }

    @Test
    @org.robolectric.annotation.Config(sdk = 28)
    public void beforeAndroid13BackIsAlwaysTheKey() {
        MainActivity activity = start(new Intent(Intent.ACTION_MAIN)).get();
        Native.interceptBack(true);
        ShadowLooper.idleMainLooper();
        activity.dispatchKeyEvent(new android.view.KeyEvent(android.view.KeyEvent.ACTION_DOWN, 4));
        assertEquals(Collections.singletonList("down 4"), activity.calls);
    }
}
