package vn.hieuhoc.deploy.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Learns the map there is, and adds the demo's hamlets, branches and workplaces to it. */
final class LoadPlaces {

  /** Since when the communes of the map are as they are. */
  static final LocalDate MAP = LocalDate.of(2025, 7, 1);

  private static final List<String> TREES = List.of("ADMINISTRATIVE", "ASSOCIATION", "CENTRE");
  private static final String WARD_GROUP = "TDP";

  private final PortalApi administrator;
  private final DemoIds ids;

  LoadPlaces(PortalApi administrator, DemoIds ids) {
    this.administrator = administrator;
    this.ids = ids;
  }

  void load(DemoPlaces places, UnaryOperator<String> branchNamed) {
    TREES.forEach(this::learn);
    for (DemoPlaces.Hamlet hamlet : places.hamlets()) {
      UUID commune = ids.unit(hamlet.commune());
      String kind = hamlet.code().startsWith(WARD_GROUP) ? "RESIDENTIAL_GROUP" : "HAMLET";
      UUID id = create("ADMINISTRATIVE", commune, hamlet.code(), hamlet.name(), "HAMLET", kind);
      ids.putUnit(hamlet.key(), id, hamlet.name());
      branch(hamlet, id, branchNamed);
      if (hamlet.remote()) {
        Body remote = Body.with("area", "REMOTE").and("from", MAP);
        administrator.patch("units/" + id, Body.with("areas", List.of(remote)).json());
      }
    }
    for (DemoPlaces.Centre centre : places.centres()) {
      administrator.patch(
          "units/" + ids.centre(centre.commune()),
          Body.with("address", centre.address())
              .and("phone", centre.phone())
              .and("openingHours", centre.openingHours())
              .json());
    }
    for (DemoPlaces.Workplace workplace : places.workplaces()) {
      UUID id =
          administrator.create(
              "units",
              Body.with("tree", "WORKPLACE")
                  .and("parent", ids.unit(workplace.commune()))
                  .and("code", workplace.code())
                  .and("name", workplace.name())
                  .and("level", "COMMUNE")
                  .and("kind", "WORKPLACE")
                  .and("managedLevel", workplace.managedLevel())
                  .and("from", workplace.since()));
      ids.putUnit(workplace.key(), id, workplace.name());
    }
  }

  private void branch(DemoPlaces.Hamlet hamlet, UUID hamletId, UnaryOperator<String> named) {
    String name =
        named.apply(
            hamlet.name().substring(0, 1).toLowerCase(Locale.ROOT) + hamlet.name().substring(1));
    UUID id =
        create(
            "ASSOCIATION",
            hamletId,
            DemoPeople.BRANCH + hamlet.commune() + "-" + hamlet.code(),
            name,
            "HAMLET",
            "BRANCH");
    ids.putUnit(DemoPeople.BRANCH + hamlet.key(), id, name);
  }

  private UUID create(
      String tree, UUID parent, String code, String name, String level, String kind) {
    return administrator.create(
        "units",
        Body.with("tree", tree)
            .and("parent", parent)
            .and("code", code)
            .and("name", name)
            .and("level", level)
            .and("kind", kind)
            .and("from", MAP));
  }

  private void learn(String tree) {
    JsonValue next = JsonValue.NULL;
    do {
      String after = next instanceof JsonString text ? "&after=" + text.getString() : "";
      JsonObject page = administrator.get("units?limit=200&tree=" + tree + after);
      for (JsonObject unit : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
        ids.putUnit(
            unit.getString("code"), UUID.fromString(unit.getString("id")), unit.getString("name"));
      }
      next = page.getOrDefault("next", JsonValue.NULL);
    } while (next instanceof JsonString);
  }
}
