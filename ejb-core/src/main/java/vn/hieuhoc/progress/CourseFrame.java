package vn.hieuhoc.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.course.CourseProgress;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.course.RuleInForce;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.offering.OfferingMode;

/**
 * A course as progress sees it. Pure.
 *
 * @param key key of the course
 * @param activity IRI of the course
 * @param lessons its lessons, in order
 * @param sessions the lessons that sessions stand for, by public id of the session
 * @param rules its completion rules by when they came into force
 */
record CourseFrame(
    Long key,
    String activity,
    List<LessonRow> lessons,
    Map<UUID, Long> sessions,
    NavigableMap<Instant, RuleInForce> rules) {

  /**
   * How far somebody is in one place.
   *
   * @param done finished lessons that count
   * @param total lessons that count
   * @param met whether the rule of the course is met
   */
  record Count(int done, int total, boolean met) {

    /** True when every lesson that counts is finished. */
    boolean all() {
      return done >= total;
    }
  }

  /** The lessons that count in a place: sessions only where there are some. */
  List<LessonRow> counting(OfferingMode mode) {
    return mode == OfferingMode.SELF_PACED
        ? lessons.stream().filter(l -> l.kind() != LessonKind.SESSION).toList()
        : lessons;
  }

  /** What records about a lesson speak of. */
  Stream<String> activities(LessonRow lesson) {
    return switch (lesson.kind()) {
      case SESSION ->
          sessions.entrySet().stream()
              .filter(session -> session.getValue().equals(lesson.key()))
              .map(session -> LearningActivities.session(session.getKey()));
      case QUIZ -> Stream.of(LearningActivities.quiz(lesson.quiz().id()));
      default -> Stream.of(LearningActivities.lesson(lesson.id()));
    };
  }

  /**
   * Counts a place by the lines of its learner. The rule of the moment it was asked for holds.
   *
   * @param mode how the place's offering is given
   * @param mine the learner's lines, by key of the lesson
   */
  Count count(OfferingMode mode, Enrolment place, Map<Long, LessonProgress> mine) {
    Set<Long> done = new HashSet<>();
    Map<Long, BigDecimal> best = new HashMap<>();
    mine.forEach(
        (lesson, line) -> {
          if (line.isDone()) {
            done.add(lesson);
          }
          best.put(lesson, line.bestScore());
        });
    return count(mode, place.requestedAt(), done, best);
  }

  /**
   * Counts a place.
   *
   * @param mode how the place's offering is given
   * @param since when the place was asked for: the rule of that moment holds
   * @param done keys of the finished lessons
   * @param best best scores, by key of the lesson
   */
  Count count(OfferingMode mode, Instant since, Collection<Long> done, Map<Long, BigDecimal> best) {
    List<LessonRow> counting = counting(mode);
    Set<UUID> all = new HashSet<>();
    Set<UUID> required = new HashSet<>();
    Set<UUID> finished = new HashSet<>();
    Map<UUID, BigDecimal> scores = new HashMap<>();
    for (LessonRow lesson : counting) {
      all.add(lesson.id());
      if (lesson.required()) {
        required.add(lesson.id());
      }
      if (done.contains(lesson.key())) {
        finished.add(lesson.id());
      }
      if (best.get(lesson.key()) != null) {
        scores.put(lesson.id(), best.get(lesson.key()));
      }
    }
    boolean met =
        rules
            .floorEntry(since)
            .getValue()
            .rule()
            .met(new CourseProgress(all, required, finished, scores));
    return new Count(finished.size(), counting.size(), met);
  }
}
