package vn.hieuhoc.path;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.pathtree.PathStanding;
import vn.hieuhoc.pathtree.PathStep;

/**
 * Somebody on a path, in a list.
 *
 * @param id public id under which the person is on it
 * @param person public id of the person
 * @param personNumber number in the register
 * @param name full name
 * @param birthYear year of birth, or null
 * @param home where the person lives, or null
 * @param takenUpAt when it was taken up
 * @param finishedAt when it was finished, or null
 * @param standing how far the person is
 */
public record LearnerRow(
    UUID id,
    UUID person,
    String personNumber,
    String name,
    Integer birthYear,
    String home,
    Instant takenUpAt,
    Instant finishedAt,
    PathStanding standing)
    implements Serializable {

  /** How many steps something is taken for. */
  public long equivalents() {
    return standing.steps().stream().filter(PathStep::equivalent).count();
  }
}
