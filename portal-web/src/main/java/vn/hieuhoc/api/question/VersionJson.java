package vn.hieuhoc.api.question;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.questionbank.AskedBefore;
import vn.hieuhoc.questionbank.VersionChange;

/**
 * A version of a question.
 *
 * @param number 1, 2, 3 …
 * @param since from when on
 * @param by who wrote it
 * @param answers how often it was answered
 * @param changes in what it differs from the one before
 * @param question what it asked, right answers included
 */
public record VersionJson(
    int number,
    Instant since,
    String by,
    long answers,
    List<VersionChange> changes,
    QuestionJson question) {

  static VersionJson of(UUID question, AskedBefore version) {
    return new VersionJson(
        version.number(),
        version.since(),
        version.by(),
        version.answers(),
        version.changes(),
        QuestionJson.of(question, version.content(), null));
  }
}
