package vn.hieuhoc.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.criteria.CriteriaReader;
import vn.hieuhoc.criteria.CriteriaSet;
import vn.hieuhoc.derivation.CriterionDerivation;
import vn.hieuhoc.derivation.Derivation;
import vn.hieuhoc.derivation.Deriver;
import vn.hieuhoc.derivation.Proposal;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.statement.StatementRules;
import vn.hieuhoc.statement.XapiVersion;

class LearningHistoryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final Set<String> TOPICS = Facts.topics();

  private final DemoPeople people = DemoPeople.read();
  private final LearningHistory history = LearningHistory.upTo(TODAY);

  @Test
  void theSameDayTellsTheSameStory() {
    for (DemoPerson person : people.everybody()) {
      assertThat(LearningHistory.upTo(TODAY).of(person)).isEqualTo(history.of(person));
    }
  }

  @Test
  void everythingHappenedThisYearAndBeforeToday() {
    assertThat(people.everybody().stream().flatMap(each -> history.of(each).stream()))
        .hasSizeBetween(500, 1_500)
        .allSatisfy(
            fact -> {
              assertThat(fact.happenedAt().getYear()).isEqualTo(2026);
              assertThat(fact.happenedAt().toLocalDate()).isBefore(TODAY);
              assertThat(TOPICS.containsAll(fact.topics())).isTrue();
            });
  }

  @Test
  void everyStatementFollowsTheRules() {
    for (DemoPerson person : people.everybody()) {
      for (LearningFact fact : history.of(person)) {
        StatementRules.check(fact.statement("HH00000007"), XapiVersion.V1_0_3);
      }
    }
  }

  @Test
  void inTheFirstWeeksOfAYearTheYearBeforeIsTold() {
    LearningHistory early = LearningHistory.upTo(LocalDate.of(2027, 1, 8));

    assertThat(people.everybody().stream().flatMap(each -> early.of(each).stream()))
        .allSatisfy(fact -> assertThat(fact.happenedAt().getYear()).isBetween(2026, 2027))
        .anyMatch(fact -> fact.happenedAt().getYear() == 2026);
  }

  @Test
  void childrenHaveNoHistory() {
    assertThat(people.everybody().stream().filter(each -> each.profile() == null))
        .isNotEmpty()
        .allSatisfy(child -> assertThat(history.of(child)).isEmpty());
  }

  @Test
  void statementsAreTellingTheWholeFact() {
    LearningFact fact = history.of(person("thi-lan")).get(0);

    JsonObject statement = fact.statement("HH000001");

    assertThat(statement.getJsonObject("actor").getJsonObject("account").getString("name"))
        .isEqualTo("HH000001");
    assertThat(
            statement
                .getJsonObject("context")
                .getJsonObject("extensions")
                .getString("https://hieuhoc.vn/xapi/kind"))
        .isEqualTo(fact.kind());
    assertThat(fact.statement("HH000001")).isEqualTo(statement);
    assertThat(fact.statement("HH000002").getString("id")).isNotEqualTo(statement.getString("id"));
  }

  @Test
  void aThirdPassesAThirdMissesByALittleAThirdByFar() {
    CriteriaSet set = draft();
    Map<String, BigDecimal> totals =
        people.everybody().stream()
            .filter(each -> each.profile() != null)
            .collect(Collectors.toMap(DemoPerson::key, each -> derive(set, each).total()));

    for (DemoPerson person : people.everybody()) {
      if (person.profile() == null) {
        continue;
      }
      String points =
          person.key()
              + derive(set, person).criteria().stream()
                  .map(CriterionDerivation::derived)
                  .map(BigDecimal::toPlainString)
                  .collect(Collectors.joining(" ", " ", ""));
      double total = totals.get(person.key()).doubleValue();
      switch (person.profile()) {
        case "cham" -> {
          assertThat(total).as(points).isGreaterThanOrEqualTo(80);
          assertThat(proposed(set, person, null)).as(points).isTrue();
        }
        case "vung-xa" -> {
          assertThat(total).as(points).isBetween(70d, 79.5);
          assertThat(proposed(set, person, "REMOTE")).as(points).isTrue();
        }
        case "moi" -> assertThat(total).as(points).isLessThan(30);
        default -> {
          assertThat(total).as(points).isBetween(55d, 79.5);
          assertThat(proposed(set, person, null)).as(points).isFalse();
        }
      }
    }
  }

  private boolean proposed(CriteriaSet set, DemoPerson person, String area) {
    Map<String, BigDecimal> points =
        derive(set, person).criteria().stream()
            .collect(Collectors.toMap(CriterionDerivation::code, CriterionDerivation::derived));
    return Proposal.weigh(set, person.group(), area, points).proposed();
  }

  private Derivation derive(CriteriaSet set, DemoPerson person) {
    List<vn.hieuhoc.derivation.LearningFact> facts =
        history.of(person).stream().map(fact(person)).toList();
    return new Deriver().derive(set, TODAY.getYear(), person.group(), facts);
  }

  private static Function<LearningFact, vn.hieuhoc.derivation.LearningFact> fact(
      DemoPerson person) {
    return each ->
        new vn.hieuhoc.derivation.LearningFact(
            UUID.fromString(each.statement(person.key()).getString("id")),
            each.activity(),
            RecordKind.valueOf(each.kind()),
            Set.copyOf(each.topics()),
            Duration.ofMinutes(each.minutes()),
            each.score(),
            false,
            each.happenedAt().toInstant(),
            Trust.valueOf(each.trust()),
            false);
  }

  private static CriteriaSet draft() {
    Path file = Path.of("../ejb-core/src/main/resources/criteria/cdht-draft-2020.json");
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
      return CriteriaReader.read(reader.readObject()).set();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DemoPerson person(String key) {
    return people.everybody().stream()
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
