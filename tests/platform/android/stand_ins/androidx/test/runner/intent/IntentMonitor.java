// SPDX-License-Identifier: Apache-2.0
// Stands in for the class of this name of androidx.test, which is not on Maven Central: nobody listens to intents.
package androidx.test.runner.intent;

public interface IntentMonitor {}
