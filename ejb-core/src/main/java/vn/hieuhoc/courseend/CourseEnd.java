package vn.hieuhoc.courseend;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.criteria.LocalText;
import vn.hieuhoc.progress.PlayerView;

/**
 * How a learner stands in a course.
 *
 * @param view the course and each lesson that counts
 * @param form passed, under way or not passed
 * @param finishedAt when it was finished, or null
 * @param left lessons that are not finished, in order
 * @param won points towards the Learning Citizen that records of the course have brought
 * @param next courses to go on with, the nearest first; only for who has passed
 */
public record CourseEnd(
    PlayerView view, Form form, Instant finishedAt, List<Left> left, List<Won> won, List<Next> next)
    implements Serializable {

  /** The three ways to stand at the end. */
  public enum Form {
    /** It is finished. */
    PASSED,
    /** Something is left that has not been tried. */
    UNDER_WAY,
    /** Everything that must be done was tried, and some of it not passed. */
    NOT_PASSED;

    /** What optional lessons are left does not matter. */
    static Form of(boolean finished, List<Left> left) {
      if (finished) {
        return PASSED;
      }
      List<Left> must = left.stream().filter(each -> each.step().lesson().required()).toList();
      boolean failed = must.stream().anyMatch(Left::failed);
      return failed && must.stream().allMatch(each -> each.failed() || each.why() == Why.WAITING)
          ? NOT_PASSED
          : UNDER_WAY;
    }
  }

  /** Why a lesson is not finished. */
  public enum Why {
    /** It was not begun. */
    NEW,
    /** It was begun. */
    STARTED,
    /** Its quiz was tried and may be tried again. */
    QUIZ_AGAIN,
    /** Its quiz was tried as often as it may be. */
    QUIZ_NO_TRIES,
    /** Somebody still has to mark its quiz, or to look at the work. */
    WAITING,
    /** It is a meeting: who was there is told by its list. */
    SESSION
  }

  /**
   * A lesson that is not finished.
   *
   * @param step the lesson
   * @param why why
   * @param best the best share of points so far, 0 to 1, or null
   * @param tries how many tries are left; null when there is no limit, or nothing to try
   */
  public record Left(PlayerView.Step step, Why why, BigDecimal best, Integer tries)
      implements Serializable {

    /** True when the learner can go there and do something about it. */
    public boolean open() {
      return why != Why.QUIZ_NO_TRIES && why != Why.WAITING;
    }

    boolean failed() {
      return why == Why.QUIZ_AGAIN || why == Why.QUIZ_NO_TRIES;
    }
  }

  /** Where the learner goes on: the first lesson he can do something about; null when none is. */
  public PlayerView.Step goOn() {
    return left.stream().filter(Left::open).map(Left::step).findFirst().orElse(null);
  }

  /** Points of one criterion. */
  public record Won(String code, LocalText name, BigDecimal points) implements Serializable {}

  /** A course to go on with. */
  public record Next(UUID id, String title, Integer minutes) implements Serializable {}
}
