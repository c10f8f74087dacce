package vn.hieuhoc.offering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.sessiontrace.SessionTrace;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;

/** Plans sessions and shows them. */
@Stateless
public class SessionService {

  private static final Duration LONGEST = Duration.ofHours(12);

  @Inject private OfferingRepository offerings;
  @Inject private SessionPlanning planning;
  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private SessionTrace trace;
  @Inject private Clock clock;

  /** How many days after it was held a session may still be entered. */
  @Inject
  @ConfigProperty(name = "hieuhoc.session.days-back", defaultValue = "31")
  private int daysBack;

  /**
   * Plans a session of an offering; who waits may be called again for it.
   *
   * @return public id of the session
   */
  public UUID create(UUID offeringId, @Valid @NotNull SessionCommand command) {
    return createAll(offeringId, List.of(command)).get(0);
  }

  /**
   * Plans sessions of an offering, all or none; who has a place in it is told of them once.
   *
   * @return public ids of the sessions, in the order given
   */
  public List<UUID> createAll(
      UUID offeringId, @Size(min = 1, max = 100) List<@Valid @NotNull SessionCommand> commands) {
    Offering offering = shown(offeringId);
    access.require(offering.unitId(), Role.CENTRE_MANAGER);
    List<Session> made = new ArrayList<>();
    for (SessionCommand command : commands) {
      check(command);
      checkDay(command, null);
      Session session = new Session(offering.id(), clock.instant());
      planning.plan(session, offering, command);
      offerings.add(session);
      made.add(session);
    }
    offerings.seatsChanged(offering.id());
    trace.added(
        made.stream()
            .filter(session -> session.endsAt().isAfter(clock.instant()))
            .sorted(Comparator.comparing(Session::startsAt))
            .map(Session::id)
            .toList());
    return made.stream().map(Session::publicId).toList();
  }

  /**
   * Demands that such a session could be planned, before anything of it is.
   *
   * @param unit public id of the unit that would run it
   */
  public void requirePlannable(UUID unit, @Valid @NotNull SessionCommand command) {
    access.require(planning.unit(unit), Role.CENTRE_MANAGER);
    check(command);
    checkDay(command, null);
    planning.check(command);
  }

  /** What a session is planned as, to be changed and sent back. */
  public SessionCommand planned(UUID sessionId) {
    Session session = managed(sessionId);
    return planning.read(session, offeringOf(session));
  }

  /**
   * Moves or changes a session.
   *
   * @throws Refused {@code session.cancelled}; {@code session.seats-taken} when more people have a
   *     seat than there would be; {@code session.held-not-moved} when somebody was there, and time
   *     or presenter would be others
   */
  public void change(UUID sessionId, @Valid @NotNull SessionCommand command) {
    Session session = managed(sessionId);
    check(command);
    checkDay(command, session.startsAt());
    int taken = row(sessionId).taken();
    if (command.seats() != null && command.seats() < taken) {
      throw Refused.of("seats", "session.seats-taken", command.seats(), taken);
    }
    String before = session.whenAndWhere();
    planning.change(session, offeringOf(session), command);
    offerings.seatsChanged(session.offeringId());
    trace("session.change", session, !before.equals(session.whenAndWhere()));
  }

  /**
   * Calls a session off. It stays to be seen, with the reason.
   *
   * @param reason why, in a few words for those who wanted to come, or null
   * @throws Refused {@code session.held} when somebody was there
   */
  public void cancel(UUID sessionId, @Size(max = 300) String reason) {
    Session session = managed(sessionId);
    boolean news = session.status() != SessionStatus.CANCELLED;
    session.cancel(reason);
    offerings.seatsChanged(session.offeringId());
    trace("session.cancel", session, news);
  }

  /** A session; of a course that is not published only for those who make or run it. */
  @OpenToAll
  public SessionRow row(UUID sessionId) {
    SessionRow row =
        offerings.sessionRow(sessionId).orElseThrow(() -> new NotFound("session", sessionId));
    if (!planning.isShown(row.courseKey()) && !runs(row.key(), caller.personId())) {
      throw access.hide(row.runBy(), "session", sessionId, Role.CENTRE_MANAGER);
    }
    return row;
  }

  /** Sessions of published courses, earliest first. */
  @OpenToAll
  public Page<SessionRow> find(SessionFilter filter, PageRequest page) {
    return offerings.sessions(filter, page);
  }

  /** The sessions to come of what a unit runs, earliest first. */
  @OpenToAll
  public List<SessionRow> comingOf(UUID unit, PageRequest page) {
    return offerings.comingOf(unit, clock.instant(), page);
  }

  /** How many sessions each unit runs in a time, by key of the unit. */
  @OpenToAll
  public Map<Long, Integer> countByRunner(Instant from, Instant to) {
    return offerings.countByRunner(from, to);
  }

