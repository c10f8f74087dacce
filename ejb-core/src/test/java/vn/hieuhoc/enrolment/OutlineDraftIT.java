package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.course.LiveOutline;
import vn.hieuhoc.outline.OutlineHistoryService;
import vn.hieuhoc.outline.OutlinePublicationService;
import vn.hieuhoc.outline.OutlineReview;
import vn.hieuhoc.outline.OutlineService;
import vn.hieuhoc.outline.OutlineVersionRow;
import vn.hieuhoc.outline.PublishOutline;
import vn.hieuhoc.progress.ProgressService;
import vn.hieuhoc.progress.RuleTrialService.OutlineTrial;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/** The outline of a course changes in a draft while people learn in it, and is then published. */
class OutlineDraftIT {

  private static final LessonCommand WORK =
      LessonCommand.working(LessonKind.PRACTICE, "Băng bó", 30, "Băng vết thương ở tay.");

  private static List<String> standing(Classroom room) {
    room.flush();
    return room.get(CourseCatalogueService.class).details(room.course).lessons().stream()
        .map(LessonRow::title)
        .toList();
  }

  private static List<String> drafted(Classroom room) {
    return Drafting.outline(room).lessons().stream().map(LessonRow::title).toList();
  }

  private static OutlineService outlines(Classroom room) {
    return room.get(OutlineService.class);
  }

  private static void publish(Classroom room, boolean dropFromRule) {
    room.asManager();
    Drafting.publish(room, dropFromRule);
    room.get(ProgressService.class)
        .recount(room.get(CourseCatalogueService.class).keyOfSeen(room.course), 0L);
    room.flush();
  }

  private static OutlineReview review(Classroom room) {
    room.flush();
    return room.get(OutlinePublicationService.class)
        .review(room.get(CourseCatalogueService.class).details(room.course));
  }

  private static void needs(Classroom room, UUID lesson) {
    room.asManager();
    room.get(CourseService.class)
        .setRule(
            room.course,
            "{\"v\":1,\"rule\":{\"is\":\"lesson\",\"lesson\":\"" + lesson + "\"}}",
            true,
            null);
    room.flush();
  }

  private static void empty(Classroom room) {
    Drafting.outline(room).lessons().forEach(each -> outlines(room).removeLesson(each.id(), null));
  }

  @Test
  void learnersGoOnSeeingWhatIsPublishedWhileADraftIsChanged() {
    Classroom.open(
        room -> {
          List<String> before = standing(room);
          room.as(room.person("Trần Thị Lan"));
          UUID place = room.enrol(room.selfPaced());
          room.read(place);
          String state = room.state(place);

          room.asManager();
          UUID work = outlines(room).addLesson(room.course, WORK, null);
          outlines(room).removeLesson(room.quiz, null);
          List<UUID> order = Drafting.outline(room).lessons().stream().map(LessonRow::id).toList();
          outlines(room)
              .reorder(room.course, List.of(order.get(2), order.get(0), order.get(1)), null);

          assertThat(standing(room)).isEqualTo(before);
          room.as(room.person("Võ Thị Mai"));
          assertThat(room.state(room.enrol(room.selfPaced()))).contains("0/2");
          room.asManager();
          assertThat(Drafting.outline(room).lessons().get(0).id()).isEqualTo(work);

          publish(room, false);

          assertThat(standing(room)).hasSize(3).startsWith("Băng bó").doesNotContain(before.get(1));
          assertThat(Drafting.outline(room).draft()).isNull();
          OutlineVersionRow newest =
              room.get(OutlineHistoryService.class).versions(room.course).get(0);
          assertThat(newest.number()).isEqualTo(2);
          assertThat(newest.why()).isEqualTo("Sửa cho gọn");
          assertThat(newest.difference().added()).containsExactly("Băng bó");
          assertThat(newest.difference().removed()).containsExactly(before.get(1));
          assertThat(state).startsWith("ACTIVE 1/2");
        });
  }

  @Test
  void whatWasLearntInALessonThatWentComesBackWithIt() {
    Classroom.open(
        room -> {
          outlines(room).addLesson(room.course, WORK, null);
          publish(room, false);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID place = room.enrol(room.selfPaced());
          room.read(place);
          assertThat(room.state(place)).startsWith("ACTIVE 1/3");

          room.asManager();
          outlines(room).removeLesson(room.reading, null);
          publish(room, false);
          room.as(lan);
          assertThat(room.state(place)).startsWith("ACTIVE 0/2");
          assertThat(room.recordsOf(lan)).noneMatch(record -> record.voided());

          room.asManager();
          room.get(OutlineHistoryService.class).takeUp(room.course, 2, null);
          publish(room, false);
          room.as(lan);
          assertThat(room.state(place)).startsWith("ACTIVE 1/3");
        });
  }

