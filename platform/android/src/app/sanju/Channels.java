// SPDX-License-Identifier: Apache-2.0
// The notification channels. Their ids are for ever; their names follow the language of the plan, else of the phone.
package app.sanju;

import android.app.NotificationChannel;
import android.app.NotificationManager;
import android.content.Context;
import java.util.LinkedHashMap;
import java.util.Map;

final class Channels {
    private Channels() {}

    /** Makes what is missing and renames what is there; what the user has set stays. */
    static void ensure(Context context, Plan plan) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("daily", context.getString(R.string.channel_daily));
        names.put("mission", context.getString(R.string.channel_mission));
        names.put("drill", context.getString(R.string.channel_drill));
        if (plan != null) {
            for (Reminder reminder : plan.reminders.values()) {
                names.putIfAbsent(reminder.channel, context.getString(R.string.app_name));
            }
            names.putAll(plan.channels);
        }
        NotificationManager manager = context.getSystemService(NotificationManager.class);
        for (Map.Entry<String, String> name : names.entrySet()) {
            manager.createNotificationChannel(new NotificationChannel(
                name.getKey(), name.getValue(), NotificationManager.IMPORTANCE_DEFAULT));
        }
    }

    static boolean isBlocked(Context context, String id) {
        NotificationChannel channel = context.getSystemService(NotificationManager.class).getNotificationChannel(id);
        return channel != null && channel.getImportance() == NotificationManager.IMPORTANCE_NONE;
    }
}
