package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hieuhoc.enrolment.PathRoom.PAGE;
import static vn.hieuhoc.enrolment.PathRoom.draft;
import static vn.hieuhoc.enrolment.PathRoom.elsewhere;
import static vn.hieuhoc.enrolment.PathRoom.finishes;
import static vn.hieuhoc.enrolment.PathRoom.publish;
import static vn.hieuhoc.enrolment.PathRoom.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.duplicate.MergePeople;
import vn.hieuhoc.duplicate.MergeService;
import vn.hieuhoc.path.LearnerRow;
import vn.hieuhoc.path.NewStep;
import vn.hieuhoc.path.PathProgressService;
import vn.hieuhoc.path.PathService;
import vn.hieuhoc.path.TakeUpService;
import vn.hieuhoc.pathtree.PathNode.Is;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;

/** Two entries of one person are on the same path: together once, and apart again as before. */
class MergedPathsIT {

  /** A path of one thing that is learnt elsewhere. */
  private static UUID path(Classroom room) {
    UUID path = draft(room);
    PathService paths = room.get(PathService.class);
    paths.addStep(
        path, new NewStep(Is.EXTERNAL, null, null, "Tin học", "Sở Nội vụ", null, null, false));
    publish(room, path);
    room.flush();
    return path;
  }

  private static UUID takeUp(Classroom room, Long person, UUID path) {
    room.wait(Duration.ofDays(1));
    room.forget();
    room.as(person);
    return room.get(TakeUpService.class).takeUp(path, null);
  }

  /** Somebody has learnt it, and the path is finished. */
  private static Instant learn(Classroom room, Long person, Trust trust) {
    room.wait(Duration.ofDays(1));
    elsewhere(room, person, trust);
    work(room);
    return room.now();
  }

  private static UUID merge(Classroom room, Long survivor, Long merged) {
    room.wait(Duration.ofDays(1));
    keeper(room);
    UUID merge =
        room.get(MergeService.class)
            .merge(room.idOf(survivor), new MergePeople(room.idOf(merged), Set.of()));
    work(room);
    return merge;
  }

  private static void undo(Classroom room, Long survivor, UUID merge) {
    room.wait(Duration.ofDays(1));
    keeper(room);
    room.get(MergeService.class).undo(room.idOf(survivor), merge);
    work(room);
  }

  private static void keeper(Classroom room) {
    room.forget();
    room.signIn(null, new HeldRole(Role.COMMUNE_STAFF, room.commune()));
  }

  private static List<LearnerRow> listed(Classroom room, UUID path) {
    room.forget();
    room.asManager();
    return room.get(PathProgressService.class).learners(path, PAGE).items();
  }

  /** Who is on paths, as the table holds it. */
  private static List<?> rows(Classroom room) {
    room.forget();
    return room.entityManager()
        .createNativeQuery(
            "select concat_ws(' ', person_id, taken_up_at, ifnull(by_account_id, '-'),"
                + " ifnull(left_at, '-'), ifnull(finished_at, '-'), ifnull(finished_number, '-'),"
                + " ifnull(finish_trust, '-'), ifnull(statement_id, '-')) from path_learner"
                + " order by id")
        .getResultList();
  }

  private static List<UUID> said(Classroom room, Long person) {
    return finishes(room, person).stream().map(RecordRow::statementId).toList();
  }

  @Test
  void theEarliestFinishStaysWithItsDateAndItsRecordAndBothAreAsTheyWereAfterwards() {
    Classroom.open(
        room -> {
          UUID path = path(room);
          Long lan = room.person("Trần Thị Lan");
          Long twin = room.person("Trần Thị Lan");
          takeUp(room, twin, path);
          Instant begun = room.now();
          UUID hers = takeUp(room, lan, path);
          Instant first = learn(room, twin, Trust.CONFIRMED);
          List<UUID> early = said(room, twin);
          learn(room, lan, Trust.CONFIRMED);
          List<UUID> late = said(room, lan);
          List<?> before = rows(room);
          assertThat(early).hasSize(1);
          assertThat(late).hasSize(1);

          UUID merge = merge(room, lan, twin);

          assertThat(listed(room, path))
              .singleElement()
              .satisfies(
                  row -> {
                    assertThat(row.id()).isEqualTo(hers);
                    assertThat(row.takenUpAt()).isEqualTo(begun);
                    assertThat(row.finishedAt()).isEqualTo(first);
                  });
          assertThat(said(room, lan)).containsExactlyInAnyOrder(early.get(0), late.get(0));
          assertThat(said(room, twin)).isEmpty();

          undo(room, lan, merge);

          assertThat(rows(room)).isEqualTo(before);
          assertThat(said(room, twin)).isEqualTo(early);
          assertThat(said(room, lan)).isEqualTo(late);
          assertThat(listed(room, path)).hasSize(2);
        });
  }

