package vn.hieuhoc.reconciliation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One comparison of all progress with the ledger.
 *
 * @param id its number
 * @param startedAt when it began
 * @param endedAt when everybody was looked at, or null
 * @param running true until then; false also when it was given up
 * @param byHand whether somebody asked for it; else it is the nightly one
 * @param learners people looked at, once for each course they learn
 * @param differing lines and places that said something else than the ledger
 * @param queued places whose progress is derived again for that
 * @param examples the first that differed
 */
public record ReconciliationRow(
    long id,
    Instant startedAt,
    Instant endedAt,
    boolean running,
    boolean byHand,
    long learners,
    long differing,
    long queued,
    List<Example> examples)
    implements Serializable {

  /**
   * Something that differed.
   *
   * @param enrolment public id of a place it shows in
   * @param lesson public id of the lesson, or null when it is the place itself
   * @param kept what was kept
   * @param derived what the ledger says
   */
  public record Example(UUID enrolment, UUID lesson, String kept, String derived)
      implements Serializable {}

  /** True when it ended and nothing differed. */
  public boolean clean() {
    return endedAt != null && differing == 0;
  }

  /** True when it did not come to its end, and another was begun. */
  public boolean givenUp() {
    return endedAt == null && !running;
  }
}
