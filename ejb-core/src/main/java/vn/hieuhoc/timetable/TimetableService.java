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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.offering.SessionCommand;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** Plans several sessions at once, and tells which of them want what others want. */
@Stateless
public class TimetableService {

  private static final int MOST_SESSIONS = 60;
  private static final int MOST_CLASHES = 50;

  @Inject private TimetableRepository timetable;
  @Inject private SessionService sessionService;
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
    List<UUID> made = new ArrayList<>();
    for (SessionCommand each : sessions(first, repeat)) {
      made.add(sessionService.create(offering, each));
    }
    join(made);
    return made;
  }

  /** The session as it is planned on each day of the repeat, the earliest first. */
  public List<SessionCommand> sessions(
      @Valid @NotNull SessionCommand first, @Valid @NotNull Repeat repeat) {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    LocalDate day = VietnamTime.dateOf(first.startsAt());
    List<LocalDate> days = repeat.from(day);
    if (days.size() > MOST_SESSIONS) {
      throw Refused.of("times", "session.too-many", days.size(), MOST_SESSIONS);
    }
    return days.stream()
        .map(
            each ->
                moved(
                    first,
                    shifted(first.startsAt(), ChronoUnit.DAYS.between(day, each)),
                    shifted(first.endsAt(), ChronoUnit.DAYS.between(day, each))))
        .toList();
  }

  /** Makes one series of sessions that were planned together. */
  public void join(@NotNull Collection<UUID> sessions) {
    access.requireAnywhere(Role.CENTRE_MANAGER);
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
    managed(session);
    List<UUID> rest = timetable.following(session);
    Instant before = sessionService.planned(session).startsAt();
    sessionService.change(session, command);
    long days =
        ChronoUnit.DAYS.between(VietnamTime.dateOf(before), VietnamTime.dateOf(command.startsAt()));
    LocalTime clock = command.startsAt().atZone(VietnamTime.ZONE).toLocalTime();
    for (UUID each : rest) {
      ZonedDateTime old = sessionService.planned(each).startsAt().atZone(VietnamTime.ZONE);
      Instant start = old.plusDays(days).with(clock).toInstant();
      Instant end = start.plus(Duration.between(command.startsAt(), command.endsAt()));
      sessionService.change(each, moved(command, start, end));
    }
    return rest.size() + 1;
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

  /** Key of a session the caller plans. */
  private SessionRow managed(UUID session) {
    SessionRow row = sessionService.row(session);
    access.require(row.runBy(), Role.CENTRE_MANAGER);
    return row;
  }

  private static Instant shifted(Instant moment, long days) {
    return moment.atZone(VietnamTime.ZONE).plusDays(days).toInstant();
  }

  private static SessionCommand moved(SessionCommand command, Instant start, Instant end) {
    return new SessionCommand(
        command.title(),
        command.unit(),
        command.venue(),
        start,
        end,
        command.seats(),
        command.minutesToCount(),
        command.presenter(),
        command.organiserNote(),
        command.lesson(),
        command.helpers());
  }
}
