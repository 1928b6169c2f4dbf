// SPDX-License-Identifier: Apache-2.0
// What the C++ side has planned, read from plan.json, and the rules of time that hold when it is carried out.
package app.sanju;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

final class Plan {
    static final long NEVER = Long.MAX_VALUE;
    static final int LATER_MINUTES = 60;
    private static final int VERSION = 1;
    private static final int DAY = 24 * 60;

    final long written;
    final int laterMinutes;
    final Map<String, String> labels = new HashMap<>();
    final Map<String, String> channels = new LinkedHashMap<>(); // name by id
    final Map<String, Reminder> reminders = new LinkedHashMap<>(); // by id
    final List<String> faulty = new ArrayList<>(); // ids of reminders that cannot be shown
    private final LocalTime quietFrom;
    private final LocalTime quietTo;

    /** Throws when the plan as a whole cannot be read; a single bad reminder is left out. */
    Plan(String text) throws JSONException {
        JSONObject json = new JSONObject(text);
        if (json.getInt("version") != VERSION) {
            throw new JSONException("a plan of version " + json.getInt("version"));
        }
        written = json.optLong("written");
        laterMinutes = Math.max(1, json.optInt("laterMinutes", LATER_MINUTES));

        JSONObject quiet = json.optJSONObject("quiet");
        quietFrom = quiet == null ? LocalTime.MIN : time(quiet.getInt("from"));
        quietTo = quiet == null ? LocalTime.MIN : time(quiet.getInt("to"));

        JSONObject names = json.optJSONObject("labels");
        for (Iterator<String> keys = names == null ? null : names.keys(); keys != null && keys.hasNext();) {
            String key = keys.next();
            labels.put(key, names.getString(key));
        }
        JSONArray list = json.optJSONArray("channels");
        for (int i = 0; list != null && i < list.length(); i++) {
            JSONObject channel = list.getJSONObject(i);
            channels.put(channel.getString("id"), channel.getString("name"));
        }
        list = json.getJSONArray("reminders");
        for (int i = 0; i < list.length(); i++) {
            try {
                Reminder reminder = new Reminder(list.getJSONObject(i));
                reminders.putIfAbsent(reminder.id, reminder);
            } catch (JSONException e) {
                JSONObject bad = list.optJSONObject(i);
                faulty.add(bad == null ? "" : bad.optString("id"));
            }
        }
    }

    private static LocalTime time(int minute) throws JSONException {
        if (minute < 0 || minute >= DAY) {
            throw new JSONException("not a minute of the day: " + minute);
        }
        return LocalTime.of(minute / 60, minute % 60);
    }

    /** A civil time in a gap moves forward by its length; one that comes twice is the first. So does civil_time.h. */
    static long instant(LocalDateTime civil, ZoneId zone) {
        return ZonedDateTime.ofLocal(civil, zone, null).toInstant().toEpochMilli();
    }

    boolean isQuiet(LocalTime time) {
        if (quietFrom.equals(quietTo)) {
            return false;
        }
        boolean afterFrom = !time.isBefore(quietFrom);
        boolean beforeTo = time.isBefore(quietTo);
        return quietFrom.isBefore(quietTo) ? afterFrom && beforeTo : afterFrom || beforeTo;
    }

    /** The first instant from `earliest` on that is not in quiet hours; NEVER when that is past `expires`. */
    long firstAllowed(long earliest, long expires, ZoneId zone) {
        ZonedDateTime start = Instant.ofEpochMilli(earliest).atZone(zone);
        long allowed = earliest;
        if (isQuiet(start.toLocalTime())) {
            LocalDateTime end = start.toLocalDate().atTime(quietTo);
            if (!end.isAfter(start.toLocalDateTime())) {
                end = end.plusDays(1);
            }
            // The offset of now, so that a quiet hour that comes twice does not end before it has begun.
            allowed = ZonedDateTime.ofLocal(end, zone, start.getOffset()).toInstant().toEpochMilli();
        }
        return allowed < expires ? allowed : NEVER;
    }

    /** Written after `since` without this reminder: it is no longer wanted. */
    boolean dropped(String id, long since) {
        return written > since && !reminders.containsKey(id);
    }
}
