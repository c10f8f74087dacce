package vn.hieuhoc.succession;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import vn.hieuhoc.support.Json;

/** What was counted when an act was applied, as it is kept with the act. */
final class Counted {

  private Counted() {}

  static String toJson(SuccessionCounts counts) {
    return Json.createObjectBuilder()
        .add("units", counts.units())
        .add("hamlets", counts.hamlets())
        .add("people", counts.people())
        .add("peopleToPlace", counts.peopleToPlace())
        .add("households", counts.households())
        .add("clans", counts.clans())
        .add("enrolments", counts.enrolments())
        .add("roles", counts.roles())
        .add("rolesEnded", counts.rolesEnded())
        .add("posts", counts.posts())
        .add("postsEnded", counts.postsEnded())
        .add("cases", counts.cases())
        .build()
        .toString();
  }

  static SuccessionCounts fromJson(String text) {
    if (text == null) {
      return SuccessionCounts.NONE;
    }
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      return new SuccessionCounts(
          number(json, "units"),
          number(json, "hamlets"),
          number(json, "people"),
          number(json, "peopleToPlace"),
          number(json, "households"),
          number(json, "clans"),
          number(json, "enrolments"),
          number(json, "roles"),
          number(json, "rolesEnded"),
          number(json, "posts"),
          number(json, "postsEnded"),
          number(json, "cases"));
    }
  }

  private static long number(JsonObject json, String name) {
    return json.getJsonNumber(name).longValue();
  }
}
