package vn.hieuhoc.portal.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.hieuhoc.portal.support.Address.Area;

/**
 * Answers strangers with a page drawn a moment ago, and a browser that has the same page already
 * with a word instead of the page.
 *
 * <p>Only public addresses, only reading, only without sign-in; a page that carries the proof of a
 * form or sets a cookie belongs to one person and is not kept.
 */
public class PageCacheFilter extends HttpFilter {

  /** Set by whatever makes a page belong to one person. */
  static final String PRIVATE = "vn.hieuhoc.portal.private";

  private static final int LONGEST_ADDRESS = 500;

  @Inject private PageCache cache;
  @Inject private Cookies cookies;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!cache.on() || !ofAStranger(request)) {
      chain.doFilter(request, response);
      return;
    }
    String query = request.getQueryString() == null ? "" : request.getQueryString();
    String key =
        AddressFilter.pathOf(request) + "?" + query + " " + Preferences.of(request).cacheKey();
    PageCache.Kept page = cache.find(key);
    if (page == null) {
      HeldPage held = new HeldPage(response);
      chain.doFilter(request, held);
      byte[] body = held.body();
      boolean own =
          request.getAttribute(PRIVATE) != null || body.length == 0 || !held.isWholePage();
      if (own) {
        held.send(body);
        return;
      }
      page = cache.keep(key, held.getContentType(), body);
    }
    send(request, response, page);
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, PageCache.Kept page)
      throws IOException {
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("Vary", "Accept-Encoding, Cookie");
    response.setHeader("ETag", page.tag());
    if (page.tag().equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(page.type());
    boolean small = Gzip.acceptedBy(request);
    if (small) {
      response.setHeader("Content-Encoding", "gzip");
    }
    byte[] body = small ? page.compressed() : page.plain();
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private boolean ofAStranger(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")
        || request.getHeader("Authorization") != null
        || wantsData(request)
        || cookies.has(request, SignInCookie.NAME)
        || cookies.has(request, Reply.COOKIE)
        || request.getQueryString() != null
            && request.getQueryString().length() > LONGEST_ADDRESS) {
      return false;
    }
    Optional<Addresses.Match> match = Addresses.match(AddressFilter.pathOf(request));
    return match.isPresent() && match.get().address().area() == Area.PUBLIC;
  }

  /** Some addresses answer a program with data. */
  private static boolean wantsData(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.contains("json");
  }
}
