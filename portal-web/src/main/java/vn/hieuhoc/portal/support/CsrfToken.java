package vn.hieuhoc.portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import vn.hieuhoc.access.Caller;

/**
 * The proof that a form was shown by this portal to this browser.
 *
 * <p>It is the signature of a secret the browser keeps: the sign-in cookie, or before sign-in a
 * random cookie of its own. While acting for somebody it is of that person too.
 */
@ApplicationScoped
public class CsrfToken {

  /** Field of a form. */
  public static final String FIELD = "_csrf";

  /** Header of a call by script. */
  public static final String HEADER = "X-CSRF-Token";

  private static final String STRANGER_COOKIE = "hh_form";
  private static final String PURPOSE = "csrf";

  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private Signer signer;
  @Inject private Cookies cookies;
  @Inject private Caller caller;

  /** The token to write into a page; gives a stranger the cookie it belongs to. */
  public String issue(HttpServletRequest request, HttpServletResponse response) {
    request.setAttribute(PageCacheFilter.PRIVATE, Boolean.TRUE);
    String secret = secretOf(request);
    if (secret == null) {
      byte[] bytes = new byte[24];
      RANDOM.nextBytes(bytes);
      secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      request.setAttribute(STRANGER_COOKIE, secret);
      cookies.write(request, response, STRANGER_COOKIE, secret, Duration.ofHours(12));
    }
    return signer.sign(PURPOSE, secret);
  }

  boolean valid(HttpServletRequest request) {
    String secret = secretOf(request);
    String given = request.getHeader(HEADER);
    if (given == null) {
      given = request.getParameter(FIELD);
    }
    return secret != null && signer.signed(PURPOSE, secret, given);
  }

  boolean hasSession(HttpServletRequest request) {
    return cookies.has(request, SignInCookie.NAME);
  }

  private String secretOf(HttpServletRequest request) {
    String session = cookies.read(request, SignInCookie.NAME);
    if (session != null && !session.isEmpty()) {
      // A form drawn while acting for somebody is not sent in another one's name.
      return caller.actingForPersonId() == null
          ? session
          : session + ' ' + caller.actingForPersonId();
    }
    if (request.getAttribute(STRANGER_COOKIE) instanceof String justIssued) {
      return justIssued;
    }
    return cookies.read(request, STRANGER_COOKIE);
  }
}
