// SPDX-License-Identifier: Apache-2.0
// Do the answers on a notification work while the app does not run, and do they say what the learner pressed?
package app.sanju;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.Notification;
import android.app.PendingIntent;
import android.content.Intent;
import java.io.File;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.json.JSONObject;
import org.junit.Test;
import org.qtproject.qt.android.bindings.QtActivity;

public class AnswerTest extends PhoneTest {
    private static final String ID = "mission-debrief/7/2026-11-26";
    private static final String KIND = "mission-debrief";

    private static JSONObject debrief() throws Exception {
        return PlanText.reminder(ID, KIND, DAY + "18:00", "2026-11-27T12:00", "done", "no-chance", "later");
    }

    private void show() throws Exception {
        plan(debrief());
        boot();
        alarmAt(DAY + "18:00");
        now(DAY + "18:05");
    }

    @Test
    public void doneIsNotedAndClosesTheNotification() throws Exception {
        show();
        press(KIND, "做了");
        assertEquals(Arrays.asList("shown " + ID, "done " + ID), inbox());
        assertEquals(instant(DAY + "18:05"), inboxLines().get(1).getLong("at"));
        assertTrue(up().isEmpty());
        assertTrue(alarmList().isEmpty());
    }

    @Test
    public void noChanceIsNotedAndClosesTheNotification() throws Exception {
        show();
        press(KIND, "没合适机会");
        assertEquals(Arrays.asList("shown " + ID, "no-chance " + ID), inbox());
        assertTrue(up().isEmpty());
        boot();
        assertTrue(up().isEmpty());
    }

    @Test
    public void answersLoadNothingOfTheApp() throws Exception {
        show();
        press(KIND, "稍后");
        alarmAt(DAY + "19:05");
        press(KIND, "做了");
        assertEquals(0, QtActivity.created);
        assertNull("no activity is started by a receiver", shadowOf(app).getNextStartedActivity());
    }

    @Test
    public void laterBringsItAgainAfterTheTimeOfThePlan() throws Exception {
        show();
        press(KIND, "稍后");
        assertTrue(up().isEmpty());
        assertAlarmAt(DAY + "19:05");
        alarmAt(DAY + "19:10");
        assertEquals(Collections.singleton(KIND + ": 标题 " + ID), up());
        assertEquals(Arrays.asList("shown " + ID, "later " + ID, "shown " + ID), inbox());
        assertEquals(instant(DAY + "19:05"), inboxLines().get(2).getLong("planned"));
        assertTrue("once", alarmList().isEmpty());
    }

    @Test
    public void laterCanBePressedAgain() throws Exception {
        show();
        press(KIND, "稍后");
        alarmAt(DAY + "19:05");
        press(KIND, "稍后");
        assertAlarmAt(DAY + "20:05");
    }

    @Test
    public void laterOutlivesAStartOfThePhone() throws Exception {
        show();
        press(KIND, "稍后");
        now(DAY + "18:30");
        boot();
        assertAlarmAt(DAY + "19:05");
        assertTrue(up().isEmpty());
    }

    @Test
    public void laterThatFallsIntoQuietHoursMovesToTheirEnd() throws Exception {
        show();
        now(DAY + "21:00");
        press(KIND, "稍后");
        assertAlarmAt("2026-11-27T07:00");
        now(DAY + "22:00");
        broadcast(Intent.ACTION_TIME_CHANGED);
        assertTrue("quiet hours are never broken", up().isEmpty());
        alarmAt("2026-11-27T07:00");
        assertEquals(1, up().size());
    }

    @Test
    public void laterThatWouldBeTooLateDoesNotComeAgain() throws Exception {
        plan(debrief().put("expires", DAY + "22:00"));
        boot();
        alarmAt(DAY + "18:00");
        now(DAY + "21:00");
        press(KIND, "稍后");
        assertTrue(alarmList().isEmpty());
        now("2026-11-27T08:00");
        boot();
        assertTrue(up().isEmpty());
        assertEquals("the learner's wish, not the phone's fault", Arrays.asList("shown " + ID, "later " + ID), inbox());
    }

    @Test
    public void aNewPlanWithoutItTakesBackWhatWasPutOff() throws Exception {
        show();
        press(KIND, "稍后");
        now(DAY + "18:20");
        wholePlan(PlanText.plan(now()));
        Native.rearm(app);
        assertTrue(alarmList().isEmpty());
    }

    @Test
    public void aNewPlanWithItKeepsWhatWasPutOffAndItsNewText() throws Exception {
        show();
        press(KIND, "稍后");
        now(DAY + "18:20");
        wholePlan(PlanText.plan(now(), debrief().put("title", "renamed")));
        Native.rearm(app);
        assertAlarmAt(DAY + "19:05");
        alarmAt(DAY + "19:05");
        assertEquals(Collections.singleton(KIND + ": renamed"), up());
    }

