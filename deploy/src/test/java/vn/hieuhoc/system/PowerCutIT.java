package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hieuhoc.deploy.PortalProcess;
import vn.hieuhoc.deploy.StatementLog;

/**
 * The power goes while a citizen answers and reads, attendance is tapped and titles are decided.
 * What anybody was told was saved is there afterwards, nothing is there by half, and no database
 * stays behind. The moments are drawn by a seed, so that a failure can be had again.
 */
@ExtendWith(VillagePortal.Provider.class)
class PowerCutIT {

  private static final long SEED = 20261128;
  private static final int ROUNDS = 2;
  private static final int LEAST = 12;
  private static final int SPREAD = 40;
  private static final Duration SOON = Duration.ofSeconds(60);

  @Test
  void whatWasShownAsSavedSurvivesAPowerCut(VillagePortal portal) {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      PeopleAtWork people = new PeopleAtWork(portal, round);

      people.until(new PowerCut(portal, LEAST + random.nextInt(SPREAD)));

      assertThat(PortalProcess.databaseIsGone(portal.data(), SOON)).isTrue();
      portal.startAgain();
      assertThat(PortalProcess.databases(portal.data())).hasSize(1);
      assertThat(people.saves())
          .as("saves of everybody")
          .allSatisfy(n -> assertThat(n).isPositive());
      assertThat(people.lost()).as("seed %d, round %d", SEED, round).isEmpty();
      assertNothingIsThereByHalf(portal);
    }
  }

  private static void assertNothingIsThereByHalf(VillagePortal portal) {
    try (StatementLog database = StatementLog.of(portal.data())) {
      database.awaitIdle();
      assertThat(
              database.number(
                  "select count(*) from hieuhoc.recognition_decision d where not exists"
                      + " (select 1 from hieuhoc.recognition r where r.decision_id = d.id)"))
          .as("decisions about nobody")
          .isZero();
      assertThat(
              database.number(
                  "select count(*) from hieuhoc.recognition r where r.title = 'LEARNING_CITIZEN' and"
                      + " (r.frozen is null or r.frozen_hash is null or not exists"
                      + " (select 1 from hieuhoc.certificate c where c.recognition_id = r.id))"))
          .as("titles without frozen evidence or certificate")
          .isZero();
      assertThat(
              database.number(
                  "select (select count(*) from hieuhoc.assessment_case a where a.status = 'RECOGNISED'"
                      + " and not exists (select 1 from hieuhoc.recognition r where r.case_id = a.id))"
                      + " + (select count(*) from hieuhoc.recognition r join hieuhoc.assessment_case a"
                      + " on a.id = r.case_id where r.revoked_on is null and a.status <> 'RECOGNISED')"))
          .as("cases that say other than the decision")
          .isZero();
      assertThat(
              database.number(
                  "select count(*) from hieuhoc.attendance t left join hieuhoc.activity_record r"
                      + " on r.statement_id = t.statement_id left join hieuhoc.voiding v"
                      + " on v.voided_statement_id = t.statement_id where (t.statement_id is not null"
                      + " and (r.id is null or v.voided_at is not null))"
                      + " or (t.status in ('PRESENT', 'LATE') and t.statement_id is null)"))
          .as("attendances without a record in force")
          .isZero();
      assertThat(
              database.number(
                  "select count(*) from hieuhoc.attempt_answer a where (a.answer is null) <>"
                      + " (a.saved_at is null)"))
          .as("answers saved by half")
          .isZero();
    }
  }
}
