package vn.hieuhoc.content.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.content.ContentSettings;
import vn.hieuhoc.sheet.RowSource;
import vn.hieuhoc.sheet.SheetRefused;
import vn.hieuhoc.sheet.StagedSheets;
import vn.hieuhoc.support.ByteSize;

/**
 * Keeps files of rows in a folder beside the materials, readable by the portal alone: they hold
 * names and numbers of people, and go again when the import is over.
 */
@ApplicationScoped
public class StagedSheetFiles implements StagedSheets {

  private static final Pattern NAME = Pattern.compile("[0-9a-f-]{36}\\.(xlsx|csv)");
  private static final int HEAD = 8;
  private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private final Path root;
  private final long maxFileSize;

  /** For the proxy. */
  protected StagedSheetFiles() {
    this.root = null;
    this.maxFileSize = 0;
  }

  @Inject
  StagedSheetFiles(
      ContentSettings settings,
      @ConfigProperty(name = "hieuhoc.exchange.max-file-size", defaultValue = "64MB")
          String maxFileSize) {
    this.root = settings.root().resolveSibling("imports");
    this.maxFileSize = ByteSize.of(maxFileSize);
  }

  @Override
  public Staged keep(InputStream bytes, String fileName, int mostRows) throws IOException {
    Path arrived = arrival();
    boolean kept = false;
    try {
      MessageDigest digest = sha256();
      long size = copy(bytes, arrived, digest);
      if (size == 0) {
        throw new SheetRefused("import.file-empty");
      }
      boolean workbook = isWorkbook(arrived);
      String name = UUID.randomUUID() + (workbook ? ".xlsx" : ".csv");
      WorkbookCheck.Finding found =
          workbook
              ? WorkbookCheck.of(arrived)
              : new WorkbookCheck.Finding(null, CsvRows.count(arrived, mostRows), 0);
      if (found.rows() > mostRows) {
        throw new SheetRefused("import.file-too-long", found.rows(), mostRows);
      }
      if (!workbook || !SharedStrings.areMany(arrived)) {
        Files.move(arrived, root.resolve(name));
      } else {
        Path plain = arrival();
        try (SharedStrings strings = SharedStrings.of(arrived, arrival())) {
          PlainWorkbook.write(arrived, found.sheet(), strings, plain);
        } catch (IOException | RuntimeException refused) {
          Files.deleteIfExists(plain);
          throw refused;
        }
        Files.move(plain, root.resolve(name));
        Files.delete(arrived);
      }
      kept = true;
      return new Staged(
          name, size, HexFormat.of().formatHex(digest.digest()), found.rows(), found.merged());
    } finally {
      if (!kept) {
        Files.deleteIfExists(arrived);
      }
    }
  }

  private Path arrival() throws IOException {
    Files.createDirectories(root);
    Path arrived = root.resolve(UUID.randomUUID() + ".part");
    if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return Files.createFile(
          arrived,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    return Files.createFile(arrived);
  }

  private long copy(InputStream bytes, Path target, MessageDigest digest) throws IOException {
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try (OutputStream file = Files.newOutputStream(target, StandardOpenOption.WRITE);
        OutputStream out = new DigestOutputStream(file, digest)) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        size += read;
        if (size > maxFileSize) {
          throw new SheetRefused("import.file-too-large", maxFileSize >> 20);
        }
        out.write(buffer, 0, read);
      }
    }
    return size;
  }

  /** What it is by its first bytes; what its owner calls it does not matter. */
  private static boolean isWorkbook(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (startsWith(head, OLE)) {
      throw new SheetRefused(
          OleFile.isEncrypted(file) ? "import.file-password" : "import.file-old");
    }
    if (startsWith(head, PDF)) {
      throw new SheetRefused("import.file-pdf");
    }
    return startsWith(head, ZIP);
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  @Override
  public RowSource open(String name) throws IOException {
    Path file = path(name);
    return name.endsWith(".xlsx") ? new WorkbookRows(file) : new CsvRows(file);
  }

  @Override
  public void drop(String name) throws IOException {
    Files.deleteIfExists(path(name));
  }

  private Path path(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not a staged file: " + name);
    }
    return root.resolve(name);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
