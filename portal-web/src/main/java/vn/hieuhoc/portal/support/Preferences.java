package vn.hieuhoc.portal.support;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * How this person likes to read: language, size of text, day or night, and near which place.
 *
 * @param locale Vietnamese unless another language was chosen
 * @param largeText whether letters are shown larger
 * @param dayOnly whether the light page is kept at night too
 * @param place the public id of the unit the person looks around, or null
 */
public record Preferences(Locale locale, boolean largeText, boolean dayOnly, String place) {

  public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  public static final Locale ENGLISH = Locale.ENGLISH;

  static final String ATTRIBUTE = "vn.hieuhoc.portal.preferences";
  static final Preferences USUAL = new Preferences(VIETNAMESE, false, false, null);

  /** The preferences of this request; the usual ones when nobody read them yet. */
  public static Preferences of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Preferences chosen ? chosen : USUAL;
  }

  public boolean vietnamese() {
    return locale.equals(VIETNAMESE);
  }

  /** What makes two answers to the same address differ. */
  String cacheKey() {
    return locale.getLanguage() + (largeText ? "L" : "") + (dayOnly ? "D" : "") + "@" + place;
  }
}
