package vn.hieuhoc.enrolment;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** In which order somebody wants to see the own courses. Pure. */
public enum MyCourseOrder {
  /** The last one learnt in first. */
  LAST,
  /** By title, as Vietnamese sorts. */
  NAME,
  /** The class that ends first comes first; those without a last day come last. */
  END,
  /** The one that is nearly finished first. */
  PROGRESS;

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /**
   * The courses in this order; those that are equal in it stay as they were.
   *
   * @param courses the last one learnt in first
   */
  public List<MyCourseRow> sorted(List<MyCourseRow> courses) {
    return switch (this) {
      case LAST -> courses;
      case NAME ->
          courses.stream()
              .sorted(Comparator.comparing(MyCourseRow::title, Collator.getInstance(VIETNAMESE)))
              .toList();
      case END ->
          courses.stream()
              .sorted(
                  Comparator.comparing(
                      MyCourseRow::endsOn, Comparator.nullsLast(Comparator.naturalOrder())))
              .toList();
      case PROGRESS ->
          courses.stream()
              .sorted(Comparator.comparingInt(MyCourseRow::percent).reversed())
              .toList();
    };
  }
}