  @Test
  void whoHadLaidThePathDownIsOnItAgainAsTheOtherEntryWasAndOnlyForSoLong() {
    Classroom.open(
        room -> {
          UUID path = path(room);
          Long lan = room.person("Trần Thị Lan");
          Long twin = room.person("Trần Thị Lan");
          UUID hers = takeUp(room, lan, path);
          room.get(TakeUpService.class).layDown(hers);
          takeUp(room, twin, path);
          Instant begun = room.now();
          Instant first = learn(room, twin, Trust.DOCUMENT_CHECKED);
          List<UUID> early = said(room, twin);
          List<?> before = rows(room);

          UUID merge = merge(room, lan, twin);

          assertThat(listed(room, path))
              .singleElement()
              .satisfies(
                  row -> {
                    assertThat(row.id()).isEqualTo(hers);
                    assertThat(row.takenUpAt()).isEqualTo(begun);
                    assertThat(row.finishedAt()).isEqualTo(first);
                  });
          assertThat(said(room, lan)).isEqualTo(early);

          undo(room, lan, merge);

          assertThat(rows(room)).isEqualTo(before);
          assertThat(said(room, lan)).isEmpty();
          assertThat(said(room, twin)).isEqualTo(early);
        });
  }

  @Test
  void aFinishThatWasProvenBetterMeanwhileIsSaidOfEachAsItsOwnProofsAre() {
    Classroom.open(
        room -> {
          UUID path = path(room);
          Long lan = room.person("Trần Thị Lan");
          Long twin = room.person("Trần Thị Lan");
          takeUp(room, twin, path);
          takeUp(room, lan, path);
          Instant first = learn(room, twin, Trust.CONFIRMED);
          UUID merge = merge(room, lan, twin);
          learn(room, lan, Trust.OBSERVED);
          assertThat(listed(room, path))
              .singleElement()
              .matches(row -> row.finishedAt().equals(first));
          assertThat(finishes(room, lan))
              .singleElement()
              .matches(each -> each.trust() == Trust.OBSERVED && each.happenedAt().equals(first));

          undo(room, lan, merge);

          assertThat(finishes(room, twin))
              .singleElement()
              .matches(each -> each.trust() == Trust.CONFIRMED && each.happenedAt().equals(first));
          assertThat(finishes(room, lan))
              .singleElement()
              .matches(
                  each -> each.trust() == Trust.OBSERVED && each.happenedAt().equals(room.now()));
          assertThat(listed(room, path)).hasSize(2).allMatch(row -> row.finishedAt() != null);
        });
  }

  @Test
  void whoWasNeverOnAPathKeepsNoFinishOfItWhenTheTwoAreTwoAgain() {
    Classroom.open(
        room -> {
          UUID path = path(room);
          Long lan = room.person("Trần Thị Lan");
          Long twin = room.person("Trần Thị Lan");
          takeUp(room, twin, path);
          Instant first = learn(room, twin, Trust.CONFIRMED);
          UUID merge = merge(room, lan, twin);
          learn(room, lan, Trust.OBSERVED);
          assertThat(finishes(room, lan))
              .singleElement()
              .matches(each -> each.trust() == Trust.OBSERVED);

          undo(room, lan, merge);

          assertThat(finishes(room, lan)).isEmpty();
          assertThat(finishes(room, twin))
              .singleElement()
              .matches(each -> each.trust() == Trust.CONFIRMED && each.happenedAt().equals(first));
          assertThat(listed(room, path)).singleElement().matches(row -> row.finishedAt() != null);
        });
  }

  @Test
  void aFinishOfBothTogetherFallsWithItsProofOnce() {
    Classroom.open(
        room -> {
          UUID path = path(room);
          Long lan = room.person("Trần Thị Lan");
          Long twin = room.person("Trần Thị Lan");
          takeUp(room, twin, path);
          takeUp(room, lan, path);
          learn(room, twin, Trust.CONFIRMED);
          learn(room, lan, Trust.CONFIRMED);
          merge(room, lan, twin);
          room.recordsOf(lan).stream()
              .filter(each -> each.kind() != null)
              .forEach(
                  each ->
                      room.get(RecordService.class)
                          .voidRecord(each.statementId(), "system", "Ghi nhầm"));

          work(room);

          assertThat(said(room, lan)).isEmpty();
          assertThat(listed(room, path)).singleElement().matches(row -> row.finishedAt() == null);
        });
  }
}
