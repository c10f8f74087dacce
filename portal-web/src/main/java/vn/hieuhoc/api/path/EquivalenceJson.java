package vn.hieuhoc.api.path;

import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.equivalence.EquivalenceKind;
import vn.hieuhoc.equivalence.EquivalenceRow;

/**
 * An equivalence.
 *
 * @param id public id
 * @param person public id of the person
 * @param name full name
 * @param kind COURSE or STEP
 * @param target public id of the course or of the step
 * @param title what it is called
 * @param reason why
 * @param fileName what the paper is called
 * @param givenAt when it was decided
 * @param givenBy who decided
 * @param revokedAt when it was revoked
 * @param revokeReason why it was revoked
 */
public record EquivalenceJson(
    UUID id,
    UUID person,
    String name,
    EquivalenceKind kind,
    UUID target,
    String title,
    String reason,
    String fileName,
    Instant givenAt,
    String givenBy,
    Instant revokedAt,
    String revokeReason) {

  static EquivalenceJson of(EquivalenceRow row) {
    return new EquivalenceJson(
        row.id(),
        row.person(),
        row.name(),
        row.kind(),
        row.target(),
        row.title(),
        row.reason(),
        row.fileName(),
        row.givenAt(),
        row.givenBy(),
        row.revokedAt(),
        row.revokeReason());
  }
}
