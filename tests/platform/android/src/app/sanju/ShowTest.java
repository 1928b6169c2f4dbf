// SPDX-License-Identifier: Apache-2.0
// Is what is due shown: once, in time, looking as it should, or is the reason noted why it is not?
package app.sanju;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.Notification;
import android.app.NotificationChannel;
import android.app.NotificationManager;
import android.content.Intent;
import java.io.File;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.json.JSONObject;
import org.junit.Test;

public class ShowTest extends PhoneTest {
    private static JSONObject drill(String id, String at, String expires) throws Exception {
        return PlanText.reminder(id, "drill", at, expires);
    }

    private static JSONObject mission(String when, String... actions) throws Exception {
        String kind = "mission-" + when;
        return PlanText.reminder(kind + "/7", kind, DAY + "18:30", DAY + "20:00", actions);
    }

    private void assertNothingUp() {
        assertEquals(Collections.emptySet(), up());
    }

    @Test
    public void aReminderIsShownWhenItsTimeHasCome() throws Exception {
        plan(daily());
        boot();
        alarmAt(DAY + "18:30");
        assertEquals(Collections.singleton("daily: 标题 daily/2026-11-26"), up());

        Notification notice = notice("daily");
        assertEquals("daily", notice.getChannelId());
        assertEquals("正文", notice.extras.getString(Notification.EXTRA_TEXT));
        assertEquals(Notification.CATEGORY_REMINDER, notice.category);
        assertEquals(R.drawable.ic_notification, notice.getSmallIcon().getResId());
        assertTrue((notice.flags & Notification.FLAG_AUTO_CANCEL) != 0);
        assertEquals("gone when it has expired", 3.5 * 3_600_000, notice.getTimeoutAfter(), 0);
        assertTrue(alarmList().isEmpty());
    }

    @Test
    public void whatWasShownIsNotedWithWhenItWasPlanned() throws Exception {
        plan(daily());
        boot();
        alarmAt(DAY + "18:47");
        JSONObject line = inboxLines().get(0);
        assertEquals("shown", line.getString("what"));
        assertEquals("daily/2026-11-26", line.getString("id"));
        assertEquals(instant(DAY + "18:47"), line.getLong("at"));
        assertEquals(instant(DAY + "18:30"), line.getLong("planned"));
    }

    @Test
    public void onALockedScreenThereIsOnlyTheTitle() throws Exception {
        plan(daily());
        boot();
        alarmAt(DAY + "18:30");
        Notification notice = notice("daily");
        assertEquals(Notification.VISIBILITY_PRIVATE, notice.visibility);
        assertEquals("标题 daily/2026-11-26", notice.publicVersion.extras.getString(Notification.EXTRA_TITLE));
        assertNull(notice.publicVersion.extras.getString(Notification.EXTRA_TEXT));
        assertNull(notice.publicVersion.extras.getString(Notification.EXTRA_BIG_TEXT));
        assertNull(notice.publicVersion.actions);
    }

    @Test
    public void theButtonsAreInTheLanguageOfThePlan() throws Exception {
        plan(mission("before", "no-chance", "later"), mission("debrief", "done", "no-chance", "later"));
        boot();
        alarmAt(DAY + "18:30");
        assertEquals(Arrays.asList("现在练", "没合适机会", "稍后"), labels("mission-before"));
        assertEquals("three are all that fit", Arrays.asList("做了", "没合适机会", "稍后"), labels("mission-debrief"));
    }

    @Test
    public void buttonsWithoutALabelInThePlanStillHaveOne() throws Exception {
        org.robolectric.RuntimeEnvironment.setQualifiers("en");
        JSONObject plan = PlanText.plan(0, mission("before", "later"), mission("debrief", "done", "no-chance"));
        plan.remove("labels");
        wholePlan(plan);
        boot();
        alarmAt(DAY + "18:30");
        assertEquals(Arrays.asList("Practise now", "Later"), labels("mission-before"));
        assertEquals(Arrays.asList("Practise now", "Did it", "No good moment"), labels("mission-debrief"));
    }

