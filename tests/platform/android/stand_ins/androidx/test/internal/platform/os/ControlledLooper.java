// SPDX-License-Identifier: Apache-2.0
// Stands in for the class of this name of androidx.test, which is not on Maven Central: Robolectric drives the loopers.
package androidx.test.internal.platform.os;

import android.view.View;

public interface ControlledLooper {
    void drainMainThreadUntilIdle();

    void simulateWindowFocus(View view);

    boolean areDrawCallbacksSupported();
}
