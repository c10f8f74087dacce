package vn.hieuhoc.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Where tests keep what they start: below {@code target}, unless a test is about another place. */
public final class TestFolders {

  private TestFolders() {}

  /** The jar that was built. */
  public static Path executable() {
    return Path.of(System.getProperty("hieuhoc.test.jar"));
  }

  /** Unpacked once for all data folders of the tests. */
  public static Path runtime() {
    return root().resolve("runtime");
  }

  /** An empty folder. */
  public static Path fresh(String name) {
    Path folder = root().resolve(name);
    try {
      Packed.deleteTree(folder);
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The portal's archive as it was built, unpacked anew. */
  public static Path unpackedWar() {
    Path folder = fresh("war");
    try (ZipFile war = new ZipFile(System.getProperty("hieuhoc.test.war"))) {
      for (ZipEntry entry : Collections.list(war.entries())) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!entry.isDirectory() && file.startsWith(folder)) {
          Files.createDirectories(file.getParent());
          Files.copy(war.getInputStream(entry), file);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    return Path.of(System.getProperty("hieuhoc.test.folder"));
  }
}
