package vn.hieuhoc.quiz;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What anybody may know of a quiz before taking it.
 *
 * @param key database key, for use between features; never leaves the server
 * @param id public id
 * @param unitKey key of the unit that keeps it
 * @param title what it is called
 * @param passMark the share of the points that passes
 * @param attemptsAllowed how often one may try, or null
 * @param timeLimitMinutes how long an attempt may take, or null
 * @param drawCount how many questions are drawn, or null
 * @param pool how many questions it holds
 */
public record QuizFacts(
    Long key,
    UUID id,
    Long unitKey,
    String title,
    BigDecimal passMark,
    Integer attemptsAllowed,
    Integer timeLimitMinutes,
    Integer drawCount,
    long pool)
    implements Serializable {

  /** How many questions an attempt asks. */
  public long questions() {
    return drawCount == null ? pool : Math.min(drawCount, pool);
  }
}
