// SPDX-License-Identifier: Apache-2.0
// Puts reminders up as notifications and takes them down: one a kind, nothing but the title on a locked screen.
package app.sanju;

import android.app.Notification;
import android.app.NotificationManager;
import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;
import android.graphics.drawable.Icon;
import android.net.Uri;

final class Notices {
    static final String ID = "app.sanju.id";
    static final String KIND = "app.sanju.kind";
    static final String WHAT = "app.sanju.what";
    private static final int NUMBER = 1; // the tag tells them apart
    private static final int MOST_BUTTONS = 3;
    private static final int FLAGS = PendingIntent.FLAG_UPDATE_CURRENT | PendingIntent.FLAG_IMMUTABLE;

    private final Context context;
    private final NotificationManager manager;

    Notices(Context context) {
        this.context = context;
        manager = context.getSystemService(NotificationManager.class);
    }

    /** Why a reminder would not be seen; null when it would. */
    String blocked(Reminder reminder) {
        if (!manager.areNotificationsEnabled()) {
            return "permission";
        }
        return Channels.isBlocked(context, reminder.channel) ? "channel" : null;
    }

    void post(Reminder reminder, Plan plan, long lasts) {
        Notification.Builder notice = start(reminder);
        notice.setContentText(reminder.body);
        notice.setStyle(new Notification.BigTextStyle().bigText(reminder.body));
        notice.setVisibility(Notification.VISIBILITY_PRIVATE);
        notice.setPublicVersion(start(reminder).build());
        notice.setAutoCancel(true);
        notice.setTimeoutAfter(lasts);
        notice.setContentIntent(open(reminder));
        notice.setDeleteIntent(answer(reminder, Inbox.DISMISSED));
        if (reminder.actions.size() < MOST_BUTTONS) {
            notice.addAction(button(label(plan, "open", R.string.action_open), open(reminder)));
        }
        for (String action : reminder.actions) {
            notice.addAction(button(label(plan, action, ownLabel(action)), answer(reminder, action)));
        }
        manager.notify(reminder.kind, NUMBER, notice.build());
    }

    void cancel(String kind) {
        manager.cancel(kind, NUMBER);
    }

    private Notification.Builder start(Reminder reminder) {
        return new Notification.Builder(context, reminder.channel)
            .setContentTitle(reminder.title)
            .setSmallIcon(R.drawable.ic_notification)
            .setColor(context.getColor(R.color.pine))
            .setCategory(Notification.CATEGORY_REMINDER);
    }

    private static Notification.Action button(String label, PendingIntent intent) {
        return new Notification.Action.Builder((Icon) null, label, intent).build();
    }

    private String label(Plan plan, String key, int own) {
        String planned = plan.labels.get(key);
        return planned == null || planned.isEmpty() ? context.getString(own) : planned;
    }

    private static int ownLabel(String action) {
        switch (action) {
        case Reminder.DONE:
            return R.string.action_done;
        case Reminder.NO_CHANCE:
            return R.string.action_no_chance;
        default:
            return R.string.action_later;
        }
    }

    /** The activity itself: one that a receiver would start is refused since Android 12. */
    private PendingIntent open(Reminder reminder) {
        Intent intent = new Intent(Intent.ACTION_VIEW, Uri.parse(reminder.link))
            .setClassName(context, MainActivity.NAME)
            .putExtra(ID, reminder.id)
            .putExtra(KIND, reminder.kind)
            .setFlags(Intent.FLAG_ACTIVITY_NEW_TASK | Intent.FLAG_ACTIVITY_SINGLE_TOP);
        return PendingIntent.getActivity(context, reminder.id.hashCode(), intent, FLAGS);
    }

    private PendingIntent answer(Reminder reminder, String what) {
        // Extras do not tell two pending intents apart, data does.
        Intent intent = new Intent(context, ActionReceiver.class)
            .setData(Uri.fromParts("reminder", what + '/' + reminder.id, null))
            .putExtra(ID, reminder.id)
            .putExtra(KIND, reminder.kind)
            .putExtra(WHAT, what);
        return PendingIntent.getBroadcast(context, 0, intent, FLAGS);
    }
}
