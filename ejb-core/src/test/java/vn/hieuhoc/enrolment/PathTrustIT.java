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
import static vn.hieuhoc.enrolment.PathRoom.stepOf;
import static vn.hieuhoc.enrolment.PathRoom.told;
import static vn.hieuhoc.enrolment.PathRoom.view;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.equivalence.EquivalenceRow;
import vn.hieuhoc.equivalence.EquivalenceService;
import vn.hieuhoc.equivalence.GiveEquivalence;
import vn.hieuhoc.path.PathProgressService;
import vn.hieuhoc.path.PathService;
import vn.hieuhoc.path.StepEquivalenceService;
import vn.hieuhoc.path.TakeUpService;
import vn.hieuhoc.pathtree.PathStep;
import vn.hieuhoc.prerequisite.NeededCourse;
import vn.hieuhoc.prerequisite.PrerequisiteService;
import vn.hieuhoc.prerequisite.Waive;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** Nobody decides by a path about what is not his to decide, or reads what is not his to read. */
class PathTrustIT {

  private static String tree(UUID step, UUID course) {
    return "{\"v\":1,\"path\":{\"id\":\"%s\",\"is\":\"all\",\"of\":[{\"id\":\"%s\",\"is\":\"course\",\"course\":\"%s\"}]}}"
        .formatted(UUID.randomUUID(), step, course);
  }

  private static List<UUID> steps(Classroom room, UUID path) {
    return room.get(PathService.class).steps(path).stream().map(PathStep::id).toList();
  }

  @Test
  void aStepKeepsAnIdOnlyWithinItsOwnPath() {
    Classroom.open(
        room -> {
          PathService paths = room.get(PathService.class);
          UUID first = published(room, harder(room));
          UUID foreign = stepOf(room, first, 0);
          UUID path = paths.create(command(room, "Lạ"), tree(foreign, room.course));
          assertThat(steps(room, path)).hasSize(1).doesNotContain(foreign);
          UUID own = steps(room, path).get(0);

          paths.change(path, command(room, "Lạ"), tree(own, room.course));
          assertThat(steps(room, path)).containsExactly(own);
          publish(room, path);
          paths.removeStep(path, own);
          paths.change(path, command(room, "Lạ"), tree(own, room.course));
          assertThat(steps(room, path)).containsExactly(own);

          paths.change(path, command(room, "Lạ"), tree(room.course, room.course));
          assertThat(steps(room, path)).hasSize(1).doesNotContain(room.course, own);
        });
  }

  @Test
  void whatIsTakenForAStepIsNotTakenForACourseOfThatIdNorTheOtherWayRound() {
    Classroom.open(
        room -> {
          UUID harder = harder(room);
          PrerequisiteService needs = room.get(PrerequisiteService.class);
          needs.add(harder, room.course);
          UUID path = published(room, harder);
          UUID first = stepOf(room, path, 0);
          UUID second = stepOf(room, path, 1);
          Long lan = room.person("Trần Thị Lan");
          GiveEquivalence words = new GiveEquivalence(number(room, lan), "Y tá");
          UUID step = room.get(StepEquivalenceService.class).give(path, second, words, PAPER);
          target(room, step, room.course);
          UUID course = room.get(EquivalenceService.class).give(harder, words, PAPER);
          target(room, course, first);

          assertThat(needs.missing(List.of(lan), keyOf(room, harder)))
              .isEqualTo(Map.of(lan, "Sơ cứu đuối nước"));
          room.as(lan);
          assertThat(needs.of(harder)).extracting(NeededCourse::done).containsExactly(false);
          assertThat(told(view(room, path))).isEqualTo("0/2 [OPEN, LOCKED]");
        });
  }

  @Test
  void whatIsTakenForAStepOfOnePathIsNotTakenInAnother() {
    Classroom.open(
        room -> {
          UUID path = published(room, harder(room));
          UUID other = published(room, harder(room));
          Long lan = room.person("Trần Thị Lan");
          StepEquivalenceService equivalences = room.get(StepEquivalenceService.class);
          GiveEquivalence words = new GiveEquivalence(number(room, lan), "Y tá");
          UUID first = stepOf(room, path, 0);
          assertThatThrownBy(() -> equivalences.give(other, first, words, PAPER))
              .hasMessageContaining("equivalence.foreign-step");
          UUID given = equivalences.give(path, first, words, PAPER);
          room.as(lan);
          assertThat(told(view(room, path))).startsWith("1/2");

          room.entityManager()
              .createNativeQuery("update equivalence set of_id = ?1 where public_id = ?2")
              .setParameter(1, other.toString())
              .setParameter(2, given.toString())
              .executeUpdate();

          assertThat(told(view(room, path))).startsWith("0/2");
          assertThat(told(view(room, other))).startsWith("0/2");
        });
  }

  private static void target(Classroom room, UUID equivalence, UUID target) {
    room.entityManager()
        .createNativeQuery("update equivalence set target_id = ?1 where public_id = ?2")
        .setParameter(1, target.toString())
        .setParameter(2, equivalence.toString())
        .executeUpdate();
    room.forget();
  }

