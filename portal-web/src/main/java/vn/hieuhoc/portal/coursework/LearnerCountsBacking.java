package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.hieuhoc.classlist.ClassFocus;
import vn.hieuhoc.classlist.ClassListService;

/** How many learn in a course, fall behind, have finished and wait: the way to the list of them. */
@Named("learnerCounts")
@RequestScoped
public class LearnerCountsBacking {

  @Inject private CourseOfferingsBacking offerings;
  @Inject private ClassListService lists;

  private Map<ClassFocus, Long> counts;

  @PostConstruct
  void load() {
    counts = lists.counts(offerings.getRows());
  }

  public long getAll() {
    return counts.get(ClassFocus.ALL);
  }

  public long getLearning() {
    return counts.get(ClassFocus.LEARNING);
  }

  public long getBehind() {
    return counts.get(ClassFocus.BEHIND);
  }

  public long getFinished() {
    return counts.get(ClassFocus.FINISHED);
  }

  public long getWaiting() {
    return counts.get(ClassFocus.WAITING);
  }
}
