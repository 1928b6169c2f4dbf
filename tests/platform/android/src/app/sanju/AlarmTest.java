// SPDX-License-Identifier: Apache-2.0
// Is there always one alarm, at the right instant, whatever happens to the phone?
package app.sanju;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.AlarmManager;
import android.app.PendingIntent;
import android.app.job.JobInfo;
import android.app.job.JobScheduler;
import android.content.Intent;
import android.os.Build;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import org.json.JSONObject;
import org.junit.Test;
import org.robolectric.Robolectric;
import org.robolectric.annotation.Config;
import org.robolectric.annotation.Implementation;
import org.robolectric.annotation.Implements;
import org.robolectric.shadows.ShadowAlarmManager;

public class AlarmTest extends PhoneTest {
    private static JSONObject tomorrow() throws Exception {
        return PlanText.reminder("daily/2026-11-27", "daily", "2026-11-27T18:30", "2026-11-27T22:00");
    }

    private boolean isExact() {
        return alarmList().get(0).getWindowLengthMs() == ShadowAlarmManager.WINDOW_EXACT;
    }

    @Test
    public void afterAStartOfThePhoneOneAlarmStandsAtTheNextReminder() throws Exception {
        plan(tomorrow(), daily());
        boot();
        assertAlarmAt(DAY + "18:30");
        assertEquals(AlarmManager.RTC_WAKEUP, alarmList().get(0).getType());
        assertTrue("also while the phone dozes", alarmList().get(0).isAllowWhileIdle());
        assertFalse(isExact());
    }

    @Test
    public void whatLosesOrMovesTheAlarmArmsItAnew() throws Exception {
        plan(daily());
        for (String action : Arrays.asList(Intent.ACTION_BOOT_COMPLETED, Intent.ACTION_MY_PACKAGE_REPLACED,
            Intent.ACTION_TIME_CHANGED, Intent.ACTION_TIMEZONE_CHANGED, Intent.ACTION_LOCALE_CHANGED,
            AlarmManager.ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED)) {
            alarms().cancel(alarmIntent());
            assertTrue(alarmList().isEmpty());
            broadcast(action);
            assertEquals(action, 1, alarmList().size());
        }
    }

    @Test
    public void aForeignActionDoesNothing() throws Exception {
        plan(daily());
        new RescheduleReceiver().onReceive(app, new Intent("some.other.app.BOOT"));
        new RescheduleReceiver().onReceive(app, new Intent());
        assertTrue(alarmList().isEmpty());
        assertFalse(new java.io.File(folder, "state.json").exists());
    }

    @Test
    public void thereIsOneAlarmHoweverOftenItIsArmed() throws Exception {
        plan(daily(), tomorrow());
        boot();
        Native.rearm(app);
        broadcast(Intent.ACTION_MY_PACKAGE_REPLACED);
        plan(daily().put("at", DAY + "17:00"), tomorrow());
        Native.rearm(app);
        assertAlarmAt(DAY + "17:00");
        alarmAt(DAY + "17:00");
        assertAlarmAt("2026-11-27T18:30");
    }

    @Test
    public void withNothingLeftThereIsNoAlarm() throws Exception {
        plan(daily());
        boot();
        plan();
        Native.rearm(app);
        assertTrue(alarmList().isEmpty());
    }

    @Test
    public void withoutAPlanThereIsNoAlarmAndNoCrash() throws Exception {
        boot();
        assertTrue(alarmList().isEmpty());
    }

    @Test
    public void inAnotherZoneTheReminderKeepsItsTimeOfDay() throws Exception {
        plan(daily());
        boot();
        zone("Asia/Shanghai"); // the process still holds this one
        System.setProperty("user.timezone", "Europe/Berlin");
        broadcast(Intent.ACTION_TIMEZONE_CHANGED);
        assertEquals("Europe/Berlin", TimeZone.getDefault().getID());
        assertAlarmAt(DAY + "18:30");
    }

    @Test
    public void theAlarmNeverStandsInQuietHours() throws Exception {
        plan(PlanText.reminder("drill/1", "drill", DAY + "23:00", "2026-11-27T12:00"));
        boot();
        assertAlarmAt("2026-11-27T07:00");
    }

    @Test
    public void aReminderThatEndsInQuietHoursIsNotArmed() throws Exception {
        plan(PlanText.reminder("drill/1", "drill", DAY + "23:00", "2026-11-27T06:00"), tomorrow());
        boot();
        assertAlarmAt("2026-11-27T18:30");
    }

    @Test
    public void anExactAlarmIsSetWhenAskedForAndAllowed() throws Exception {
        ShadowAlarmManager.setCanScheduleExactAlarms(true);
        plan(daily().put("exact", true));
        boot();
        assertTrue(isExact());
        assertTrue(alarmList().get(0).isAllowWhileIdle());
        assertAlarmAt(DAY + "18:30");

        plan(daily());
        Native.rearm(app);
        assertFalse("not asked for", isExact());
    }

    @Test
    public void whereExactAlarmsAreDeniedAnInexactOneStandsIn() throws Exception {
        plan(daily().put("exact", true));
        boot();
        assertAlarmAt(DAY + "18:30");
        assertEquals("before Android 12 nobody may deny them", Build.VERSION.SDK_INT < 31, isExact());

        ShadowAlarmManager.setCanScheduleExactAlarms(true);
        broadcast(AlarmManager.ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED);
        assertTrue("allowed by now", isExact());
    }

