package vn.hieuhoc.deploy.demo;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Has the province write and publish the training programme of its commune cadres. */
final class LoadTraining {

  private final PortalApi province;
  private final DemoIds ids;

  /**
   * Prepares the step.
   *
   * @param province the portal, called by staff of the province
   */
  LoadTraining(PortalApi province, DemoIds ids) {
    this.province = province;
    this.ids = ids;
  }

  void load(List<DemoCourse> courses, LocalDate today) {
    Yaml programme = Yaml.map(DemoResource.text("programme.yaml"));
    List<Body> items = new ArrayList<>();
    for (Yaml item : programme.children("items")) {
      items.add(
          Body.with("code", item.text("code"))
              .and("name", item.text("name"))
              .and("ways", ways(courses, item.text("code"))));
    }
    UUID id =
        province.create(
            "training-programmes",
            Body.with("code", programme.text("code"))
                .and("name", programme.text("name"))
                .and("purpose", programme.text("purpose"))
                .and("basis", programme.text("basis"))
                .and("validFrom", today.withDayOfYear(1))
                .and("leastTrust", programme.text("leastTrust"))
                .and("items", items)
                .and(
                    "audience",
                    programme.texts("audience").stream()
                        .map(kind -> Body.with("position", kind).and("level", "COMMUNE"))
                        .toList()));
    province.post("training-programmes/" + id + "/publication", JsonValue.EMPTY_JSON_OBJECT);
  }

  /** The course that covers an item, or being at one of its sessions. */
  private List<Body> ways(List<DemoCourse> courses, String item) {
    List<Body> ways = new ArrayList<>();
    for (DemoCourse course : courses) {
      if (course.programmeItems().contains(item)) {
        ways.add(Body.with("kind", "COURSE").and("id", ids.get(DemoIds.Kind.COURSE, course.key())));
        for (int i = 0; i < course.sessions().size(); i++) {
          UUID session = ids.get(DemoIds.Kind.SESSION, course.key() + "/" + i);
          ways.add(Body.with("kind", "SESSION").and("id", session));
        }
      }
    }
    return ways;
  }
}
