package vn.hieuhoc.pathtree;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.pathtree.PathNode.Is;
import vn.hieuhoc.record.Trust;

/**
 * A step of a path as somebody stands with it.
 *
 * @param id public id
 * @param number where it stands, such as {@code 2.1}
 * @param depth how deep it stands, 0 at the top
 * @param is what is asked
 * @param title what it is called, or null for a group without a name
 * @param count how many of its steps or sessions, or null
 * @param least how far a proof must be reliable at least, or null
 * @param after whether the step before it comes first
 * @param state where the person stands
 * @param waitsFor number of the step that comes first, or null
 * @param waitsForTitle what that one is called, or null
 * @param needed false when it is no more asked for, since enough others are done
 * @param trust how far its proof can be relied upon, or null while it is not done
 * @param doneAt since when it is done, or null
 * @param equivalence public id of the equivalence that is taken for it, or null
 * @param reason why something is taken for it, or null
 * @param course public id of the course it leads to, or null
 * @param place public id of the person's place there, or null
 * @param open whether what it leads to is there for everybody
 */
public record PathStep(
    UUID id,
    String number,
    int depth,
    Is is,
    String title,
    Integer count,
    Trust least,
    boolean after,
    StepState state,
    String waitsFor,
    String waitsForTitle,
    boolean needed,
    Trust trust,
    Instant doneAt,
    UUID equivalence,
    String reason,
    UUID course,
    UUID place,
    boolean open)
    implements Serializable {

  /** True when it joins others. */
  public boolean group() {
    return is.joins();
  }

  /** True when something is taken for it. */
  public boolean equivalent() {
    return equivalence != null;
  }
}
