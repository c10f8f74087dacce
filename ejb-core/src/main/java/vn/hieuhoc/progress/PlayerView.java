package vn.hieuhoc.progress;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.enrolment.HowFar;

/**
 * A course as its learner works through it.
 *
 * @param enrolment public id of the enrolment
 * @param courseKey key of the course; never leaves the server
 * @param course public id of the course
 * @param title title of the course
 * @param offeringKey key of the offering; never leaves the server
 * @param finished whether the course is finished
 * @param howFar how far the learner is
 * @param steps the lessons that count, in order
 * @param current the lesson that is open
 */
public record PlayerView(
    UUID enrolment,
    Long courseKey,
    UUID course,
    String title,
    Long offeringKey,
    boolean finished,
    HowFar howFar,
    List<Step> steps,
    Step current)
    implements Serializable {

  /**
   * A lesson and how far the learner is with it.
   *
   * @param number its place, from 1
   * @param lesson the lesson
   * @param state how far
   * @param place where the learner stopped, JSON, or null
   * @param secondsSpent how long the learner took
   * @param savedAt when that was kept, or null
   * @param completedAt when it was finished, or null
   * @param due the day by which it should be finished, or null
   * @param late whether that day has gone by and it is not finished
   */
  public record Step(
      int number,
      LessonRow lesson,
      ProgressState state,
      String place,
      int secondsSpent,
      Instant savedAt,
      Instant completedAt,
      LocalDate due,
      boolean late)
      implements Serializable {

    /** True when it is finished. */
    public boolean done() {
      return state == ProgressState.DONE;
    }

    /** True when it was begun and is not finished. */
    public boolean started() {
      return state == ProgressState.STARTED;
    }
  }

  /**
   * Lessons that stand one after the other under one heading.
   *
   * @param title the heading, or null
   * @param steps the lessons, in order
   * @param current whether the lesson that is open is one of them
   */
  public record Part(String title, List<Step> steps, boolean current) implements Serializable {

    /** How many of them are finished. */
    public long done() {
      return steps.stream().filter(Step::done).count();
    }

    /** The day by which all of them should be finished, or null when not all have one. */
    public LocalDate due() {
      return steps.stream().anyMatch(step -> step.due() == null)
          ? null
          : steps.stream().map(Step::due).max(Comparator.naturalOrder()).orElse(null);
    }
  }

  /** The lessons by their headings, in order. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= steps.size(); to++) {
      String title = steps.get(from).lesson().section();
      if (to == steps.size() || !Objects.equals(title, steps.get(to).lesson().section())) {
        List<Step> some = List.copyOf(steps.subList(from, to));
        parts.add(new Part(title, some, some.contains(current)));
        from = to;
      }
    }
    return parts;
  }

  /** True when there is a heading to tell lessons apart by. */
  public boolean parted() {
    return steps.stream().anyMatch(step -> step.lesson().section() != null);
  }

  /** How many lessons are finished. */
  public int done() {
    return howFar.done();
  }

  /** Finished lessons in whole percent. */
  public int percent() {
    return howFar.percent();
  }

  /** Minutes the lessons that are left take, as far as they say. */
  public int minutesLeft() {
    return steps.stream()
        .filter(s -> !s.done() && s.lesson().minutes() != null)
        .mapToInt(s -> s.lesson().minutes())
        .sum();
  }

  /** The lesson before, or null. */
  public Step before() {
    return current.number() > 1 ? steps.get(current.number() - 2) : null;
  }

  /**
   * Where to go on once this lesson is finished: the next that is not, else the first that is not;
   * a meeting is not learnt here. Null while this one is open and when nothing is left.
   */
  public Step goOn() {
    if (!current.done()) {
      return null;
    }
    List<Step> left =
        steps.stream()
            .filter(step -> !step.done() && step.lesson().kind() != LessonKind.SESSION)
            .toList();
    return left.stream()
        .filter(step -> step.number() > current.number())
        .findFirst()
        .orElse(left.isEmpty() ? null : left.get(0));
  }

  /** The lesson after, or null. */
  public Step after() {
    return current.number() < steps.size() ? steps.get(current.number()) : null;
  }
}
