package vn.hieuhoc.deploy.demo;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Fills an empty portal with the demo, through the portal's own REST interface.
 *
 * <p>Everything is done by the accounts whose work it is: the administrator opens units and
 * accounts, staff of the province enter people, managers publish, communes decide. What is derived
 * comes out of the portal.
 */
public final class DemoLoader {

  private static final String ADMINISTRATOR = "admin";
  private static final String CLERK = "nap-thu";
  private static final String PROVINCE = "56";

  private final PortalApi portal;
  private final DemoOperator operator;
  private final LocalDate today;
  private final Consumer<String> progress;

  /**
   * Prepares the loading.
   *
   * @param address where the portal answers
   * @param operator what only the operator can do
   * @param today the day that the demo's stories are told from
   * @param progress is told the key of each part that begins
   */
  public DemoLoader(
      URI address, DemoOperator operator, LocalDate today, Consumer<String> progress) {
    this.portal = PortalApi.at(address);
    this.operator = operator;
    this.today = today;
    this.progress = progress;
  }

  /** Whether nobody has entered anything yet. */
  public boolean portalIsEmpty() {
    return portal.items("materials?limit=1").isEmpty() && portal.items("courses?limit=1").isEmpty();
  }

  /**
   * Loads everything.
   *
   * @param branchNamed how the branch of the association in a hamlet is called
   * @return the accounts with their passwords, which are told nowhere else
   */
  public List<DemoAccount> load(UnaryOperator<String> branchNamed) {
    DemoPeople people = DemoPeople.read();
    List<DemoCourse> courses = DemoCourse.all();
    DemoIds ids = new DemoIds();
    PortalApi administrator = portal.as(operator.tokenOf(ADMINISTRATOR));

    progress.accept("places");
    new LoadPlaces(administrator, ids).load(DemoPlaces.read(), branchNamed);
    progress.accept("people");
    LoadAccounts accounts = new LoadAccounts(administrator, ids, operator);
    PortalApi clerk = accounts.openClerk(CLERK, "PROVINCE_STAFF", PROVINCE);
    new LoadPeople(clerk, ids, today).load(people);
    accounts.closeClerk();
    List<DemoAccount> opened = accounts.load(people);
    progress.accept("materials");
    new LoadMaterials(accounts::managerOf, ids).load(DemoMaterial.all());
    progress.accept("courses");
    PortalApi province = accounts.holding("PROVINCE_STAFF@" + PROVINCE);
    new LoadCourses(accounts::managerOf, province, ids, today).load(courses);
    new LoadTraining(province, ids).load(courses, today);
    new LoadLearning(accounts::as, ids, courses).load(people.learning());
    new LoadPaths(accounts::managerOf, accounts::as, ids).load();
    progress.accept("history");
    LearningHistory history = LearningHistory.upTo(today);
    new LoadHistory(operator, ids).load(people, history);
    progress.accept("titles");
    LoadTitles titles = new LoadTitles(accounts, people, ids, history.year());
    titles.loadPaperDecisions();
    titles.loadCases(today);
    return opened;
  }
}
