// SPDX-License-Identifier: Apache-2.0
// Small text files that are either the old or the new one, whatever ends the process in between.
package app.sanju;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

final class TextFile {
    private TextFile() {}

    static String read(File file) throws IOException {
        return new String(Files.readAllBytes(file.toPath()), StandardCharsets.UTF_8);
    }

    static void replace(File file, String text) throws IOException {
        File folder = file.getParentFile();
        Files.createDirectories(folder.toPath());
        File fresh = new File(folder, file.getName() + ".new");
        try (FileOutputStream out = new FileOutputStream(fresh)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.getFD().sync();
        }
        Files.move(fresh.toPath(), file.toPath(), StandardCopyOption.ATOMIC_MOVE);
    }
}
