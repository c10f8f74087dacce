package vn.hieuhoc.question;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A question as those who keep its bank see it, right answers included.
 *
 * @param key database key, for use between features; never leaves the server
 * @param id public id
 * @param status whether it is in use
 * @param versionKey key of the newest version
 * @param number number of the newest version
 * @param content what it asks
 */
public record QuestionRow(
    Long key,
    UUID id,
    QuestionStatus status,
    Long versionKey,
    int number,
    QuestionContent content) {

  /** From a query, which knows the content only in parts. */
  public QuestionRow(
      Long key,
      UUID id,
      QuestionStatus status,
      Long versionKey,
      int number,
      QuestionKind kind,
      String prompt,
      BigDecimal points,
      String body) {
    this(key, id, status, versionKey, number, QuestionBody.read(kind, prompt, points, body));
  }
}
