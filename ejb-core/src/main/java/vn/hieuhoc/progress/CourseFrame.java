package vn.hieuhoc.progress;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.completion.CourseProgress;
import vn.hieuhoc.completion.RuleHistory;
import vn.hieuhoc.completion.RuleInForce;
import vn.hieuhoc.completion.RuleNode;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.offering.OfferingMode;

/**
 * A course as progress sees it. Pure.
 *
 * @param key key of the course
 * @param activity IRI of the course
 * @param lessons its lessons, in order
 * @param sessions the sessions that stand for lessons, by public id
 * @param rules every completion rule it had
 */
record CourseFrame(
    Long key,
    String activity,
    List<LessonRow> lessons,
    Map<UUID, Meeting> sessions,
    RuleHistory rules) {

  /**
   * A session that stands for a lesson.
   *
   * @param lesson key of the lesson
   * @param offering key of the offering it belongs to
   * @param cancelled whether it does not take place
   */
  record Meeting(Long lesson, Long offering, boolean cancelled) {}

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
              .filter(session -> session.getValue().lesson().equals(lesson.key()))
              .map(session -> LearningActivities.session(session.getKey()));
      case QUIZ -> Stream.of(LearningActivities.quiz(lesson.quiz().id()));
      default -> Stream.of(LearningActivities.lesson(lesson.id()));
    };
  }

  /**
   * Counts a place. The rule of the moment it was asked for holds, or one that has come since for
   * everybody; a finished place lives by the rule it was finished by.
   *
   * @param mode how the place's offering is given
   * @param learnt what its learner has done
   */
  Count count(OfferingMode mode, Enrolment place, Learnt learnt) {
    RuleInForce rule =
        place.completedAt() == null
            ? rules.of(place.requestedAt())
            : rules.of(place.requestedAt(), place.completedAt());
    CourseProgress progress = progress(mode, place, learnt);
    return new Count(progress.done().size(), progress.lessons().size(), rule.rule().met(progress));
  }

  /** Of which kinds the rule a place was finished by has conditions its learner does not meet. */
  Set<RuleNode.Is> unmet(OfferingMode mode, Enrolment place, Learnt learnt) {
    return rules
        .of(place.requestedAt(), place.completedAt())
        .rule()
        .unmet(progress(mode, place, learnt));
  }

  /**
   * True when the finish of a place may rest on a lesson; also when the lesson stands in the course
   * no more.
   */
  boolean mayRestOn(Long lesson, Enrolment place) {
    boolean noneRequired = lessons.stream().noneMatch(LessonRow::required);
    RuleInForce rule = rules.of(place.requestedAt(), place.completedAt());
    return lessons.stream()
        .filter(each -> each.key().equals(lesson))
        .allMatch(each -> rule.rule().mayRestOn(each.id(), each.required() || noneRequired));
  }

  /**
   * True when the finish of a place may rest on what was learnt of a lesson there and not here.
   *
   * @param here how far the learner of the place is, or null when he never was at it
   * @param unmet as {@link #unmet} tells it: what the learner meets alone rests on nobody else
   */
  boolean mayRestOn(
      LessonRow lesson,
      Enrolment place,
      LessonFinding there,
      LessonProgress here,
      Set<RuleNode.Is> unmet) {
    if (there.done() && (here == null || !here.isDone()) && mayRestOn(lesson.key(), place)) {
      return true;
    }
    return rules.of(place.requestedAt(), place.completedAt()).rule().tree().all().stream()
        .anyMatch(
            node ->
                switch (node.is()) {
                  case ATTENDANCE ->
                      unmet.contains(RuleNode.Is.ATTENDANCE)
                          && there.times() > (here == null ? 0 : here.times());
                  case SCORE ->
                      lesson.id().equals(node.lesson())
                          && reaches(there.best(), node)
                          && !reaches(here == null ? null : here.bestScore(), node);
                  default -> false;
                });
  }

  private static boolean reaches(BigDecimal score, RuleNode node) {
    return score != null && score.compareTo(node.amount()) >= 0;
  }

  /** What a rule may look at. */
  private CourseProgress progress(OfferingMode mode, Enrolment place, Learnt learnt) {
    CourseProgress progress =
        new CourseProgress(
            new HashSet<>(),
            new HashSet<>(),
            meetings(place.offeringId()),
            lessons.stream().mapToInt(l -> learnt.times().getOrDefault(l.key(), 0)).sum(),
            new HashSet<>(),
            new HashMap<>(),
            new HashMap<>());
    for (LessonRow lesson : counting(mode)) {
      progress.lessons().add(lesson.id());
      if (lesson.required()) {
        progress.required().add(lesson.id());
      }
      if (learnt.done().contains(lesson.key())) {
        progress.done().add(lesson.id());
      }
      if (learnt.best().containsKey(lesson.key())) {
        progress.best().put(lesson.id(), learnt.best().get(lesson.key()));
      }
      if (learnt.seconds().containsKey(lesson.key())) {
        progress.seconds().put(lesson.id(), learnt.seconds().get(lesson.key()));
      }
    }
    return progress;
  }

  private int meetings(Long offering) {
    return (int)
        sessions.values().stream()
            .filter(meeting -> !meeting.cancelled() && meeting.offering().equals(offering))
            .count();
  }

  /**
   * What one learner has done in a course, by key of the lesson. What is finished, with which score
   * and how often somebody was there says the ledger; what was opened and how long it took are the
   * learner's own notes.
   *
   * @param done the finished lessons
   * @param best best scores
   * @param times at how many sessions lessons were attended
   * @param seconds how long the learner was at the lessons he opened
   */
  record Learnt(
      Set<Long> done,
      Map<Long, BigDecimal> best,
      Map<Long, Integer> times,
      Map<Long, Integer> seconds) {

    /** By what is kept. */
    static Learnt of(Map<Long, LessonProgress> lines) {
      Map<Long, Integer> seconds = new HashMap<>();
      lines.forEach((lesson, line) -> seconds.put(lesson, line.secondsSpent()));
      Learnt learnt = new Learnt(new HashSet<>(), new HashMap<>(), new HashMap<>(), seconds);
      lines.forEach(
          (lesson, line) -> learnt.add(lesson, line.isDone(), line.bestScore(), line.times()));
      return learnt;
    }

    /** By what the ledger says, with the notes that are kept. */
    static Learnt of(CourseFrame frame, LearnerEvidence evidence) {
      Learnt learnt =
          new Learnt(new HashSet<>(), new HashMap<>(), new HashMap<>(), evidence.seconds());
      for (LessonRow lesson : frame.lessons()) {
        LessonFinding finding = evidence.of(lesson);
        learnt.add(lesson.key(), finding.done(), finding.best(), finding.times());
      }
      return learnt;
    }

    private void add(Long lesson, boolean finished, BigDecimal score, int attended) {
      if (finished) {
        done.add(lesson);
      }
      if (score != null) {
        best.put(lesson, score);
      }
      times.put(lesson, attended);
    }
  }
}