  /** The sessions of an offering, earliest first. */
  @OpenToAll
  public List<SessionRow> ofOffering(UUID offeringId) {
    return offerings.sessionRowsOfOffering(shown(offeringId).id());
  }

  /** The sessions of a course the caller keeps, whatever became of them, the latest first. */
  public List<SessionRow> ofCourse(@NotNull CourseDetails course) {
    access.require(course.unitKey(), Role.CENTRE_MANAGER, Role.PRESENTER);
    return offerings.sessionRowsOfCourse(course.row().key());
  }

  /** The sessions the caller runs: those of centres in reach, and those presented or helped at. */
  public Page<SessionRow> managed(Instant from, Instant to, PageRequest page) {
    access.requireAnywhere(Role.CENTRE_MANAGER, Role.PRESENTER, Role.COMMUNE_STAFF);
    return offerings.managed(
        access.reach(Role.CENTRE_MANAGER, Role.COMMUNE_STAFF), caller.personId(), from, to, page);
  }

  /** Sessions by key. */
  @SystemUse
  public Map<Long, SessionRow> rows(Collection<Long> sessionKeys) {
    Map<Long, SessionRow> rows = new HashMap<>();
    offerings.sessionRows(sessionKeys).forEach(row -> rows.put(row.key(), row));
    return rows;
  }

  /** The next sessions of offerings, earliest first; those called off are left out. */
  @SystemUse
  public List<SessionRow> next(Collection<Long> offeringKeys, Instant from, int most) {
    return offeringKeys.isEmpty() ? List.of() : offerings.nextSessionRows(offeringKeys, from, most);
  }

  /** The sessions of an offering, by its key. */
  @SystemUse
  public List<SessionRow> ofOffering(Long offeringKey) {
    return offerings.sessionRowsOfOffering(offeringKey);
  }

  /** True when the person presents or helps at the session. */
  @SystemUse
  public boolean runs(Long sessionKey, Long personKey) {
    return personKey != null && offerings.runs(sessionKey, personKey);
  }

  /** Keys of those who present or help at the session. */
  @SystemUse
  public List<Long> people(Long sessionKey) {
    return new ArrayList<>(offerings.people(sessionKey));
  }

  /** Notes that the session took place: somebody was there. */
  @SystemUse
  public void held(Long sessionKey) {
    offerings.session(sessionKey).ifPresent(Session::held);
  }

  /** Takes back that the session took place: nobody was there. */
  @SystemUse
  public void notHeld(Long sessionKey) {
    offerings.session(sessionKey).ifPresent(Session::notHeld);
  }

  private static void check(SessionCommand command) {
    if (!command.endsAt().isAfter(command.startsAt())) {
      throw Refused.of(
          "endsAt", "session.ends-before-starts", command.startsAt(), command.endsAt());
    }
    Duration length = Duration.between(command.startsAt(), command.endsAt());
    if (length.compareTo(LONGEST) > 0) {
      throw Refused.of("endsAt", "session.too-long", LONGEST.toHours());
    }
    if (command.minutesToCount() != null && command.minutesToCount() > length.toMinutes()) {
      throw Refused.of(
          "minutesToCount",
          "session.minutes-too-many",
          command.minutesToCount(),
          length.toMinutes());
    }
  }

  /** What was held before it was entered is entered soon, as long as people remember it. */
  private void checkDay(SessionCommand command, Instant before) {
    boolean moved = !command.startsAt().equals(before);
    Instant earliest = clock.instant().minus(Duration.ofDays(daysBack));
    if (moved && command.startsAt().isBefore(earliest)) {
      throw Refused.of(
          "startsAt", "session.too-long-ago", VietnamTime.dateOf(command.startsAt()), daysBack);
    }
  }

  private Offering shown(UUID offeringId) {
    Offering offering =
        offerings.offering(offeringId).orElseThrow(() -> new NotFound("offering", offeringId));
    if (!planning.isShown(offering.courseId())) {
      throw access.hide(offering.unitId(), "offering", offeringId, Role.CENTRE_MANAGER);
    }
    return offering;
  }

  private Session managed(UUID sessionId) {
    Session session =
        offerings.session(sessionId).orElseThrow(() -> new NotFound("session", sessionId));
    Offering offering = offeringOf(session);
    if (!planning.isShown(offering.courseId())) {
      throw access.hide(offering.unitId(), "session", sessionId, Role.CENTRE_MANAGER);
    }
    access.require(offering.unitId(), Role.CENTRE_MANAGER);
    return session;
  }

  private Offering offeringOf(Session session) {
    return offerings.offering(session.offeringId()).orElseThrow();
  }

  private void trace(String action, Session session, boolean news) {
    Long unitId = offeringOf(session).unitId();
    trace.write(
        Act.on(action, "session", session.publicId())
            .at(unitId)
            .as(access.require(unitId, Role.CENTRE_MANAGER)),
        session.id(),
        news);
  }
}
