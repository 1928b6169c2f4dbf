// SPDX-License-Identifier: Apache-2.0
// What the native side must remember between two runs of the process; kept in state.json, private to it.
package app.sanju;

import java.io.File;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

final class State {
    // Ids that have left the plan are kept for a clock that is set back; this many are two years of them.
    static final int KEPT = 2000;

    /** A reminder with an instant: when it was put up, or until when it waits. */
    static final class Entry {
        final Reminder reminder;
        final long since;
        final long until;

        Entry(Reminder reminder, long since, long until) {
            this.reminder = reminder;
            this.since = since;
            this.until = until;
        }
    }

    final Set<String> handled = new LinkedHashSet<>(); // shown, or not to be shown any more
    final Set<String> expired = new LinkedHashSet<>(); // reported as missed, but never shown
    final Map<String, Entry> snoozes = new LinkedHashMap<>(); // by id
    final Map<String, Entry> showing = new LinkedHashMap<>(); // by kind
    String planFault = "";
    long armed; // 0: no alarm
    long ranAt;
    long bootSeenAt;
    int bootCount = -1; // of the last start of the phone that was noticed
    int asked; // how often the permission was asked for
    final boolean isLost; // nothing is known of what was shown before

    private final File file;

    /** A state that cannot be read is an empty one. */
    State(File folder) {
        file = new File(folder, "state.json");
        boolean isRead = false;
        try {
            read(new JSONObject(TextFile.read(file)));
            isRead = true;
        } catch (IOException | JSONException e) {
            handled.clear();
            expired.clear();
            snoozes.clear();
            showing.clear();
        }
        isLost = !isRead;
    }

    private void read(JSONObject json) throws JSONException {
        readSet(json.optJSONArray("handled"), handled);
        readSet(json.optJSONArray("expired"), expired);
        readEntries(json.optJSONObject("snoozes"), snoozes);
        readEntries(json.optJSONObject("showing"), showing);
        planFault = json.optString("planFault");
        armed = json.optLong("armed");
        ranAt = json.optLong("ranAt");
        bootSeenAt = json.optLong("bootSeenAt");
        bootCount = json.optInt("bootCount", -1);
        asked = json.optInt("asked");
    }

    private static void readSet(JSONArray array, Set<String> set) throws JSONException {
        for (int i = 0; array != null && i < array.length(); i++) {
            set.add(array.getString(i));
        }
    }

    private static void readEntries(JSONObject json, Map<String, Entry> entries) throws JSONException {
        for (Iterator<String> keys = json == null ? null : json.keys(); keys != null && keys.hasNext();) {
            String key = keys.next();
            JSONObject entry = json.getJSONObject(key);
            entries.put(key, new Entry(new Reminder(entry.getJSONObject("reminder")), entry.getLong("since"),
                entry.getLong("until")));
        }
    }

    /** Forgets the oldest ids that the plan no longer has. */
    void prune(Plan plan) {
        expired.retainAll(plan.reminders.keySet());
        int old = 0;
        for (String id : handled) {
            old += plan.reminders.containsKey(id) ? 0 : 1;
        }
        for (Iterator<String> ids = handled.iterator(); old > KEPT && ids.hasNext();) {
            if (!plan.reminders.containsKey(ids.next())) {
                ids.remove();
                old--;
            }
        }
    }

    void save() throws IOException {
        try {
            JSONObject json = new JSONObject();
            json.put("handled", new JSONArray(handled));
            json.put("expired", new JSONArray(expired));
            json.put("snoozes", entries(snoozes));
            json.put("showing", entries(showing));
            json.put("planFault", planFault);
            json.put("armed", armed);
            json.put("ranAt", ranAt);
            json.put("bootSeenAt", bootSeenAt);
            json.put("bootCount", bootCount);
            json.put("asked", asked);
            TextFile.replace(file, json.toString());
        } catch (JSONException e) {
            throw new IOException(e);
        }
    }

    private static JSONObject entries(Map<String, Entry> entries) throws JSONException {
        JSONObject json = new JSONObject();
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            json.put(entry.getKey(), new JSONObject().put("reminder", entry.getValue().reminder.json)
                .put("since", entry.getValue().since).put("until", entry.getValue().until));
        }
        return json;
    }
}
