// SPDX-License-Identifier: Apache-2.0
// Qt's activity, and what Qt leaves to the app: the link that opened it, the back gesture, the screen kept on.
package app.sanju;

import android.Manifest;
import android.annotation.TargetApi;
import android.content.Intent;
import android.net.Uri;
import android.os.Build;
import android.os.Bundle;
import android.view.KeyEvent;
import android.view.WindowManager;
import android.window.OnBackInvokedCallback;
import android.window.OnBackInvokedDispatcher;
import java.lang.ref.WeakReference;
import org.qtproject.qt.android.bindings.QtActivity;

public class MainActivity extends QtActivity {
    static final String NAME = "app.sanju.MainActivity";
    static final int PERMISSION_REQUEST = 0x5a17;
    private static final int LONGEST_LINK = 512;

    private static WeakReference<MainActivity> current = new WeakReference<>(null);
    private static String link = "";

    private BackGesture back;

    /** The one on the screen, else null. */
    static synchronized MainActivity current() {
        return current.get();
    }

    /** The link that opened the app or came since, once; empty when there is none. */
    static synchronized String takeLink() {
        String taken = link;
        link = "";
        return taken;
    }

    private static synchronized void keepLink(String arrived) {
        link = arrived;
    }

    private static synchronized void setCurrent(MainActivity activity) {
        current = new WeakReference<>(activity);
    }

    @Override
    public void onCreate(Bundle savedState) {
        setCurrent(this);
        // An activity that comes back, or is taken from the list of recent apps, still has the intent of long ago.
        boolean isFresh = savedState == null
            && (getIntent().getFlags() & Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY) == 0;
        if (isFresh) {
            receive(getIntent());
        }
        super.onCreate(savedState);
    }

    @Override
    public void onNewIntent(Intent intent) {
        super.onNewIntent(intent);
        receive(intent);
    }

    @Override
    public void onRequestPermissionsResult(int request, String[] permissions, int[] results) {
        // Qt knows nothing of ours. C++ looks again when the app becomes active, as it does after the question.
        if (request != PERMISSION_REQUEST) {
            super.onRequestPermissionsResult(request, permissions, results);
        }
    }

    @Override
    protected void onDestroy() {
        interceptBack(false);
        if (current() == this) {
            setCurrent(null);
        }
        super.onDestroy(); // ends the process
    }

    private void receive(Intent intent) {
        Uri data = intent.getData();
        boolean isOurs = Intent.ACTION_VIEW.equals(intent.getAction()) && data != null
            && "sanju".equals(data.getScheme()) && data.toString().length() <= LONGEST_LINK;
        if (!isOurs) {
            return;
        }
        keepLink(data.toString());
        String id = intent.getStringExtra(Notices.ID);
        String kind = intent.getStringExtra(Notices.KIND);
        if (id != null && kind != null) {
            new Engine(this).opened(id, kind);
        }
    }

    void askForNotifications() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            requestPermissions(new String[] {Manifest.permission.POST_NOTIFICATIONS}, PERMISSION_REQUEST);
        }
    }

    void keepAwake(boolean on) {
        if (on) {
            getWindow().addFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON);
        } else {
            getWindow().clearFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON);
        }
    }

    /** On: back becomes Qt's key, for a page to close. Off: back leaves the app, with the system's own animation. */
    void interceptBack(boolean on) {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU || on == (back != null)) {
            return; // before Android 13 back is always that key
        }
        if (on) {
            back = new BackGesture(this);
        } else {
            back.end();
            back = null;
        }
    }

    private void pressBack() {
        dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_BACK));
        dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_UP, KeyEvent.KEYCODE_BACK));
    }

    /** A class of its own, because its types are not on older phones. */
    @TargetApi(Build.VERSION_CODES.TIRAMISU)
    private static final class BackGesture {
        private final OnBackInvokedDispatcher dispatcher;
        private final OnBackInvokedCallback callback;

        BackGesture(MainActivity activity) {
            dispatcher = activity.getOnBackInvokedDispatcher();
            callback = activity::pressBack;
            dispatcher.registerOnBackInvokedCallback(OnBackInvokedDispatcher.PRIORITY_DEFAULT, callback);
        }

        void end() {
            dispatcher.unregisterOnBackInvokedCallback(callback);
        }
    }
}
