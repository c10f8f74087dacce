package vn.hieuhoc.attendance;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;

/** Takes the list of a session. */
@Stateless
public class AttendanceService {

  @Inject private AttendanceRepository lines;
  @Inject private AttendanceRecords records;
  @Inject private AttendanceDesk desk;
  @Inject private Attendees attendees;
  @Inject private SessionService sessionService;
  @Inject private Event<RosterMoved> moved;

  /** The session and those who enrolled or came, by name. */
  public Roster roster(UUID sessionId) {
    SessionRow session = desk.taken(sessionId);
    Optional<AttendanceRule> rule = lines.rule(session.key());
    return new Roster(
        session,
        lines.roster(session.key(), session.offeringKey()),
        desk.early(session),
        rule.map(AttendanceRule::times).orElse(AttendanceTimes.USUAL),
        rule.map(AttendanceRule::codeVersion).orElse(0));
  }

  /** The session, for those who take its list. */
  public SessionRow taken(UUID sessionId) {
    return desk.taken(sessionId);
  }

  /** The session. */
  @SystemUse
  public SessionRow session(UUID sessionId) {
    return sessionService.row(sessionId);
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
      ids.add(told(session, attendees.key(mark.person(), mark.status(), session), mark));
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
    told(
        session,
        attendees.key(person, attendee.status(), session),
        new MarkAttendance(person, attendee.status(), null, attendee.way()));
    settle(session);
    return person;
  }

  /**
   * Somebody came in by the code of the session. Who is on the list as being there stays so; whom
   * somebody took off it after that is not let in by a code again.
   *
   * @param at when the code was seen
   * @throws Refused {@code attendance.taken-back}
   */
  @SystemUse
  public Arrival arrived(SessionRow session, Long personKey, Instant at) {
    lines.hold(session.key());
    Attendance line = lines.line(session.key(), personKey).orElse(null);
    if (line != null && line.status().there()) {
      return new Arrival(line.publicId(), line.status(), line.recordedAt(), false);
    }
    if (line != null && lines.cameInByCode(line.id())) {
      throw new Refused("attendance.taken-back", session.title());
    }
    AttendanceTimes times = lines.times(session.key());
    AttendanceStatus status = times.statusAt(session, at);
    take(
        session,
        personKey,
        new MarkAttendance(
            null,
            status,
            times.minutesFrom(session, at, status),
            AttendanceWay.QR,
            null,
            line == null ? at : null),
        Trust.OBSERVED,
        null);
    settle(session);
    Attendance taken = lines.line(session.key(), personKey).orElseThrow();
    return new Arrival(taken.publicId(), taken.status(), taken.recordedAt(), true);
  }

  /** Whoever takes the list stands for it; a signed paper is seen besides. */
  private UUID told(SessionRow session, Long personKey, MarkAttendance mark) {
    boolean signed = mark.way() == AttendanceWay.PAPER;
    return take(
        session,
        personKey,
        mark,
        signed ? Trust.DOCUMENT_CHECKED : Trust.CONFIRMED,
        desk.personId());
  }

  private UUID take(
      SessionRow session, Long personKey, MarkAttendance mark, Trust trust, Long confirmer) {
    Attendance line =
        lines
            .line(session.key(), personKey)
            .orElseGet(() -> new Attendance(session.key(), personKey));
    Integer minutes = minutes(session, mark, lines.times(session.key()));
    if (line.id() != null && (line.says(mark.status(), minutes) || line.outdates(mark))) {
      return line.publicId();
    }
    if (line.statementId() != null) {
      records.takeBack(line.statementId());
    }
    UUID statement =
        counts(session, minutes)
            ? records.attended(session, personKey, minutes, trust, confirmer)
            : null;
    line.take(mark, minutes, statement, desk.accountId(), desk.moment(mark.at()));
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
    moved.fire(new RosterMoved(session.key()));
  }

  private static Integer minutes(SessionRow session, MarkAttendance mark, AttendanceTimes times) {
    if (!mark.status().there()) {
      return null;
    }
    if (mark.minutes() != null) {
      return Math.min(mark.minutes(), session.minutes());
    }
    return times.minutes(session, mark.status());
  }

  /** Presence counts from the minutes the session asks for; without such, from the first. */
  private static boolean counts(SessionRow session, Integer minutes) {
    return minutes != null
        && minutes > 0
        && (session.minutesToCount() == null || minutes >= session.minutesToCount());
  }
}
