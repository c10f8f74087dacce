package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.attendance.MarkAttendance;
import vn.hieuhoc.attendance.Roster;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.offering.HelperPart;
import vn.hieuhoc.offering.SessionCommand;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;

/** What a manager may do to a course that people see or learn in, and to its sessions. */
class CourseDeskIT {

  private static UUID meeting(Classroom room, Duration fromNow) {
    Instant start = room.now().plus(fromNow);
    return session(room, room.meeting(20, start));
  }

  private static UUID session(Classroom room, UUID offering) {
    return room.get(SessionService.class).ofOffering(offering).get(0).id();
  }

  private static SessionCommand at(SessionCommand old, String venue, Instant start, UUID who) {
    return new SessionCommand(
        old.title(),
        old.unit(),
        venue,
        start,
        start.plus(Duration.between(old.startsAt(), old.endsAt())),
        old.seats(),
        old.minutesToCount(),
        who,
        old.organiserNote(),
        old.lesson(),
        old.helpers());
  }

  private static SessionRow row(Classroom room, UUID session) {
    room.flush();
    return room.get(SessionService.class).row(session);
  }

  @Test
  void aSessionIsMovedAndGivenToSomebodyElseAndKeepsTheRest() {
    Classroom.open(
        room -> {
          SessionService sessions = room.get(SessionService.class);
          UUID mai = room.idOf(room.person("Võ Thị Ngọc Mai"));
          UUID hai = room.idOf(room.person("Lê Hoàng Hải"));
          UUID session = meeting(room, Duration.ofDays(3));
          SessionCommand first = sessions.planned(session);
          sessions.change(
              session,
              new SessionCommand(
                  "Buổi một",
                  first.unit(),
                  first.venue(),
                  first.startsAt(),
                  first.endsAt(),
                  12,
                  45,
                  mai,
                  "Hội Phụ nữ mời",
                  first.lesson(),
                  List.of(new SessionCommand.Helper(hai, HelperPart.ASSISTANT))));
          room.flush();
          SessionCommand planned = sessions.planned(session);
          Instant later = room.now().plus(Duration.ofDays(5));

          sessions.change(session, at(planned, "Hội trường mới", later, hai));

          SessionRow moved = row(room, session);
          assertThat(moved.venue()).isEqualTo("Hội trường mới");
          assertThat(moved.startsAt()).isEqualTo(later);
          assertThat(moved.presenterName()).isEqualTo("Lê Hoàng Hải");
          assertThat(planned.lesson()).isNotNull();
          assertThat(sessions.planned(session))
              .isEqualTo(at(planned, "Hội trường mới", later, hai))
              .extracting(SessionCommand::helpers)
              .isEqualTo(List.of(new SessionCommand.Helper(hai, HelperPart.ASSISTANT)));
        });
  }

  @Test
  void aSessionThatIsCalledOffStaysToBeSeenWithTheReason() {
    Classroom.open(
        room -> {
          SessionService sessions = room.get(SessionService.class);
          UUID session = meeting(room, Duration.ofDays(3));
          SessionCommand planned = sessions.planned(session);

          sessions.cancel(session, " Bão  số 9 ");

          assertThat(row(room, session).cancelled()).isTrue();
          assertThat(row(room, session).cancelReason()).isEqualTo("Bão số 9");
          assertThat(sessions.ofCourse(room.get(CourseCatalogueService.class).details(room.course)))
              .extracting(SessionRow::id)
              .contains(session);
          assertThatThrownBy(() -> sessions.change(session, planned))
              .hasMessageContaining("session.cancelled");
        });
  }

  @Test
  void whereSomebodyWasTheTimeStandsAndTheHallCanStillBeCorrected() {
    Classroom.open(
        room -> {
          SessionService sessions = room.get(SessionService.class);
          UUID lan = room.idOf(room.person("Trần Thị Lan"));
          UUID session = meeting(room, Duration.ofHours(-3));
          room.get(AttendanceService.class)
              .tap(session, new MarkAttendance(lan, AttendanceStatus.PRESENT, null, null));
          room.flush();
          SessionCommand held = sessions.planned(session);

          sessions.change(session, at(held, "Đình làng", held.startsAt(), held.presenter()));

          assertThat(row(room, session).venue()).isEqualTo("Đình làng");
          assertThat(row(room, session).attended()).isEqualTo(1);
          Instant later = held.startsAt().plus(Duration.ofDays(1));
          assertThatThrownBy(() -> sessions.change(session, at(held, "Đình làng", later, null)))
              .hasMessageContaining("session.held-not-moved");
          assertThatThrownBy(
                  () -> sessions.change(session, at(held, "Đình làng", held.startsAt(), lan)))
              .hasMessageContaining("session.held-not-moved");
          assertThatThrownBy(() -> sessions.cancel(session, "Nhầm"))
              .hasMessageContaining("session.held [");
        });
  }

  @Test
  void aListOpensOnItsDayAndClosesWhenTheSessionIsCalledOff() {
    Classroom.open(
        room -> {
          AttendanceService attendance = room.get(AttendanceService.class);
          UUID session = meeting(room, Duration.ofDays(3));

          assertThat(attendance.roster(session)).extracting(Roster::early).isEqualTo(true);
          assertThat(attendance.roster(session).open()).isFalse();

          room.wait(Duration.ofDays(3));
          assertThat(attendance.roster(session).open()).isTrue();

          room.get(SessionService.class).cancel(session, "Bão");
          room.flush();
          assertThat(attendance.roster(session).open()).isFalse();
        });
  }
}
