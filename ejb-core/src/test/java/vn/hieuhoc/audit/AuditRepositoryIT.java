package vn.hieuhoc.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.schema.SampleRegister;
import vn.hieuhoc.schema.Wired;

/** Reading the audit in parts, by every condition, in a real database. */
class AuditRepositoryIT {

  private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");

  /** A province with two communes, a hamlet and a centre, and a person. */
  private static final class Map {

    final AuditRepository entries;
    final SampleRegister register;
    final EntityManager entityManager;
    final Long province;
    final Long commune;
    final Long hamlet;
    final Long association;
    final Long neighbour;
    final Long person;

    Map(EntityManager entityManager) {
      this.entityManager = entityManager;
      entries = Wired.with(entityManager, new AuditRepository());
      register = new SampleRegister(entityManager);
      province = register.province();
      commune = register.commune(province);
      hamlet = register.hamlet(commune);
      association = register.association(commune);
      neighbour = register.commune(province);
      person = register.worker("Cao Thị Lan", hamlet);
    }

    /** One act, so many seconds after the morning. */
    void act(String action, Long unit, int seconds, String outcome) {
      Act act =
          Act.on(action, "unit", null)
              .at(unit)
              .forPerson(person)
              .as(new HeldRole(Role.COMMUNE_STAFF, commune));
      entries.add(new AuditEntry(act, MORNING.plusSeconds(seconds), null, outcome));
      entityManager.flush();
    }

    List<AuditRow> read(AuditSearch search, UUID after, int most) {
      return entries.before(search, List.of(province), after, most);
    }
  }

  private static void in(java.util.function.Consumer<Map> scene) {
    Wired.inTransaction(entityManager -> scene.accept(new Map(entityManager)));
  }

  @Test
  void inPartsEveryActIsReadOnceNewestFirst() {
    in(
        map -> {
          for (int i = 0; i < 23; i++) {
            // Several at the same moment: the order among them is that of their writing.
            map.act("test.part", map.hamlet, i / 4, "DONE");
          }
          AuditSearch search = AuditSearch.ALL.of("test.part", null);
          List<AuditRow> read = new ArrayList<>();
          List<AuditRow> part = map.read(search, null, 5);
          while (!part.isEmpty()) {
            read.addAll(part);
            part = map.read(search, part.get(part.size() - 1).id(), 5);
          }

          assertThat(read).hasSize(23).doesNotHaveDuplicates();
          assertThat(read).extracting(AuditRow::at).isSortedAccordingTo((a, b) -> b.compareTo(a));
        });
  }

  @Test
  void eachConditionNarrows() {
    in(
        map -> {
          map.act("test.a", map.hamlet, 0, "DONE");
          map.act("test.a", map.association, 1, "REFUSED");
          map.act("test.b", map.neighbour, 2, "DONE");
          AuditSearch ours = AuditSearch.ALL.ofPerson(map.register.publicId("person", map.person));

          assertThat(map.read(ours, null, 9)).hasSize(3);
          assertThat(map.read(ours.of("test.a", null), null, 9)).hasSize(2);
          assertThat(map.read(ours.of(null, "REFUSED"), null, 9)).hasSize(1);
          assertThat(map.read(ours.by("nobody-of-that-name"), null, 9)).isEmpty();
          assertThat(map.read(ours.ofPerson("no-such-number"), null, 9)).isEmpty();
        });
  }

  @Test
  void aUnitStandsForAllBelowItAndWhatServesIt() {
    in(
        map -> {
          map.act("test.a", map.hamlet, 0, "DONE");
          map.act("test.a", map.association, 1, "DONE");
          map.act("test.a", map.neighbour, 2, "DONE");
          AuditSearch search = AuditSearch.ALL.of("test.a", null);
          String commune = map.register.publicId("organisational_unit", map.commune);

          assertThat(map.read(search.at(commune), null, 9))
              .extracting(AuditRow::unitName)
              .hasSize(2)
              .noneMatch(name -> name == null);
          assertThat(map.read(search.at("no-such-code"), null, 9)).isEmpty();
        });
  }

  @Test
  void daysAreThoseOfVietnam() {
    in(
        map -> {
          map.act("test.day", map.hamlet, 0, "DONE");
          LocalDate day = LocalDate.of(2026, 11, 20);
          int seconds = (int) ChronoUnit.HOURS.getDuration().multipliedBy(16).toSeconds();
          map.act("test.day", map.hamlet, seconds, "DONE");
          AuditSearch search = AuditSearch.ALL.of("test.day", null);

          assertThat(map.read(search.between(day, day), null, 9)).hasSize(1);
          assertThat(map.read(search.between(day.plusDays(1), null), null, 9)).hasSize(1);
          assertThat(map.read(search.between(null, day.minusDays(1)), null, 9)).isEmpty();
        });
  }

  @Test
  void actsAtUnitsOfAnotherProvinceAreNotRead() {
    in(
        map -> {
          Long other = map.register.commune(map.register.province());
          map.act("test.other", other, 0, "DONE");

          assertThat(map.read(AuditSearch.ALL.of("test.other", null), null, 9)).isEmpty();
        });
  }

  @Test
  void everySortOfActCanBeChosen() {
    in(
        map -> {
          map.act("test.sort", map.hamlet, 0, "DONE");
          assertThat(map.entries.actions()).contains("test.sort");
        });
  }
}
