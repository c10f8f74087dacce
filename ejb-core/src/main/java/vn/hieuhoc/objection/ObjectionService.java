package vn.hieuhoc.objection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.attendance.MarkAttendance;
import vn.hieuhoc.offering.PlaceLine;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** What lists say of their readers, objections to it, and the answers of those who take them. */
@Stateless
public class ObjectionService {

  private static final Role[] TAKERS = {Role.PRESENTER, Role.CENTRE_MANAGER, Role.COMMUNE_STAFF};
  private static final Role[] RUN = {Role.CENTRE_MANAGER, Role.COMMUNE_STAFF};

  @Inject private ObjectionRepository objections;
  @Inject private ObjectionDesk desk;
  @Inject private AttendanceService attendanceService;
  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "hieuhoc.attendance.objection-days", defaultValue = "14")
  private int objectionDays;

  /** What the lists say of the caller, session by session, the latest first. */
  public Page<OwnAttendanceRow> own(PageRequest page) {
    Long person = access.personId();
    Page<ObjectionRepository.Own> rows = objections.own(person, clock.instant(), page);
    Map<Long, List<AttendanceVersion>> versions =
        objections.versions(
            rows.items().stream()
                .map(ObjectionRepository.Own::line)
                .filter(Objects::nonNull)
                .toList());
    List<ObjectionRow> said =
        objections.of(person, rows.items().stream().map(ObjectionRepository.Own::session).toList());
    return new Page<>(
        rows.items().stream()
            .map(row -> told(row, versions.getOrDefault(row.line(), List.of()), said))
            .toList(),
        rows.total(),
        page);
  }

  private OwnAttendanceRow told(
      ObjectionRepository.Own row, List<AttendanceVersion> versions, List<ObjectionRow> all) {
    List<ObjectionRow> said = all.stream().filter(x -> x.session().equals(row.id())).toList();
    boolean waits = said.stream().anyMatch(x -> !x.isAnswered());
    LocalDate until = until(row);
    return new OwnAttendanceRow(
        row.id(),
        row.title(),
        row.course(),
        row.startsAt(),
        row.endsAt(),
        PlaceLine.of(row.venue(), row.unit()),
        row.status(),
        row.minutes(),
        row.counted(),
        versions,
        said,
        waits || until.isBefore(VietnamTime.today(clock)) ? null : until);
  }

  /** The last day: counted from the end of the session, or from what the list was told last. */
  private LocalDate until(ObjectionRepository.Own row) {
    Instant last =
        row.recordedAt() != null && row.recordedAt().isAfter(row.endsAt())
            ? row.recordedAt()
            : row.endsAt();
    return VietnamTime.dateOf(last).plusDays(objectionDays);
  }

  /**
   * The caller says that the list of a session is wrong about the caller.
   *
   * @return public id of the objection
   * @throws NotFound when the caller is on no list of that session
   * @throws Refused {@code objection.same}, {@code objection.waits}, {@code objection.dismissed},
   *     {@code objection.too-late}
   */
  public UUID object(UUID sessionId, @Valid @NotNull NewObjection said) {
    Long person = access.personId();
    SessionRow session = attendanceService.session(sessionId);
    objections.hold(session.key());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ObjectionRepository.Own row =
        objections
            .own(person, now, session.key())
            .orElseThrow(() -> access.hide(session.runBy(), "session", sessionId, TAKERS));
    if (row.status() == said.claimed()) {
      throw Refused.of("claimed", "objection.same", session.title());
    }
    if (objections.waits(session.key(), person)) {
      throw new Refused("objection.waits", session.title());
    }
    if (objections.dismissed(session.key(), person, said.claimed(), row.recordedAt())) {
      throw Refused.of("claimed", "objection.dismissed", session.title());
    }
    if (until(row).isBefore(VietnamTime.today(clock))) {
      throw new Refused("objection.too-late", session.title(), until(row), objectionDays);
    }
    AttendanceObjection objection =
        new AttendanceObjection(session.key(), person, row.status(), said, now);
    objections.add(objection);
    desk.objected(objections.row(objection.publicId()).orElseThrow(), session);
    return objection.publicId();
  }

  /** Objections at sessions whose list the caller takes: those that wait, or the answered ones. */
  public Page<ObjectionRow> rows(boolean answered, PageRequest page) {
    access.requireSignedIn();
    return objections.reached(taking(), answered, page);
  }

  /** How many of them wait. */
  public long waiting() {
    access.requireSignedIn();
    return objections.count(taking(), false);
  }

  /** The lists the caller takes, as whoever takes a list is asked for it. */
  private ObjectionRepository.Taking taking() {
    return new ObjectionRepository.Taking(
        access.reach(RUN), access.reach(Role.COMMUNE_STAFF), caller.personId());
  }

  /**
   * Answers an objection. Granted, the list says from now on what the person says, as a new
   * version.
   *
   * @throws Refused {@code objection.answered} when it has another answer already, {@code
   *     objection.own} when it is the caller's own
   */
  public void answer(UUID objectionId, @Valid @NotNull ObjectionAnswer answer) {
    access.requireSignedIn();
    ObjectionRow row =
        objections.row(objectionId).orElseThrow(() -> new NotFound("objection", objectionId));
    SessionRow session = attendanceService.taken(row.session());
    if (access.isSelf(row.personKey())) {
      access.noteRefusal(session.runBy(), "objection.own");
      throw new Refused("objection.own", session.title());
    }
    boolean news =
        objections
            .held(objectionId)
            .orElseThrow()
            .answer(answer, caller.accountId(), clock.instant());
    if (!news) {
      return;
    }
    if (answer.outcome() == ObjectionOutcome.GRANTED) {
      attendanceService.tap(
          row.session(),
          new MarkAttendance(row.person(), row.claimed(), null, null, answer.words(), null));
    }
    desk.answered(row, session, answer);
  }
}
