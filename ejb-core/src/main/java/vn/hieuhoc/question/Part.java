package vn.hieuhoc.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.hieuhoc.support.VietnameseText;

/**
 * One part of a question that has several: a thing to be matched, a thing to be put in its place, a
 * gap, or a line of the rubric by which a person marks.
 *
 * @param id names the part within its question and tells nothing of its right place
 * @param text what it says; null for a gap
 * @param accepted what is right for it: the one that matches, its place, or the accepted words
 * @param points what the line of a rubric can earn, else null
 */
public record Part(String id, String text, List<String> accepted, BigDecimal points) {

  public Part {
    text = VietnameseText.tidyOrNull(text);
    accepted =
        accepted == null
            ? List.of()
            : accepted.stream().map(VietnameseText::tidyOrNull).filter(a -> a != null).toList();
    points = points == null ? null : points.setScale(2, RoundingMode.HALF_UP);
  }

  /** A thing and the one that belongs to it. */
  public static Part pair(String text, String match) {
    return new Part(null, text, match == null ? null : List.of(match), null);
  }

  /** A thing to be put in its place. */
  public static Part step(String text) {
    return new Part(null, text, null, null);
  }

  /** A line of a rubric. */
  public static Part rubric(String text, BigDecimal points) {
    return new Part(null, text, null, points);
  }

  Part named(String name, List<String> right) {
    return new Part(name, text, right, points);
  }
}
