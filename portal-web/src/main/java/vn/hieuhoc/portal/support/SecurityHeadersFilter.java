package vn.hieuhoc.portal.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Tells the browser what pages of the portal may do: no script and no style but our own files, no
 * frame around us, no camera or place, and an address that stays ours.
 *
 * <p>The staff console gets its script rule, with a nonce, from PrimeFaces when the page is drawn:
 * it takes the place of the plain one.
 */
public class SecurityHeadersFilter extends HttpFilter {

  private static final String COMMON =
      "default-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self';"
          + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

  /** For pages that strangers and learners see. */
  static final String STRICT = COMMON + "; script-src 'self'; style-src 'self'";

  private static final String HEADER = "Content-Security-Policy";

  /** For the console; PrimeFaces places its widgets with styles on the elements. */
  private static final String CONSOLE_STYLE = COMMON + "; style-src 'self' 'unsafe-inline'";

  /** For the console, until the page is drawn and its nonce is known. */
  static final String CONSOLE = CONSOLE_STYLE + "; script-src 'self'";

  @Inject private Cookies cookies;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    addStrictHeaders(response);
    if (AddressFilter.pathOf(request).startsWith("/quan-ly")) {
      response.setHeader(HEADER, CONSOLE);
    }
    if (cookies.secure(request)) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    chain.doFilter(request, new OneScriptRule(response, AddressFilter.pathOf(request)));
  }

  /** Keeps one policy: the script rule of a drawn console page replaces the plain one. */
  private static final class OneScriptRule extends HttpServletResponseWrapper {

    private final boolean console;

    OneScriptRule(HttpServletResponse response, String path) {
      super(response);
      this.console = path.startsWith("/quan-ly");
    }

    @Override
    public void addHeader(String name, String value) {
      if (!HEADER.equalsIgnoreCase(name)) {
        super.addHeader(name, value);
      } else if (console) {
        super.setHeader(HEADER, CONSOLE_STYLE + "; " + value);
      }
    }
  }

  static void addStrictHeaders(HttpServletResponse response) {
    response.setHeader(HEADER, STRICT);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy",
        "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()");
  }
}
