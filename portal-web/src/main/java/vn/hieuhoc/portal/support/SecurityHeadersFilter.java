package vn.hieuhoc.portal.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells the browser what pages of the portal may do: no script and no style but our own files, no
 * frame around us, no camera or place, and an address that stays ours.
 *
 * <p>The staff console gets its script rule, with a nonce, from PrimeFaces when the page is drawn.
 */
public class SecurityHeadersFilter extends HttpFilter {

  private static final String COMMON =
      "default-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self';"
          + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

  /** For pages that strangers and learners see. */
  static final String STRICT = COMMON + "; script-src 'self'; style-src 'self'";

  /** For the console, until the page is drawn and its nonce is known. */
  static final String CONSOLE = COMMON + "; script-src 'self'; style-src 'self' 'unsafe-inline'";

  @Inject private Cookies cookies;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    addStrictHeaders(response);
    if (AddressFilter.pathOf(request).startsWith("/quan-ly")) {
      response.setHeader("Content-Security-Policy", CONSOLE);
    }
    if (cookies.secure(request)) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    chain.doFilter(request, response);
  }

  static void addStrictHeaders(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", STRICT);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy",
        "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()");
  }
}
