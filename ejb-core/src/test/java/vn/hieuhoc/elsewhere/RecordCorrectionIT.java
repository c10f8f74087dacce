package vn.hieuhoc.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.explanation.EvidenceRow;
import vn.hieuhoc.explanation.LearntService;
import vn.hieuhoc.explanation.RecordCorrectionService;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.record.ActivityType;
import vn.hieuhoc.record.NewRecord;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.record.Verb;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** What is wrong in the ledger is declared void with a reason, and both stay to be read. */
class RecordCorrectionIT {

  private static final PageRequest ALL = new PageRequest(0, 50);
  private static final int YEAR = 2026;

  private static UUID declared(Hamlet hamlet) {
    UUID record =
        hamlet
            .asLearner()
            .declare(
                new ElsewhereCommand(
                    "May vá", "Trường nghề", LocalDate.of(2026, 3, 8), null, null, Set.of(), null));
    hamlet.entityManager.flush();
    return record;
  }

  @Test
  void theCommuneTakesBackWithAReasonThatTheLearnerReads() {
    Hamlet.open(
        hamlet -> {
          UUID wrong = declared(hamlet);
          hamlet.signIn(Role.COMMUNE_STAFF, hamlet.commune);
          RecordCorrectionService desk = hamlet.get(RecordCorrectionService.class);

          desk.voidRecord(hamlet.learnerId, wrong, " Giấy của  người khác ");
          desk.voidRecord(hamlet.learnerId, wrong, "Nói lại lần nữa");
          hamlet.entityManager.flush();

          assertThat(hamlet.standing()).isEmpty();
          assertThat(desk.ofPerson(hamlet.learnerId, YEAR, ALL).voided()).isEqualTo(1);
          hamlet.asLearner();
          LearntService learnt = hamlet.get(LearntService.class);
          assertThat(learnt.own(YEAR, false, ALL).records().items()).isEmpty();
          assertThat(learnt.own(YEAR, true, ALL).records().items())
              .singleElement()
              .extracting(EvidenceRow::voided, EvidenceRow::reason)
              .containsExactly(true, "Giấy của người khác");
        });
  }

  @Test
  void whatAListHereToldIsCorrectedThere() {
    Hamlet.open(
        hamlet -> {
          UUID attended =
              hamlet
                  .get(RecordService.class)
                  .append(
                      new NewRecord(
                          UUID.randomUUID(),
                          hamlet.get(PersonService.class).row(hamlet.learner).personNumber(),
                          Verb.ATTENDED,
                          LearningActivities.session(UUID.randomUUID()),
                          ActivityType.MEETING,
                          "Buổi ủ phân",
                          RecordKind.SESSION_ATTENDED,
                          Set.of(),
                          Duration.ofMinutes(90),
                          null,
                          null,
                          null,
                          Hamlet.NOW.minus(Duration.ofDays(1)),
                          Trust.CONFIRMED,
                          null));
          hamlet.signIn(Role.COMMUNE_STAFF, hamlet.commune);
          RecordCorrectionService desk = hamlet.get(RecordCorrectionService.class);

          assertThatThrownBy(() -> desk.voidRecord(hamlet.learnerId, attended, "Nhầm"))
              .isInstanceOfSatisfying(
                  Refused.class,
                  refused -> assertThat(refused.code()).isEqualTo("record.kept-here"));
          assertThat(hamlet.standing()).containsExactly(Trust.CONFIRMED);
        });
  }

  @Test
  void recordsOfOthersAndPeopleOfOthersDoNotExist() {
    Hamlet.open(
        hamlet -> {
          UUID record = declared(hamlet);
          Long other = SampleUnits.commune(hamlet.entityManager);
          hamlet.entityManager.flush();
          RecordCorrectionService desk = hamlet.get(RecordCorrectionService.class);

          hamlet.signIn(Role.COMMUNE_STAFF, other);
          assertThatThrownBy(() -> desk.voidRecord(hamlet.learnerId, record, "Nhầm"))
              .isInstanceOf(NotFound.class);
          hamlet.signIn(Role.COMMUNE_STAFF, hamlet.commune);
          assertThatThrownBy(() -> desk.voidRecord(hamlet.learnerId, UUID.randomUUID(), "Nhầm"))
              .isInstanceOf(NotFound.class);
          assertThat(hamlet.standing()).hasSize(1);
        });
  }
}
