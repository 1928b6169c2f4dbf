// SPDX-License-Identifier: Apache-2.0
// Stands in for the class of this name of androidx.test, which is not on Maven Central: holds none.
package androidx.test.runner.intent;

public final class IntentStubberRegistry {
    private IntentStubberRegistry() {}

    public static boolean isLoaded() {
        return false;
    }

    public static IntentStubber getInstance() {
        throw new IllegalStateException("no stubber is registered");
    }
}
