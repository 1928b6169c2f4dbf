// SPDX-License-Identifier: Apache-2.0
// Stands in for the class of this name of Qt for Android 6.10: the methods we override, as visible as there, and a record of their calls.
package org.qtproject.qt.android.bindings;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.KeyEvent;
import java.util.ArrayList;
import java.util.List;

public class QtActivity extends Activity {
    public static int created; // each loads the libraries
    public final List<String> calls = new ArrayList<>();

    @Override
    public void onCreate(Bundle savedState) {
        super.onCreate(savedState);
        created++;
    }

    @Override
    protected void onNewIntent(Intent intent) {
        calls.add("onNewIntent " + intent.getDataString());
    }

    @Override
    public void onRequestPermissionsResult(int request, String[] permissions, int[] results) {
        calls.add("onRequestPermissionsResult " + request);
    }

    @Override
    public boolean onKeyDown(int code, KeyEvent event) {
        calls.add("down " + code);
        return true;
    }

    @Override
    public boolean onKeyUp(int code, KeyEvent event) {
        calls.add("up " + code);
        return true;
    }
}
