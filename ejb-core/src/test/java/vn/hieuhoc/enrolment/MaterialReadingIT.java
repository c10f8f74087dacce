package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.NotSignedIn;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.reading.MaterialReadingService;
import vn.hieuhoc.reading.ReadingView;
import vn.hieuhoc.reading.SavePlace;
import vn.hieuhoc.reading.TooEarly;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SqlRow;

/** A citizen reads what the library offers, outside of any course, in a real database. */
class MaterialReadingIT {

  private static SavePlace report(String visit, long seconds, boolean atEnd) {
    return new SavePlace(
        visit, seconds, 0, atEnd, Json.createObjectBuilder().add("place", 3).build());
  }

  /** A citizen and a material of eight minutes about first aid. */
  private static void reads(BiConsumer<Classroom, UUID> story) {
    Classroom.open(
        room -> {
          UUID material = room.material();
          room.entityManager()
              .createNativeQuery(
                  "insert into material_topic (material_id, topic_code)"
                      + " select id, 'so-cuu' from material where public_id = ?1")
              .setParameter(1, material.toString())
              .executeUpdate();
          story.accept(room, material);
        });
  }

  @Test
  void whatIsReadToItsEndLeavesOneRecordOfItsMinutesAndTopics() {
    reads(
        (room, material) -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          MaterialReadingService reading = room.get(MaterialReadingService.class);
          reading.open(material);
          room.wait(Duration.ofMinutes(5));

          ReadingView read = reading.save(material, report("one", 280, true));

          assertThat(read.done()).isTrue();
          assertThat(read.place().getInt("place")).isEqualTo(3);
          assertThat(room.recordsOf(lan))
              .singleElement()
              .satisfies(
                  record -> {
                    assertThat(record.kind()).isEqualTo(RecordKind.MATERIAL_READ);
                    assertThat(record.activity())
                        .isEqualTo("https://hieuhoc.vn/hoc-lieu/" + material);
                    assertThat(record.topics()).isEqualTo(Set.of("so-cuu"));
                    assertThat(record.durationNanos()).isEqualTo(Duration.ofSeconds(280).toNanos());
                    assertThat(record.trust()).isEqualTo(Trust.OBSERVED);
                  });

          room.wait(Duration.ofMinutes(5));
          reading.save(material, report("two", 290, true));
          reading.finish(material);
          assertThat(room.records(lan)).isEqualTo(1);
        });
  }

  @Test
  void whatWasReadThisYearCanBeReadAnewInTheNext() {
    reads(
        (room, material) -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          MaterialReadingService reading = room.get(MaterialReadingService.class);
          reading.open(material);
          room.wait(Duration.ofMinutes(5));
          reading.finish(material);
          room.wait(Duration.ofDays(60));

          assertThat(reading.open(material)).get().extracting(ReadingView::done).isEqualTo(false);
          room.wait(Duration.ofMinutes(5));
          reading.finish(material);

          assertThat(room.records(lan)).isEqualTo(2);
        });
  }

  @Test
  void nothingIsFinishedBeforeItCouldBeRead() {
    reads(
        (room, material) -> {
          room.as(room.person("Trần Thị Lan"));
          MaterialReadingService reading = room.get(MaterialReadingService.class);
          reading.open(material);
          room.wait(Duration.ofSeconds(20));

          assertThat(reading.save(material, report("one", 3000, true)).done()).isFalse();
          assertThatThrownBy(() -> reading.finish(material)).isInstanceOf(TooEarly.class);
        });
  }

  @Test
  void noMinuteCountsTwiceHoweverManyWindowsAreOpen() {
    reads(
        (room, material) -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID other = room.material();
          UUID enrolment = room.enrol(room.selfPaced());
          MaterialReadingService reading = room.get(MaterialReadingService.class);
          LearningService learning = room.get(LearningService.class);
          reading.open(material);
          reading.open(other);
          learning.open(enrolment, room.reading);
          room.wait(Duration.ofMinutes(5));

          int sum =
              reading.save(material, report("one", 300, false)).secondsSpent()
                  + reading.save(other, report("two", 300, false)).secondsSpent()
                  + learning
                      .savePlace(enrolment, room.reading, report("three", 300, false))
                      .secondsSpent();

          assertThat(sum).isEqualTo(300);
        });
  }

  @Test
  void whatWasOpenBesideWhileAnotherWasReadHasNoneOfItsMinutes() {
    reads(
        (room, material) -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID other = room.material();
          MaterialReadingService reading = room.get(MaterialReadingService.class);
          reading.open(material);
          reading.open(other);
          room.wait(Duration.ofMinutes(4));
          reading.save(material, report("one", 240, false));

          assertThatThrownBy(() -> reading.finish(other)).isInstanceOf(TooEarly.class);

          room.wait(Duration.ofMinutes(3));
          reading.finish(other);
          assertThat(room.recordsOf(lan))
              .singleElement()
              .extracting(RecordRow::durationNanos)
              .isEqualTo(Duration.ofMinutes(3).toNanos());
        });
  }

  @Test
  void whatWasNeverOpenedIsNotFinished() {
    reads(
        (room, material) -> {
          room.as(room.person("Trần Thị Lan"));

          assertThatThrownBy(() -> room.get(MaterialReadingService.class).finish(material))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("learning.not-begun");
        });
  }

  @Test
  void aRecordDeclaredVoidTakesTheReadingBack() {
    reads(
        (room, material) -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          MaterialReadingService reading = room.get(MaterialReadingService.class);
          reading.open(material);
          room.wait(Duration.ofMinutes(5));
          reading.finish(material);
          UUID said = room.recordsOf(lan).get(0).statementId();

          room.get(RecordService.class).voidRecord(said, "system", "Ghi nhầm");
          assertThat(reading.open(material)).get().extracting(ReadingView::done).isEqualTo(false);
          room.wait(Duration.ofMinutes(5));
          reading.finish(material);

          assertThat(room.recordsOf(lan))
              .filteredOn(r -> r.kind() == RecordKind.MATERIAL_READ)
              .extracting(RecordRow::voided)
              .containsExactlyInAnyOrder(true, false);
        });
  }

  @Test
  void whoIsAStrangerReadsWithoutARecordAndADraftIsReadByNobody() {
    reads(
        (room, material) -> {
          MaterialReadingService reading = room.get(MaterialReadingService.class);
          UUID draft = room.draftMaterial();
          room.as(room.person("Trần Thị Lan"));
          assertThat(reading.open(draft)).isEmpty();
          assertThatThrownBy(() -> reading.save(draft, report("one", 5, false)))
              .isInstanceOf(NotFound.class);

          room.get(Caller.class).signOut();
          assertThat(reading.open(material)).isEmpty();
          assertThatThrownBy(() -> reading.finish(material)).isInstanceOf(NotSignedIn.class);
        });
  }

  @Test
  void whatAProgramSaysOfAMaterialHasItsTopics() {
    reads(
        (room, material) -> {
          Long lan = room.person("Trần Thị Lan");
          room.get(RecordService.class)
              .append(
                  List.of(
                      Json.createReader(
                              new StringReader(
                                  """
                                  {"actor":{"account":{"homePage":"https://hieuhoc.vn","name":"%s"}},
                                   "verb":{"id":"http://adlnet.gov/expapi/verbs/experienced"},
                                   "object":{"id":"https://hieuhoc.vn/hoc-lieu/%s",
                                    "definition":{"type":"http://adlnet.gov/expapi/activities/file"}}}"""
                                      .formatted(room.numberOf(lan), material)))
                          .readObject()),
                  Trust.OBSERVED);

          assertThat(topics(room, lan)).containsExactly("so-cuu");
        });
  }

  private static List<String> topics(Classroom room, Long person) {
    room.flush();
    return SqlRow.of(
            room.entityManager()
                .createNativeQuery(
                    "select t.record_id, t.topic_code from record_topic t join activity_record r"
                        + " on r.id = t.record_id where r.person_id = ?1")
                .setParameter(1, person))
        .stream()
        .map(row -> row.text(1))
        .toList();
  }
}
