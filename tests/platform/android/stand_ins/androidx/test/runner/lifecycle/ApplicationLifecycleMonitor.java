// SPDX-License-Identifier: Apache-2.0
// Stands in for the class of this name of androidx.test, which is not on Maven Central: nobody listens to stages.
package androidx.test.runner.lifecycle;

public interface ApplicationLifecycleMonitor {}
