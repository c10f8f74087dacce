package vn.hieuhoc.record;

import jakarta.json.JsonObject;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/**
 * A statement on its way into the tables.
 *
 * @param key its key
 * @param said the statement
 * @param body the statement as kept, with what a store sets
 * @param personId key of the citizen it is about, or null
 * @param trust how far it can be relied upon
 * @param senderId key of the program that said it, or null for the portal
 * @param topics its topics and those of the activity
 */
record StatementRow(
    long key,
    Statement said,
    JsonObject body,
    Long personId,
    Trust trust,
    Long senderId,
    Set<String> topics) {

  /** A record of nobody the register knows. */
  private static final Long NOBODY = 0L;

  /** Enough for every number a program writes; what goes beyond never lifts a score. */
  private static final int SCORE_PLACES = 18;

  /** How far a clock may go ahead and still be believed. */
  private static final Duration AHEAD = Duration.ofDays(1);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  Instant storedAt() {
    return RecordKeys.momentOf(key);
  }

  /**
   * When it happened, as derivations count it: when it says, but what a clock further ahead than
   * {@link #AHEAD} says happened when it was stored. A store bears clocks that go ahead (xAPI
   * 1.0.3, Data, 4.2.7) and gives back what they said; nobody has learnt tomorrow for that.
   */
  Instant happenedAt() {
    Instant stored = storedAt();
    return said.timestamp().isAfter(stored.plus(AHEAD)) ? stored : said.timestamp();
  }

  /** The columns derivations read; those that may be empty as text. */
  Object[] columns(byte[] text) {
    return new Object[] {
      key,
      said.id().toString(),
      words(personId == null ? NOBODY : personId),
      said.verb(),
      said.activity(),
      Statement.sha256(said.activity()),
      said.kind().map(Enum::name).orElse(null),
      words(said.duration()),
      said.score() == null
          ? null
          : said.score().setScale(SCORE_PLACES, RoundingMode.FLOOR).toPlainString(),
      flag(said.success()),
      flag(said.completion()),
      MOMENT.format(happenedAt()),
      trust.name(),
      words(senderId),
      Statement.sha256(text)
    };
  }

  byte[] text() {
    return body.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String words(Object value) {
    return value == null ? null : value.toString();
  }

  private static String flag(Boolean value) {
    return value == null ? null : value ? "1" : "0";
  }
}
