// SPDX-License-Identifier: Apache-2.0
// Does the health report say what really stands in the way, and does each settings page have a way to open it?
package app.sanju;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.ActivityManager;
import android.app.NotificationChannel;
import android.app.NotificationManager;
import android.app.usage.UsageStatsManager;
import android.content.Context;
import android.content.ContextWrapper;
import android.content.Intent;
import android.os.Build;
import android.os.PowerManager;
import android.provider.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.json.JSONObject;
import org.junit.Test;
import org.robolectric.Robolectric;
import org.robolectric.shadows.ShadowAlarmManager;
import org.robolectric.shadows.ShadowBuild;

public class HealthTest extends PhoneTest {
    private JSONObject health() throws Exception {
        return new JSONObject(Native.health(app));
    }

    private String permission() throws Exception {
        return health().getString("permission");
    }

    @Test
    public void aHealthyPhoneSaysSo() throws Exception {
        ShadowAlarmManager.setCanScheduleExactAlarms(true);
        ShadowBuild.setManufacturer("Xiaomi");
        plan(daily());
        boot();
        JSONObject health = health();
        assertEquals(Build.VERSION.SDK_INT, health.getInt("sdk"));
        assertEquals("Xiaomi", health.getString("manufacturer"));
        assertEquals("granted", health.getString("permission"));
        assertTrue(health.getBoolean("notificationsEnabled"));
        assertEquals(0, health.getJSONArray("blockedChannels").length());
        assertTrue(health.getBoolean("exactAllowed"));
        assertFalse(health.getBoolean("backgroundRestricted"));
        assertFalse(health.getBoolean("powerSave"));
        assertEquals("", health.getString("planFault"));
        assertEquals(instant(DAY + "18:30"), health.getLong("nextAlarm"));
        assertEquals(now(), health.getLong("lastRun"));
        assertEquals(now(), health.getLong("lastBootSeen"));
        assertFalse(health.getBoolean("bootMissed"));
        assertTrue(health.getLong("bootedAt") > 0 && health.getLong("bootedAt") <= now());
    }

    @Test
    public void beforeAnythingHasRunThereIsAReportAsWell() throws Exception {
        JSONObject health = health();
        assertEquals(0, health.getLong("nextAlarm"));
        assertEquals(0, health.getLong("lastRun"));
        assertFalse(health.getBoolean("bootMissed"));
    }

    @Test
    public void blockedChannelsAreNamed() throws Exception {
        notifications().createNotificationChannel(
            new NotificationChannel("mission", "任务", NotificationManager.IMPORTANCE_NONE));
        boot();
        assertEquals("[\"mission\"]", health().getJSONArray("blockedChannels").toString());
    }

    @Test
    public void thePermissionGoesThroughItsStages() throws Exception {
        assertEquals("granted", permission());
        shadowOf(notifications()).setNotificationsEnabled(false);
        assertFalse(health().getBoolean("notificationsEnabled"));
        if (Build.VERSION.SDK_INT < 33) {
            assertEquals("there is no question to ask", "blocked", permission());
            return;
        }
        assertEquals("undetermined", permission());
        Native.requestPermission(app);
        assertEquals("denied", permission());
        Native.requestPermission(app);
        assertEquals("blocked", permission());

        MainActivity activity =
            Robolectric.buildActivity(MainActivity.class, new Intent(Intent.ACTION_MAIN)).create().get();
        shadowOf(app.getPackageManager())
            .setShouldShowRequestPermissionRationale("android.permission.POST_NOTIFICATIONS", true);
        assertTrue(activity.shouldShowRequestPermissionRationale("android.permission.POST_NOTIFICATIONS"));
        assertEquals("the system would still ask", "denied", permission());
    }

    @Test
    public void exactAlarmsAreAllowedWhereNobodyCanDenyThem() throws Exception {
        assertEquals(Build.VERSION.SDK_INT < 31, health().getBoolean("exactAllowed"));
    }

    @Test
    public void whatTheBatterySettingsForbidIsSaid() throws Exception {
        PowerManager power = app.getSystemService(PowerManager.class);
        assertTrue(health().getBoolean("batteryOptimized"));
        shadowOf(power).setIgnoringBatteryOptimizations(app.getPackageName(), true);
        shadowOf(power).setIsPowerSaveMode(true);
        shadowOf(app.getSystemService(ActivityManager.class)).setBackgroundRestricted(true);
        assertFalse(health().getBoolean("batteryOptimized"));
        assertTrue(health().getBoolean("powerSave"));
        assertTrue(health().getBoolean("backgroundRestricted"));
    }

    @Test
    public void theStandbyBucketHasAName() throws Exception {
        int[] buckets = {5, 10, 20, 30, 40, 45};
        String[] names = {"active", "active", "working-set", "frequent", "rare", "restricted"};
        for (int i = 0; i < buckets.length; i++) {
            shadowOf(app.getSystemService(UsageStatsManager.class)).setCurrentAppStandbyBucket(buckets[i]);
            assertEquals(names[i], health().getString("standby"));
        }
    }

