package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseCommand;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.offering.CourseAssembly;
import vn.hieuhoc.offering.CourseAssemblyService;
import vn.hieuhoc.offering.EnrolmentMode;
import vn.hieuhoc.offering.OfferingCommand;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.offering.OfferingService.SelfStudy;

/** Publishing opens a course to learn alone where nobody planned anything else for it. */
class SelfStudyIT {

  private static final OfferingCommand ASKING =
      new OfferingCommand(
          OfferingMode.BLENDED, null, null, 20, EnrolmentMode.APPROVAL, null, null, null, null);

  private static CourseCommand course(Classroom room) {
    return new CourseCommand(
        room.idOfUnit(room.commune()),
        "Băng bó vết thương",
        null,
        null,
        null,
        4,
        null,
        null,
        Set.of("so-cuu"));
  }

  private static UUID assembled(Classroom room, boolean publish, OfferingCommand... offerings) {
    List<CourseAssembly.Occasion> occasions =
        List.of(offerings).stream()
            .map(offering -> new CourseAssembly.Occasion(offering, List.of()))
            .toList();
    UUID course =
        room.get(CourseAssemblyService.class)
            .assemble(
                new CourseAssembly(
                    course(room),
                    List.of(LessonCommand.reading(room.material())),
                    null,
                    publish,
                    occasions));
    room.flush();
    return course;
  }

  private static List<OfferingRow> offerings(Classroom room, UUID course) {
    return room.get(OfferingService.class).ofCourse(course);
  }

  private static SelfStudy selfStudy(Classroom room, UUID course) {
    return SelfStudy.of(
        room.get(CourseCatalogueService.class).details(course), offerings(room, course));
  }

  @Test
  void aCourseThatCameWithAClassOfferedByApprovalIsNotOpenToEverybody() {
    Classroom.open(
        room -> {
          UUID course = assembled(room, true, ASKING);

          assertThat(offerings(room, course))
              .extracting(OfferingRow::enrolmentMode)
              .containsExactly(EnrolmentMode.APPROVAL);
          assertThat(selfStudy(room, course)).isEqualTo(SelfStudy.CLASSES_ONLY);
        });
  }

  @Test
  void aCourseWithoutClassesIsOpenToEverybodyFromTheMomentItIsPublished() {
    Classroom.open(
        room -> {
          UUID course = assembled(room, false);
          assertThat(offerings(room, course)).isEmpty();
          assertThat(selfStudy(room, course)).isEqualTo(SelfStudy.WHEN_PUBLISHED);

          room.get(CourseService.class).publish(course);

          assertThat(offerings(room, course))
              .extracting(OfferingRow::everybodyAlone)
              .containsExactly(true);
          assertThat(selfStudy(room, course)).isEqualTo(SelfStudy.OPEN);
        });
  }

  @Test
  void whatAClassPlannedBeforeSaysHoldsWhenTheCourseIsPublished() {
    Classroom.open(
        room -> {
          UUID course = assembled(room, false, ASKING);
          assertThat(selfStudy(room, course)).isEqualTo(SelfStudy.CLASSES_ONLY);

          room.get(CourseService.class).publish(course);

          assertThat(offerings(room, course)).hasSize(1);
        });
  }

  @Test
  void whoWantsBothSaysSo() {
    Classroom.open(
        room -> {
          UUID both = assembled(room, true, ASKING, OfferingCommand.SELF_PACED);
          assertThat(offerings(room, both)).hasSize(2);
          assertThat(selfStudy(room, both)).isEqualTo(SelfStudy.OPEN);

          UUID later = assembled(room, true, ASKING);
          room.get(OfferingService.class).create(later, OfferingCommand.SELF_PACED);
          assertThat(selfStudy(room, later)).isEqualTo(SelfStudy.OPEN);
        });
  }

  @Test
  void whatWasClosedStaysClosedWhenTheCourseIsChangedOrPublishedAgain() {
    Classroom.open(
        room -> {
          UUID course = assembled(room, true);
          room.get(OfferingService.class).close(offerings(room, course).get(0).id());
          room.flush();

          room.get(CourseService.class).change(course, course(room));
          room.get(CourseService.class).archive(course);
          room.get(CourseService.class).publish(course);

          assertThat(offerings(room, course)).hasSize(1);
          assertThat(selfStudy(room, course)).isEqualTo(SelfStudy.CLOSED);
        });
  }

  @Test
  void whoLearnsAloneGoesOnWhenNobodyElseMayBeginAndTheSamePlaceOpensAgain() {
    Classroom.open(
        room -> {
          OfferingService service = room.get(OfferingService.class);
          UUID course = assembled(room, true);
          UUID alone = offerings(room, course).get(0).id();
          room.as(room.person("Trần Thị Lan"));
          UUID place = room.enrol(alone);

          room.asManager();
          service.closeSelfStudy(course);
          room.flush();
          assertThat(selfStudy(room, course)).isEqualTo(SelfStudy.CLOSED);
          room.as(room.person("Lê Văn Nam"));
          assertThatThrownBy(() -> room.enrol(alone)).hasMessageContaining("enrolment.closed");
          room.as(room.person("Vũ Thị Mai"));
          assertThatThrownBy(() -> service.closeSelfStudy(course)).isInstanceOf(Forbidden.class);

          room.asManager();
          assertThat(service.create(course, OfferingCommand.SELF_PACED)).isEqualTo(alone);
          room.flush();
          assertThat(offerings(room, course)).hasSize(1);
          assertThat(selfStudy(room, course)).isEqualTo(SelfStudy.OPEN);
          assertThat(offerings(room, course).get(0).taken()).as(place.toString()).isEqualTo(1);
        });
  }

  @Test
  void selfStudyThatAsksTheCentreIsNotTheOneOpenToEverybody() {
    Classroom.open(
        room -> {
          UUID course = assembled(room, true);
          OfferingCommand asking =
              new OfferingCommand(
                  OfferingMode.SELF_PACED,
                  null,
                  null,
                  null,
                  EnrolmentMode.APPROVAL,
                  null,
                  null,
                  null,
                  null);
          room.get(OfferingService.class).change(offerings(room, course).get(0).id(), asking);
          assertThat(selfStudy(room, course)).isEqualTo(SelfStudy.CLASSES_ONLY);

          room.get(OfferingService.class).create(course, OfferingCommand.SELF_PACED);

          assertThat(selfStudy(room, course)).isEqualTo(SelfStudy.OPEN);
        });
  }

  @Test
  void aCourseOfMeetingsAloneIsNotOpenToLearnAlone() {
    Classroom.open(
        room -> {
          UUID course = room.draft();

          room.get(CourseService.class).publish(course);

          assertThat(offerings(room, course)).isEmpty();
          assertThat(selfStudy(room, course)).isEqualTo(SelfStudy.NOTHING_TO_LEARN);
        });
  }
}
