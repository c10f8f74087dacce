package vn.hieuhoc.equivalence;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.material.MaterialFormat;

/**
 * An equivalence in a list.
 *
 * @param id public id
 * @param personKey database key of the person, for use between features; never leaves the server
 * @param person public id of the person
 * @param name full name
 * @param kind a course or a step of a path
 * @param of public id of the course or of the path the step belongs to
 * @param target public id of the course or of the step
 * @param title what it is called
 * @param reason why
 * @param fileName what the paper that was seen is called
 * @param format what it is by content
 * @param sizeBytes how many bytes
 * @param givenAt when it was decided
 * @param givenBy name of who decided, or null
 * @param revokedAt when it was revoked, or null while it holds
 * @param revokeReason why it was revoked, or null
 */
public record EquivalenceRow(
    UUID id,
    Long personKey,
    UUID person,
    String name,
    EquivalenceKind kind,
    UUID of,
    UUID target,
    String title,
    String reason,
    String fileName,
    MaterialFormat format,
    long sizeBytes,
    Instant givenAt,
    String givenBy,
    Instant revokedAt,
    String revokeReason)
    implements Serializable {

  /** True when it is taken for that step of that path. */
  public boolean stepIs(UUID path, UUID step) {
    return kind == EquivalenceKind.STEP && of.equals(path) && target.equals(step);
  }

  /** True when it is taken for that course. */
  public boolean courseIs(UUID course) {
    return kind == EquivalenceKind.COURSE && target.equals(course);
  }

  /** True while it holds. */
  public boolean standing() {
    return revokedAt == null;
  }
}
