// SPDX-License-Identifier: Apache-2.0
// What may keep reminders from firing on this phone, measured, as JSON for the health page.
package app.sanju;

import android.app.Activity;
import android.app.ActivityManager;
import android.app.AlarmManager;
import android.app.NotificationChannel;
import android.app.NotificationManager;
import android.app.usage.UsageStatsManager;
import android.content.Context;
import android.os.Build;
import android.os.PowerManager;
import android.os.SystemClock;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

final class Health {
    // Twice refused, and the system asks no more.
    private static final int MOST_ASKED = 2;

    private Health() {}

    static String json(Context context) {
        State state = new State(Engine.folder(context));
        NotificationManager notifications = context.getSystemService(NotificationManager.class);
        PowerManager power = context.getSystemService(PowerManager.class);
        int bootCount = Engine.bootCount(context);
        try {
            JSONArray blocked = new JSONArray();
            for (NotificationChannel channel : notifications.getNotificationChannels()) {
                if (channel.getImportance() == NotificationManager.IMPORTANCE_NONE) {
                    blocked.put(channel.getId());
                }
            }
            return new JSONObject()
                .put("sdk", Build.VERSION.SDK_INT)
                .put("manufacturer", Build.MANUFACTURER)
                .put("permission", permission(notifications, state))
                .put("notificationsEnabled", notifications.areNotificationsEnabled())
                .put("blockedChannels", blocked)
                .put("exactAllowed", Engine.isExactAllowed(context.getSystemService(AlarmManager.class)))
                .put("backgroundRestricted", context.getSystemService(ActivityManager.class).isBackgroundRestricted())
                .put("batteryOptimized", !power.isIgnoringBatteryOptimizations(context.getPackageName()))
                .put("powerSave", power.isPowerSaveMode())
                .put("standby", standby(context.getSystemService(UsageStatsManager.class).getAppStandbyBucket()))
                .put("planFault", state.planFault)
                .put("nextAlarm", state.armed)
                .put("lastRun", state.ranAt)
                .put("bootedAt", Engine.clock.millis() - SystemClock.elapsedRealtime())
                .put("lastBootSeen", state.bootSeenAt)
                .put("bootMissed", state.bootCount >= 0 && bootCount > state.bootCount)
                .toString();
        } catch (JSONException e) {
            throw new IllegalStateException(e); // only for numbers that are none
        }
    }

    /** "granted"; "undetermined": not asked yet; "denied": may be asked again; "blocked": only the settings help. */
    private static String permission(NotificationManager notifications, State state) {
        if (notifications.areNotificationsEnabled()) {
            return "granted";
        }
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) {
            return "blocked";
        }
        Activity activity = MainActivity.current();
        if (activity != null
            && activity.shouldShowRequestPermissionRationale(android.Manifest.permission.POST_NOTIFICATIONS)) {
            return "denied";
        }
        return state.asked >= MOST_ASKED ? "blocked" : state.asked == 0 ? "undetermined" : "denied";
    }

    private static String standby(int bucket) {
        if (bucket <= UsageStatsManager.STANDBY_BUCKET_ACTIVE) {
            return "active"; // or exempt
        }
        if (bucket <= UsageStatsManager.STANDBY_BUCKET_WORKING_SET) {
            return "working-set";
        }
        if (bucket <= UsageStatsManager.STANDBY_BUCKET_FREQUENT) {
            return "frequent";
        }
        return bucket <= UsageStatsManager.STANDBY_BUCKET_RARE ? "rare" : "restricted";
    }
}
