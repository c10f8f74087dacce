package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.notice.NoticeKind;
import vn.hieuhoc.notice.NoticeRow;
import vn.hieuhoc.notice.NoticeService;
import vn.hieuhoc.offering.SessionCommand;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.timetable.Clash;
import vn.hieuhoc.timetable.Repeat;
import vn.hieuhoc.timetable.TimetableService;

/** Sessions planned together, and sessions that want the same. */
class TimetableIT {

  private static final String HALL = "Nhà văn hóa thôn";
  private static final Repeat ONCE = new Repeat(null, null, List.of());

  @Test
  void aSeriesIsHeldEachWeekAtTheSameTimeAndOnFurtherDays() {
    Classroom.open(
        room -> {
          Instant start = start(room);
          List<UUID> ids =
              timetable(room)
                  .plan(
                      room.draftOffering(),
                      command(start, HALL, null),
                      new Repeat(2, 3, List.of(VietnamTime.dateOf(start).plusDays(1))));

          assertThat(ids.stream().map(id -> row(room, id).startsAt()))
              .containsExactly(
                  start,
                  start.plus(Duration.ofDays(1)),
                  start.plus(Duration.ofDays(14)),
                  start.plus(Duration.ofDays(28)));
        });
  }

  @Test
  void changingTheFollowingLeavesWhatIsOverAndWhatIsBefore() {
    Classroom.open(
        room -> {
          Instant start = start(room);
          List<UUID> ids = weekly(room, start, 4);
          room.get(SessionService.class).cancel(ids.get(3), "mưa bão");
          room.flush();
          SessionCommand planned = room.get(SessionService.class).planned(ids.get(1));
          Instant moved = planned.startsAt().plus(Duration.ofDays(1)).plus(Duration.ofHours(1));

          assertThat(timetable(room).beside(ids.get(1)).following()).isEqualTo(1);
          int changed =
              timetable(room).changeFollowing(ids.get(1), command(moved, "Hội trường xã", null));
          room.flush();

          assertThat(changed).isEqualTo(2);
          assertThat(row(room, ids.get(0)).startsAt()).isEqualTo(start);
          assertThat(row(room, ids.get(0)).venue()).isEqualTo(HALL);
          assertThat(row(room, ids.get(1)).startsAt()).isEqualTo(moved);
          assertThat(row(room, ids.get(2)).startsAt()).isEqualTo(moved.plus(Duration.ofDays(7)));
          assertThat(row(room, ids.get(2)).venue()).isEqualTo("Hội trường xã");
          assertThat(row(room, ids.get(3)).venue()).isEqualTo(HALL);
        });
  }

  @Test
  void aSeriesWithADayThatCannotBeLeavesNothing() {
    Classroom.open(
        room -> {
          assertThatThrownBy(
                  () ->
                      timetable(room)
                          .plan(
                              room.draftOffering(),
                              command(start(room), HALL, null),
                              new Repeat(
                                  null,
                                  60,
                                  List.of(
                                      VietnamTime.dateOf(start(room)).plusDays(1),
                                      VietnamTime.dateOf(start(room)).plusDays(2)))))
              .isInstanceOfSatisfying(
                  Refused.class,
                  refused -> assertThat(refused.code()).isEqualTo("session.too-many"));
        });
  }

  @Test
  void theSameHallOrTheSamePersonAtOneTimeIsTold() {
    Classroom.open(
        room -> {
          Instant start = start(room);
          UUID presenter = room.idOf(room.person("Cao Thị Dạy"));
          UUID offering = room.draftOffering();
          UUID first = one(room, offering, command(start, HALL, presenter));
          UUID sameHall =
              one(room, offering, command(start.plusSeconds(3600), " nhà văn hoá THÔN ", null));
          UUID samePerson =
              one(room, offering, command(start.plusSeconds(1800), "Đình làng", presenter));
          UUID after = one(room, offering, command(start.plusSeconds(7200), "Sân", presenter));
          room.flush();

          List<Clash> clashes = timetable(room).clashes(List.of(first));

          assertThat(clashes)
              .extracting(Clash::other, Clash::about)
              .containsExactly(
                  tuple(samePerson, Clash.About.PERSON), tuple(sameHall, Clash.About.VENUE));
          room.get(SessionService.class).cancel(samePerson, "bận");
          room.flush();
          assertThat(timetable(room).clashes(List.of(first)))
              .extracting(Clash::other)
              .containsExactly(sameHall);
          assertThat(timetable(room).beside(after).clashes()).isEmpty();
        });
  }

