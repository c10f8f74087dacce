package vn.hieuhoc.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.identity.IdentityVault;
import vn.hieuhoc.identity.SampleVault;
import vn.hieuhoc.organisation.SuccessionKind;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.person.Gender;
import vn.hieuhoc.person.PartialDate;
import vn.hieuhoc.person.PersonChange;
import vn.hieuhoc.person.PersonIntake;
import vn.hieuhoc.person.PersonIntake.Line;
import vn.hieuhoc.person.PersonIntake.Match;
import vn.hieuhoc.person.PersonIntake.Stay;
import vn.hieuhoc.person.PersonIntake.Taken;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;

/** Rows of files about people whose homes have ended, moved, or were moved by an act since. */
class IntakeOverActsIT {

  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
  private static final LocalDate ACT = LocalDate.of(2026, 7, 1);
  private static final Instant NOW = Instant.parse("2026-11-29T02:00:00Z");

  @Test
  void whoHasLeftComesBackByFileAndGoesAgainWhenItIsUndone() {
    on(
        file -> {
          Long person = file.person(file.one, LONG_AGO, LocalDate.of(2024, 1, 1));
          List<String> before = file.stays();

          Taken taken = file.take(file.line(person, "0912345678", file.two, "2025-07-01"));

          assertThat(taken.problem()).isNull();
          assertThat(taken.before()).isNotNull();
          assertThat(file.living(file.two)).isOne();
          assertThat(file.intake.restore(person, taken.before())).isTrue();
          assertThat(file.stays()).isEqualTo(before);
          assertThat(file.phone(person)).isNull();
        });
  }

  @Test
  void aDayWithinAnEarlierStayIsRefusedForThatRowAlone() {
    on(
        file -> {
          Long gone = file.person(file.one, LONG_AGO, LocalDate.of(2024, 1, 1));
          Long other = file.person(file.one, LONG_AGO, null);
          List<String> before = file.stays();

          List<Taken> within =
              file.takeAll(
                  file.line(gone, null, file.two, "2022-05-05"),
                  file.line(other, "0912345678", file.one, null));
          List<Taken> onItsFirstDay = file.takeAll(file.line(gone, null, file.two, "2020-01-01"));

          assertThat(within.get(0).problem().code()).isEqualTo("person.residence-order");
          assertThat(onItsFirstDay.get(0).problem().code()).isEqualTo("person.residence-order");
          assertThat(file.stays()).isEqualTo(before);
          assertThat(file.phone(other)).isEqualTo("0912345678");
        });
  }

  @Test
  void aTelephoneIsPutBackAfterAnActAndThePersonLivesInOnePlace() {
    on(
        file -> {
          Long person = file.person(file.one, LONG_AGO, null);
          Taken taken = file.take(file.line(person, "0912345678", file.one, null));
          UUID act = file.merge();
          List<String> stays = file.stays();

          assertThat(file.intake.restore(person, taken.before())).isTrue();

          assertThat(file.phone(person)).isNull();
          assertThat(file.stays()).isEqualTo(stays);
          assertThat(file.open(person)).isOne();
          assertThat(file.living(file.two)).isOne();
          file.drawn.undo(act);
          assertThat(file.open(person)).isOne();
          assertThat(file.living(file.one)).isOne();
        });
  }

  @Test
  void whoWasMovedByTheFileAndThenByAnActStays() {
    on(
        file -> {
          Long person = file.person(file.two, LONG_AGO, null);
          Taken taken = file.take(file.line(person, null, file.one, "2025-01-01"));
          file.merge();
          List<String> stays = file.stays();

          assertThat(file.intake.restore(person, taken.before())).isFalse();
          assertThat(file.stays()).isEqualTo(stays);
          assertThat(file.open(person)).isOne();
        });
  }

  @Test
  void whoWasMovedByTheFileAloneLivesWhereHeDidWhenItIsUndone() {
    on(
        file -> {
          Long person = file.person(file.one, LONG_AGO, null);
          List<String> before = file.stays();
          Taken moved = file.take(file.line(person, null, file.two, "2025-07-01"));
          assertThat(file.living(file.two)).isOne();

          assertThat(file.intake.restore(person, moved.before())).isTrue();

          assertThat(file.stays()).isEqualTo(before);
          assertThat(file.living(file.one)).isOne();
        });
  }