    private List<String> labels(String kind) {
        List<String> labels = new java.util.ArrayList<>();
        for (Notification.Action action : notice(kind).actions) {
            labels.add(action.title.toString());
        }
        return labels;
    }

    @Test
    public void nothingIsShownTwice() throws Exception {
        plan(daily());
        boot();
        alarmAt(DAY + "18:30");
        notifications().cancelAll();
        new AlarmReceiver().onReceive(app, new Intent());
        broadcast(Intent.ACTION_TIME_CHANGED);
        boot();
        plan(daily().put("at", DAY + "18:45"));
        now(DAY + "18:45");
        new AlarmReceiver().onReceive(app, new Intent());
        assertNothingUp();
        assertEquals(Collections.singletonList("shown daily/2026-11-26"), inbox());
    }

    @Test
    public void aClockSetBackShowsNothingTwice() throws Exception {
        plan(daily());
        boot();
        alarmAt(DAY + "18:30");
        notifications().cancelAll();
        now(DAY + "17:00");
        broadcast(Intent.ACTION_TIME_CHANGED);
        assertTrue(alarmList().isEmpty());
        now(DAY + "18:30");
        broadcast(Intent.ACTION_TIME_CHANGED);
        assertNothingUp();
    }

    @Test
    public void aClockThatWasDaysAheadDoesNotCostTheRemindersInBetween() throws Exception {
        plan(daily());
        boot();
        now("2026-11-29T12:00");
        broadcast(Intent.ACTION_TIME_CHANGED);
        assertNothingUp();
        now(DAY + "12:05");
        broadcast(Intent.ACTION_TIME_CHANGED);
        alarmAt(DAY + "18:30");
        assertEquals(Collections.singleton("daily: 标题 daily/2026-11-26"), up());
    }

    @Test
    public void aJourneyToTheWestShowsNothingTwice() throws Exception {
        plan(daily());
        boot();
        alarmAt(DAY + "18:30");
        notifications().cancelAll();
        zone("Europe/Berlin"); // where the same evening comes again
        now(DAY + "18:30");
        broadcast(Intent.ACTION_TIMEZONE_CHANGED);
        assertNothingUp();
        assertTrue(alarmList().isEmpty());
    }

    @Test
    public void aJourneyToTheEastBringsWhatItStillCan() throws Exception {
        JSONObject drill = drill("drill/1", DAY + "13:00", DAY + "18:00");
        plan(drill, daily());
        boot();
        zone("Pacific/Auckland");
        now(DAY + "18:45");
        broadcast(Intent.ACTION_TIMEZONE_CHANGED);
        assertEquals(Collections.singleton("daily: 标题 daily/2026-11-26"), up());
        assertEquals(Arrays.asList("blocked drill/1 expired", "shown daily/2026-11-26"), inbox());
    }

    @Test
    public void whatHasExpiredIsDroppedAndNotedOnce() throws Exception {
        plan(daily());
        boot();
        alarmAt(DAY + "22:00");
        broadcast(Intent.ACTION_TIME_CHANGED);
        assertNothingUp();
        assertEquals(Collections.singletonList("blocked daily/2026-11-26 expired"), inbox());
        assertTrue(alarmList().isEmpty());
    }

    @Test
    public void whatHadExpiredWhenThePlanWasWrittenIsNotHeldAgainstThePhone() throws Exception {
        now(DAY + "23:00");
        wholePlan(PlanText.plan(instant(DAY + "22:30"), daily()));
        boot();
        assertEquals(Collections.emptyList(), inbox());
    }

    @Test
    public void anAlarmThatIsLateStillShowsWhatHasNotExpired() throws Exception {
        wholePlan(PlanText.plan(0, daily()).put("quiet", new JSONObject().put("from", 0).put("to", 0)));
        boot();
        alarmAt(DAY + "21:59");
        assertEquals(1, up().size());
    }

