// SPDX-License-Identifier: Apache-2.0
// Is an exported file lent to the app that was chosen, and nothing else?
package app.sanju;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.content.ContentResolver;
import android.content.ContentValues;
import android.content.Intent;
import android.content.pm.ProviderInfo;
import android.database.Cursor;
import android.net.Uri;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.Before;
import org.junit.Test;

public class ShareTest extends PhoneTest {
    private ContentResolver resolver;
    private File exports;

    @Before
    public void exportAFile() throws Exception {
        resolver = app.getContentResolver();
        exports = new File(app.getCacheDir(), "exports");
        Files.createDirectories(new File(exports, "below").toPath());
        put(new File(exports, "三句 reminders.ics"), "BEGIN:VCALENDAR");
        put(new File(exports, "below/deep.txt"), "deep");
        put(new File(app.getCacheDir(), "beside.txt"), "beside");
    }

    private static void put(File file, String text) throws Exception {
        Files.write(file.toPath(), text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    public void anExportedFileCanBeRead() throws Exception {
        try (InputStream in = resolver.openInputStream(ShareProvider.uri("三句 reminders.ics"))) {
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                read.write(next);
            }
            assertEquals("BEGIN:VCALENDAR", read.toString("UTF-8"));
        }
    }

    @Test
    public void itsNameSizeAndTypeAreTold() {
        Uri uri = ShareProvider.uri("三句 reminders.ics");
        try (Cursor row = resolver.query(uri, null, null, null, null)) {
            assertTrue(row.moveToFirst());
            assertEquals("三句 reminders.ics", row.getString(row.getColumnIndexOrThrow("_display_name")));
            assertEquals(15, row.getLong(row.getColumnIndexOrThrow("_size")));
        }
        assertEquals("text/calendar", resolver.getType(uri));
        assertEquals("application/octet-stream", resolver.getType(ShareProvider.uri("a.sanjupack")));
    }

    @Test
    public void nothingOutsideTheFolderCanBeRead() throws Exception {
        Files.createSymbolicLink(new File(exports, "link.txt").toPath(),
            new File(app.getCacheDir(), "beside.txt").toPath());
        for (String path : Arrays.asList("../beside.txt", "..%2Fbeside.txt", "%2E%2E%2Fbeside.txt", "below/deep.txt",
            "below%2Fdeep.txt", "below", "", ".", "missing.txt", "link.txt", "x/..%2F..%2Fbeside.txt")) {
            Uri uri = Uri.parse("content://app.sanju.share/" + path);
            assertThrows(path, FileNotFoundException.class, () -> ShareProvider.file(app, uri));
            assertThrows(path, FileNotFoundException.class, () -> resolver.openInputStream(uri));
            try (Cursor rows = resolver.query(uri, null, null, null, null)) {
                assertEquals(path, 0, rows.getCount());
            }
        }
    }

    @Test
    public void nothingCanBeWritten() {
        Uri uri = ShareProvider.uri("三句 reminders.ics");
        for (String mode : Arrays.asList("w", "rw", "wt", "wa")) {
            assertThrows(mode, FileNotFoundException.class, () -> resolver.openFileDescriptor(uri, mode));
        }
        assertThrows(UnsupportedOperationException.class, () -> resolver.insert(uri, new ContentValues()));
        assertThrows(UnsupportedOperationException.class, () -> resolver.update(uri, new ContentValues(), null, null));
        assertThrows(UnsupportedOperationException.class, () -> resolver.delete(uri, null, null));
    }

    @Test
    public void sharingGrantsTheChosenAppThatOneFile() {
        assertTrue(Native.share(app, "三句 reminders.ics", "text/calendar"));
        Intent chooser = shadowOf(app).getNextStartedActivity();
        assertEquals(Intent.ACTION_CHOOSER, chooser.getAction());
        @SuppressWarnings("deprecation")
        Intent send = chooser.getParcelableExtra(Intent.EXTRA_INTENT);
        assertEquals(Intent.ACTION_SEND, send.getAction());
        assertEquals("text/calendar", send.getType());
        @SuppressWarnings("deprecation")
        Uri stream = send.getParcelableExtra(Intent.EXTRA_STREAM);
        assertEquals(ShareProvider.uri("三句 reminders.ics"), stream);
        assertEquals(stream, send.getClipData().getItemAt(0).getUri());
        assertEquals(Intent.FLAG_GRANT_READ_URI_PERMISSION, send.getFlags()
            & (Intent.FLAG_GRANT_READ_URI_PERMISSION | Intent.FLAG_GRANT_WRITE_URI_PERMISSION));
    }

    @Test
    public void whatIsNotThereIsNotShared() {
        assertFalse(Native.share(app, "missing.ics", "text/calendar"));
        assertFalse(Native.share(app, "../beside.txt", "text/plain"));
        assertEquals(null, shadowOf(app).getNextStartedActivity());
    }

    @Test
    public void theProviderIsOnlyForWhoeverWasGrantedAFile() {
        ProviderInfo info = app.getPackageManager().resolveContentProvider(ShareProvider.AUTHORITY, 0);
        assertFalse(info.exported);
        assertTrue(info.grantUriPermissions);
    }
}
