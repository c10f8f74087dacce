package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.hieuhoc.deploy.StatementLog;

/**
 * A citizen, a presenter and the commune's staff who save one thing after the other until the power
 * goes, and remember what they were told was saved.
 *
 * <p>What was on its way when the power went may have been kept or not; what was acknowledged must
 * be there.
 */
final class PeopleAtWork {

  private static final List<String> STATES = List.of("PRESENT", "LATE", "ABSENT");

  private static final int FEW = 4;
  private static final int PAGES = 10_000;

  private final VillagePortal portal;
  private final Names names;
  private final String attempt;
  private final String session;
  private final int firstPage;
  private final List<String> cases = new ArrayList<>();

  private final Map<Integer, Instant> answers = new ConcurrentHashMap<>();
  private final Map<String, String> taps = new ConcurrentHashMap<>();
  private final Map<String, String> tapsOnTheirWay = new ConcurrentHashMap<>();
  private final Set<String> certificates = new ConcurrentSkipListSet<>();
  private volatile int page;
  private volatile int answered;
  private volatile int tapped;

  /** They make ready what they work on: nothing of it is used by anybody else. */
  PeopleAtWork(VillagePortal portal, int round) {
    this.portal = portal;
    this.names = portal.here().names();
    this.firstPage = round * PAGES;
    Caller citizen = portal.here().as("citizen");
    attempt = citizen.made("quizzes/" + names.get("quiz5") + "/attempts", "{}");
    session =
        portal
            .here()
            .as("manager")
            .made(
                "offerings/" + names.get("offering5") + "/sessions",
                names.fill(
                    """
                    {"title":"Buổi mất điện","unit":"{hamlet}","venue":"Nhà văn hóa","startsAt":"{today}T08:00:00+07:00",
                     "endsAt":"{today}T09:00:00+07:00","seats":40,"presenter":"{presenterPerson}"}"""));
    Caller staff = portal.here().as("staff");
    for (int i = FEW * round; i < FEW * (round + 1) && i < Village.MANY; i++) {
      String person = names.get("relative" + i);
      JsonObject assessment =
          staff.done("GET", "people/" + person + "/assessments/" + names.get("year"), null);
      String id = assessment.getString("id");
      for (String level : List.of("self", "grassroots", "commune")) {
        staff.done("PUT", "assessments/" + id + "/scores/" + level, names.get("scores"));
      }
      cases.add(id);
    }
  }

  /** Somebody who saves one thing after the other. */
  interface Work {
    /** Saves something; false when there is nothing left to save. */
    boolean save(int number);
  }

  /** Those of the village who have something to save. */
  List<Work> work() {
    Caller citizen = portal.here().as("citizen");
    Caller presenter = portal.here().as("presenter");
    Caller staff = portal.here().as("staff");
    List<Work> all = new ArrayList<>(List.of(i -> learn(citizen, i), i -> tap(presenter, i)));
    if (!cases.isEmpty()) {
      all.add(i -> decide(staff, i));
    }
    return all;
  }