    @Test
    public void quietHoursAcrossMidnightHoldBackUntilTheirEnd() throws Exception {
        plan(drill("drill/1", DAY + "20:00", "2026-11-27T12:00"));
        boot();
        alarmAt(DAY + "23:30"); // the phone had been off
        assertNothingUp();
        assertAlarmAt("2026-11-27T07:00");
        now("2026-11-27T06:59");
        broadcast(Intent.ACTION_TIME_CHANGED);
        assertNothingUp();
        alarmAt("2026-11-27T07:00");
        assertEquals(Collections.singleton("drill: 标题 drill/1"), up());
    }

    @Test
    public void whatExpiresInQuietHoursIsNeverShown() throws Exception {
        plan(drill("drill/1", DAY + "21:00", "2026-11-27T06:30"));
        boot();
        now(DAY + "21:30");
        broadcast(Intent.ACTION_TIME_CHANGED);
        assertNothingUp();
        assertTrue(alarmList().isEmpty());
    }

    @Test
    public void ofSeveralOfAKindOnlyTheLastIsShown() throws Exception {
        plan(drill("drill/2", DAY + "15:00", DAY + "20:00"), drill("drill/1", DAY + "14:00", DAY + "20:00"),
            drill("drill/0", DAY + "13:00", DAY + "20:00"), daily());
        boot();
        alarmAt(DAY + "18:40");
        assertEquals(new TreeSet<>(Arrays.asList("drill: 标题 drill/2", "daily: 标题 daily/2026-11-26")), up());
        assertEquals(Arrays.asList("shown drill/2", "shown daily/2026-11-26"), inbox());
        broadcast(Intent.ACTION_TIME_CHANGED);
        assertEquals("the others are done with", 2, inbox().size());
    }

    @Test
    public void theNextOfAKindTakesThePlaceOfTheOneBefore() throws Exception {
        plan(drill("drill/1", DAY + "14:00", DAY + "20:00"), drill("drill/2", DAY + "15:00", DAY + "20:00"));
        boot();
        alarmAt(DAY + "14:00");
        alarmAt(DAY + "15:00");
        assertEquals(Collections.singleton("drill: 标题 drill/2"), up());
    }

    @Test
    public void withoutThePermissionNothingIsShownAndTheReasonNoted() throws Exception {
        plan(daily());
        boot();
        shadowOf(notifications()).setNotificationsEnabled(false);
        alarmAt(DAY + "18:30");
        assertNothingUp();
        assertEquals(Collections.singletonList("blocked daily/2026-11-26 permission"), inbox());
        shadowOf(notifications()).setNotificationsEnabled(true);
        broadcast(Intent.ACTION_TIME_CHANGED);
        assertNothingUp();
    }

    @Test
    public void inABlockedChannelNothingIsShownAndTheReasonNoted() throws Exception {
        plan(daily(), drill("drill/1", DAY + "18:30", DAY + "20:00"));
        notifications().createNotificationChannel(
            new NotificationChannel("daily", "blocked by the user", NotificationManager.IMPORTANCE_NONE));
        boot();
        alarmAt(DAY + "18:30");
        assertEquals(Collections.singleton("drill: 标题 drill/1"), up());
        assertEquals(Arrays.asList("blocked daily/2026-11-26 channel", "shown drill/1"), inbox());
    }

    @Test
    public void aPlanThatIsCorruptShowsNothingAndIsNotedOnce() throws Exception {
        plan(daily());
        boot();
        write("plan.json", "{\"version\":1,\"remin");
        alarmAt(DAY + "18:30");
        broadcast(Intent.ACTION_TIME_CHANGED);
        assertNothingUp();
        assertTrue(alarmList().isEmpty());
        assertEquals(Collections.singletonList("blocked  plan"), inbox());

        plan(daily());
        broadcast(Intent.ACTION_TIME_CHANGED);
        assertEquals("and recovers", Collections.singleton("daily: 标题 daily/2026-11-26"), up());
        write("plan.json", "{");
        broadcast(Intent.ACTION_TIME_CHANGED);
        assertEquals("a new fault is noted anew",
            Arrays.asList("blocked  plan", "shown daily/2026-11-26", "blocked  plan"), inbox());
    }

