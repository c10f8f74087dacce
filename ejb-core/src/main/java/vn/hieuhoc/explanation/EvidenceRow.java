package vn.hieuhoc.explanation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.Trust;

/**
 * A learning record in words people know.
 *
 * @param name what was learnt
 * @param kind null when the record is of no kind
 * @param own whether the portal itself recorded it; otherwise it came from elsewhere
 * @param minutes how long, or null
 * @param score in percent, or null
 */
public record EvidenceRow(
    UUID id,
    String name,
    RecordKind kind,
    boolean own,
    Instant happenedAt,
    Trust trust,
    BigDecimal minutes,
    BigDecimal score)
    implements Serializable {

  /** 1 to 4, as the trust sign shows it. */
  public int trustLevel() {
    return trust.ordinal() + 1;
  }
}
