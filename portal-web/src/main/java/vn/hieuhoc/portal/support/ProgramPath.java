package vn.hieuhoc.portal.support;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Addresses that programs call: they get JSON, never a page. */
final class ProgramPath {

  private static final List<String> STARTS =
      List.of("/api/", "/xapi", "/health", "/metrics", "/openapi");

  private ProgramPath() {}

  static boolean matches(HttpServletRequest request) {
    String path = AddressFilter.pathOf(request);
    return STARTS.stream().anyMatch(path::startsWith);
  }
}
