package vn.hieuhoc.deploy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The invented people of the demo: how they live together, what they serve as, who signs in. */
public record DemoPeople(
    List<Household> households,
    List<DemoPerson> others,
    List<Clan> clans,
    List<Employment> employments,
    List<Position> positions,
    List<Account> accounts,
    List<PaperDecision> paperDecisions,
    List<CaseWork> caseWork,
    List<Learning> learning) {

  /** Stands before a hamlet's key to name the association's branch there. */
  static final String BRANCH = "CHKH-";

  /** People under one roof; the head is one of the members. */
  public record Household(String code, String place, String head, List<DemoPerson> members) {}

  /** A clan whose council sits in a hamlet. */
  public record Clan(String key, String name, String place, String head, List<String> members) {}

  /** Somebody works at a workplace. */
  public record Employment(String person, String workplace, LocalDate since) {}

  /**
   * An office somebody holds.
   *
   * @param kind as the register names it, such as CHAIR
   * @param at code or key of the association, branch, centre or hamlet
   */
  public record Position(String person, String kind, String at) {}

  /**
   * An account; a role is written as {@code ROLE} or {@code ROLE@place}.
   *
   * @param user the name to sign in with
   */
  public record Account(String user, String person, List<String> roles) {}

  /**
   * A decision made on paper before the portal came.
   *
   * @param day month and day in the year before, as {@code MM-dd}
   * @param subjects codes of households, keys of clans or workplaces
   */
  public record PaperDecision(
      String title,
      String commune,
      String number,
      String day,
      String signer,
      List<String> subjects) {}

  /**
   * Whose case of this year was handed in, and about whom the commune has decided.
   *
   * @param agreed with whom the hamlet agrees, the commune having still to decide
   */
  public record CaseWork(
      String commune,
      String number,
      String signer,
      List<String> submitted,
      List<String> agreed,
      List<String> decided) {}

  /** Somebody with an account takes a course on the portal, and passes these of its quizzes. */
  public record Learning(String user, String course, List<String> quizzes) {}

  /** Reads the data file. */
  public static DemoPeople read() {
    Yaml data = Yaml.map(DemoResource.text("people.yaml"));
    return new DemoPeople(
        data.children("households").stream().map(DemoPeople::household).toList(),
        data.children("others").stream()
            .map(each -> DemoPerson.read(each, each.text("place")))
            .toList(),
        data.children("clans").stream().map(DemoPeople::clan).toList(),
        data.children("employments").stream().flatMap(DemoPeople::employments).toList(),
        Stream.concat(
                data.children("positions").stream().flatMap(DemoPeople::inCommune),
                data.children("branchHeads").stream().flatMap(DemoPeople::inHamlet))
            .toList(),
        data.children("accounts").stream()
            .map(each -> new Account(each.text("user"), each.text("person"), each.texts("roles")))
            .toList(),
        data.children("decisions").stream().map(DemoPeople::decision).toList(),
        data.children("cases").stream()
            .map(
                each ->
                    new CaseWork(
                        each.text("commune"),
                        each.text("number"),
                        each.text("signer"),
                        each.texts("submitted"),
                        each.texts("agreed"),
                        each.texts("decided")))
            .toList(),
        data.children("learning").stream()
            .map(
                each -> new Learning(each.text("user"), each.text("course"), each.texts("quizzes")))
            .toList());
  }

  /** Everybody, household by household, the others last. */
  public List<DemoPerson> everybody() {
    List<DemoPerson> everybody = new ArrayList<>();
    households.forEach(household -> everybody.addAll(household.members()));
    everybody.addAll(others);
    return everybody;
  }

  private static Household household(Yaml data) {
    String place = data.text("place");
    List<Yaml> members = data.children("members");
    String head =
        members.stream()
            .filter(each -> each.flag("head"))
            .map(each -> each.text("key"))
            .findFirst()
            .orElseThrow();
    return new Household(
        data.text("code"),
        place,
        head,
        members.stream().map(each -> DemoPerson.read(each, place)).toList());
  }

  private static Clan clan(Yaml data) {
    return new Clan(
        data.text("key"),
        data.text("name"),
        data.text("place"),
        data.text("head"),
        data.texts("members"));
  }

  private static Stream<Employment> employments(Yaml data) {
    LocalDate since = LocalDate.parse(data.text("since"));
    return data.texts("people").stream()
        .map(person -> new Employment(person, data.text("workplace"), since));
  }

  private static Stream<Position> inCommune(Yaml data) {
    String association = "HKH-" + data.text("commune");
    String centre = "TTHTCD-" + data.text("commune");
    List<Position> positions = new ArrayList<>();
    positions.add(new Position(data.text("chair"), "CHAIR", association));
    positions.add(new Position(data.text("viceChair"), "VICE_CHAIR", association));
    data.texts("board")
        .forEach(person -> positions.add(new Position(person, "BOARD_MEMBER", association)));
    positions.add(new Position(data.text("director"), "CENTRE_DIRECTOR", centre));
    if (data.has("deputy")) {
      positions.add(new Position(data.text("deputy"), "CENTRE_DEPUTY", centre));
    }
    data.texts("presenters")
        .forEach(person -> positions.add(new Position(person, "PRESENTER", centre)));
    return positions.stream();
  }

  private static Stream<Position> inHamlet(Yaml data) {
    String hamlet = data.text("place");
    Position branch = new Position(data.text("person"), "BRANCH_HEAD", BRANCH + hamlet);
    return data.flag("hamletHead")
        ? Stream.of(branch, new Position(data.text("person"), "HAMLET_HEAD", hamlet))
        : Stream.of(branch);
  }

  private static PaperDecision decision(Yaml data) {
    List<String> subjects = new ArrayList<>(data.texts("households"));
    subjects.addAll(data.texts("clans"));
    subjects.addAll(data.texts("workplaces"));
    return new PaperDecision(
        data.text("title"),
        data.text("commune"),
        data.text("number"),
        data.text("day"),
        data.text("signer"),
        subjects);
  }
}
