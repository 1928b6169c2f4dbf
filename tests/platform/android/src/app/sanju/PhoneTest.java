// SPDX-License-Identifier: Apache-2.0
// A phone to test on: its clock and zone, the files of C++, and what the system was told. Once a version of Android.
package app.sanju;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.robolectric.Shadows.shadowOf;

import android.app.AlarmManager;
import android.app.Application;
import android.app.Notification;
import android.app.NotificationManager;
import android.app.PendingIntent;
import android.content.BroadcastReceiver;
import android.content.Intent;
import android.service.notification.StatusBarNotification;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.json.JSONException;
import org.json.JSONObject;
import org.junit.After;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.qtproject.qt.android.bindings.QtActivity;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.annotation.Config;
import org.robolectric.shadows.ShadowAlarmManager;

@RunWith(RobolectricTestRunner.class)
@Config(sdk = {28, 33, 35})
public abstract class PhoneTest {
    static final String DAY = "2026-11-26T";

    Application app;
    File folder;
    private TimeZone zoneOfTheMachine;
    private String propertyOfTheMachine;

    @Before
    public void startThePhone() {
        zoneOfTheMachine = TimeZone.getDefault();
        propertyOfTheMachine = System.getProperty("user.timezone");
        app = RuntimeEnvironment.getApplication();
        folder = new File(app.getFilesDir(), "reminders");
        ShadowAlarmManager.setAutoSchedule(false);
        ShadowAlarmManager.setCanScheduleExactAlarms(false);
        QtActivity.created = 0;
        Native.takeLaunchLink();
        zone("Asia/Shanghai");
        now(DAY + "12:00");
    }

    @After
    public void putTheMachineBack() {
        Engine.clock = Clock.systemUTC();
        System.setProperty("user.timezone", propertyOfTheMachine == null ? "" : propertyOfTheMachine);
        TimeZone.setDefault(zoneOfTheMachine);
    }

    // ---- time

    static void zone(String id) {
        System.setProperty("user.timezone", id);
        TimeZone.setDefault(TimeZone.getTimeZone(id));
    }

    static long instant(String civil) {
        return LocalDateTime.parse(civil).atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
    }

    static void now(String civil) {
        Engine.clock = Clock.fixed(Instant.ofEpochMilli(instant(civil)), ZoneOffset.UTC);
    }

    static long now() {
        return Engine.clock.millis();
    }

    // ---- what C++ writes and reads

    static JSONObject daily() throws JSONException {
        return PlanText.reminder("daily/2026-11-26", "daily", DAY + "18:30", DAY + "22:00");
    }

    void write(String name, String text) throws Exception {
        Files.createDirectories(folder.toPath());
        Files.write(new File(folder, name).toPath(), text.getBytes(StandardCharsets.UTF_8));
    }

    void plan(JSONObject... reminders) throws Exception {
        wholePlan(PlanText.plan(instant(DAY + "08:00"), reminders));
    }

    void wholePlan(JSONObject json) throws Exception {
        write("plan.json", json.toString());
    }

    /** The inbox as "what id", in order. */
    List<String> inbox() throws Exception {
        List<String> said = new ArrayList<>();
        for (JSONObject line : inboxLines()) {
            String why = line.optString("why");
            said.add(line.getString("what") + " " + line.getString("id") + (why.isEmpty() ? "" : " " + why));
        }
        return said;
    }

    List<JSONObject> inboxLines() throws Exception {
        List<JSONObject> lines = new ArrayList<>();
        File file = new File(folder, "inbox.jsonl");
        if (file.exists()) {
            for (String line : TextFile.read(file).split("\n")) {
                lines.add(new JSONObject(line));
            }
        }
        return lines;
    }

    // ---- what happens to the phone

    /** As the system does it: whoever the manifest names for it gets it. */
    void broadcast(String action) {
        app.sendBroadcast(new Intent(action));
        shadowOf(android.os.Looper.getMainLooper()).idle();
    }

    void boot() {
        for (StatusBarNotification up : notifications().getActiveNotifications()) {
            notifications().cancel(up.getTag(), up.getId());
        }
        alarms().cancel(alarmIntent());
        broadcast(Intent.ACTION_BOOT_COMPLETED);
    }

    /** The alarm goes off, at the time it was set for or later. */
    void alarmAt(String civil) throws Exception {
        now(civil);
        assertEquals("an alarm is set", 1, alarmList().size());
        send(alarmList().get(0).operation);
    }

    /** Sends a pending intent to the receiver it names, made anew as for each broadcast. */
    void send(PendingIntent pending) throws Exception {
        Intent intent = shadowOf(pending).getSavedIntent();
        assertNotNull("an explicit intent", intent.getComponent());
        Class<?> receiver = Class.forName(intent.getComponent().getClassName());
        ((BroadcastReceiver) receiver.getDeclaredConstructor().newInstance()).onReceive(app, intent);
    }

    // ---- what the system was told

    AlarmManager alarms() {
        return app.getSystemService(AlarmManager.class);
    }

    List<ShadowAlarmManager.ScheduledAlarm> alarmList() {
        return shadowOf(alarms()).getScheduledAlarms();
    }

    PendingIntent alarmIntent() {
        return PendingIntent.getBroadcast(app, 0, new Intent(app, AlarmReceiver.class),
            PendingIntent.FLAG_IMMUTABLE | PendingIntent.FLAG_UPDATE_CURRENT);
    }

    void assertAlarmAt(String civil) {
        assertEquals("one alarm", 1, alarmList().size());
        assertEquals(Instant.ofEpochMilli(instant(civil)), Instant.ofEpochMilli(alarmList().get(0).getTriggerAtMs()));
    }

    NotificationManager notifications() {
        return app.getSystemService(NotificationManager.class);
    }

    /** What is up, as "kind: title". */
    Set<String> up() {
        Set<String> up = new TreeSet<>();
        for (StatusBarNotification notice : notifications().getActiveNotifications()) {
            up.add(notice.getTag() + ": " + notice.getNotification().extras.getString(Notification.EXTRA_TITLE));
        }
        return up;
    }

    Notification notice(String kind) {
        Notification notice = shadowOf(notifications()).getNotification(kind, 1);
        assertNotNull("a notification of the kind " + kind + " is up", notice);
        return notice;
    }

    /** Presses the button of that name. */
    void press(String kind, String label) throws Exception {
        for (Notification.Action action : notice(kind).actions) {
            if (label.contentEquals(action.title)) {
                send(action.actionIntent);
                return;
            }
        }
        throw new AssertionError("no button " + label);
    }
}
