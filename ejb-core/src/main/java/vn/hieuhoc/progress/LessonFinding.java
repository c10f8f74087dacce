package vn.hieuhoc.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.proof.RecordAbout;

/**
 * What the ledger says of one learner and one lesson. Pure: the same records always say the same,
 * in whatever order they came.
 *
 * @param heardAt when the earliest record that speaks of it happened; null when none does
 * @param lastAt when the latest of them happened, or null
 * @param statement the earliest record that proves it finished, or null
 * @param at when that was, or null
 * @param best best score of a quiz or an answer that was marked, or null
 * @param times at how many different sessions it was attended; 0 of what is no session
 */
record LessonFinding(
    Instant heardAt, Instant lastAt, UUID statement, Instant at, BigDecimal best, int times) {

  static LessonFinding of(LessonRow lesson, Collection<RecordAbout> about) {
    Optional<RecordAbout> proof =
        about.stream().filter(RecordAbout::proves).min(RecordAbout.EARLIEST);
    BigDecimal best =
        lesson.kind() != LessonKind.QUIZ && lesson.kind() != LessonKind.ASSIGNMENT
            ? null
            : about.stream()
                .map(RecordAbout::score)
                .filter(score -> score != null)
                .max(BigDecimal::compareTo)
                .map(LessonProgress::asKept)
                .orElse(null);
    return new LessonFinding(
        about.stream().map(RecordAbout::happenedAt).min(Comparator.naturalOrder()).orElse(null),
        about.stream().map(RecordAbout::happenedAt).max(Comparator.naturalOrder()).orElse(null),
        proof.map(RecordAbout::statementId).orElse(null),
        proof.map(RecordAbout::happenedAt).orElse(null),
        best,
        lesson.kind() != LessonKind.SESSION
            ? 0
            : (int)
                about.stream()
                    .filter(RecordAbout::proves)
                    .map(RecordAbout::activity)
                    .distinct()
                    .count());
  }

  boolean done() {
    return statement != null;
  }

  /** True when the line, or that there is none, says the same. */
  boolean isToldBy(LessonProgress line) {
    if (line == null) {
      return heardAt == null;
    }
    boolean sameBest =
        best == null
            ? line.bestScore() == null
            : line.bestScore() != null && best.compareTo(line.bestScore()) == 0;
    return sameBest
        && times == line.times()
        && done() == line.isDone()
        && (!done()
            || (statement.equals(line.completedStatementId()) && at.equals(line.completedAt())));
  }
}
