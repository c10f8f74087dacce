package vn.hieuhoc.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything one portal owns on disk, in one folder that only its user may enter.
 *
 * <ul>
 *   <li>{@code db} the embedded database, {@code materials} the files by hash, {@code index} the
 *       search index
 *   <li>{@code keys} secrets: without them a copy of the rest cannot be read in full
 *   <li>{@code log} one line an event; {@code tmp} whatever may be deleted while the portal is
 *       stopped
 * </ul>
 *
 * <p>While a process uses the folder it holds a lock on {@code lock}; the operating system takes
 * the lock away when the process dies, however it dies.
 */
final class DataDirectory implements AutoCloseable {

  private static final String LOCK = "lock";
  private static final Set<String> OURS =
      Set.of("db", "materials", "archive", "index", "keys", "log", "tmp");
  private static final String EXCHANGE = "restore.exchange";
  private static final String PRIVATE_FOLDER = "rwx------";
  private static final String PRIVATE_FILE = "rw-------";
  private static final int SECRET_BYTES = 32;

  private final Path root;
  private FileChannel lockChannel;
  private FileLock lock;

  DataDirectory(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  Path root() {
    return root;
  }

  Path database() {
    return root.resolve("db");
  }

  Path materials() {
    return root.resolve("materials");
  }

  Path archive() {
    return root.resolve("archive");
  }

  Path index() {
    return root.resolve("index");
  }

  Path keys() {
    return root.resolve("keys");
  }

  Path logs() {
    return root.resolve("log");
  }

  Path temporary() {
    return root.resolve("tmp");
  }

  /** Makes what is missing and takes the lock; refuses when another process has it. */
  void open() {
    try {
      refuseForeign();
      makePrivate(root);
      takeLock();
      if (Files.exists(root.resolve(EXCHANGE))) {
        finishExchange(stagedRestore(), root.resolve("before-restore"));
      }
      for (Path folder : List.of(materials(), archive(), index(), keys(), logs(), temporary())) {
        makePrivate(folder);
      }
    } catch (IOException e) {
      throw new Refused(e, "refused.data.unusable", root, e.toString());
    }
  }

  /** A folder that holds something else was meant for something else. */
  private void refuseForeign() throws IOException {
    if (Files.isDirectory(root) && !Files.exists(root.resolve(LOCK))) {
      try (Stream<Path> content = Files.list(root)) {
        if (content.anyMatch(
            entry ->
                !entry.endsWith(Backup.DATABASE)
                    && !OURS.contains(entry.getFileName().toString()))) {
          throw new Refused("refused.data.foreign", root);
        }
      }
    }
  }

  private void takeLock() throws IOException {
    lockChannel =
        FileChannel.open(
            root.resolve(LOCK),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    lock = tryLock();
    if (lock == null) {
      lockChannel.close();
      String holder = Running.read(this).map(Running::describe).orElse("?");
      throw new Refused("refused.data.locked", root, holder);
    }
    Files.setPosixFilePermissions(
        root.resolve(LOCK), PosixFilePermissions.fromString(PRIVATE_FILE));
  }

  /** Whether some process holds the folder now. */
  boolean inUse() {
    Path file = root.resolve(LOCK);
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock taken = channel.tryLock()) {
      return taken == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileLock tryLock() throws IOException {
    try {
      return lockChannel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Where a backup is made ready before it takes the place of what is here. */
  Path stagedRestore() {
    return root.resolve("restore.new");
  }

  /**
   * Puts what was made ready in the place of what is here. From the moment the mark is written the
   * exchange will be finished, if not by this process then by the next one that opens the folder.
   *
   * @return where the former content lies now
   */
  Path exchange(Path staged) throws IOException {
    Path old = root.resolve("before-restore");
    Packed.deleteTree(old);
    writePrivate(root.resolve(EXCHANGE), "");
    finishExchange(staged, old);
    return old;
  }

  private void finishExchange(Path staged, Path old) throws IOException {
    makePrivate(old);
    for (String name : List.of("db", "materials", "archive", "keys", "index")) {
      Path fresh = staged.resolve(name);
      if (Files.exists(fresh)) {
        if (Files.exists(root.resolve(name))) {
          Files.move(root.resolve(name), old.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, root.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    Packed.deleteTree(staged);
    Files.delete(root.resolve(EXCHANGE));
  }

  /** Keys that came out of an archive are for this user only, as keys made here are. */
  void protectKeys() throws IOException {
    try (Stream<Path> files = Files.list(keys())) {
      for (Path key : files.toList()) {
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString(PRIVATE_FILE));
      }
    }
  }

  /** A secret of this folder, made at its first use. */
  String secret(String name) {
    return findSecret(name)
        .orElseGet(
            () -> {
              byte[] bytes = new byte[SECRET_BYTES];
              new SecureRandom().nextBytes(bytes);
              return keepSecret(name, Base64.getEncoder().encodeToString(bytes));
            });
  }

  Optional<String> findSecret(String name) {
    Path file = keys().resolve(name);
    try {
      return Files.exists(file)
          ? Optional.of(Files.readString(file, StandardCharsets.UTF_8).trim())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String keepSecret(String name, String value) {
    writePrivate(keys().resolve(name), value + "\n");
    return value;
  }

  void forgetSecret(String name) {
    try {
      Files.deleteIfExists(keys().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a small file that only the owner may read, in one step: a reader sees the old text or
   * the new.
   */
  static void writePrivate(Path file, String text) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      Files.createFile(
          part,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PRIVATE_FILE)));
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void makePrivate(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(PRIVATE_FOLDER));
  }

  @Override
  public void close() {
    try {
      if (lock != null) {
        lock.release();
        lockChannel.close();
        lock = null;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
