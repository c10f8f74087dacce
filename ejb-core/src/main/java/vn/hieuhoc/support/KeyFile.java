package vn.hieuhoc.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret of 32 bytes that lies in the folder of keys and is made there at the first start; where
 * there is no such folder, one that lasts as long as the process.
 */
public final class KeyFile {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private KeyFile() {}

  /** The secret of a name. */
  public static byte[] secret(Optional<String> keysRoot, String name) {
    return keysRoot.map(folder -> kept(Path.of(folder, name))).orElseGet(KeyFile::fresh);
  }

  /** The signature of a text. */
  public static byte[] mac(byte[] secret, String text) {
    return mac(secret, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The signature of bytes. */
  public static byte[] mac(byte[] secret, byte[] text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return mac.doFinal(text);
    } catch (GeneralSecurityException everyJdkHasHmac) {
      throw new IllegalStateException(everyJdkHasHmac);
    }
  }

  private static byte[] fresh() {
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private static byte[] kept(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return Files.readAllBytes(file);
    } catch (IOException noKeys) {
      throw new UncheckedIOException(noKeys);
    }
  }

  private static void make(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(file, fresh());
    } catch (FileAlreadyExistsException madeMeanwhile) {
      return;
    }
  }
}
