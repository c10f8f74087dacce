package vn.hieuhoc.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hieuhoc.completion.RuleNode.Is;
import vn.hieuhoc.enrolment.EnrolledPlaces;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.progress.CourseFrame.Learnt;
import vn.hieuhoc.work.WorkHandler;

/**
 * A record that spoke for a finished course fell. Takes the finish back when no place of the
 * learner bears it out, else says how far it can still be relied upon. A course that only grew
 * keeps its finish.
 */
@ApplicationScoped
class ReviewFinish implements WorkHandler {

  static final String KIND = "review-finish";

  private static final String OTHER = "of";

  @Inject private EnrolledPlaces places;
  @Inject private ProgressRepository lines;
  @Inject private CourseFrames frames;
  @Inject private LearningRecords records;
  @Inject private Event<ProgressMoved> moved;
  @Inject private Clock clock;

  /** Of a person's finish of a course, after a lesson is finished no more. */
  static String subject(Long person, Long course, Long lesson) {
    return person + ":" + course + ":" + lesson;
  }

  /** The same, after two entries were one for a while and what the other has learnt is its own. */
  static String subjectApart(Long person, Long course, Long other) {
    return person + ":" + course + ":" + OTHER + other;
  }

  /** The same, after a lesson may be proven less well. */
  static String subject(Long person, Long course) {
    return person + ":" + course;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String subject) {
    String[] part = subject.split(":");
    Long person = Long.valueOf(part[0]);
    List<Enrolment> his = places.heldOfCourse(Set.of(person), Long.valueOf(part[1]));
    if (his.stream().noneMatch(place -> place.completedAt() != null)) {
      return;
    }
    CourseFrame frame = frames.of(Long.valueOf(part[1]));
    Map<Long, OfferingMode> modes = frames.modes(his);
    Map<Long, LessonProgress> mine =
        lines.ofCourse(Set.of(person), frame.key()).getOrDefault(person, Map.of());
    CourseFinish finish =
        CourseFinish.of(
            frame, modes, his, frames.evidence(frame, Set.of(person), frame.lessons()).get(person));
    boolean lost = part.length > 2 && isLost(part[2], frame, his, mine, modes);
    Learnt learnt = Learnt.of(mine);
    boolean stands =
        his.stream()
            .map(place -> frame.count(modes.get(place.offeringId()), place, learnt))
            .anyMatch(count -> count.met() || count.all());
    if (lost && !stands) {
      his.forEach(Enrolment::reopen);
      records.takeBack(finish.own());
      moved.fire(new ProgressMoved(Set.of(person)));
    } else {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      finish.tooStrong(now).ifPresent(saying -> records.coursesFinished(frame, List.of(saying)));
    }
  }

  private boolean isLost(
      String what,
      CourseFrame frame,
      List<Enrolment> his,
      Map<Long, LessonProgress> mine,
      Map<Long, OfferingMode> modes) {
    return what.startsWith(OTHER)
        ? wentAlong(Long.valueOf(what.substring(OTHER.length())), frame, his, mine, modes)
        : isOpen(Long.valueOf(what), frame, his, mine);
  }

  /** The lesson is open now, and some finish of the learner may rest on it. */
  private static boolean isOpen(
      Long lesson, CourseFrame frame, List<Enrolment> his, Map<Long, LessonProgress> mine) {
    LessonProgress line = mine.get(lesson);
    return (line == null || !line.isDone())
        && his.stream()
            .anyMatch(place -> place.completedAt() != null && frame.mayRestOn(lesson, place));
  }

  /**
   * Some finish of the learner may rest on what the other one has learnt, by then and not here. A
   * lesson the course has got since neither of them had learnt: it takes nothing from anybody.
   */
  private boolean wentAlong(
      Long other,
      CourseFrame frame,
      List<Enrolment> his,
      Map<Long, LessonProgress> mine,
      Map<Long, OfferingMode> modes) {
    Learnt learnt = Learnt.of(mine);
    LearnerEvidence evidence = frames.evidence(frame, Set.of(other), frame.lessons()).get(other);
    return his.stream()
        .filter(place -> place.completedAt() != null)
        .anyMatch(
            place -> {
              LearnerEvidence then = evidence.until(place.completedAt());
              Set<Is> unmet = frame.unmet(modes.get(place.offeringId()), place, learnt);
              boolean time = unmet.contains(Is.OPENED) || unmet.contains(Is.MINUTES);
              return time && !then.seconds().isEmpty()
                  || frame.lessons().stream()
                      .anyMatch(
                          lesson ->
                              frame.mayRestOn(
                                  lesson, place, then.of(lesson), mine.get(lesson.key()), unmet));
            });
  }
}
