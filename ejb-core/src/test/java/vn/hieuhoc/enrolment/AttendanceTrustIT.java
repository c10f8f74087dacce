package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.attendance.AttendanceWay;
import vn.hieuhoc.attendance.MarkAttendance;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;

/** How far it can be relied upon that somebody was there depends on who has seen it. */
class AttendanceTrustIT {

  @Test
  void aCodeIsSeenByThePortalATapIsConfirmedByWhoTappedAndAPaperIsADocument() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          Long nam = room.person("Lê Văn Nam");
          Long teacher = room.person("Cao Thị Dạy");
          room.asManager();
          UUID offering = room.meeting(10, room.now().plus(Duration.ofDays(7)));
          UUID session = room.session(offering, room.now().minus(Duration.ofMinutes(5)));
          room.as(lan);
          room.get(AttendanceService.class)
              .arrived(room.get(SessionService.class).row(session), lan, room.now());
          RecordRow seen = onlyRecord(room, lan);
          assertThat(seen.trust()).isEqualTo(Trust.OBSERVED);
          assertThat(statement(room, seen)).doesNotContain("instructor");

          // Who taps does not become a machine by saying that a code was seen.
          room.signIn(teacher, new HeldRole(Role.CENTRE_MANAGER, room.commune()));
          tap(room, session, nam, AttendanceStatus.PRESENT, AttendanceWay.QR);
          RecordRow told = onlyRecord(room, nam);
          assertThat(told.trust()).isEqualTo(Trust.CONFIRMED);
          assertThat(statement(room, told))
              .contains("instructor", room.get(PersonService.class).row(teacher).personNumber());

          tap(room, session, lan, AttendanceStatus.LATE, AttendanceWay.PAPER);
          assertThat(onlyRecord(room, lan).trust()).isEqualTo(Trust.DOCUMENT_CHECKED);
        });
  }

  private static void tap(
      Classroom room, UUID session, Long person, AttendanceStatus status, AttendanceWay way) {
    room.flush();
    room.get(AttendanceService.class)
        .tap(session, new MarkAttendance(room.idOf(person), status, null, way));
  }

  private static RecordRow onlyRecord(Classroom room, Long person) {
    List<RecordRow> records =
        room.recordsOf(person).stream().filter(record -> !record.voided()).toList();
    assertThat(records).hasSize(1);
    return records.get(0);
  }

  private static String statement(Classroom room, RecordRow record) {
    UUID id = record.statementId();
    return room.get(RecordService.class).statements(List.of(id)).get(id);
  }
}
