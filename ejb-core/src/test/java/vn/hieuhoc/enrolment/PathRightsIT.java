package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hieuhoc.enrolment.PathRoom.PAGE;
import static vn.hieuhoc.enrolment.PathRoom.PAPER;
import static vn.hieuhoc.enrolment.PathRoom.command;
import static vn.hieuhoc.enrolment.PathRoom.course;
import static vn.hieuhoc.enrolment.PathRoom.draft;
import static vn.hieuhoc.enrolment.PathRoom.harder;
import static vn.hieuhoc.enrolment.PathRoom.number;
import static vn.hieuhoc.enrolment.PathRoom.publish;
import static vn.hieuhoc.enrolment.PathRoom.published;
import static vn.hieuhoc.enrolment.PathRoom.told;
import static vn.hieuhoc.enrolment.PathRoom.view;

import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.duplicate.MergePeople;
import vn.hieuhoc.duplicate.MergeService;
import vn.hieuhoc.equivalence.EquivalenceService;
import vn.hieuhoc.equivalence.GiveEquivalence;
import vn.hieuhoc.path.PathCatalogueService;
import vn.hieuhoc.path.PathCommand;
import vn.hieuhoc.path.PathService;
import vn.hieuhoc.path.PathTrialService;
import vn.hieuhoc.path.StepEquivalenceService;
import vn.hieuhoc.path.TakeUpService;
import vn.hieuhoc.pathtree.PathStep;
import vn.hieuhoc.prerequisite.NeededCourse;
import vn.hieuhoc.prerequisite.PrerequisiteService;
import vn.hieuhoc.support.Refused;

/** Who may do what with paths; equivalences count as such, and all goes along with people. */
class PathRightsIT {

  @Test
  void anEquivalenceOpensTheNextStepAndIsSaidAsSuchAndStaysWhenRevoked() {
    Classroom.open(
        room -> {
          UUID harder = harder(room);
          room.get(PrerequisiteService.class).add(harder, room.course);
          UUID path = published(room, harder);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          room.get(TakeUpService.class).takeUp(path, null);
          room.asManager();
          EquivalenceService courses = room.get(EquivalenceService.class);
          GiveEquivalence words = new GiveEquivalence(number(room, lan), "Y tá đã nghỉ hưu");
          UUID given = courses.give(room.course, words, PAPER);
          assertThatThrownBy(() -> courses.give(room.course, words, PAPER))
              .hasMessageContaining("equivalence.twice");

          room.as(lan);
          PathStep first = view(room, path).standing().steps().get(0);
          assertThat(first.equivalent()).isTrue();
          assertThat(first.reason()).isEqualTo("Y tá đã nghỉ hưu");
          assertThat(told(view(room, path))).isEqualTo("1/2 [DONE, OPEN]");
          assertThat(room.get(PrerequisiteService.class).of(harder))
              .extracting(NeededCourse::done, NeededCourse::equivalent)
              .containsExactly(Tuple.tuple(true, true));
          assertThat(room.records(lan)).isZero();
          assertThat(courses.paper(given).fileName()).isEqualTo("giay.pdf");

          room.asManagerElsewhere();
          assertThatThrownBy(() -> courses.revoke(given, "Ở xa")).hasMessageContaining("not-found");
          assertThatThrownBy(() -> courses.paper(given)).hasMessageContaining("not-found");
          room.asManager();
          courses.revoke(given, "Giấy không đúng");
          assertThat(courses.ofCourse(room.course, PAGE).items())
              .singleElement()
              .matches(row -> !row.standing() && row.revokeReason().equals("Giấy không đúng"));
          UUID again = courses.give(room.course, words, PAPER);
          courses.revoke(again, "Lại sai");
          assertThat(courses.ofCourse(room.course, PAGE).items()).hasSize(2);
          room.as(lan);
          assertThat(told(view(room, path))).isEqualTo("0/2 [OPEN, LOCKED]");
        });
  }

  @Test
  void whatIsNotThereOrNotOpenIsRefusedAndLeavesTheDraftAsItWas() {
    Classroom.open(
        room -> {
          UUID path = draft(room);
          PathService paths = room.get(PathService.class);
          assertThatThrownBy(() -> publish(room, path)).hasMessageContaining("path.empty-group");
          assertThatThrownBy(() -> paths.addStep(path, course(UUID.randomUUID(), false)))
              .hasMessageContaining("path.unknown-thing");
          assertThatThrownBy(() -> paths.addStep(path, course(room.selfPaced(), false)))
              .hasMessageContaining("path.unknown-thing");
          paths.addStep(path, course(room.draft(), false));
          assertThatThrownBy(() -> publish(room, path)).hasMessageContaining("path.thing-not-open");
          assertThatThrownBy(() -> paths.withdraw(path))
              .hasMessageContaining("path.never-published");
          assertThatThrownBy(
                  () ->
                      room.get(StepEquivalenceService.class)
                          .requireDecides(path, UUID.randomUUID()))
              .hasMessageContaining("equivalence.foreign-step");
          assertThat(paths.details(path).steps()).hasSize(1);
          assertThatThrownBy(
                  () ->
                      paths.create(
                          new PathCommand(
                              room.idOfUnit(room.commune()), "Lạ", null, null, "khong-co"),
                          null))
              .hasMessageContaining("path.unknown-topic");
        });
  }

