package vn.hieuhoc.portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

/**
 * Tells one device from another where a code on a screen lets people in: a random name the browser
 * keeps, and the proof that it saw a code in time. It names nobody, and is read nowhere else.
 */
@ApplicationScoped
public class DeviceCookie {

  static final String NAME = "hh_thiet_bi";
  static final String TICKET = "hh_diem_danh";

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 16;
  private static final Duration LIFE = Duration.ofDays(400);
  private static final Duration TICKET_LIFE = Duration.ofMinutes(15);

  @Inject private Cookies cookies;

  /** The device; one that comes for the first time gets its name now. */
  public String of(HttpServletRequest request, HttpServletResponse response) {
    request.setAttribute(PageCacheFilter.PRIVATE, Boolean.TRUE);
    if (request.getAttribute(NAME) instanceof String named) {
      return named;
    }
    String name = cookies.read(request, NAME);
    if (name == null || !name.matches("[0-9A-Za-z_-]{22}")) {
      byte[] bytes = new byte[BYTES];
      RANDOM.nextBytes(bytes);
      name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      cookies.write(request, response, NAME, name, LIFE);
    }
    request.setAttribute(NAME, name);
    return name;
  }

  /** What the device was given for the code, or null. */
  public String ticket(HttpServletRequest request, String code) {
    String kept = cookies.read(request, TICKET);
    return kept != null && kept.startsWith(code + ".") ? kept.substring(code.length() + 1) : null;
  }

  /** Keeps what the device was given for the code. */
  public void keep(
      HttpServletRequest request, HttpServletResponse response, String code, String ticket) {
    cookies.write(request, response, TICKET, code + "." + ticket, TICKET_LIFE);
  }
}
