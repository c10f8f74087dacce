package vn.hieuhoc.portal.support;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Whether the other side takes compressed answers. */
final class Gzip {

  private Gzip() {}

  static boolean acceptedBy(HttpServletRequest request) {
    String header = request.getHeader("Accept-Encoding");
    if (header == null) {
      return false;
    }
    for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
      String coding = part.strip();
      if (coding.equals("gzip") || coding.startsWith("gzip;")) {
        return !coding.replace(" ", "").endsWith(";q=0");
      }
    }
    return false;
  }
}
