package vn.hieuhoc.portal.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.freshness.Freshness;

/**
 * Answers a learner with the page drawn for the same sign-in before, as long as nothing was written
 * since that concerns the learner. Who asks is looked up in the database each time; only the
 * drawing is spared.
 */
public class LearnerPageFilter extends HttpFilter {

  /** Pages that only read, and that are opened again and again while learning. */
  private static final Set<String> KEPT =
      Set.of("/hoc/{enrolment}", "/toi", "/toi/cong-dan-hoc-tap");

  private static final String TYPE = "text/html;charset=UTF-8";

  @Inject private PageCache cache;
  @Inject private LearnerPages pages;
  @Inject private Caller caller;
  @Inject private Cookies cookies;
  @Inject private CsrfToken csrf;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!cache.on() || !ofALearner(request)) {
      chain.doFilter(request, response);
      return;
    }
    String key = key(request, response);
    Freshness.Stamp now = pages.stamp(caller.personId());
    byte[] kept = pages.find(key, now);
    if (kept != null) {
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("Content-Language", Preferences.of(request).locale().getLanguage());
      send(response, kept);
      return;
    }
    HeldPage held = new HeldPage(response);
    chain.doFilter(request, held);
    byte[] body = held.body();
    if (body.length == 0 || !held.isWholePage()) {
      held.send(body);
      return;
    }
    byte[] compressed = Gzip.compress(body);
    pages.keep(key, now, compressed);
    send(response, compressed);
  }

  /** One address as one sign-in sees it: the proof in its forms is of that sign-in. */
  private String key(HttpServletRequest request, HttpServletResponse response) {
    return String.join(
        " ",
        AddressFilter.pathOf(request),
        String.valueOf(request.getQueryString()),
        Preferences.of(request).cacheKey(),
        String.valueOf(caller.accountId()),
        csrf.issue(request, response));
  }

  private boolean ofALearner(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")
        || !Gzip.acceptedBy(request)
        || request.getHeader("Authorization") != null
        || caller.personId() == null
        || caller.actingForPersonId() != null
        || cookies.has(request, Reply.COOKIE)) {
      return false;
    }
    Optional<Addresses.Match> match = Addresses.match(AddressFilter.pathOf(request));
    return match.isPresent() && KEPT.contains(match.get().address().pattern());
  }

  private static void send(HttpServletResponse response, byte[] compressed) throws IOException {
    response.setContentType(TYPE);
    response.setHeader("Content-Encoding", "gzip");
    response.setHeader("Vary", "Accept-Encoding, Cookie");
    response.setContentLength(compressed.length);
    response.getOutputStream().write(compressed);
  }
}
