package vn.hieuhoc.content.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files in the container that Excel used before 2007. Spreadsheets with a password are packed in it
 * to this day, under a name that tells.
 */
final class OleFile {

  private static final byte[] NAME = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private OleFile() {}

  static boolean isEncrypted(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      int matched = 0;
      for (int next = in.read(); next >= 0; next = in.read()) {
        // No start of the name repeats within it, so a mismatch begins afresh.
        matched = (byte) next == NAME[matched] ? matched + 1 : (byte) next == NAME[0] ? 1 : 0;
        if (matched == NAME.length) {
          return true;
        }
      }
      return false;
    }
  }
}
