package vn.hieuhoc.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.support.ByteSize;

/** The settings of this module, read once. */
@ApplicationScoped
public class ContentSettings {

  private final Path root;
  private final Path indexRoot;
  private final long maxFileSize;
  private final Duration extractionTime;
  private final int extractionMemory;

  /** For the proxy. */
  protected ContentSettings() {
    this(Path.of("."), Path.of("."), "0", Duration.ZERO, 0);
  }

  @Inject
  ContentSettings(
      @ConfigProperty(name = "hieuhoc.content.root", defaultValue = "data/content") String root,
      @ConfigProperty(name = "hieuhoc.index.root", defaultValue = "data/index") String indexRoot,
      @ConfigProperty(name = "hieuhoc.content.max-file-size", defaultValue = "200MB")
          String maxFileSize,
      @ConfigProperty(name = "hieuhoc.content.extraction-seconds", defaultValue = "50")
          int extractionSeconds,
      @ConfigProperty(name = "hieuhoc.content.extraction-memory-mb", defaultValue = "320")
          int extractionMemory) {
    this(
        Path.of(root),
        Path.of(indexRoot),
        maxFileSize,
        Duration.ofSeconds(extractionSeconds),
        extractionMemory);
  }

  /** Settings said outright. */
  public ContentSettings(
      Path root, Path indexRoot, String maxFileSize, Duration extractionTime, int memoryMegabytes) {
    this.root = root.toAbsolutePath();
    this.indexRoot = indexRoot.toAbsolutePath();
    this.maxFileSize = ByteSize.of(maxFileSize);
    this.extractionTime = extractionTime;
    this.extractionMemory = memoryMegabytes;
  }

  /** Folder of the materials. */
  public Path root() {
    return root;
  }

  /** Folder of the index. */
  public Path indexRoot() {
    return indexRoot;
  }

  /** No file may be bigger. */
  public long maxFileSize() {
    return maxFileSize;
  }

  /** How long taking the words out of one file may last. */
  public Duration extractionTime() {
    return extractionTime;
  }

  /** How much memory, in MB, taking words out may use. */
  public int extractionMemory() {
    return extractionMemory;
  }
}