  @Test
  void othersSeeNoDraftAndAnotherUnitsDraftCourseIsNotThere() {
    Classroom.open(
        room -> {
          UUID path = draft(room);
          UUID hidden = room.draft();
          room.flush();
          room.asManagerElsewhere();
          UUID elsewhere =
              room.get(PathService.class)
                  .create(
                      new PathCommand(
                          room.idOfUnit(room.elsewhereHamlet()), "Nơi khác", null, null, null),
                      null);
          assertThatThrownBy(
                  () -> room.get(PathService.class).addStep(elsewhere, course(hidden, false)))
              .hasMessageContaining("path.unknown-thing");
          assertThatThrownBy(() -> room.get(PathService.class).details(path))
              .hasMessageContaining("not-found.path");
          assertThatThrownBy(() -> view(room, path)).hasMessageContaining("not-found.path");
          room.as(room.person("Trần Thị Lan"));
          assertThatThrownBy(() -> room.get(TakeUpService.class).takeUp(path, null))
              .hasMessageContaining("not-found.path");
          assertThat(room.get(PathCatalogueService.class).published(null, null, PAGE).items())
              .isEmpty();
        });
  }

  @Test
  void aHelperTakesAPathUpForWhoHasNoAccountAndLaysItDown() {
    Classroom.open(
        room -> {
          UUID path = published(room, harder(room));
          Long lan = room.person("Trần Thị Lan");
          room.signIn(room.person("Bà Trưởng Thôn"), new HeldRole(Role.HAMLET_HEAD, room.hamlet()));
          UUID taken = room.get(TakeUpService.class).takeUp(path, room.idOf(lan));
          room.forget();
          Object by =
              room.entityManager()
                  .createNativeQuery(
                      "select count(*) from audit_entry where action = 'path.take-up'"
                          + " and for_person_id = ?1")
                  .setParameter(1, lan)
                  .getSingleResult();
          assertThat(((Number) by).intValue()).isEqualTo(1);
          room.get(TakeUpService.class).layDown(taken);
          room.get(TakeUpService.class).layDown(taken);
          room.as(lan);
          assertThat(view(room, path).taken()).isFalse();
          room.as(room.elsewhere("Ông Lạ"));
          assertThatThrownBy(() -> room.get(TakeUpService.class).layDown(taken))
              .hasMessageContaining("not-found");
          assertThatThrownBy(() -> room.get(TakeUpService.class).takeUp(path, room.idOf(lan)))
              .hasMessageContaining("not-found");
        });
  }

  @Test
  void pathsAndEquivalencesGoAlongWhenTwoEntriesBecomeOneAndBack() {
    Classroom.open(
        room -> {
          UUID path = published(room, harder(room));
          Long lan = room.person("Trần Thị Lan");
          Long twin = room.person("Trần Thị Lan");
          room.get(EquivalenceService.class)
              .give(room.course, new GiveEquivalence(number(room, twin), "Y tá"), PAPER);
          room.as(twin);
          room.get(TakeUpService.class).takeUp(path, null);
          room.forget();
          room.signIn(null, new HeldRole(Role.COMMUNE_STAFF, room.commune()));
          UUID merge =
              room.get(MergeService.class)
                  .merge(room.idOf(lan), new MergePeople(room.idOf(twin), Set.of()));
          room.forget();

          room.as(lan);
          assertThat(told(view(room, path))).isEqualTo("1/2 [DONE, OPEN]");
          assertThat(view(room, path).taken()).isTrue();
          room.forget();
          room.signIn(null, new HeldRole(Role.COMMUNE_STAFF, room.commune()));
          room.get(MergeService.class).undo(room.idOf(lan), merge);
          room.as(lan);
          assertThat(view(room, path).taken()).isFalse();
          room.as(twin);
          assertThat(told(view(room, path))).isEqualTo("1/2 [DONE, OPEN]");
        });
  }

  @Test
  void onlyWhatWasLookedAtIsPublished() {
    Classroom.open(
        room -> {
          UUID path = draft(room);
          PathService paths = room.get(PathService.class);
          paths.addStep(path, course(room.course, false));
          String seen = paths.details(path).seen();
          assertThat(room.get(PathTrialService.class).tried(path).seen()).isEqualTo(seen);
          paths.addStep(path, course(harder(room), true));

          assertThatThrownBy(() -> paths.publish(path, seen))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("path.changed-meanwhile");

          assertThat(paths.details(path).versions()).isEmpty();
          paths.change(path, command(room, "Tên mới"));
          assertThat(publish(room, path)).isEqualTo(1);
          assertThat(publish(room, path)).as("twice").isEqualTo(1);
        });
  }
}
