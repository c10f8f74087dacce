package vn.hieuhoc.portal.account;

import jakarta.faces.context.FacesContext;
import java.util.Locale;
import vn.hieuhoc.consent.GivenConsent;
import vn.hieuhoc.portal.support.Texts;

/** The words people agree to. What is recorded is exactly what the page shows. */
final class ConsentText {

  /** The key of the words shown at registration. */
  static final String REGISTER = "account_register.consent.text";

  /** The key of the words for showing the name in public. */
  static final String PUBLIC_LIST = "account_profile.consent.public-text";

  private ConsentText() {}

  /** The words of a key in the language of the page, as they are kept. */
  static GivenConsent given(String key) {
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    return new GivenConsent(Texts.pages(locale).get(key), locale.getLanguage());
  }
}
