package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two hundred people want thirty seats in the same moment. */
@WholeApplication
class SeatsAtOnceIT {

  private static final String COMMUNE = "22489";
  private static final int PEOPLE = 200;
  private static final int SEATS = 30;

  private static Caller manager;
  private static String course;
  private static List<String> people;

  @BeforeAll
  static void village(RunningPortal portal) {
    portal.operator().user("cho.ql", "mat-khau-cho-ngoi", "CENTRE_MANAGER@" + COMMUNE);
    portal.operator().user("cho.xa", "mat-khau-cho-ngoi", "COMMUNE_STAFF@" + COMMUNE);
    manager = Caller.withToken(portal.base(), portal.operator().token("cho.ql"));
    Caller staff = Caller.withToken(portal.base(), portal.operator().token("cho.xa"));
    String unit =
        staff
            .done("GET", "units?tree=ADMINISTRATIVE&limit=200", null)
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(each -> COMMUNE.equals(each.getString("code", "")))
            .findFirst()
            .orElseThrow()
            .getString("id");
    course =
        manager.made(
            "courses",
            "{\"unit\":\"%s\",\"title\":\"Lớp đông người\",\"field\":1,\"publish\":true,\"lessons\":[{\"kind\":\"SESSION\",\"title\":\"Gặp\"}]}"
                .formatted(unit));
    people =
        IntStream.range(0, PEOPLE + 20)
            .mapToObj(
                i ->
                    staff.made(
                        "people",
                        "{\"fullName\":\"Cao Đông Chỗ\",\"birthDate\":\"%d\",\"residence\":{\"unit\":\"%s\",\"from\":\"2025-07-01\"}}"
                            .formatted(1930 + i % 80, unit)))
            .toList();
  }

  @Test
  void noSeatIsSoldTwice() {
    String offering = offering();

    Map<Integer, Long> answers =
        atOnce(people.subList(0, PEOPLE), person -> enrol(offering, person, false));

    assertThat(answers).isEqualTo(Map.of(201, (long) SEATS, 409, (long) PEOPLE - SEATS));
    assertThat(statuses(offering)).isEqualTo(Map.of("ACTIVE", (long) SEATS));
  }

  @Test
  void seatsThatAreGivenBackInTheSameMomentAreKeptOnceForThoseWhoWait() {
    String offering = offering();
    people.subList(0, SEATS).forEach(person -> enrol(offering, person, false));
    List<String> seated = ids(offering);
    people.subList(SEATS, 100).forEach(person -> enrol(offering, person, true));
    List<String> newcomers = people.subList(PEOPLE, PEOPLE + 20);
    List<String> both = new ArrayList<>(seated);
    both.addAll(newcomers);

    Map<Integer, Long> answers =
        atOnce(
            both,
            id ->
                seated.contains(id)
                    ? manager.send("DELETE", "/api/v1/enrolments/" + id, null).statusCode()
                    : enrol(offering, id, false));

    assertThat(answers).isEqualTo(Map.of(204, (long) SEATS, 409, 20L));
    assertThat(statuses(offering))
        .isEqualTo(Map.of("OFFERED", (long) SEATS, "WAITING", 70L - SEATS));
    JsonObject row = manager.done("GET", "offerings/" + offering, null);
    assertThat(row.getInt("taken")).isEqualTo(SEATS);
    assertThat(row.getInt("left")).isZero();
  }

  private static String offering() {
    return manager.made(
        "courses/" + course + "/offerings", "{\"mode\":\"BLENDED\",\"seats\":" + SEATS + "}");
  }

  private static int enrol(String offering, String person, boolean wait) {
    return manager
        .send(
            "POST",
            "/api/v1/offerings/" + offering + "/enrolments",
            "{\"person\":\"" + person + "\",\"waitWhenFull\":" + wait + "}")
        .statusCode();
  }

  private static Map<String, Long> statuses(String offering) {
    return places(offering).stream()
        .collect(Collectors.groupingBy(p -> p.getString("status"), Collectors.counting()));
  }

  private static List<String> ids(String offering) {
    return places(offering).stream().map(place -> place.getString("id")).toList();
  }

  private static List<JsonObject> places(String offering) {
    return manager
        .done("GET", "offerings/" + offering + "/enrolments?limit=200", null)
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }

  /** How many got which answer, when all ask in the same moment. */
  private static Map<Integer, Long> atOnce(List<String> ids, Function<String, Integer> act) {
    ExecutorService crowd = Executors.newFixedThreadPool(ids.size());
    CountDownLatch gate = new CountDownLatch(1);
    try {
      List<Future<Integer>> asked =
          ids.stream()
              .map(
                  id ->
                      crowd.submit(
                          () -> {
                            gate.await();
                            return act.apply(id);
                          }))
              .toList();
      gate.countDown();
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> each : asked) {
        answers.add(each.get());
      }
      return answers.stream().collect(Collectors.groupingBy(a -> a, Collectors.counting()));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      crowd.shutdownNow();
    }
  }
}
