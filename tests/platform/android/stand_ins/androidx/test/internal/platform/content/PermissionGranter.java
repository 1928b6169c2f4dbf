// SPDX-License-Identifier: Apache-2.0
// Stands in for the class of this name of androidx.test, which is not on Maven Central: never asked.
package androidx.test.internal.platform.content;

public interface PermissionGranter {
    void addPermissions(String... permissions);

    void requestPermissions();
}
