// SPDX-License-Identifier: Apache-2.0
// Carries out the plan: shows what is due, notes what happened and arms the one next alarm. Never loads C++.
package app.sanju;

import android.app.AlarmManager;
import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;
import android.os.Build;
import android.provider.Settings;
import android.util.Log;
import java.io.File;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.json.JSONException;

final class Engine {
    static Clock clock = Clock.systemUTC();

    private static final String TAG = "Sanju";
    private static final Object LOCK = new Object(); // receivers, the job and C++ come on several threads
    private static final long HOUR = 3_600_000;
    // An inexact alarm may be so late without anything being wrong.
    private static final long LATE = HOUR / 4;

    /** Found due in this pass. */
    private static final class Due {
        final Reminder reminder;
        final long planned;
        final long expires;

        Due(Reminder reminder, long planned, long expires) {
            this.reminder = reminder;
            this.planned = planned;
            this.expires = expires;
        }
    }

    private final Context context;
    private final File folder;
    private final Notices notices;

    Engine(Context context) {
        this.context = context.getApplicationContext();
        folder = folder(this.context);
        notices = new Notices(this.context);
    }

    static File folder(Context context) {
        return new File(context.getFilesDir(), "reminders");
    }

    /** The alarm, a new clock or zone, a new version, the watchdog: may come at any time and any number of times. */
    void run() {
        synchronized (LOCK) {
            pass(new State(folder), true);
        }
    }

    /** The phone has started: what was up is gone. */
    void booted() {
        synchronized (LOCK) {
            State state = new State(folder);
            state.showing.clear();
            state.bootSeenAt = clock.millis();
            state.bootCount = bootCount(context);
            pass(state, true);
        }
    }

    /**
     * C++ has written a new plan. The app is open, so what was missed needs no notification any more. What has come due
     * just now is left to its alarm, so that a phone that drops alarms is not taken for one that does not.
     */
    void replaced() {
        synchronized (LOCK) {
            pass(new State(folder), false);
        }
    }

    /** A button of a notification, or its being wiped away. */
    void answer(String id, String kind, String what) {
        synchronized (LOCK) {
            State state = new State(folder);
            Inbox inbox = new Inbox(folder, clock.millis());
            inbox.add(id, what);
            if (!write(inbox)) {
                return; // the notification stays, so the answer can be given again
            }
            State.Entry up = state.showing.get(kind);
            boolean isUp = up != null && up.reminder.id.equals(id);
            state.handled.add(id);
            state.snoozes.remove(id);
            if (what.equals(Reminder.LATER)) {
                snooze(state, id, isUp ? up.reminder : null);
            }
            if (isUp) {
                state.showing.remove(kind);
            }
            if (!state.showing.containsKey(kind)) {
                notices.cancel(kind);
            }
            pass(state, true);
        }
    }

    /** The app was opened from a notification; believed only of one that is up, for links come from anywhere. */
    void opened(String id, String kind) {
        synchronized (LOCK) {
            State state = new State(folder);
            State.Entry up = state.showing.get(kind);
            if (up == null || !up.reminder.id.equals(id)) {
                return;
            }
            state.showing.remove(kind);
            notices.cancel(kind);
            Inbox inbox = new Inbox(folder, clock.millis());
            inbox.add(id, Inbox.OPENED);
            write(inbox);
            save(state);
        }
    }

    /** Counts that the permission was asked for. */
    void asked() {
        synchronized (LOCK) {
            State state = new State(folder);
            state.asked++;
            save(state);
        }
    }

    static int bootCount(Context context) {
        return Settings.Global.getInt(context.getContentResolver(), Settings.Global.BOOT_COUNT, -1);
    }

    private void snooze(State state, String id, Reminder up) {
        Plan plan = readPlan(state, null);
        Reminder reminder = up != null ? up : plan == null ? null : plan.reminders.get(id);
        if (reminder != null) {
            long now = clock.millis();
            int minutes = plan == null ? Plan.LATER_MINUTES : plan.laterMinutes;
            state.snoozes.put(id, new State.Entry(reminder, now, now + minutes * 60_000L));
        }
    }

    private void pass(State state, boolean show) {
        long now = clock.millis();
        ZoneId zone = ZoneId.systemDefault();
        Inbox inbox = new Inbox(folder, now);
        Plan plan = readPlan(state, inbox);
        Map<String, Due> due = new LinkedHashMap<>(); // by kind
        long next = Plan.NEVER;
        long nextExact = Plan.NEVER;

        Channels.ensure(context, plan);
        if (plan != null) {
            withdraw(plan, state, now);
            forgo(plan, state, zone, now);
            for (Due waiting : waiting(plan, state, zone)) {
                Reminder reminder = waiting.reminder;
                if (now >= waiting.expires) {
                    expire(reminder.id, waiting.expires, plan, state, inbox);
                    continue;
                }
                long fires = plan.firstAllowed(Math.max(waiting.planned, now), waiting.expires, zone);
                boolean isLeft = !show && now - waiting.planned < LATE;
                if (fires > now || isLeft) {
                    next = Math.min(next, fires);
                    nextExact = reminder.exact ? Math.min(nextExact, fires) : nextExact;
                    continue;
                }
                state.handled.add(reminder.id);
                state.snoozes.remove(reminder.id);
                Due other = due.get(reminder.kind);
                if (other == null || other.planned <= waiting.planned) {
                    due.put(reminder.kind, waiting); // of several of a kind only the last is worth a look
                }
            }
            state.prune(plan);
        }
        state.armed = next == Plan.NEVER ? 0 : next;
        state.ranAt = now;
        state.bootCount = state.bootCount < 0 ? bootCount(context) : state.bootCount;

        List<Due> post = new ArrayList<>();
        for (Due found : due.values()) {
            String why = show ? notices.blocked(found.reminder) : null;
            if (why != null) {
                inbox.blocked(found.reminder.id, why);
            } else if (show) {
                inbox.shown(found.reminder.id, found.planned);
                state.showing.put(found.reminder.kind, new State.Entry(found.reminder, now, found.expires));
                post.add(found);
            }
        }
        // Noted first and shown then: a process that ends in between shows too little, never the same twice.
        if (save(state)) {
            write(inbox);
            for (Due found : post) {
                notices.post(found.reminder, plan, found.expires - now);
            }
        }
        // An inexact alarm may be late, which would make an exact one soon after it late as well.
        arm(next, nextExact != Plan.NEVER && nextExact <= next + HOUR);
        WatchdogJob.ensure(context);
    }

