package vn.hieuhoc.proof;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.Trust;

/**
 * What a record that stands says of one person and one activity, and no more than progress needs.
 *
 * @param personId key of the person
 * @param activity IRI of the activity
 * @param statementId its id
 * @param kind kind of learning, or null
 * @param score 0 to 1, or null
 * @param success passed or not, or null
 * @param completion finished or not, or null
 * @param happenedAt when it happened
 * @param trust how far it can be relied upon
 * @param own whether the portal itself says so
 */
public record RecordAbout(
    Long personId,
    String activity,
    UUID statementId,
    RecordKind kind,
    BigDecimal score,
    Boolean success,
    Boolean completion,
    Instant happenedAt,
    Trust trust,
    boolean own) {

  /** The earliest first; of two at once always the same one. */
  public static final Comparator<RecordAbout> EARLIEST =
      Comparator.comparing(RecordAbout::happenedAt).thenComparing(RecordAbout::statementId);

  /**
   * True when it proves that the activity is finished: it is of a kind of learning and says neither
   * no nor failed. Who gave a session has not learnt in it.
   */
  public boolean proves() {
    return kind != null
        && kind != RecordKind.CONTRIBUTION
        && !Boolean.FALSE.equals(success)
        && !Boolean.FALSE.equals(completion);
  }

  /** True when it can be relied upon at least so far. */
  public boolean isAtLeast(Trust least) {
    return trust.compareTo(least) >= 0;
  }
}
