package vn.hieuhoc.portal.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How an action ends: a sentence for the next page, and the way there.
 *
 * <pre>
 * reply.done(key, title).goTo("/hoc/{}", enrolment);
 * </pre>
 *
 * <p>The sentence travels in a short-lived signed cookie, so that no web session is needed.
 */
@RequestScoped
public class Reply {

  static final String COOKIE = "hh_notice";
  static final String PURPOSE = "notice";

  private static final Duration LIFE = Duration.ofMinutes(2);

  @Inject private Signer signer;
  @Inject private Cookies cookies;

  /** Something was done and is kept. */
  public Reply done(String key, Object... values) {
    return say("ok", key, values);
  }

  /** Something needs the person's attention. */
  public Reply warn(String key, Object... values) {
    return say("warn", key, values);
  }

  /** Redirects to an address of ours; each {@code {}} is replaced by one value, safely encoded. */
  public void goTo(String address, Object... values) {
    StringBuilder target = new StringBuilder();
    int from = 0;
    for (Object value : values) {
      int place = address.indexOf("{}", from);
      if (place < 0) {
        throw new IllegalArgumentException("More values than places: " + address);
      }
      target.append(address, from, place);
      target.append(URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8));
      from = place + 2;
    }
    target.append(address.substring(from));
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext external = context.getExternalContext();
    String path = external.getRequestContextPath() + target;
    try {
      if (context.getPartialViewContext().isAjaxRequest()) {
        external.redirect(path);
      } else {
        external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        external.setResponseHeader("Location", path);
        context.responseComplete();
      }
    } catch (IOException brokenConnection) {
      throw new UncheckedIOException(brokenConnection);
    }
  }

  /** Back to the page the action came from, read anew. */
  public void goBack() {
    HttpServletRequest request = request();
    String query = request.getQueryString();
    goTo(AddressFilter.pathOf(request).equals("/") ? "/" : ownAddress(request, query));
  }

  private static String ownAddress(HttpServletRequest request, String query) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return query == null ? path : path + "?" + query;
  }

  private Reply say(String kind, String key, Object... values) {
    Locale locale = Preferences.of(request()).locale();
    List<String> written = new ArrayList<>();
    for (Object value : values) {
      written.add(Phrase.fill("{0}", locale, value));
    }
    String line = new Notice(kind, key, written).written();
    HttpServletResponse response =
        (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    cookies.write(request(), response, COOKIE, signer.seal(PURPOSE, line), LIFE);
    return this;
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }
}
