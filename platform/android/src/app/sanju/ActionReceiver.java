// SPDX-License-Identifier: Apache-2.0
// Takes the answers that are given on a notification. They go to the inbox, so the app need not run.
package app.sanju;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;

public final class ActionReceiver extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
        String id = intent.getStringExtra(Notices.ID);
        String kind = intent.getStringExtra(Notices.KIND);
        String what = intent.getStringExtra(Notices.WHAT);
        if (id != null && kind != null && (Reminder.ACTIONS.contains(what) || Inbox.DISMISSED.equals(what))) {
            new Engine(context).answer(id, kind, what);
        }
    }
}
