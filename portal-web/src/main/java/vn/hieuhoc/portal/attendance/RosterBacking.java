package vn.hieuhoc.portal.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.attendance.AddAttendee;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.attendance.MarkAttendance;
import vn.hieuhoc.attendance.Roster;
import vn.hieuhoc.checkin.CheckInScreenService;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.support.VietnamTime;

/**
 * The list of a session: one row a person, one tap a status. A tap is a plain button of a form
 * whose value names person and status, so that a list that has grown meanwhile cannot shift the
 * tap.
 */
@Named
@RequestScoped
public class RosterBacking {

  @Inject private Query query;
  @Inject private Reply reply;
  @Inject private AttendanceService attendanceService;
  @Inject private OrganisationService organisation;
  @Inject private CheckInScreenService screenService;

  private UUID session;
  private Roster roster;
  private CheckInScreenService.Screen screen;
  private String fullName;
  private Integer birthYear;
  private UUID home;

  @PostConstruct
  void load() {
    session = query.id("id");
    roster = attendanceService.roster(session);
    screen = screenService.screen(roster);
  }

  /** Takes the tap that was sent, if one was. */
  public void act() {
    Query.Press mark = query.press("mark");
    if (mark == null) {
      return;
    }
    AttendanceStatus status = mark.as(AttendanceStatus.class);
    attendanceService.tap(session, new MarkAttendance(mark.id(), status, null, null));
    reply.done("attendance_roster.message.saved").goTo("/quan-ly/buoi-hoc/{}", session);
  }

  /** Puts somebody on the list who is not there, and marks the person present. */
  public void add() {
    attendanceService.addPerson(session, new AddAttendee(fullName, birthYear, home, null));
    reply.done("attendance_roster.message.added", fullName).goTo("/quan-ly/buoi-hoc/{}", session);
  }

  /** What can be said of somebody. */
  public AttendanceStatus[] getStatuses() {
    return AttendanceStatus.values();
  }

  /** What a screen needs to draw codes, and the time of the server: devices have their own. */
  public CheckInScreenService.Screen getScreen() {
    return screen;
  }

  /** Today by the clock of the server. */
  public LocalDate getToday() {
    return LocalDate.ofInstant(Instant.ofEpochMilli(screen.now()), VietnamTime.ZONE);
  }

  public Roster getRoster() {
    return roster;
  }

  /** Hamlets of the commune where the session takes place, and the commune itself. */
  public List<Choice> getHomes() {
    UnitRow place = organisation.unit(roster.session().unit());
    Long commune = place.areaKey() != null ? place.areaKey() : place.key();
    UnitRow area = commune.equals(place.key()) ? place : organisation.unit(commune);
    List<UnitRow> hamlets =
        organisation.hamlets(
            area.level() == vn.hieuhoc.organisation.UnitLevel.HAMLET ? area.parentKey() : commune);
    return java.util.stream.Stream.concat(hamlets.stream(), java.util.stream.Stream.of(area))
        .distinct()
        .map(unit -> new Choice(unit.id(), unit.name()))
        .toList();
  }

  public String getFullName() {
    return fullName;
  }

  public void setFullName(String fullName) {
    this.fullName = fullName;
  }

  public Integer getBirthYear() {
    return birthYear;
  }

  public void setBirthYear(Integer birthYear) {
    this.birthYear = birthYear;
  }

  public UUID getHome() {
    return home;
  }

  public void setHome(UUID home) {
    this.home = home;
  }
}
