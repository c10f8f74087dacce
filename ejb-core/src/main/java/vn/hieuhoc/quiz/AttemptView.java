package vn.hieuhoc.quiz;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.question.QuestionKind;

/**
 * An attempt as its learner may see it at this moment. While it is open nothing in it says what is
 * right; afterwards as much as the quiz's feedback allows.
 *
 * @param id public id
 * @param quiz public id of the quiz
 * @param title title of the quiz
 * @param number which try it is, from 1
 * @param status where it stands
 * @param startedAt when it was begun
 * @param deadlineAt when the time is over, or null
 * @param submittedAt when it was closed, or null
 * @param score points earned, or null while open
 * @param scoreMax points there are
 * @param scaled score as a share, or null while open
 * @param passMark the share that passes
 * @param passed whether it passed, or null while open
 * @param questions the sheet
 * @param earlier the results it had before it was regraded, oldest first
 */
public record AttemptView(
    UUID id,
    UUID quiz,
    String title,
    int number,
    AttemptStatus status,
    Instant startedAt,
    Instant deadlineAt,
    Instant submittedAt,
    BigDecimal score,
    BigDecimal scoreMax,
    BigDecimal scaled,
    BigDecimal passMark,
    Boolean passed,
    List<Line> questions,
    List<Earlier> earlier)
    implements Serializable {

  /**
   * A result from before a regrade.
   *
   * @param number which result it was, from 1
   * @param score points it gave
   * @param scoreMax points there were
   * @param passed whether it passed
   * @param replacedAt when it was replaced
   * @param reason why
   */
  public record Earlier(
      int number,
      BigDecimal score,
      BigDecimal scoreMax,
      boolean passed,
      Instant replacedAt,
      String reason)
      implements Serializable {}

  /**
   * One question of the sheet.
   *
   * @param n its place, from 1
   * @param kind how it is answered
   * @param prompt what it asks
   * @param points what it can earn
   * @param choices its choices in the order shown
   * @param text the written answer, or null
   * @param answered whether an answer is kept
   * @param savedAt when the answer was kept, or null
   * @param earned points earned, or null when not (yet) shown
   * @param correct whether it was right, or null when not (yet) shown
   * @param accepted what would have been right in writing, when shown
   * @param feedback the explanation, when shown
   * @param parts its parts in the order shown; empty where it has none
   * @param options what may be chosen for each part
   * @param remark what the person who marked it said, when shown
   */
  public record Line(
      int n,
      QuestionKind kind,
      String prompt,
      BigDecimal points,
      List<Option> choices,
      String text,
      boolean answered,
      Instant savedAt,
      BigDecimal earned,
      Boolean correct,
      List<String> accepted,
      String feedback,
      List<Slot> parts,
      List<Option> options,
      String remark)
      implements Serializable {}

  /**
   * One part as shown.
   *
   * @param id its id
   * @param text what it says; null for a gap
   * @param value what was chosen or written for it, or null
   * @param said the same in words
   * @param correct whether that is right, or null when not (yet) shown
   * @param right what would have been right, when shown
   */
  public record Slot(
      String id, String text, String value, String said, Boolean correct, String right)
      implements Serializable {}

  /**
   * One choice as shown.
   *
   * @param id its id
   * @param text what it says; null for true and false
   * @param picked whether the learner picked it
   * @param correct whether it is right, or null when not (yet) shown
   * @param feedback what is said about picking it, when shown
   */
  public record Option(String id, String text, boolean picked, Boolean correct, String feedback)
      implements Serializable {}

  /** True while it is being worked on. */
  public boolean open() {
    return status == AttemptStatus.OPEN;
  }

  /** True while a person has still to mark some of it. */
  public boolean waiting() {
    return status == AttemptStatus.WAITING;
  }

  /** How many questions have an answer. */
  public long answered() {
    return questions.stream().filter(Line::answered).count();
  }
}