  @Test
  void aHallIsTheSameForAllUnitsOfItsCommuneAndAnotherElsewhere() {
    Classroom.open(
        room -> {
          Instant start = start(room);
          UUID offering = room.draftOffering();
          UUID ofCommune = one(room, offering, command(start, HALL, null));
          UUID ofHamlet =
              one(room, offering, at(room.idOfUnit(room.hamlet()), start.plusSeconds(3600)));
          room.signIn(
              null,
              new HeldRole(Role.CENTRE_MANAGER, room.commune()),
              new HeldRole(Role.CENTRE_MANAGER, room.elsewhereHamlet()));
          one(room, offering, at(room.idOfUnit(room.elsewhereHamlet()), start));
          room.flush();

          assertThat(timetable(room).clashes(List.of(ofCommune)))
              .extracting(Clash::other, Clash::about, Clash::unitName)
              .containsExactly(tuple(ofHamlet, Clash.About.VENUE, "Thôn Phú Hội 1"));
          assertThat(timetable(room).clashes(List.of(ofHamlet)))
              .extracting(Clash::other, Clash::unitName)
              .containsExactly(tuple(ofCommune, "Xã Vạn Thắng"));
        });
  }

  @Test
  void whatWouldClashIsToldBeforeAnythingIsSaved() {
    Classroom.open(
        room -> {
          Instant start = start(room);
          Instant later = start.plus(Duration.ofDays(7));
          UUID presenter = room.idOf(room.person("Cao Thị Dạy"));
          UUID offering = room.draftOffering();
          UUID there = one(room, offering, command(later, HALL, null));
          UUID taught = one(room, offering, command(start, "Đình làng", presenter));
          room.flush();
          UUID unit = room.idOfUnit(room.commune());
          SessionCommand wish = command(start, " nhà văn hoá THÔN ", presenter);

          List<Clash> found = timetable(room).clashesIf(unit, wish, new Repeat(null, 2, List.of()));

          assertThat(found)
              .extracting(Clash::session, Clash::other, Clash::about, Clash::people)
              .containsExactly(
                  tuple(null, taught, Clash.About.PERSON, "Cao Thị Dạy"),
                  tuple(null, there, Clash.About.VENUE, null));
          assertThat(room.get(SessionService.class).ofOffering(offering)).hasSize(2);
          assertThat(timetable(room).clashesIf(unit, command(start, "Sân", null), ONCE)).isEmpty();
        });
  }

  @Test
  void whatClashesWhenASessionIsMovedIsWhatClashesOnceItIsAndItsOwnSeriesIsNone() {
    Classroom.open(
        room -> {
          Instant start = start(room);
          List<UUID> ids = weekly(room, start, 3);
          UUID other =
              one(room, room.draftOffering(), command(start.plusSeconds(86400), HALL, null));
          room.flush();
          UUID first = ids.get(0);
          SessionCommand nextWeek = command(start.plus(Duration.ofDays(7)), HALL, null);
          SessionCommand nextDay = command(start.plusSeconds(86400), HALL, null);

          assertThat(timetable(room).clashesIf(first, nextWeek, true)).isEmpty();
          assertThat(timetable(room).clashesIf(first, nextWeek, false))
              .extracting(Clash::other)
              .containsExactly(ids.get(1));
          List<Clash> warned = timetable(room).clashesIf(first, nextDay, true);
          assertThat(warned).extracting(Clash::other).containsExactly(other);

          timetable(room).changeFollowing(first, nextDay);
          room.flush();
          assertThat(timetable(room).beside(first).clashes()).isEqualTo(warned);
        });
  }

  @Test
  void whatElseAHelperHasToDoThenIsToldBeforeSomebodyIsNamed() {
    Classroom.open(
        room -> {
          Instant start = start(room);
          UUID helper = room.idOf(room.person("Lê Văn Giúp"));
          UUID offering = room.draftOffering();
          UUID taught = one(room, offering, command(start, "Đình làng", helper));
          UUID session = one(room, offering, command(start.plusSeconds(3600), HALL, null));
          UUID later = one(room, offering, command(start.plusSeconds(7200), HALL, null));
          room.flush();

          assertThat(timetable(room).clashesIfHelps(session, helper))
              .extracting(Clash::other, Clash::about, Clash::people)
              .containsExactly(tuple(taught, Clash.About.PERSON, "Lê Văn Giúp"));
          assertThat(timetable(room).clashesIfHelps(later, helper)).isEmpty();
          assertThat(timetable(room).clashesIfHelps(taught, helper)).isEmpty();
        });
  }

