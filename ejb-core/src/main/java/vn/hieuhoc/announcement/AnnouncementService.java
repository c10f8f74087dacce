package vn.hieuhoc.announcement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.freshness.PeopleChanged;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** Writing announcements and seeing who has opened them, for those who work for a unit. */
@Stateless
public class AnnouncementService {

  private static final int LONGEST_DAYS = 366;
  private static final Duration BETWEEN_REMINDERS = Duration.ofHours(24);

  @Inject private AnnouncementRepository announcements;
  @Inject private AnnouncementDesk desk;
  @Inject private Access access;
  @Inject private Event<Announced> announced;
  @Inject private Event<PeopleChanged> changed;
  @Inject private Clock clock;

  /**
   * Announces something.
   *
   * @return public id
   * @throws Refused {@code announcement.unit-missing}, {@code announcement.role-missing}, {@code
   *     announcement.course-missing}, {@code announcement.ends-before-starts}, {@code
   *     announcement.too-long}, {@code announcement.over}
   */
  public UUID write(@Valid @NotNull AnnouncementCommand command) {
    access.requireAnywhere(AnnouncementDesk.WRITERS);
    if (command.audience() == Audience.PEOPLE) {
      throw Refused.of("audience", "announcement.people-missing");
    }
    Target target = desk.target(command);
    checkDays(command);
    Announcement announcement =
        new Announcement(UUID.randomUUID(), access.accountId(), target, command, clock.instant());
    announcements.add(announcement);
    desk.keep("announcement.write", announcement);
    announced.fire(new Announced(announcement.id(), announcement.startsOn()));
    return announcement.publicId();
  }

  /**
   * Tells chosen people something, each of them once: sent again under the same id, nothing more is
   * sent.
   *
   * @param id the public id it gets
   * @param command with {@link Audience#PEOPLE} and the unit in whose name it is said
   * @param people keys of the people; who does not live in the unit is left out
   * @return its public id
   * @throws Refused {@code announcement.people-missing} when nobody of them lives there, or as
   *     {@link #write}
   */
  public UUID tell(
      @NotNull UUID id, @Valid @NotNull AnnouncementCommand command, Collection<Long> people) {
    access.requireAnywhere(AnnouncementDesk.TO_PEOPLE);
    Optional<Announcement> before = announcements.held(id);
    if (before.isPresent()) {
      if (!before.get().authorAccountId().equals(access.accountId())) {
        throw access.hide(null, "announcement", id);
      }
      return id;
    }
    Target target = desk.target(command);
    checkDays(command);
    Set<Long> meant = Set.copyOf(announcements.living(target, people));
    if (command.audience() != Audience.PEOPLE || meant.isEmpty()) {
      throw new Refused("announcement.people-missing");
    }
    Announcement announcement =
        new Announcement(id, access.accountId(), target, command, clock.instant());
    announcements.add(announcement);
    announcements.choose(announcement.id(), meant);
    desk.keep("announcement.write", announcement, target.audience().name() + " " + meant.size());
    announced.fire(new Announced(announcement.id(), announcement.startsOn()));
    changed.fire(new PeopleChanged(meant));
    return id;
  }

  /**
   * Of some people those to whom the caller may speak in the name of a unit: who lives there.
   *
   * @param unit public id of the unit
   */
  public Set<Long> within(UUID unit, Collection<Long> people) {
    access.requireAnywhere(AnnouncementDesk.TO_PEOPLE);
    return Set.copyOf(announcements.living(desk.place(unit), people));
  }

  /** The units for which the caller works and in whose name people may be told something. */
  public List<UnitRow> speakers() {
    access.requireAnywhere(AnnouncementDesk.TO_PEOPLE);
    return desk.speakers();
  }

