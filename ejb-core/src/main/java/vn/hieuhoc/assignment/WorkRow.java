package vn.hieuhoc.assignment;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A learner and a piece of work.
 *
 * @param person public id of the learner
 * @param name full name
 * @param birthYear year of birth, or null
 * @param home name of the place where the learner lives, or null
 * @param done whether it is finished
 * @param doneAt when, or null
 * @param own whether it is the caller's own work
 * @param answer what was handed in, or null
 */
public record WorkRow(
    UUID person,
    String name,
    Integer birthYear,
    String home,
    boolean done,
    Instant doneAt,
    boolean own,
    AnswerRow answer)
    implements Serializable {

  /** True when something can be done about it now. */
  public boolean open() {
    return !own && (answer == null ? !done : answer.status() == AnswerStatus.HANDED_IN);
  }
}
