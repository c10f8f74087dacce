package vn.hieuhoc.portal.classlist;

import java.util.EnumMap;
import java.util.Map;
import vn.hieuhoc.classlist.ClassFocus;

/** How addresses write from which side people are looked at. */
final class FocusWords {

  private static final Map<ClassFocus, String> WORDS =
      new EnumMap<>(
          Map.of(
              ClassFocus.ALL, "tat-ca",
              ClassFocus.LEARNING, "dang-hoc",
              ClassFocus.BEHIND, "cham",
              ClassFocus.FINISHED, "da-xong",
              ClassFocus.WAITING, "dang-cho"));

  private FocusWords() {}

  static String of(ClassFocus focus) {
    return WORDS.get(focus);
  }

  /** The side a word means; {@code usual} for any other word. */
  static ClassFocus focus(String word, ClassFocus usual) {
    return WORDS.entrySet().stream()
        .filter(one -> one.getValue().equals(word))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(usual);
  }
}
