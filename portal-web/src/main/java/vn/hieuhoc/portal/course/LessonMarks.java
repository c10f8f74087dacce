package vn.hieuhoc.portal.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.enrolment.MyCourseRow;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.progress.ProgressState;

/** How far I am with the lessons of the course that is shown. */
@Named
@RequestScoped
public class LessonMarks {

  @Inject private CourseBacking course;
  @Inject private LearningService learning;

  private Map<UUID, ProgressState> states = Map.of();

  @PostConstruct
  void load() {
    MyCourseRow mine = course.getMyPlace();
    if (mine != null) {
      states = learning.states(mine.enrolment());
    }
  }

  /** NEW, STARTED or DONE. */
  public String of(UUID lesson) {
    return states.getOrDefault(lesson, ProgressState.NEW).name();
  }
}