    @Test
    public void anAnswerAfterTheStateWasLostStillCounts() throws Exception {
        show();
        assertTrue(new File(folder, "state.json").delete());
        press(KIND, "稍后");
        assertTrue(up().isEmpty());
        assertAlarmAt(DAY + "19:05");
    }

    @Test
    public void anAnswerWithThePlanGoneStillCounts() throws Exception {
        show();
        assertTrue(new File(folder, "plan.json").delete());
        press(KIND, "做了");
        assertTrue(inbox().contains("done " + ID));
        assertTrue(up().isEmpty());
    }

    @Test
    public void whatWasWipedAwayIsNotedAndDoesNotComeAgain() throws Exception {
        show();
        send(notice(KIND).deleteIntent);
        assertEquals(Arrays.asList("shown " + ID, "dismissed " + ID), inbox());
        boot();
        assertTrue(up().isEmpty());
    }

    @Test
    public void anAnswerThatCannotBeNotedLeavesTheNotificationForAnotherTry() throws Exception {
        show();
        File inbox = new File(folder, "inbox.jsonl");
        assertTrue(inbox.delete() && inbox.mkdir());
        press(KIND, "做了");
        assertEquals(1, up().size());
        assertTrue(inbox.delete());
        press(KIND, "做了");
        assertEquals(Collections.singletonList("done " + ID), inbox());
        assertTrue(up().isEmpty());
    }

    @Test
    public void aLateAnswerToAnOlderOneLeavesTheNewerOfItsKindUp() throws Exception {
        plan(debrief(), debrief().put("id", "mission-debrief/8/2026-11-26").put("title", "newer")
            .put("at", DAY + "18:30"));
        boot();
        alarmAt(DAY + "18:00");
        PendingIntent older = notice(KIND).actions[0].actionIntent;
        alarmAt(DAY + "18:30");
        send(older);
        assertTrue(inbox().contains("done " + ID));
        assertEquals(Collections.singleton(KIND + ": newer"), up());
    }

    @Test
    public void whatIsNoAnswerIsIgnored() throws Exception {
        show();
        Intent answer = shadowOf(notice(KIND).actions[0].actionIntent).getSavedIntent();
        for (String missing : Arrays.asList(Notices.ID, Notices.KIND, Notices.WHAT)) {
            Intent without = new Intent(answer);
            without.removeExtra(missing);
            new ActionReceiver().onReceive(app, without);
        }
        for (String what : Arrays.asList("shown", "opened", "blocked", "")) {
            new ActionReceiver().onReceive(app, new Intent(answer).putExtra(Notices.WHAT, what));
        }
        assertEquals(Collections.singletonList("shown " + ID), inbox());
        assertEquals(1, up().size());
    }

    @Test
    public void nobodyCanChangeAPendingIntent() throws Exception {
        show();
        Notification notice = notice(KIND);
        assertTrue(shadowOf(notice.contentIntent).isImmutable());
        assertTrue(shadowOf(notice.deleteIntent).isImmutable());
        for (Notification.Action action : notice.actions) {
            assertTrue(shadowOf(action.actionIntent).isImmutable());
        }
    }

    @Test
    public void aTapStartsTheActivityItselfAndNoReceiverInBetween() throws Exception {
        plan(daily());
        boot();
        alarmAt(DAY + "18:30");
        Notification notice = notice("daily");
        for (PendingIntent open : Arrays.asList(notice.contentIntent, notice.actions[0].actionIntent)) {
            assertTrue(shadowOf(open).isActivity());
            Intent intent = shadowOf(open).getSavedIntent();
            assertEquals(MainActivity.class.getName(), intent.getComponent().getClassName());
            assertEquals(app.getPackageName(), intent.getComponent().getPackageName());
            assertEquals("sanju://today?from=daily%2F2026-11-26", intent.getDataString());
            assertTrue((intent.getFlags() & Intent.FLAG_ACTIVITY_NEW_TASK) != 0);
        }
    }

    @Test
    public void eachAnswerIsABroadcastOfItsOwnToOurReceiver() throws Exception {
        plan(debrief(), debrief().put("id", "another").put("kind", "another"));
        boot();
        alarmAt(DAY + "18:00");
        Set<PendingIntent> all = new HashSet<>();
        for (String kind : Arrays.asList(KIND, "another")) {
            all.add(notice(kind).deleteIntent);
            for (Notification.Action action : notice(kind).actions) {
                assertTrue(shadowOf(action.actionIntent).isBroadcast());
                assertEquals(ActionReceiver.class.getName(),
                    shadowOf(action.actionIntent).getSavedIntent().getComponent().getClassName());
                all.add(action.actionIntent);
            }
        }
        assertEquals(8, all.size());
        assertNotEquals(notice(KIND).contentIntent, notice("another").contentIntent);
    }

    @Test
    public void anAnswerGivenInTheAppIsNotUndoneByTheOldNotification() throws Exception {
        show();
        wholePlan(PlanText.plan(now()));
        Native.rearm(app);
        assertFalse("taken back", up().contains(KIND + ": 标题 " + ID));
    }
}
