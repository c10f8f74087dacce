package vn.hieuhoc.api.course;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.course.OutlineItem;
import vn.hieuhoc.outline.OutlineDifference;
import vn.hieuhoc.outline.OutlineReview;
import vn.hieuhoc.outline.OutlineState;
import vn.hieuhoc.outline.OutlineVersionRow;

/**
 * A draft as programs get it.
 *
 * @param seen to be said with a change, so that nobody changes what he has not seen
 * @param base the version it was begun on
 * @param takenFrom the older version it was taken from, or null
 * @param changedAt when it was last changed
 * @param changedBy who did
 * @param lessons its lessons, in order
 * @param changes what is different from what learners see
 * @param empty whether no lesson is left
 * @param unpublished titles of lessons whose material is not published
 * @param needed ids of lessons that are gone and that a completion rule names
 * @param learners how many learn or have learnt in the course
 * @param recounted how many of them would see another number of lessons
 * @param finishNow how many would be finished at once
 * @param finished how many have finished and stay so
 */
public record OutlineJson(
    String seen,
    int base,
    Integer takenFrom,
    Instant changedAt,
    String changedBy,
    List<LessonJson> lessons,
    OutlineDifference changes,
    boolean empty,
    List<String> unpublished,
    List<UUID> needed,
    int learners,
    int recounted,
    int finishNow,
    int finished) {

  static OutlineJson of(OutlineReview review) {
    OutlineState state = review.state();
    return new OutlineJson(
        state.seen(),
        state.draft().base(),
        state.draft().takenFrom(),
        state.draft().changedAt(),
        state.draft().changedBy(),
        state.lessons().stream().map(LessonJson::of).toList(),
        review.difference(),
        review.obstacles().bare(),
        review.obstacles().unpublished(),
        review.obstacles().needed().stream().map(OutlineItem::id).toList(),
        review.trial().learners(),
        review.trial().moved(),
        review.trial().finishNow().count(),
        review.trial().keep());
  }

  /**
   * A published version in a list.
   *
   * @param version its number
   * @param publishedAt when
   * @param publishedBy who, or null
   * @param why the line that says why, or null
   * @param lessonCount how many lessons
   * @param finished how many finished the course while they saw it
   * @param changes what is different from the version before
   */
  public record Version(
      int version,
      Instant publishedAt,
      String publishedBy,
      String why,
      int lessonCount,
      int finished,
      OutlineDifference changes) {

    static Version of(OutlineVersionRow row) {
      return new Version(
          row.number(),
          row.at(),
          row.by(),
          row.why(),
          row.lessons(),
          row.finished(),
          row.difference());
    }
  }
}