  /**
   * Says it in other words or on other days; whom it is for stays.
   *
   * @throws Refused {@code announcement.withdrawn}, or as {@link #write}
   */
  public void change(UUID id, @Valid @NotNull AnnouncementCommand command) {
    Announcement announcement = kept(id);
    checkDays(command);
    announcement.change(command, clock.instant());
    desk.keep("announcement.change", announcement);
    announced.fire(new Announced(announcement.id(), announcement.startsOn()));
  }

  /** Takes it back. A second time changes nothing. */
  public void withdraw(UUID id) {
    Announcement announcement = kept(id);
    announcement.withdraw(clock.instant());
    desk.keep("announcement.withdraw", announcement);
  }

  /** The units in whose name the caller may speak, with the hamlets or communes below them. */
  public List<UnitRow> units() {
    access.requireAnywhere(AnnouncementDesk.WRITERS);
    return desk.units();
  }

  /** What is shown or will be in the caller's reach, or what is over, the latest first. */
  public Page<AnnouncementRow> rows(boolean over, PageRequest page) {
    access.requireAnywhere(AnnouncementDesk.WRITERS);
    return announcements.kept(desk.reach(), today(), over, page);
  }

  /** One announcement, for those who keep it. */
  public AnnouncementRow row(UUID id) {
    AnnouncementRow row = announcements.row(id).orElseThrow(() -> new NotFound("announcement", id));
    desk.requireKeeper(row.unitKey(), row.audience(), id);
    return row;
  }

  /** How many it reaches and how many have opened it. */
  public Receipts receipts(UUID id) {
    Announcement announcement = kept(id);
    return announcements.receipts(announcement.id(), announcement.target(), today());
  }

  /** Those who have opened it, the latest first, or those who have not, by name. */
  public List<ReaderRow> readers(UUID id, boolean read, PageRequest page) {
    Announcement announcement = kept(id);
    return announcements.readers(announcement.id(), announcement.target(), today(), read, page);
  }

  /**
   * Reminds those who have not opened it, once a day at the most.
   *
   * @return how many
   * @throws Refused {@code announcement.not-shown}, {@code announcement.reminded}
   */
  public int remind(UUID id) {
    Announcement announcement = kept(id);
    if (!announcement.shownOn(today())) {
      throw new Refused("announcement.not-shown", announcement.title());
    }
    if (announcement.remindedAt() != null
        && announcement.remindedAt().plus(BETWEEN_REMINDERS).isAfter(clock.instant())) {
      throw new Refused("announcement.reminded", announcement.remindedAt());
    }
    List<Long> silent = announcements.silent(announcement.id(), announcement.target(), today());
    desk.remind(announcement, silent, clock.instant());
    return silent.size();
  }

  /**
   * The announcements on the board of a place today, what matters most first.
   *
   * @param unitKey the unit the caller works for
   * @param placeKey the place itself: the unit, or the area it serves
   */
  public List<AnnouncementRow> onBoard(Long unitKey, Long placeKey, int most) {
    access.require(unitKey, AnnouncementDesk.TO_PEOPLE);
    return announcements.atUnit(placeKey, today(), most);
  }

  /** Demands that the caller may announce anything at all. */
  public void requireWriter() {
    access.requireAnywhere(AnnouncementDesk.WRITERS);
  }

  private Announcement kept(UUID id) {
    access.requireSignedIn();
    Announcement announcement =
        announcements.held(id).orElseThrow(() -> new NotFound("announcement", id));
    desk.requireKeeper(announcement.unitId(), announcement.target().audience(), id);
    return announcement;
  }

  private void checkDays(AnnouncementCommand command) {
    LocalDate from = command.startsOn();
    LocalDate to = command.endsOn();
    if (to.isBefore(from)) {
      throw Refused.of("endsOn", "announcement.ends-before-starts", from, to);
    }
    if (to.isBefore(today())) {
      throw Refused.of("endsOn", "announcement.over", to);
    }
    if (from.plusDays(LONGEST_DAYS).isBefore(to)) {
      throw Refused.of("endsOn", "announcement.too-long", LONGEST_DAYS);
    }
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
