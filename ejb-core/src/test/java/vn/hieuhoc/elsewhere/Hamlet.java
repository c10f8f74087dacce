package vn.hieuhoc.elsewhere;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.schema.SamplePeople;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.topic.TopicRow;
import vn.hieuhoc.topic.TopicService;

/** A hamlet with a learner, and who says what. */
final class Hamlet {

  static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

  final EntityManager entityManager;
  final World world;
  final Long commune;
  final Long hamlet;
  final Long learner;
  final UUID learnerId;

  Hamlet(EntityManager entityManager) {
    this.entityManager = entityManager;
    this.world = new World(entityManager, Clock.fixed(NOW, ZoneOffset.UTC));
    this.commune = SampleUnits.commune(entityManager);
    this.hamlet = SampleUnits.hamletOf(entityManager, commune);
    this.learner = SamplePeople.living(entityManager, "Trần Thị Lan", 1954, hamlet);
    entityManager.flush();
    this.learnerId = world.get(PersonService.class).row(learner).id();
    world
        .get(TopicService.class)
        .takeIn(List.of(new TopicRow("ky-nang-so", "Kỹ năng số", "Digital skills", 2)));
    entityManager.flush();
  }

  ElsewhereService as(Role role, Long unit) {
    signIn(role, unit);
    return world.get(ElsewhereService.class);
  }

  <T> T get(Class<T> type) {
    return world.get(type);
  }

  void signIn(Role role, Long unit) {
    world
        .get(Caller.class)
        .signIn(
            new CallerAccount(1L, UUID.randomUUID(), "test", null, null),
            List.of(new HeldRole(role, unit)));
  }

  ElsewhereService asLearner() {
    world
        .get(Caller.class)
        .signIn(
            new CallerAccount(2L, UUID.randomUUID(), "lan", learner, null),
            List.of(new HeldRole(Role.CITIZEN, hamlet)));
    return world.get(ElsewhereService.class);
  }

  List<RecordRow> records() {
    entityManager.flush();
    return world
        .get(RecordService.class)
        .rowsOf(learner, Instant.EPOCH, NOW.plus(Duration.ofDays(1)));
  }

  List<Trust> standing() {
    return records().stream().filter(row -> !row.voided()).map(RecordRow::trust).toList();
  }

  static void open(Consumer<Hamlet> work) {
    Wired.inTransaction(entityManager -> work.accept(new Hamlet(entityManager)));
  }
}
