package vn.hieuhoc.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.schema.SamplePeople;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.topic.TopicRow;
import vn.hieuhoc.topic.TopicService;

/** What somebody learnt elsewhere counts as far as it was checked, and stands once. */
class ElsewhereIT {

  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

  /** A hamlet with a learner, and who says what. */
  private static final class Hamlet {

    final EntityManager entityManager;
    final World world;
    final Long commune;
    final Long hamlet;
    final Long learner;
    final UUID learnerId;

    Hamlet(EntityManager entityManager) {
      this.entityManager = entityManager;
      this.world = new World(entityManager, Clock.fixed(NOW, ZoneOffset.UTC));
      this.commune = SampleUnits.commune(entityManager);
      this.hamlet = SampleUnits.hamletOf(entityManager, commune);
      this.learner = SamplePeople.living(entityManager, "Trần Thị Lan", 1954, hamlet);
      entityManager.flush();
      this.learnerId = world.get(PersonService.class).row(learner).id();
      world
          .get(TopicService.class)
          .takeIn(List.of(new TopicRow("ky-nang-so", "Kỹ năng số", "Digital skills", 2)));
      entityManager.flush();
    }

    ElsewhereService as(Role role, Long unit) {
      world
          .get(Caller.class)
          .signIn(
              new CallerAccount(1L, UUID.randomUUID(), "test", null, null),
              List.of(new HeldRole(role, unit)));
      return world.get(ElsewhereService.class);
    }

    ElsewhereService asLearner() {
      world
          .get(Caller.class)
          .signIn(
              new CallerAccount(2L, UUID.randomUUID(), "lan", learner, null),
              List.of(new HeldRole(Role.CITIZEN, hamlet)));
      return world.get(ElsewhereService.class);
    }

    List<RecordRow> records() {
      entityManager.flush();
      return world
          .get(RecordService.class)
          .rowsOf(learner, Instant.EPOCH, NOW.plus(Duration.ofDays(1)));
    }

    List<Trust> standing() {
      return records().stream().filter(row -> !row.voided()).map(RecordRow::trust).toList();
    }
  }

  private static void open(Consumer<Hamlet> work) {
    Wired.inTransaction(entityManager -> work.accept(new Hamlet(entityManager)));
  }

  private static ElsewhereCommand learnt(Trust checked) {
    return on(DAY, "Kỹ năng số cơ bản", Set.of("ky-nang-so"), checked);
  }

  private static ElsewhereCommand on(LocalDate day, String what, Set<String> topics, Trust trust) {
    return new ElsewhereCommand(
        what, "Bình dân học vụ số", day, new BigDecimal("1.5"), "BDHVS-12", topics, trust);
  }

  @Test
  void whatALearnerSaysIsByOwnWordWhateverIsClaimed() {
    open(
        hamlet -> {
          hamlet.asLearner().declare(learnt(Trust.OBSERVED));

          assertThat(hamlet.records())
              .singleElement()
              .satisfies(
                  record -> {
                    assertThat(record.trust()).isEqualTo(Trust.SELF_DECLARED);
                    assertThat(record.topics()).containsExactly("ky-nang-so");
                    assertThat(record.durationNanos()).isEqualTo(Duration.ofMinutes(90).toNanos());
                  });
        });
  }

  @Test
  void onceCheckedTheSurerRecordTakesThePlaceOfTheWordAndTheWordStaysVoided() {
    open(
        hamlet -> {
          hamlet.asLearner().declare(learnt(null));

          hamlet
              .as(Role.COMMUNE_STAFF, hamlet.commune)
              .enter(
                  hamlet.learnerId,
                  on(DAY, "  kỹ năng số cơ bản", Set.of("ky-nang-so"), Trust.DOCUMENT_CHECKED));

          assertThat(hamlet.standing()).containsExactly(Trust.DOCUMENT_CHECKED);
          assertThat(hamlet.records()).hasSize(2);
        });
  }

  @Test
  void aHamletHeadConfirmsAndDoesNotCheckPapers() {
    open(
        hamlet -> {
          hamlet
              .as(Role.HAMLET_HEAD, hamlet.hamlet)
              .enter(hamlet.learnerId, learnt(Trust.DOCUMENT_CHECKED));

          assertThat(hamlet.standing()).containsExactly(Trust.CONFIRMED);
        });
  }

  @Test
  void whatIsKeptAsSureIsNotKeptTwice() {
    open(
        hamlet -> {
          ElsewhereService commune = hamlet.as(Role.COMMUNE_STAFF, hamlet.commune);
          commune.enter(hamlet.learnerId, learnt(Trust.DOCUMENT_CHECKED));

          assertThatThrownBy(() -> commune.enter(hamlet.learnerId, learnt(Trust.CONFIRMED)))
              .isInstanceOfSatisfying(
                  Refused.class,
                  refused -> assertThat(refused.code()).isEqualTo("elsewhere.twice"));
          assertThat(hamlet.records()).hasSize(1);
        });
  }

  @Test
  void whoKeepsAnotherCommuneDoesNotEvenLearnOfThePerson() {
    open(
        hamlet -> {
          Long other = SampleUnits.commune(hamlet.entityManager);
          hamlet.entityManager.flush();
          ElsewhereService stranger = hamlet.as(Role.COMMUNE_STAFF, other);

          assertThatThrownBy(() -> stranger.enter(hamlet.learnerId, learnt(Trust.CONFIRMED)))
              .isInstanceOf(NotFound.class);
          assertThat(hamlet.records()).isEmpty();
        });
  }

  @Test
  void aDayToComeOneLongAgoAndAnUnknownTopicAreRefusedAtTheirField() {
    open(
        hamlet -> {
          ElsewhereService own = hamlet.asLearner();

          refused(own, on(LocalDate.of(2026, 11, 24), "May", Set.of(), null), "date");
          refused(own, on(LocalDate.of(1949, 12, 31), "May", Set.of(), null), "date");
          refused(own, on(DAY, "May", Set.of("khong-co"), null), "topics");
          assertThat(hamlet.records()).isEmpty();
        });
  }

  private static void refused(ElsewhereService service, ElsewhereCommand command, String field) {
    assertThatThrownBy(() -> service.declare(command))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
  }
}
