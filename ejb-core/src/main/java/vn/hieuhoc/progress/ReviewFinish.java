package vn.hieuhoc.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hieuhoc.enrolment.EnrolledPlaces;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.work.WorkHandler;

/**
 * A lesson that was finished is finished no more: takes the finish of the course back when no place
 * of the learner bears it out. A course that only grew keeps its finish.
 */
@ApplicationScoped
class ReviewFinish implements WorkHandler {

  static final String KIND = "review-finish";

  @Inject private EnrolledPlaces places;
  @Inject private ProgressRepository lines;
  @Inject private CourseFrames frames;
  @Inject private LearningRecords records;
  @Inject private Event<ProgressMoved> moved;

  static String subject(Long person, Long course, Long lesson) {
    return person + ":" + course + ":" + lesson;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String subject) {
    String[] part = subject.split(":");
    Long person = Long.valueOf(part[0]);
    Long course = Long.valueOf(part[1]);
    List<Enrolment> his = places.heldOfCourse(Set.of(person), course);
    Map<Long, LessonProgress> mine =
        lines.ofCourse(Set.of(person), course).getOrDefault(person, Map.of());
    LessonProgress lost = mine.get(Long.valueOf(part[2]));
    boolean still = lost == null || !lost.isDone();
    if (still
        && his.stream().anyMatch(place -> place.completedAt() != null)
        && !stands(his, mine)) {
      his.forEach(Enrolment::reopen);
      records.courseNotFinished(his.get(0));
      moved.fire(new ProgressMoved(Set.of(person)));
    }
  }

  private boolean stands(List<Enrolment> his, Map<Long, LessonProgress> mine) {
    CourseFrame frame = frames.of(his.get(0).courseId());
    Map<Long, OfferingMode> modes = frames.modes(his);
    return his.stream()
        .map(place -> frame.count(modes.get(place.offeringId()), place, mine))
        .anyMatch(count -> count.met() || count.all());
  }
}
