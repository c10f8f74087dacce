package vn.hieuhoc.timetable;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.offering.CourseAssembly;
import vn.hieuhoc.offering.CourseAssemblyService;
import vn.hieuhoc.offering.OfferingCommand;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.offering.SessionCommand;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** Plans several sessions at once, and tells which of them want what others want. */
@Stateless
public class TimetableService {

  private static final int MOST_SESSIONS = 60;
  private static final int MOST_CLASHES = 50;

  @Inject private TimetableRepository timetable;
  @Inject private SessionService sessionService;
  @Inject private OfferingService offeringService;
  @Inject private CourseAssemblyService assembly;
  @Inject private OrganisationService organisation;
  @Inject private Access access;

  /**
   * Plans a session of an offering on all the days of the repeat, all or none.
   *
   * @return public ids of the sessions, the earliest first
   * @throws Refused {@code session.too-many}, and as {@link SessionService#create}
   */
  public List<UUID> plan(
      UUID offering, @Valid @NotNull SessionCommand first, @Valid @NotNull Repeat repeat) {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    List<UUID> made = sessionService.createAll(offering, sessions(first, repeat));
    join(made);
    return made;
  }

  /**
   * Opens an offering of a course with a session on all the days of the repeat, all or none.
   *
   * @return public ids of the sessions, the earliest first
   * @throws Refused as {@link #plan}
   */
  public List<UUID> open(
      UUID course,
      @Valid @NotNull OfferingCommand offering,
      @Valid @NotNull SessionCommand first,
      @Valid @NotNull Repeat repeat) {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    UUID made =
        assembly.offer(course, new CourseAssembly.Occasion(offering, sessions(first, repeat)));
    List<UUID> ids = sessionService.ofOffering(made).stream().map(SessionRow::id).toList();
    join(ids);
    return ids;
  }

  /** Public id of the unit that runs an offering, for those who plan its sessions. */
  public UUID runBy(UUID offering) {
    Long unit = offeringService.row(offering).unitKey();
    access.require(unit, Role.CENTRE_MANAGER);
    return organisation.unit(unit).id();
  }

  /** The session as it is planned on each day of the repeat, the earliest first. */
  private static List<SessionCommand> sessions(SessionCommand first, Repeat repeat) {
    LocalDate day = VietnamTime.dateOf(first.startsAt());
    List<LocalDate> days = repeat.from(day);
    if (days.size() > MOST_SESSIONS) {
      throw Refused.of("times", "session.too-many", days.size(), MOST_SESSIONS);
    }
    return days.stream()
        .map(
            each ->
                first.at(
                    shifted(first.startsAt(), ChronoUnit.DAYS.between(day, each)),
                    shifted(first.endsAt(), ChronoUnit.DAYS.between(day, each))))
        .toList();
  }

  /** Makes one series of sessions that were planned together. */
  private void join(Collection<UUID> sessions) {
    List<Long> keys = sessions.stream().map(each -> managed(each).key()).toList();
    if (keys.size() > 1) {
      timetable.join(UUID.randomUUID(), keys);
    }
  }

  /**
   * A session and what is planned beside it.
   *
   * @param session the session
   * @param following how many sessions to come follow in its series
   * @param clashes what else is planned at its time in the same hall or with the same people
   */
  public record Beside(SessionRow session, int following, List<Clash> clashes) {}

  /** A session and what is planned beside it, for those who plan it. */
  public Beside beside(UUID session) {
    SessionRow row = managed(session);
    return new Beside(
        row,
        timetable.following(session).size(),
        timetable.clashes(List.of(row.key()), MOST_CLASHES));
  }

  /**
   * Changes a session and those to come that follow in its series: each moves by as many days and
   * is held at the same time of day. All or none.
   *
   * @return how many were changed
   */
  public int changeFollowing(UUID session, @Valid @NotNull SessionCommand command) {
    Map<UUID, SessionCommand> moves = moves(session, command);
    moves.forEach(sessionService::change);
    return moves.size();
  }

  /** What each session of the series becomes when one is changed, that one first. */
  private Map<UUID, SessionCommand> moves(UUID session, SessionCommand command) {
    managed(session);
    Map<UUID, SessionCommand> moves = new LinkedHashMap<>();
    moves.put(session, command);
    Instant before = sessionService.planned(session).startsAt();
    long days =
        ChronoUnit.DAYS.between(VietnamTime.dateOf(before), VietnamTime.dateOf(command.startsAt()));
    LocalTime clock = command.startsAt().atZone(VietnamTime.ZONE).toLocalTime();
    for (UUID each : timetable.following(session)) {
      ZonedDateTime old = sessionService.planned(each).startsAt().atZone(VietnamTime.ZONE);
      Instant start = old.plusDays(days).with(clock).toInstant();
      Instant end = start.plus(Duration.between(command.startsAt(), command.endsAt()));
      moves.put(each, command.at(start, end));
    }
    return moves;
  }

  /** Calls off a session and those to come that follow in its series. */
  public int cancelFollowing(UUID session, String reason) {
    managed(session);
    List<UUID> rest = timetable.following(session);
    sessionService.cancel(session, reason);
    rest.forEach(each -> sessionService.cancel(each, reason));
    return rest.size() + 1;
  }

  /** What else is planned at the time of the sessions in the same hall or with the same people. */
  public List<Clash> clashes(@NotNull Collection<UUID> sessions) {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    List<Long> keys = sessions.stream().map(each -> managed(each).key()).toList();
    return keys.isEmpty() ? List.of() : timetable.clashes(keys, MOST_CLASHES);
  }

  /**
   * What else is planned then in the same hall or with the same people, if a session were changed
   * so; asked before it is saved.
   *
   * @param following whether those to come that follow in its series would be changed with it
   */
  public List<Clash> clashesIf(
      UUID session, @Valid @NotNull SessionCommand command, boolean following) {
    Long usual = managed(session).runBy();
    Map<UUID, SessionCommand> moves =
        following ? moves(session, command) : Map.of(session, command);
    return timetable.clashesIf(
        moves.entrySet().stream()
            .map(
                one ->
                    new TimetableRepository.Wish(
                        one.getKey(), place(one.getValue(), usual), one.getValue()))
            .toList(),
        MOST_CLASHES);
  }

  /**
   * The same of a session that is to be held on all the days of a repeat.
   *
   * @param unit public id of the unit that would run it
   */
  public List<Clash> clashesIf(
      UUID unit, @Valid @NotNull SessionCommand first, @Valid @NotNull Repeat repeat) {
    Long usual = organisation.key(unit);
    access.require(usual, Role.CENTRE_MANAGER);
    return timetable.clashesIf(
        sessions(first, repeat).stream()
            .map(each -> new TimetableRepository.Wish(null, place(each, usual), each))
            .toList(),
        MOST_CLASHES);
  }

  /** What else somebody has to do at the time of a session; asked before helping at it is noted. */
  public List<Clash> clashesIfHelps(UUID session, @NotNull UUID person) {
    return timetable.clashesIfHelps(managed(session).key(), person, MOST_CLASHES);
  }

  private Long place(SessionCommand command, Long usual) {
    return command.unit() == null ? usual : organisation.key(command.unit());
  }

  /** Key of a session the caller plans. */
  private SessionRow managed(UUID session) {
    SessionRow row = sessionService.row(session);
    access.require(row.runBy(), Role.CENTRE_MANAGER);
    return row;
  }

  private static Instant shifted(Instant moment, long days) {
    return moment.atZone(VietnamTime.ZONE).plusDays(days).toInstant();
  }
}
