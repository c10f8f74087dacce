package vn.hieuhoc.pathtree;

import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.record.Trust;

/**
 * What proves that a step is done.
 *
 * @param trust how far it can be relied upon
 * @param at since when
 * @param equivalence public id of the equivalence that is taken for the step, or null when it was
 *     learnt
 * @param reason why something is taken for it, or null
 */
public record Proof(Trust trust, Instant at, UUID equivalence, String reason) {

  /** It was learnt. */
  public static Proof learnt(Trust trust, Instant at) {
    return new Proof(trust, at, null, null);
  }

  /** A paper was seen, and somebody decided that it is enough. */
  public static Proof equivalent(UUID id, String reason, Instant at) {
    return new Proof(Trust.DOCUMENT_CHECKED, at, id, reason);
  }
}
