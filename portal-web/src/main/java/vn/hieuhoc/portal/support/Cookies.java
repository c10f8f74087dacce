package vn.hieuhoc.portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes every cookie of the portal the same careful way: HttpOnly, SameSite=Lax, Secure behind
 * TLS.
 */
@ApplicationScoped
public class Cookies {

  @Inject
  @ConfigProperty(name = "hieuhoc.portal.behind-tls", defaultValue = "false")
  private boolean behindTls;

  /** True when the browser keeps something under the name. */
  boolean has(HttpServletRequest request, String name) {
    String value = read(request, name);
    return value != null && !value.isEmpty();
  }

  /** The value of the cookie, or null. */
  public String read(HttpServletRequest request, String name) {
    Cookie[] all = request.getCookies();
    if (all != null) {
      for (Cookie cookie : all) {
        if (cookie.getName().equals(name)) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }

  public void write(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String value,
      Duration life) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(secure(request));
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge((int) life.toSeconds());
    response.addCookie(cookie);
  }

  public void forget(HttpServletRequest request, HttpServletResponse response, String name) {
    write(request, response, name, "", Duration.ZERO);
  }

  /** Whether the person's browser speaks TLS to us or to the server in front of us. */
  boolean secure(HttpServletRequest request) {
    return behindTls || request.isSecure();
  }
}
