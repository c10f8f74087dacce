package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.attendance.MarkAttendance;
import vn.hieuhoc.offering.SessionCommand;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.offering.SessionStatus;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordService;

/** A tap by mistake, taken back, leaves neither a session that took place nor a contribution. */
class MistakenTapIT {

  @Test
  void takingTheLastOneBackUndoesTheSessionAndTheContributions() {
    Classroom.open(
        room -> {
          Long presenter = room.person("Cao Thị Dạy");
          Long helper = room.person("Cao Văn Giúp");
          UUID lan = room.idOf(room.person("Trần Thị Lan"));
          UUID nam = room.idOf(room.person("Lê Văn Nam"));
          UUID session = session(room, presenter, helper);

          tap(room, session, lan, AttendanceStatus.PRESENT);
          tap(room, session, nam, AttendanceStatus.LATE);
          tap(room, session, lan, AttendanceStatus.ABSENT);
          assertThat(status(room, session)).isEqualTo(SessionStatus.HELD);
          assertThat(contributions(room, presenter)).containsExactly("stands");

          tap(room, session, nam, AttendanceStatus.EXCUSED);
          assertThat(status(room, session)).isEqualTo(SessionStatus.PLANNED);
          assertThat(contributions(room, presenter)).containsExactly("void");
          assertThat(contributions(room, helper)).containsExactly("void");
        });
  }

  @Test
  void aSessionThatWasTakenBackCanBeGivenAgainAndAgain() {
    Classroom.open(
        room -> {
          Long presenter = room.person("Cao Thị Dạy");
          UUID lan = room.idOf(room.person("Trần Thị Lan"));
          UUID session = session(room, presenter, null);
          for (int time = 0; time < 2; time++) {
            tap(room, session, lan, AttendanceStatus.PRESENT);
            tap(room, session, lan, AttendanceStatus.ABSENT);
          }

          tap(room, session, lan, AttendanceStatus.PRESENT);
          tap(room, session, lan, AttendanceStatus.PRESENT);

          assertThat(status(room, session)).isEqualTo(SessionStatus.HELD);
          assertThat(contributions(room, presenter))
              .containsExactlyInAnyOrder("void", "void", "stands");
        });
  }

  private static UUID session(Classroom room, Long presenter, Long helper) {
    room.asManager();
    Instant start = room.now().minus(Duration.ofHours(3));
    UUID offering = room.meeting(10, start.plus(Duration.ofDays(7)));
    return room.get(SessionService.class)
        .create(
            offering,
            new SessionCommand(
                null,
                null,
                "Nhà văn hóa thôn",
                start,
                start.plusSeconds(7200),
                null,
                null,
                room.idOf(presenter),
                null,
                null,
                helper == null
                    ? List.of()
                    : List.of(new SessionCommand.Helper(room.idOf(helper), null))));
  }

  private static void tap(Classroom room, UUID session, UUID person, AttendanceStatus status) {
    room.get(AttendanceService.class).tap(session, new MarkAttendance(person, status, null, null));
    room.flush();
  }

  private static SessionStatus status(Classroom room, UUID session) {
    SessionRow row = room.get(SessionService.class).row(session);
    return row.status();
  }

  private static List<String> contributions(Classroom room, Long person) {
    return room
        .get(RecordService.class)
        .rowsOf(person, Instant.EPOCH, room.now().plus(Duration.ofDays(1)))
        .stream()
        .filter(record -> record.kind() == RecordKind.CONTRIBUTION)
        .map(record -> record.voided() ? "void" : "stands")
        .toList();
  }
}
