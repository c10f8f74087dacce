package vn.hieuhoc.portal.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.support.ByteSize;

/**
 * Decides about files and forms before a byte of them is taken in: only staff send files, and
 * learners for the lesson they have open; none is bigger than the setting says, and what came is
 * gone from the disk when the request is over. Stands in front of whatever reads a field of a form,
 * since reading one stores all files beside it.
 */
public class UploadFilter extends HttpFilter {

  private static final Logger LOG = Logger.getLogger(UploadFilter.class.getName());
  private static final String MULTIPART = "multipart/";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final long REST_OF_THE_FORM = 1 << 20;
  private static final long LONGEST_FORM = 2 << 20;
  private static final long LONGEST_FORM_KILOBYTES = LONGEST_FORM >> 10;

  @Inject private Caller caller;
  @Inject private Access access;

  @Inject
  @ConfigProperty(name = "hieuhoc.content.max-file-size", defaultValue = "200MB")
  private String maxFileSize;

  @Inject
  @ConfigProperty(name = "hieuhoc.learning.max-answer-size", defaultValue = "25MB")
  private String maxAnswerSize;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean files = isOf(request, MULTIPART);
    if (!files && !isOf(request, FORM)) {
      chain.doFilter(request, response);
      return;
    }
    boolean program = ProgramPath.matches(request);
    int refusal = files ? refusal(request, program) : refusalOfForm(request);
    if (refusal == 0) {
      try {
        chain.doFilter(request, response);
      } finally {
        if (files && !program) {
          throwAway(request);
        }
      }
      return;
    }
    response.setHeader("Connection", "close");
    if (program) {
      refuseProgram(request, response, refusal);
    } else {
      if (refusal == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
        request.setAttribute(
            ErrorPage.REASON,
            ErrorText.of(code(request), List.of(limit(request)), Preferences.of(request).locale()));
      }
      response.sendError(refusal);
    }
  }

  private static String code(HttpServletRequest request) {
    return isOf(request, MULTIPART) ? "support.file-too-large" : "support.body-too-large";
  }

  private static boolean inPlayer(HttpServletRequest request) {
    return AddressFilter.pathOf(request).startsWith("/hoc/");
  }

  private String most(HttpServletRequest request) {
    return inPlayer(request) ? maxAnswerSize : maxFileSize;
  }

  private String limit(HttpServletRequest request) {
    return isOf(request, MULTIPART) ? most(request) : Long.toString(LONGEST_FORM_KILOBYTES);
  }

  private static boolean isOf(HttpServletRequest request, String kind) {
    String type = request.getContentType();
    return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(kind);
  }

  /** The server reads no form that is longer, nor says in time that it does not. */
  private static int refusalOfForm(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    if (length < 0 && request.getHeader("Transfer-Encoding") != null) {
      return HttpServletResponse.SC_LENGTH_REQUIRED;
    }
    return length > LONGEST_FORM ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : 0;
  }

  /** Programs may send in pieces of which nobody knows how many come; their reader counts. */
  private int refusal(HttpServletRequest request, boolean program) {
    if (!caller.isSignedIn()) {
      return HttpServletResponse.SC_UNAUTHORIZED;
    }
    if (!caller.isStaff() && !inPlayer(request)) {
      access.noteRefusal(null, Role.CENTRE_MANAGER.name());
      return HttpServletResponse.SC_FORBIDDEN;
    }
    long length = request.getContentLengthLong();
    if (length < 0 && !program) {
      return HttpServletResponse.SC_LENGTH_REQUIRED;
    }
    return length > ByteSize.of(most(request)) + REST_OF_THE_FORM
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
      case HttpServletResponse.SC_LENGTH_REQUIRED ->
          ProblemWriter.write(request, response, status, "support.length", "Content-Length");
      default -> ProblemWriter.write(request, response, status, code(request), limit(request));
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
