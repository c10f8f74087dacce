package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.admission.Admission;
import vn.hieuhoc.admission.AdmissionCommand;
import vn.hieuhoc.admission.AdmissionService;
import vn.hieuhoc.classlist.ClassListService;
import vn.hieuhoc.offering.EnrolmentMode;
import vn.hieuhoc.offering.OfferingCommand;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.PageRequest;

/** Who comes in and who does not: each refusal says which it is. */
class DoorIT {

  @Test
  void tooEarlyTooLateAndClosedAreThreeThings() {
    Classroom.open(
        room -> {
          Instant now = room.now();
          UUID early = offering(room, EnrolmentMode.OPEN, now.plusSeconds(3600), null);
          UUID late = offering(room, EnrolmentMode.OPEN, null, now.minusSeconds(3600));
          UUID closed = offering(room, EnrolmentMode.OPEN, null, null);
          room.get(OfferingService.class).close(closed);
          room.as(room.person("Trần Thị Lan"));

          refused(() -> room.enrol(early), "enrolment.not-yet");
          refused(() -> room.enrol(late), "enrolment.over");
          refused(() -> room.enrol(closed), "enrolment.closed");
          room.wait(Duration.ofHours(1));
          assertThat(room.state(room.enrol(early))).startsWith("ACTIVE");
        });
  }

  @Test
  void foreignOfferingsAreOpenOnlyWhereTheyAre() {
    Classroom.open(
        room -> {
          UUID called = offering(room, EnrolmentMode.BY_STAFF, null, null);
          UUID draft = room.draftOffering();
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          assertThatThrownBy(() -> room.enrol(called)).isInstanceOf(Forbidden.class);
          assertThatThrownBy(() -> room.enrol(draft)).isInstanceOf(NotFound.class);
          room.asManagerElsewhere();
          EnrolCommand her = new EnrolCommand(room.idOf(lan), false);
          assertThatThrownBy(() -> room.get(EnrolmentService.class).enrol(called, her))
              .isInstanceOf(Forbidden.class);
        });
  }

  @Test
  void theCodeOpensAndTriesAreLimited() {
    Classroom.open(
        room -> {
          UUID offering = offering(room, EnrolmentMode.CODE, null, null);
          AdmissionService admissions = room.get(AdmissionService.class);
          String made = admissions.terms(offering).code();
          assertThat(made).matches("[A-Z0-9]{6}");
          refused(
              () -> admissions.set(offering, new AdmissionCommand("bể bơi", List.of())),
              "admission.code-letters");
          admissions.set(offering, new AdmissionCommand("be boi 24", List.of()));
          assertThat(admissions.terms(offering).code()).isEqualTo("BEBOI24");

          room.as(room.person("Trần Thị Lan"));
          refused(() -> room.enrol(offering), "enrolment.code-missing");
          for (int i = 0; i < 9; i++) {
            refused(() -> with(room, offering, "BEBOI42"), "enrolment.code-wrong");
          }
          UUID mine = with(room, offering, "bé-boi24".replace("é", "e"));
          assertThat(room.state(mine)).startsWith("ACTIVE");
          assertThat(room.enrol(offering)).isEqualTo(mine);

          refused(() -> with(room, other(room), "BEBOI42"), "enrolment.code-wrong");
          refused(() -> with(room, other(room), "BEBOI24"), "enrolment.code-tries");
        });
  }

  @Test
  void aQuotaIsACeilingForAUnitAndOthersComeIn() {
    Classroom.open(
        room -> {
          UUID offering = offering(room, EnrolmentMode.OPEN, null, null);
          UUID commune = room.idOfUnit(room.commune());
          AdmissionService admissions = room.get(AdmissionService.class);
          admissions.set(offering, quota(commune, 1));
          room.as(room.person("Trần Thị Lan"));
          UUID lan = room.enrol(offering);
          room.as(room.person("Lê Văn Nam"));
          refused(() -> room.enrol(offering), "enrolment.quota-full");
          UUID nam = room.get(EnrolmentService.class).enrol(offering, new EnrolCommand(null, true));
          assertThat(room.state(nam)).startsWith("WAITING");
          room.as(room.elsewhere("Phạm Thị Hoa"));
          assertThat(room.state(room.enrol(offering))).startsWith("ACTIVE");

          room.asManager();
          Admission terms = admissions.terms(offering);
          assertThat(terms.quotas()).singleElement().matches(q -> q.taken() == 1 && q.full());
          admissions.set(offering, quota(commune, 2));
          assertThat(room.state(nam)).startsWith("OFFERED");
          assertThat(room.state(lan)).startsWith("ACTIVE");
        });
  }

  @Test
  void theCentreSaysYesOrNoAndTheLearnerReadsWhy() {
    Classroom.open(
        room -> {
          UUID offering = offering(room, EnrolmentMode.APPROVAL, null, null);
          ApprovalService approvals = room.get(ApprovalService.class);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID asked = room.enrol(offering);
          assertThat(room.state(asked)).startsWith("REQUESTED");
          assertThat(room.enrol(offering)).isEqualTo(asked);
          assertThatThrownBy(() -> approvals.approve(asked)).isInstanceOf(NotFound.class);

          room.asManager();
          assertThat(
                  room.get(ClassListService.class)
                      .ofOffering(offering, new PageRequest(0, 10))
                      .items())
              .singleElement()
              .matches(row -> row.status() == EnrolmentStatus.REQUESTED);
          approvals.decline(asked, "Lớp này dành cho người mới học");
          refused(() -> approvals.decline(asked, "Lần nữa"), "enrolment.not-asked");

          room.as(lan);
          refused(() -> room.enrol(offering), "enrolment.declined");
          assertThat(room.get(MyLearningService.class).courses())
              .singleElement()
              .matches(mine -> "Lớp này dành cho người mới học".equals(mine.reason()));
          room.asManager();
          approvals.approve(asked);
          approvals.approve(asked);
          assertThat(room.state(asked)).startsWith("ACTIVE");
        });
  }

