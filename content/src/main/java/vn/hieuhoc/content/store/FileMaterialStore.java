package vn.hieuhoc.content.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import vn.hieuhoc.content.ContentSettings;
import vn.hieuhoc.content.StoreLayout;
import vn.hieuhoc.material.FileRefused;
import vn.hieuhoc.material.MaterialStore;
import vn.hieuhoc.material.StoredFile;

/**
 * The store as a folder: {@code ab/cd/abcd….bin}, with what was made of a file beside it ({@code
 * .text}, {@code .html}). A file appears under its hash complete or not at all.
 */
@ApplicationScoped
public class FileMaterialStore implements MaterialStore {

  private static final int BUFFER = 1 << 16;

  private final ContentSettings settings;
  private final FileInspection inspection;
  private final StoreLayout layout;
  private final Map<String, Integer> arriving = new HashMap<>();

  /** For the proxy. */
  protected FileMaterialStore() {
    this.settings = null;
    this.inspection = null;
    this.layout = null;
  }

  @Inject
  FileMaterialStore(ContentSettings settings, FileInspection inspection) {
    this.settings = settings;
    this.inspection = inspection;
    this.layout = new StoreLayout(settings.root());
  }

  @Override
  public StoredFile receive(InputStream bytes, String fileName) throws IOException {
    String name = FileNames.tidy(fileName);
    Path arrived = layout.newArrival();
    try {
      MessageDigest digest = sha256();
      long size = copy(bytes, arrived, digest, name);
      if (size == 0) {
        throw new FileRefused("material.file-empty", name);
      }
      FileInspection.Finding finding = inspection.inspect(arrived, name);
      String sha256 = HexFormat.of().formatHex(digest.digest());
      keep(arrived, sha256);
      return new StoredFile(
          sha256,
          FileNames.withEnding(name, finding.format()),
          finding.format(),
          size,
          finding.pageCount(),
          finding.durationSeconds());
    } finally {
      Files.deleteIfExists(arrived);
    }
  }

  private long copy(InputStream bytes, Path target, MessageDigest digest, String name)
      throws IOException {
    long size = 0;
    byte[] buffer = new byte[BUFFER];
    try (FileChannel channel =
            FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream file = java.nio.channels.Channels.newOutputStream(channel);
        OutputStream out = new DigestOutputStream(file, digest)) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        size += read;
        if (size > settings.maxFileSize()) {
          throw new FileRefused("material.file-too-large", name, settings.maxFileSize() >> 20);
        }
        out.write(buffer, 0, read);
      }
      // The row that names these bytes is durable at its commit; so must the bytes be.
      channel.force(true);
    }
    return size;
  }

  private synchronized void keep(Path arrived, String sha256) throws IOException {
    arriving.merge(sha256, 1, Integer::sum);
    Path target = layout.bytes(sha256);
    if (Files.exists(target)) {
      // Young again: the sweeper may have asked before the new row was written.
      Files.setLastModifiedTime(target, Files.getLastModifiedTime(arrived));
      return;
    }
    Files.createDirectories(target.getParent());
    Files.move(arrived, target, StandardCopyOption.ATOMIC_MOVE);
    StoreLayout.force(target.getParent());
  }

  @Override
  public synchronized void settle(StoredFile file, boolean needed) throws IOException {
    Integer others =
        arriving.computeIfPresent(file.sha256(), (sha, count) -> count == 1 ? null : count - 1);
    if (!needed && others == null) {
      layout.delete(file.sha256());
    }
  }

  /** Deletes bytes nobody refers to, unless they are arriving again or have just done so. */
  synchronized boolean sweep(String sha256, Instant olderThan) throws IOException {
    Path bytes = layout.bytes(sha256);
    boolean busy =
        arriving.containsKey(sha256)
            || !Files.exists(bytes)
            || !Files.getLastModifiedTime(bytes).toInstant().isBefore(olderThan);
    if (!busy) {
      layout.delete(sha256);
    }
    return !busy;
  }

  @Override
  public SeekableByteChannel open(String sha256) throws IOException {
    return Files.newByteChannel(layout.bytes(sha256), StandardOpenOption.READ);
  }

  @Override
  public Optional<InputStream> openCleaned(String sha256) throws IOException {
    try {
      return Optional.of(Files.newInputStream(layout.cleaned(sha256)));
    } catch (NoSuchFileException notMadeYet) {
      return Optional.empty();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
