// SPDX-License-Identifier: Apache-2.0
// One reminder of the plan: civil times without a zone, text ready to be shown, and the JSON it came from.
package app.sanju;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

final class Reminder {
    static final String DONE = "done";
    static final String NO_CHANCE = "no-chance";
    static final String LATER = "later";
    static final List<String> ACTIONS = Collections.unmodifiableList(Arrays.asList(DONE, NO_CHANCE, LATER));

    final String id;
    final String kind;
    final String channel;
    final LocalDateTime at;
    final LocalDateTime expires;
    final String title;
    final String body;
    final String link;
    final List<String> actions;
    final boolean exact;
    final JSONObject json;

    /** Throws when it lacks what it cannot be shown without. */
    Reminder(JSONObject json) throws JSONException {
        this.json = json;
        id = filled(json, "id");
        kind = filled(json, "kind");
        channel = filled(json, "channel");
        at = civil(json, "at");
        expires = civil(json, "expires");
        if (!expires.isAfter(at)) {
            throw new JSONException("expires before it is due: " + id);
        }
        title = filled(json, "title");
        body = json.optString("body");
        link = json.optString("link", "sanju://today");
        actions = Collections.unmodifiableList(knownActions(json.optJSONArray("actions")));
        exact = json.optBoolean("exact");
    }

    private static String filled(JSONObject json, String key) throws JSONException {
        String text = json.getString(key);
        if (text.isEmpty()) {
            throw new JSONException("empty: " + key);
        }
        return text;
    }

    private static LocalDateTime civil(JSONObject json, String key) throws JSONException {
        String text = json.getString(key);
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new JSONException("not a civil time: " + text);
        }
    }

    private static List<String> knownActions(JSONArray written) {
        List<String> known = new ArrayList<>();
        for (int i = 0; written != null && i < written.length(); i++) {
            String action = written.optString(i);
            if (ACTIONS.contains(action) && !known.contains(action)) {
                known.add(action);
            }
        }
        return known;
    }
}