  @Test
  void whoHasAPlaceIsToldOnceOfAllSessionsThatTheClassHasBesides() {
    Classroom.open(
        room -> {
          room.get(World.class).observedBy("vn.hieuhoc.notice.TellSessionsAdded");
          Long lan = room.person("Nguyễn Thị Lan");
          Instant start = room.now().plus(Duration.ofDays(3));
          UUID offering = room.meeting(5, start);
          room.as(lan);
          room.enrol(offering);
          room.asManager();
          SessionService sessions = room.get(SessionService.class);
          UUID held = sessions.ofOffering(offering).get(0).id();
          Instant later = start.plus(Duration.ofDays(7));
          List<UUID> added =
              timetable(room)
                  .plan(
                      offering,
                      sessions.planned(held).at(later, later.plus(Duration.ofHours(2))),
                      new Repeat(null, 3, List.of()));
          room.flush();

          String first = sessions.row(added.get(0)).key().toString();
          assertThat(
                  room.entityManager()
                      .createNativeQuery(
                          "select subject, kind from work_item where kind = 'tell-sessions-added'"
                              + " and subject like ?1")
                      .setParameter(1, first + " %")
                      .getResultList())
              .hasSize(1);
          tell(room, first + " 3");

          room.as(lan);
          assertThat(told(room))
              .extracting(NoticeRow::kind, NoticeRow::moment, NoticeRow::place)
              .containsExactly(tuple(NoticeKind.SESSIONS_ADDED, later, "3"));
        });
  }

  @Test
  void whoPlansNothingHereIsToldNothing() {
    Classroom.open(
        room -> {
          UUID session = weekly(room, start(room), 2).get(0);
          room.as(room.person("Trần Thị Lan"));

          assertThatThrownBy(() -> timetable(room).clashes(List.of(session)))
              .isInstanceOfAny(Forbidden.class, vn.hieuhoc.support.NotFound.class);
          SessionCommand wish = command(start(room), HALL, null);
          assertThatThrownBy(() -> timetable(room).clashesIf(session, wish, false))
              .isInstanceOfAny(Forbidden.class, vn.hieuhoc.support.NotFound.class);
          UUID unit = room.idOfUnit(room.commune());
          assertThatThrownBy(() -> timetable(room).clashesIf(unit, wish, ONCE))
              .isInstanceOf(Forbidden.class);
        });
  }

  private static List<NoticeRow> told(Classroom room) {
    room.flush();
    return room.get(NoticeService.class).own(new PageRequest(0, 50)).items();
  }

  private static void tell(Classroom room, String subject) {
    Handled.by("vn.hieuhoc.notice.TellSessionsAdded", room, subject);
  }

  private static List<UUID> weekly(Classroom room, Instant start, int times) {
    List<UUID> ids =
        timetable(room)
            .plan(
                room.draftOffering(),
                command(start, HALL, null),
                new Repeat(null, times, List.of()));
    room.flush();
    return ids;
  }

  private static UUID one(Classroom room, UUID offering, SessionCommand command) {
    return room.get(SessionService.class).create(offering, command);
  }

  private static Instant start(Classroom room) {
    return room.now().plus(Duration.ofDays(3));
  }

  private static SessionCommand command(Instant start, String venue, UUID presenter) {
    return command(null, start, venue, presenter);
  }

  /** In the hall of that name of a unit. */
  private static SessionCommand at(UUID unit, Instant start) {
    return command(unit, start, HALL, null);
  }

  private static SessionCommand command(UUID unit, Instant start, String venue, UUID presenter) {
    return new SessionCommand(
        "Buổi của đợt",
        unit,
        venue,
        start,
        start.plusSeconds(7200),
        null,
        null,
        presenter,
        null,
        null,
        null);
  }

  private static SessionRow row(Classroom room, UUID session) {
    return room.get(SessionService.class).row(session);
  }

  private static TimetableService timetable(Classroom room) {
    return room.get(TimetableService.class);
  }
}
