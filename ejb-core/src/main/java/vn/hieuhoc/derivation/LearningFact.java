package vn.hieuhoc.derivation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.Trust;

/**
 * What derivation needs to know of one learning record.
 *
 * @param id the statement's id
 * @param activity tells activities apart; the same text for every repeat
 * @param kind null when the record is of no kind
 * @param duration zero when none was written
 * @param score null when none was written
 * @param failed whether success or completion was written as false
 */
public record LearningFact(
    UUID id,
    String activity,
    RecordKind kind,
    Set<String> topics,
    Duration duration,
    BigDecimal score,
    boolean failed,
    Instant happenedAt,
    Trust trust,
    boolean voided) {

  static final Comparator<LearningFact> OLDEST_FIRST =
      Comparator.comparing(LearningFact::happenedAt).thenComparing(LearningFact::id);

  public LearningFact {
    topics = Set.copyOf(topics);
  }

  /** Facts differ by their id; the rest need not be hashed. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LearningFact fact && fact.id.equals(id);
  }
}
