package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.deploy.PortalProcess;
import vn.hieuhoc.deploy.StatementLog;

/**
 * The power goes while a citizen answers and reads, attendance is tapped, a program sends
 * statements, things are announced by letter and titles are decided. What anybody was told was
 * saved is there afterwards, nothing is there by half, nobody is told anything twice, and no
 * database stays behind. The moments are drawn by a seed, so that a failure can be had again;
 * {@code -Dhieuhoc.power.cuts=N} makes more of them, and {@code target/power-cuts.txt} says how far
 * they are.
 */
class PowerCutIT {

  private static final long SEED = 20261128;
  private static final Path FIGURES = Path.of("target", "power-cuts.txt");
  private static final int LEAST = 12;
  private static final int SPREAD = 140;
  private static final Duration SOON = Duration.ofSeconds(60);

  @Test
  void whatWasShownAsSavedSurvivesAPowerCut() {
    int cuts = Integer.getInteger("hieuhoc.power.cuts", 2);
    Random random = new Random(SEED);
    try (Letterbox letters = new Letterbox();
        VillagePortal portal = new VillagePortal("power-cut", mail(letters))) {
      ToldByMail told = new ToldByMail(portal);
      StatementsSaid said = new StatementsSaid(portal);
      List<PeopleAtWork> all = new ArrayList<>();
      for (int round = 0; round < cuts; round++) {
        PeopleAtWork people = new PeopleAtWork(portal, round);
        all.add(people);
        Caller staff = portal.here().as("staff");
        List<PeopleAtWork.Work> work = people.work();
        work.add(said::say);
        work.add(i -> told.announce(staff));

        PeopleAtWork.until(new PowerCut(portal, LEAST + random.nextInt(SPREAD), work.size()), work);

        assertThat(PortalProcess.databaseIsGone(portal.data(), SOON)).isTrue();
        portal.startAgain();
        assertThat(PortalProcess.databases(portal.data())).hasSize(1);
        assertThat(people.saves())
            .as("saves of everybody")
            .allSatisfy(n -> assertThat(n).isPositive());
        assertThat(people.lost()).as("seed %d, round %d", SEED, round).isEmpty();
        assertThat(said.lost()).as("seed %d, round %d", SEED, round).isEmpty();
        said.moved();
        assertNothingIsThereByHalf(portal);
        told.assertOnceEach(letters);
        tell(round + 1, said, all, told, letters);
      }
      assertThat(all)
          .as("what was saved in any round, after the last")
          .allSatisfy(people -> assertThat(people.lost()).isEmpty());
    }
  }

  /** Who makes many cuts reads there how far they are. */
  private static void tell(
      int cuts, StatementsSaid said, List<PeopleAtWork> all, ToldByMail told, Letterbox letters) {
    try {
      Files.writeString(
          FIGURES,
          "%d power cuts survived: %d statements, %d answers, %d attendances acknowledged and kept, %d announced, told %d times\n"
              .formatted(
                  cuts,
                  said.taken(),
                  all.stream().mapToInt(PeopleAtWork::answered).sum(),
                  all.stream().mapToInt(PeopleAtWork::tapped).sum(),
                  told.announced(),
                  ToldByMail.told(letters)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> mail(Letterbox letters) {
    return Map.of(
        "hieuhoc.mail.smtp-host", "127.0.0.1",
        "hieuhoc.mail.smtp-port", Integer.toString(letters.port()),
        "hieuhoc.mail.smtp-security", "none",
        "hieuhoc.mail.quiet-from", "00:00",
        "hieuhoc.mail.quiet-to", "00:00",
        "hieuhoc.mail.poll-seconds", "1");
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
