// SPDX-License-Identifier: Apache-2.0
// Arms the alarm anew after what loses or moves it: a start of the phone, an update, another clock, zone, language.
package app.sanju;

import android.app.AlarmManager;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import java.util.TimeZone;

public final class RescheduleReceiver extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
        String action = intent.getAction();
        if (action == null) {
            return;
        }
        switch (action) {
        case Intent.ACTION_BOOT_COMPLETED:
            new Engine(context).booted();
            break;
        case Intent.ACTION_TIMEZONE_CHANGED:
            TimeZone.setDefault(null); // a process that was there before may hold the old one
            new Engine(context).run();
            break;
        case Intent.ACTION_MY_PACKAGE_REPLACED:
        case Intent.ACTION_TIME_CHANGED:
        case Intent.ACTION_LOCALE_CHANGED:
        case AlarmManager.ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED:
            new Engine(context).run();
            break;
        default: // explicit intents reach a receiver whatever their action
            break;
        }
    }
}
