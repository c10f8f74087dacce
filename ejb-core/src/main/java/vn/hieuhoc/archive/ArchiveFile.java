package vn.hieuhoc.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.record.StatementsApart.Kept;

/**
 * Files of old months: gzip, one line a statement, {@code {"key":…,"statement":{…}}}. The statement
 * stands there byte for byte as it was given back, so any other store can read it.
 */
@ApplicationScoped
class ArchiveFile {

  private static final String HEAD = "{\"key\":";
  private static final String MIDDLE = ",\"statement\":";

  @Inject
  @ConfigProperty(name = "hieuhoc.archive.root")
  private Optional<String> root;

  /** A file that is on the disk. */
  record Written(String name, String sha256, long statements) {}

  /**
   * Writes the file of a month. It has its name only when it is whole and on the disk.
   *
   * @param after gives the next statements after a key, none at the end
   */
  Written write(YearMonth month, LongFunction<List<Kept>> after) throws IOException {
    Path folder = Files.createDirectories(folder());
    Path file = folder.resolve("records-" + month + ".ndjson.gz");
    Path part = folder.resolve(file.getFileName() + ".part");
    MessageDigest sum = sha256();
    long statements = 0;
    try (FileOutputStream bytes = new FileOutputStream(part.toFile())) {
      Writer lines =
          new OutputStreamWriter(
              new GZIPOutputStream(new DigestOutputStream(bytes, sum), 1 << 16),
              StandardCharsets.UTF_8);
      List<Kept> some = after.apply(Long.MIN_VALUE);
      while (!some.isEmpty()) {
        for (Kept each : some) {
          lines.write(HEAD + each.key() + MIDDLE + each.text() + "}\n");
        }
        statements += some.size();
        some = after.apply(some.get(some.size() - 1).key());
      }
      lines.flush();
      lines.close();
    }
    try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return new Written(
        file.getFileName().toString(), HexFormat.of().formatHex(sum.digest()), statements);
  }

  /**
   * Reads a file to its end, after its sum was found right.
   *
   * @throws IOException when the file is not the one that was written
   */
  void read(ArchiveRow row, int most, Consumer<List<Kept>> taker) throws IOException {
    Path file = requireWhole(row);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16),
                StandardCharsets.UTF_8))) {
      List<Kept> some = new ArrayList<>(most);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        some.add(kept(line));
        if (some.size() == most) {
          taker.accept(some);
          some = new ArrayList<>(most);
        }
      }
      if (!some.isEmpty()) {
        taker.accept(some);
      }
    }
  }

  /**
   * The file of a month, after its sum was found right.
   *
   * @throws IOException when it is not the one that was written, or gone
   */
  Path requireWhole(ArchiveRow row) throws IOException {
    Path file = folder().resolve(row.file());
    if (!sum(file).equals(row.sha256())) {
      throw new IOException(file + " is not the file that was written: its sum is another");
    }
    return file;
  }

  private Path folder() {
    return Path.of(
        root.orElseThrow(() -> new IllegalStateException("hieuhoc.archive.root is not set")));
  }

  private static Kept kept(String line) {
    int middle = line.indexOf(MIDDLE);
    return new Kept(
        Long.parseLong(line.substring(HEAD.length(), middle)),
        line.substring(middle + MIDDLE.length(), line.length() - 1));
  }

  private static String sum(Path file) throws IOException {
    MessageDigest sum = sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream bytes = Files.newInputStream(file)) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        sum.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(sum.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
