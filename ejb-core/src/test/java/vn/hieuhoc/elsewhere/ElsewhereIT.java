package vn.hieuhoc.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/** What somebody learnt elsewhere counts as far as it was checked, and stands once. */
class ElsewhereIT {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

  private static ElsewhereCommand learnt(Trust checked) {
    return on(DAY, "Kỹ năng số cơ bản", Set.of("ky-nang-so"), checked);
  }

  private static ElsewhereCommand on(LocalDate day, String what, Set<String> topics, Trust trust) {
    return new ElsewhereCommand(
        what, "Bình dân học vụ số", day, new BigDecimal("1.5"), "BDHVS-12", topics, trust);
  }

  @Test
  void whatALearnerSaysIsByOwnWordWhateverIsClaimed() {
    Hamlet.open(
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
    Hamlet.open(
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
    Hamlet.open(
        hamlet -> {
          hamlet
              .as(Role.HAMLET_HEAD, hamlet.hamlet)
              .enter(hamlet.learnerId, learnt(Trust.DOCUMENT_CHECKED));

          assertThat(hamlet.standing()).containsExactly(Trust.CONFIRMED);
        });
  }

  @Test
  void whatIsKeptAsSureIsNotKeptTwice() {
    Hamlet.open(
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
    Hamlet.open(
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
    Hamlet.open(
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
