package vn.hieuhoc.certificate;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A name that can be compared with a paper in the hand, but tells little to who has none. */
final class MaskedName {

  private MaskedName() {}

  /**
   * The first letter of each word, and the last word in full: "Trần Thị Lan" becomes "T*** T***
   * Lan".
   */
  static String of(String fullName) {
    String[] words = fullName.strip().split("\\s+");
    if (words.length == 1) {
      return first(words[0]);
    }
    return Arrays.stream(words, 0, words.length - 1)
            .map(MaskedName::first)
            .collect(Collectors.joining(" "))
        + " "
        + words[words.length - 1];
  }

  private static String first(String word) {
    return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1)) + "***";
  }
}