  private static Long keyOf(Classroom room, UUID course) {
    return ((Number)
            room.entityManager()
                .createNativeQuery("select id from course where public_id = ?1")
                .setParameter(1, course.toString())
                .getSingleResult())
        .longValue();
  }

  @Test
  void nobodyDecidesForHimself() {
    Classroom.open(
        room -> {
          UUID path = published(room, harder(room));
          UUID step = stepOf(room, path, 0);
          Long head = room.person("Võ Thị Mai");
          String number = number(room, head);
          room.signIn(head, new HeldRole(Role.CENTRE_MANAGER, room.commune()));
          GiveEquivalence words = new GiveEquivalence(number, "Tôi biết rồi");

          assertThatThrownBy(
                  () -> room.get(EquivalenceService.class).give(room.course, words, PAPER))
              .hasMessageContaining("equivalence.own");
          assertThatThrownBy(
                  () -> room.get(StepEquivalenceService.class).give(path, step, words, PAPER))
              .hasMessageContaining("equivalence.own");
          assertThatThrownBy(
                  () ->
                      room.get(PrerequisiteService.class)
                          .waive(room.course, new Waive(number, "Tôi biết rồi")))
              .hasMessageContaining("prerequisite.own-waiver");
          assertThat(room.get(PrerequisiteService.class).waivers(room.course)).isEmpty();
          assertThat(room.get(EquivalenceService.class).ofCourse(room.course, PAGE).items())
              .isEmpty();
        });
  }

  @Test
  void whoLaysAPathOutReadsOfOthersOnlyOnceTheyAreOnIt() {
    Classroom.open(
        room -> {
          UUID path = published(room, harder(room));
          UUID hidden = draft(room);
          Long lan = room.person("Trần Thị Lan");
          UUID person = room.idOf(lan);
          PathProgressService progress = room.get(PathProgressService.class);
          room.asManager();
          assertThatThrownBy(() -> progress.view(path, person))
              .hasMessageContaining("not-found.path");
          assertThatThrownBy(() -> progress.view(hidden, person))
              .hasMessageContaining("not-found.path");

          room.signIn(room.person("Bà Trưởng Thôn"), new HeldRole(Role.HAMLET_HEAD, room.hamlet()));
          assertThat(progress.view(path, person).taken()).isFalse();
          room.as(lan);
          assertThat(progress.view(path, person).taken()).isFalse();
          room.get(TakeUpService.class).takeUp(path, null);
          room.forget();
          room.asManager();
          assertThat(progress.view(path, person).taken()).isTrue();
        });
  }

  @Test
  void aClosedCourseDoesNotStopWorkOnOtherStepsAndNobodyIsSentThere() {
    Classroom.open(
        room -> {
          UUID harder = harder(room);
          UUID path = published(room, harder);
          PathService paths = room.get(PathService.class);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          assertThat(view(room, path).standing().next().title()).isEqualTo("Sơ cứu đuối nước");
          room.entityManager()
              .createNativeQuery("update course set status = 'DRAFT' where public_id = ?1")
              .setParameter(1, room.course.toString())
              .executeUpdate();
          assertThat(view(room, path).standing().next()).isNull();

          room.signIn(
              room.person("Người nơi khác"), new HeldRole(Role.CENTRE_MANAGER, room.commune()));
          room.entityManager()
              .createNativeQuery("update course set unit_id = ?1 where public_id = ?2")
              .setParameter(1, room.elsewhereHamlet())
              .setParameter(2, room.course.toString())
              .executeUpdate();
          room.forget();
          paths.raiseStep(path, stepOf(room, path, 1));
          assertThat(paths.steps(path)).extracting(PathStep::title).startsWith("Cứu hộ nâng cao");
          assertThatThrownBy(() -> publish(room, path)).hasMessageContaining("path.unknown-thing");
          assertThatThrownBy(() -> paths.addStep(path, course(UUID.randomUUID(), false)))
              .hasMessageContaining("path.unknown-thing");
        });
  }

  @Test
  void whatHoldsStandsBeforeWhatWasRevokedAndTheListGoesOn() {
    Classroom.open(
        room -> {
          EquivalenceService courses = room.get(EquivalenceService.class);
          Long lan = room.person("Trần Thị Lan");
          Long mai = room.person("Võ Thị Mai");
          GiveEquivalence ofMai = new GiveEquivalence(number(room, mai), "Y tá");
          GiveEquivalence ofLan = new GiveEquivalence(number(room, lan), "Y tá");
          UUID holds = courses.give(room.course, ofMai, PAPER);
          UUID revoked = courses.give(room.course, ofLan, PAPER);
          courses.revoke(revoked, "Giấy không đúng");

          Page<EquivalenceRow> first = courses.ofCourse(room.course, new PageRequest(0, 1));
          Page<EquivalenceRow> second = courses.ofCourse(room.course, new PageRequest(1, 1));
          assertThat(first.items()).extracting(EquivalenceRow::id).containsExactly(holds);
          assertThat(first.hasNext()).isTrue();
          assertThat(second.items()).extracting(EquivalenceRow::id).containsExactly(revoked);
          assertThat(second.hasNext()).isFalse();
        });
  }
}
