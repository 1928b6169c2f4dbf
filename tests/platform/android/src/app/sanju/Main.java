// SPDX-License-Identifier: Apache-2.0
// Runs the test classes named as arguments; says what failed and where, then how many. Nothing run is a failure.
package app.sanju;

import java.io.PrintStream;
import org.junit.runner.Description;
import org.junit.runner.JUnitCore;
import org.junit.runner.Result;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunListener;

public final class Main {
    private Main() {}

    public static void main(String[] names) throws ClassNotFoundException {
        Class<?>[] classes = new Class<?>[names.length];
        for (int i = 0; i < names.length; i++) {
            classes[i] = Class.forName(names[i], false, Main.class.getClassLoader());
        }
        boolean first = Boolean.getBoolean("sanju.first");
        PrintStream out = System.out;
        System.setOut(System.err); // for all that Android has to say
        JUnitCore core = new JUnitCore();
        core.addListener(new RunListener() {
            @Override
            public void testFailure(Failure failure) {
                Description test = failure.getDescription();
                out.println("FAILED " + test.getClassName() + "." + test.getMethodName());
                out.println(brief(failure));
                if (first) { // one is enough to know that a planted fault was found
                    System.exit(1);
                }
            }
        });
        Result result = core.run(classes);
        int failed = result.getFailureCount();
        out.printf("%d passed, %d failed%n", result.getRunCount() - failed, failed);
        System.exit(failed > 0 || result.getRunCount() == 0 || result.getIgnoreCount() > 0 ? 1 : 0);
    }

    /** The message, and the lines of ours the failure went through. */
    private static String brief(Failure failure) {
        StringBuilder text = new StringBuilder("    " + failure.getException());
        for (StackTraceElement line : failure.getException().getStackTrace()) {
            if (line.getClassName().startsWith("app.sanju.") && !line.getClassName().endsWith(".Main")) {
                text.append("\n        at ").append(line);
            }
        }
        for (Throwable cause = failure.getException().getCause(); cause != null; cause = cause.getCause()) {
            text.append("\n    because of ").append(cause);
        }
        return text.toString();
    }
}
