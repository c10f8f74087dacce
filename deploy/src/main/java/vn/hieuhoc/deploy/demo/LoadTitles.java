package vn.hieuhoc.deploy.demo;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Takes over last year's decisions from paper, and brings some of this year's cases on their way:
 * handed in, looked at by the hamlet, proposed and decided by the commune. The points are the
 * portal's own.
 */
final class LoadTitles {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MM-dd", java.util.Locale.ROOT);
  private static final String COMMUNE_STAFF = "COMMUNE_STAFF@";

  private final LoadAccounts accounts;
  private final DemoPeople people;
  private final DemoIds ids;
  private final int year;

  /**
   * Prepares the step.
   *
   * @param year the year that is assessed
   */
  LoadTitles(LoadAccounts accounts, DemoPeople people, DemoIds ids, int year) {
    this.accounts = accounts;
    this.people = people;
    this.ids = ids;
    this.year = year;
  }

  void loadPaperDecisions() {
    for (DemoPeople.PaperDecision decision : people.paperDecisions()) {
      LocalDate date = MonthDay.parse(decision.day(), DAY).atYear(year - 1);
      decide(
          accounts.holding(COMMUNE_STAFF + decision.commune()),
          Body.with("title", decision.title())
              .and("year", year - 1)
              .and("decisionNumber", decision.number())
              .and("decisionDate", date)
              .and("signer", decision.signer())
              .and("unit", ids.unit(decision.commune()))
              .and("items", decision.subjects().stream().map(s -> item(decision, s)).toList()));
    }
  }

  private Body item(DemoPeople.PaperDecision decision, String subject) {
    return switch (decision.title()) {
      case "LEARNING_FAMILY" -> Body.with("household", ids.get(DemoIds.Kind.HOUSEHOLD, subject));
      case "LEARNING_CLAN" -> Body.with("clan", ids.get(DemoIds.Kind.CLAN, subject));
      default -> Body.with("unit", ids.unit(subject));
    };
  }

  /**
   * This year's cases.
   *
   * @param today the day of the communes' decisions
   */
  void loadCases(LocalDate today) {
    for (DemoPeople.CaseWork work : people.caseWork()) {
      PortalApi commune = accounts.holding(COMMUNE_STAFF + work.commune());
      List<Body> decided = new ArrayList<>();
      for (String person : work.submitted()) {
        UUID assessment = submit(commune, person);
        boolean decide = work.decided().contains(person);
        if (decide || work.agreed().contains(person)) {
          give(head(commune, person), assessment, "grassroots", assessment(commune, person));
        }
        if (decide) {
          commune.post(
              "assessments/" + assessment + "/finding", Body.with("verdict", "PROPOSED").json());
          decided.add(Body.with("assessment", assessment));
        }
      }
      decide(
          commune,
          Body.with("title", "LEARNING_CITIZEN")
              .and("year", year)
              .and("decisionNumber", work.number())
              .and("decisionDate", today)
              .and("signer", work.signer())
              .and("unit", ids.unit(work.commune()))
              .and("items", decided));
    }
  }

  /**
   * Everybody of the demo's decisions has what the title asks; a refusal is a fault of the demo.
   */
  private static void decide(PortalApi commune, Body decision) {
    JsonObject decided = commune.post("decisions", decision.json()).asJsonObject();
    if (!decided.getJsonArray("refused").isEmpty()) {
      throw new DemoRefused("POST", "decisions", 0, decided.getJsonArray("refused").toString());
    }
  }

  /**
   * The head of the person's hamlet. Where the demo has none, or it is the person, the commune
   * enters the opinion.
   */
  private PortalApi head(PortalApi commune, String person) {
    String place =
        people.everybody().stream()
            .filter(each -> each.key().equals(person))
            .findFirst()
            .orElseThrow()
            .place();
    return people.accounts().stream()
        .filter(account -> account.roles().contains("HAMLET_HEAD@" + place))
        .filter(account -> !account.person().equals(person))
        .findFirst()
        .map(account -> accounts.as(account.user()))
        .orElse(commune);
  }

  /** People with an account hand in by themselves; the others are helped by the commune. */
  private UUID submit(PortalApi commune, String person) {
    PortalApi self =
        people.accounts().stream()
            .filter(account -> account.person().equals(person))
            .findFirst()
            .map(account -> accounts.as(account.user()))
            .orElse(commune);
    JsonObject assessment = assessment(commune, person);
    UUID id = UUID.fromString(assessment.getString("id"));
    give(self, id, "self", assessment);
    return id;
  }

  private JsonObject assessment(PortalApi caller, String person) {
    return caller.get("people/" + ids.person(person) + "/assessments/" + year);
  }

  /** Gives each criterion the points that the records prove. */
  private static void give(PortalApi caller, UUID id, String level, JsonObject assessment) {
    List<Body> scores =
        assessment.getJsonArray("criteria").getValuesAs(JsonObject.class).stream()
            .map(
                each ->
                    Body.with("criterion", each.getString("code"))
                        .and("points", each.get("derived")))
            .toList();
    caller.put("assessments/" + id + "/scores/" + level, Body.with("scores", scores).json());
  }
}
