package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;

/** The sessions of a course. */
@Named("courseMeetings")
@RequestScoped
public class CourseMeetingsBacking {

  @Inject private CourseDeskBacking desk;
  @Inject private SessionService sessionService;

  private List<SessionRow> rows;

  @PostConstruct
  void load() {
    rows = sessionService.ofCourse(desk.getCourse());
  }

  /** All of them, the latest first. */
  public List<SessionRow> getRows() {
    return rows;
  }
}
