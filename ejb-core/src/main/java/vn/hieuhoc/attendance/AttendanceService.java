package vn.hieuhoc.attendance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.support.VietnamTime;

/** Takes the list of a session. */
@Stateless
public class AttendanceService {

  private static final int LATE_MINUTES = 15;

  @Inject private AttendanceRepository lines;
  @Inject private AttendanceRecords records;
  @Inject private AttendanceDesk desk;
  @Inject private Attendees attendees;
  @Inject private SessionService sessionService;

  /** The session and those who enrolled or came, by name. */
  public Roster roster(UUID sessionId) {
    SessionRow session = desk.taken(sessionId);
    return new Roster(
        session, lines.roster(session.key(), session.offeringKey()), desk.early(session));
  }

  /**
   * Says whether somebody was there. Saying the same again changes nothing; saying something else
   * voids the record there was.
   *
   * @return public id of the line
   */
  public UUID tap(UUID sessionId, @Valid @NotNull MarkAttendance mark) {
    return tapAll(sessionId, List.of(mark)).get(0);
  }

  /** As {@link #tap}, for several people at once: all or none. */
  public List<UUID> tapAll(UUID sessionId, List<@Valid @NotNull MarkAttendance> marks) {
    SessionRow session = desk.begun(sessionId);
    lines.hold(session.key());
    List<UUID> ids = new ArrayList<>();
    for (MarkAttendance mark : marks) {
      ids.add(take(session, attendees.key(mark.person(), mark.status(), session), mark));
    }
    settle(session);
    return ids;
  }

  /**
   * Puts somebody on the list who was not: found by name, year of birth and home, or entered in the
   * register.
   *
   * @return public id of the person
   */
  public UUID addPerson(UUID sessionId, @Valid @NotNull AddAttendee attendee) {
    SessionRow session = desk.begun(sessionId);
    UUID person = attendees.findOrEnter(attendee, VietnamTime.dateOf(session.startsAt()));
    lines.hold(session.key());
    take(
        session,
        attendees.key(person, attendee.status(), session),
        new MarkAttendance(person, attendee.status(), null, AttendanceWay.ROSTER));
    settle(session);
    return person;
  }

  private UUID take(SessionRow session, Long personKey, MarkAttendance mark) {
    Attendance line =
        lines
            .line(session.key(), personKey)
            .orElseGet(() -> new Attendance(session.key(), personKey));
    Integer minutes = minutes(session, mark);
    if (line.id() != null && line.says(mark.status(), minutes)) {
      return line.publicId();
    }
    if (line.statementId() != null) {
      records.takeBack(line.statementId());
    }
    UUID statement =
        counts(session, minutes) ? records.attended(session, personKey, minutes) : null;
    line.take(mark, minutes, statement, desk.accountId(), desk.now());
    if (line.id() == null) {
      lines.add(line);
    }
    lines.add(new AttendanceChange(line));
    return line.publicId();
  }

  /** A session took place when somebody was there; a mistaken tap taken back undoes it. */
  private void settle(SessionRow session) {
    if (lines.somebodyThere(session.key())) {
      sessionService.held(session.key());
      records.given(session);
    } else {
      sessionService.notHeld(session.key());
      records.notGiven(session);
    }
  }

  private static Integer minutes(SessionRow session, MarkAttendance mark) {
    if (!mark.status().there()) {
      return null;
    }
    if (mark.minutes() != null) {
      return Math.min(mark.minutes(), session.minutes());
    }
    return mark.status() == AttendanceStatus.LATE
        ? Math.max(0, session.minutes() - LATE_MINUTES)
        : session.minutes();
  }

  /** Presence counts from the minutes the session asks for; without such, from the first. */
  private static boolean counts(SessionRow session, Integer minutes) {
    return minutes != null
        && minutes > 0
        && (session.minutesToCount() == null || minutes >= session.minutesToCount());
  }
}
