package vn.hieuhoc.question;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import vn.hieuhoc.support.VietnameseText;

/**
 * Compares written answers as a kind teacher does: capitals, blanks and a full stop at the end do
 * not matter, nor where the tone mark is put (hoà, hòa); the marks themselves only where the
 * question asks.
 */
final class WrittenAnswer {

  private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+$");
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private WrittenAnswer() {}

  static boolean same(String given, String accepted, boolean withMarks) {
    return withMarks
        ? marked(given).equals(marked(accepted))
        : bare(VietnameseText.fold(given)).equals(bare(VietnameseText.fold(accepted)));
  }

  /** Each syllable with its tone mark moved to its end. */
  private static String marked(String text) {
    StringJoiner syllables = new StringJoiner(" ");
    String tidied = VietnameseText.tidy(text).toLowerCase(Locale.ROOT);
    for (String syllable : bare(tidied).split(" ")) {
      StringBuilder letters = new StringBuilder();
      StringBuilder tones = new StringBuilder();
      Normalizer.normalize(syllable, Form.NFD)
          .chars()
          .forEach(c -> (TONES.indexOf(c) >= 0 ? tones : letters).append((char) c));
      syllables.add(letters.append(tones));
    }
    return syllables.toString();
  }

  private static String bare(String text) {
    String cut = EDGES.matcher(text).replaceAll("");
    return cut.isEmpty() ? text.strip() : cut;
  }
}
