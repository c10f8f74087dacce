package vn.hieuhoc.portal.coursework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.offering.CourseAssembly;
import vn.hieuhoc.offering.CourseAssemblyService;
import vn.hieuhoc.offering.OfferingCommand;
import vn.hieuhoc.offering.SessionCommand;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.timetable.Clash;
import vn.hieuhoc.timetable.TimetableService;

/** When and where a course is to be held. */
@Named
@RequestScoped
public class OccasionsBacking {

  @Inject private Way way;
  @Inject private SessionService sessionService;
  @Inject private CourseAssemblyService assembly;
  @Inject private TimetableService timetableService;

  private final SessionForm session = new SessionForm();

  /** Opens a class with one session, or with a series of them; what clashes is told afterwards. */
  public void plan() {
    OfferingCommand offering = OfferingCommand.meeting(session.getSeats());
    List<SessionCommand> days = timetableService.sessions(session.toCommand(), session.toRepeat());
    UUID made = assembly.offer(way.id(), new CourseAssembly.Occasion(offering, days));
    List<UUID> ids = sessionService.ofOffering(made).stream().map(SessionRow::id).toList();
    timetableService.join(ids);
    List<Clash> clashes = timetableService.clashes(ids);
    Reply said =
        clashes.isEmpty()
            ? way.done("coursework_desk.message.planned-all", ids.size())
            : way.warn("coursework_desk.message.planned-clash", ids.size(), clashes.size());
    said.goTo("/quan-ly/khoa-hoc/{}", way.id());
  }

  public SessionForm getSession() {
    return session;
  }
}
