// SPDX-License-Identifier: Apache-2.0
// All that C++ calls. Nothing calls C++: it asks again when the app becomes active, as after a tap or a permission.
package app.sanju;

import android.content.ActivityNotFoundException;
import android.content.ClipData;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import java.io.FileNotFoundException;
import java.util.function.Consumer;

public final class Native {
    private Native() {}

    /** To be called after plan.json was replaced, and at each start. */
    public static void rearm(Context context) {
        new Engine(context).replaced();
    }

    /** The sanju:// link that opened the app or arrived since, once; empty: none. */
    public static String takeLaunchLink() {
        return MainActivity.takeLink();
    }

    public static String health(Context context) {
        return Health.json(context);
    }

    public static void requestPermission(Context context) {
        new Engine(context).asked();
        onActivity(MainActivity::askForNotifications);
    }

    public static boolean openSettings(Context context, String page) {
        return SettingsPages.open(context, page);
    }

    public static void keepAwake(boolean on) {
        onActivity(activity -> activity.keepAwake(on));
    }

    /** On while there is a page to go back from. */
    public static void interceptBack(boolean on) {
        onActivity(activity -> activity.interceptBack(on));
    }

    /** Offers a file of the folder "exports" in the cache to other apps; false when there is none of that name. */
    public static boolean share(Context context, String name, String type) {
        Uri uri = ShareProvider.uri(name);
        try {
            ShareProvider.file(context, uri);
            Intent send = new Intent(Intent.ACTION_SEND).setType(type).putExtra(Intent.EXTRA_STREAM, uri)
                .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION);
            send.setClipData(ClipData.newRawUri(name, uri)); // the grant reaches the chosen app through it
            context.startActivity(Intent.createChooser(send, null).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK));
            return true;
        } catch (FileNotFoundException | ActivityNotFoundException e) {
            return false;
        }
    }

    private static void onActivity(Consumer<MainActivity> action) {
        MainActivity activity = MainActivity.current();
        if (activity != null) {
            activity.runOnUiThread(() -> action.accept(activity));
        }
    }
}
