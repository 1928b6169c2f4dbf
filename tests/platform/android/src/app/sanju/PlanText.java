// SPDX-License-Identifier: Apache-2.0
// plan.json as C++ writes it.
package app.sanju;

import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

final class PlanText {
    private PlanText() {}

    static JSONObject plan(long written, JSONObject... reminders) throws JSONException {
        return new JSONObject()
            .put("version", 1)
            .put("written", written)
            .put("language", "zh")
            .put("quiet", new JSONObject().put("from", 1290).put("to", 420)) // 21:30 to 7:00
            .put("laterMinutes", 60)
            .put("labels", new JSONObject().put("done", "做了").put("no-chance", "没合适机会").put("later", "稍后")
                .put("open", "现在练"))
            .put("channels", new JSONArray().put(channel("daily", "每日四分钟")).put(channel("mission", "任务"))
                .put(channel("drill", "练习")))
            .put("reminders", new JSONArray(java.util.Arrays.asList(reminders)));
    }

    static JSONObject channel(String id, String name) throws JSONException {
        return new JSONObject().put("id", id).put("name", name);
    }

    static JSONObject reminder(String id, String kind, String at, String expires, String... actions)
        throws JSONException {
        return new JSONObject()
            .put("id", id)
            .put("kind", kind)
            .put("channel", kind.split("-")[0])
            .put("at", at)
            .put("expires", expires)
            .put("title", "标题 " + id)
            .put("body", "正文")
            .put("link", "sanju://today?from=" + id.replace("/", "%2F"))
            .put("actions", new JSONArray(java.util.Arrays.asList(actions)));
    }
}
