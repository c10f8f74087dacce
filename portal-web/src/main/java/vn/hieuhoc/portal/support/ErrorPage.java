package vn.hieuhoc.portal.support;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The designed pages for what went wrong. */
final class ErrorPage {

  /** Set when a form is too old or was not ours. */
  static final String EXPIRED = "vn.hieuhoc.portal.expired";

  /** The short code of an incident. */
  static final String INCIDENT = "vn.hieuhoc.portal.incident";

  /** The sentence of a refusal that a page could not be shown for. */
  static final String REASON = "vn.hieuhoc.portal.reason";

  private ErrorPage() {}

  /**
   * Shows the page of the status. A stranger sees the same page for what does not exist and for
   * what is not for him.
   */
  static void show(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException, ServletException {
    if (status == HttpServletResponse.SC_UNAUTHORIZED) {
      response.resetBuffer();
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", request.getContextPath() + ReturnAddress.signIn(request));
      return;
    }
    String page;
    if (request.getAttribute(EXPIRED) != null) {
      page = "expired";
    } else if (status == HttpServletResponse.SC_NOT_FOUND
        || status == HttpServletResponse.SC_GONE) {
      page = "404";
    } else if (status == HttpServletResponse.SC_FORBIDDEN) {
      page = "403";
    } else if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      page = "500";
    } else {
      page = "400";
    }
    response.resetBuffer();
    SecurityHeadersFilter.addStrictHeaders(response);
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    request.removeAttribute(AddressFilter.MATCH);
    request
        .getRequestDispatcher("/WEB-INF/errorpages/" + page + ".xhtml")
        .forward(new AskedAnew(request), response);
  }
}
