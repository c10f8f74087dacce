package vn.hieuhoc.deploy.demo;

import java.time.LocalDate;
import java.util.List;

/** Where the demo takes place: hamlets, learning centres and workplaces of six communes. */
public record DemoPlaces(List<Hamlet> hamlets, List<Centre> centres, List<Workplace> workplaces) {

  /**
   * A hamlet to be created.
   *
   * @param key the name people are settled by
   * @param commune code of its commune
   * @param remote whether the lower threshold of remote areas holds there
   */
  public record Hamlet(String key, String commune, String code, String name, boolean remote) {}

  /** What visitors should know of a commune's learning centre. */
  public record Centre(String commune, String address, String phone, String openingHours) {}

  /** A school, office or cooperative to be created. */
  public record Workplace(
      String key, String commune, String code, String name, String managedLevel, LocalDate since) {}

  /** Reads the data file. */
  public static DemoPlaces read() {
    Yaml data = Yaml.map(DemoResource.text("places.yaml"));
    return new DemoPlaces(
        data.children("hamlets").stream()
            .map(
                each ->
                    new Hamlet(
                        each.text("key"),
                        each.text("commune"),
                        each.text("code"),
                        each.text("name"),
                        each.flag("remote")))
            .toList(),
        data.children("centres").stream()
            .map(
                each ->
                    new Centre(
                        each.text("commune"),
                        each.text("address"),
                        each.text("phone"),
                        each.text("hours")))
            .toList(),
        data.children("workplaces").stream()
            .map(
                each ->
                    new Workplace(
                        each.text("key"),
                        each.text("commune"),
                        each.text("code"),
                        each.text("name"),
                        each.text("managed"),
                        LocalDate.parse(each.text("since"))))
            .toList());
  }
}
