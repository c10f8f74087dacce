package vn.hieuhoc.recognition;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.assessment.AssessmentService;
import vn.hieuhoc.assessment.AssessmentView;
import vn.hieuhoc.certificate.CertificatePrinter;
import vn.hieuhoc.criteria.SampleCriteria;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.criteriaset.CriteriaSetService;
import vn.hieuhoc.feed.ReadOn;
import vn.hieuhoc.record.ActivityType;
import vn.hieuhoc.record.NewRecord;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.record.Verb;
import vn.hieuhoc.schema.SamplePeople;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.work.ManyWorkHandler;
import vn.hieuhoc.work.WorkHandler;

/** A hamlet with its commune, a small criteria set, and the services joined together. */
record Stage(EntityManager entityManager, World world, Long commune, Long hamlet) {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);

  /** A small set that two hours of reading and one good word can fill. */
  private static final JsonObject RULES =
      SampleCriteria.object(
          """
          {'code': 'small', 'version': 1, 'title': 'LEARNING_CITIZEN', 'subject': 'PERSON',
           'name': {'vi': 'Nhỏ'}, 'effective': {'from': '2022-01-01'},
           'groups': [{'code': 'A', 'name': {'vi': 'Nông dân'}}, {'code': 'B', 'name': {'vi': 'Thợ'}}],
           'award': {'kind': 'POINTS', 'total': 12, 'floor': 4, 'areas': {'REMOTE': {'total': 9}}},
           'criteria': [
             {'code': '1', 'name': {'vi': 'Đọc'}, 'max': 10, 'evidence': [
               {'measure': 'MINUTES', 'kinds': ['MATERIAL_READ'], 'topics': ['thuy-san'], 'period': {'years': 2},
                'points': {'each': 60, 'give': 2}, 'cap': 8}]},
             {'code': '2', 'name': {'vi': 'Giúp'}, 'max': 10, 'evidence': [
               {'measure': 'DISTINCT_MONTHS', 'points': {'each': 1, 'give': 1}}]}]}
          """);

  private static final String[] OBSERVERS = {
    "vn.hieuhoc.assessment.DeriveRecognitions",
    "vn.hieuhoc.assessment.DeriveUnit",
    "vn.hieuhoc.assessment.DeriveYear",
    "vn.hieuhoc.assessment.ReviewDecidedCases",
    "vn.hieuhoc.certificate.CertificateDesk"
  };

  <T> T get(Class<T> type) {
    return world.get(type);
  }

  Long person(String name) {
    return SamplePeople.living(entityManager, name, 1984, hamlet);
  }

  UUID idOf(Long person) {
    return entityManager
        .createQuery("select p.publicId from Person p where p.id = :id", UUID.class)
        .setParameter("id", person)
        .getSingleResult();
  }

  String numberOf(Long person) {
    return entityManager
        .createQuery("select p.personNumber from Person p where p.id = :id", String.class)
        .setParameter("id", person)
        .getSingleResult();
  }

  UUID reads(Long person, String instant, int minutes) {
    return get(RecordService.class)
        .append(
            new NewRecord(
                UUID.randomUUID(),
                numberOf(person),
                Verb.COMPLETED,
                "https://hieuhoc.vn/hoc-lieu/" + UUID.randomUUID(),
                ActivityType.FILE,
                "Trồng rong sụn",
                RecordKind.MATERIAL_READ,
                Set.of("thuy-san"),
                Duration.ofMinutes(minutes),
                null,
                null,
                true,
                Instant.parse(instant),
                Trust.OBSERVED,
                null));
  }

  void signIn(Long person, HeldRole... roles) {
    get(Caller.class)
        .signIn(
            new CallerAccount(account(), UUID.randomUUID(), "test", person, null), List.of(roles));
  }

  private Long account() {
    return 1L;
  }

  void asCommune() {
    signIn(null, new HeldRole(Role.COMMUNE_STAFF, commune));
  }

  /** The hamlet agrees with what stands in the person's case. */
  void agreed(Long... people) {
    for (Long person : people) {
      get(AssessmentService.class).agree(view(person).id());
    }
    entityManager.flush();
  }

  /** Does the waiting derivations, as the work runner would: together what can be done together. */
  void work() {
    entityManager.flush();
    ReadOn.in(world);
    Map<String, List<String>> byKind = new LinkedHashMap<>();
    for (Object[] row : waiting()) {
      byKind.computeIfAbsent((String) row[0], kind -> new ArrayList<>()).add((String) row[1]);
    }
    entityManager.createNativeQuery("delete from work_item").executeUpdate();
    byKind.remove("derive-year");
    byKind.forEach(this::handle);
    entityManager.flush();
    entityManager.clear();
  }

  private void handle(String kind, List<String> subjects) {
    for (String name : OBSERVERS) {
      try {
        if (world.get(Class.forName(name)) instanceof WorkHandler handler
            && handler.kind().equals(kind)) {
          if (handler instanceof ManyWorkHandler many) {
            many.handle(subjects);
          } else {
            for (String subject : subjects) {
              handler.handle(subject);
            }
          }
        }
      } catch (Exception failed) {
        throw new IllegalStateException(kind + " " + subjects, failed);
      }
    }
  }

  /** The work that was asked for: kind and subject, oldest first. */
  @SuppressWarnings("unchecked")
  List<Object[]> waiting() {
    entityManager.flush();
    return entityManager
        .createNativeQuery("select kind, subject from work_item order by id")
        .getResultList();
  }

  AssessmentView view(Long person) {
    return get(AssessmentService.class).assessment(idOf(person), 2026, null, null);
  }

  DecideTitles decision(String number, DecideTitles.Item... items) {
    return new DecideTitles(
        Title.LEARNING_CITIZEN,
        2026,
        number,
        LocalDate.of(2026, 11, 23),
        "Nguyễn Hữu Phước",
        "Chủ tịch",
        null,
        List.of(items));
  }

  DecideTitles.Item item(Long person) {
    return new DecideTitles.Item(null, idOf(person), null, null, null, null, null, null);
  }

  static Long diligent(Stage stage, String name) {
    Long person = stage.person(name);
    stage.reads(person, "2026-03-01T02:00:00Z", 300);
    monthly(stage, person);
    return person;
  }

  static void monthly(Stage stage, Long person) {
    for (int month = 1; month <= 5; month++) {
      stage.reads(person, "2026-%02d-15T02:00:00Z".formatted(month), 1);
    }
  }

  static List<?> table(Stage stage) {
    return stage
        .entityManager()
        .createNativeQuery(
            "select subject_id, year, criteria_set_id, status, learner_group, group_assumed, area,"
                + " unit_id, derived_total, effective_total, threshold, lowest, proposed, derivation"
                + " from assessment_case order by subject_id, year, criteria_set_id")
        .getResultList();
  }

  static long count(Stage stage, String table) {
    stage.entityManager().flush();
    return ((Number)
            stage
                .entityManager()
                .createNativeQuery("select count(*) from " + table)
                .getSingleResult())
        .longValue();
  }

  static void play(Consumer<Stage> scene) {
    Wired.inTransaction(
        entityManager -> {
          World world =
              new World(entityManager, CLOCK)
                  .with(CertificatePrinter.class, (paper, out) -> {})
                  .observedBy(OBSERVERS);
          Long commune = SampleUnits.commune(entityManager);
          Stage stage =
              new Stage(
                  entityManager, world, commune, SampleUnits.hamletOf(entityManager, commune));
          CriteriaSetService sets = world.get(CriteriaSetService.class);
          sets.publishUnasked(sets.takeUnasked(RULES).id());
          entityManager.flush();
          scene.accept(stage);
        });
  }
}
