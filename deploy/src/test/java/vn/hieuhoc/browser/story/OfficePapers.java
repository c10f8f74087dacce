package vn.hieuhoc.browser.story;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;

/**
 * What the commune's offices have in their drawers and tell the portal through its interface: who
 * serves as what, where people work, and the titles of families and workplaces decided on paper.
 */
final class OfficePapers {

  private final VillagePortal.Office commune;
  private final VillagePortal.Office administrator;

  OfficePapers(VillagePortal.Office commune, VillagePortal.Office administrator) {
    this.commune = commune;
    this.administrator = administrator;
  }

  /** The cadre heads the commune's association, helps to lead the centre, and presents there. */
  void appointCadre(String person) {
    appoint(person, "ASSOCIATION", Village.ASSOCIATION_CODE, "CHAIR");
    appoint(person, "CENTRE", Village.CENTRE_CODE, "CENTRE_DEPUTY");
    appoint(person, "CENTRE", Village.CENTRE_CODE, "PRESENTER");
  }

  /** The citizen has a titled family and works with a colleague at a titled cooperative. */
  void settle(String citizen) {
    String hamlet = unit("ADMINISTRATIVE", Village.HAMLET_CODE);
    String household =
        commune
            .post(
                "households",
                object()
                    .add("code", "PA-001")
                    .add("unit", hamlet)
                    .add("from", Village.mapBegins().toString())
                    .add(
                        "members",
                        Json.createArrayBuilder()
                            .add(object().add("person", citizen).add("role", "HEAD")))
                    .build())
            .getString("id");
    String cooperative =
        administrator
            .post(
                "units",
                object()
                    .add("tree", "WORKPLACE")
                    .add("parent", unit("ADMINISTRATIVE", Village.COMMUNE_CODE))
                    .add("code", "HTX-PHU-AN")
                    .add("name", "Hợp tác xã nông nghiệp Phú Ân")
                    .add("level", "COMMUNE")
                    .add("kind", "WORKPLACE")
                    .add("managedLevel", "COMMUNE")
                    .add("from", Village.mapBegins().toString())
                    .build())
            .getString("id");
    employ(citizen, cooperative);
    employ(colleague(hamlet), cooperative);
    decideOnPaper("LEARNING_FAMILY", "01/QĐ-UBND", object().add("household", household));
    decideOnPaper("LEARNING_UNIT", "02/QĐ-UBND", object().add("unit", cooperative));
  }

  private String colleague(String hamlet) {
    return commune
        .post(
            "people",
            object()
                .add("fullName", "Võ Thị Sương")
                .add("birthDate", "1990")
                .add("workingStatus", "STAFF")
                .add(
                    "residence",
                    object().add("unit", hamlet).add("from", Village.mapBegins().toString()))
                .build())
        .getString("id");
  }

  private void employ(String person, String workplace) {
    commune.post(
        "people/" + person + "/employments",
        object().add("unit", workplace).add("from", Village.mapBegins().toString()).build());
  }

  private void appoint(String person, String tree, String code, String kind) {
    commune.post(
        "positions",
        object()
            .add("person", person)
            .add("unit", unit(tree, code))
            .add("kind", kind)
            .add("from", Village.mapBegins().toString())
            .build());
  }

  private void decideOnPaper(String title, String number, JsonObjectBuilder item) {
    LocalDate today = Village.today();
    JsonArrayBuilder items = Json.createArrayBuilder().add(item);
    JsonObject decided =
        commune.post(
            "decisions",
            object()
                .add("title", title)
                .add("year", today.getYear())
                .add("decisionNumber", number)
                .add("decisionDate", today.toString())
                .add("signer", Village.SIGNER)
                .add("unit", unit("ADMINISTRATIVE", Village.COMMUNE_CODE))
                .add("items", items)
                .build());
    if (decided.getJsonArray("recognised").isEmpty()) {
      throw new AssertionError(decided.toString());
    }
  }

  private String unit(String tree, String code) {
    return administrator
        .get("units?limit=200&tree=" + tree)
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(each -> each.getString("code").equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No unit " + code))
        .getString("id");
  }

  private static JsonObjectBuilder object() {
    return Json.createObjectBuilder();
  }
}
