package vn.hieuhoc.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A record as derivations and people read it.
 *
 * @param statementId its id
 * @param personId key of the person, or null
 * @param verb IRI of the verb
 * @param activity IRI of the activity
 * @param kind kind of learning, or null
 * @param topics topic codes
 * @param durationNanos exact duration, or null
 * @param score 0 to 1, or null
 * @param success passed or not, or null
 * @param completion finished or not, or null
 * @param happenedAt when it happened
 * @param trust how far it can be relied upon
 * @param voided true when another record has declared it void
 */
public record RecordRow(
    UUID statementId,
    Long personId,
    String verb,
    String activity,
    RecordKind kind,
    Set<String> topics,
    Long durationNanos,
    BigDecimal score,
    Boolean success,
    Boolean completion,
    Instant happenedAt,
    Trust trust,
    boolean voided) {}
