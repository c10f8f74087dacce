package vn.hieuhoc.portal.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.support.ByteSize;

/**
 * Decides about files before a byte of them is taken in: only staff send any, none is bigger than
 * the setting says, and what came is gone from the disk when the request is over. Stands in front
 * of whatever reads a field of a form, since reading one stores all files beside it.
 */
public class UploadFilter extends HttpFilter {

  private static final Logger LOG = Logger.getLogger(UploadFilter.class.getName());
  private static final String MULTIPART = "multipart/";
  private static final long REST_OF_THE_FORM = 1 << 20;

  @Inject private Caller caller;

  @Inject
  @ConfigProperty(name = "hieuhoc.content.max-file-size", defaultValue = "200MB")
  private String maxFileSize;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String type = request.getContentType();
    if (type == null || !type.strip().toLowerCase(Locale.ROOT).startsWith(MULTIPART)) {
      chain.doFilter(request, response);
      return;
    }
    boolean program = ProgramPath.matches(request);
    int refusal = refusal(request, program);
    if (refusal == 0) {
      try {
        chain.doFilter(request, response);
      } finally {
        if (!program) {
          throwAway(request);
        }
      }
      return;
    }
    response.setHeader("Connection", "close");
    if (program) {
      refuseProgram(request, response, refusal);
    } else {
      response.sendError(refusal);
    }
  }

  /** Programs may send in pieces of which nobody knows how many come; their reader counts. */
  private int refusal(HttpServletRequest request, boolean program) {
    if (!caller.isSignedIn()) {
      return HttpServletResponse.SC_UNAUTHORIZED;
    }
    if (!caller.isStaff()) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    long length = request.getContentLengthLong();
    if (length < 0 && !program) {
      return HttpServletResponse.SC_LENGTH_REQUIRED;
    }
    return length > ByteSize.of(maxFileSize) + REST_OF_THE_FORM
        ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
        : 0;
  }

  private void refuseProgram(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException, ServletException {
    switch (status) {
      case HttpServletResponse.SC_UNAUTHORIZED -> {
        response.setHeader("WWW-Authenticate", "Bearer");
        ProblemWriter.write(request, response, status, "access.not-signed-in", "");
      }
      case HttpServletResponse.SC_FORBIDDEN ->
          ProblemWriter.write(request, response, status, "access.forbidden", "CENTRE_MANAGER");
      default ->
          ProblemWriter.write(request, response, status, "support.file-too-large", maxFileSize);
    }
  }

  private static void throwAway(HttpServletRequest request) {
    try {
      for (Part part : request.getParts()) {
        part.delete();
      }
    } catch (IOException | ServletException | IllegalStateException nothingWasTaken) {
      LOG.log(Level.FINE, "No parts to throw away", nothingWasTaken);
    }
  }
}
