// SPDX-License-Identifier: Apache-2.0
// Is plan.json read as the contract has it, and do the rules of time hold?
package app.sanju;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;
import org.junit.Test;

public class PlanTest extends PhoneTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Plan quiet(int from, int to) throws JSONException {
        return new Plan(PlanText.plan(0).put("quiet", new JSONObject().put("from", from).put("to", to)).toString());
    }

    private static boolean quietAt(Plan plan, int hour, int minute) {
        return plan.isQuiet(LocalTime.of(hour, minute));
    }

    private static Instant berlin(String civil) {
        return Instant.ofEpochMilli(Plan.instant(LocalDateTime.parse(civil), BERLIN));
    }

    @Test
    public void aPlanIsReadAsTheContractWritesIt() throws Exception {
        Plan plan = new Plan("{ \"version\": 1, \"written\": 1764150000000, \"language\": \"zh\","
            + "\"quiet\": {\"from\": 1290, \"to\": 420}, \"laterMinutes\": 45,"
            + "\"labels\": {\"done\": \"做了\", \"no-chance\": \"没合适机会\", \"later\": \"稍后\", \"open\": \"现在练\"},"
            + "\"channels\": [{\"id\": \"daily\", \"name\": \"每日四分钟\"}, {\"id\": \"mission\", \"name\": \"任务\"}],"
            + "\"reminders\": [ { \"id\": \"daily/2026-11-26\", \"kind\": \"daily\", \"channel\": \"daily\","
            + "\"at\": \"2026-11-26T18:30\", \"expires\": \"2026-11-26T22:00\","
            + "\"title\": \"4 分钟\", \"body\": \"1 节新课，5 道复习\", \"exact\": true,"
            + "\"link\": \"sanju://today?from=daily%2F2026-11-26\", \"actions\": [\"later\"] } ] }");

        assertEquals(1764150000000L, plan.written);
        assertEquals(45, plan.laterMinutes);
        assertEquals("没合适机会", plan.labels.get("no-chance"));
        assertEquals(Arrays.asList("daily", "mission"), new java.util.ArrayList<>(plan.channels.keySet()));
        assertEquals("任务", plan.channels.get("mission"));
        assertTrue(quietAt(plan, 21, 30));
        assertTrue(plan.faulty.isEmpty());

        Reminder reminder = plan.reminders.get("daily/2026-11-26");
        assertEquals("daily", reminder.kind);
        assertEquals("daily", reminder.channel);
        assertEquals(LocalDateTime.of(2026, 11, 26, 18, 30), reminder.at);
        assertEquals(LocalDateTime.of(2026, 11, 26, 22, 0), reminder.expires);
        assertEquals("4 分钟", reminder.title);
        assertEquals("1 节新课，5 道复习", reminder.body);
        assertEquals("sanju://today?from=daily%2F2026-11-26", reminder.link);
        assertEquals(Collections.singletonList("later"), reminder.actions);
        assertTrue(reminder.exact);
    }

    @Test
    public void unknownKeysAndActionsAreIgnored() throws Exception {
        JSONObject reminder = PlanText.reminder("a", "drill", DAY + "10:00", DAY + "11:00", "later", "explode", "later")
            .put("colour", "red");
        Plan plan = new Plan(PlanText.plan(0, reminder).put("mood", new JSONArray().put(1)).toString());

        assertEquals(Collections.singletonList("later"), plan.reminders.get("a").actions);
        assertFalse(plan.reminders.get("a").exact);
    }

    @Test
    public void whatMayBeLeftOutHasAValue() throws Exception {
        JSONObject reminder = PlanText.reminder("a", "drill", DAY + "10:00", DAY + "11:00");
        reminder.remove("actions");
        reminder.remove("link");
        reminder.remove("body");
        JSONObject bare = new JSONObject().put("version", 1).put("reminders", new JSONArray().put(reminder));
        Plan plan = new Plan(bare.toString());

        assertEquals(60, plan.laterMinutes);
        assertFalse(quietAt(plan, 3, 0));
        assertEquals("sanju://today", plan.reminders.get("a").link);
        assertEquals("", plan.reminders.get("a").body);
        assertTrue(plan.reminders.get("a").actions.isEmpty());
    }

    @Test
    public void aPlanThatCannotBeReadIsRefused() throws Exception {
        for (String text : Arrays.asList("", "{", "[]", "{}", "{\"version\":2,\"reminders\":[]}", "{\"version\":1}",
            "{\"version\":1,\"reminders\":[],\"quiet\":{\"from\":1440,\"to\":0}}",
            "{\"version\":1,\"reminders\":[],\"quiet\":{\"from\":0}}")) {
            assertThrows(text, JSONException.class, () -> new Plan(text));
        }
    }

    @Test
    public void aReminderThatCannotBeShownIsLeftOutAndNamed() throws Exception {
        JSONArray all = new JSONArray().put("none").put(new JSONObject().put("id", "bare"));
        for (String key : Arrays.asList("kind", "channel", "at", "expires", "title")) {
            JSONObject without = daily().put("id", "no " + key);
            without.remove(key);
            all.put(without).put(daily().put("id", "empty " + key).put(key, ""));
        }
        all.put(daily().put("id", "no date").put("at", "2026-02-30T10:00"));
        all.put(daily().put("id", "backwards").put("expires", DAY + "18:30"));
        all.put(daily());
        Plan plan = new Plan(PlanText.plan(0).put("reminders", all).toString());

        assertEquals(Collections.singleton("daily/2026-11-26"), plan.reminders.keySet());
        assertEquals(all.length() - 1, plan.faulty.size());
        assertEquals(Arrays.asList("", "bare", "no kind", "empty kind"), plan.faulty.subList(0, 4));
    }

    @Test
    public void ofTwoRemindersWithOneIdTheFirstCounts() throws Exception {
        JSONObject twice = PlanText.plan(0, daily().put("title", "first"), daily().put("title", "second"));
        Plan plan = new Plan(twice.toString());
        assertEquals(1, plan.reminders.size());
        assertEquals("first", plan.reminders.get("daily/2026-11-26").title);
    }

    @Test
    public void aTimeInTheGapOfSpringMovesForwardByItsLength() {
        assertEquals(Instant.parse("2026-03-29T00:59:00Z"), berlin("2026-03-29T01:59"));
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), berlin("2026-03-29T02:30"));
        assertEquals(Instant.parse("2026-03-29T01:00:00Z"), berlin("2026-03-29T03:00"));
    }

    @Test
    public void aTimeThatComesTwiceInAutumnIsTheFirst() {
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), berlin("2026-10-25T02:30"));
        assertEquals(Instant.parse("2026-10-25T02:00:00Z"), berlin("2026-10-25T03:00"));
    }

    @Test
    public void aDayThatAZoneLeftOutIsPassedOver() {
        // Samoa went from the 29th to the 31st of December 2011.
        assertEquals(Instant.parse("2011-12-30T19:00:00Z"), Instant.ofEpochMilli(
            Plan.instant(LocalDateTime.parse("2011-12-30T09:00"), ZoneId.of("Pacific/Apia"))));
    }

    @Test
    public void quietHoursGoAcrossMidnight() throws Exception {
        Plan plan = quiet(21 * 60 + 30, 7 * 60);
        assertFalse(quietAt(plan, 21, 29));
        assertTrue(quietAt(plan, 21, 30));
        assertTrue(quietAt(plan, 0, 0));
        assertTrue(quietAt(plan, 6, 59));
        assertFalse(quietAt(plan, 7, 0));
        assertFalse(quietAt(plan, 12, 0));
    }

    @Test
    public void quietHoursMayLieWithinOneDay() throws Exception {
        Plan plan = quiet(13 * 60, 14 * 60);
        assertFalse(quietAt(plan, 12, 59));
        assertTrue(quietAt(plan, 13, 0));
        assertFalse(quietAt(plan, 14, 0));
        assertFalse(quietAt(plan, 3, 0));
    }

    @Test
    public void quietHoursOfNoLengthAreNone() throws Exception {
        assertFalse(quietAt(quiet(600, 600), 10, 0));
    }

    @Test
    public void theFirstAllowedInstantIsTheEndOfTheQuietHours() throws Exception {
        Plan plan = quiet(21 * 60 + 30, 7 * 60);
        long noon = instant("2026-11-28T12:00");
        ZoneId zone = ZoneId.systemDefault();
        assertEquals(instant(DAY + "20:00"), plan.firstAllowed(instant(DAY + "20:00"), noon, zone));
        assertEquals(instant("2026-11-27T07:00"), plan.firstAllowed(instant(DAY + "21:30"), noon, zone));
        assertEquals(instant("2026-11-27T07:00"), plan.firstAllowed(instant("2026-11-27T00:10"), noon, zone));
    }

    @Test
    public void thereIsNoAllowedInstantOnceItHasExpired() throws Exception {
        Plan plan = quiet(21 * 60 + 30, 7 * 60);
        ZoneId zone = ZoneId.systemDefault();
        long end = instant("2026-11-27T07:00");
        assertEquals(Plan.NEVER, plan.firstAllowed(instant(DAY + "22:00"), end, zone));
        assertEquals(end, plan.firstAllowed(instant(DAY + "22:00"), end + 1, zone));
        assertEquals(Plan.NEVER, plan.firstAllowed(instant(DAY + "20:00"), instant(DAY + "20:00"), zone));
    }

    @Test
    public void quietHoursThatComeTwiceDoNotEndBeforeTheyHaveBegun() throws Exception {
        Plan plan = quiet(60, 150); // 1:00 to 2:30; in Berlin 2:10 comes twice on this night
        long second = Instant.parse("2026-10-25T01:10:00Z").toEpochMilli();
        assertEquals(Instant.parse("2026-10-25T01:30:00Z"),
            Instant.ofEpochMilli(plan.firstAllowed(second, Plan.NEVER, BERLIN)));
    }

    @Test
    public void aLaterPlanDropsWhatItDoesNotHave() throws Exception {
        Plan plan = new Plan(PlanText.plan(1000, daily()).toString());
        assertTrue(plan.dropped("drill/1", 999));
        assertFalse("written before", plan.dropped("drill/1", 1000));
        assertFalse("still planned", plan.dropped("daily/2026-11-26", 999));
    }
}
