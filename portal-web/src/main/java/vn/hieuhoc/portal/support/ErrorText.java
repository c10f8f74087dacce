package vn.hieuhoc.portal.support;

import java.util.List;
import java.util.Locale;
import vn.hieuhoc.support.BusinessException;

/** The sentence of a refusal: what happened, with the value, and what to do. */
public final class ErrorText {

  private ErrorText() {}

  public static String of(BusinessException refusal, Locale locale) {
    return of(refusal.code(), refusal.arguments(), locale);
  }

  /**
   * The sentence of the code, or of the nearest code above it: {@code support.not-found.course} may
   * speak with the words of {@code support.not-found}.
   */
  public static String of(String code, List<?> arguments, Locale locale) {
    Texts texts = Texts.errors(locale);
    String key = code;
    while (!texts.containsKey(key) && key.indexOf('.') > 0) {
      key = key.substring(0, key.lastIndexOf('.'));
    }
    if (!texts.containsKey(key)) {
      key = "support.refused";
    }
    return texts.say(key, arguments.toArray());
  }
}
