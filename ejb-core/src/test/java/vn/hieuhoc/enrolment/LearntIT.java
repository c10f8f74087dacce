package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.explanation.EvidenceRow;
import vn.hieuhoc.explanation.Learnt;
import vn.hieuhoc.explanation.LearntService;
import vn.hieuhoc.reading.MaterialReadingService;
import vn.hieuhoc.record.ActivityType;
import vn.hieuhoc.record.NewRecord;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.record.Verb;
import vn.hieuhoc.support.PageRequest;

/** Learners see what the ledger keeps of their learning, in a real database. */
class LearntIT {

  private static final PageRequest ALL = new PageRequest(0, 25);
  private static final Duration CENTURIES = Duration.ofDays(250 * 365);

  /** Lan reads a material this year, and that one and another two months later, in January. */
  private static void reads(Classroom room, UUID first, UUID second) {
    MaterialReadingService reading = room.get(MaterialReadingService.class);
    reading.open(first);
    room.wait(Duration.ofMinutes(5));
    reading.finish(first);
    room.wait(Duration.ofDays(60));
    for (UUID material : new UUID[] {first, second}) {
      reading.open(material);
      room.wait(Duration.ofMinutes(5));
      reading.finish(material);
    }
  }

  @Test
  void whatWasLearntIsToldYearByYearNewestFirst() {
    Classroom.open(
        room -> {
          UUID first = room.material();
          UUID second = room.material();
          room.as(room.person("Trần Thị Lan"));
          reads(room, first, second);
          LearntService learnt = room.get(LearntService.class);

          Learnt now = learnt.own(2027, false, ALL);
          assertThat(now.years()).containsExactly(2027, 2026);
          assertThat(now.records().items())
              .extracting(EvidenceRow::href)
              .containsExactly("/hoc-lieu/" + second, "/hoc-lieu/" + first);
          assertThat(now.records().items())
              .allSatisfy(
                  row -> {
                    assertThat(row.kind()).isEqualTo(RecordKind.MATERIAL_READ);
                    assertThat(row.own()).isTrue();
                  });
          assertThat(learnt.own(2026, false, ALL).records().items())
              .extracting(EvidenceRow::href)
              .containsExactly("/hoc-lieu/" + first);
          assertThat(learnt.own(2025, false, ALL).records().items()).isEmpty();
        });
  }

  @Test
  void aPageOfItKnowsHowMuchThereIs() {
    Classroom.open(
        room -> {
          UUID first = room.material();
          UUID second = room.material();
          room.as(room.person("Trần Thị Lan"));
          reads(room, first, second);

          Learnt learnt = room.get(LearntService.class).own(2027, false, new PageRequest(1, 1));

          assertThat(learnt.records().total()).isEqualTo(2);
          assertThat(learnt.records().items())
              .extracting(EvidenceRow::href)
              .containsExactly("/hoc-lieu/" + first);
        });
  }

  @Test
  void howLongItAllTookIsToldAlsoWhenAProgramSaidCenturies() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          for (int i = 0; i < 2; i++) {
            room.get(RecordService.class).append(centuries(room, lan));
          }
          room.as(lan);

          Learnt learnt = room.get(LearntService.class).own(2026, false, ALL);

          assertThat(learnt.minutes()).isEqualTo(2 * CENTURIES.toMinutes());
        });
  }

  private static NewRecord centuries(Classroom room, Long person) {
    return new NewRecord(
        UUID.randomUUID(),
        room.numberOf(person),
        Verb.COMPLETED,
        "https://example.org/bai",
        ActivityType.LESSON,
        "Bài của nơi khác",
        RecordKind.LESSON_COMPLETED,
        Set.of(),
        CENTURIES,
        null,
        null,
        true,
        room.now(),
        Trust.OBSERVED,
        null);
  }

  @Test
  void whatWasTakenBackAndWhatOthersLearntIsNotTold() {
    Classroom.open(
        room -> {
          UUID first = room.material();
          Long lan = room.person("Trần Thị Lan");
          room.as(room.person("Lê Hoàng Hải"));
          reads(room, first, room.material());
          room.as(lan);
          reads(room, first, room.material());
          UUID mistake = room.recordsOf(lan).get(1).statementId();
          LearntService learnt = room.get(LearntService.class);
          assertThat(learnt.own(2027, false, ALL).records().total()).isEqualTo(2);

          room.get(RecordService.class).voidRecord(mistake, "system", "Ghi nhầm");
          room.entityManager().flush();

          assertThat(learnt.own(2027, false, ALL).records().items())
              .extracting(EvidenceRow::id)
              .doesNotContain(mistake)
              .hasSize(1);
          assertThat(learnt.own(2027, true, ALL).records().items())
              .filteredOn(EvidenceRow::voided)
              .singleElement()
              .satisfies(
                  row -> {
                    assertThat(row.id()).isEqualTo(mistake);
                    assertThat(row.reason()).isEqualTo("Ghi nhầm");
                  });
          assertThat(learnt.own(2027, true, ALL).standing()).isEqualTo(1);
          assertThat(learnt.own(2027, true, ALL).voided()).isEqualTo(1);
        });
  }
}
