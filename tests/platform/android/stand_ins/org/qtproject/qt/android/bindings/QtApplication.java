// SPDX-License-Identifier: Apache-2.0
// Stands in for the class of this name of Qt for Android 6.10: as there, it loads nothing.
package org.qtproject.qt.android.bindings;

import android.app.Application;

public class QtApplication extends Application {}