  @Test
  void newcomersOfWhomDifferentThingsAreKnownGoInEachAsItIsSaid() {
    on(
        file -> {
          Line[] lines =
              IntStream.range(0, 60)
                  .mapToObj(
                      i ->
                          new Line(
                              i,
                              null,
                              new PersonChange(
                                  "Trần Thị Số " + i,
                                  null,
                                  i % 2 == 0
                                      ? null
                                      : new PartialDate(1950, i % 3 == 0 ? 4 : null, null),
                                  i % 5 == 0 ? null : Gender.FEMALE,
                                  null,
                                  null,
                                  null,
                                  null,
                                  i % 4 == 0 ? null : "056150%06d".formatted(i),
                                  i % 7 == 0 ? null : "09123456%02d".formatted(i)),
                              List.of(new Stay(file.one, LONG_AGO, null)),
                              true))
                  .toArray(Line[]::new);

          List<Taken> taken = file.takeAll(lines);

          assertThat(taken).allMatch(each -> each.problem() == null && each.isNew());
          assertThat(taken).extracting(each -> each.line().number()).isSorted();
          Map<String, Long> known = new TreeMap<>();
          for (String column :
              List.of("birth_year", "birth_month", "gender", "identity_hash", "phone")) {
            known.put(
                column,
                file.drawn.number(
                    "select count(*) from person where name_folded like 'tran thi so %' and "
                        + column
                        + " is not null"));
          }
          assertThat(known)
              .isEqualTo(
                  Map.of(
                      "birth_year", 30L,
                      "birth_month", 10L,
                      "gender", 48L,
                      "identity_hash", 45L,
                      "phone", 51L));
          assertThat(
                  file.drawn.number(
                      "select count(*) from person where name_folded = concat('tran thi so ',"
                          + " cast(substring(phone, 9) as int)) and phone is not null"))
              .isEqualTo(51);
          assertThat(file.takeAll(lines)).allMatch(each -> !each.isNew() && each.before() == null);
        });
  }

  /** A file about people of two communes. */
  private static final class Intake {

    final Drawn drawn;
    final PersonIntake intake;
    final UnitRow oneRow;
    final UnitRow twoRow;
    final Long one;
    final Long two;

    Intake(Drawn drawn) {
      this.drawn = drawn;
      drawn.loadFirst();
      Map<String, UnitRow> units = drawn.byCode(Drawn.TODAY);
      oneRow = units.get("22366");
      twoRow = units.get("22390");
      one = oneRow.key();
      two = twoRow.key();
      World world =
          new World(drawn.entityManager, Clock.fixed(NOW, ZoneOffset.UTC))
              .with(IdentityVault.class, SampleVault.vault());
      world
          .get(Caller.class)
          .signIn(
              new CallerAccount(null, UUID.randomUUID(), "test", null, null),
              List.of(new HeldRole(Role.PROVINCE_STAFF, one)));
      intake = world.get(PersonIntake.class);
    }

    Long person(Long unit, LocalDate from, LocalDate to) {
      Long key = drawn.person(unit, from, to);
      drawn.execute("update person set home_unit_id = ?2, version = 1 where id = ?1", key, unit);
      return key;
    }

    Line line(Long person, String phone, Long unit, String from) {
      String number =
          (String)
              drawn
                  .entityManager
                  .createNativeQuery("select person_number from person where id = ?1")
                  .setParameter(1, person)
                  .getSingleResult();
      LocalDate day = from == null ? Drawn.TODAY : LocalDate.parse(from);
      return new Line(
          person.intValue(),
          number,
          new PersonChange("A", null, null, null, null, null, null, null, null, phone),
          List.of(new Stay(unit, day, null)),
          from != null);
    }

    Taken take(Line line) {
      return takeAll(line).get(0);
    }

    List<Taken> takeAll(Line... lines) {
      drawn.entityManager.clear();
      List<Match> matches = intake.match(List.of(lines), unit -> true, true);
      assertThat(matches).allMatch(match -> match.problem() == null);
      List<Taken> taken = intake.write(matches, NOW.truncatedTo(ChronoUnit.MICROS), Drawn.TODAY);
      drawn.entityManager.flush();
      drawn.entityManager.clear();
      return taken;
    }

    UUID merge() {
      return drawn.apply(
          new SuccessionRequest(
              SuccessionKind.MERGE,
              "B",
              ACT,
              null,
              List.of(
                  new SuccessionRequest.Part(
                      oneRow.id(), twoRow.id().toString(), new BigDecimal("1"))),
              null));
    }

    List<String> stays() {
      return drawn.rows("person_residence");
    }

    long living(Long unit) {
      return drawn.living(unit, Drawn.TODAY, Drawn.TODAY);
    }

    long open(Long person) {
      return drawn.number(
          "select count(*) from person_residence r join person p on p.id = r.person_id"
              + " where r.person_id = ?1 and r.valid_to is null and p.home_unit_id = r.unit_id",
          person);
    }

    String phone(Long person) {
      return (String)
          drawn
              .entityManager
              .createNativeQuery("select phone from person where id = ?1")
              .setParameter(1, person)
              .getSingleResult();
    }
  }

  private static void on(Consumer<Intake> rule) {
    Wired.inTransaction(entityManager -> rule.accept(new Intake(new Drawn(entityManager))));
  }
}
