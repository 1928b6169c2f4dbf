// SPDX-License-Identifier: Apache-2.0
// Stands in for the class of this name of androidx.test, which is not on Maven Central: holds what Robolectric registers.
package androidx.test.runner.intent;

public final class IntentMonitorRegistry {
    private static volatile IntentMonitor monitor;

    private IntentMonitorRegistry() {}

    public static void registerInstance(IntentMonitor registered) {
        monitor = registered;
    }

    public static IntentMonitor getInstance() {
        return monitor;
    }
}
