// SPDX-License-Identifier: Apache-2.0
// Do the files of the native side survive what happens to files?
package app.sanju;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import android.content.Intent;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import org.json.JSONObject;
import org.junit.Test;

public class FilesTest extends PhoneTest {
    @Test
    public void theStateIsReadBackAsItWasSaved() throws Exception {
        State state = new State(folder);
        state.handled.addAll(Arrays.asList("a", "b"));
        state.expired.add("c");
        state.snoozes.put("a", new State.Entry(new Reminder(daily()), 1, 2));
        state.showing.put("daily", new State.Entry(new Reminder(daily()), 3, 4));
        state.planFault = "missing";
        state.armed = 5;
        state.ranAt = 6;
        state.bootSeenAt = 7;
        state.bootCount = 8;
        state.asked = 9;
        state.save();

        State read = new State(folder);
        assertEquals(state.handled, read.handled);
        assertEquals(state.expired, read.expired);
        assertEquals(2, read.snoozes.get("a").until);
        assertEquals(1, read.snoozes.get("a").since);
        assertEquals("daily/2026-11-26", read.snoozes.get("a").reminder.id);
        assertEquals(3, read.showing.get("daily").since);
        assertEquals(4, read.showing.get("daily").until);
        assertEquals("missing", read.planFault);
        assertEquals(5, read.armed);
        assertEquals(6, read.ranAt);
        assertEquals(7, read.bootSeenAt);
        assertEquals(8, read.bootCount);
        assertEquals(9, read.asked);
        assertEquals(Collections.singletonList("state.json"), Arrays.asList(folder.list()));
    }

    @Test
    public void aStateThatCannotBeReadIsAnEmptyOne() throws Exception {
        for (String text : Arrays.asList("", "{\"handled\":[\"a\"],\"snoozes\":{\"a\":{}}}", "[1]", "\0\0")) {
            write("state.json", text);
            State state = new State(folder);
            assertTrue(text, state.handled.isEmpty() && state.snoozes.isEmpty() && state.showing.isEmpty());
            assertEquals(-1, state.bootCount);
        }
    }

    @Test
    public void aLostStateShowsNothingTwiceAndTheNextAllTheSame() throws Exception {
        plan(daily(), PlanText.reminder("drill/1", "drill", DAY + "19:00", DAY + "20:00"));
        boot();
        alarmAt(DAY + "18:30");
        notifications().cancelAll();
        write("state.json", "{");
        now(DAY + "18:31");
        broadcast(Intent.ACTION_TIME_CHANGED);
        assertTrue(up().isEmpty());
        alarmAt(DAY + "19:00");
        assertEquals(Collections.singleton("drill: 标题 drill/1"), up());
    }

    @Test
    public void onlyTheOldestIdsThatLeftThePlanAreForgotten() throws Exception {
        State state = new State(folder);
        state.handled.add("daily/2026-11-26");
        for (int i = 0; i < State.KEPT + 3; i++) {
            state.handled.add("old/" + i);
        }
        state.expired.addAll(Arrays.asList("gone", "daily/2026-11-26"));
        state.prune(new Plan(PlanText.plan(0, daily()).toString()));

        assertEquals(State.KEPT + 1, state.handled.size());
        assertTrue(state.handled.contains("daily/2026-11-26"));
        assertFalse(state.handled.contains("old/2"));
        assertTrue(state.handled.contains("old/3"));
        assertEquals(Collections.singleton("daily/2026-11-26"), state.expired);
    }

    @Test
    public void anInterruptedReplacementLeavesTheOldFile() throws Exception {
        File file = new File(folder, "state.json");
        TextFile.replace(file, "old");
        assertTrue(new File(folder, "state.json.new").mkdir());
        assertThrows(IOException.class, () -> TextFile.replace(file, "new"));
        assertEquals("old", TextFile.read(file));
    }

    @Test
    public void theInboxIsAppendedTo() throws Exception {
        Inbox inbox = new Inbox(folder, 1000);
        inbox.shown("a", 900);
        inbox.blocked("b", "channel");
        inbox.write();
        inbox.add("a", "done");
        inbox.write();
        inbox.write();

        assertEquals("{\"id\":\"a\",\"what\":\"shown\",\"at\":1000,\"planned\":900}\n"
            + "{\"id\":\"b\",\"what\":\"blocked\",\"at\":1000,\"why\":\"channel\"}\n"
            + "{\"id\":\"a\",\"what\":\"done\",\"at\":1000}\n", TextFile.read(new File(folder, "inbox.jsonl")));
    }

    @Test
    public void aTornLastLineOfTheInboxDoesNotSpoilTheNext() throws Exception {
        write("inbox.jsonl", "{\"id\":\"a\",\"wh");
        Inbox inbox = new Inbox(folder, 1000);
        inbox.add("b", "done");
        inbox.write();

        String[] lines = TextFile.read(new File(folder, "inbox.jsonl")).split("\n");
        assertEquals(2, lines.length);
        assertEquals("b", new JSONObject(lines[1]).getString("id"));
    }
}
