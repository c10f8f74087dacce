package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.attendance.AttendanceWay;
import vn.hieuhoc.attendance.MarkAttendance;
import vn.hieuhoc.attendance.RosterRow;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.ImportKind;
import vn.hieuhoc.exchange.Outcome;
import vn.hieuhoc.exchange.RowFault;
import vn.hieuhoc.exchange.RowResult;
import vn.hieuhoc.exchange.SampleRows;
import vn.hieuhoc.exchange.TakenRow;
import vn.hieuhoc.record.RecordRow;

/** What a list of a class on paper says of who came goes where the list of the session is kept. */
class AttendanceListIT {

  /** A class that met two days ago, and who runs it. */
  private static final class Desk {

    final Classroom room;
    final ImportKind kind;
    final UUID offering;
    final UUID session;
    final Predicate<Long> here;

    Desk(Classroom room) {
      this.room = room;
      this.kind = kind(room);
      this.here = Set.of(room.commune(), room.hamlet())::contains;
      this.offering = room.meeting(20, room.now().plus(Duration.ofDays(9)));
      this.session = room.session(offering, room.now().minus(Duration.ofDays(2)));
      room.flush();
    }

    private static ImportKind kind(Classroom room) {
      try {
        return (ImportKind) room.get(Class.forName("vn.hieuhoc.attendanceimport.AttendancesKind"));
      } catch (ClassNotFoundException renamed) {
        throw new IllegalStateException(renamed);
      }
    }

    ImportContext context() {
      return SampleRows.context(unit -> false, here, room.now());
    }

    Long enrolled(String name) {
      Long person = room.person(name);
      room.as(person);
      room.enrol(offering);
      room.asManager();
      room.flush();
      return person;
    }

    String number(Long person) {
      room.entityManager()
          .createNativeQuery("update person set person_number = upper(person_number) where id = ?1")
          .setParameter(1, person)
          .executeUpdate();
      room.forget();
      return room.numberOf(person);
    }

    RowResult take(String status, Long person, String... more) {
      Map<String, String> cells = new HashMap<>();
      cells.put("session", session.toString().substring(0, 13));
      cells.put("personNumber", number(person));
      cells.put("status", status);
      for (int i = 0; i < more.length; i += 2) {
        cells.put(more[i], more[i + 1]);
      }
      return take(cells, context());
    }

    RowResult take(Map<String, String> cells, ImportContext context) {
      RowResult result = kind.take(List.of(SampleRows.row(kind, 2, cells)), context).get(0);
      room.forget();
      return result;
    }

    List<String> undo(RowResult result) {
      List<String> kept =
          kind.undo(
              List.of(
                  new TakenRow(
                      2, result.outcome(), "attendance", result.subject(), result.before())),
              context());
      room.forget();
      return kept;
    }

    RosterRow line(Long person) {
      return room.get(AttendanceService.class).roster(session).people().stream()
          .filter(row -> row.personKey().equals(person))
          .findFirst()
          .orElse(null);
    }

    void tap(Long person, AttendanceStatus status, AttendanceWay way) {
      room.get(AttendanceService.class)
          .tap(session, new MarkAttendance(room.idOf(person), status, null, way));
      room.forget();
    }

    long standing(Long person) {
      return room.recordsOf(person).stream().filter(record -> !record.voided()).count();
    }
  }

  private static void open(Consumer<Desk> work) {
    Classroom.open(room -> work.accept(new Desk(room)));
  }

  private static List<String> faults(RowResult result) {
    return result.faults().stream().map(RowFault::code).toList();
  }

  @Test
  void aRowIsALineOfTheListWithItsRecordAndTheSameRowAgainChangesNothing() {
    open(
        desk -> {
          Long lan = desk.enrolled("Trần Thị Lan");

          RowResult first = desk.take("x", lan, "minutes", "90 phút", "note", "Theo sổ lớp");

          assertThat(first.outcome()).isEqualTo(Outcome.NEW);
          assertThat(first.faults()).isEmpty();
          assertThat(desk.line(lan).status()).isEqualTo(AttendanceStatus.PRESENT);
          assertThat(desk.line(lan).minutes()).isEqualTo(90);
          assertThat(desk.line(lan).way()).isEqualTo(AttendanceWay.IMPORT);
          assertThat(desk.line(lan).reason()).isEqualTo("Theo sổ lớp");
          assertThat(desk.room.recordsOf(lan)).extracting(RecordRow::voided).containsExactly(false);

          desk.room.wait(Duration.ofMinutes(5));
          assertThat(desk.take("Có mặt", lan).outcome()).isEqualTo(Outcome.SAME);
          assertThat(desk.room.records(lan)).isEqualTo(1);
        });
  }

  @Test
  void aClassNamedWithItsDayAndTimeIsItsSessionAndANameOnTheListNeedsNoPlace() {
    open(
        desk -> {
          Long lan = desk.enrolled("Trần Thị Lan");
          Map<String, String> cells =
              Map.of(
                  "offering", "sơ cứu đuối nước",
                  "date", "21/11/2026",
                  "time", "12h",
                  "fullName", "TRẦN THỊ LAN",
                  "status", "Muộn");

          assertThat(desk.take(cells, desk.context()).outcome()).isEqualTo(Outcome.NEW);
          assertThat(desk.line(lan).status()).isEqualTo(AttendanceStatus.LATE);
          assertThat(desk.line(lan).minutes()).isEqualTo(105);

          Map<String, String> otherDay = new HashMap<>(cells);
          otherDay.put("date", "20/11/2026");
          assertThat(faults(desk.take(otherDay, desk.context())))
              .containsExactly("attendance.session-unknown-then");
        });
  }

