package vn.hieuhoc.portal.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.hieuhoc.offering.SessionCommand;
import vn.hieuhoc.portal.coursework.ClashWarning;
import vn.hieuhoc.portal.coursework.SessionForm;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.timetable.Repeat;
import vn.hieuhoc.timetable.TimetableService;

/** A class is to meet once more, or several times. */
@Named
@RequestScoped
public class ClassSessionBacking {

  @Inject private Way way;
  @Inject private ClassHead head;
  @Inject private TimetableService timetableService;

  private final SessionForm session = new SessionForm();
  private final ClashWarning warning = new ClashWarning();
  private UUID unit;

  @PostConstruct
  void load() {
    unit = timetableService.runBy(head.id());
  }

  /** Adds a session to the class, or a series of them; what clashes is told before. */
  public void plan() {
    SessionCommand first = session.toCommand();
    Repeat repeat = session.toRepeat();
    if (warning.stops(way.query(), timetableService.clashesIf(unit, first, repeat))) {
      return;
    }
    int planned = timetableService.plan(head.id(), first, repeat).size();
    way.done("coursework_desk.message.planned-all", planned).goTo("/quan-ly/lop/{}", head.id());
  }

  public SessionForm getSession() {
    return session;
  }

  public ClashWarning getWarning() {
    return warning;
  }
}
