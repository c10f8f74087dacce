package vn.hieuhoc.directory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import vn.hieuhoc.support.VietnameseText;

/**
 * Who is looked for.
 *
 * @param beginnings beginnings of words of the name, folded; all must be found, in any order
 * @param units keys of the units where the person may live
 * @param year year of birth, or 0 for any
 * @param mark what else is to be true
 */
record NameQuery(List<String> beginnings, BitSet units, int year, NameMark mark) {

  private static final int MOST_WORDS = 8;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’.-]+");

  /** By name, home and year alone. */
  NameQuery(List<String> beginnings, BitSet units, int year) {
    this(beginnings, units, year, NameMark.ANY);
  }

  /** The beginnings in what was typed; signs alone are none. */
  static List<String> beginnings(String typed) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN.split(VietnameseText.fold(typed))) {
      if (word.codePoints().anyMatch(Character::isLetterOrDigit) && words.size() < MOST_WORDS) {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether what else is to be true is so of an entry. */
  boolean marks(boolean unconfirmed, int born) {
    return switch (mark) {
      case ANY -> true;
      case UNCONFIRMED -> unconfirmed;
      case NO_YEAR -> born == 0;
    };
  }

  boolean fits(NameEntry entry) {
    return !entry.gone()
        && units.get(entry.home())
        && (year == 0 || year == entry.year())
        && marks(entry.unconfirmed(), entry.year())
        && beginnings.stream()
            .allMatch(
                beginning ->
                    entry.words().stream()
                        .anyMatch(word -> VietnameseText.fold(word).startsWith(beginning)));
  }
}
