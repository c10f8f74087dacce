package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.enrolmentrule.EnrolByRule;
import vn.hieuhoc.enrolmentrule.EnrolmentRuleService;
import vn.hieuhoc.enrolmentrule.RuleEffect;
import vn.hieuhoc.enrolmentrule.RulePerson;
import vn.hieuhoc.enrolmentrule.RulePreview;
import vn.hieuhoc.person.PersonChanged;
import vn.hieuhoc.prerequisite.PrerequisiteService;
import vn.hieuhoc.prerequisite.Waive;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** A rule brings in whom it means, and says before whom. */
class EnrolmentRuleIT {

  private static final String FARMERS =
      "{\"v\":1,\"rule\":{\"is\":\"all\",\"of\":[{\"is\":\"any\",\"of\":[{\"is\":\"works\",\"as\":\"FARMER\"},"
          + "{\"is\":\"group\",\"group\":\"B\"}]},{\"is\":\"not\",\"of\":[{\"is\":\"holds\",\"post\":\"CHAIR\"}]}]}}";

  @Test
  void beforeARuleIsSavedItSaysWhoEntersWhoLeavesAndWhoStays() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(20, room.now().plus(Duration.ofDays(7)));
          Long lan = works(room, "Trần Thị Lan", "FARMER");
          Long nam = works(room, "Lê Văn Nam", "WORKER");
          Long hoa = works(room, "Phạm Thị Hoa", "RETIRED");
          room.entityManager()
              .createNativeQuery("update person set working_status = 'FARMER' where id = ?1")
              .setParameter(1, room.elsewhere("Vũ Thị Mai"))
              .executeUpdate();
          room.as(hoa);
          room.enrol(offering);
          room.asManager();
          EnrolmentRuleService rules = room.get(EnrolmentRuleService.class);

          RulePreview before = rules.preview(offering, FARMERS);
          assertThat(before.enters()).isEqualTo(2);
          assertThat(before.leaves()).isZero();
          assertThat(before.stays()).isEqualTo(1);
          assertThat(before.communes()).singleElement().matches(area -> area.enters() == 2);
          assertThat(
                  rules
                      .people(offering, FARMERS, RuleEffect.ENTERS, new PageRequest(0, 10))
                      .items())
              .extracting(RulePerson::name)
              .containsExactlyInAnyOrder("Trần Thị Lan", "Lê Văn Nam");

          rules.save(offering, FARMERS);
          follow(room);
          assertThat(status(room, lan)).isEqualTo("ACTIVE");
          assertThat(status(room, nam)).isEqualTo("ACTIVE");

