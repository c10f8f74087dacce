package vn.hieuhoc.portal.support;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hieuhoc.support.BusinessException;

/** The sentence of a refusal: what happened, with the value, and what to do. */
public final class ErrorText {

  /** A word of the product within an argument, such as {@code {word.gender.MALE}}. */
  private static final Pattern WORD = Pattern.compile("\\{(word\\.[a-z-]+\\.)([A-Z_]+)}");

  private static final String ROLES = "access.forbidden";

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
    Texts words = Texts.pages(locale);
    Object[] said =
        arguments.stream()
            .map(each -> each instanceof String text ? inWords(code, text, words) : each)
            .toArray();
    return texts.say(key, said);
  }

  /** Names of which one is enough. */
  private static String oneOf(List<String> names, Texts words) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : words.say("word.one-of", String.join(", ", names.subList(0, last)), names.get(last));
  }

  private static String inWords(String code, String text, Texts words) {
    if (code.equals(ROLES)) {
      return oneOf(
          Stream.of(text.split(", ")).map(role -> words.orWord("word.role.", role)).toList(),
          words);
    }
    return WORD.matcher(text)
        .replaceAll(word -> Matcher.quoteReplacement(words.orWord(word.group(1), word.group(2))));
  }
}
