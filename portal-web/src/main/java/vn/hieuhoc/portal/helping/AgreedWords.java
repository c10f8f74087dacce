package vn.hieuhoc.portal.helping;

import java.util.Locale;
import vn.hieuhoc.consent.GivenConsent;
import vn.hieuhoc.portal.support.Texts;

/** What a helper confirms: that the person was asked and agreed. Kept as it was shown. */
public final class AgreedWords {

  private AgreedWords() {}

  /** The words as they stand beside the box to tick, with the name of the person. */
  public static String of(String name, Locale locale) {
    return Texts.pages(locale).say("helping_helping.consent", name);
  }

  /** The same words as they are kept. */
  public static GivenConsent given(String name, Locale locale) {
    return new GivenConsent(of(name, locale), locale.getLanguage());
  }
}
