// SPDX-License-Identifier: Apache-2.0
// What happened while C++ was not there to see it: one line of JSON each, appended to inbox.jsonl.
package app.sanju;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.json.JSONException;
import org.json.JSONObject;

final class Inbox {
    static final String SHOWN = "shown";
    static final String OPENED = "opened";
    static final String DISMISSED = "dismissed";
    static final String BLOCKED = "blocked";

    private final File file;
    private final long now;
    private final List<JSONObject> lines = new ArrayList<>();

    Inbox(File folder, long now) {
        file = new File(folder, "inbox.jsonl");
        this.now = now;
    }

    void add(String id, String what) {
        lines.add(line(id, what));
    }

    void shown(String id, long planned) {
        lines.add(with(line(id, SHOWN), "planned", planned));
    }

    void blocked(String id, String why) {
        lines.add(with(line(id, BLOCKED), "why", why));
    }

    private JSONObject line(String id, String what) {
        return with(with(with(new JSONObject(), "id", id), "what", what), "at", now);
    }

    private static JSONObject with(JSONObject line, String key, Object value) {
        try {
            return line.put(key, value);
        } catch (JSONException e) {
            throw new IllegalArgumentException(e); // only a number that is none
        }
    }

    /** On disk when it returns. A line that an earlier end of the process has torn is closed first. */
    void write() throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        Files.createDirectories(file.getParentFile().toPath());
        try (RandomAccessFile out = new RandomAccessFile(file, "rw")) {
            long end = out.length();
            StringBuilder text = new StringBuilder();
            if (end > 0) {
                out.seek(end - 1);
                text.append(out.read() == '\n' ? "" : "\n");
            }
            for (JSONObject line : lines) {
                text.append(line).append('\n');
            }
            out.seek(end);
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            out.getFD().sync();
        }
        lines.clear();
    }
}