  @Test
  void whoCameWithoutBeingEnrolledGoesOnTheListAndItIsSaid() {
    open(
        desk -> {
          Long mai = desk.room.person("Lê Thị Mai");

          RowResult result = desk.take("Có mặt", mai);

          assertThat(result.outcome()).isEqualTo(Outcome.NEW);
          assertThat(faults(result)).containsExactly("import.note-walked-in");
          assertThat(desk.line(mai).enrolled()).isFalse();
          assertThat(desk.standing(mai)).isEqualTo(1);
          assertThat(faults(desk.take("Có mặt", desk.room.elsewhere("Vũ Thị Xa"))))
              .containsExactly("import.person-unknown");
        });
  }

  @Test
  void whatPeopleToldStaysAndTheFileIsToldSo() {
    open(
        desk -> {
          Long lan = desk.enrolled("Trần Thị Lan");
          desk.tap(lan, AttendanceStatus.PRESENT, AttendanceWay.PAPER);

          RowResult kept = desk.take("Vắng", lan);

          assertThat(kept.outcome()).isEqualTo(Outcome.IGNORED);
          assertThat(kept.faults())
              .singleElement()
              .satisfies(
                  note -> {
                    assertThat(note.code()).isEqualTo("import.note-presence-kept");
                    assertThat(note.arguments())
                        .containsExactly(
                            "{word.attendance.PRESENT}", "{word.attendance-way.PAPER}");
                  });
          assertThat(desk.line(lan).status()).isEqualTo(AttendanceStatus.PRESENT);
          assertThat(desk.standing(lan)).isEqualTo(1);
        });
  }

  @Test
  void takenBackTheLineSaysWhatItSaidBeforeAndRecordsFollow() {
    open(
        desk -> {
          Long lan = desk.enrolled("Trần Thị Lan");
          RowResult first = desk.take("Có mặt", lan);
          desk.room.wait(Duration.ofMinutes(5));
          RowResult second = desk.take("Vắng có phép", lan);
          assertThat(second.outcome()).isEqualTo(Outcome.CHANGED);
          assertThat(faults(second)).containsExactly("import.note-presence-changed");
          assertThat(desk.standing(lan)).isZero();

          assertThat(desk.undo(first)).containsExactly("import.undo-changed");
          assertThat(desk.undo(second)).containsOnlyNulls();
          assertThat(desk.line(lan).status()).isEqualTo(AttendanceStatus.PRESENT);
          assertThat(desk.standing(lan)).isEqualTo(1);

          assertThat(desk.undo(first)).containsOnlyNulls();
          assertThat(desk.line(lan).open()).isTrue();
          assertThat(desk.standing(lan)).isZero();
          assertThat(desk.undo(first)).containsOnlyNulls();
        });
  }

  @Test
  void whatSomebodyCorrectedSinceIsNotTakenBack() {
    open(
        desk -> {
          Long lan = desk.enrolled("Trần Thị Lan");
          RowResult told = desk.take("Có mặt", lan);
          desk.room.wait(Duration.ofMinutes(5));
          desk.tap(lan, AttendanceStatus.LEFT_EARLY, AttendanceWay.ROSTER);

          assertThat(desk.undo(told)).containsExactly("import.undo-changed");
          assertThat(desk.line(lan).status()).isEqualTo(AttendanceStatus.LEFT_EARLY);
        });
  }

  @Test
  void whoMayNotTakeTheListOfASessionBringsNothingOntoItAndTakesNothingBack() {
    open(
        desk -> {
          Long lan = desk.enrolled("Trần Thị Lan");
          RowResult told = desk.take("Có mặt", lan);

          desk.room.asManagerElsewhere();
          assertThat(faults(desk.take("Vắng", lan))).containsExactly("attendance.session-unknown");
          assertThat(desk.undo(told)).containsExactly("import.undo-out-of-reach");

          desk.room.signIn(null, new HeldRole(Role.PRESENTER, desk.room.commune()));
          assertThat(faults(desk.take("Vắng", lan))).containsExactly("attendance.session-unknown");

          desk.room.asManager();
          assertThat(desk.line(lan).status()).isEqualTo(AttendanceStatus.PRESENT);
        });
  }

  @Test
  void eachCellThatCannotBeIsTold() {
    open(
        desk -> {
          Long lan = desk.enrolled("Trần Thị Lan");

          assertThat(faults(desk.take("có đến", lan, "minutes", "500")))
              .containsExactlyInAnyOrder("import.cell-word", "attendance.minutes-wrong");
          Map<String, String> unclear =
              Map.of(
                  "offering", "Sơ cứu đuối nước",
                  "date", "21/11/2026",
                  "time", "tối",
                  "fullName", "Trần Thị Lan",
                  "status", "v");
          assertThat(faults(desk.take(unclear, desk.context())))
              .containsExactly("attendance.time-unread");
          assertThat(faults(desk.take("v", lan, "personNumber", "", "fullName", "Trần Lạ")))
              .containsExactly("attendance.not-on-list");
          assertThat(desk.line(lan).open()).isTrue();
        });
  }

  @Test
  void onePersonStandsOnceInAFileForEachSession() {
    open(
        desk -> {
          Long lan = desk.enrolled("Trần Thị Lan");
          ImportContext context = desk.context();
          Map<String, String> cells =
              Map.of(
                  "session", desk.session.toString(),
                  "personNumber", desk.number(lan),
                  "status", "v");

          assertThat(desk.take(cells, context).outcome()).isEqualTo(Outcome.NEW);
          assertThat(faults(desk.take(cells, context))).containsExactly("import.row-twice");
        });
  }
}