  @Test
  void whoHasFinishedStaysFinishedAndCountsForTheVersionSeenThen() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID finished = room.enrol(room.selfPaced());
          room.read(finished);
          room.answerAll(finished, "a");
          Long mai = room.person("Võ Thị Mai");
          room.as(mai);
          UUID begun = room.enrol(room.selfPaced());
          room.read(begun);
          room.asManager();
          outlines(room).addLesson(room.course, WORK, null);

          OutlineTrial trial = review(room).trial();
          assertThat(trial.learners()).isEqualTo(2);
          assertThat(trial.keep()).isOne();
          assertThat(trial.moved()).isOne();
          assertThat(trial.people())
              .containsExactly(new OutlineTrial.Moved(room.idOf(mai), "Võ Thị Mai", 1, 2, 1, 3));
          room.as(mai);
          assertThat(room.state(begun)).as("a preview keeps nothing").startsWith("ACTIVE 1/2");

          publish(room, false);

          room.as(lan);
          assertThat(room.state(finished)).startsWith("COMPLETED 2/3");
          room.as(mai);
          assertThat(room.state(begun)).startsWith("ACTIVE 1/3");
          room.asManager();
          assertThat(room.get(OutlineHistoryService.class).versions(room.course))
              .extracting(OutlineVersionRow::finished)
              .containsExactly(0, 1);
        });
  }

  @Test
  void aLessonTheRuleNeedsIsAskedAboutAndTheRuleForgetsItForEverybody() {
    Classroom.open(
        room -> {
          needs(room, room.quiz);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID place = room.enrol(room.selfPaced());
          room.read(place);
          room.asManager();
          outlines(room).removeLesson(room.quiz, null);

          OutlineReview review = review(room);
          assertThat(review.obstacles().needed()).hasSize(1);
          assertThat(review.trial().finishNow().count()).isOne();
          assertThatThrownBy(() -> Drafting.publish(room, false))
              .hasMessageContaining("outline.lesson-in-rule");

          publish(room, true);

          Long course = room.get(CourseCatalogueService.class).keyOfSeen(room.course);
          assertThat(room.get(CourseCatalogueService.class).rules(course).newest())
              .matches(rule -> rule.everybody() && rule.rule().lessons().isEmpty());
          room.as(lan);
          assertThat(room.state(place)).startsWith("COMPLETED 1/1");
        });
  }

  @Test
  void theSecondOfTwoManagersIsToldAndNothingOfTheFirstIsLost() {
    Classroom.open(
        room -> {
          String seen = Drafting.outline(room).seen();
          outlines(room).addLesson(room.course, WORK, seen);

          assertThatThrownBy(() -> outlines(room).removeLesson(room.quiz, seen))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("outline.changed-meanwhile");
          assertThatThrownBy(
                  () ->
                      room.get(OutlinePublicationService.class)
                          .publish(room.course, new PublishOutline("Vội", seen, false)))
              .hasMessageContaining("outline.changed-meanwhile");

          assertThat(drafted(room)).hasSize(4).endsWith("Băng bó");
          String before = Drafting.outline(room).seen();
          publish(room, false);
          assertThatThrownBy(
                  () -> room.get(OutlinePublicationService.class).drop(room.course, before))
              .hasMessageContaining("outline.gone-meanwhile");
        });
  }

  @Test
  void aDraftThatCannotBeLearntIsNotPublished() {
    Classroom.open(
        room -> {
          assertThatThrownBy(() -> Drafting.publish(room, false))
              .hasMessageContaining("outline.no-draft");
          empty(room);
          assertThat(standing(room)).hasSize(3);
          assertThatThrownBy(() -> Drafting.publish(room, false))
              .hasMessageContaining("course.no-lessons");

          room.get(OutlinePublicationService.class)
              .drop(room.course, Drafting.outline(room).seen());
          outlines(room).addLesson(room.course, LessonCommand.reading(room.draftMaterial()), null);
          assertThatThrownBy(() -> Drafting.publish(room, false))
              .hasMessageContaining("course.material-not-published");
          assertThat(standing(room)).hasSize(3);
        });
  }

  @Test
  void aDraftThatIsDroppedLeavesEverythingAsItWas() {
    Classroom.open(
        room -> {
          List<String> before = standing(room);
          UUID work = outlines(room).addLesson(room.course, WORK, null);

          room.get(OutlinePublicationService.class)
              .drop(room.course, Drafting.outline(room).seen());

          assertThat(drafted(room)).isEqualTo(before);
          assertThatThrownBy(() -> outlines(room).changeLesson(work, WORK, null))
              .isInstanceOf(NotFound.class);
        });
  }

  @Test
  void aVersionThatIsNotThereOrWhileADraftWaitsIsNotTakenUp() {
    Classroom.open(
        room -> {
          OutlineHistoryService history = room.get(OutlineHistoryService.class);
          assertThatThrownBy(() -> history.takeUp(room.course, 7, null))
              .isInstanceOf(NotFound.class);
          outlines(room).addLesson(room.course, WORK, null);
          assertThatThrownBy(() -> history.takeUp(room.course, 1, null))
              .hasMessageContaining("outline.draft-there");
          assertThat(drafted(room)).endsWith("Băng bó");
        });
  }

  @Test
  void aPartIsCalledOtherwiseAndALessonOfAnotherCourseHasNoPlaceInTheOrder() {
    Classroom.open(
        room -> {
          UUID work = outlines(room).addLesson(room.course, WORK, null);
          outlines(room)
              .changeLesson(
                  work,
                  new LessonCommand(
                      LessonKind.PRACTICE, null, 30, true, "Tập", null, null, null, "Làm", null),
                  null);
          outlines(room).renamePart(room.course, "Tập", " Tập  ở nhà ", null);
          assertThat(Drafting.outline(room).lessons().get(3).section()).isEqualTo("Tập ở nhà");
          assertThatThrownBy(() -> outlines(room).renamePart(room.course, "Tập", "Khác", null))
              .hasMessageContaining("outline.no-part");

          UUID other =
              room.get(CourseCatalogueService.class).details(room.draft()).lessons().get(0).id();
          assertThatThrownBy(
                  () ->
                      outlines(room)
                          .reorder(
                              room.course, List.of(room.reading, room.quiz, other, work), null))
              .hasMessageContaining("course.order-incomplete");
        });
  }

  @Test
  void whoDoesNotRunTheCourseNeitherChangesNorPublishesNorReadsItsHistory() {
    Classroom.open(
        room -> {
          outlines(room).addLesson(room.course, WORK, null);
          String seen = Drafting.outline(room).seen();
          room.asManagerElsewhere();

          assertThat(Drafting.outline(room).draft()).as("a draft is not for others").isNull();
          assertThatThrownBy(() -> outlines(room).addLesson(room.course, WORK, null))
              .isInstanceOf(Forbidden.class);
          assertThatThrownBy(
                  () ->
                      room.get(OutlinePublicationService.class)
                          .publish(room.course, new PublishOutline("Lạ", seen, false)))
              .isInstanceOf(Forbidden.class);
          assertThatThrownBy(() -> room.get(OutlineHistoryService.class).versions(room.course))
              .isInstanceOf(Forbidden.class);
        });
  }

  @Test
  void aCourseNobodySeesYetIsChangedAtOnceAndHasNoVersions() {
    Classroom.open(
        room -> {
          room.course = room.draft();
          outlines(room).addLesson(room.course, WORK, null);

          assertThat(standing(room)).endsWith("Băng bó");
          assertThat(Drafting.outline(room).draft()).isNull();
          assertThat(room.get(OutlineHistoryService.class).versions(room.course)).isEmpty();
        });
  }

  @Test
  void aCourseThatIsPutAwayIsEmptiedAtOnceUnlessSomebodyLearntInIt() {
    Classroom.open(
        room -> {
          room.get(CourseService.class).archive(room.course);
          empty(room);
          assertThat(standing(room)).isEmpty();
        });
    Classroom.open(
        room -> {
          room.as(room.person("Trần Thị Lan"));
          room.enrol(room.selfPaced());
          room.asManager();
          room.get(CourseService.class).archive(room.course);
          empty(room);
          assertThat(standing(room)).hasSize(3);
        });
  }

  @Test
  void aDraftThatIsDroppedLeavesNoLessonBehindThatNobodyEverSaw() {
    Classroom.open(
        room -> {
          UUID shown = outlines(room).addLesson(room.course, WORK, null);
          publish(room, false);
          outlines(room).removeLesson(shown, null);
          UUID unseen = outlines(room).addLesson(room.course, WORK, null);
          UUID takenOut = outlines(room).addLesson(room.course, WORK, null);
          outlines(room).removeLesson(takenOut, null);

          room.get(OutlinePublicationService.class)
              .drop(room.course, Drafting.outline(room).seen());
          room.forget();

          LiveOutline live = room.get(LiveOutline.class);
          assertThat(live.courseOf(unseen)).isNull();
          assertThat(live.courseOf(takenOut)).isNull();
          assertThat(live.courseOf(shown)).isEqualTo(room.course);
          assertThat(live.courseOf(room.reading)).isEqualTo(room.course);
          assertThat(standing(room)).contains("Băng bó");
        });
  }
}
