package vn.hieuhoc.progress;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What a new completion rule would do to those who are in the course. Nothing is kept.
 *
 * @param learners how many have a place in the course
 * @param finishNow who would be finished at once
 * @param keep who has finished and would not by the new rule alone; they stay finished
 * @param allDone how many have finished every lesson and still would not be finished
 */
public record RuleTrial(int learners, Group finishNow, Group keep, int allDone)
    implements Serializable {

  /** How many names are told. */
  static final int NAMED = 50;

  /**
   * Some people of a course.
   *
   * @param count how many
   * @param people the first of them
   */
  public record Group(int count, List<Learner> people) implements Serializable {}

  /**
   * One of them.
   *
   * @param person public id
   * @param name full name
   * @param percent finished lessons in whole percent
   */
  public record Learner(UUID person, String name, int percent) implements Serializable {}

  /** True when nobody would notice. */
  public boolean nobody() {
    return finishNow.count() == 0 && keep.count() == 0 && allDone == 0;
  }
}