    @Test
    public void aStartOfThePhoneThatWeWereNotToldOfIsNoticed() throws Exception {
        starts(4);
        Native.rearm(app);
        assertFalse("the first run only learns the count", health().getBoolean("bootMissed"));
        starts(5);
        boot();
        assertFalse(health().getBoolean("bootMissed"));
        starts(6);
        Native.rearm(app);
        assertTrue(health().getBoolean("bootMissed"));
        starts(7);
        boot();
        assertFalse(health().getBoolean("bootMissed"));
    }

    private void starts(int count) {
        Settings.Global.putInt(app.getContentResolver(), Settings.Global.BOOT_COUNT, count);
    }

    @Test
    public void aFaultOfThePlanIsSaid() throws Exception {
        boot();
        assertEquals("missing", health().getString("planFault"));
    }

    // ---- pages of the settings

    private List<String> pages(String page, String maker) {
        List<String> pages = new ArrayList<>();
        for (Intent intent : SettingsPages.candidates(app, page, maker)) {
            pages.add(intent.getComponent() == null ? intent.getAction() : intent.getComponent().getPackageName());
        }
        return pages;
    }

    @Test
    public void eachPageOfTheSettingsHasItsIntentAndThatOfTheAppAsAWayOut() {
        String app = Settings.ACTION_APPLICATION_DETAILS_SETTINGS;
        assertEquals(Arrays.asList(Settings.ACTION_APP_NOTIFICATION_SETTINGS, app), pages("notifications", "any"));
        assertEquals(Arrays.asList(Settings.ACTION_CHANNEL_NOTIFICATION_SETTINGS, app), pages("channel/daily", "any"));
        assertEquals(Build.VERSION.SDK_INT < 31 ? Arrays.asList(app)
            : Arrays.asList(Settings.ACTION_REQUEST_SCHEDULE_EXACT_ALARM, app), pages("exact", "any"));
        assertEquals(Arrays.asList(app), pages("battery", "any"));
        assertEquals(Arrays.asList(app), pages("autostart", "Google"));
        assertEquals("daily", SettingsPages.candidates(this.app, "channel/daily", "").get(0)
            .getStringExtra(Settings.EXTRA_CHANNEL_ID));
        assertEquals("app.sanju", SettingsPages.candidates(this.app, "notifications", "").get(0)
            .getStringExtra(Settings.EXTRA_APP_PACKAGE));
        assertEquals("package:app.sanju", SettingsPages.candidates(this.app, "battery", "").get(0).getDataString());
    }

    @Test
    public void theMakersOwnPagesAreTriedFirst() {
        String app = Settings.ACTION_APPLICATION_DETAILS_SETTINGS;
        assertEquals(Arrays.asList("com.miui.securitycenter", app), pages("autostart", "Xiaomi"));
        assertEquals(Arrays.asList("com.huawei.systemmanager", "com.huawei.systemmanager", app),
            pages("autostart", "HUAWEI"));
        assertEquals(Arrays.asList("com.hihonor.systemmanager", "com.huawei.systemmanager", app),
            pages("autostart", "HONOR"));
        assertEquals(Arrays.asList("com.oplus.safecenter", "com.coloros.safecenter", app), pages("autostart", "OPPO"));
        assertEquals(Arrays.asList("com.vivo.permissionmanager", app), pages("autostart", "vivo"));
        assertEquals(Arrays.asList("com.samsung.android.lool", app), pages("autostart", "samsung"));
    }

    /** A phone that lacks some pages, or guards them. */
    private static final class Lacking extends ContextWrapper {
        final List<Intent> started = new ArrayList<>();
        final List<RuntimeException> refusals;

        Lacking(Context base, RuntimeException... refusals) {
            super(base);
            this.refusals = new ArrayList<>(Arrays.asList(refusals));
        }

        @Override
        public void startActivity(Intent intent) {
            if (!refusals.isEmpty()) {
                throw refusals.remove(0);
            }
            started.add(intent);
        }
    }

    @Test
    public void whereAPageIsMissingOrGuardedTheNextIsOpened() {
        ShadowBuild.setManufacturer("HUAWEI");
        Lacking phone = new Lacking(app, new android.content.ActivityNotFoundException(), new SecurityException());
        assertTrue(Native.openSettings(phone, "autostart"));
        assertEquals(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, phone.started.get(0).getAction());
        assertTrue((phone.started.get(0).getFlags() & Intent.FLAG_ACTIVITY_NEW_TASK) != 0);
    }

    @Test
    public void whereNoPageOpensThatIsSaid() {
        Lacking phone = new Lacking(app, new android.content.ActivityNotFoundException());
        assertFalse(Native.openSettings(phone, "battery"));
        assertTrue(phone.started.isEmpty());
    }
}
