package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.admission.AdmissionCommand;
import vn.hieuhoc.admission.AdmissionService;
import vn.hieuhoc.enlistment.EnlistPreview;
import vn.hieuhoc.enlistment.Enlisted;
import vn.hieuhoc.enlistment.ManyEnlistService;
import vn.hieuhoc.enlistment.NotEnlisted;
import vn.hieuhoc.enlistment.OpenClass;
import vn.hieuhoc.manypeople.ManyPeopleService.Selection;
import vn.hieuhoc.offering.EnrolmentMode;
import vn.hieuhoc.offering.OfferingCommand;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.prerequisite.PrerequisiteService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** Many people are put on a class at once, and what comes of it is told before. */
class ManyEnlistIT {

  private static Selection of(Classroom room, Long... people) {
    List<UUID> ids = new ArrayList<>();
    for (Long person : people) {
      ids.add(room.idOf(person));
    }
    return new Selection(ids, null);
  }

  private static void asStaff(Classroom room) {
    room.signIn(null, new HeldRole(Role.COMMUNE_STAFF, room.commune()));
  }

  private static List<String> told(Classroom room, String about) {
    room.flush();
    List<?> rows =
        room.entityManager()
            .createNativeQuery(
                "select a.detail from audit_entry a where a.action = 'enrolment.enrol'"
                    + " and a.for_person_id is not null and a.detail like ?1 order by a.id")
            .setParameter(1, "%" + about)
            .getResultList();
    return rows.stream().map(String::valueOf).toList();
  }

  @Test
  void theLookSaysWhatTheActDoesAndEachIsKeptWithTheReason() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(2, room.now().plus(Duration.ofDays(7)));
          Long lan = room.person("Trần Thị Lan");
          Long nam = room.person("Lê Văn Nam");
          Long hoa = room.person("Phạm Thị Hoa");
          room.as(lan);
          room.enrol(offering);
          asStaff(room);
          ManyEnlistService service = room.get(ManyEnlistService.class);

          EnlistPreview preview = service.preview(offering, of(room, lan, nam, hoa));
          assertThat(preview.seats()).isEqualTo(1);
          assertThat(preview.waits()).isEqualTo(1);
          assertThat(preview.counts()).containsExactly(entry(NotEnlisted.THERE, 1));
          assertThat(preview.left())
              .extracting(EnlistPreview.Left::name)
              .containsExactly("Trần Thị Lan");
          assertThat(told(room, "họp thôn")).isEmpty();

