package vn.hieuhoc.question;

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

  QuestionRow(
      Question question, UUID id, QuestionStatus status, QuestionVersion version, int number) {
    this(question.id(), id, status, version.id(), number, version.content());
  }
}
