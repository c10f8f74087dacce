package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.attendance.AttendanceSheetService;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.attendance.AttendanceWay;
import vn.hieuhoc.attendance.MarkAttendance;
import vn.hieuhoc.attendance.RosterRow;
import vn.hieuhoc.attendance.SheetRow;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.StoredFile;
import vn.hieuhoc.support.BusinessException;

/** A signed paper, entered in the evening. */
class AttendanceSheetIT {

  private static final String HASH = "0f".repeat(32);

  @Test
  void whoSignedWasThereAndWhoWasTappedStaysAsTapped() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          Long nam = room.person("Lê Văn Nam");
          Long tu = room.person("Cao Văn Tư");
          UUID offering = room.meeting(10, room.now().plus(Duration.ofDays(7)));
          for (Long person : new Long[] {lan, nam, tu}) {
            room.as(person);
            room.enrol(offering);
          }
          room.asManager();
          UUID session = room.session(offering, room.now().minus(Duration.ofHours(3)));
          room.get(AttendanceService.class)
              .tap(session, new MarkAttendance(room.idOf(nam), AttendanceStatus.LATE, null, null));
          room.flush();
          AttendanceSheetService sheets = room.get(AttendanceSheetService.class);

          int told = sheets.enter(session, Set.of(room.idOf(lan), room.idOf(nam)), true);
          room.flush();

          assertThat(told).isEqualTo(2);
          Map<UUID, RosterRow> list =
              room.get(AttendanceService.class).roster(session).people().stream()
                  .collect(Collectors.toMap(RosterRow::person, row -> row));
          assertThat(list.get(room.idOf(lan)).status()).isEqualTo(AttendanceStatus.PRESENT);
          assertThat(list.get(room.idOf(lan)).way()).isEqualTo(AttendanceWay.PAPER);
          assertThat(list.get(room.idOf(nam)).status()).isEqualTo(AttendanceStatus.LATE);
          assertThat(list.get(room.idOf(tu)).status()).isEqualTo(AttendanceStatus.ABSENT);
          assertThat(sheets.enter(session, Set.of(room.idOf(lan)), true)).isZero();
        });
  }

  @Test
  void itsPhotoIsKeptForThoseWhoTakeTheListAndNobodyElse() {
    Classroom.open(
        room -> {
          room.asManager();
          UUID offering = room.meeting(10, room.now().plus(Duration.ofDays(7)));
          UUID session = room.session(offering, room.now().minus(Duration.ofHours(3)));
          AttendanceSheetService sheets = room.get(AttendanceSheetService.class);

          UUID id =
              sheets.add(
                  session,
                  new StoredFile(HASH, "phieu.jpg", MaterialFormat.JPEG, 1234, null, null));

          SheetRow row = sheets.row(session, id);
          assertThat(row.sha256()).isEqualTo(HASH);
          assertThat(row.sizeBytes()).isEqualTo(1234);
          assertThat(sheets.rows(session)).containsExactly(row);
          room.as(room.person("Trần Thị Lan"));
          assertThatThrownBy(() -> sheets.row(session, id))
              .isInstanceOfSatisfying(
                  BusinessException.class,
                  refused ->
                      assertThat(refused.arguments())
                          .containsExactly("PRESENTER, CENTRE_MANAGER, COMMUNE_STAFF"));
          room.asManagerElsewhere();
          assertThatThrownBy(() -> sheets.rows(session)).isInstanceOf(BusinessException.class);
        });
  }
}
