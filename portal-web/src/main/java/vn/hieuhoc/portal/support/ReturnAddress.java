package vn.hieuhoc.portal.support;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Where to go back to after signing in: always a page of this portal. */
public final class ReturnAddress {

  /** The parameter that carries the address. */
  public static final String PARAMETER = "ve";

  private static final String SIGN_IN = "/dang-nhap";
  private static final Set<String> WAYS_IN = Set.of(SIGN_IN, "/dang-ky");

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

  /**
   * The sign-in page that leads back to the page just read. Who is on the way in already keeps the
   * way; the first page has nothing to come back for.
   */
  static String signInFrom(HttpServletRequest request) {
    String path = AddressFilter.pathOf(request);
    if (WAYS_IN.contains(path)) {
      String wanted = localOr(Query.parameterOfAddress(request, PARAMETER), null);
      return wanted == null ? SIGN_IN : signInFor(wanted);
    }
    return path.equals("/") || localOr(path, null) == null ? SIGN_IN : signIn(request);
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
    return SIGN_IN + "?" + PARAMETER + "=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
  }
}
