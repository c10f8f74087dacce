package vn.hieuhoc.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.support.ByteSize;
import vn.hieuhoc.support.Refused;

/**
 * Stands before every body that a program sends, whichever resource it is for: takes in no more
 * than it may have, and lets JSON through only when it is whole. Files, which are sent in parts,
 * have limits of their own.
 */
@Provider
@ApplicationScoped
public class BodyGuard implements ReaderInterceptor {

  private static final int KILO = 1024;

  @Inject private HttpServletRequest request;

  @Inject
  @ConfigProperty(name = "hieuhoc.http.max-body-kb", defaultValue = "2048")
  private int maxKilobytes;

  @Inject
  @ConfigProperty(name = "hieuhoc.content.max-file-size", defaultValue = "200MB")
  private String maxFileSize;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    MediaType type = context.getMediaType();
    if (type != null && type.getType().equalsIgnoreCase("multipart")) {
      context.setInputStream(new Counted(context.getInputStream()));
      return context.proceed();
    }
    byte[] body = taken(context.getInputStream());
    if (body.length > 0 && isJson(type)) {
      try {
        WholeJson.require(body);
      } catch (JsonException broken) {
        throw refused(
            Problem.of(
                Response.Status.BAD_REQUEST.getStatusCode(),
                "support.bad-json",
                JsonFault.words(broken)));
      }
    }
    context.setInputStream(new ByteArrayInputStream(body));
    return context.proceed();
  }

  private byte[] taken(InputStream sent) throws IOException {
    int most = maxKilobytes * KILO;
    byte[] body = sent.readNBytes(most + 1);
    if (body.length > most) {
      throw refused(
          Problem.of(
              Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(),
              "support.body-too-large",
              maxKilobytes));
    }
    return body;
  }

  /** Ends a file that does not end by itself. */
  private final class Counted extends FilterInputStream {

    private long left = ByteSize.of(maxFileSize) + KILO * KILO;

    Counted(InputStream sent) {
      super(sent);
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
        throw Refused.of("file", "support.file-too-large", maxFileSize);
      }
    }
  }

  private WebApplicationException refused(Problem problem) {
    return new WebApplicationException(problem.response(request));
  }

  private static boolean isJson(MediaType type) {
    String sub = type == null ? "json" : type.getSubtype().toLowerCase(Locale.ROOT);
    return sub.equals("json") || sub.endsWith("+json");
  }
}
