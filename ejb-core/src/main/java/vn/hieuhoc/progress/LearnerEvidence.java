package vn.hieuhoc.progress;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.proof.RecordAbout;
import vn.hieuhoc.record.Trust;

/**
 * The records that stand of one learner and one course. Pure.
 *
 * @param lessons those about lessons, by key of the lesson
 * @param finishes those that say the course itself is finished, the earliest first
 * @param seconds how long the learner was at the lessons he opened, as noted, by key of the lesson;
 *     empty where no rule of the course asks
 */
record LearnerEvidence(
    Map<Long, List<RecordAbout>> lessons, List<RecordAbout> finishes, Map<Long, Integer> seconds) {

  static final LearnerEvidence NONE = new LearnerEvidence(Map.of(), List.of(), Map.of());

  /** What they say of a lesson. */
  LessonFinding of(LessonRow lesson) {
    return LessonFinding.of(lesson, lessons.getOrDefault(lesson.key(), List.of()));
  }

  /** What those of them say that can be relied upon at least so far. */
  LearnerEvidence atLeast(Trust least) {
    return only(each -> each.isAtLeast(least));
  }

  /** What those of them say that had happened by then. */
  LearnerEvidence until(Instant then) {
    return only(each -> !each.happenedAt().isAfter(then));
  }

  private LearnerEvidence only(Predicate<RecordAbout> which) {
    Map<Long, List<RecordAbout>> some = new HashMap<>();
    lessons.forEach((lesson, about) -> some.put(lesson, about.stream().filter(which).toList()));
    return new LearnerEvidence(some, finishes, seconds);
  }
}
