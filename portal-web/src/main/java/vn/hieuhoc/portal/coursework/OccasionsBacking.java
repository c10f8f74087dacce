package vn.hieuhoc.portal.coursework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hieuhoc.offering.OfferingCommand;
import vn.hieuhoc.offering.SessionCommand;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.timetable.Repeat;
import vn.hieuhoc.timetable.TimetableService;

/** When and where a course is to be held. */
@Named
@RequestScoped
public class OccasionsBacking {

  @Inject private Way way;
  @Inject private CourseDeskBacking desk;
  @Inject private TimetableService timetableService;

  private final SessionForm session = new SessionForm();
  private final ClashWarning warning = new ClashWarning();

  /** Opens a class with one session, or with a series of them; what clashes is told before. */
  public void plan() {
    SessionCommand first = session.toCommand();
    Repeat repeat = session.toRepeat();
    if (warning.stops(
        way.query(), timetableService.clashesIf(desk.getCourse().row().unit(), first, repeat))) {
      return;
    }
    int planned =
        timetableService
            .open(way.id(), OfferingCommand.meeting(session.getSeats()), first, repeat)
            .size();
    way.done("coursework_desk.message.planned-all", planned).goTo("/quan-ly/khoa-hoc/{}", way.id());
  }

  public SessionForm getSession() {
    return session;
  }

  public ClashWarning getWarning() {
    return warning;
  }
}