  /** Everybody saves until the power goes; who fails otherwise makes it go. */
  static void until(PowerCut cut, List<Work> all) {
    List<Throwable> failures = new CopyOnWriteArrayList<>();
    List<Thread> people = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int who = i;
      people.add(new Thread(() -> atWork(cut, who, all.get(who), failures)));
    }
    people.forEach(Thread::start);
    for (Thread person : people) {
      try {
        person.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    assertThat(failures).as("failures with the power on").isEmpty();
  }

  private static void atWork(PowerCut cut, int who, Work work, List<Throwable> failures) {
    try {
      for (int i = 0; !cut.isOver() && work.save(i); i++) {
        cut.saved(who);
      }
    } catch (UncheckedIOException | AssertionError failure) {
      // What was on its way when the power went breaks off.
      if (!cut.isOver() || failure instanceof AssertionError) {
        failures.add(failure);
        cut.now();
      }
    }
  }

  /** How many answers were acknowledged. */
  int answered() {
    return answered;
  }

  /** How many taps were acknowledged. */
  int tapped() {
    return tapped;
  }

  private boolean learn(Caller citizen, int number) {
    if (number % 2 == 0) {
      int question = number / 2 % Village.MANY + 1;
      JsonObject saved =
          citizen.done(
              "PUT",
              "attempts/" + attempt + "/answers/" + question,
              "{\"value\":" + (number % 4 == 0) + "}");
      answered++;
      answers.put(question, Instant.parse(saved.getString("savedAt")));
    } else {
      citizen.done(
          "PUT",
          names.fill("enrolments/{enrolment5}/lessons/{lessonOf5}/place"),
          "{\"visit\":\"v\",\"seconds\":%d,\"atEnd\":false,\"place\":{\"page\":%d}}"
              .formatted(number, firstPage + number));
      page = firstPage + number;
    }
    return true;
  }

  private boolean tap(Caller presenter, int number) {
    String person = names.get("person" + number % Village.MANY);
    String state = STATES.get((number + number / Village.MANY) % STATES.size());
    tapsOnTheirWay.put(person, state);
    presenter.done(
        "POST",
        "sessions/" + session + "/attendances",
        "{\"person\":\"%s\",\"status\":\"%s\",\"way\":\"PAPER\"}".formatted(person, state));
    taps.put(person, state);
    tapped++;
    return true;
  }

  private boolean decide(Caller staff, int number) {
    if (number >= cases.size()) {
      return false;
    }
    JsonObject decided =
        staff.done(
            "POST",
            "decisions",
            names.fill(
                """
                {"title":"LEARNING_CITIZEN","year":{year},"decisionNumber":"%s","decisionDate":"{today}",
                 "signer":"Chủ tịch xã","unit":"{commune}","items":[{"assessment":"%s"}]}"""
                    .formatted(UUID.randomUUID().toString().substring(0, 8), cases.get(number))));
    certificates.add(decided.getJsonArray("recognised").getJsonObject(0).getString("certificate"));
    return true;
  }

  /** How many saves were acknowledged to each: nobody may have stood idle. */
  List<Integer> saves() {
    return cases.isEmpty()
        ? List.of(answers.size(), page, taps.size())
        : List.of(answers.size(), page, taps.size(), certificates.size());
  }

  /** What was acknowledged and is not there. */
  List<String> lost() {
    List<String> lost = new ArrayList<>();
    Caller citizen = portal.here().as("citizen");
    JsonObject sheet = citizen.done("GET", "attempts/" + attempt, null);
    for (JsonObject line : sheet.getJsonArray("questions").getValuesAs(JsonObject.class)) {
      Instant told = answers.get(line.getInt("n"));
      if (told != null
          && (line.isNull("savedAt")
              || Instant.parse(line.getString("savedAt"))
                  .isBefore(told.truncatedTo(ChronoUnit.MILLIS)))) {
        lost.add("answer " + line.getInt("n"));
      }
    }
    try (StatementLog database = StatementLog.of(portal.data())) {
      long kept =
          database.number(
              names.fill(
                  "select coalesce(max(json_value(g.place, '$.place.page')), 0) from hieuhoc.lesson_progress g"
                      + " join hieuhoc.enrolment e on e.person_id = g.person_id join hieuhoc.lesson l on l.id ="
                      + " g.lesson_id where e.public_id = '{enrolment5}' and l.public_id = '{lessonOf5}'"));
      if (kept < page) {
        lost.add("place " + page + ", kept " + kept);
      }
    }
    Map<String, String> roster = new ConcurrentHashMap<>();
    portal
        .here()
        .as("presenter")
        .done("GET", "sessions/" + session + "/attendances", null)
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(line -> line.containsKey("status") && !line.isNull("status"))
        .forEach(line -> roster.put(line.getString("person"), line.getString("status")));
    taps.forEach(
        (person, told) -> {
          String state = roster.get(person);
          if (!told.equals(state) && !tapsOnTheirWay.get(person).equals(state)) {
            lost.add("attendance " + told + ", kept " + state);
          }
        });
    Caller stranger = Caller.stranger(portal.base());
    for (String code : certificates) {
      if (stranger.get("/api/v1/certificates/" + code).statusCode() != 200) {
        lost.add("certificate " + code);
      }
    }
    return lost;
  }
}
