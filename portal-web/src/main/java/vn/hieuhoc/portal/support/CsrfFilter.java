package vn.hieuhoc.portal.support;

import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses a change that was not started from a page of ours.
 *
 * <p>Only a browser sends cookies by itself; a program that shows its key in the Authorization
 * header cannot be tricked that way and needs no token; nor can a call without any sign-in, which
 * has no rights to lend.
 */
public class CsrfFilter extends HttpFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final String BEARER = "bearer ";

  @Inject private CsrfToken token;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean harmless =
        READING.contains(request.getMethod()) && !sendsAForm(request)
            || showsItsKey(request)
            || ProgramPath.matches(request) && !token.hasSession(request);
    if (harmless || token.valid(request)) {
      chain.doFilter(request, response);
    } else if (ProgramPath.matches(request)) {
      ProblemWriter.write(request, response, HttpServletResponse.SC_FORBIDDEN, "security.csrf", "");
    } else {
      request.setAttribute(ErrorPage.EXPIRED, Boolean.TRUE);
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** Faces takes an address with the state of a view for a form that was sent. */
  private static boolean sendsAForm(HttpServletRequest request) {
    return request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) != null;
  }

  /** A key that is not known was refused before, see {@link SignInFilter}. */
  private static boolean showsItsKey(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
  }
}
