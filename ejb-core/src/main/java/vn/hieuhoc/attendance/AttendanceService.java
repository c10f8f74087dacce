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
import vn.hieuhoc.support.NotFound;
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

  /**
   * Somebody who was put on the list.
   *
   * @param line public id of the line
   * @param person public id of the person
   */
  public record Added(UUID line, UUID person) {}

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
   * @return the line and the person
   */
  public Added addPerson(UUID sessionId, @Valid @NotNull AddAttendee attendee) {
    SessionRow session = desk.begun(sessionId);
    UUID person = attendees.findOrEnter(attendee, VietnamTime.dateOf(session.startsAt()));
    lines.hold(session.key());
    UUID line =
        told(
            session,
            attendees.key(person, attendee.status(), session),
            new MarkAttendance(person, attendee.status(), null, attendee.way()));
    settle(session);
    return new Added(line, person);
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

  /**
   * Says what a file tells of somebody's presence. Nothing is overruled that was told otherwise
   * than by a file: who tapped it, signed it or came in by a code knew better.
   */
  public ListedLine tell(UUID sessionId, @Valid @NotNull MarkAttendance mark) {
    SessionRow session = desk.begun(sessionId);
    Long person = attendees.key(mark.person(), mark.status(), session);
    lines.hold(session.key());
    Attendance there = lines.line(session.key(), person).orElse(null);
    ListedLine.Said before = there == null ? null : there.said();
    if (before != null && (before.tells(mark) || before.way() != AttendanceWay.IMPORT)) {
      return new ListedLine(there.publicId(), before, before);
    }
    UUID id = told(session, person, mark);
    settle(session);
    Attendance line = lines.line(session.key(), person).orElseThrow();
    return new ListedLine(id, before, line.said());
  }

  /** True when the caller may take the list of the session. */
  public boolean mayTake(SessionRow session) {
    return desk.mayTake(session);
  }

  /** The session on whose list a line stands; empty when the line is gone. */
  @SystemUse
  public Optional<SessionRow> sessionOf(UUID line) {
    return lines.sessionOf(line).map(session -> sessionService.rows(List.of(session)).get(session));
  }

  /**
   * Takes back what a file told, unless something was told since. The line says again what it said
   * before; where there was none, there is none. Whoever calls has asked for permission.
   *
   * @param session the one on whose list the line stands
   * @param told when the file told it
   * @param before what the line said before, or null when there was none
   * @return false when something was told since
   */
  @SystemUse
  public boolean takeBack(SessionRow session, UUID lineId, Instant told, ListedLine.Said before) {
    lines.hold(session.key());
    Attendance line = lines.line(lineId).orElseThrow(() -> new NotFound("attendance", lineId));
    if (line.way() != AttendanceWay.IMPORT || !line.recordedAt().equals(told)) {
      return false;
    }
    if (line.statementId() != null) {
      records.takeBack(line.statementId(), "Danh sách đã nhập được thu lại");
    }
    if (before == null) {
      lines.remove(line);
    } else {
      write(session, line, line.concerns(), before, Trust.CONFIRMED, desk.personId());
    }
    settle(session);
    return true;
  }

  private void write(
      SessionRow session,
      Attendance line,
      Long person,
      ListedLine.Said said,
      Trust trust,
      Long confirmer) {
    UUID statement =
        counts(session, said.minutes())
            ? records.attended(session, person, said.minutes(), trust, confirmer)
            : null;
    line.take(
        new MarkAttendance(
            null, said.status(), said.minutes(), said.way(), said.reason(), said.at()),
        said.minutes(),
        statement,
        desk.accountId(),
        said.at());
    if (line.id() == null) {
      lines.add(line);
    }
    lines.add(new AttendanceChange(line));
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
      records.takeBack(line.statementId(), mark.reason());
    }
    Instant at = desk.moment(mark.at());
    write(
        session,
        line,
        personKey,
        new ListedLine.Said(mark.status(), minutes, mark.way(), mark.reason(), at),
        trust,
        confirmer);
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
