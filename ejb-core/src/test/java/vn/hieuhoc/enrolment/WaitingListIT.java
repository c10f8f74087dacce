package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.classlist.ClassFocus;
import vn.hieuhoc.classlist.ClassListService;
import vn.hieuhoc.classlist.EnrolmentRow;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.offering.OfferingCommand;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** A seat that becomes free is kept for who waits longest, for a time. */
class WaitingListIT {

  private static final EnrolCommand WAIT = new EnrolCommand(null, true);
  private static final Duration A_WEEK = Duration.ofDays(7);
  private static final PageRequest FIRST_PAGE = new PageRequest(0, 50);

  @Test
  void aKeptSeatCountsAsTakenUntilItIsTaken() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(1, room.now().plus(A_WEEK));
          UUID first = enrolled(room, "Trần Thị Lan", offering);
          UUID second = enrolled(room, "Lê Văn Nam", offering);
          UUID third = enrolled(room, "Phạm Thị Hoa", offering);
          room.asManager();
          room.get(EnrolmentService.class).withdraw(first);

          assertThat(room.state(second)).startsWith("OFFERED");
          assertThat(room.state(third)).startsWith("WAITING");
          assertThat(room.get(OfferingService.class).row(offering).left()).isZero();
          room.as(room.person("Vũ Thị Mai"));
          assertThatThrownBy(() -> room.enrol(offering)).hasMessageContaining("enrolment.full");

