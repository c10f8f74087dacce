package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hieuhoc.deploy.StatementLog;

/**
 * A thousand random crossings of the wall: somebody of several roles somewhere, something of a
 * commune that none of them reaches, and one of the ways there are. Each is refused and the refusal
 * is kept in the audit under the account; or it is a list, and nothing of the commune is in it.
 *
 * <p>{@code -Dhieuhoc.wall.seed=N} tries the crossings of another run again, {@code
 * -Dhieuhoc.wall.crossings=N} tries more of them.
 */
@ExtendWith(VillagePortal.Provider.class)
class ScopeWallIT {

  private static final int CALLERS = 24;
  private static final int MOST_TOLD = 40;

  @Test
  void aThousandRandomCrossingsAreRefusedAndAudited(VillagePortal portal, TestReporter reporter) {
    long seed = Long.getLong("hieuhoc.wall.seed", System.nanoTime() % 1_000_000);
    int crossings = Integer.getInteger("hieuhoc.wall.crossings", 1000);
    reporter.publishEntry("hieuhoc.wall.seed", Long.toString(seed));
    Random random = new Random(seed);
    portal.here().addDraft();
    List<WallCaller> callers =
        new WallCallers(portal.here(), portal.elsewhere(), random).make(CALLERS);
    Crossings wall = new Crossings(portal.here().names(), random);
    List<String> foreign = foreign(portal.here().names());
    Map<Crossing.Way, Integer> tried = new EnumMap<>(Crossing.Way.class);
    int refusals = 0;
    List<String> faults = new ArrayList<>();
    try (StatementLog database = StatementLog.of(portal.data())) {
      for (int i = 0; i < crossings; i++) {
        WallCaller who = callers.get(random.nextInt(callers.size()));
        Crossing crossing = wall.next();
        long before = refusals(database, who);
        HttpResponse<String> answer = crossing.tryAs(who);
        long kept = refusals(database, who) - before;
        tried.merge(crossing.way(), 1, Integer::sum);
        refusals += Crossing.isRefusal(answer) ? 1 : 0;
        crossing
            .faults(answer, foreign, kept)
            .forEach(fault -> faults.add(crossing + " by " + who + ": " + fault));
      }
    }

    reporter.publishEntry("crossings refused", refusals + " of " + crossings + ", tried " + tried);
    assertThat(faults.stream().distinct().limit(MOST_TOLD).toList())
        .as(
            "seed %d, %d crossings, %d refused, by way %s, %d faults",
            seed, crossings, refusals, tried, faults.size())
        .isEmpty();
    assertThat(tried.keySet()).as("ways that were tried").containsAll(wall.ways());
    assertThat(refusals)
        .as("refusals of %d crossings, seed %d", crossings, seed)
        .isGreaterThan(crossings / 2);
  }

  private static long refusals(StatementLog database, WallCaller who) {
    return database.number(
        "select count(*) from hieuhoc.audit_entry e join hieuhoc.account a on a.id = e.account_id"
            + " where a.public_id = '"
            + who.account()
            + "' and e.outcome = 'REFUSED'");
  }

  /** What no answer may say: the names, telephones and ids of the people of the village. */
  private static List<String> foreign(Names names) {
    List<String> words = new ArrayList<>(List.of(Village.SECRET_NAME, Village.SECRET_PHONE));
    for (int i = 0; i < Village.MANY; i++) {
      words.add(names.get("person" + i));
      words.add(names.get("relative" + i));
      words.add(names.get("household" + i));
    }
    return words;
  }
}
