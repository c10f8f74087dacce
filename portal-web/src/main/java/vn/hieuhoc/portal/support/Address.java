package vn.hieuhoc.portal.support;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One readable address of the portal and the view that answers it.
 *
 * <p>A pattern is made of plain words and of places in braces: {@code /khoa-hoc/{id}}. What stands
 * in a place becomes a request parameter of that name.
 *
 * @param pattern the address as people see it
 * @param view the Facelets file that answers it
 * @param area who the page is for; decides templates, headers and whether one must sign in
 */
record Address(String pattern, String view, Area area) {

  /** Where a page belongs. */
  enum Area {
    /** Anybody may read it; the answer to a stranger may be kept for a moment. */
    PUBLIC,
    /** Only for a person who has signed in. */
    LEARNER,
    /** Only for staff who have signed in; the only place with PrimeFaces and a web session. */
    CONSOLE
  }

  List<String> segments() {
    return segmentsOf(pattern);
  }

  /** The values standing in the places, or empty when the path is another address. */
  Optional<SortedMap<String, String>> match(List<String> path) {
    List<String> own = segments();
    if (own.size() != path.size()) {
      return Optional.empty();
    }
    SortedMap<String, String> values = new TreeMap<>();
    for (int i = 0; i < own.size(); i++) {
      String word = own.get(i);
      if (isPlace(word)) {
        if (path.get(i).isEmpty()) {
          return Optional.empty();
        }
        values.put(word.substring(1, word.length() - 1), path.get(i));
      } else if (!word.equals(path.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  long places() {
    return segments().stream().filter(Address::isPlace).count();
  }

  static List<String> segmentsOf(String path) {
    return path.equals("/") ? List.of() : List.of(path.substring(1).split("/", -1));
  }

  private static boolean isPlace(String segment) {
    return segment.startsWith("{") && segment.endsWith("}");
  }
}
