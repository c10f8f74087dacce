package vn.hieuhoc.content;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.regex.Pattern;

/** Where things lie in the folder of the materials. */
public final class StoreLayout {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final Path root;

  /** The layout under a folder. */
  public StoreLayout(Path root) {
    this.root = root;
  }

  /** The bytes of a file. */
  public Path bytes(String sha256) {
    return beside(sha256, ".bin");
  }

  /** The words taken out of it. */
  public Path text(String sha256) {
    return beside(sha256, ".text");
  }

  /** The cleaned form of a web page. */
  public Path cleaned(String sha256) {
    return beside(sha256, ".html");
  }

  /** A fresh name under which something may arrive. */
  public Path newArrival() throws IOException {
    return Files.createDirectories(arrivals()).resolve(UUID.randomUUID() + ".part");
  }

  /** A fresh place for something made of a file, on the same disk so that it can be moved. */
  public Path newMade() throws IOException {
    return Files.createDirectories(arrivals()).resolve(UUID.randomUUID() + ".made");
  }

  /** Where things arrive. */
  public Path arrivals() {
    return root.resolve("arriving");
  }

  /** The folder. */
  public Path root() {
    return root;
  }

  /** Removes a file and what was made of it. */
  public void delete(String sha256) throws IOException {
    Files.deleteIfExists(text(sha256));
    Files.deleteIfExists(cleaned(sha256));
    Files.deleteIfExists(bytes(sha256));
  }

  /** Makes the names in a folder durable, where the system can. */
  public static void force(Path folder) throws IOException {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (java.nio.file.AccessDeniedException foldersCannotBeOpenedHere) {
      return;
    }
  }

  private Path beside(String sha256, String ending) {
    if (!HASH.matcher(sha256).matches()) {
      throw new IllegalArgumentException("Not a hash: " + sha256);
    }
    return root.resolve(sha256.substring(0, 2))
        .resolve(sha256.substring(2, 4))
        .resolve(sha256 + ending);
  }
}
