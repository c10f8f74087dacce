package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hieuhoc.deploy.StatementLog;

/**
 * A scope is a wall: every endpoint and every page, tried for the things of one commune by
 * strangers and by every role from another commune.
 *
 * <p>What there is to try is read from the archive. Each refused call must leave the database as it
 * was, and no answer may hold a word about the people of the commune. That the calls are meant as
 * they should be is shown by those who may: from them the same call is taken.
 */
@ExtendWith(VillagePortal.Provider.class)
class WrongUnitIT {

  private static final List<String> ROLES =
      List.of("citizen", "presenter", "manager", "staff", "subprovince");
  private static final List<String> ADMINISTRATORS = List.of("ADMIN", "REGISTER", "REGISTER_LIST");
  private static final String UUID_SHAPE =
      "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  @Test
  void everyEndpointHasAnExpectation() {
    Surface surface = Surface.read();
    TreeSet<String> there =
        surface.operations().stream()
            .map(Surface.Operation::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    surface.servlets().forEach(pattern -> there.add("GET " + pattern));
    TreeSet<String> expected =
        Expectations.read().stream()
            .map(Expectations.Call::operation)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(there).hasSizeGreaterThan(100);
    assertThat(expected).as("endpoints with a line in wrong-unit.txt").isEqualTo(there);
  }

  @TestFactory
  Stream<DynamicTest> nobodyFromElsewhereReachesAThingOfTheCommune(VillagePortal portal) {
    Map<String, Caller> callers = callers(portal);
    return Expectations.read().stream()
        .map(
            call ->
                DynamicTest.dynamicTest(
                    call.operation() + " " + call.rule() + " " + call.address(),
                    () -> check(portal, call, callers)));
  }

  @TestFactory
  Stream<DynamicTest> whoMayIsAnswered(VillagePortal portal) {
    return Expectations.read().stream()
        .filter(call -> !call.entitled().equals("-"))
        .map(
            call ->
                DynamicTest.dynamicTest(
                    call + " by " + call.entitled(), () -> checkEntitled(portal, call)));
  }

  @TestFactory
  Stream<DynamicTest> noPageShowsAThingOfTheCommuneToSomebodyFromElsewhere(VillagePortal portal) {
    Map<String, Caller> callers = callers(portal);
    PageVisits visits = PageVisits.read();
    return Surface.read().pages().stream()
        .flatMap(page -> visits.of(page.pattern()).stream().map(v -> Map.entry(page, v)))
        .filter(each -> !each.getValue().elsewhere().isEmpty())
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getValue().address(),
                    () -> checkPage(portal, each.getKey(), each.getValue(), callers)));
  }

  @Test
  void refusalsAreKeptInTheAudit(VillagePortal portal) {
    Caller staff = portal.elsewhere().as("staff");
    String refused =
        "select count(*) from hieuhoc.audit_entry where outcome = 'REFUSED' and action = 'access.refused'";
    try (StatementLog database = StatementLog.of(portal.data())) {
      long before = database.number(refused);

      String path = portal.here().names().fill("/api/v1/sessions/{session}/attendances");
      assertThat(staff.get(path).statusCode()).isEqualTo(403);

      assertThat(database.number(refused)).isEqualTo(before + 1);
    }
  }

  private static Map<String, Caller> callers(VillagePortal portal) {
    Map<String, Caller> callers = new LinkedHashMap<>();
    callers.put("stranger", Caller.stranger(portal.base()));
    ROLES.forEach(role -> callers.put(role, portal.elsewhere().as(role)));
    callers.put("admin", Caller.withToken(portal.base(), portal.operator().token("admin")));
    return callers;
  }

  private static void check(
      VillagePortal portal, Expectations.Call call, Map<String, Caller> callers) {
    List<String> wrong = new ArrayList<>();
    try (StatementLog database = StatementLog.of(portal.data())) {
      database.awaitIdle();
      Map<String, String> before = database.contents();
      callers.forEach(
          (who, caller) -> {
            boolean refuses = call.rule().refuses(who);
            if (refuses || call.reads()) {
              HttpResponse<String> answer = send(caller, call, portal.here().names());
              judge(call, who, answer).forEach(each -> wrong.add(who + ": " + each));
              if (refuses && call.rule().hides() && !who.equals("admin")) {
                compare(portal, call, caller, answer).forEach(each -> wrong.add(who + ": " + each));
              }
            }
          });
      if (Stream.concat(Stream.of("stranger"), ROLES.stream()).allMatch(call.rule()::refuses)) {
        assertThat(database.contents()).as("the database after %s", call).isEqualTo(before);
      }
    }
    assertThat(wrong).as(call.toString()).isEmpty();
  }

  private static List<String> judge(
      Expectations.Call call, String who, HttpResponse<String> answer) {
    List<String> wrong = new ArrayList<>();
    if (!call.rule().shows(who)) {
      wrong.addAll(secrets(answer));
    }
    int status = answer.statusCode();
    boolean refused =
        switch (call.rule()) {
          case OPERATOR -> status == 404;
          case PROGRAM -> status == 401;
          case PRIVATE, REGISTER -> status == 404 || status == (who.equals("stranger") ? 401 : 403);
          default -> who.equals("stranger") ? status == 401 : status == 403 || status == 404;
        };
    boolean answered = status < 300;
    boolean right =
        call.rule().refuses(who)
            ? refused
            : answered || call.rule() != Expectations.Rule.OPEN && refused;
    if (!right) {
      wrong.add(status + " " + shortened(answer.body()));
    }
    return wrong;
  }

  /** Where a thing must not be known of, the answer is that for a thing that does not exist. */
  private static List<String> compare(
      VillagePortal portal, Expectations.Call call, Caller caller, HttpResponse<String> answer) {
    Names nobody = portal.here().names().unknown(call.address());
    HttpResponse<String> unknown = send(caller, call, nobody);
    String said = alike(answer.body());
    String saidOfNothing = alike(unknown.body());
    boolean page =
        said.startsWith("<!DOCTYPE html>") && saidOfNothing.startsWith("<!DOCTYPE html>");
    return answer.statusCode() == unknown.statusCode() && (page || said.equals(saidOfNothing))
        ? List.of()
        : List.of(
            "tells that it is there: "
                + answer.statusCode()
                + " "
                + shortened(said)
                + " but of nothing "
                + unknown.statusCode()
                + " "
                + shortened(saidOfNothing));
  }

  private static void checkEntitled(VillagePortal portal, Expectations.Call call) {
    Caller caller = portal.here().as(call.entitled());
    HttpResponse<String> answer = send(caller, call, portal.here().names());
    assertThat(answer.statusCode())
        .as("%s: %s", call, shortened(answer.body()))
        .satisfiesAnyOf(
            status -> assertThat(status).isLessThan(300),
            // Allowed, and then refused for what the thing is: decided, closed, ended.
            status -> assertThat(status).isEqualTo(409));
  }

  private static void checkPage(
      VillagePortal portal,
      Surface.PageAddress page,
      PageVisits.Visit visit,
      Map<String, Caller> callers) {
    List<String> wrong = new ArrayList<>();
    String address = portal.here().names().fill(visit.address());
    callers.forEach(
        (who, caller) -> {
          HttpResponse<String> answer = caller.get(address);
          int status = answer.statusCode();
          boolean stranger = who.equals("stranger");
          boolean right =
              switch (visit.elsewhere()) {
                case "OPEN", "REGISTER_LIST" ->
                    stranger && !page.area().equals("PUBLIC")
                        ? status == 302 || status == 303
                        : status == 200
                            || status == 302
                            || status == 303
                            || status == 403
                            || (status == 404 && page.area().equals("CONSOLE"));
                case "REFUSED" -> status == 422;
                case "REACH" ->
                    stranger && !page.area().equals("PUBLIC")
                        ? status == 302 || status == 303
                        : status == 403 || status == 404;
                case "ADMIN", "REGISTER" ->
                    stranger
                        ? status == 302 || status == 303
                        : who.equals("admin") || status == 403 || status == 404;
                default -> throw new IllegalStateException(visit.elsewhere());
              };
          if (!right) {
            wrong.add(who + ": " + status);
          }
          if (!who.equals("admin") || !ADMINISTRATORS.contains(visit.elsewhere())) {
            secrets(answer).forEach(each -> wrong.add(who + ": " + each));
          }
        });
    assertThat(wrong).as(address).isEmpty();
  }

  private static HttpResponse<String> send(Caller caller, Expectations.Call call, Names names) {
    String address = names.fill(call.address());
    if (call.isForm()) {
      String metadata = names.fill(call.body().substring("FORM ".length()));
      return caller.send(
          call.method(), address, Caller.FORM, Caller.form(metadata, "la.txt", "Chữ lạ"));
    }
    return caller.send(
        call.method(), address, call.body().isEmpty() ? null : names.fill(call.body()));
  }

  private static List<String> secrets(HttpResponse<String> answer) {
    return Stream.of(Village.SECRET_NAME, Village.SECRET_PHONE)
        .filter(answer.body()::contains)
        .map(secret -> "says " + secret + ": " + around(answer.body(), secret))
        .toList();
  }

  private static String around(String body, String secret) {
    int at = body.indexOf(secret);
    return body.substring(Math.max(0, at - 120), Math.min(body.length(), at + 120));
  }

  /** Without what differs between any two answers. */
  private static String alike(String body) {
    return body.replaceAll(UUID_SHAPE, "ID")
        .replaceAll("[0-9A-Z]{4,}-[0-9A-Z-]{4,}", "CODE")
        .strip();
  }

  private static String shortened(String body) {
    return body.length() > 300 ? body.substring(0, 300) : body;
  }
}
