package vn.hieuhoc.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One person in the directory.
 *
 * @param id key of the person
 * @param words words of the name in the order in which it is sorted, in small letters
 * @param year year of birth, or 0
 * @param home key of the unit of residence, or 0
 * @param unconfirmed true when nobody has vouched for it
 * @param gone true when the entry was merged into another one
 */
record NameEntry(
    int id, List<String> words, int year, int home, boolean unconfirmed, boolean gone) {

  /**
   * From what the table says.
   *
   * @param fullName the name, when the sort key was corrected by hand and may lack words of it
   */
  static NameEntry of(
      long id,
      String sortName,
      String fullName,
      Integer year,
      Long home,
      boolean unconfirmed,
      boolean gone) {
    Set<String> words = new LinkedHashSet<>(words(sortName));
    if (fullName != null) {
      words.addAll(words(fullName));
    }
    return new NameEntry(
        Math.toIntExact(id),
        List.copyOf(words),
        year == null ? 0 : year,
        home == null ? 0 : Math.toIntExact(home),
        unconfirmed,
        gone);
  }

  private static List<String> words(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).strip().split(" +"));
  }
}
