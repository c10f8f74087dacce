package vn.hieuhoc.portal.helping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.SignInCookie;
import vn.hieuhoc.portal.support.SignInFilter;

/** What the phone that is handed on sends: its sign-in, whose turn it is, and what was ticked. */
@RequestScoped
class HelpingPhone {

  @Inject private SignInCookie cookie;
  @Inject private Query query;
  @Inject private HttpServletRequest request;

  String token() {
    return cookie.token(request);
  }

  UUID chosen() {
    return query.id("nguoi");
  }

  boolean agreed() {
    return !query.text("dong-y").isEmpty();
  }

  boolean isEnded() {
    return !query.text(SignInFilter.ENDED).isEmpty();
  }

  Locale language() {
    return Preferences.of(request).locale();
  }
}
