package vn.hieuhoc.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.support.ByteSize;

/**
 * Lets every body that a program sends end, whichever resource it is for and whoever reads it: a
 * file where the setting of files says, everything else much earlier.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.ENTITY_CODER)
public class BodyLimit implements ContainerRequestFilter {

  private static final int KILO = 1024;

  @Inject
  @ConfigProperty(name = "hieuhoc.http.max-body-kb", defaultValue = "2048")
  private int maxKilobytes;

  @Inject
  @ConfigProperty(name = "hieuhoc.content.max-file-size", defaultValue = "200MB")
  private String maxFileSize;

  @Override
  public void filter(ContainerRequestContext call) {
    if (!call.hasEntity()) {
      return;
    }
    if (isFiles(call.getMediaType())) {
      call.setEntityStream(
          new Ending(
              call.getEntityStream(),
              ByteSize.of(maxFileSize) + KILO * KILO,
              () -> new BodyTooLarge("support.file-too-large", maxFileSize)));
    } else {
      call.setEntityStream(
          new Ending(
              call.getEntityStream(),
              (long) maxKilobytes * KILO,
              () -> new BodyTooLarge("support.body-too-large", maxKilobytes)));
    }
  }

  /** True for what is sent in parts, as files are. */
  static boolean isFiles(MediaType type) {
    return type != null && type.getType().equalsIgnoreCase("multipart");
  }

  /** Gives so many bytes and no more. */
  private static final class Ending extends FilterInputStream {

    private final Supplier<BodyTooLarge> refusal;
    private long left;

    Ending(InputStream sent, long most, Supplier<BodyTooLarge> refusal) {
      super(sent);
      this.left = most;
      this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int came = super.read(into, from, most);
      count(Math.max(0, came));
      return came;
    }

    private void count(int came) {
      left -= came;
      if (left < 0) {
        throw refusal.get();
      }
    }
  }
}
