package vn.hieuhoc.path;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.pathtree.PathStanding;
import vn.hieuhoc.record.Trust;

/**
 * A path as one person stands on it.
 *
 * @param row what a list says of it
 * @param standing how far the person is
 * @param number which version that is; null while none was published
 * @param learner public id under which the person is on it, or null
 * @param takenUpAt when it was taken up, or null
 * @param finishedAt when it was finished, or null
 * @param finishTrust how far that can be relied upon, or null
 * @param somebody whether there is a person who could be on it
 */
public record PathView(
    PathRow row,
    PathStanding standing,
    Integer number,
    UUID learner,
    Instant takenUpAt,
    Instant finishedAt,
    Trust finishTrust,
    boolean somebody)
    implements Serializable {

  /** True when the person is on the path. */
  public boolean taken() {
    return learner != null;
  }

  /** True when the person has finished it. */
  public boolean finished() {
    return finishedAt != null;
  }
}