    /** What is still to be shown: of the plan what nobody has seen, and what was put off. */
    private static List<Due> waiting(Plan plan, State state, ZoneId zone) {
        List<Due> waiting = new ArrayList<>();
        for (Reminder reminder : plan.reminders.values()) {
            if (!state.handled.contains(reminder.id)) {
                waiting.add(new Due(reminder, Plan.instant(reminder.at, zone), Plan.instant(reminder.expires, zone)));
            }
        }
        for (State.Entry snooze : state.snoozes.values()) {
            Reminder planned = plan.reminders.get(snooze.reminder.id);
            Reminder reminder = planned == null ? snooze.reminder : planned;
            waiting.add(new Due(reminder, snooze.until, Plan.instant(reminder.expires, zone)));
        }
        return waiting;
    }

    /** After a state was lost: whatever has come due by now may have been shown. */
    private static void forgo(Plan plan, State state, ZoneId zone, long now) {
        for (Reminder reminder : plan.reminders.values()) {
            if (state.isLost && Plan.instant(reminder.at, zone) <= now) {
                state.handled.add(reminder.id);
            }
        }
    }

    /** A new plan without them takes back what is up and what was put off. */
    private void withdraw(Plan plan, State state, long now) {
        state.snoozes.values().removeIf(snooze -> plan.dropped(snooze.reminder.id, snooze.since));
        state.showing.values().removeIf(up -> {
            boolean over = plan.dropped(up.reminder.id, up.since) || now >= up.until;
            if (over) {
                notices.cancel(up.reminder.kind);
            }
            return over;
        });
    }

    /** Reported once, but not as handled: a clock that was wrong and is set back may still bring it. */
    private static void expire(String id, long expired, Plan plan, State state, Inbox inbox) {
        boolean wasPutOff = state.snoozes.remove(id) != null;
        if (!wasPutOff && expired > plan.written && state.expired.add(id)) {
            inbox.blocked(id, "expired");
        }
    }

    /** Null when there is none that can be read, which is reported once a plan. */
    private Plan readPlan(State state, Inbox inbox) {
        File file = new File(folder, "plan.json");
        String fault = file.length() + "/" + file.lastModified();
        Plan plan = null;
        try {
            plan = new Plan(TextFile.read(file));
        } catch (NoSuchFileException e) {
            fault = "missing";
        } catch (IOException | JSONException e) {
            Log.w(TAG, "the plan cannot be read", e);
        }
        boolean isWhole = plan != null && plan.faulty.isEmpty();
        if (inbox != null && !isWhole && !fault.equals(state.planFault)) {
            for (String id : plan == null ? Collections.singletonList("") : plan.faulty) {
                inbox.blocked(id, "plan");
            }
        }
        if (inbox != null) {
            state.planFault = isWhole ? "" : fault;
        }
        return plan;
    }

    private static boolean save(State state) {
        try {
            state.save();
            return true;
        } catch (IOException e) {
            Log.w(TAG, "the state cannot be written, so nothing is shown", e);
            return false;
        }
    }

    private static boolean write(Inbox inbox) {
        try {
            inbox.write();
            return true;
        } catch (IOException e) {
            Log.w(TAG, "the inbox cannot be written", e);
            return false;
        }
    }

    private void arm(long next, boolean exact) {
        AlarmManager alarms = context.getSystemService(AlarmManager.class);
        PendingIntent alarm = PendingIntent.getBroadcast(context, 0, new Intent(context, AlarmReceiver.class),
            PendingIntent.FLAG_UPDATE_CURRENT | PendingIntent.FLAG_IMMUTABLE);
        if (next == Plan.NEVER) {
            alarms.cancel(alarm);
            return;
        }
        if (exact && isExactAllowed(alarms)) {
            try {
                alarms.setExactAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, next, alarm);
                return;
            } catch (SecurityException e) {
                Log.i(TAG, "exact alarms were forbidden just now");
            }
        }
        alarms.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, next, alarm);
    }

    static boolean isExactAllowed(AlarmManager alarms) {
        return Build.VERSION.SDK_INT < Build.VERSION_CODES.S || alarms.canScheduleExactAlarms();
    }
}
