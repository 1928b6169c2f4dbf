// SPDX-License-Identifier: Apache-2.0
// Lends one exported file to the app it is shared with: read only, files of one folder, nothing below or beside it.
package app.sanju;

import android.content.ContentProvider;
import android.content.ContentValues;
import android.content.Context;
import android.database.Cursor;
import android.database.MatrixCursor;
import android.net.Uri;
import android.os.ParcelFileDescriptor;
import android.provider.OpenableColumns;
import android.webkit.MimeTypeMap;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;

public final class ShareProvider extends ContentProvider {
    static final String AUTHORITY = "app.sanju.share";

    static File folder(Context context) {
        return new File(context.getCacheDir(), "exports");
    }

    static Uri uri(String name) {
        return new Uri.Builder().scheme("content").authority(AUTHORITY).appendPath(name).build();
    }

    /** The file a URI names, however the name is written; throws when it is not a file right in the folder. */
    static File file(Context context, Uri uri) throws FileNotFoundException {
        List<String> path = uri.getPathSegments();
        try {
            if (path.size() == 1) {
                File folder = folder(context).getCanonicalFile();
                File file = new File(folder, path.get(0)).getCanonicalFile();
                if (folder.equals(file.getParentFile()) && file.isFile()) {
                    return file;
                }
            }
        } catch (IOException e) {
            throw new FileNotFoundException(e.getMessage());
        }
        throw new FileNotFoundException("nothing is shared as " + uri);
    }

    @Override
    public boolean onCreate() {
        return true;
    }

    @Override
    public ParcelFileDescriptor openFile(Uri uri, String mode) throws FileNotFoundException {
        if (!"r".equals(mode)) {
            throw new FileNotFoundException("read only");
        }
        return ParcelFileDescriptor.open(file(getContext(), uri), ParcelFileDescriptor.MODE_READ_ONLY);
    }

    @Override
    public Cursor query(Uri uri, String[] columns, String selection, String[] arguments, String order) {
        MatrixCursor rows = new MatrixCursor(new String[] {OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE});
        try {
            File file = file(getContext(), uri);
            rows.addRow(new Object[] {file.getName(), file.length()});
        } catch (FileNotFoundException e) {
            // no row says it as well
        }
        return rows;
    }

    @Override
    public String getType(Uri uri) {
        String name = uri.getLastPathSegment();
        String ending = name == null ? "" : name.substring(name.lastIndexOf('.') + 1);
        if (ending.equals("ics")) {
            return "text/calendar";
        }
        String type = MimeTypeMap.getSingleton().getMimeTypeFromExtension(ending);
        return type == null ? "application/octet-stream" : type;
    }

    @Override
    public Uri insert(Uri uri, ContentValues values) {
        throw new UnsupportedOperationException("read only");
    }

    @Override
    public int update(Uri uri, ContentValues values, String selection, String[] arguments) {
        throw new UnsupportedOperationException("read only");
    }

    @Override
    public int delete(Uri uri, String selection, String[] arguments) {
        throw new UnsupportedOperationException("read only");
    }
}
