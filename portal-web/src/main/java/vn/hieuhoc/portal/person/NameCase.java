package vn.hieuhoc.portal.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names that came in capitals from a card or a file. They are kept as typed; this is an offer. */
final class NameCase {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private NameCase() {}

  /** The name with one capital a word, when it is written in capitals only; else null. */
  static String tidied(String name) {
    boolean letters = name.codePoints().filter(Character::isLetter).count() > 2;
    if (!letters || name.codePoints().anyMatch(Character::isLowerCase)) {
      return null;
    }
    return Arrays.stream(name.split(" ")).map(NameCase::word).collect(Collectors.joining(" "));
  }

  /** Also behind an apostrophe or a hyphen a capital stays one: H’Rê, Y-Moan. */
  private static String word(String capitals) {
    StringBuilder word = new StringBuilder();
    boolean first = true;
    for (int point : capitals.codePoints().toArray()) {
      String letter = Character.toString(point);
      word.append(first ? letter : letter.toLowerCase(VIETNAMESE));
      first = !Character.isLetter(point);
    }
    return word.toString();
  }
}
