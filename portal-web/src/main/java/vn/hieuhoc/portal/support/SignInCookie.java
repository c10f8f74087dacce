package vn.hieuhoc.portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The cookie that says which session of the database this browser holds. */
@ApplicationScoped
public class SignInCookie {

  public static final String NAME = "hh_session";

  @Inject private Cookies cookies;
  @Inject private Clock clock;

  /** Gives the browser its new session; whatever it held before is of no use any more. */
  public void give(
      HttpServletRequest request, HttpServletResponse response, String token, Instant expiresAt) {
    endWebSession(request);
    cookies.write(request, response, NAME, token, Duration.between(clock.instant(), expiresAt));
  }

  /** The token the browser shows, or null. */
  public String token(HttpServletRequest request) {
    return cookies.read(request, NAME);
  }

  public void takeAway(HttpServletRequest request, HttpServletResponse response) {
    endWebSession(request);
    cookies.forget(request, response, NAME);
  }

  private static void endWebSession(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
