package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.ImportKind;
import vn.hieuhoc.exchange.Outcome;
import vn.hieuhoc.exchange.RowFault;
import vn.hieuhoc.exchange.RowResult;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.exchange.SampleRows;
import vn.hieuhoc.exchange.TakenRow;
import vn.hieuhoc.offering.EnrolmentMode;
import vn.hieuhoc.offering.OfferingCommand;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.offering.OfferingService;

/** A list puts nobody on a class whom the form would not. */
class EnrolmentListIT {

  /** A commune whose staff and whose manager bring lists. */
  private static final class Desk {

    final Classroom room;
    final ImportKind kind;
    final ImportContext staff;
    final ImportContext manager;

    Desk(Classroom room) {
      this.room = room;
      this.kind = kind(room);
      Predicate<Long> here = Set.of(room.commune(), room.hamlet())::contains;
      this.staff = SampleRows.context(here, unit -> false);
      this.manager = SampleRows.context(unit -> false, here);
    }

    private static ImportKind kind(Classroom room) {
      try {
        return (ImportKind) room.get(Class.forName("vn.hieuhoc.enlistment.EnrolmentsKind"));
      } catch (ClassNotFoundException renamed) {
        throw new IllegalStateException(renamed);
      }
    }

    UUID offering(EnrolmentMode mode) {
      UUID offering =
          room.get(OfferingService.class)
              .create(
                  room.course,
                  new OfferingCommand(
                      OfferingMode.BLENDED, null, null, 20, mode, null, null, null, null));
      room.session(offering, room.now().plus(Duration.ofDays(7)));
      room.flush();
      return offering;
    }

    String number(Long person) {
      room.entityManager()
          .createNativeQuery("update person set person_number = upper(person_number) where id = ?1")
          .setParameter(1, person)
          .executeUpdate();
      return room.numberOf(person);
    }

    void asStaff() {
      room.signIn(null, new HeldRole(Role.COMMUNE_STAFF, room.commune()));
    }

    RowResult take(ImportContext context, UUID offering, Long person) {
      return take(context, List.of(offering.toString()), person).get(0);
    }

    List<RowResult> take(ImportContext context, List<String> offerings, Long person) {
      List<RowValues> rows = new ArrayList<>();
      for (String offering : offerings) {
        rows.add(
            SampleRows.row(
                kind,
                rows.size() + 2,
                Map.of("offering", offering, "personNumber", number(person))));
      }
      List<RowResult> results = kind.take(rows, context);
      room.forget();
      return results;
    }

    String status(Long person) {
      room.flush();
      return String.valueOf(
          room.entityManager()
              .createNativeQuery("select e.status from enrolment e where e.person_id = ?1")
              .setParameter(1, person)
              .getSingleResult());
    }
  }

  private static void open(Consumer<Desk> work) {
    Classroom.open(room -> work.accept(new Desk(room)));
  }

  private static List<String> faults(RowResult result) {
    return result.faults().stream().map(RowFault::code).toList();
  }

  @Test
  void aClassTheCentreFillsByItsWordOrACodeIsNotFilledByStaff() {
    open(
        desk -> {
          Long lan = desk.room.person("Trần Thị Lan");
          UUID asked = desk.offering(EnrolmentMode.APPROVAL);
          UUID byStaff = desk.offering(EnrolmentMode.BY_STAFF);

          desk.asStaff();
          assertThat(faults(desk.take(desk.staff, asked, lan)))
              .containsExactly("enrolment.class-unknown");
          assertThat(desk.take(desk.staff, byStaff, lan).outcome()).isEqualTo(Outcome.NEW);

          desk.room.asManager();
          assertThat(desk.take(desk.manager, asked, lan).outcome()).isEqualTo(Outcome.NEW);
        });
  }

  @Test
  void theNoOfACentreStandsUntilTheCentreSaysOtherwise() {
    open(
        desk -> {
          Long lan = desk.room.person("Trần Thị Lan");
          UUID offering = desk.offering(EnrolmentMode.OPEN);
          desk.asStaff();
          desk.take(desk.staff, offering, lan);
          desk.room
              .entityManager()
              .createNativeQuery(
                  "update enrolment set status = 'DECLINED', decision_reason = 'Chưa đủ tuổi'"
                      + " where person_id = ?1")
              .setParameter(1, lan)
              .executeUpdate();
          desk.room.forget();

          RowResult refused =
              desk.take(SampleRows.context(unit -> true, unit -> false), offering, lan);
          assertThat(faults(refused)).containsExactly("enrolment.declined");
          assertThat(refused.faults().get(0).arguments()).contains("Chưa đủ tuổi");
          assertThat(desk.status(lan)).isEqualTo("DECLINED");

          desk.room.asManager();
          assertThat(desk.take(desk.manager, offering, lan).outcome()).isEqualTo(Outcome.CHANGED);
          assertThat(desk.status(lan)).isEqualTo("ACTIVE");
        });
  }

  @Test
  void aClassInReachOpensNobodysRegisterElsewhere() {
    open(
        desk -> {
          Long far = desk.room.elsewhere("Vũ Thị Mai");
          UUID offering = desk.offering(EnrolmentMode.OPEN);
          desk.asStaff();

          assertThat(faults(desk.take(desk.staff, offering, far)))
              .containsExactly("import.person-unknown");
        });
  }

  @Test
  void whoNoLongerRunsTheCentreTakesNothingBack() {
    open(
        desk -> {
          Long lan = desk.room.person("Trần Thị Lan");
          UUID offering = desk.offering(EnrolmentMode.OPEN);
          RowResult in = desk.take(desk.manager, offering, lan);
          List<TakenRow> taken =
              List.of(new TakenRow(2, Outcome.NEW, "enrolment", in.subject(), null));

          assertThat(desk.kind.undo(taken, SampleRows.context(unit -> false, unit -> false)))
              .containsExactly("import.undo-out-of-reach");
          assertThat(desk.status(lan)).isEqualTo("ACTIVE");

          assertThat(desk.kind.undo(taken, desk.staff)).containsOnlyNulls();
          assertThat(desk.status(lan)).isEqualTo("WITHDRAWN");
        });
  }

  @Test
  void theSameClassWrittenTwoWaysIsOneClass() {
    open(
        desk -> {
          Long lan = desk.room.person("Trần Thị Lan");
          String offering = desk.offering(EnrolmentMode.OPEN).toString();

          List<RowResult> results =
              desk.take(desk.manager, List.of(offering, offering.substring(0, 18)), lan);

          assertThat(results.get(0).outcome()).isEqualTo(Outcome.NEW);
          assertThat(faults(results.get(1))).containsExactly("import.row-twice");
        });
  }

  @Test
  void whoStandsTwiceAmongThePeopleGetsOnePlace() {
    open(
        desk -> {
          Long lan = desk.room.person("Trần Thị Lan");
          UUID offering = desk.offering(EnrolmentMode.OPEN);
          Long key = desk.room.get(OfferingService.class).row(offering).key();

          desk.room
              .get(ManyPlaces.class)
              .enrol(key, List.of(lan, lan), new ManyPlaces.Giving(null, false, Set.of()));

          assertThat(desk.status(lan)).isEqualTo("ACTIVE");
        });
  }
}
