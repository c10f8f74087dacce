package vn.hieuhoc.portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** What a page gets from cookies while it is drawn. */
@ApplicationScoped
public class FrameCookies {

  @Inject private Signer signer;
  @Inject private Cookies cookies;
  @Inject private CsrfToken token;

  String csrf(HttpServletRequest request, HttpServletResponse response) {
    return token.issue(request, response);
  }

  /** The sentence of the page before, taken away so that it is said once. */
  List<Notice> takeNotices(HttpServletRequest request, HttpServletResponse response) {
    String sealed = cookies.read(request, Reply.COOKIE);
    if (sealed == null || sealed.isEmpty()) {
      return List.of();
    }
    cookies.forget(request, response, Reply.COOKIE);
    Notice notice = Notice.read(signer.open(Reply.PURPOSE, sealed));
    return notice == null ? List.of() : List.of(notice);
  }
}
