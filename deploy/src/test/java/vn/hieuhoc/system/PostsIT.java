package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Posts and delegated roles over the interface, as programs meet them. */
@ExtendWith(VillagePortal.Provider.class)
class PostsIT {

  private static final int AT_ONCE = 6;

  @Test
  void ofManyAtOnceOneBecomesDirector(VillagePortal portal) throws Exception {
    Village here = portal.here();
    Caller staff = here.as("staff");
    ExecutorService all = Executors.newFixedThreadPool(AT_ONCE);
    List<Integer> answers;
    try {
      List<Callable<HttpResponse<String>>> tries =
          IntStream.range(0, AT_ONCE)
              .<Callable<HttpResponse<String>>>mapToObj(
                  i ->
                      () ->
                          staff.send(
                              "POST",
                              "/api/v1/positions",
                              here.fill(
                                  "{\"person\":\"{person"
                                      + i
                                      + "}\",\"unit\":\"{centre}\",\"kind\":\"CENTRE_DIRECTOR\","
                                      + "\"from\":\"2025-08-01\",\"to\":\"2025-09-01\"}")))
              .toList();
      answers = new java.util.ArrayList<>();
      for (Future<HttpResponse<String>> each : all.invokeAll(tries)) {
        answers.add(each.get().statusCode());
      }
    } finally {
      all.shutdown();
    }

    assertThat(answers).containsOnlyOnce(201);
    assertThat(directors(staff, here, "2025-08-15")).hasSize(1);
    assertThat(directors(staff, here, "2025-09-01")).isEmpty();
  }

  @Test
  void aPostIsPutRightAndEnded(VillagePortal portal) {
    Village here = portal.here();
    Caller staff = here.as("staff");
    String id =
        staff.made(
            "positions",
            here.fill(
                "{\"person\":\"{person11}\",\"unit\":\"{centre}\",\"kind\":\"CENTRE_DEPUTY\","
                    + "\"from\":\"2025-10-01\"}"));

    JsonObject corrected =
        staff.done(
            "PATCH", "positions/" + id, "{\"from\":\"2025-10-05\",\"basis\":\"12/QĐ-UBND\"}");
    assertThat(corrected.getString("validFrom")).isEqualTo("2025-10-05");
    assertThat(corrected.getString("basis")).isEqualTo("12/QĐ-UBND");
    JsonObject ended = staff.done("PATCH", "positions/" + id, "{\"to\":\"2025-12-01\"}");
    assertThat(ended.getString("validTo")).isEqualTo("2025-12-01");
    JsonObject lasting = staff.done("PATCH", "positions/" + id, "{\"lasting\":true}");
    assertThat(lasting.isNull("validTo") || !lasting.containsKey("validTo")).isTrue();
    assertThat(staff.send("PATCH", "/api/v1/positions/" + id, "{}").statusCode()).isEqualTo(422);
    staff.done("PATCH", "positions/" + id, "{\"to\":\"2025-12-01\"}");
  }

  @Test
  void aDelegatedRoleWorksUntilItIsTakenBack(VillagePortal portal) {
    Village elsewhere = portal.elsewhere();
    Caller staff = elsewhere.as("staff");
    String account =
        elsewhere.admin.made(
            "accounts",
            """
            {"userName":"thay-can-bo","password":"%s","displayName":"Người làm thay","mustChangePassword":false}"""
                .formatted(Village.PASSWORD));
    String role =
        staff
            .done("GET", "role-assignments?account=" + elsewhere.names().get("account-staff"), null)
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("id");
    Caller deputy = Caller.withToken(elsewhere.base, elsewhere.operator.token("thay-can-bo"));
    String person = "/api/v1/people/" + elsewhere.names().get("person");
    assertThat(deputy.get(person).statusCode()).isEqualTo(404);

    LocalDate until = elsewhere.today.plusDays(20);
    String lent =
        staff
            .done(
                "POST",
                "role-assignments/" + role + "/delegations",
                "{\"account\":\"%s\",\"to\":\"%s\"}".formatted(account, until))
            .getString("id");

    assertThat(deputy.get(person).statusCode()).isEqualTo(200);
    assertThat(deputy.send("PATCH", person, "{\"phone\":\"0900111222\"}").statusCode())
        .isEqualTo(200);
    JsonObject act =
        elsewhere
            .admin
            .done("GET", "audit?actor=" + account + "&outcome=DONE", null)
            .getJsonArray("items")
            .getJsonObject(0);
    assertThat(act.getString("role")).isEqualTo("COMMUNE_STAFF");
    assertThat(act.getString("onBehalfOf")).isEqualTo(elsewhere.names().get("account-staff"));

    staff.done("PATCH", "role-assignments/" + lent, "{\"to\":\"" + elsewhere.today + "\"}");
    assertThat(deputy.get(person).statusCode()).isEqualTo(404);
  }

  private static List<JsonObject> directors(Caller staff, Village here, String day) {
    return staff
        .done(
            "GET",
            here.fill("positions?unit={centre}&kind=CENTRE_DIRECTOR&asOf=" + day + "&limit=200"),
            null)
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }
}