          room.asManager();
          room.get(EnrolmentService.class).accept(second);
          assertThat(room.state(second)).startsWith("ACTIVE");
          assertThat(room.get(EnrolmentService.class).accept(second).id()).isEqualTo(second);
        });
  }

  @Test
  void aKeptSeatIsToldAlsoToWhoHasAnotherPlaceInTheCourse() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(1, room.now().plus(A_WEEK));
          UUID first = enrolled(room, "Trần Thị Lan", offering);
          Long nam = room.person("Lê Văn Nam");
          room.as(nam);
          UUID alone = room.enrol(room.selfPaced());
          UUID waits = room.get(EnrolmentService.class).enrol(offering, WAIT);
          room.asManager();
          room.get(EnrolmentService.class).withdraw(first);
          room.flush();

          room.as(nam);
          MyLearning mine = room.get(MyLearningService.class).all(3);
          assertThat(mine.courses()).extracting(MyCourseRow::enrolment).containsExactly(alone);
          assertThat(mine.offers()).extracting(MyCourseRow::enrolment).containsExactly(waits);
        });
  }

  @Test
  void whoDeclinesOrLetsTheTimePassMakesWayForTheNext() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(1, room.now().plus(A_WEEK));
          UUID first = enrolled(room, "Trần Thị Lan", offering);
          UUID second = enrolled(room, "Lê Văn Nam", offering);
          UUID third = enrolled(room, "Phạm Thị Hoa", offering);
          UUID fourth = enrolled(room, "Vũ Thị Mai", offering);
          room.asManager();
          EnrolmentService enrolments = room.get(EnrolmentService.class);
          enrolments.withdraw(first);
          enrolments.withdraw(second);
          assertThat(room.state(third)).startsWith("OFFERED");

          room.wait(Duration.ofHours(47));
          end(room);
          assertThat(room.state(third)).startsWith("OFFERED");
          room.wait(Duration.ofHours(2));
          assertThatThrownBy(() -> enrolments.accept(third))
              .hasMessageContaining("enrolment.offer-ended");
          end(room);

          assertThat(room.state(third)).startsWith("LAPSED");
          assertThat(room.state(fourth)).startsWith("OFFERED");
          assertThatThrownBy(() -> enrolments.accept(third)).isInstanceOf(Refused.class);
        });
  }

  @Test
  void closeToTheSessionASeatIsKeptForHalfTheTimeThatIsLeft() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(1, room.now().plus(Duration.ofHours(10)));
          UUID first = enrolled(room, "Trần Thị Lan", offering);
          UUID second = enrolled(room, "Lê Văn Nam", offering);
          room.asManager();
          room.get(EnrolmentService.class).withdraw(first);

          room.wait(Duration.ofHours(4));
          end(room);
          assertThat(room.state(second)).startsWith("OFFERED");
          room.wait(Duration.ofHours(1));
          end(room);
          assertThat(room.state(second)).startsWith("LAPSED");
        });
  }

  @Test
  void moreSeatsAreKeptAtOnceForThoseWhoWait() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(1, room.now().plus(A_WEEK));
          enrolled(room, "Trần Thị Lan", offering);
          UUID second = enrolled(room, "Lê Văn Nam", offering);
          UUID third = enrolled(room, "Phạm Thị Hoa", offering);
          UUID fourth = enrolled(room, "Vũ Thị Mai", offering);
          room.asManager();
          room.get(OfferingService.class)
              .change(
                  offering,
                  new OfferingCommand(
                      OfferingMode.BLENDED, null, null, 3, null, null, null, null, null));

          assertThat(room.state(second)).startsWith("OFFERED");
          assertThat(room.state(third)).startsWith("OFFERED");
          assertThat(room.state(fourth)).startsWith("WAITING");
        });
  }

  @Test
  void aClosedClassTakesAndCallsNobodyAndWhoIsInItStaysUntilItIsOpenedAgain() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(2, room.now().plus(A_WEEK));
          UUID first = enrolled(room, "Trần Thị Lan", offering);
          UUID second = enrolled(room, "Lê Văn Nam", offering);
          UUID third = enrolled(room, "Phạm Thị Hoa", offering);
          room.asManager();
          room.get(OfferingService.class).close(offering);
          room.get(EnrolmentService.class).withdraw(first);
          assertThat(room.state(second)).startsWith("ACTIVE");
          assertThat(room.state(third)).startsWith("WAITING");
          room.as(room.person("Vũ Thị Mai"));
          assertThatThrownBy(() -> room.enrol(offering)).hasMessageContaining("enrolment.closed");

          room.asManager();
          room.get(OfferingService.class).reopen(offering);
          assertThat(room.state(third)).startsWith("OFFERED");
          assertThat(room.state(second)).startsWith("ACTIVE");
        });
  }

  @Test
  void whoOnlyWaitsIsNotAmongTheLearnersAndLearnersAreNotAmongThoseWhoWait() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(1, room.now().plus(A_WEEK));
          UUID first = enrolled(room, "Trần Thị Lan", offering);
          enrolled(room, "Lê Văn Nam", offering);
          enrolled(room, "Phạm Thị Hoa", offering);
          room.asManager();

          assertThat(learners(room).items())
              .extracting(EnrolmentRow::name)
              .containsExactly("Trần Thị Lan");
          assertThat(learners(room).total()).isEqualTo(1);
          assertThat(waiting(room).items())
              .extracting(EnrolmentRow::name)
              .containsExactlyInAnyOrder("Lê Văn Nam", "Phạm Thị Hoa");

          room.get(EnrolmentService.class).withdraw(first);
          room.flush();
          assertThat(learners(room).items()).isEmpty();
          assertThat(waiting(room).items())
              .extracting(EnrolmentRow::status)
              .containsExactlyInAnyOrder(EnrolmentStatus.OFFERED, EnrolmentStatus.WAITING);
        });
  }

  private static Page<EnrolmentRow> learners(Classroom room) {
    return room.get(ClassListService.class)
        .page(offerings(room), ClassFocus.ALL, FIRST_PAGE)
        .people();
  }

  private static Page<EnrolmentRow> waiting(Classroom room) {
    return room.get(ClassListService.class)
        .page(offerings(room), ClassFocus.WAITING, FIRST_PAGE)
        .people();
  }

  private static List<OfferingRow> offerings(Classroom room) {
    room.flush();
    Long course = room.get(CourseCatalogueService.class).details(room.course).row().key();
    return room.get(OfferingService.class).ofCourse(course);
  }

  @Test
  void nobodyIsCalledToASessionThatIsTheLastAndHasBegun() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(1, room.now().plus(Duration.ofHours(1)));
          UUID first = enrolled(room, "Trần Thị Lan", offering);
          UUID second = enrolled(room, "Lê Văn Nam", offering);
          Long third = room.person("Phạm Thị Hoa");
          room.wait(Duration.ofHours(1));
          room.as(third);
          assertThatThrownBy(() -> room.get(EnrolmentService.class).enrol(offering, WAIT))
              .hasMessageContaining("enrolment.begun");

          room.asManager();
          room.get(EnrolmentService.class).withdraw(first);
          assertThat(room.state(second)).startsWith("WAITING");

          // A session more, and who waits is called.
          room.session(offering, room.now().plus(A_WEEK));
          assertThat(room.state(second)).startsWith("OFFERED");
        });
  }

  @Test
  void whoWaitedInVainIsToldForAMonth() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(1, room.now().plus(A_WEEK));
          enrolled(room, "Trần Thị Lan", offering);
          Long waits = room.person("Lê Văn Nam");
          room.as(waits);
          room.get(EnrolmentService.class).enrol(offering, WAIT);
          room.flush();
          EnrolmentRepository places = room.get(EnrolmentRepository.class);
          begun(room, "-1 day");
          assertThat(places.mine(waits)).extracting(MyCourseRow::missed).containsExactly(false);

          begun(room, "1 minute");
          assertThat(places.mine(waits)).extracting(MyCourseRow::missed).containsExactly(true);
          begun(room, "31 day");
          assertThat(places.mine(waits)).isEmpty();
        });
  }

  /** The database says what time it is, and not the clock of the room. */
  private static void begun(Classroom room, String ago) {
    room.entityManager()
        .createNativeQuery("update session set starts_at = utc_timestamp() - interval " + ago)
        .executeUpdate();
  }

  private static UUID enrolled(Classroom room, String name, UUID offering) {
    room.as(room.person(name));
    UUID id = room.get(EnrolmentService.class).enrol(offering, WAIT);
    room.wait(Duration.ofSeconds(1));
    return id;
  }

  /** Does the work that ends what was kept. */
  private static void end(Classroom room) {
    for (String subject : room.works(EndSeatOffer.KIND)) {
      room.get(EndSeatOffer.class).handle(subject);
    }
    room.flush();
  }
}
