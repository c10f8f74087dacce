package vn.hieuhoc.portal.support;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.access.NotSignedIn;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.NotFound;

/**
 * Stands around everything: what nobody else answered for is answered here, once, and logged once.
 */
public class IncidentFilter extends HttpFilter {

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean program = ProgramPath.matches(request);
    HeldError held = program ? null : new HeldError(response);
    int status = 0;
    try {
      chain.doFilter(request, program ? response : held);
    } catch (Exception error) {
      status = statusOf(request, error);
    }
    if (response.isCommitted()) {
      return;
    }
    if (program) {
      if (status != 0) {
        ProblemWriter.write(request, response, status, "support.unexpected", incident(request));
      }
    } else if (status != 0 || held.status != 0) {
      ErrorPage.show(request, response, status != 0 ? status : held.status);
    }
  }

  /** Decides what the error means and, when it was not foreseen, reports it. */
  static int statusOf(HttpServletRequest request, Throwable error) {
    BusinessException refusal = Causes.refusalIn(error);
    if (refusal instanceof NotFound) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    if (refusal instanceof NotSignedIn) {
      return HttpServletResponse.SC_UNAUTHORIZED;
    }
    if (refusal instanceof Forbidden) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    if (refusal != null) {
      request.setAttribute(
          ErrorPage.REASON, ErrorText.of(refusal, Preferences.of(request).locale()));
      return HttpServletResponse.SC_CONFLICT;
    }
    if (Causes.find(error, ViewExpiredException.class) != null) {
      request.setAttribute(ErrorPage.EXPIRED, Boolean.TRUE);
      return HttpServletResponse.SC_FORBIDDEN;
    }
    request.setAttribute(ErrorPage.INCIDENT, Incident.report(request, error));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  private static String incident(HttpServletRequest request) {
    return request.getAttribute(ErrorPage.INCIDENT) instanceof String id ? id : "";
  }

  /** Keeps an error status until the designed page can be shown. */
  private static final class HeldError extends HttpServletResponseWrapper {

    private int status;

    HeldError(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendError(int code) throws IOException {
      sendError(code, null);
    }

    @Override
    public void sendError(int code, String message) throws IOException {
      if (isCommitted()) {
        super.sendError(code, message);
      } else {
        resetBuffer();
        status = code;
      }
    }
  }
}
