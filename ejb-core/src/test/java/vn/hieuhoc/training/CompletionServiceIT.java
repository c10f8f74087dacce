package vn.hieuhoc.training;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.programme.ProgrammeService;
import vn.hieuhoc.programme.SampleProgrammes;
import vn.hieuhoc.record.Vocabulary;
import vn.hieuhoc.schema.SampleRegister;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.support.PageRequest;

/** Completions are what the ledger says, whichever way they are derived. */
class CompletionServiceIT {

  private static final Instant IN_TIME = Instant.parse("2026-03-02T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final PageRequest FIRST = new PageRequest(0, 50);

  /** A programme of three items: a course, a session, and a course or a certificate. */
  private static final class School {
    final EntityManager entityManager;
    final SampleRegister register;
    final CompletionService service;
    final ObligationRepository obligations;
    final Long province;
    final Long commune;
    final Long programme;
    final String course;
    final String other;
    final String session;

    School(EntityManager entityManager) {
      this.entityManager = entityManager;
      this.register = new SampleRegister(entityManager);
      this.province = register.province();
      this.commune = register.commune(province);
      Long centre = register.centre(commune);
      Long first = register.course(centre);
      Long second = register.course(centre);
      Long evening = register.session(first, centre, null, IN_TIME, "HELD");
      this.course = iri("khoa-hoc", "course", first);
      this.other = iri("khoa-hoc", "course", second);
      this.session = iri("buoi-hoc", "session", evening);
      this.programme = register.programme(province, "IT_FOR_CADRES");
      register.item(programme, "khai-thac", "COURSE", first, null, null);
      register.item(programme, "quan-ly", "SESSION", null, evening, null);
      Long either = register.item(programme, "bien-soan", "COURSE", second, null, null);
      register.way(either, "CREDENTIAL", null, null, "ung-dung-cntt");
      register.audience(programme, "CHAIR", "COMMUNE");
      ProgrammeService programmes = SampleProgrammes.service(entityManager);
      this.service = new CompletionService();
      Wired.with(service, "programmes", programmes);
      Wired.with(service, "completions", Wired.with(entityManager, new CompletionRepository()));
      Wired.with(service, "clock", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
      this.obligations = Wired.with(entityManager, new ObligationRepository());
    }

    String iri(String room, String table, Long id) {
      return Vocabulary.activity(room, UUID.fromString(register.publicId(table, id)));
    }

    UUID course(Long person, Instant at) {
      return register.record(person, "COURSE_COMPLETED", course, at, "OBSERVED");
    }

    UUID session(Long person, Instant at) {
      return register.record(person, "SESSION_ATTENDED", session, at, "CONFIRMED");
    }

    UUID other(Long person, Instant at) {
      return register.record(person, "COURSE_COMPLETED", other, at, "OBSERVED");
    }

    /** The table, without when it was written. */
    List<String> table() {
      entityManager.flush();
      List<?> rows =
          entityManager
              .createNativeQuery(
                  "select concat_ws('|', person_id, items_met, items_total, completed_at, evidence)"
                      + " from training_completion where programme_id = ?1 order by person_id")
              .setParameter(1, programme)
              .getResultList();
      return rows.stream().map(String::valueOf).toList();
    }
  }

  /** A record and whom it is about. */
  private record Said(Long person, UUID record) {}

  @Test
  void aCadreWhoMetEveryItemHasCompletedAtTheLastOfThem() {
    inSchool(
        school -> {
          Long person = school.register.person("Bùi An", 1970, "CADRE");
          school.course(person, IN_TIME);
          school.session(person, IN_TIME.plusSeconds(60));
          UUID paper =
              school.register.record(
                  person,
                  "EXTERNAL_CREDENTIAL",
                  "urn:giay",
                  IN_TIME.plusSeconds(120),
                  "DOCUMENT_CHECKED");
          school.register.topic(paper, "ung-dung-cntt");

          school.service.rederivePerson(person);

          assertThat(school.table())
              .singleElement()
              .asString()
              .startsWith(person + "|3|3|2026-03-02 02:02:00")
              .contains(paper.toString());
        });
  }

  @Test
  void recordsThatDoNotCountMeetNothing() {
    inSchool(
        school -> {
          Long person = school.register.person("Bùi An", 1970, "CADRE");
          school.register.voided(school.course(person, IN_TIME));
          school.register.failed(school.course(person, IN_TIME));
          school.course(person, Instant.parse("2025-12-31T16:59:59Z"));
          school.register.record(
              person, "COURSE_COMPLETED", school.course, IN_TIME, "SELF_DECLARED");
          school.register.record(person, "LESSON_COMPLETED", school.course, IN_TIME, "OBSERVED");
          school.register.topic(
              school.register.record(
                  person, "EXTERNAL_CREDENTIAL", "urn:giay", IN_TIME, "CONFIRMED"),
              "ung-dung-cntt");

          school.service.rederivePerson(person);

          assertThat(school.table()).isEmpty();
        });
  }

  @Test
  void aVoidedRecordTakesTheCompletionBack() {
    inSchool(
        school -> {
          Long person = school.register.person("Bùi An", 1970, "CADRE");
          UUID only = school.course(person, IN_TIME);
          school.service.rederivePerson(person);
          assertThat(school.table()).hasSize(1);

          school.register.voided(only);
          school.service.rederivePerson(person);

          assertThat(school.table()).isEmpty();
        });
  }

  @Test
  void recordsOfAMergedPersonCountForTheOneWhoStayed() {
    inSchool(
        school -> {
          Long stayed = school.register.person("Bùi An", 1970, "CADRE");
          Long twin = school.register.person("Bùi Văn An", 1970, "CADRE");
          school.course(twin, IN_TIME);
          school.session(stayed, IN_TIME);
          school.register.mergedInto(twin, stayed);

          school.service.rederiveAll();

          assertThat(school.table()).singleElement().asString().startsWith(stayed + "|2|3");
        });
  }

  @Test
  void aFullRebuildGivesWhatTheIncrementalWayHasGiven() {
    inSchool(
        school -> {
          Random random = new Random(20261123);
          List<Long> people = new ArrayList<>();
          for (int i = 0; i < 25; i++) {
            people.add(school.register.person("Bùi " + i, 1970, "CADRE"));
          }
          List<Said> said = new ArrayList<>();
          for (int i = 0; i < 160; i++) {
            Long person = people.get(random.nextInt(people.size()));
            Instant at = IN_TIME.plusSeconds(random.nextInt(10_000_000) - 6_000_000);
            switch (random.nextInt(4)) {
              case 0 -> said.add(new Said(person, school.course(person, at)));
              case 1 -> said.add(new Said(person, school.session(person, at)));
              case 2 -> said.add(new Said(person, school.other(person, at)));
              default -> {
                if (!said.isEmpty()) {
                  Said taken = said.remove(random.nextInt(said.size()));
                  school.register.voided(taken.record());
                  person = taken.person();
                }
              }
            }
            school.service.rederivePerson(person);
          }
          List<String> incremental = school.table();
          assertThat(incremental).isNotEmpty();

          school.entityManager.createNativeQuery("delete from training_completion").executeUpdate();
          school.entityManager.clear();
          school.service.rederiveAll();

          assertThat(school.table()).isEqualTo(incremental);
        });
  }

  @Test
  void whoHadToIsReadFromThePostsOfTheDay() {
    inSchool(
        school -> {
          SampleRegister r = school.register;
          Long association = r.association(school.commune);
          Long done = r.person("Bùi An", 1970, "CADRE");
          Long open = r.person("Bùi Bình", 1971, "CADRE");
          Long left = r.person("Bùi Chi", 1972, "CADRE");
          Long member = r.person("Bùi Dũng", 1973, "CADRE");
          r.holds(done, association, "CHAIR", null);
          r.holds(open, association, "CHAIR", null);
          r.holds(left, association, "CHAIR", LocalDate.of(2026, 6, 1));
          r.holds(member, association, "MEMBER", null);
          r.lives(open, r.hamlet(school.commune), LocalDate.of(2025, 7, 1), null);
          school.course(done, IN_TIME);
          school.session(done, IN_TIME);
          school.other(done, IN_TIME);
          school.course(open, IN_TIME);
          school.course(member, IN_TIME);
          school.service.rederiveAll();
          school.entityManager.flush();

          ObligationRepository o = school.obligations;
          assertThat(o.counts(school.programme, school.province, TODAY)).containsExactly(2, 1);
          assertThat(o.counts(school.programme, association, LocalDate.of(2026, 5, 31)))
              .containsExactly(3, 1);
          assertThat(o.countsByCommune(school.programme, school.province, TODAY))
              .singleElement()
              .satisfies(row -> assertThat(row.missing()).isEqualTo(1));
          assertThat(
                  o.people(school.programme, school.commune, TODAY, CompletionFilter.ALL, FIRST)
                      .items())
              .extracting(CompletionRow::fullName)
              .containsExactly("Bùi An", "Bùi Bình");
          CompletionRow missing =
              o.people(school.programme, school.commune, TODAY, CompletionFilter.HAS_NOT, FIRST)
                  .items()
                  .get(0);
          assertThat(missing.met()).containsExactly("khai-thac");
          assertThat(missing.itemsTotal()).isEqualTo(3);
          assertThat(missing.home()).startsWith("Thôn");
          assertThat(
                  o.people(school.programme, school.commune, TODAY, CompletionFilter.HAS, FIRST)
                      .total())
              .isEqualTo(1);
          assertThat(o.countOpen(school.commune, TODAY)).isEqualTo(1);
          assertThat(o.required(left, TODAY)).doesNotContain(school.programme);
          assertThat(o.required(done, TODAY)).contains(school.programme);
        });
  }

  private static void inSchool(Consumer<School> work) {
    Wired.inTransaction(entityManager -> work.accept(new School(entityManager)));
  }
}
