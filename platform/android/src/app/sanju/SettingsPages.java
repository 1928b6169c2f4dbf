// SPDX-License-Identifier: Apache-2.0
// Opens the page of the system's settings where a reminder that does not fire can be helped.
package app.sanju;

import android.content.ActivityNotFoundException;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import android.os.Build;
import android.provider.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

final class SettingsPages {
    // The makers' own pages for starting by itself have no public name: maker, package, activity. First that opens.
    private static final String[][] AUTOSTART = {
        {"xiaomi redmi poco", "com.miui.securitycenter", "com.miui.permcenter.autostart.AutoStartManagementActivity"},
        {"huawei", "com.huawei.systemmanager",
            "com.huawei.systemmanager.startupmgr.ui.StartupNormalAppListActivity"},
        {"huawei", "com.huawei.systemmanager",
            "com.huawei.systemmanager.appcontrol.activity.StartupAppControlActivity"},
        {"honor", "com.hihonor.systemmanager",
            "com.hihonor.systemmanager.startupmgr.ui.StartupNormalAppListActivity"},
        {"honor", "com.huawei.systemmanager", "com.huawei.systemmanager.startupmgr.ui.StartupNormalAppListActivity"},
        {"oppo realme oneplus", "com.oplus.safecenter", "com.oplus.safecenter.startupapp.StartupAppListActivity"},
        {"oppo realme oneplus", "com.coloros.safecenter", "com.coloros.safecenter.startupapp.StartupAppListActivity"},
        {"vivo iqoo", "com.vivo.permissionmanager", "com.vivo.permissionmanager.activity.BgStartUpManagerActivity"},
        {"samsung", "com.samsung.android.lool", "com.samsung.android.sm.battery.ui.BatteryActivity"},
    };

    private SettingsPages() {}

    /**
     * "notifications", "channel/ID", "exact", "battery" or "autostart". When the phone has no such page, that of the
     * app opens; false when not even that did.
     */
    static boolean open(Context context, String page) {
        for (Intent intent : candidates(context, page, Build.MANUFACTURER)) {
            try {
                context.startActivity(intent.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK));
                return true;
            } catch (ActivityNotFoundException | SecurityException e) {
                // the next one
            }
        }
        return false;
    }

    static List<Intent> candidates(Context context, String page, String maker) {
        String own = context.getPackageName();
        List<Intent> intents = new ArrayList<>();
        if (page.equals("notifications")) {
            intents.add(new Intent(Settings.ACTION_APP_NOTIFICATION_SETTINGS)
                .putExtra(Settings.EXTRA_APP_PACKAGE, own));
        } else if (page.startsWith("channel/")) {
            intents.add(new Intent(Settings.ACTION_CHANNEL_NOTIFICATION_SETTINGS)
                .putExtra(Settings.EXTRA_APP_PACKAGE, own)
                .putExtra(Settings.EXTRA_CHANNEL_ID, page.substring("channel/".length())));
        } else if (page.equals("exact") && Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) {
            intents.add(new Intent(Settings.ACTION_REQUEST_SCHEDULE_EXACT_ALARM, Uri.fromParts("package", own, null)));
        } else if (page.equals("autostart")) {
            for (String[] row : AUTOSTART) {
                for (String brand : row[0].split(" ")) {
                    if (maker.toLowerCase(Locale.ROOT).contains(brand)) {
                        intents.add(new Intent().setClassName(row[1], row[2]));
                    }
                }
            }
        }
        intents.add(new Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, Uri.fromParts("package", own, null)));
        return intents;
    }
}
