package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.progress.ProgressService;
import vn.hieuhoc.reconciliation.ReconciliationRow;
import vn.hieuhoc.reconciliation.ReconciliationService;

/** What is kept beside the ledger by any other hand is found, reported and derived again. */
class DriftFoundIT {

  /** Does a whole comparison as the work queue would: stretch after stretch. */
  private static ReconciliationRow compare(Classroom room) {
    ReconciliationService service = room.get(ReconciliationService.class);
    room.signIn(null, new HeldRole(Role.ADMIN, room.commune()));
    long run = service.ask().id();
    List<String> done = new ArrayList<>();
    for (List<String> next = room.works("reconcile-progress"); !done.containsAll(next); ) {
      for (String subject : next) {
        String[] part = subject.split(":");
        if (done.add(subject) && Long.parseLong(part[0]) == run) {
          service.stretch(run, Long.valueOf(part[1]), Long.valueOf(part[2]));
        }
      }
      room.flush();
      next = room.works("reconcile-progress");
    }
    return service.last(1).get(0);
  }

  /** Derives again what the comparison asked to. */
  private static void mend(Classroom room) {
    room.works("rebuild-progress")
        .forEach(key -> room.get(ProgressService.class).rebuild(Long.valueOf(key)));
    room.flush();
  }

  private static void byHand(Classroom room, String sql, Object... values) {
    room.flush();
    Query query = room.entityManager().createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    assertThat(query.executeUpdate()).isPositive();
    room.entityManager().clear();
  }

  @Test
  void whatWasLearntHereNeverDrifts() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID enrolment = room.enrol(room.selfPaced());
          room.read(enrolment);
          room.answerAll(enrolment, "b");
          room.answerAll(enrolment, "a");
          room.as(room.person("Lê Văn Nam"));
          room.enrol(room.selfPaced());

          ReconciliationRow run = compare(room);

          assertThat(run.clean()).as("%s", run).isTrue();
          assertThat(run.learners()).isGreaterThanOrEqualTo(2);
          assertThat(run.queued()).isZero();
        });
  }

  @Test
  void everyKindOfDriftIsFoundToldAndMendedByDerivingAgain() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID whole = room.enrol(room.selfPaced());
          room.read(whole);
          room.answerAll(whole, "a");
          String finished = room.state(whole);
          long records = room.records(lan);
          Long nam = room.person("Lê Văn Nam");
          room.as(nam);
          UUID half = room.enrol(room.selfPaced());
          room.read(half);
          String begun = room.state(half);
          byHand(
              room,
              "update lesson_progress set state = 'STARTED', completed_at = null,"
                  + " completed_statement_id = null where person_id = ?1 and state = 'DONE'",
              nam);
          byHand(room, "update enrolment set lessons_done = 0 where person_id = ?1", lan);
          byHand(
              room,
              "update enrolment set status = 'ACTIVE', completed_at = null where person_id = ?1",
              lan);
          byHand(
              room,
              "update lesson_progress set best_score = 0.1 where person_id = ?1"
                  + " and best_score is not null",
              lan);

          ReconciliationRow found = compare(room);

          assertThat(found.clean()).isFalse();
          assertThat(found.differing()).isEqualTo(3);
          assertThat(found.queued()).isEqualTo(2);
          assertThat(found.examples())
              .extracting(ReconciliationRow.Example::enrolment)
              .contains(whole, half);
          assertThat(found.examples())
              .anyMatch(
                  e -> e.kept().equals("ACTIVE 0/2") && e.derived().startsWith("COMPLETED 2/2"))
              .anyMatch(e -> e.kept().startsWith("STARTED") && e.derived().startsWith("DONE"));
          room.as(nam);
          assertThat(room.state(half)).as("is told, not mended unsaid").isNotEqualTo(begun);

          mend(room);

          assertThat(room.state(half)).isEqualTo(begun);
          assertThat(compare(room).clean()).isTrue();
          room.as(lan);
          assertThat(room.state(whole)).isEqualTo(finished);
          assertThat(room.records(lan)).as("a finish is said once").isEqualTo(records);
        });
  }

  @Test
  void aFinishOfWhichTheLedgerSaysNothingIsFoundAndTakenBack() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID half = room.enrol(room.selfPaced());
          room.read(half);
          byHand(
              room,
              "update enrolment set status = 'COMPLETED', completed_at = requested_at"
                  + " where person_id = ?1",
              lan);

          ReconciliationRow found = compare(room);

          assertThat(found.examples())
              .singleElement()
              .matches(e -> e.kept().startsWith("COMPLETED 1/2"))
              .matches(e -> e.derived().equals("ACTIVE 1/2"));
          mend(room);
          room.as(lan);
          assertThat(room.state(half)).startsWith("ACTIVE 1/2");
          assertThat(compare(room).clean()).isTrue();
        });
  }

  @Test
  void aFinishOfAnotherDateThanTheLedgerSaysIsFound() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID whole = room.enrol(room.selfPaced());
          room.read(whole);
          room.answerAll(whole, "a");
          byHand(
              room, "update enrolment set completed_at = requested_at where person_id = ?1", lan);

          assertThat(compare(room).differing()).isOne();

          mend(room);
          assertThat(compare(room).clean()).isTrue();
        });
  }

  @Test
  void theFinishOfACourseThatHasGrownStandsAlsoWhenSomebodyWipedItAway() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID whole = room.enrol(room.selfPaced());
          room.read(whole);
          room.answerAll(whole, "a");
          room.asManager();
          Drafting.add(room, LessonCommand.reading(room.material()));
          room.get(ProgressService.class).rebuild(whole);
          assertThat(compare(room).clean()).isTrue();
          byHand(
              room,
              "update enrolment set status = 'ACTIVE', completed_at = null where person_id = ?1",
              lan);

          assertThat(compare(room).differing()).isOne();

          mend(room);
          room.as(lan);
          assertThat(room.state(whole)).startsWith("COMPLETED 2/3");
        });
  }
}
