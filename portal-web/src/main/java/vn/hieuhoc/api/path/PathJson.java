package vn.hieuhoc.api.path;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.path.PathRow;
import vn.hieuhoc.path.PathStatus;
import vn.hieuhoc.path.PathView;
import vn.hieuhoc.pathtree.PathStep;
import vn.hieuhoc.record.Trust;

/**
 * A path as programs get it; a list leaves out everything after the day of publication.
 *
 * @param id public id
 * @param title what it is called
 * @param about what one can do afterwards
 * @param audience for whom it is
 * @param topic topic code
 * @param status DRAFT, PUBLISHED or WITHDRAWN
 * @param version which version is meant
 * @param stepCount how many steps one does
 * @param unit public id of the unit that lays it out
 * @param unitName its name
 * @param publishedAt when it was published
 * @param learner under which id the person is on it
 * @param takenUpAt when it was taken up
 * @param finishedAt when it was finished
 * @param trust how far that can be relied upon
 * @param done how many steps are done
 * @param total how many are asked for
 * @param percent the same in whole percent
 * @param steps the steps, from the top
 */
public record PathJson(
    UUID id,
    String title,
    String about,
    String audience,
    String topic,
    PathStatus status,
    Integer version,
    int stepCount,
    UUID unit,
    String unitName,
    Instant publishedAt,
    UUID learner,
    Instant takenUpAt,
    Instant finishedAt,
    Trust trust,
    Integer done,
    Integer total,
    Integer percent,
    List<PathStep> steps) {

  static PathJson of(PathRow row) {
    return of(row, row.number(), null);
  }

  static PathJson of(PathView view) {
    return of(view.row(), view.number(), view);
  }

  private static PathJson of(PathRow row, Integer version, PathView view) {
    boolean listed = view == null;
    return new PathJson(
        row.id(),
        row.title(),
        row.about(),
        row.audience(),
        row.topic(),
        row.status(),
        version,
        listed ? row.steps() : view.standing().total(),
        row.unit(),
        row.unitName(),
        row.publishedAt(),
        listed ? null : view.learner(),
        listed ? null : view.takenUpAt(),
        listed ? null : view.finishedAt(),
        listed ? null : view.finishTrust(),
        listed ? null : Integer.valueOf(view.standing().done()),
        listed ? null : Integer.valueOf(view.standing().total()),
        listed ? null : Integer.valueOf(view.standing().percent()),
        listed ? null : view.standing().steps());
  }
}
