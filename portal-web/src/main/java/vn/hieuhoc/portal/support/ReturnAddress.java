package vn.hieuhoc.portal.support;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where to go back to after signing in: always a page of this portal. */
public final class ReturnAddress {

  /** The parameter that carries the address. */
  public static final String PARAMETER = "ve";

  private ReturnAddress() {}

  /** The given address if it is one of ours, otherwise {@code fallback}. */
  public static String localOr(String address, String fallback) {
    if (address == null || address.length() > 1000 || !address.startsWith("/")) {
      return fallback;
    }
    boolean leavesThePortal =
        address.startsWith("//")
            || address.indexOf('\\') >= 0
            || address.chars().anyMatch(character -> character < 0x20 || character == 0x7f);
    if (leavesThePortal) {
      return fallback;
    }
    int end = address.indexOf('?');
    String path = end < 0 ? address : address.substring(0, end);
    return Addresses.match(path).isPresent() ? address : fallback;
  }

  /** The sign-in page, told where the person wanted to go. */
  static String signIn(HttpServletRequest request) {
    String wanted = AddressFilter.pathOf(request);
    if (request.getQueryString() != null && "GET".equals(request.getMethod())) {
      wanted += "?" + request.getQueryString();
    }
    return signInFor(wanted);
  }

  /** The sign-in page that leads to an address afterwards. */
  public static String signInFor(String wanted) {
    return "/dang-nhap?" + PARAMETER + "=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
  }
}
