// SPDX-License-Identifier: Apache-2.0
// Woken by the one alarm.
package app.sanju;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;

public final class AlarmReceiver extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
        new Engine(context).run();
    }
}