    @Test
    public void anExactReminderSoonAfterTheNextMakesThatOneExactAsWell() throws Exception {
        ShadowAlarmManager.setCanScheduleExactAlarms(true);
        JSONObject drill = PlanText.reminder("drill/1", "drill", DAY + "19:30", DAY + "20:00").put("exact", true);
        plan(daily(), drill);
        boot();
        assertAlarmAt(DAY + "18:30");
        assertTrue(isExact());

        plan(daily(), drill.put("at", DAY + "19:31"));
        Native.rearm(app);
        assertFalse(isExact());
    }

    @Test
    @Config(sdk = 33, shadows = Forbidding.class)
    public void aPermissionThatWasTakenAwayJustNowIsNoCrash() throws Exception {
        ShadowAlarmManager.setCanScheduleExactAlarms(true);
        plan(daily().put("exact", true));
        boot();
        assertAlarmAt(DAY + "18:30");
        assertFalse(isExact());
    }

    /** Says that exact alarms are allowed, and refuses one. */
    @Implements(AlarmManager.class)
    public static class Forbidding extends ShadowAlarmManager {
        @Implementation
        @Override
        protected void setExactAndAllowWhileIdle(int type, long at, PendingIntent operation) {
            throw new SecurityException("not any more");
        }
    }

    @Test
    public void fiveHundredRemindersAreOneAlarmAndComeOneByOne() throws Exception {
        List<JSONObject> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String day = java.time.LocalDate.of(2026, 11, 26).plusDays(i / 5).toString();
            String hour = day + "T" + (13 + i % 5);
            many.add(PlanText.reminder("drill/" + i, "drill", hour + ":00", hour + ":45"));
        }
        plan(many.toArray(new JSONObject[0]));
        boot();
        for (int i = 0; i < 10; i++) {
            String at = many.get(i).getString("at");
            assertAlarmAt(at);
            alarmAt(at);
            assertEquals(java.util.Collections.singleton("drill: 标题 drill/" + i), up());
        }
        assertEquals(10, inbox().size());
    }

    @Test
    public void afterWeeksSwitchedOffOnlyWhatHasNotExpiredComes() throws Exception {
        List<JSONObject> days = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            String day = java.time.LocalDate.of(2026, 11, 26).plusDays(i).toString();
            days.add(PlanText.reminder("daily/" + day, "daily", day + "T18:30", day + "T21:00"));
        }
        plan(days.toArray(new JSONObject[0]));
        boot();
        now("2026-12-16T19:00");
        boot();
        assertEquals(java.util.Collections.singleton("daily: 标题 daily/2026-12-16"), up());
        assertEquals(20, inbox().stream().filter(line -> line.endsWith(" expired")).count());
        assertAlarmAt("2026-12-17T18:30");
    }

    @Test
    public void theWatchdogIsScheduledOnceAndOutlivesAStartOfThePhone() throws Exception {
        boot();
        JobScheduler jobs = app.getSystemService(JobScheduler.class);
        JobInfo job = jobs.getPendingJob(WatchdogJob.ID);
        assertNotNull(job);
        assertTrue(job.isPersisted());
        assertTrue(job.isPeriodic());
        assertEquals(12 * 3_600_000L, job.getIntervalMillis());

        Native.rearm(app);
        assertTrue("left alone, for a new one would start its period anew", job == jobs.getPendingJob(WatchdogJob.ID));
        assertEquals(1, jobs.getAllPendingJobs().size());
    }

    @Test
    public void theWatchdogSetsTheAlarmThatAPhoneHasDropped() throws Exception {
        plan(daily());
        boot();
        alarms().cancel(alarmIntent());
        WatchdogJob watchdog = Robolectric.setupService(WatchdogJob.class);
        assertFalse("done at once", watchdog.onStartJob(null));
        assertFalse("nothing to be done again", watchdog.onStopJob(null));
        assertAlarmAt(DAY + "18:30");
    }

    @Test
    public void afterAForcedStopOpeningTheAppArmsAgainAndShowsNothingLate() throws Exception {
        plan(daily(), tomorrow());
        boot();
        alarms().cancel(alarmIntent()); // what a forced stop does
        now(DAY + "19:00");
        Native.rearm(app);
        assertTrue("the app is open, nothing needs to call it", up().isEmpty());
        assertTrue("not claimed to have been shown", inbox().isEmpty());
        assertAlarmAt("2026-11-27T18:30");

        broadcast(Intent.ACTION_MY_PACKAGE_REPLACED);
        assertTrue("nor does it come afterwards", up().isEmpty());
    }

    @Test
    public void whatHasComeDueJustNowIsLeftToItsAlarmEvenIfTheAppIsOpen() throws Exception {
        plan(daily());
        boot();
        now(DAY + "18:44");
        Native.rearm(app);
        assertTrue(up().isEmpty());
        assertAlarmAt(DAY + "18:44");
        alarmAt(DAY + "18:44");
        assertEquals(java.util.Collections.singletonList("shown daily/2026-11-26"), inbox());
    }

    @Test
    public void theAlarmOfAnOldVersionIsTheSameAlarm() throws Exception {
        plan(daily());
        boot();
        assertEquals(alarmIntent(), alarmList().get(0).operation);
        assertTrue(shadowOf(alarmList().get(0).operation).isImmutable());
    }
}
