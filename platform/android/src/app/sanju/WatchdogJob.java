// SPDX-License-Identifier: Apache-2.0
// Looks twice a day whether the alarm is still there; some phones drop alarms but keep jobs.
package app.sanju;

import android.app.job.JobInfo;
import android.app.job.JobParameters;
import android.app.job.JobScheduler;
import android.app.job.JobService;
import android.content.ComponentName;
import android.content.Context;

public final class WatchdogJob extends JobService {
    static final int ID = 1;
    static final long PERIOD = 12 * 3_600_000L;

    /** Does not touch one that is scheduled: that would start its period anew. */
    static void ensure(Context context) {
        JobScheduler jobs = context.getSystemService(JobScheduler.class);
        if (jobs.getPendingJob(ID) == null) {
            jobs.schedule(new JobInfo.Builder(ID, new ComponentName(context, WatchdogJob.class))
                .setPeriodic(PERIOD).setPersisted(true).build());
        }
    }

    @Override
    public boolean onStartJob(JobParameters parameters) {
        new Engine(this).run();
        return false;
    }

    @Override
    public boolean onStopJob(JobParameters parameters) {
        return false;
    }
}
