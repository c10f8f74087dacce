package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hieuhoc.deploy.StatementLog;

/**
 * No page asks the database more than twelve things, however long its lists are.
 *
 * <p>The village has thirteen of everything: a list that asks once for every row is over the limit
 * by itself. The database counts, not the portal. The kept pages of strangers do not hide anything,
 * since each visit has an address of its own.
 */
@ExtendWith(VillagePortal.Provider.class)
class StatementsPerPageIT {

  private static final int MOST = 12;

  /** Some lists show twelve at once, some more; a look for each row would show in either. */
  private static final int ROWS = 11;

  @TestFactory
  List<DynamicTest> noPageAsksTheDatabaseMoreThanTwelveThings(VillagePortal portal) {
    PageVisits visits = PageVisits.read();
    List<String> unvisited = new ArrayList<>();
    for (Surface.PageAddress page : Surface.read().pages()) {
      if (visits.of(page.pattern()).isEmpty()) {
        unvisited.add(page.pattern());
      }
    }
    assertThat(unvisited).as("pages without a line in page-visits.csv").isEmpty();
    try (StatementLog log = StatementLog.of(portal.data())) {
      parkWork(log);
    }
    Map<String, Caller> callers = new HashMap<>();
    List<DynamicTest> tests = new ArrayList<>();
    for (PageVisits.Visit visit : visits.all()) {
      tests.add(
          DynamicTest.dynamicTest(
              visit.page() + " as " + visit.visitor(),
              () -> check(portal, visit, caller(portal, visit.visitor(), callers))));
    }
    return tests;
  }

  private static void check(VillagePortal portal, PageVisits.Visit visit, Caller caller) {
    String address = portal.here().names().fill(visit.address());
    List<HttpResponse<String>> answers = new ArrayList<>();
    List<String> statements;
    try (StatementLog log = StatementLog.of(portal.data())) {
      // The worst case: a request that also moves the end of the sign-in on.
      log.execute(
          "update hieuhoc.sign_in_session set last_seen_at = last_seen_at - interval 2 minute");
      statements = log.during(() -> answers.add(caller.get(unkept(address, answers.size()))));
    }
    HttpResponse<String> answer = answers.get(answers.size() - 1);
    assertThat(answer.statusCode())
        .as(address)
        .isEqualTo(visit.elsewhere().equals("REFUSED") ? 422 : 200);
    assertThat(visit.rowsIn(answer.body()))
        .as("rows that look like %s in %s", visit.row(), address)
        .isGreaterThanOrEqualTo(visit.row().isEmpty() ? 0 : ROWS);
    assertThat(statements)
        .as("%s as %s:%n%s", address, visit.visitor(), String.join("\n", statements))
        .hasSizeLessThanOrEqualTo(MOST);
  }

  /** The address with a word in it that makes it another one to whoever keeps pages. */
  private static String unkept(String address, int time) {
    return address + (address.contains("?") ? "&" : "?") + "lan=" + System.nanoTime() + time;
  }

  private static Caller caller(VillagePortal portal, String visitor, Map<String, Caller> known) {
    return known.computeIfAbsent(
        visitor,
        who ->
            switch (who) {
              case "stranger" -> Caller.stranger(portal.base());
              case "admin" -> Caller.signedIn(portal.base(), "admin", RunningPortal.ADMIN_PASSWORD);
              default -> Caller.signedIn(portal.base(), portal.here().user(who), Village.PASSWORD);
            });
  }

  private static void parkWork(StatementLog log) {
    log.awaitIdle();
    for (int i = 0; i < Village.MANY; i++) {
      log.execute(
          "insert ignore into hieuhoc.work_item (kind, subject, status, due_at, created_at, last_error)"
              + " values ('parked-by-a-test', '"
              + i
              + "', 'PARKED', utc_timestamp(), utc_timestamp(), 'On purpose')");
    }
  }
}
