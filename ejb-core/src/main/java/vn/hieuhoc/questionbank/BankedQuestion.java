package vn.hieuhoc.questionbank;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.question.QuestionKind;

/**
 * A question in the list of its bank.
 *
 * @param id public id
 * @param bank public id of the bank that keeps it
 * @param bankName what that bank is called
 * @param kind how it is answered
 * @param prompt what it asks now
 * @param points what it is worth
 * @param versions how many versions it has had
 * @param changedAt since when it asks this
 * @param topics codes of what it is about, ordered
 * @param usage the quizzes that may ask it, by title
 */
public record BankedQuestion(
    UUID id,
    UUID bank,
    String bankName,
    QuestionKind kind,
    String prompt,
    BigDecimal points,
    int versions,
    Instant changedAt,
    List<String> topics,
    List<Usage> usage) {

  /**
   * A quiz that may ask a question.
   *
   * @param quiz public id
   * @param title what it is called
   */
  public record Usage(UUID quiz, String title) {}
}
