package vn.hieuhoc.portal.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * There is room to save: below the limit the portal takes no more work, before saving starts to
 * fail.
 */
@Readiness
@ApplicationScoped
public class DiskReady implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(DiskReady.class.getName());
  private static final long MEGABYTE = 1024L * 1024L;

  @Inject
  @ConfigProperty(name = "hieuhoc.content.root", defaultValue = "data/content")
  private String folder;

  @Inject
  @ConfigProperty(name = "hieuhoc.ops.least-free-mb", defaultValue = "200")
  private long leastFree;

  @Override
  public HealthCheckResponse call() {
    try {
      FileStore disk = Files.getFileStore(existing(Path.of(folder).toAbsolutePath()));
      long free = disk.getUsableSpace() / MEGABYTE;
      return HealthCheckResponse.named("disk")
          .status(free >= leastFree)
          .withData("freeMegabytes", free)
          .withData("leastFreeMegabytes", leastFree)
          .build();
    } catch (IOException problem) {
      LOG.log(Level.WARNING, "The disk cannot be looked at", problem);
      return HealthCheckResponse.down("disk");
    }
  }

  private static Path existing(Path path) {
    Path folder = path;
    while (!Files.exists(folder)) {
      folder = folder.getParent();
    }
    return folder;
  }
}