          assertThatThrownBy(() -> service.enrol(offering, of(room, nam), " "))
              .isInstanceOfSatisfying(
                  Refused.class, no -> assertThat(no.code()).isEqualTo("enrolment.many-reason"));
          Enlisted done = service.enrol(offering, of(room, lan, nam, hoa), "họp thôn");
          assertThat(done).isEqualTo(new Enlisted(1, 1, 1));
          assertThat(told(room, "họp thôn"))
              .containsExactlyInAnyOrder("ACTIVE: họp thôn", "WAITING: họp thôn");
          assertThat(service.enrol(offering, of(room, lan, nam, hoa), "họp thôn"))
              .isEqualTo(new Enlisted(0, 0, 3));
        });
  }

  @Test
  void whoHasNotFinishedWhatTheCourseNeedsStaysOut() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(20, room.now().plus(Duration.ofDays(7)));
          UUID needed = room.draft();
          Long lan = room.person("Trần Thị Lan");
          room.get(PrerequisiteService.class).add(room.course, needed);
          asStaff(room);
          ManyEnlistService service = room.get(ManyEnlistService.class);

          EnlistPreview preview = service.preview(offering, of(room, lan));

          assertThat(preview.counts()).containsExactly(entry(NotEnlisted.UNREADY, 1));
          assertThat(preview.left().get(0).missing()).isEqualTo("Khóa nháp");
          assertThat(service.enrol(offering, of(room, lan), "họp thôn"))
              .isEqualTo(new Enlisted(0, 0, 1));
        });
  }

  @Test
  void whoLivesElsewhereIsNotThereAndClassesOfTheCentreAreItsOwn() {
    Classroom.open(
        room -> {
          UUID open = room.meeting(20, room.now().plus(Duration.ofDays(7)));
          UUID asked =
              room.get(OfferingService.class)
                  .create(
                      room.course,
                      new OfferingCommand(
                          OfferingMode.BLENDED,
                          null,
                          null,
                          20,
                          EnrolmentMode.APPROVAL,
                          null,
                          null,
                          null,
                          null));
          room.flush();
          Long lan = room.person("Trần Thị Lan");
          Long far = room.elsewhere("Vũ Thị Mai");
          asStaff(room);
          ManyEnlistService service = room.get(ManyEnlistService.class);

          assertThatThrownBy(() -> service.preview(open, of(room, lan, far)))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> service.preview(asked, of(room, lan)))
              .isInstanceOfSatisfying(
                  Refused.class, no -> assertThat(no.code()).isEqualTo("enrolment.many-by-centre"));
          assertThat(service.classes()).extracting(OpenClass::id).contains(open);
          assertThat(service.classes()).extracting(OpenClass::id).doesNotContain(asked);

          room.asManager();
          assertThat(service.classes()).extracting(OpenClass::id).contains(open, asked);
          assertThat(service.enrol(asked, of(room, lan), "họp thôn").seated()).isEqualTo(1);
        });
  }

  @Test
  void aClassIsToldByItsNextSessionAndWhatIsOverOrCalledOffIsLeftOut() {
    Classroom.open(
        room -> {
          Instant next = room.now().plus(Duration.ofDays(3));
          UUID weekly = room.meeting(20, room.now().minus(Duration.ofDays(4)));
          room.session(weekly, next);
          room.session(weekly, next.plus(Duration.ofDays(7)));
          UUID over = room.meeting(20, room.now().minus(Duration.ofDays(1)));
          UUID calledOff = room.meeting(20, next);
          SessionService sessions = room.get(SessionService.class);
          sessions.cancel(sessions.ofOffering(calledOff).get(0).id(), "bão");
          room.flush();

          List<OpenClass> classes = room.get(ManyEnlistService.class).classes();

          assertThat(classes)
              .extracting(OpenClass::id)
              .contains(weekly, room.selfPaced())
              .doesNotContain(over, calledOff);
          assertThat(classes)
              .filteredOn(one -> one.id().equals(weekly))
              .allSatisfy(
                  one -> {
                    assertThat(one.startsOn()).isEqualTo(VietnamTime.dateOf(next));
                    assertThat(one.place()).startsWith("Nhà văn hóa thôn");
                  });
        });
  }

  @Test
  void aClosedClassTakesNobody() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(20, room.now().plus(Duration.ofDays(7)));
          room.get(OfferingService.class).close(offering);
          Long lan = room.person("Trần Thị Lan");
          asStaff(room);

          assertThatThrownBy(
                  () ->
                      room.get(ManyEnlistService.class).enrol(offering, of(room, lan), "họp thôn"))
              .isInstanceOfSatisfying(
                  Refused.class, no -> assertThat(no.code()).isEqualTo("enrolment.closed"));
        });
  }

  @Test
  void quotasAndSeatsCountAlsoWhomEarlierPartsOfAListWereGivenThem() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(20, room.now().plus(Duration.ofDays(7)));
          room.get(AdmissionService.class)
              .set(
                  offering,
                  new AdmissionCommand(
                      null,
                      List.of(new AdmissionCommand.UnitSeats(room.idOfUnit(room.hamlet()), 2))));
          Long key = room.get(OfferingService.class).row(offering).key();
          Long lan = room.person("Trần Thị Lan");
          Long nam = room.person("Lê Văn Nam");
          Long hoa = room.person("Phạm Thị Hoa");
          Long far = room.elsewhere("Vũ Thị Mai");
          room.flush();

          Map<Long, ManyPlaces.Got> got =
              room.get(ManyPlaces.class)
                  .enrol(
                      key, List.of(nam, hoa, far), new ManyPlaces.Giving(null, false, Set.of(lan)));

          assertThat(got.get(nam).status()).isEqualTo(EnrolmentStatus.ACTIVE);
          assertThat(got.get(hoa).status()).isEqualTo(EnrolmentStatus.WAITING);
          assertThat(got.get(far).status()).isEqualTo(EnrolmentStatus.ACTIVE);
        });
  }
}