    @Test
    public void aPlanThatIsMissingIsNotedOnce() throws Exception {
        boot();
        boot();
        assertEquals(Collections.singletonList("blocked  plan"), inbox());
    }

    @Test
    public void aFaultyReminderDoesNotSilenceTheOthers() throws Exception {
        plan(daily(), drill("drill/1", "some day", DAY + "20:00"));
        boot();
        alarmAt(DAY + "18:30");
        assertEquals(Collections.singleton("daily: 标题 daily/2026-11-26"), up());
        assertEquals(Arrays.asList("blocked drill/1 plan", "shown daily/2026-11-26"), inbox());
    }

    @Test
    public void whatCannotBeNotedIsNotShownForItCouldComeTwice() throws Exception {
        plan(daily());
        boot();
        assertTrue(new File(folder, "state.json.new").mkdir());
        alarmAt(DAY + "18:30");
        assertNothingUp();
        assertEquals(Collections.emptyList(), inbox());
        Files.delete(new File(folder, "state.json.new").toPath());
        broadcast(Intent.ACTION_TIME_CHANGED);
        assertEquals(1, up().size());
    }

    @Test
    public void anInboxThatCannotBeWrittenDoesNotSilenceAReminder() throws Exception {
        plan(daily());
        boot();
        assertTrue(new File(folder, "inbox.jsonl").mkdir());
        alarmAt(DAY + "18:30");
        assertEquals(1, up().size());
    }

    @Test
    public void aNewPlanTakesBackWhatIsNoLongerWanted() throws Exception {
        plan(daily(), drill("drill/1", DAY + "18:00", DAY + "22:00"));
        boot();
        alarmAt(DAY + "18:00");
        alarmAt(DAY + "18:30");
        assertEquals(2, up().size());
        now(DAY + "18:35");
        wholePlan(PlanText.plan(now(), drill("drill/1", DAY + "18:00", DAY + "22:00")));
        Native.rearm(app);
        assertEquals("the four minutes are done", Collections.singleton("drill: 标题 drill/1"), up());
    }

    @Test
    public void whatHasExpiredIsTakenDown() throws Exception {
        plan(daily());
        boot();
        alarmAt(DAY + "18:30");
        now(DAY + "22:00");
        broadcast(Intent.ACTION_TIME_CHANGED);
        assertNothingUp();
    }

    @Test
    public void theChannelsAreNamedInTheLanguageOfThePlan() throws Exception {
        plan(daily());
        boot();
        assertEquals("每日四分钟", name("daily"));
        assertEquals("任务", name("mission"));
        assertEquals("练习", name("drill"));
        assertEquals(NotificationManager.IMPORTANCE_DEFAULT, channel("daily").getImportance());

        wholePlan(PlanText.plan(0, daily()).put("channels", new org.json.JSONArray()
            .put(PlanText.channel("daily", "Daily")).put(PlanText.channel("mission", "Missions"))));
        Native.rearm(app);
        assertEquals("Daily", name("daily"));
        assertEquals("Missions", name("mission"));
        assertEquals(3, notifications().getNotificationChannels().size());
    }

    @Test
    public void withoutAPlanTheChannelsFollowTheLanguageOfThePhone() throws Exception {
        org.robolectric.RuntimeEnvironment.setQualifiers("zh-rCN");
        boot();
        assertEquals("任务", name("mission"));
        org.robolectric.RuntimeEnvironment.setQualifiers("en");
        broadcast(Intent.ACTION_LOCALE_CHANGED);
        assertEquals("Missions", name("mission"));
        assertEquals("Four minutes a day", name("daily"));
        assertEquals("Drills", name("drill"));
    }

    @Test
    public void aReminderOfAChannelNobodyNamedIsShownAllTheSame() throws Exception {
        plan(daily().put("channel", "extra"));
        boot();
        alarmAt(DAY + "18:30");
        assertEquals(1, up().size());
        assertFalse(name("extra").isEmpty());
    }

    private NotificationChannel channel(String id) {
        return notifications().getNotificationChannel(id);
    }

    private String name(String id) {
        return channel(id).getName().toString();
    }
}