          // Nam has begun, Lan has not: both no longer fit.
          room.entityManager()
              .createNativeQuery(
                  "update enrolment set last_active_at = now(6) where person_id = ?1")
              .setParameter(1, nam)
              .executeUpdate();
          work(room, lan, "RETIRED");
          work(room, nam, "RETIRED");
          RulePreview after = rules.preview(offering, FARMERS);
          assertThat(after.leaves()).isEqualTo(1);
          assertThat(after.staysBegun()).isEqualTo(1);
          follow(room);
          assertThat(status(room, lan)).isEqualTo("WITHDRAWN");
          assertThat(status(room, nam)).isEqualTo("ACTIVE");
          assertThat(status(room, hoa)).isEqualTo("ACTIVE");
        });
  }

  @Test
  void aChangeOfThePersonIsFollowedAndWhoLeftAloneIsNotBroughtBack() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(20, room.now().plus(Duration.ofDays(7)));
          Long lan = works(room, "Trần Thị Lan", "STUDENT");
          room.asManager();
          room.get(EnrolmentRuleService.class).save(offering, FARMERS);
          follow(room);
          assertThat(status(room, lan)).isNull();

          work(room, lan, "FARMER");
          follow(room);
          assertThat(status(room, lan)).isEqualTo("ACTIVE");
          work(room, lan, "STUDENT");
          follow(room);
          assertThat(status(room, lan)).isEqualTo("WITHDRAWN");
          work(room, lan, "FARMER");
          follow(room);
          assertThat(status(room, lan)).isEqualTo("ACTIVE");

          room.as(lan);
          room.get(EnrolmentService.class)
              .withdraw(room.get(MyLearningService.class).courses().get(0).enrolment());
          room.flush();
          work(room, lan, "FARMER");
          follow(room);
          assertThat(status(room, lan)).isEqualTo("WITHDRAWN");
        });
  }

  @Test
  void aRuleNeverGivesMoreSeatsThanThereAre() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(1, room.now().plus(Duration.ofDays(7)));
          Long lan = works(room, "Trần Thị Lan", "FARMER");
          Long nam = works(room, "Lê Văn Nam", "FARMER");
          room.asManager();
          assertThat(room.get(EnrolmentRuleService.class).preview(offering, FARMERS).waits())
              .isEqualTo(1);
          room.get(EnrolmentRuleService.class).save(offering, FARMERS);
          follow(room);

          assertThat(status(room, lan)).isEqualTo("ACTIVE");
          assertThat(status(room, nam)).isEqualTo("WAITING");
        });
  }

  @Test
  void aRuleLetsNobodyInWhoHasNotFinishedWhatTheCourseNeeds() {
    Classroom.open(
        room -> {
          UUID harder = PrerequisiteIT.course(room);
          UUID offering = PrerequisiteIT.alone(room, harder);
          Long lan = works(room, "Trần Thị Lan", "FARMER");
          Long nam = works(room, "Lê Văn Nam", "FARMER");
          Long hoa = works(room, "Phạm Thị Hoa", "FARMER");
          room.entityManager()
              .createNativeQuery("update person set person_number = upper(person_number)")
              .executeUpdate();
          room.entityManager().clear();
          finish(room, lan);
          room.asManager();
          PrerequisiteService needs = room.get(PrerequisiteService.class);
          needs.add(harder, room.course);
          needs.waive(harder, new Waive(room.numberOf(hoa), "Y tá đã nghỉ hưu"));
          EnrolmentRuleService rules = room.get(EnrolmentRuleService.class);

          RulePreview before = rules.preview(offering, FARMERS);
          assertThat(before.enters()).isEqualTo(2);
          assertThat(before.unready()).isEqualTo(1);
          assertThat(before.communes()).singleElement().matches(area -> area.unready() == 1);
          assertThat(
                  rules
                      .people(offering, FARMERS, RuleEffect.UNREADY, new PageRequest(0, 10))
                      .items())
              .extracting(RulePerson::name)
              .containsExactly("Lê Văn Nam");

          rules.save(offering, FARMERS);
          follow(room);
          assertThat(placed(room, offering)).containsExactlyInAnyOrder(lan, hoa);

          finish(room, nam);
          hear(room, new PersonChanged(nam));
          follow(room);
          assertThat(placed(room, offering)).containsExactlyInAnyOrder(lan, hoa, nam);
        });
  }

  private static void finish(Classroom room, Long person) {
    room.as(person);
    UUID place = room.enrol(room.selfPaced());
    room.read(place);
    room.answerAll(place, "a");
    room.flush();
  }

  private static List<Long> placed(Classroom room, UUID offering) {
    return SqlRow.keys(
        room.entityManager()
            .createNativeQuery(
                "select e.person_id from enrolment e join offering o on o.id = e.offering_id"
                    + " where o.public_id = ?1 and e.status in ('ACTIVE', 'COMPLETED')")
            .setParameter(1, offering.toString()));
  }

  @Test
  void whatCannotBeReadIsRefusedWithThePart() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(1, room.now().plus(Duration.ofDays(7)));
          EnrolmentRuleService rules = room.get(EnrolmentRuleService.class);
          for (String bad :
              new String[] {
                "",
                "[]",
                "{}",
                "{\"v\":2,\"rule\":{}}",
                rule("{\"is\":\"works\",\"as\":\"x' or 1=1\"}"),
                rule("{\"is\":\"group\",\"group\":\"A') or ('1'='1\"}"),
                rule("{\"is\":\"livesIn\",\"unit\":\"x\"}"),
                rule("{\"is\":\"all\",\"of\":[]}"),
                rule(
                    "{\"is\":\"not\",\"of\":["
                        + "{\"is\":\"not\",\"of\":[".repeat(9)
                        + "1"
                        + "]}".repeat(10))
              }) {
            assertThatThrownBy(() -> rules.preview(offering, bad))
                .as(bad)
                .hasMessageContaining("enrolment.rule-not-readable");
          }
        });
  }

  private static String rule(String node) {
    return "{\"v\":1,\"rule\":" + node + "}";
  }

  private static Long works(Classroom room, String name, String status) {
    Long person = room.person(name);
    work(room, person, status);
    return person;
  }

  private static void work(Classroom room, Long person, String status) {
    room.flush();
    room.entityManager()
        .createNativeQuery("update person set working_status = ?2 where id = ?1")
        .setParameter(1, person)
        .setParameter(2, status)
        .executeUpdate();
    hear(room, new PersonChanged(person));
  }

  private static void hear(Classroom room, PersonChanged event) {
    try {
      Method heard = EnrolByRule.class.getDeclaredMethod("on", PersonChanged.class);
      heard.setAccessible(true);
      heard.invoke(room.get(EnrolByRule.class), event);
    } catch (ReflectiveOperationException renamed) {
      throw new IllegalStateException(renamed);
    }
  }

  /** Does the work that rules have left for later. */
  private static void follow(Classroom room) {
    for (String subject : room.works("enrol-by-rule")) {
      room.get(EnrolByRule.class).handle(subject);
    }
    room.flush();
    room.entityManager().clear();
  }

  private static String status(Classroom room, Long person) {
    return (String)
        room.entityManager()
            .createNativeQuery("select status from enrolment where person_id = ?1 limit 1")
            .setParameter(1, person)
            .getResultStream()
            .findFirst()
            .orElse(null);
  }
}
