package vn.hieuhoc.deploy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * One file that holds all that a portal cannot make again: the database as it was at one moment,
 * the materials, the old months of the ledger and the keys. The index is not in it, since it is
 * built from these.
 *
 * <p>The database is written first and the materials after it. Materials are kept by their hash and
 * never change, and a month's statements are in its file before they leave the database, so every
 * file that the database of that moment speaks of is still there when its turn comes.
 */
final class Backup {

  static final String DATABASE = "database.sql";
  static final String MATERIALS = "materials/";
  static final String RECORDS = "archive/";
  static final String KEYS = "keys/";
  static final String MANIFEST = "backup.txt";

  private static final String FORMAT = "hieuhoc-backup 1";
  private static final int BUFFER = 1 << 16;

  private Backup() {}

  /** Writes the archive beside its final name and renames it when it is whole. */
  static void write(
      DataDirectory data, DatabaseTools database, Path file, Clock clock, LongConsumer progress)
      throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(part);
    Files.createFile(
        part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(part), BUFFER);
          ZipOutputStream archive = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
        archive.setLevel(Deflater.BEST_SPEED);
        archive.putNextEntry(new ZipEntry(DATABASE));
        database.dump(archive);
        archive.closeEntry();
        long files =
            copyTree(data.keys(), KEYS, archive, progress)
                + copyTree(data.materials(), MATERIALS, archive, progress)
                + copyTree(data.archive(), RECORDS, archive, progress);
        // Last, so that an archive without it is known to have been cut off.
        archive.putNextEntry(new ZipEntry(MANIFEST));
        archive.write(
            String.format(
                    java.util.Locale.ROOT,
                    "%s%nwritten=%s%nfiles=%d%n",
                    FORMAT,
                    clock.instant(),
                    files)
                .getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
      }
      try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Unpacks an archive into an empty folder: {@code database.sql}, {@code keys}, {@code materials}.
   * Every byte is checked against the archive's sums.
   *
   * @throws IOException when it is not a whole backup
   */
  static void unpack(Path file, Path target, LongConsumer progress) throws IOException {
    long files = 0;
    String manifest = null;
    try (ZipInputStream archive =
        new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        String name = entry.getName();
        if (name.equals(MANIFEST)) {
          manifest = new String(archive.readAllBytes(), StandardCharsets.UTF_8);
        } else {
          Path place = place(target, name);
          Files.createDirectories(place.getParent());
          Files.copy(archive, place);
          if (!name.equals(DATABASE)) {
            files++;
            progress.accept(files);
          }
        }
      }
    }
    if (manifest == null
        || !manifest.startsWith(FORMAT)
        || !manifest.contains("files=" + files + System.lineSeparator())) {
      throw new IOException("not a whole backup");
    }
  }

  private static Path place(Path target, String name) throws IOException {
    boolean known =
        name.equals(DATABASE) || Stream.of(KEYS, MATERIALS, RECORDS).anyMatch(name::startsWith);
    Path place = target.resolve(name).normalize();
    if (!known || !place.startsWith(target)) {
      throw new IOException("a backup holds no " + name);
    }
    return place;
  }

  private static long copyTree(
      Path root, String prefix, ZipOutputStream archive, LongConsumer progress) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    long copied = 0;
    for (Path file : files) {
      // A file that is still being received, or was given up meanwhile, belongs to no saved
      // material.
      if (Files.exists(file)) {
        archive.putNextEntry(new ZipEntry(prefix + root.relativize(file)));
        try (InputStream bytes = Files.newInputStream(file)) {
          bytes.transferTo(archive);
        }
        archive.closeEntry();
        copied++;
        progress.accept(copied);
      }
    }
    return copied;
  }
}
