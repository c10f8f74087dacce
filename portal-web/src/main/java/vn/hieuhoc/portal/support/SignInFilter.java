package vn.hieuhoc.portal.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.account.SignInService;
import vn.hieuhoc.helping.HelpingService;

/**
 * Knows people again by their sign-in cookie and programs by the token they show.
 *
 * <p>A token that is not known is refused at once, since a program that shows one means to be
 * somebody. A cookie that is not known any more is forgotten, and the person is a stranger.
 */
public class SignInFilter extends HttpFilter {

  /** Says in the address of the page of helpers that the help has ended. */
  public static final String ENDED = "het";

  private static final String OWNER = "vn.hieuhoc.portal.owner";
  private static final String BEARER = "bearer ";

  @Inject private SignInService signInService;
  @Inject private HelpingService helping;
  @Inject private Caller caller;
  @Inject private Cookies cookies;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (AddressFilter.pathOf(request).startsWith(Assets.PREFIX)) {
      chain.doFilter(request, response);
      return;
    }
    String shown = request.getHeader("Authorization");
    if (shown != null && shown.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      if (!signInService.recogniseToken(shown.substring(BEARER.length()).strip())) {
        response.setHeader("WWW-Authenticate", "Bearer");
        ProblemWriter.write(
            request, response, HttpServletResponse.SC_UNAUTHORIZED, "access.not-signed-in", "");
        return;
      }
    } else {
      recogniseCookie(request, response);
      if (!helping.goesOn(cookies.read(request, SignInCookie.NAME))) {
        sayEnded(request, response);
        return;
      }
    }
    keepWebSessionToItsOwner(request);
    chain.doFilter(request, response);
  }

  private void recogniseCookie(HttpServletRequest request, HttpServletResponse response) {
    String token = cookies.read(request, SignInCookie.NAME);
    if (token != null && !token.isEmpty() && !signInService.recognise(token)) {
      cookies.forget(request, response, SignInCookie.NAME);
    }
  }

  /**
   * What was about to be done for somebody is not done for the helper instead, when the help has
   * ended meanwhile.
   */
  private static void sayEnded(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String wants = request.getHeader("Accept");
    if (wants != null && wants.contains("text/html")) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", request.getContextPath() + "/toi/lam-giup?" + ENDED + "=1");
    } else {
      ProblemWriter.write(request, response, HttpServletResponse.SC_CONFLICT, "helping.ended", "");
    }
  }

  /** The web session of the console dies with a change of person on the same browser. */
  private void keepWebSessionToItsOwner(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return;
    }
    Object owner = session.getAttribute(OWNER);
    if (owner != null && !owner.equals(caller.accountId())) {
      session.invalidate();
    } else if (owner == null && caller.isSignedIn()) {
      session.setAttribute(OWNER, caller.accountId());
    }
  }
}
