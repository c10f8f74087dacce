package vn.hieuhoc.portal.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.portal.support.Address.Area;

/**
 * Lets a readable address reach its view, and nothing else: a view asked for by its file name does
 * not exist, and a page for people who have signed in sends a stranger to the sign-in page first.
 */
public class AddressFilter extends HttpFilter {

  static final String MATCH = "vn.hieuhoc.portal.address";

  /** Materials keep the names their authors gave them. */
  private static final String FILES = "/tep/";

  private static final String FACES_RESOURCES = "/jakarta.faces.resource/";

  @Inject private Caller caller;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = pathOf(request);
    if (path.length() > 1 && path.endsWith("/") && Addresses.match(trimmed(path)).isPresent()) {
      String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader("Location", request.getContextPath() + encoded(trimmed(path)) + query);
      return;
    }
    Optional<Addresses.Match> found = Addresses.match(path);
    if (found.isPresent()) {
      show(found.get(), request, response, chain);
    } else if (path.endsWith(".xhtml")
        && !path.startsWith(FACES_RESOURCES)
        && !path.startsWith(FILES)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (path.startsWith(FACES_RESOURCES)) {
      chain.doFilter(request, response);
    } else if (Addresses.servletPatterns().contains(firstWordPattern(path))) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void show(
      Addresses.Match match,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    if (match.address().area() != Area.PUBLIC) {
      response.setHeader("Cache-Control", "no-store");
      if (!caller.isSignedIn()) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + ReturnAddress.signIn(request));
        return;
      }
    } else {
      response.setHeader("Cache-Control", "private, no-cache");
    }
    request.setAttribute(MATCH, match);
    chain.doFilter(new AddressedRequest(request, match), response);
  }

  static String pathOf(HttpServletRequest request) {
    String info = request.getPathInfo();
    String path = info == null ? request.getServletPath() : request.getServletPath() + info;
    return path.isEmpty() ? "/" : path;
  }

  /** A path may hold any sign; a header may not. */
  private static String encoded(String path) {
    try {
      return new URI(null, null, path, null).getRawPath();
    } catch (URISyntaxException noPath) {
      throw new IllegalArgumentException(path, noPath);
    }
  }

  private static String trimmed(String path) {
    return path.substring(0, path.length() - 1);
  }

  private static String firstWordPattern(String path) {
    int end = path.indexOf('/', 1);
    return (end < 0 ? path : path.substring(0, end)) + "/*";
  }
}
