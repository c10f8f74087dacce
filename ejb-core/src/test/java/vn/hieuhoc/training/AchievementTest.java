package vn.hieuhoc.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.programme.ProgrammeRules;
import vn.hieuhoc.programme.WayKind;
import vn.hieuhoc.record.Trust;

/** What records show of a programme. */
class AchievementTest {

  private static final List<String> ITEMS = List.of("khai-thac", "bien-soan", "luu-tru");
  private static final ProgrammeRules RULES =
      new ProgrammeRules(
          1L, UUID.randomUUID(), 3, Trust.CONFIRMED, LocalDate.of(2026, 1, 1), null, ITEMS);

  @Test
  void eachItemIsMetByItsEarliestRecord() {
    LearntFact late = fact("khai-thac", 20);
    LearntFact early = fact("khai-thac", 10);

    Achievement shown = Achievement.of(RULES, List.of(late, early));

    assertThat(shown.met()).containsEntry("khai-thac", early).hasSize(1);
    assertThat(shown.completedAt()).isNull();
  }

  @Test
  void itIsCompleteWhenTheLastMissingItemIsMet() {
    Achievement shown =
        Achievement.of(
            RULES,
            List.of(
                fact("luu-tru", 5), fact("khai-thac", 20), fact("bien-soan", 9), fact("la", 30)));

    assertThat(shown.completedAt()).isEqualTo(at(20));
    assertThat(shown.asJson()).contains("\"rule\":3", "\"of\":3").doesNotContain("\"la\"");
  }

  @Test
  void aProgrammeWithoutItemsIsNeverComplete() {
    ProgrammeRules empty =
        new ProgrammeRules(
            1L, UUID.randomUUID(), 1, Trust.CONFIRMED, LocalDate.of(2026, 1, 1), null, List.of());
    assertThat(Achievement.of(empty, List.of(fact("khai-thac", 1))).completedAt()).isNull();
  }

  @Property
  void theOrderOfArrivalDoesNotMatter(
      @ForAll @IntRange(min = 0, max = 40) int many, @ForAll long seed) {
    Random random = new Random(seed);
    List<LearntFact> facts = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      facts.add(fact(ITEMS.get(random.nextInt(ITEMS.size())), random.nextInt(5)));
    }
    String once = Achievement.of(RULES, facts).asJson();
    Collections.shuffle(facts, random);
    assertThat(Achievement.of(RULES, facts).asJson()).isEqualTo(once);
  }

  private static LearntFact fact(String item, int minute) {
    return new LearntFact(1L, item, WayKind.COURSE, UUID.randomUUID(), at(minute));
  }

  private static Instant at(int minute) {
    return Instant.parse("2026-03-01T00:00:00Z").plusSeconds(60L * minute);
  }
}
