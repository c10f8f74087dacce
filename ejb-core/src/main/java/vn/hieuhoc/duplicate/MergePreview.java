package vn.hieuhoc.duplicate;

import java.io.Serializable;
import java.util.List;

/**
 * What a merge would do.
 *
 * @param lines one for each kind of thing the entry that goes has
 */
public record MergePreview(List<Line> lines) implements Serializable {

  /** Copies the list. */
  public MergePreview {
    lines = List.copyOf(lines);
  }

  /**
   * One kind of thing.
   *
   * @param kind which, such as {@code enrolment}
   * @param moves how many go to the entry that stays
   * @param stays how many stay behind, since the entry that stays has its own
   */
  public record Line(String kind, int moves, int stays) implements Serializable {}
}