  @Test
  void whomTheCentreTakesInWithoutASeatLeftWaitsAndTheCentreIsTold() {
    Classroom.open(
        room -> {
          UUID offering = offering(room, EnrolmentMode.APPROVAL, null, null);
          UUID commune = room.idOfUnit(room.commune());
          room.get(AdmissionService.class).set(offering, quota(commune, 1));
          room.as(room.person("Trần Thị Lan"));
          UUID lan = room.enrol(offering);
          room.as(room.person("Lê Văn Nam"));
          UUID nam = room.enrol(offering);

          room.asManager();
          ApprovalService approvals = room.get(ApprovalService.class);
          assertThat(approvals.approve(lan)).isTrue();
          assertThat(approvals.approve(nam)).isFalse();
          assertThat(room.state(nam)).startsWith("WAITING");
          assertThat(approvals.approve(lan)).isTrue();
          assertThat(approvals.approve(nam)).isFalse();
        });
  }

  @Test
  void severalAreLetInAsTheyAskedAndWhoDoesNotAskAnyMoreIsLeftAside() {
    Classroom.open(
        room -> {
          UUID offering = offering(room, EnrolmentMode.APPROVAL, null, null);
          UUID commune = room.idOfUnit(room.commune());
          room.get(AdmissionService.class).set(offering, quota(commune, 1));
          UUID first = asks(room, "Trần Thị Lan", offering);
          UUID second = asks(room, "Lê Văn Nam", offering);
          UUID left = asks(room, "Đỗ Văn Sáu", offering);
          room.get(EnrolmentService.class).withdraw(left);
          ApprovalService approvals = room.get(ApprovalService.class);

          room.asManagerElsewhere();
          assertThatThrownBy(() -> approvals.approveAll(List.of(second, first)))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> approvals.declineAll(List.of(left), "Không"))
              .isInstanceOf(NotFound.class);
          room.asManager();
          assertThat(approvals.approveAll(List.of(left, second, first, first)))
              .isEqualTo(new ApprovalService.LetIn(1, 1, 1));
          assertThat(room.state(first)).startsWith("ACTIVE");
          assertThat(room.state(second)).startsWith("WAITING");
        });
  }

  @Test
  void severalAreDeclinedForOneReason() {
    Classroom.open(
        room -> {
          UUID offering = offering(room, EnrolmentMode.APPROVAL, null, null);
          UUID lan = asks(room, "Trần Thị Lan", offering);
          UUID nam = asks(room, "Lê Văn Nam", offering);

          room.asManager();
          ApprovalService approvals = room.get(ApprovalService.class);
          approvals.approve(nam);
          assertThat(approvals.declineAll(List.of(lan, nam), "Lớp dành cho người mới"))
              .isEqualTo(1);
          assertThat(room.state(lan)).startsWith("DECLINED");
          assertThat(room.state(nam)).startsWith("ACTIVE");
        });
  }

  private static UUID asks(Classroom room, String name, UUID offering) {
    room.as(room.person(name));
    room.wait(Duration.ofMinutes(1));
    return room.enrol(offering);
  }

  @Test
  void whatIsDoneForSomebodyIsKeptWithWhoDidIt() {
    Classroom.open(
        room -> {
          UUID offering = offering(room, EnrolmentMode.OPEN, null, null);
          Long lan = room.person("Trần Thị Lan");
          room.signIn(null, new HeldRole(Role.HAMLET_HEAD, room.hamlet()));
          UUID place =
              room.get(EnrolmentService.class)
                  .enrol(offering, new EnrolCommand(room.idOf(lan), false));
          room.get(EnrolmentService.class).withdraw(place);
          room.get(EnrolmentService.class).withdraw(place);

          assertThat(acts(room, lan))
              .containsExactly("enrolment.enrol 1 HAMLET_HEAD", "enrolment.withdraw 1 HAMLET_HEAD");
        });
  }

  private static List<String> acts(Classroom room, Long person) {
    room.flush();
    List<?> acts =
        room.entityManager()
            .createNativeQuery(
                "select concat(action, ' ', account_id, ' ', role) from audit_entry"
                    + " where for_person_id = ?1 order by id")
            .setParameter(1, person)
            .getResultList();
    return acts.stream().map(String::valueOf).toList();
  }

  private static AdmissionCommand quota(UUID unit, int seats) {
    return new AdmissionCommand(null, List.of(new AdmissionCommand.UnitSeats(unit, seats)));
  }

  private static UUID other(Classroom room) {
    Long me = room.get(vn.hieuhoc.access.Caller.class).personId();
    room.asManager();
    UUID offering = offering(room, EnrolmentMode.CODE, null, null);
    room.get(AdmissionService.class).set(offering, new AdmissionCommand("BEBOI24", List.of()));
    room.as(me);
    return offering;
  }

  private static UUID with(Classroom room, UUID offering, String code) {
    return room.get(EnrolmentService.class).enrol(offering, new EnrolCommand(null, false, code));
  }

  private static UUID offering(Classroom room, EnrolmentMode mode, Instant opens, Instant closes) {
    return room.get(OfferingService.class)
        .create(
            room.course,
            new OfferingCommand(
                OfferingMode.BLENDED, null, null, 20, mode, opens, closes, null, null));
  }

  private static void refused(ThrowingCallable act, String code) {
    assertThatThrownBy(act).hasMessageContaining(code);
  }
}
